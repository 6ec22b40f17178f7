// Every golden includes the headers whose names it uses: most cases are built where all headers are there.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../oracle/find-cases.ts";

const folder = join(root, "runtime-headers", "tsino");
const headers = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")] as const),
);

/** Names that headers declare in namespace tsino, with the headers that define each. */
const declared = collectNames([
  /^(?:template <.*> )?(?:class|struct|enum) (?:[A-Z_]+ )?(\w+)(?: final)?(?: :.*)? ?\{/,
  /^(?:template <.*> )?using (\w+) =/,
  /^typedef .* (\w+);/,
  /^(?:inline |static )?(?:constexpr|const) [\w:]+ (\w+)(?: =|\{|\[)/,
  /^(?:\[\[noreturn\]\] )?(?:template <.*> )?[A-Za-z][^(=]*[\s&*](\w+)\(.*[{},]$/,
  // Specialized for each kind of function.
  /^template <class Result, .*> class (Function)</,
]);

/** Methods that are defined behind their class, often in a header of their own. */
const apart = collectNames([/^(?:template <.*> )+[A-Za-z].*>::(\w+)\(.*\{/]);
/** Methods that are defined in their class. */
const inClass = collectNames([/^ +(?:template <.*> )?[A-Za-z][^(=.]*[\s&*](\w+)\([^;]*\{/]);

function collectNames(patterns: readonly RegExp[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [header, text] of headers)
    for (const line of text.replaceAll("__attribute__((always_inline)) ", "").split("\n"))
      for (const pattern of patterns) {
        const name = pattern.exec(line)?.[1];
        if (name === undefined) continue;
        const definers = found.get(name) ?? new Set();
        found.set(name, definers.add(header));
      }
  return found;
}

function includesOf(text: string): readonly string[] {
  return [...text.matchAll(/^#include "(?:src\/tsino\/)?([\w-]+\.h)"/gm)].map(([, name = ""]) => name);
}

/** The headers that a sketch includes, and those that they include. */
function reach(sketch: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...includesOf(sketch)];
  for (let header = open.pop(); header !== undefined; header = open.pop()) {
    if (reached.has(header)) continue;
    reached.add(header);
    open.push(...includesOf(headers.get(header) ?? ""));
  }
  return reached;
}

/** Names that a sketch uses of headers that it doesn't include. */
function findMissing(sketch: string): readonly string[] {
  const code = sketch.replace(/"(?:[^"\\]|\\.)*"|\/\/.*$/gm, "");
  const reached = reach(sketch);
  const isThere = (definers: ReadonlySet<string> | undefined): boolean =>
    definers === undefined || [...definers].some((header) => reached.has(header));
  const names = new Set([...code.matchAll(/\btsino::(\w+)/g)].map(([, name = ""]) => name));
  const called = new Set([...code.matchAll(/(?:\.|->)(\w+)[<(]/g)].map(([, name = ""]) => name));
  /** Also methods of the sketch's own classes. */
  const own = new Set([...code.matchAll(/[\w>&*] (?:\w+::)*(\w+)\(/g)].map(([, name = ""]) => name));
  const isMissing = (name: string): boolean =>
    apart.has(name) &&
    !own.has(name) &&
    ![...(apart.get(name) ?? []), ...(inClass.get(name) ?? [])].some((header) => reached.has(header));
  return [
    ...[...names].filter((name) => !isThere(declared.get(name))),
    ...[...called].filter(isMissing).map((name) => `.${name}`),
  ];
}

const goldens = readdirSync(join(root, "test", "cases"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ino"))
  .map((path) => ({ path, text: readFileSync(join(root, "test", "cases", path), "utf8") }));

test("sketches include the headers whose names they use", () => {
  expect(goldens.length).toBeGreaterThan(800);
  expect(goldens.flatMap(({ path, text }) => findMissing(text).map((name) => `${path}: ${name}`))).toEqual(
    [],
  );
});

test("an include that is missing is found, by a function, a type or a method", () => {
  const body =
    "void setup() {\n  tsino::Array<String> words;\n  String line = tsino::repeat(words.join(), 2);\n}\n";
  const withHeaders = (...names: string[]): string =>
    names.map((name) => `#include "src/tsino/${name}"\n`).join("") + body;
  expect(findMissing(withHeaders("array-text.h", "text-fill.h"))).toEqual([]);
  expect(findMissing(withHeaders("array.h", "text-fill.h"))).toEqual([".join"]);
  expect(findMissing(withHeaders("array-text.h"))).toEqual(["repeat"]);
  expect(findMissing(body)).toEqual(["Array", "repeat", ".join"]);
});

test("the headers are read so that every name that sketches use is found", () => {
  const used = goldens.flatMap(({ text }) =>
    [...text.matchAll(/\btsino::(\w+)/g)].map(([, name = ""]) => name),
  );
  expect([...new Set(used)].filter((name) => !declared.has(name))).toEqual([]);
});
