// What console.log prints of objects, lists, maps and sets, compared with Node's own util.inspect.
import { inspect } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { RuntimeModule } from "../fixtures/runtime/build-module.ts";
import { Dice } from "../fixtures/runtime/dice.ts";
import { describePlain, RandomValues } from "../fixtures/runtime/random-values.ts";

let cpp: RuntimeModule;
beforeAll(async () => {
  cpp = await RuntimeModule.load("inspection.cpp", { checked: true });
}, 600_000);

describe("random values print as Node prints them", () => {
  test.each([1, 2, 3, 4, 5])("up to %i levels", { timeout: 60_000 }, (depth) => {
    const dice = new Dice(depth);
    for (let round = 0; round < 1000; round++) {
      const { value, text } = new RandomValues(dice).any(depth);
      const expected = inspect(value);
      // Longer ones do not fit into the test's buffer or into a String.
      if (Buffer.byteLength(text) >= 1 << 15 || Buffer.byteLength(expected) > 60000) continue;
      cpp.input(text);
      expect(cpp.text("inspect"), text).toBe(expected);
    }
  });
});

/** Prints a described value as the board does. */
function shown(text: string): string | undefined {
  cpp.input(text);
  return cpp.text("inspect");
}

test("lists of every length and width come in Node's columns", () => {
  for (let length = 1; length < 110; length += length < 30 ? 1 : 7) {
    for (const size of [1, 2, 3, 5, 6, 7, 9, 12, 20, 24, 40]) {
      const texts = Array.from({ length }, (_, i) =>
        "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz".slice(0, 1 + ((i * 7) % size)),
      );
      const numbers = texts.map((text, i) => (i % 5 ? text.length : 10 ** Math.min(text.length, 9)));
      for (const list of [texts, numbers]) {
        const described = `a0:${length}:${list.map((item) => describePlain(item).text).join("")}`;
        expect(shown(described)).toBe(inspect(list));
        expect(shown(`o0:1:4:deep${described}`)).toBe(inspect({ deep: list }));
      }
    }
  }
});

test("long texts are cut behind line ends and at 10,000 characters", () => {
  for (const text of [
    "a\nb",
    "ab\n".repeat(30),
    `${"long ".repeat(20)}\n${"it's ".repeat(20)}\n\n`,
    "\n".repeat(17),
    "x".repeat(90),
  ]) {
    for (const value of [text, [text], { key: text, list: [{ deep: text }] }] as const) {
      const plain = describePlain(text).text;
      const described =
        typeof value === "string"
          ? plain
          : Array.isArray(value)
            ? `a0:1:${plain}`
            : `o0:2:3:key${plain}4:lista0:1:o0:1:4:deep${plain}`;
      expect(shown(described)).toBe(inspect(value));
    }
  }
  for (const size of [9999, 10000, 10001, 10002, 10500]) {
    for (const letter of ["x", "é", "\t", "'"]) {
      const text = letter.repeat(size);
      expect(shown(describePlain(text).text)).toBe(inspect(text));
    }
  }
  expect(() => shown(describePlain(`${"x".repeat(9999)}😀`).text)).toThrow("lone-surrogate");
});

test("wide characters take two places; a script of unknown width is refused", () => {
  const words = [
    ..."日本語한국",
    "ё",
    "ñ",
    "★",
    "☔",
    "⚡",
    "✓",
    "😀",
    "🚀",
    "e\u0301",
    "ＡＢ",
    "ｱ",
    "€",
    "→",
    "│",
    "…",
    "א",
  ];
  for (let size = 7; size < words.length; size++) {
    const list = words.slice(0, size);
    expect(shown(`a0:${size}:${list.map((word) => describePlain(word).text).join("")}`)).toBe(inspect(list));
  }
  expect(() => shown(`a0:7:${describePlain("नमस्ते").text.repeat(7)}`)).toThrow("text-columns");
});

/** The values of inspectTypes in inspection.cpp. */
function makeTypedValues(): unknown[] {
  class Point {
    readonly x: number;
    readonly y: number;
    constructor(x: number, y: number) {
      this.x = x;
      this.y = y;
    }
  }
  class Node {
    readonly name: string;
    next: Node | null = null;
    readonly children: Node[] = [];
    constructor(name: string) {
      this.name = name;
    }
  }
  const line = (from: Point, to: Point | null, width: number | undefined, rest: object): object =>
    Object.defineProperty({ from, to, width, ...rest }, "the length", { get: () => 1, enumerable: true });
  const first = new Node("first");
  const second = new Node("second");
  first.next = second;
  const straight = inspect(first);
  second.next = first;
  second.children.push(second);
  first.children.push(second);
  return [
    [1, -2, 3],
    [1, 255],
    [1.5, -0, Number.NaN],
    [true, false],
    ["a", "it's"],
    [1.5, undefined],
    [1.5, null],
    [0, 7],
    [1, 2],
    [[1, 2], []],
    [-9007199254740991],
    [7],
    new Point(1, 2.5),
    [new Point(0, 0), new Point(-1, -0)],
    line(new Point(1, 2), null, undefined, {}),
    line(new Point(1, 2), new Point(3, 4), 5, { label: "thick" }),
    straight,
    first,
    new Map([
      ["one", 1],
      ["two", 2],
    ]),
    new Map(),
    new Set([1.5, 0]),
    { 9: [2, 3], 10: [], "b c": [1] },
    {},
    new Uint8Array(3),
    Float64Array.of(0.5, -0),
    new Uint8ClampedArray(8),
    [1.5, "a", null, undefined],
    undefined,
    null,
  ];
}

test("each type of the runtime headers prints as its JavaScript value", () => {
  const expected = makeTypedValues().map(
    (value) => `${typeof value === "string" ? value : inspect(value)}\n`,
  );
  expect(cpp.text("inspect_types")).toBe(expected.join(""));
});
