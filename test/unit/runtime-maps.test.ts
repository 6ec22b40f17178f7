// Map, Set and Record of the runtime headers: random lists of operations, with several iterations under way at a time,
// are judged by JavaScript's own. Keys and values with a lifetime must neither leak nor be destroyed twice.
import { beforeAll, describe, expect, test } from "vitest";
import { RuntimeModule } from "../fixtures/runtime/build-module.ts";
import { Dice } from "../fixtures/runtime/dice.ts";

let cpp: RuntimeModule;
beforeAll(async () => {
  cpp = await RuntimeModule.load("maps.cpp", { checked: true });
}, 300_000);

/** How the C++ side makes a value of a number. */
const makers = {
  number: (value: number): unknown => value,
  double: (value: number): unknown => (value === 3 ? Number.NaN : value === 4 ? -0 : value / 4),
  text: (value: number): unknown => `name${value % 7}${value % 2 ? "\0" : ""}${Math.trunc(value / 7)}`,
  optional: (value: number): unknown => (value % 5 === 1 ? undefined : makers.double(value)),
} as const;

interface Kind {
  readonly run: string;
  readonly key: keyof typeof makers;
  readonly value: keyof typeof makers;
}

const mapKinds: readonly Kind[] = [
  { run: "map_ints", key: "number", value: "number" },
  { run: "map_doubles", key: "optional", value: "double" },
  { run: "map_texts", key: "text", value: "optional" },
  { run: "map_items", key: "number", value: "number" },
  { run: "map_things", key: "number", value: "text" },
];
const setKinds: readonly Kind[] = [
  { run: "set_doubles", key: "double", value: "double" },
  { run: "set_items", key: "number", value: "number" },
];

interface Step {
  readonly name: string;
  readonly a: number;
  readonly b: number;
}

const show = (value: unknown): string => (Object.is(value, -0) ? "-0" : String(value));
const list = (values: Iterable<unknown>): string => Array.from(values, (value) => `${show(value)} `).join("");
const pairs = (entries: Iterable<readonly [unknown, unknown]>): string =>
  Array.from(entries, ([key, value]) => `${show(key)}=${show(value)} `).join("");

/** What JavaScript does with the steps; the counterpart of `run` in maps.cpp. */
class MapJudge {
  readonly #kind: Kind;
  #map = new Map<unknown, unknown>();
  #cursors: (Iterator<[unknown, unknown]> | undefined)[] = [];

  constructor(kind: Kind) {
    this.#kind = kind;
  }

  perform({ name, a, b }: Step): string {
    const map = this.#map;
    const [makeKey, makeValue] = [makers[this.#kind.key], makers[this.#kind.value]];
    const key = makeKey(a);
    switch (name) {
      case "s":
      case "S":
        map.set(key, makeValue(b));
        return "";
      case "g":
        return show(map.get(key));
      case "h":
        return String(Number(map.has(key)));
      case "d":
        return String(Number(map.delete(key)));
      case "c":
        map.clear();
        return "";
      case "z":
        return String(map.size);
      case "k":
        return list(map.keys());
      case "v":
        return list(map.values());
      case "F":
        return show(map.keys().next().value);
      case "p":
        return pairs(map);
      case "o":
        this.#cursors[b] = map.entries();
        return "";
      case "x":
        this.#cursors[b] = undefined;
        return "";
      case "n": {
        const next = this.#cursors[b]?.next();
        return next === undefined ? "-" : next.done ? "end" : `${show(next.value[0])}=${show(next.value[1])}`;
      }
      case "f": {
        let log = "";
        let turns = 0;
        map.forEach((value, each) => {
          log += `${show(each)}=${show(value)} `;
          turns++;
          if (turns === 2) map.delete(key);
          if (turns % 3 === 0) map.delete(each);
          if (turns < 12) map.set(makeKey(b + turns), makeValue(b));
          if (turns === 7 && b === 1) map.clear();
        });
        return log;
      }
      default:
        this.#cursors = [];
        this.#map = new Map(map);
        return String(map.size);
    }
  }
}

class SetJudge {
  readonly #kind: Kind;
  #set = new Set<unknown>();
  #cursors: (Iterator<unknown> | undefined)[] = [];

  constructor(kind: Kind) {
    this.#kind = kind;
  }

  perform({ name, a, b }: Step): string {
    const set = this.#set;
    const make = makers[this.#kind.key];
    const value = make(a);
    switch (name) {
      case "s":
      case "S":
        set.add(value);
        return "";
      case "g":
        return set.has(value) ? "+" : "-";
      case "h":
        return String(Number(set.has(value)));
      case "d":
        return String(Number(set.delete(value)));
      case "c":
        set.clear();
        return "";
      case "z":
        return String(set.size);
      case "k":
      case "v":
        return list(set.values());
      case "F":
        return show(set.values().next().value);
      case "p":
        return list(set);
      case "o":
        this.#cursors[b] = set.values();
        return "";
      case "x":
        this.#cursors[b] = undefined;
        return "";
      case "n": {
        const next = this.#cursors[b]?.next();
        return next === undefined ? "-" : next.done ? "end" : show(next.value);
      }
      case "f": {
        let log = "";
        let turns = 0;
        set.forEach((each) => {
          log += `${show(each)}=${show(each)} `;
          turns++;
          if (turns === 2) set.delete(value);
          if (turns % 3 === 0) set.delete(each);
          if (turns < 12) set.add(make(b + turns));
          if (turns === 7 && b === 1) set.clear();
        });
        return log;
      }
      default:
        this.#cursors = [];
        this.#set = new Set(set);
        return String(set.size);
    }
  }
}

const steps = "sssSSgghhdddddzkvFponnnnnnnnxfcy";

function judge(seed: number, kind: Kind, start: (kind: Kind) => MapJudge | SetJudge): void {
  const dice = new Dice(seed);
  for (let round = 0; round < 250; round++) {
    const judge = start(kind);
    // Small ones are searched, larger ones have an index that grows; some grow first and shrink then.
    const range = dice.pick([6, 12, 30, 100]);
    const growing = dice.below(200);
    let lines = "";
    let log = "";
    for (let step = 0; step < 300; step++) {
      const name = step < growing && dice.below(3) ? "s" : dice.pick([...steps]);
      // The last number is a value, or one of four cursors.
      const entry = { name, a: dice.below(range), b: dice.below("oxn".includes(name) ? 4 : 40) };
      if ("cy".includes(name) && dice.below(10)) continue;
      lines += `${name} ${entry.a} ${entry.b}\n`;
      log += `${judge.perform(entry)}\n`;
    }
    cpp.input(lines);
    const got = cpp.text(kind.run);
    if (got !== log) expect(`${lines}\n${got}`).toBe(`${lines}\n${log}`);
  }
}

describe("random programs", () => {
  test.each(mapKinds)("$run", (kind) => judge(1, kind, (kind) => new MapJudge(kind)));
  test.each(setKinds)("$run", (kind) => judge(2, kind, (kind) => new SetJudge(kind)));

  test("records keep the order of objects", () => {
    const names = [
      "a",
      "1",
      "10",
      "2",
      "01",
      "",
      "-1",
      "4294967294",
      "4294967295",
      "1e3",
      "é",
      "0",
      "9",
      "b",
      "1.5",
    ];
    const more = Array.from({ length: 90 }, (_, index) => (index % 3 ? `k${index}` : String(index * 7)));
    const dice = new Dice(3);
    for (let round = 0; round < 300; round++) {
      const used = round % 3 ? names : [...names, ...more];
      let record: Record<string, number> = {};
      let lines = "";
      let log = "";
      for (let step = 0; step < 100; step++) {
        const op = dice.pick([..."sssssghiddzyp"]);
        const [a, b] = [dice.below(used.length), dice.below(100)];
        const name = used[a] ?? "";
        lines += `${op} ${a} ${b}\n`;
        if (op === "s") record[name] = b;
        if (op === "g") log += record[name];
        if (op === "h") log += Number(name in record);
        if (op === "i") log += record[name] ?? "-";
        if (op === "d") delete record[name];
        if (op === "z") log += Object.keys(record).length;
        if (op === "y") record = { ...record };
        if (op === "p") log += `${list(Object.keys(record))}|${list(Object.values(record))}`;
        log += "\n";
      }
      cpp.input(lines, used.map((name) => `${name}\n`).join(""));
      const got = cpp.text("records");
      if (got !== log) expect(`${lines}\n${got}`).toBe(`${lines}\n${log}`);
    }
  });

  test("leave nothing on the heap", () => {
    // The things that are keys stay: they are the test's.
    const before = cpp.call("heap_live_blocks");
    for (const kind of mapKinds) judge(4, kind, (kind) => new MapJudge(kind));
    for (const kind of setKinds) judge(5, kind, (kind) => new SetJudge(kind));
    expect(cpp.call("heap_live_blocks")).toBe(before);
  });
});

describe("keys", () => {
  test("are one as JavaScript has it", () => {
    expect(cpp.text("map_small_things")).toBe(
      "anna bert 32 bytes longs floats colours texts functions lists things",
    );
  });

  test("may lie in the map that they change, and the map in one of its values", () => {
    const map = new Map([["a name too long for the text itself", "a value too long for the text itself"]]);
    for (let i = 0; i < 40; i++) {
      const [first = ""] = map.values();
      map.set(first, first);
      map.set(String(i), map.get(first) ?? "");
      const [key = ""] = map.keys();
      if (i % 3 === 0) map.delete(key);
    }
    const bytes = Array.from(map, ([key, value]) => key.length + value.length).reduce((a, b) => a + b);
    expect(cpp.text("map_aliases")).toBe(`${map.size}=${bytes}0`);
  });

  test("of all distances are found again, also more than 65535", () => {
    for (const step of [1, 2, 8, 1000, 1024, 65536, -7]) expect(cpp.call("map_many", 1000, step)).toBe(0);
    expect(cpp.call("map_many", 130_000, 3)).toBe(0);
  });
});

describe("checked builds stop", () => {
  test.each([
    ["map_endless", [], "out-of-memory: "],
    ["record_missing", [], "null: there is no value under `tea`"],
    ["record_inherited", [0], "inherited-name: every object has a `constructor`"],
    ["record_inherited", [1], "inherited-name: every object has a `toString`"],
    ["record_inherited", [2], "inherited-name: every object has a `__proto__`"],
  ])("%s(%j)", (name, args, message) => {
    expect(() => cpp.call(name, ...args)).toThrow(message);
  });

  test("but names that the program sets are its own", () => {
    expect(cpp.call("record_inherited", 3)).toBe(6);
  });
});
