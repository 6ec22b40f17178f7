// Typed arrays and DataViews of the runtime headers: random operations on views that share a buffer, judged by
// JavaScript's own, byte for byte.
import { beforeAll, describe, expect, test } from "vitest";
import { RuntimeModule } from "../fixtures/runtime/build-module.ts";
import { Dice, hardNumbers } from "../fixtures/runtime/dice.ts";

let cpp: RuntimeModule;
beforeAll(async () => {
  cpp = await RuntimeModule.load("bytes.cpp", { checked: true });
}, 300_000);

/** The order in which bytes.cpp counts them. */
const kinds = [
  Int8Array,
  Uint8ClampedArray,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
] as const;

interface Step {
  readonly name: string;
  readonly kind: number;
  readonly offset: number;
  readonly length: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly value: number;
}

const show = (value: unknown): string => (Object.is(value, -0) ? "-0" : String(value));
const write = (step: Step): string =>
  `${step.name} ${step.kind} ${step.offset} ${step.length} ${step.a} ${step.b} ${step.c} ${show(step.value)}\n`;

function perform(buffer: ArrayBuffer, step: Step): string {
  const { name, offset, length, a, b, c, value } = step;
  const view = new (kinds[step.kind] ?? Float64Array)(buffer, offset, length);
  switch (name) {
    case "p":
      view[a] = value;
      return "";
    case "i":
      view[a] = b;
      return "";
    case "f":
      view.fill(value, a, b);
      return "";
    case "F":
      view.fill(c, a, b);
      return "";
    case "c":
      view.copyWithin(a, b, c);
      return "";
    case "r":
      view.reverse();
      return "";
    case "s":
      view.sort();
      return "";
    case "S":
      view.sort((x, y) => y - x);
      return "";
    case "x":
      return show(view.indexOf(value, a));
    case "X":
      return show(view.indexOf(b, a));
    case "l":
      return show(view.lastIndexOf(value, a));
    case "n":
      return show(Number(view.includes(value, a)));
    case "a":
      return show(view.at(a));
    case "t":
      return show(view[a]);
    case "u":
      view.subarray(a, b).fill(value);
      return "";
    case "j":
      return view.slice(a, b).join(";");
    case "v":
      if (c + b <= view.length) view.set(new Uint8Array(buffer, a, b), c);
      return "";
    case "V":
      if (c + b <= view.length) view.set(new (kinds[step.kind] ?? Float64Array)(buffer, 0, b), c);
      return "";
    default: {
      const part = view.subarray(a, b);
      const items = Array.from(part, (item) => ` ${show(item)}`).join("");
      return `${part.length} ${part.byteLength} ${part.byteOffset} same${items}`;
    }
  }
}

const hex = (buffer: ArrayBuffer): string => `|${Buffer.from(buffer).toString("hex")}\n`;

function judge(run: string, lines: string, length: number, log: string): void {
  cpp.input(lines);
  const got = cpp.text(run, length);
  if (got !== log) expect(`${lines}\n${got}`).toBe(`${lines}\n${log}`);
}

/** Kinds of one program; floats stand alone, because engines are free in the bits of NaN. */
const mixes: readonly (readonly number[])[] = [[0, 1, 2, 3, 4], [5], [6]];

test.each(mixes)("random programs on views of kinds %j", (...mix) => {
  const dice = new Dice(1 + (mix[0] ?? 0));
  const some = [...hardNumbers, 2 ** 40, -(2 ** 40), 2 ** 32 + 5, -129, 127.5, 254.5, 255.5, 65536, 1, 2, 3];
  for (let round = 0; round < 300; round++) {
    const bytes = 8 * dice.below(8);
    const buffer = new ArrayBuffer(bytes);
    let lines = "";
    let log = "";
    for (let count = 0; count < 40; count++) {
      const kind = dice.pick(mix);
      const size = kinds[kind]?.BYTES_PER_ELEMENT ?? 1;
      const offset = size * dice.below(bytes / size + 1);
      const length = dice.below((bytes - offset) / size + 1);
      const name = dice.pick([..."pppiiifFcrsSxXlnatujvVq"]);
      const index = (): number => dice.below(14) - 3;
      const value = dice.below(3) ? dice.below(6) - 2 : dice.pick(some);
      let [a, b, c] = [
        index(),
        name === "i" ? dice.bits() | 0 : index(),
        name === "F" ? dice.bits() | 0 : index(),
      ];
      // Source and place must lie in the buffer; floats read as bytes would be other numbers.
      if (name === "v") [a, b, c] = [dice.below(bytes + 1), 0, dice.below(length + 1)];
      if (name === "v") b = dice.below(Math.min(bytes - a, length - c) + 1);
      if (name === "V") [b, c] = [dice.below(Math.min(bytes / size, length) + 1), dice.below(length + 1)];
      const step = { name, kind, offset, length, a, b, c, value };
      lines += write(step);
      log += perform(buffer, step) + hex(buffer);
    }
    judge("typed_arrays", lines, bytes, log);
  }
});

function look(view: DataView, { name, kind, a, b, c, value }: Step): string {
  const little = b !== 0;
  const types = ["Int8", "Uint8", "Int16", "Uint16", "Int32", "Uint32", "Float32", "Float64"] as const;
  const type = types[kind] ?? "Float64";
  if (name === "g") return show(view[`get${type}`](a, little));
  view[`set${type}`](a, name === "s" ? value : c, little);
  return "";
}

test("random reads and writes of DataViews", () => {
  const dice = new Dice(9);
  for (let round = 0; round < 400; round++) {
    const buffer = new ArrayBuffer(24);
    let lines = "";
    let log = "";
    for (let count = 0; count < 40; count++) {
      const name = dice.pick([..."ggssi"]);
      const kind = name === "i" ? dice.pick([1, 2, 5, 6, 7]) : dice.below(8);
      const width = [1, 1, 2, 2, 4, 4, 4, 8][kind] ?? 8;
      const offset = dice.below(24 - width);
      const length = width + dice.below(24 - width - offset + 1);
      const any = dice.below(2) ? dice.double() : dice.pick([...hardNumbers, dice.integer(), dice.decimal()]);
      // Only the plain NaN: what becomes of the bits of others is the engine's affair.
      const value = Number.isNaN(any) ? Number.NaN : any;
      const step: Step = {
        name,
        kind,
        offset,
        length,
        a: dice.below(length - width + 1),
        b: dice.below(2),
        c: dice.bits() | 0,
        value,
      };
      lines += write(step);
      log += look(new DataView(buffer, offset, length), step) + hex(buffer);
    }
    judge("data_views", lines, 24, log);
  }
});

test("bytes live as long as one of their views, and nothing longer", () => {
  const before = cpp.call("heap_live_blocks");
  expect(cpp.text("byte_things")).toBe(
    "0,0,0,192 63,0,0,0 3 -2 0,255,2,2,254,0,255,0 4464,-1,0 65535+1 7 00 -1112 4294967295 0 4294967295",
  );
  expect(cpp.call("heap_live_blocks")).toBe(before);
});

describe("checked builds stop", () => {
  test.each([
    [0, "out-of-range: index 5 of 5"],
    [1, "out-of-range: index -1 of 5"],
    [2, "out-of-range: the byte offset is no multiple of the element's size"],
    [3, "out-of-range: the buffer's length is no multiple of the element's size"],
    [4, "out-of-range: byte offset 12, allowed are 0 to 10"],
    [5, "out-of-range: length 5, allowed are 0 to 4"],
    [6, "out-of-range: length -1, allowed are 0 to "],
    [7, "out-of-range: offset 3, allowed are 0 to 2"],
    [8, "out-of-range: offset 6, allowed are 0 to 5"],
    [9, "out-of-range: offset -1, allowed are 0 to 8"],
    [10, "out-of-range: offset 2, allowed are 0 to 1"],
    [11, "out-of-range: byte offset 11, allowed are 0 to 10"],
    [12, "out-of-range: byte length 9, allowed are 0 to 8"],
    [13, "out-of-range: length -5, allowed are 0 to "],
    [14, "out-of-memory: "],
  ])("%j", (way, message) => {
    expect(() => cpp.call("bytes_outside", way)).toThrow(message);
  });
});
