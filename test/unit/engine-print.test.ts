// Print, Stream, IPAddress and the small parts of the Arduino language: what they print, to the byte.
import { afterAll, beforeAll, expect, test } from "vitest";
import { linesOf, openTestEngine, script, type TestEngine } from "./engine-harness.ts";

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

/** Prints each statement's bytes between brackets, and compares with the text beside it. */
async function checkPrints(table: readonly (readonly [string, string])[], globals = ""): Promise<void> {
  const body = table.map(([code]) => `  Serial.print("["); ${code}; Serial.println("]");`).join("\n");
  const lines = linesOf(await engine.run(script(body, globals)));
  expect(table.map(([code], i) => [code, lines[i]])).toEqual(
    table.map(([code, text]) => [code, `[${text}]`]),
  );
}

/** The two numbers that the board's C library gives after randomSeed(1): its generator is a 64-bit product. */
function seededText(): string {
  const next = (state: bigint) => BigInt.asUintN(64, state * 6364136223846793005n + 1n);
  const first = next(1n);
  const numberOf = (state: bigint) => Number((state >> 32n) & 0x7fffffffn);
  return `${numberOf(first) % 1000} ${(numberOf(next(first)) % 10) + 10}`;
}

test("numbers", () =>
  checkPrints(
    [
      ["Serial.print(42)", "42"],
      ["Serial.print(-42)", "-42"],
      ["Serial.print(-42, HEX)", "FFFFFFD6"],
      ["Serial.print(255, BIN)", "11111111"],
      ["Serial.print(8, OCT)", "10"],
      ["Serial.print(35, 36)", "Z"],
      ["Serial.print(7, 1)", "7"],
      ["Serial.print(65u, 0)", "A"],
      ["Serial.print(INT32_MIN)", "-2147483648"],
      ["Serial.print(UINT32_MAX)", "4294967295"],
      ["Serial.print(INT64_MIN)", "-9223372036854775808"],
      ["Serial.print(UINT64_MAX)", "18446744073709551615"],
      ["Serial.print((uint8_t)200)", "200"],
      ["Serial.print((int8_t)-5)", "-5"],
      ["Serial.print((int16_t)-5)", "-5"],
      ["Serial.print('A')", "A"],
      ["Serial.print(true)", "1"],
      ["Serial.print(3.14159)", "3.14"],
      ["Serial.print(3.14159f, 4)", "3.1416"],
      ["Serial.print(1.999)", "2.00"],
      ["Serial.print(0.5, 0)", "1"],
      ["Serial.print(1e15, 1)", "1000000000000000.2"],
      ["Serial.print(-0.001)", "-0.00"],
      ["Serial.print(0.1, 10)", "0.1000000000"],
      ["Serial.print(zero / zero)", "nan"],
      ["Serial.print(-1 / zero)", "inf"],
    ],
    "volatile double zero = 0;",
  ));

test("texts, bytes and formats", () =>
  checkPrints([
    ['Serial.print("text")', "text"],
    ['Serial.print(F("flash"))', "flash"],
    ['Serial.print(String("string"))', "string"],
    ["Serial.write(65)", "A"],
    ["Serial.write((uint8_t)66)", "B"],
    ['Serial.write("CD")', "CD"],
    ['Serial.write("EFG", 2)', "EF"],
    ['Serial.printf("%d %u %x %5.2f|%-4s|%c%%", -1, 2u, 255, 3.14159, "ab", \'z\')', "-1 2 ff  3.14|ab  |z%"],
    [
      'Serial.printf("%s%s", "0123456789012345678901234567890123456789", "0123456789012345678901234567890123456789")',
      "01234567890123456789012345678901234567890123456789012345678901234567890123456789",
    ],
    ['printf("%d", 5)', "5"],
  ]));

test("results count bytes, println ends with CR LF", async () => {
  const run = await engine.run(
    script(
      'size_t n = Serial.print("abc"); n += Serial.println(1.5); n += Serial.println(); Serial.print(n);',
    ),
    { script: false, turns: 1 },
  );
  expect(run.output.toString()).toBe("abc1.50\r\n\r\n11");
});

test("addresses", () =>
  checkPrints(
    [
      ["Serial.print(address)", "192.168.4.1"],
      ["Serial.print(address.toString())", "192.168.4.1"],
      ["Serial.print(address[3])", "1"],
      ["Serial.print((uint32_t)address, HEX)", "104A8C0"],
      ["Serial.print(IPAddress())", "(IP unset)"],
      ["Serial.print(INADDR_NONE.isSet())", "0"],
      ['Serial.print(parsed.fromString("10.0.0.255")); Serial.print(parsed)', "110.0.0.255"],
      ['Serial.print(IPAddress::isValid("10.0.0"))', "0"],
      ['Serial.print(IPAddress::isValid("10.0.0.256"))', "0"],
      ["Serial.print(address == IPAddress(192, 168, 4, 1))", "1"],
      ["Serial.print(sizeof(IPAddress))", "8"],
    ],
    "IPAddress address(192, 168, 4, 1); IPAddress parsed;",
  ));

test("streams", () =>
  checkPrints(
    [
      [
        'StreamString s("12 -34x5.5"); Serial.print(s.parseInt()); Serial.print(s.parseInt()); Serial.print(s.parseFloat())',
        "12-345.50",
      ],
      [
        "StreamString s(\"one,two,\"); Serial.print(s.readStringUntil(',')); Serial.print(s.readString())",
        "onetwo,",
      ],
      ['StreamString s("a--b--c"); Serial.print(s.readStringUntil("--", 2))', "a--b"],
      ['StreamString s("skip:rest"); Serial.print(s.find(":")); Serial.print(s.readString())', "1rest"],
      ['StreamString s("abcdef"); char b[9] = {}; Serial.print(s.readBytes(b, 3)); Serial.print(b)', "3abc"],
      [
        "StreamString s(\"abc;def\"); char b[9] = {}; Serial.print(s.readBytesUntil(';', b, 8)); Serial.print(b)",
        "3abc",
      ],
      ['StreamString s("abc"); Serial.print(s.sendAll(Serial))', "abc3"],
      [
        'StreamString s; s.print(1); s.print(" "); s.print(2.5); Serial.print(s.peek()); Serial.print(s)',
        "491 2.50",
      ],
    ].map(([code = "", text = ""]) => [`{ ${code}; }`, text]),
  ));

test("the language's small functions", () =>
  checkPrints(
    [
      ["Serial.print(map(5, 0, 10, 0, 100))", "50"],
      ["Serial.print(constrain(15, 0, 10))", "10"],
      ["Serial.print(min(3, 4)); Serial.print(max(3.5, 4.5))", "34.50"],
      ["Serial.print(abs(-3)); Serial.print(abs(-2.5))", "32.50"],
      ["Serial.print(round(2.5)); Serial.print(round(-2.5))", "3.00-3.00"],
      ["Serial.print(bitRead(5, 2)); Serial.print(bit(4)); Serial.print(lowByte(0x1234), HEX)", "11634"],
      ["Serial.print(makeWord(1, 2)); Serial.print(word(3, 4))", "258772"],
      ["Serial.print(B101); Serial.print(B11111111)", "5255"],
      ["Serial.print(D0); Serial.print(D3); Serial.print(LED_BUILTIN); Serial.print(A0)", "160217"],
      ["Serial.print(isDigit('5')); Serial.print(isAlpha('5'))", "10"],
      ["Serial.print(sizeof(long)); Serial.print(sizeof(void*)); Serial.print(sizeof(double))", "448"],
      [
        "randomSeed(1); Serial.print(random(1000)); Serial.print(' '); Serial.print(random(10, 20))",
        seededText(),
      ],
      ["Serial.print(random(0)); Serial.print(random(5, 5))", "05"],
      [
        'const char* p = PSTR("pgm"); Serial.print((char)pgm_read_byte(p + 1)); Serial.print(strlen_P(p))',
        "g3",
      ],
      [
        "uint32_t v = 5; Serial.print(min(v, 3u)); Serial.print(std::exchange(v, 9u)); Serial.print(v)",
        "359",
      ],
    ].map(([code = "", text = ""]) => [`{ ${code}; }`, text]),
  ));
