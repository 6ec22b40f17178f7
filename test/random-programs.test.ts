// Random programs run as JavaScript and as C++, and both must agree. Some kinds are written from a seed: numbers and the
// order of evaluation, who holds which object, errors on their way. Those of everything at once come from fast-check,
// and what fails is shrunk. Seeds are fixed; CONTRIBUTING.md says how to run others.
import { afterAll, expect, test } from "vitest";
import { checkSource, findFailing, makePrograms, shrink } from "./oracle/random/check.ts";
import { writeRandomErrors } from "./oracle/random-errors.ts";
import { writeRandomObjects } from "./oracle/random-objects.ts";
import { writeRandomProgram } from "./oracle/random-program.ts";
import { JavaScriptOracle } from "./oracle/run-as-javascript.ts";

/** So many stand in one file that the C++ compiler needs about ten seconds. */
const kinds = {
  numbers: { write: writeRandomProgram, perFile: 10, firstSeeds: [1, 11] },
  objects: { write: writeRandomObjects, perFile: 7, firstSeeds: [1, 8] },
  errors: { write: writeRandomErrors, perFile: 8, firstSeeds: [1] },
};
const javaScript = new JavaScriptOracle();

afterAll(() => javaScript.close());

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
    expect(await checkSource(source, javaScript), source).toMatchObject({ verdict: "same" });
  },
  120_000,
);

/** Of everything: so many programs of that seed, the first of them at `TSINO_RANDOM_FROM`. */
const seed = Number(process.env.TSINO_RANDOM_SEED ?? 20_261_126);
const from = Number(process.env.TSINO_RANDOM_FROM ?? 0);
const count = Number(process.env.TSINO_RANDOM_PROGRAMS ?? 24);
const perSketch = 8;
const shrinkFor = 60_000;
const batches = Array.from({ length: Math.ceil(count / perSketch) }, (_, batch) => from + batch * perSketch);

test.each(batches)(
  `everything, seed ${seed}, programs from %i`,
  async (first) => {
    const last = Math.min(first + perSketch, from + count);
    const choices = makePrograms(seed, last).slice(first);
    const failing = [...(await findFailing(choices, javaScript))];
    const [worst] = failing;
    if (worst === undefined) return;
    const [choice, result] = worst;
    const smallest = await shrink(seed, first + choices.indexOf(choice), result, javaScript, shrinkFor);
    const others = failing.slice(1).map(([other]) => first + choices.indexOf(other));
    expect.fail(
      `program ${first + choices.indexOf(choice)}: ${smallest.verdict}; seed ${seed}, path ${smallest.path}\n` +
        `${smallest.details}\n${smallest.source}\nalso failing: ${others.join() || "none"}`,
    );
  },
  300_000,
);
