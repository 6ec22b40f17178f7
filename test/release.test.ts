// Release builds of the simulator: optimized, without checks, and with calls of virtual methods that first ask for the
// class. Cases whose C++ has such methods must print what Node prints; one in eight of them, since each takes more than a
// second, and a few that call functions which are values, of which it is known which they may be.
// TSINO_RELEASE_ALL=1: all cases that run.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileCase, sketchNameOf } from "./oracle/compile-case.ts";
import { type Case, findCases, goldenOf } from "./oracle/find-cases.ts";
import { buildCpp, runCpp } from "./oracle/run-as-cpp.ts";

const isAll = process.env.TSINO_RELEASE_ALL === "1";

const running = findCases().filter(({ directives }) => directives.run && directives.waitsFor === undefined);
const virtual = running.filter((one) => readGolden(one, "ino").includes("\n  virtual "));
const callingValues = [
  "classes/class-values",
  "closures/memoize-and-curry",
  "generics/functions-through-functions",
];
const chosen = isAll
  ? running
  : running.filter((one) => callingValues.includes(one.name) || virtual.indexOf(one) % 8 === 0);

test.each(chosen.map((one) => [one.name, one] as const))("%s", async (_, one) => {
  const { sketch } = compileCase(one, { release: true });
  if (sketch === undefined) throw new Error("not compiled");
  expect(await runCpp(await buildCpp(sketch, sketchNameOf(one), "release"), one.directives.leaks)).toBe(
    readGolden(one, "out"),
  );
});

function readGolden(one: Case, extension: "ino" | "out"): string {
  return readFileSync(goldenOf(one, extension), "utf8");
}
