// The compiler never throws and never hangs: sources of the cases, with words taken out, doubled, swapped and moved in from
// elsewhere, end in a sketch or in messages within seconds. What fails is shrunk by fast-check.
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../compiler/index.ts";
import { findCases, root } from "./oracle/find-cases.ts";

const cases = findCases();
const words = /[A-Za-z_$][\w$]*|\d[\w.]*|"[^"\n]*"|`[^`]*`|=>|[!=]==?|\?\?|\?\.|&&|\|\||\.\.\.|[^\s\w]|\s+/g;
const secondsAllowed = 10;

/** Numbers are counted round by how many there are to choose from. */
interface Mutation {
  readonly kind: "drop" | "replace" | "swap" | "double" | "move in";
  readonly at: number;
  readonly from: number;
  readonly file: number;
  readonly length: number;
}

const largest = 0xfffff;
const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("drop", "replace", "swap", "double", "move in"),
    at: fc.nat(largest),
    from: fc.nat(largest),
    file: fc.nat(largest),
    length: fc.integer({ min: 1, max: 12 }),
  }),
  { minLength: 1, maxLength: 3 },
);

const split = (source: string): string[] => source.match(words) ?? [];
const sourceOf = (number: number): string => cases[number % cases.length]?.source ?? "";

function mutate(source: string, changes: readonly Mutation[]): string {
  const tokens = split(source);
  for (const { kind, at, from, file, length } of changes) {
    const [place, other] = [at % (tokens.length + 1), from % (tokens.length + 1)];
    const [here = "", there = ""] = [tokens[place], tokens[other]];
    if (kind === "drop") tokens.splice(place, 1);
    if (kind === "replace") tokens[place] = there;
    if (kind === "swap") [tokens[place], tokens[other]] = [there, here];
    if (kind === "double") tokens.splice(place, 0, there);
    if (kind !== "move in") continue;
    const others = split(sourceOf(file));
    const start = from % (others.length + 1);
    tokens.splice(place, 0, ...others.slice(start, start + length));
  }
  return tokens.join("");
}

function readOthers(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

const seed = Number(process.env.TSINO_RANDOM_SEED ?? 20_261_126);
const count = Number(process.env.TSINO_RANDOM_SOURCES ?? 120);

test(`${count} mutated sources of seed ${seed} end in a sketch or in messages`, {
  timeout: 3_600_000,
}, () => {
  let slowest = 0;
  fc.assert(
    fc.property(fc.nat(largest), mutations, (number, changes) => {
      const entry = cases[number % cases.length]?.path ?? "";
      const source = mutate(sourceOf(number), changes);
      const host = {
        readFile: (path: string) => (path === entry ? source : readOthers(path)),
        readAsset: (asset: string) => readFileSync(`${root}/${asset}`, "utf8"),
        listAssets: (folder: string) => readdirSync(`${root}/${folder}`),
      };
      const start = performance.now();
      const { sketch, diagnostics } = compile(host, entry, {
        board: "nodemcuv2",
        name: "program",
        verify: true,
      });
      slowest = Math.max(slowest, performance.now() - start);
      return sketch !== undefined || diagnostics.length > 0;
    }),
    { seed, numRuns: count, interruptAfterTimeLimit: 3_000_000 },
  );
  expect(slowest / 1000).toBeLessThan(secondsAllowed);
});
