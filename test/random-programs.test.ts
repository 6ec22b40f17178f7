// Random programs about numbers and the order of evaluation: each runs as JavaScript and as C++, and both must agree.
// Seeds are fixed; a failing one is in the test's name, and its program in the error.
import { readdirSync, readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { type CompileResult, compile } from "../compiler/index.ts";
import { root } from "./oracle/find-cases.ts";
import { writeRandomProgram } from "./oracle/random-program.ts";
import { buildCpp, runCpp } from "./oracle/run-as-cpp.ts";
import { JavaScriptOracle } from "./oracle/run-as-javascript.ts";

const perFile = 10;
const firstSeeds = [1, 11, 21, 31];
const path = "/random/program.ts";
const options = { board: "nodemcuv2", name: "program", verify: true };
const javaScript = new JavaScriptOracle();

afterAll(() => javaScript.close());

/** An integer has no negative zero: docs/language.md. */
function withoutNegativeZero(text: string): string {
  return text.replaceAll(/(?<![\d.e])-0(?![\d.])/g, "0");
}

function compileText(source: string): CompileResult {
  const host = {
    readFile: (file: string) => (file === path ? source : undefined),
    readAsset: (asset: string) => readFileSync(`${root}/${asset}`, "utf8"),
    listAssets: (folder: string) => readdirSync(`${root}/${folder}`),
  };
  return compile(host, path, options);
}

for (const first of firstSeeds) {
  test(`programs of seeds ${first} to ${first + perFile - 1}`, async () => {
    const seeds = Array.from({ length: perFile }, (_, position) => first + position);
    const source = seeds
      .map((seed) => `console.log("seed", ${seed});\n${writeRandomProgram(seed, `p${seed}`)}`)
      .join("\n");
    const result = compileText(source);
    expect(result.diagnostics).toEqual([]);
    if (result.sketch === undefined) throw new Error("no sketch");
    const expected = await javaScript.run(path, new Map([[path, source]]));
    const printed = await runCpp(await buildCpp(result.sketch, "program"));
    expect(withoutNegativeZero(printed), source).toBe(withoutNegativeZero(expected));
  });
}
