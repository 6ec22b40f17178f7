// class String against the behaviour of the ESP8266 core, one expression a line; each is printed between brackets.
import { afterAll, beforeAll, expect, test } from "vitest";
import { linesOf, openTestEngine, script, type TestEngine } from "./engine-harness.ts";

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

/** C++ expression and what `print` makes of it; `s` is "hello", `long_` is longer than fits inside a String. */
const expressions: readonly (readonly [string, string])[] = [
  ["String()", ""],
  ["String((const char*)nullptr)", ""],
  ["String('x')", "x"],
  ['String(F("flash"))', "flash"],
  ["String(65)", "65"],
  ["String(-65)", "-65"],
  ["String(-65, HEX)", "ffffffbf"],
  ["String(255, 16)", "ff"],
  ["String(255u, BIN)", "11111111"],
  ["String((unsigned char)200)", "200"],
  ["String(-2147483647L - 1)", "-2147483648"],
  ["String(4294967295ul)", "4294967295"],
  ["String(-9223372036854775807ll - 1)", "-9223372036854775808"],
  ["String(18446744073709551615ull)", "18446744073709551615"],
  ["String(3.14159)", "3.14"],
  ["String(3.14159, 4)", "3.1416"],
  ["String(1.5f)", "1.50"],
  ["String(2.0, 0)", " 2"],
  ["String(-0.0)", "0.00"],
  ["String(0.0 / zero)", "nan"],
  ["String(-1.0 / zero)", "inf"],
  ["s.length()", "5"],
  ["s.isEmpty()", "0"],
  ["s.charAt(1)", "e"],
  ["(int)s.charAt(99)", "0"],
  ["s[0]", "h"],
  ['s + "!"', "hello!"],
  ["s + 1 + 'c' + 2.5 + (unsigned char)7 + 4000000000u", "hello1c2.5074000000000"],
  ['"<" + s + ">"', "<hello>"],
  ["'<' + s + '>'", "<hello>"],
  ['F("<") + s + F(">")', "<hello>"],
  ["s + s", "hellohello"],
  ["s + long_ + s", "hellolonger than ten charactershello"],
  ["String(s) + String(long_)", "hellolonger than ten characters"],
  ['s == "hello"', "1"],
  ['s == String(F("hello"))', "1"],
  ['s != "help"', "1"],
  ['s < String("help")', "1"],
  ['s.compareTo("hello")', "0"],
  ['s.equals("hell")', "0"],
  ['s.equalsIgnoreCase("HELLO")', "1"],
  ['s.equalsConstantTime("hello")', "1"],
  ['s.startsWith("he")', "1"],
  ['s.startsWith("ll", 2)', "1"],
  ['s.startsWith("hello world")', "0"],
  ['s.endsWith("lo")', "1"],
  ['s.endsWith("hello world")', "0"],
  ["s.indexOf('l')", "2"],
  ["s.indexOf('l', 3)", "3"],
  ["s.indexOf('l', 4)", "-1"],
  ["s.indexOf('l', 99)", "-1"],
  ['s.indexOf("lo")', "3"],
  ['s.indexOf("")', "0"],
  ["s.lastIndexOf('l')", "3"],
  ["s.lastIndexOf('l', 2)", "2"],
  ["s.lastIndexOf('z')", "-1"],
  ['s.lastIndexOf("l")', "3"],
  ['String("aXbXc").lastIndexOf("X", 2)', "1"],
  ["s.substring(1)", "ello"],
  ["s.substring(1, 3)", "el"],
  ["s.substring(3, 1)", "el"],
  ["s.substring(2, 99)", "llo"],
  ["s.substring(9)", ""],
  ['String("42abc").toInt()', "42"],
  ['String("  -7").toInt()', "-7"],
  ['String("99999999999").toInt()', "2147483647"],
  ['String("x").toInt()', "0"],
  ['String("2.5e1").toFloat()', "25.00"],
  ['String("1e-3").toDouble()', "0.00"],
];

test("expressions", async () => {
  const prints = expressions.map(
    ([code]) => `  Serial.print('['); Serial.print(${code}); Serial.println(']');`,
  );
  const globals =
    'String s = "hello"; String long_ = "longer than ten characters"; volatile double zero = 0;';
  const lines = linesOf(await engine.run(script(prints.join("\n"), globals)));
  expect(expressions.map(([code], i) => [code, lines[i]])).toEqual(
    expressions.map(([code, text]) => [code, `[${text}]`]),
  );
});

/** Statements on `s` (a String with that text) and what it is afterwards. */
const changes: readonly (readonly [string, string, string])[] = [
  ["hello", "s.setCharAt(0, 'j');", "jello"],
  ["hello", "s.setCharAt(9, 'j');", "hello"],
  ["hello", "s[1] = 'a';", "hallo"],
  ["hello", "s[77] = 'a';", "hello"],
  ["hello", "s += ' '; s += \"world\"; s += 1; s += 2.5;", "hello world12.50"],
  ["hello", "s += s;", "hellohello"],
  ["hello", 's.concat("abcdef", 3);', "helloabc"],
  ["hello", "s.concat((const char*)nullptr);", "hello"],
  ["hello", "s = 'x';", "x"],
  ["hello", "s = 12;", "12"],
  ["hello", "s = (const char*)nullptr;", ""],
  ["hello", "String& same = s; s = same;", "hello"],
  ["hello", "s.replace('l', 'L');", "heLLo"],
  ["hello", 's.replace("l", "");', "heo"],
  ["hello", 's.replace("l", "LL");', "heLLLLo"],
  ["hello", 's.replace("ell", "ipp");', "hippo"],
  ["aaa", 's.replace("aa", "b");', "ba"],
  ["aaa", 's.replace("aa", "bbb");', "abbb"],
  ["hello", 's.replace("", "x");', "hello"],
  ["hello", "s.remove(1);", "h"],
  ["hello", "s.remove(1, 2);", "hlo"],
  ["hello", "s.remove(9, 2);", "hello"],
  ["Hello World", "s.toUpperCase();", "HELLO WORLD"],
  ["Hello World", "s.toLowerCase();", "hello world"],
  ["  \\t hello \\r\\n", "s.trim();", "hello"],
  ["   ", "s.trim();", ""],
  ["hello", "s.clear();", ""],
  ["hello", "s.reserve(40); s += '!';", "hello!"],
  ["hello", "String t = std::move(s); s = t + t;", "hellohello"],
  ["hello", "char b[4]; s.toCharArray(b, 4, 1); s = b;", "ell"],
  ["hello", "unsigned char b[9]; s.getBytes(b, 9, 7); s = (char*)b;", ""],
];

test("changes", async () => {
  const blocks = changes.map(([start, code]) => `  { String s("${start}"); ${code} show(s); }`);
  const show =
    "static void show(const String& s) { Serial.print('['); Serial.print(s); Serial.println(']'); }";
  const lines = linesOf(await engine.run(script(blocks.join("\n"), show)));
  expect(changes.map(([, code], i) => [code, lines[i]])).toEqual(
    changes.map(([, code, text]) => [code, `[${text}]`]),
  );
});

test("NULs inside a text survive; comparison stops at them, as on the board", async () => {
  const source = script(`
  String s;
  s.concat("a\\0b", 3);
  s += 'c';
  Serial.println(s.length());
  Serial.print(s);
  Serial.println((s + s).length());
  Serial.println(s == "a");
  String t;
  t.concat("a\\0X", 3);
  t += 'c';
  Serial.println(s == t);`);
  expect(linesOf(await engine.run(source))).toEqual(["4", "a\0bc8", "1", "1"]);
});

test("a short String takes no heap, a longer one a block of 16 bytes and more", async () => {
  const source = script(
    `
  Serial.println(sizeof(String));
  show();
  String ten = "0123456789"; show();
  String eleven = "01234567890"; show();
  eleven += "0123"; show();
  eleven += '5'; show();
  String moved = std::move(eleven); show();
  Serial.println(emptyString.length());`,
    "const uint32_t limit = 51200;\nvoid show() { Serial.println(limit - ESP.getFreeHeap()); }",
  );
  expect(linesOf(await engine.run(source))).toEqual(["12", "0", "0", "24", "24", "40", "40", "0"]);
});
