// Mathematics of a sketch against JavaScript's, bit by bit, with arguments that the C++ compiler can't see and with
// constants that it would like to fold.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findPackageRoot } from "../../simulator/engine/index.ts";
import { math1, math2 } from "../../simulator/engine/math-table.ts";
import { openTestEngine, script, type TestEngine } from "./engine-harness.ts";

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

/** Exact in IEEE 754, so native in wasm and equal all the same. */
const native1 = [Math.sqrt, Math.floor, Math.ceil, Math.trunc, Math.abs];
const cppNames: Readonly<Record<string, string>> = { abs: "fabs" };

const special = [0, -0, 1, -1, 0.5, 2, 10, 1e-310, 5e-324, 1e308, Infinity, -Infinity, NaN, Math.PI, Math.E];
// A fixed sequence over many magnitudes.
const spread = Array.from({ length: 300 }, (_, i) => Math.sin(i * 12.9898) * 10 ** ((i % 37) - 18));
const inputs = [...special, ...spread];
const literal = (x: number) =>
  Number.isNaN(x)
    ? "NAN"
    : Number.isFinite(x)
      ? Object.is(x, -0)
        ? "-0.0"
        : `${x.toExponential()}`
      : x > 0
        ? "INFINITY"
        : "-INFINITY";

const emit =
  "void emit(double x) { if (isnan(x)) x = NAN; Serial.write(reinterpret_cast<const uint8_t*>(&x), 8); }";

/** The doubles that a sketch emitted, as their bits in hexadecimal. */
async function bitsOf(body: string, globals: string): Promise<string[]> {
  const { output, outcome } = await engine.run(script(body, `${emit}\n${globals}`));
  expect(outcome.kind).toBe("finished");
  return Array.from({ length: output.length / 8 }, (_, i) => toBits(output.readDoubleLE(i * 8)));
}

function toBits(x: number): string {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(Number.isNaN(x) ? Number.NaN : x);
  return bytes.toString("hex");
}

test("the table in C++ and the one in TypeScript have the same order", () => {
  const header = readFileSync(join(findPackageRoot(), "simulator/headers/math-table.h"), "utf8");
  const [first = "", second = ""] =
    header.split("#define TSINO_MATH1")[1]?.split("#define TSINO_MATH2") ?? [];
  const read = (text: string) =>
    [...text.matchAll(/use\((\d+), (\w+)\)/g)].map(([, n, name]) => `${n} ${name}`);
  expect(read(first)).toEqual(math1.map((f, i) => `${i} ${f.name}`));
  expect(read(second)).toEqual(math2.map((f, i) => `${i} ${f.name}`));
});

test("functions of one argument", async () => {
  const functions = [...math1, ...native1];
  const calls = functions
    .map((f) => `  for (double x : inputs) emit(${cppNames[f.name] ?? f.name}(x));`)
    .join("\n");
  const bits = await bitsOf(calls, `const double inputs[] = {${inputs.map(literal).join(", ")}};`);
  expect(bits).toEqual(functions.flatMap((f) => inputs.map((x) => toBits(f(x)))));
});

test("functions of two arguments", async () => {
  const pairs = inputs.map((x, i) => [x, inputs[(i * 7 + 3) % inputs.length] ?? 0] as const);
  const calls = [...math2.map((f) => f.name), "fmod"]
    .map((name) => `  for (int i = 0; i < ${pairs.length}; i++) emit(${name}(left[i], right[i]));`)
    .join("\n");
  const list = (which: 0 | 1) => pairs.map((pair) => literal(pair[which])).join(", ");
  const bits = await bitsOf(
    calls,
    `const double left[] = {${list(0)}};\nconst double right[] = {${list(1)}};`,
  );
  const functions = [...math2, (x: number, y: number) => x % y];
  expect(bits).toEqual(functions.flatMap((f) => pairs.map(([x, y]) => toBits(f(x, y)))));
});

test("constants are not folded by the compiler's own library", async () => {
  const arguments1 = [0.1, 0.7, 1, 2, 3.3, 10, 100.5];
  const calls = math1.flatMap((f) => arguments1.map((x) => `emit(${f.name}(${literal(x)}));`));
  const powers = arguments1.flatMap((x) => [0.5, 2, 3, -1].map((y) => [x, y] as const));
  const more = powers.map(([x, y]) => `emit(pow(${literal(x)}, ${literal(y)}));`);
  const bits = await bitsOf([...calls, ...more].join("\n"), "");
  expect(bits).toEqual([
    ...math1.flatMap((f) => arguments1.map((x) => toBits(f(x)))),
    ...powers.map(([x, y]) => toBits(x ** y)),
  ]);
});

test("floats and integers pick the overloads of the board", async () => {
  const body = `
  static_assert(sizeof(sin(1.0f)) == 4 && sizeof(sin(1)) == 8 && sizeof(pow(2.0f, 3.0f)) == 4 && sizeof(pow(2.0f, 3)) == 8);
  emit(sin(0.5f)); emit(sin(1)); emit(pow(2, 0.5)); emit(sqrt(2)); emit(floor(2.5f));`;
  const half = Math.fround(Math.sin(0.5));
  expect(await bitsOf(body, "")).toEqual([half, Math.sin(1), 2 ** 0.5, Math.SQRT2, 2].map(toBits));
});
