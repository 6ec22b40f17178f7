// Release builds of the simulator: optimized, with few checks, and with calls of virtual methods that first ask for the
// class. Cases whose C++ has such methods must print what Node prints; one in eight of them, since each takes more than a
// second, and a few that call functions which are values, of which it is known which they may be.
// TSINO_RELEASE_ALL=1: all cases that run.
import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { makeNodeHost } from "../cli/node-host.ts";
import { compile } from "../compiler/index.ts";
import { compileCase, sketchNameOf } from "./oracle/compile-case.ts";
import { type Case, findCases, goldenOf } from "./oracle/find-cases.ts";
import { buildCpp, runCpp } from "./oracle/run-as-cpp.ts";
import { JavaScriptOracle } from "./oracle/run-as-javascript.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const javascript = new JavaScriptOracle();
afterAll(() => javascript.close());

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

/** What checked builds name; others stop there without a word. */
const stopping: Readonly<Record<string, string>> = {
  "an element outside": `const xs = ["a", "b"];
const at = (i: number): string => xs[i].toUpperCase();
console.log(at(1));
console.log(at(xs.length));
`,
  "a key that is not there, in a number": `const ages = new Map([["Ada", 36]]);
const next = (name: string): number => ages.get(name)! + 1;
console.log(next("Ada"));
console.log(next("Bob"));
`,
  "an object that is not there": `class Pump {
  constructor(readonly name: string) {}
}
const pumps = [new Pump("well")];
const named = (name: string): string => pumps.find((pump) => pump.name === name)!.name.repeat(2);
console.log(named("well"));
console.log(named("pond"));
`,
};

test.each(Object.entries(stopping))("stops at %s", async (_, text) => {
  const entry = `${makeFolder({ "main.ts": text })}/main.ts`;
  const { sketch } = compile(makeNodeHost(), entry, { board: "nodemcuv2", name: "main", release: true });
  if (sketch === undefined) throw new Error("not compiled");
  const withoutLast = text.slice(0, text.lastIndexOf("console.log"));
  const printed = await javascript.run(entry, new Map([[entry, withoutLast]]));
  const error: unknown = await runCpp(await buildCpp(sketch, "main", "release")).catch((failed) => failed);
  expect(String(error)).toContain(`"kind":"abort"`);
  expect(String(error)).toMatch(new RegExp(`after:\\n${printed}$`));
});

function readGolden(one: Case, extension: "ino" | "out"): string {
  return readFileSync(goldenOf(one, extension), "utf8");
}
