// Random programs about numbers and the order of evaluation: each runs as JavaScript and as C++, and both must agree.
// Seeds are fixed; a failing one is in the test's name, and its program in the error.
import { afterAll, expect, test } from "vitest";
import { compileText, textPath } from "./oracle/compile-text.ts";
import { writeRandomProgram } from "./oracle/random-program.ts";
import { buildCpp, runCpp } from "./oracle/run-as-cpp.ts";
import { JavaScriptOracle } from "./oracle/run-as-javascript.ts";

const perFile = 10;
const firstSeeds = [1, 11, 21, 31];
const javaScript = new JavaScriptOracle();

afterAll(() => javaScript.close());

/** An integer has no negative zero: docs/language.md. */
function withoutNegativeZero(text: string): string {
  return text.replaceAll(/(?<![\d.e])-0(?![\d.])/g, "0");
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
    const expected = await javaScript.run(textPath, new Map([[textPath, source]]));
    const printed = await runCpp(await buildCpp(result.sketch, "program"));
    expect(withoutNegativeZero(printed), source).toBe(withoutNegativeZero(expected));
  });
}
