// Arrays, optionals, shared objects and tables of the runtime headers. Random lists of array operations are judged
// by JavaScript's arrays; elements with a lifetime must neither leak nor be destroyed twice.
import { beforeAll, describe, expect, test } from "vitest";
import { RuntimeModule } from "../fixtures/runtime/build-module.ts";
import { Dice } from "../fixtures/runtime/dice.ts";

let cpp: RuntimeModule;
beforeAll(async () => {
  cpp = await RuntimeModule.load("all.cpp", { checked: true });
}, 300_000);

interface Kind<T> {
  readonly run: string;
  readonly make: (value: number) => T;
  /** As the C++ side reads an element's text as a number, for the comparator. */
  readonly order: (value: T) => number;
}

const kinds = {
  ints: { run: "run_ints", make: (value: number) => value, order: (value: number) => value },
  items: { run: "run_items", make: (value: number) => value, order: (value: number) => value },
  doubles: {
    run: "run_doubles",
    make: (value: number) => (value === 3 ? Number.NaN : value / 4),
    order: (value: number) => Math.trunc(value) || 0,
  },
  texts: { run: "run_texts", make: (value: number) => `a rather long text ${value}`, order: () => 0 },
} as const;

/** One operation in JavaScript; the counterpart of `run` in collections.cpp. */
function perform<T>(xs: T[], kind: Kind<T>, name: string, a: number, b: number, c: number): string {
  const { make, order } = kind;
  const show = (list: readonly T[]): string => list.map((x) => `${x};`).join("");
  const first = xs[0];
  const last = xs[xs.length - 1];
  switch (name) {
    case "p":
      return String(xs.push(make(a)));
    case "P":
      return String(xs.push(make(a), make(b), make(c)));
    case "o":
      return String(xs.pop());
    case "h":
      return String(xs.shift());
    case "u":
      return String(xs.unshift(make(a), make(b)));
    case "i":
      return String(xs.indexOf(make(a), b));
    case "l":
      return String(xs.lastIndexOf(make(a), b));
    case "n":
      return String(Number(xs.includes(make(a), b)));
    case "s":
      return show(xs.slice(a, b));
    case "x":
      return show(xs.splice(a));
    case "X":
      return show(xs.splice(a, b));
    case "Y":
      return show(xs.splice(a, b, make(c), make(a), make(b)));
    case "c":
      return show(xs.concat(xs));
    case "r":
      return show(xs.reverse());
    case "f":
      return show(xs.fill(make(a), b, c));
    case "t":
      return String(xs.at(a));
    case "g":
      return xs.length ? String(xs[a % xs.length]) : "";
    case "e":
      xs[a % (xs.length + 1)] = make(b);
      return "";
    case "z":
      xs.length = a % (xs.length + 1);
      return "";
    case "S":
      return show(xs.sort((x, y) => (x === y ? 0 : order(x) < order(y) ? 1 : -1)));
    case "q":
      return first === undefined || last === undefined ? "" : String(xs.push(first, last));
    case "m":
      return "0";
    default:
      throw new Error(`no operation ${name}`);
  }
}

/** A random list of operations, and what JavaScript makes of it. */
function program<T>(dice: Dice, kind: Kind<T>): { readonly lines: string; readonly log: string } {
  const xs: T[] = [];
  let lines = "";
  let log = "";
  for (let step = 0; step < 40; step++) {
    const name = dice.pick([..."pPPohuinlsxXYYcrftgezqqm", ...(kind.run === "run_ints" ? "S" : "")]);
    // Indices of these must not be negative: they are taken modulo the length.
    const low = "gez".includes(name) ? 0 : -4;
    const [a, b, c] = [dice.below(12) + low, dice.below(14) - 4, dice.below(14) - 4];
    lines += `${name} ${a} ${b} ${c}\n`;
    log += `${perform(xs, kind, name, a, b, c)}|${xs.map((x) => `${x};`).join("")}\n`;
    if (xs.length > 60) {
      lines += "z 0 0 0\n";
      xs.length = 0;
      log += "|\n";
    }
  }
  return { lines, log };
}

function judge<T>(seed: number, kind: Kind<T>): void {
  const dice = new Dice(seed);
  for (let round = 0; round < 400; round++) {
    const { lines, log } = program(dice, kind);
    cpp.input(lines);
    const got = cpp.text(kind.run);
    if (got !== log) expect(`${lines}\n${got}`).toBe(`${lines}\n${log}`);
  }
}

describe("random array programs", () => {
  test("numbers", () => judge(1, kinds.ints));
  test("doubles with NaN", () => judge(2, kinds.doubles));
  test("elements with a lifetime", () => judge(3, kinds.items));
  test("texts", () => judge(4, kinds.texts));

  test("leave nothing on the heap", () => {
    const before = cpp.call("heap_live_blocks");
    judge(5, kinds.items);
    judge(6, kinds.texts);
    expect(cpp.call("heap_live_blocks")).toBe(before);
  });
});

describe("sort", () => {
  const sorted = (keys: readonly number[], log: string[] | undefined): string => {
    const pairs = keys.map((key, index) => ({ key, index }));
    pairs.sort((a, b) => {
      log?.push(`${a.index}-${b.index} `);
      return a.key === b.key ? Number.NaN : (a.key - b.key) / 2;
    });
    return pairs.map(({ key, index }) => `${key}:${index} `).join("");
  };

  test("is stable at every length", () => {
    const dice = new Dice(7);
    for (let length = 0; length < 400; length += length < 140 ? 1 : 37) {
      const keys = Array.from({ length }, () => dice.below(dice.pick([3, 20, 1000])));
      cpp.input(keys.map((key) => `${key} `).join(""));
      expect(cpp.text("sort_pairs", 0)).toBe(sorted(keys, undefined));
    }
  });

  test("asks the comparator in the same order as JavaScript, up to 63 elements", () => {
    const dice = new Dice(8);
    for (let round = 0; round < 400; round++) {
      const keys = Array.from({ length: dice.below(64) }, () => dice.below(dice.pick([3, 50])));
      if (round % 5 === 0) keys.sort((a, b) => (round % 2 ? a - b : b - a));
      cpp.input(keys.map((key) => `${key} `).join(""));
      const log: string[] = [];
      const result = sorted(keys, log);
      expect(cpp.text("sort_pairs", 1)).toBe(log.join("") + result);
    }
  });

  test("without a comparator orders by text", () => {
    const dice = new Dice(9);
    const letters = ["a", "b", "B", "é", "\uffff", "😀", "\ue000", "1", "10"];
    for (let round = 0; round < 300; round++) {
      const texts = Array.from({ length: dice.below(30) }, () => dice.text(letters, 3));
      cpp.input(texts.map((text) => `${text}\n`).join(""));
      expect(cpp.text("sort_texts")).toBe(texts.sort().join(","));
      const numbers = Array.from({ length: 1 + dice.below(30) }, () => dice.decimal());
      cpp.input(numbers.map((number) => `${number} `).join(""));
      expect(cpp.text("sort_numbers")).toBe(numbers.sort().join(" "));
    }
  });
});

describe("small things", () => {
  test("arrays are built from elements, nested arrays and tables", () => {
    expect(cpp.text("constructions")).toBe(
      "4,5;4,5 9,9,9 7 1+2.5 flash,literal,owned 1.2.38.9 65535,2,3 9,9,9 1, true&false",
    );
  });

  test("shared objects live as long as their last reference", () => {
    expect(cpp.text("shared")).toBe("2 101 2 2 345 3 2 0 0");
  });

  test("optionals hold, compare and end their value", () => {
    expect(cpp.text("optionals")).toBe("0101 7 5 1 9 0 0112");
  });

  test("arrays of a length hold what they were given", () => {
    expect([1, 3].map((index) => cpp.call("array_unfilled", index))).toEqual([7, 8]);
    expect(cpp.call("array_unfilled_walk", 3)).toBe(6);
    expect([0, 2].map((from) => cpp.call("array_unset", from))).toEqual([5, -1]);
  });

  test("tables are read wherever they lie", () => {
    expect(cpp.text("tables")).toBe("1 200 255 1760 7040 -1 -2.5 1.5 -5000000000 blueredblue");
  });
});

describe("checked builds stop", () => {
  test.each([
    ["table_outside", [3], "out-of-range: index 3 of 3"],
    ["table_outside", [-1], "out-of-range: index -1 of 3"],
    ["array_outside", [2], "out-of-range: index 2 of 2"],
    ["array_outside", [-2147483648], "out-of-range: index -2147483648 of 2"],
    ["array_hole", [], "out-of-range: index 3 of 2"],
    ["array_unfilled", [0], "hole: element 0 was never assigned"],
    ["array_unfilled", [2], "hole: element 2 was never assigned"],
    ["array_unfilled", [4], "out-of-range: index 4 of 4"],
    ["array_unfilled_walk", [2], "hole: element 2 was never assigned"],
    ["array_unfilled_slice", [], "hole: element 0 was never assigned"],
    ["array_unset", [1], "hole: element 0 was never assigned"],
    ["array_longer", [], "out-of-range: length 3, allowed are 0 to 2"],
    ["array_empty", [], "out-of-range: index -1 of 0"],
    ["null_object", [], "null: the object is null"],
    ["undefined_value", [], "null: the value is undefined"],
    ["array_endless", [], "out-of-memory: "],
  ])("%s(%j)", (name, args, message) => {
    expect(() => cpp.call(name, ...args)).toThrow(message);
  });
});
