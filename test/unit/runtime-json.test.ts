// JSON.stringify and JSON.parse of the runtime headers, compared with JavaScript's own.
import { beforeAll, describe, expect, test } from "vitest";
import { RuntimeModule } from "../fixtures/runtime/build-module.ts";
import { Dice, hardNumbers } from "../fixtures/runtime/dice.ts";
import { describePlain, RandomValues } from "../fixtures/runtime/random-values.ts";

let cpp: RuntimeModule;
beforeAll(async () => {
  cpp = await RuntimeModule.load("json.cpp", { checked: true });
}, 600_000);

/** What a function gives, or the message of its error. */
function attempt(make: () => string): string {
  try {
    return make();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe("JSON.stringify", () => {
  test.each([1, 2, 3, 4])("of random values up to %i levels", { timeout: 60_000 }, (depth) => {
    const dice = new Dice(depth + 100);
    for (let round = 0; round < 1000; round++) {
      const { value, text } = new RandomValues(dice).any(depth);
      // At the top undefined gives no text.
      if (value === undefined || typeof value === "function") continue;
      const indent = dice.pick([0, 0, 1, 2, 4, 10, 12, -1]);
      const words = indent < 0 ? dice.text(["-", "\t", " ", "é", "abc"], 8) : "";
      const expected = attempt(() => JSON.stringify(value, null, indent < 0 ? words : indent));
      if (Buffer.byteLength(text) >= 1 << 15 || Buffer.byteLength(expected) > 60000) continue;
      cpp.input(text, words);
      expect(cpp.text("to_json", indent), text).toBe(expected);
    }
  });

  test("of hard numbers and every character", () => {
    for (const number of hardNumbers) {
      cpp.input(describePlain(number).text);
      expect(cpp.text("to_json", 0)).toBe(JSON.stringify(number));
    }
    for (let code = 0; code < 0x2100; code++) {
      const text = `a${String.fromCodePoint(code)}${String.fromCodePoint(code)}`;
      cpp.input(describePlain(text).text);
      expect(cpp.text("to_json", 0)).toBe(JSON.stringify(text));
    }
  });
});

const sample = {
  name: 'tracker "7" é😀\n',
  path: [
    { x: 1.5, y: -2 },
    { x: -1e-7, y: 2147483647 },
  ],
  home: null,
  label: "home",
  weight: 12.25,
  on: true,
  'a "level"': 255,
  grid: [[1, null], [], [-2147483648]],
  words: ["", "\u0000\u001f\\/"],
};

describe("JSON.parse", () => {
  const read = (name: string, text: string): string | undefined => {
    cpp.input(text);
    return cpp.text(name);
  };

  test("fills structs, lists and optionals", () => {
    expect(read("json_everything", JSON.stringify(sample))).toBe(JSON.stringify(sample));
    expect(read("json_everything", JSON.stringify(sample, null, 3))).toBe(JSON.stringify(sample));
    const { label, weight, ...rest } = sample;
    expect(read("json_everything", JSON.stringify(rest))).toBe(JSON.stringify(rest));
    expect(read("json_everything", JSON.stringify({ ...rest, weight: null }))).toBe(JSON.stringify(rest));
    expect(label.length + weight).toBe(16.25);
    const mixed = JSON.stringify({
      extra: [{ deep: [[]] }, "x", 1, null],
      ...Object.fromEntries(Object.entries(sample).reverse()),
    });
    expect(read("json_everything", mixed)).toBe(JSON.stringify(sample));
    expect(read("json_points", '[{"y":1,"x":2,"y":3}]')).toBe('[{"x":2,"y":3}]');
    expect(read("json_points", ' [ { "x" : 1 , "y" : 2 } , {"\\u0078":3,"y":4} ] \n')).toBe(
      '[{"x":1,"y":2},{"x":3,"y":4}]',
    );
    expect(read("json_points", "[]")).toBe("[]");
  });

  test("tells where a value has another type", () => {
    const wrong: readonly (readonly [string, string, string])[] = [
      ["json_points", '{"x":1}', "Expected an array but found an object in JSON at position 0"],
      ["json_points", '[1,{"x":1}]', "Expected an object but found a number in JSON at position 1"],
      ["json_points", '[{"x":"1","y":2}]', "Expected a number but found a string in JSON at position 6"],
      [
        "json_points",
        '[{"x":1}]',
        "Expected property 'y' before the end of the object in JSON at position 8",
      ],
      [
        "json_points",
        '[{"x":1,"y":1.5}]',
        "Expected a whole number within the bounds of its type in JSON at position 12",
      ],
      ["json_points", '[{"x":null,"y":1}]', "Expected a number but found null in JSON at position 6"],
      [
        "json_points",
        '[{"x":1,"X":1,"y\\u0000":2}]',
        "Expected property 'y' before the end of the object in JSON at position 26",
      ],
      ["json_texts", '["é",true]', "Expected a string but found a boolean in JSON at position 5"],
      ["json_byte", "128", "Expected a whole number within the bounds of its type in JSON at position 0"],
      ["json_byte", '"1"', "Expected a whole number but found a string in JSON at position 0"],
      ["json_long", "-1", "Expected a whole number within the bounds of its type in JSON at position 0"],
      [
        "json_long",
        "18446744073709551616",
        "Expected a whole number within the bounds of its type in JSON at position 0",
      ],
    ];
    for (const [name, text, message] of wrong) expect(read(name, text)).toBe(`TypeError: ${message}`);
    // What is no JSON is worse than what has another type, wherever it stands.
    expect(read("json_points", '[1,{"x":1}')).toBe(
      "SyntaxError: Expected ',' or ']' after array element in JSON at position 10",
    );
    expect(read("json_byte", "-128")).toBe("-128");
    expect(read("json_byte", "1.27e2")).toBe("127");
    expect(read("json_long", "9007199254740993")).toBe("9007199254740992");
  });

  test("reads numbers and texts exactly", () => {
    const dice = new Dice(5);
    for (let round = 0; round < 2000; round++) {
      const number = dice.pick([
        () => dice.double(),
        () => dice.decimal(),
        () => dice.integer(),
        () => dice.pick(hardNumbers),
      ])();
      const text = Number.isFinite(number)
        ? dice.pick([String(number), number.toExponential(), JSON.stringify(number)])
        : "-0.0E-0";
      expect(read("json_number", text), text).toBe(JSON.stringify(JSON.parse(text)));
      const letters = [
        "a",
        "é",
        "😀",
        "\\n",
        "\\u00e9",
        "\\ud83d\\ude00",
        "\\/",
        '\\"',
        "\\\\",
        "\\b\\f\\r\\t",
        "\\u0000",
        "\\uFFFF",
      ];
      const texts = `["${dice.text(letters, 6)}","${dice.text(letters, 20)}"]`;
      expect(read("json_texts", texts), texts).toBe(JSON.stringify(JSON.parse(texts)));
    }
    expect(() => read("json_texts", '["\\ud83d"]')).toThrow("lone-surrogate");
    expect(() => read("json_texts", '["\\ud83d\\u0041"]')).toThrow("lone-surrogate");
  });

  test("says of broken texts what Node says", () => {
    const dice = new Dice(6);
    const check = (text: string): void => {
      const expected = attempt(() => {
        JSON.parse(text);
        return "";
      });
      expect(read("json_check", text), text).toBe(expected);
    };
    const whole = JSON.stringify(sample);
    for (let size = 0; size <= whole.length; size++) {
      if (!/[\ud800-\udbff]$/.test(whole.slice(0, size))) check(whole.slice(0, size));
    }
    const pieces = [
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      '"',
      "1",
      "-",
      "0",
      "1.5",
      ".",
      "e",
      "e+",
      "true",
      "fals",
      "null",
      "nul",
      "x",
      "é",
      " ",
      "\n",
      "\\",
      "\\u12",
      "\\x",
      "\t",
      "\0",
      "undefined",
      "NaN",
      '{"k":',
      "[1,",
      "x".repeat(30),
    ];
    for (let round = 0; round < 20000; round++) check(dice.text(pieces, dice.pick([2, 4, 8])));
    for (let round = 0; round < 3000; round++) {
      const at = dice.below(whole.length);
      const broken = whole.slice(0, at) + dice.text(pieces, 1) + whole.slice(at + dice.below(3));
      if (!/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(broken))
        check(broken);
    }
    for (const text of [
      "undefined",
      "NaN",
      "Infinity",
      "[object Object]",
      "-Infinity",
      "Infinit",
      " undefined",
      "[".repeat(5000),
    ])
      check(text);
  });
});
