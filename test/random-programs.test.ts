// Random programs: about numbers and the order of evaluation, about who holds which object, about errors on their way. Each
// runs as JavaScript and as C++, and both must agree. Seeds are fixed; a failing one's program is in the error.
import { afterAll, expect, test } from "vitest";
import { compileText, textPath } from "./oracle/compile-text.ts";
import { writeRandomErrors } from "./oracle/random-errors.ts";
import { writeRandomObjects } from "./oracle/random-objects.ts";
import { writeRandomProgram } from "./oracle/random-program.ts";
import { buildCpp, runCpp } from "./oracle/run-as-cpp.ts";
import { JavaScriptOracle } from "./oracle/run-as-javascript.ts";

/** So many stand in one file that the C++ compiler needs about ten seconds. */
const kinds = {
  numbers: { write: writeRandomProgram, perFile: 10, firstSeeds: [1, 11, 21, 31] },
  objects: { write: writeRandomObjects, perFile: 7, firstSeeds: [1, 8, 15] },
  errors: { write: writeRandomErrors, perFile: 8, firstSeeds: [1, 9, 17] },
};
const javaScript = new JavaScriptOracle();

afterAll(() => javaScript.close());

/** An integer has no negative zero: docs/language.md. */
function withoutNegativeZero(text: string): string {
  return text.replaceAll(/(?<![\d.e])-0(?![\d.])/g, "0");
}

const runs = Object.entries(kinds).flatMap(([kind, { write, perFile, firstSeeds }]) =>
  firstSeeds.map((first) => ({ kind, first, write, perFile })),
);

test.each(runs)(
  "$kind, seeds from $first",
  async ({ first, write, perFile }) => {
    const seeds = Array.from({ length: perFile }, (_, position) => first + position);
    const source = seeds
      .map((seed) => `console.log("seed", ${seed});\n${write(seed, `p${seed}`)}`)
      .join("\n");
    const result = compileText(source);
    expect(result.diagnostics).toEqual([]);
    if (result.sketch === undefined) throw new Error("no sketch");
    const expected = await javaScript.run(textPath, new Map([[textPath, source]]));
    const printed = await runCpp(await buildCpp(result.sketch, "program"));
    expect(withoutNegativeZero(printed), source).toBe(withoutNegativeZero(expected));
  },
  120_000,
);
