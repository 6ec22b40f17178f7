// Compiles one case with the files of this repository and says whether the messages are those that the source asks for.
import { readdirSync, readFileSync } from "node:fs";
import {
  type CompileOptions,
  type CompileResult,
  compile,
  type Diagnostic,
  type Host,
  type ParsedTypes,
} from "../../compiler/index.ts";
import { type Case, root } from "./find-cases.ts";
import { readExpectations } from "./read-directives.ts";

const host: Host = {
  readFile: (path) => {
    try {
      return readFileSync(path, "utf8");
    } catch {
      return undefined;
    }
  },
  readAsset: (path) => readFileSync(`${root}/${path}`, "utf8"),
  listAssets: (folder) => readdirSync(`${root}/${folder}`),
};

const parsed: ParsedTypes = new Map();

/** The sketch's name: the last part of the case's. */
export function sketchNameOf(one: Case): string {
  return one.name.slice(one.name.indexOf("/") + 1);
}

/** Compiles a case for the board that it names. */
export function compileCase(
  one: Case,
  mode: Pick<CompileOptions, "checked" | "release"> = {},
): CompileResult {
  const { board } = one.directives;
  return compile(host, one.path, { verify: true, board, name: sketchNameOf(one), ...mode, parsed });
}

/** `cases/diagnostics/eval.ts:7 unsupported-eval`, sorted: what was reported. */
export function listReported(result: CompileResult): readonly string[] {
  return result.diagnostics.map((diagnostic) => `${placeOf(diagnostic, result)} ${diagnostic.slug}`).sort();
}

/** The same form: what the `//~` comments of all the case's files ask for. */
export function listExpected(one: Case, result: CompileResult): readonly string[] {
  const sources = new Map(result.sources).set(one.path, one.source);
  return [...sources]
    .filter(([file]) => file.startsWith(`${root}/test/cases/`))
    .flatMap(([file, source]) => readExpectations(file, source))
    .map(({ file, line, slug }) => `${shorten(file)}:${line} ${slug}`)
    .sort();
}

function placeOf(diagnostic: Diagnostic, result: CompileResult): string {
  const { span } = diagnostic;
  if (span === undefined) return "nowhere";
  const before = (result.sources.get(span.file) ?? "").slice(0, span.start);
  return `${shorten(span.file)}:${before.split("\n").length}`;
}

function shorten(file: string): string {
  return file.startsWith(`${root}/test/`) ? file.slice(root.length + "/test/".length) : file;
}
