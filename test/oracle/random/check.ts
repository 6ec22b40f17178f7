// Runs random programs in Node and as C++. Several stand in one sketch, as it is the C++ compiler that takes the time; only
// a sketch that goes wrong is taken apart. What fails alone is shrunk.
import fc from "fast-check";
import { compileText, textPath } from "../compile-text.ts";
import { buildCpp, runCpp } from "../run-as-cpp.ts";
import type { JavaScriptOracle } from "../run-as-javascript.ts";
import type { Choice } from "./choice.ts";
import { programs, writeProgram } from "./program.ts";

/** `left out`: refused for a reason that only the whole program tells. Other refusals are mistakes of the generator. */
export type Verdict =
  | "same"
  | "differs"
  | "left out"
  | "refused"
  | "crash"
  | "no C++"
  | "stopped"
  | "no JavaScript";

/**
 * An object flows to where others lack a property, and is printed; TypeScript narrows a variable to nothing, or takes a
 * literal, whose type no place says, for a wider one than a parameter takes.
 */
const leftOut = ["unsupported-property-order", "TS2339", "TS2322", "TS2345", "TS18048"];

export interface Result {
  readonly verdict: Verdict;
  readonly details: string;
}

export interface Failure extends Result {
  readonly seed: number;
  /** For `fc.check`: which program, and how it was shrunk. */
  readonly path: string;
  /** The smallest program that fails in this way. */
  readonly source: string;
}

/** An integer has no negative zero: docs/language.md. */
export function withoutNegativeZero(text: string): string {
  return text.replaceAll(/(?<![\d.e])-0(?![\d.])/g, "0");
}

/**
 * Node's console.log with 0 for -0 in all that it shows: a line with a minus more may be too long for the width, so Node breaks
 * it where C++ does not.
 */
const plainZeros = `
const $show = console.log;
const $plain = (value, seen = new Set()) => {
  if (Object.is(value, -0)) return 0;
  if (typeof value !== "object" || value === null || seen.has(value)) return value;
  seen.add(value);
  if (value instanceof Map) for (const [key, one] of value) value.set(key, $plain(one, seen));
  for (const [key, { writable, value: one }] of Object.entries(Object.getOwnPropertyDescriptors(value)))
    if (writable) value[key] = $plain(one, seen);
  return value;
};
console.log = (...values) => $show(...values.map((value) => $plain(value)));
`;

export async function checkSource(source: string, javaScript: JavaScriptOracle): Promise<Result> {
  let expected: string;
  let printed: string;
  const compiled = attempt(() => compileText(source));
  if (compiled instanceof Error) return { verdict: "crash", details: `${compiled.stack}` };
  const { sketch, diagnostics } = compiled;
  const errors = diagnostics.filter(({ level }) => level === "error");
  if (sketch === undefined || errors.length > 0) {
    const isKnown = errors.every(({ slug }) => leftOut.includes(slug));
    const details = errors.slice(0, 3).map(({ slug, message }) => `${slug}: ${message}`);
    return { verdict: isKnown ? "left out" : "refused", details: details.join("\n") };
  }
  try {
    expected = await javaScript.run(textPath, new Map([[textPath, source]]));
  } catch (error) {
    return { verdict: "no JavaScript", details: String(error) };
  }
  let wasm: Uint8Array;
  try {
    wasm = await buildCpp(sketch, "program");
  } catch (error) {
    return { verdict: "no C++", details: String(error).slice(0, 2000) };
  }
  try {
    printed = await runCpp(wasm);
  } catch (error) {
    return { verdict: "stopped", details: String(error).slice(0, 2000) };
  }
  const result = compare(withoutNegativeZero(expected), withoutNegativeZero(printed));
  if (result.verdict === "same" || !/-0(?![\d.])/.test(expected)) return result;
  const plain = await javaScript.run(textPath, new Map([[textPath, plainZeros + source]]));
  return compare(withoutNegativeZero(plain), withoutNegativeZero(printed)).verdict === "same"
    ? { verdict: "same", details: "" }
    : result;
}

function attempt<Value>(make: () => Value): Value | Error {
  try {
    return make();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function compare(expected: string, printed: string): Result {
  if (expected === printed) return { verdict: "same", details: "" };
  const [wanted, got] = [expected.split("\n"), printed.split("\n")];
  const first = wanted.findIndex((line, position) => line !== got[position]);
  return {
    verdict: "differs",
    details: `line ${first + 1}\n  Node: ${wanted[first]}\n  C++:  ${got[first]}`,
  };
}

/** The programs of a seed, as `fc.check` makes them. */
export function makePrograms(seed: number, count: number): readonly Choice[] {
  const made: Choice[] = [];
  fc.check(
    fc.property(programs, (choice) => {
      made.push(choice);
    }),
    { seed, numRuns: count, unbiased: true },
  );
  return made;
}

/** Those of the programs `first` to `last` that don't do what they do in Node, with what was wrong. */
export async function findFailing(
  choices: readonly Choice[],
  javaScript: JavaScriptOracle,
): Promise<ReadonlyMap<Choice, Result>> {
  const failing = new Map<Choice, Result>();
  const together = (some: readonly Choice[]): Promise<Result> =>
    checkSource(
      some.map((choice) => writeProgram(choice, `p${choices.indexOf(choice)}`)).join(""),
      javaScript,
    );
  const { verdict } = await together(choices);
  if (verdict === "same") return failing;
  let others = choices;
  if (verdict === "refused" || verdict === "left out") {
    others = choices.filter((choice) => !isLeftOut(writeProgram(choice, "p")));
    if (others.length === 0 || (await together(others)).verdict === "same") return failing;
  }
  for (const choice of others) {
    const result = await checkSource(writeProgram(choice, "p"), javaScript);
    if (result.verdict !== "same") failing.set(choice, result);
  }
  return failing;
}

function isLeftOut(source: string): boolean {
  const result = attempt(() => compileText(source));
  return !(result instanceof Error) && result.diagnostics.some(({ slug }) => leftOut.includes(slug));
}

/** The smallest program that goes wrong in the same way, as far as the time reaches. */
export async function shrink(
  seed: number,
  position: number,
  { verdict }: Result,
  javaScript: JavaScriptOracle,
  milliseconds: number,
): Promise<Failure> {
  const known = new Map<string, Result>();
  let smallest = { source: "", details: "" };
  const property = fc.asyncProperty(programs, async (choice) => {
    const source = writeProgram(choice, "p");
    const result = known.get(source) ?? (await checkSource(source, javaScript));
    known.set(source, result);
    if (result.verdict !== verdict) return;
    smallest = { source, details: result.details };
    throw new Error(result.details);
  });
  const { counterexamplePath } = await fc.check(property, {
    seed,
    path: `${position}`,
    numRuns: 1,
    unbiased: true,
    interruptAfterTimeLimit: milliseconds,
  });
  return { seed, path: counterexamplePath ?? `${position}`, verdict, ...smallest };
}
