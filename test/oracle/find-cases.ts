// Which files under test/cases are cases, and which goldens belong to none. A case is `<area>/<name>.ts`, or
// `<area>/<name>/main.ts` with the modules that it imports beside it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Directives, readDirectives } from "./read-directives.ts";

/** The repository's folder, with forward slashes and without a slash at the end. */
export const root = fileURLToPath(new URL("../..", import.meta.url))
  .replaceAll("\\", "/")
  .replace(/\/$/, "");

export interface Case {
  /** `arrays/aliasing`, `modules/same-names`. */
  readonly name: string;
  /** Absolute path of the entry module. */
  readonly path: string;
  readonly source: string;
  readonly directives: Directives;
}

/** Absolute paths of all files below a folder. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? listFiles(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}

/** Every case, sorted by name. */
export function findCases(folder = `${root}/test/cases`): readonly Case[] {
  return listFiles(folder)
    .flatMap((path) => {
      const name = nameOfCase(path.slice(folder.length + 1));
      return name === undefined ? [] : [readCase(name, path)];
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

function readCase(name: string, path: string): Case {
  const source = readFileSync(path, "utf8");
  try {
    return { name, path, source, directives: readDirectives(source) };
  } catch (error) {
    throw new Error(`${path}: ${String(error)}`);
  }
}

function nameOfCase(path: string): string | undefined {
  const single = /^([\w-]+\/[\w-]+)\.ts$/.exec(path);
  return single?.[1] ?? /^([\w-]+\/[\w-]+)\/main\.ts$/.exec(path)?.[1];
}

/** `aliasing.ino` beside `aliasing.ts`. */
export function goldenOf(one: Case, extension: "ino" | "out" | "diag"): string {
  return one.path.replace(/\.ts$/, `.${extension}`);
}

/** Goldens that no case would write, as paths below test/cases. */
export function findOrphans(cases: readonly Case[], expected: ReadonlySet<string>): readonly string[] {
  const folder = join(root, "test/cases");
  const known = new Set(cases.map((one) => one.path.replace(/\.ts$/, "")));
  return listFiles(folder.replaceAll("\\", "/"))
    .filter((path) => /\.(ino|out|diag)$/.test(path))
    .filter((path) => !expected.has(path) || !known.has(path.replace(/\.\w+$/, "")))
    .map((path) => path.slice(folder.length + 1));
}
