// A host whose user files stand in memory and whose shipped files are the repository's, and a short way to check a program.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { Reporter } from "../../compiler/diagnostics/reporter.ts";
import type { Host } from "../../compiler/host.ts";
import { findStale } from "../../compiler/lower/doubt/doubts.ts";
import { type LoadedProgram, loadProgram } from "../../compiler/source/load.ts";
import type { ParsedTypes } from "../../compiler/source/project.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

export function makeHost(files: Readonly<Record<string, string>>): Host {
  return {
    readFile: (path) => files[path],
    readAsset: (path) => readFileSync(`${root}${path}`, "utf8"),
    listAssets: (folder) => readdirSync(`${root}${folder}`),
  };
}

export interface Loaded {
  readonly program: LoadedProgram | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Loads `/main.ts` of some files; `parsed` saves time over many calls. */
export function loadFiles(
  files: Readonly<Record<string, string>>,
  { board = "nodemcuv2", entry = "/main.ts", parsed = new Map() as ParsedTypes } = {},
): Loaded {
  const reporter = new Reporter();
  const program = loadProgram(makeHost(files), entry, board, reporter, findStale, parsed);
  return { program, diagnostics: reporter.diagnostics };
}

export function loadText(text: string, options: Parameters<typeof loadFiles>[1] = {}): Loaded {
  return loadFiles({ "/main.ts": text }, options);
}

/** The program, when nothing was reported. */
export function loadClean(text: string, options: Parameters<typeof loadFiles>[1] = {}): LoadedProgram {
  const { program, diagnostics } = loadText(text, options);
  if (program === undefined || diagnostics.length > 0)
    throw new Error(JSON.stringify(diagnostics, undefined, 2));
  return program;
}
