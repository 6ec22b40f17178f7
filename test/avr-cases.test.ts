// Cases of the language as programs of an Uno, with the real compiler and core, in a simulated chip: they print there what
// Node prints. `int` has 16 bits, text lies in another memory than data, and there are 2 KB of RAM: what fits was chosen.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileCase } from "./oracle/compile-case.ts";
import { type Case, findCases, goldenOf } from "./oracle/find-cases.ts";
import { type AvrBench, makeAvrBench, runOnAvr } from "./tools/avr-build.ts";
import { findMissing } from "./tools/real-tools.ts";
import { makeFolderForAll } from "./tools/temporary-folder.ts";

const missing = findMissing(["arduino-core-avr", "avr-g++", "gcc", "libsimavr-dev"]);

/** By area. Programs with fractions are refused for this board. */
const chosen: Readonly<Record<string, string>> = {
  arrays: "aliasing assigned-later changed-by-callee-while-iterating nested-aliasing two-dimensional",
  chains: "elements-outside optional-chains",
  classes: "generic-inheritance inheritance-and-super observer-and-cycles recursive-classes",
  closures:
    "captured-this loop-variables memoize-and-curry mutated-while-captured recursive-closures schedulers shared-cells",
  control: "labels short-circuit switch-fall-through",
  destructuring: "nested-patterns",
  enums: "in-signatures",
  exceptions: "basics finally-with-jumps hierarchies own-error-classes resources-and-cleanup",
  functions: "defaults-before-others names-of-the-chip names-that-macros-take results-that-may-be-missing",
  memory: "arguments-die-while-used",
  modules: "circular-classes initialisation-order shared-state",
  numbers: "sixteen-bit-int sixteen-bit-widths uint32-idioms",
  objects: "linked-structures",
  order: "arrays-and-mutation comma-and-conditional",
  programs:
    "base64-of-bytes bit-fields calendar crc8-and-crc16 edit-distance hex-dump morse-code ring-buffer tiny-interpreter",
  strings: "case-and-trim comparison lent-and-changed searching-forms slice-and-substring words-in-arrays",
  tuples: "of-several-types",
  unions: "nullish-assignment",
};

const names = new Set(
  Object.entries(chosen).flatMap(([area, list]) => list.split(" ").map((one) => `${area}/${one}`)),
);
const cases = findCases().filter(({ name }) => names.has(name));
const folder = makeFolderForAll();
let bench: AvrBench | undefined;

describe("on the Uno", () => {
  test("every chosen case is there", () => {
    expect(cases.map(({ name }) => name).sort()).toEqual([...names].sort());
  });

  test("cases print what Node prints", { timeout: 300_000 }, async ({ skip }) => {
    skip(missing !== undefined, missing);
    bench ??= makeAvrBench(folder);
    const failed: string[] = [];
    const waiting = [...cases];
    const work = async (one: AvrBench): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const why = await judge(next, one);
        if (why !== undefined) failed.push(`${next.name}: ${why}`);
      }
    };
    await Promise.all([work(bench), work(bench)]);
    expect(failed).toEqual([]);
  });
});

/** What is wrong with a case. */
async function judge(one: Case, on: AvrBench): Promise<string | undefined> {
  const { sketch, diagnostics } = compileCase({ ...one, directives: { ...one.directives, board: "uno" } });
  if (sketch === undefined) return `refused: ${diagnostics.map(({ slug }) => slug).join(", ")}`;
  try {
    const printed = (await runOnAvr(on, one.name, sketch)).split("\n");
    const expected = readFileSync(goldenOf(one, "out"), "utf8").split("\n");
    const at = printed.findIndex((line, position) => line !== expected[position]);
    if (at < 0 && printed.length === expected.length) return undefined;
    return `line ${at + 1} is ${JSON.stringify(printed[at])}, in Node ${JSON.stringify(expected[at])}`;
  } catch (error) {
    return String(error);
  }
}
