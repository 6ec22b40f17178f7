// From a file name on the command line to a compiled sketch: checks the argument, asks the cache, runs the compiler,
// shows its messages. A program with errors ends the command.
import { readFileSync, type Stats, statSync } from "node:fs";
import { extname, isAbsolute, sep } from "node:path";
import { renderDiagnostics, renderJson, type Sources } from "../compiler/diagnostics/render.ts";
import type { CompiledSketch, CompileResult, Diagnostic } from "../compiler/index.ts";

import { refuseBackslash } from "./awkward-path.ts";
import { CompileCache, fingerprintTsino, locateCache } from "./compile-cache.ts";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { findNearest } from "./nearest-word.ts";
import { listBoardIds, makeNodeHost, toHostPath } from "./node-host.ts";
import { readVersion } from "./package-root.ts";
import { preloadTypescript } from "./preload-typescript.ts";
import { Exit, makeProblem } from "./problem.ts";
import { decodeText, describeKind } from "./read-text.ts";
import { nameSketch } from "./sketch-name.ts";
import { explainSystemError, isNoFileThere } from "./system-error.ts";

export interface CompiledFile {
  /** Absolute, with forward slashes. */
  readonly entry: string;
  readonly name: string;
  readonly sketch: CompiledSketch;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: Sources;
  /** How many files of the user there are. */
  readonly files: number;
  /** true when the cache had it and no compiler ran. */
  readonly cached: boolean;
}

export interface CompileRequest {
  readonly file: string;
  readonly board: string;
  /** true: firmware that stops where it breaks a rule. */
  readonly checked?: boolean | undefined;
  /** true: for the simulator, without its checks. */
  readonly release?: boolean | undefined;
  /** What did not happen when there are errors: `Nothing was run.` */
  readonly consequence: string;
  /** Called when the cache has nothing, before the compiler loads. */
  readonly onStart?: () => void;
}

/** Compiles a program and shows its messages. @throws Exit when it has errors, Problem when it can't be read */
export async function compileFile(request: CompileRequest, context: Context): Promise<CompiledFile> {
  const entry = checkEntry(request.file, context.cwd);
  checkBoard(request.board);
  const name = nameSketch(entry);
  const { board, checked = false, release = false } = request;
  const options = { board, name, checked, release };
  const cache = new CompileCache(locateCache(context.env), fingerprintTsino(readVersion()));
  const found = cache.find(entry, options);
  if (found === undefined) request.onStart?.();
  const result = found ?? (await compileAnew(entry, options, cache, context.env));
  const { sketch, diagnostics, sources } = result;
  showDiagnostics(result, request, context);
  if (sketch === undefined) throw new Exit(exitCodes.typescript);
  const files = countOwnFiles(sources);
  return { entry, name, sketch, diagnostics, sources, files, cached: found !== undefined };
}

function countOwnFiles(sources: Sources): number {
  // The compiler shows tsino's own declarations under a root that no disk has (typesRoot in compiler/source).
  return [...sources.keys()].filter((file) => isAbsolute(file) && !file.startsWith("/~tsino/")).length;
}

async function compileAnew(
  entry: string,
  options: { board: string; name: string; checked: boolean; release: boolean },
  cache: CompileCache,
  env: Context["env"],
): Promise<CompileResult> {
  preloadTypescript(env);
  const { compile } = await import("../compiler/index.ts");
  const host = makeNodeHost();
  const result = compile(host, entry, options);
  cache.store(entry, options, result, host.reads);
  return result;
}

/** Absolute path of a program's file. @throws Problem when it can't be a TypeScript program */
export function checkEntry(file: string, cwd: string): string {
  const path = toHostPath(file, cwd);
  const awkward = refuseBackslash(path, sep);
  if (awkward !== undefined) throw awkward;
  const what = describeKind(lookAt(path, file));
  if (what !== undefined) throw makeProblem("not-a-file", { path: file, what });
  if (extname(path) !== ".ts" || path.endsWith(".d.ts")) throw makeProblem("not-typescript", { path: file });
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw makeProblem("file-not-readable", { path: file, reason: explainSystemError(error) });
  }
  const decoded = decodeText(bytes);
  if ("obstacle" in decoded) throw makeProblem("not-text", { path: file, reason: decoded.obstacle });
  return path;
}

function lookAt(path: string, file: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    if (isNoFileThere(error)) throw makeProblem("no-such-file", { path: file });
    throw makeProblem("file-not-readable", { path: file, reason: explainSystemError(error) });
  }
}

/** @throws Problem with a suggestion when tsino has no such board */
export function checkBoard(board: string): void {
  const known = listBoardIds();
  if (known.includes(board)) return;
  throw makeProblem("unknown-board", { board }, suggestBoard(findNearest(board, known)));
}

function suggestBoard(nearest: string | undefined): string | undefined {
  return nearest === undefined ? undefined : `did you mean \`${nearest}\`? \`tsino boards\` lists them all`;
}

function showDiagnostics(result: CompileResult, request: CompileRequest, context: Context): void {
  const { output, cwd } = context;
  const { diagnostics, sources, sketch } = result;
  const spellOut = (text: string) => output.spellOut(text);
  const options = { base: toHostPath(".", cwd), color: output.paint, spellOut };
  const failed = sketch === undefined;
  if (diagnostics.length > 0) output.log(renderDiagnostics(diagnostics, sources, options));
  if (!failed) return;
  output.log(`\n${countLevels(diagnostics)}.  ${request.consequence}`.trimEnd());
  if (output.json) {
    const json = renderJson(diagnostics, sources, options);
    output.printResult(exitCodes.typescript, { diagnostics: json });
  }
}

/** `3 errors, 1 warning` */
export function countLevels(diagnostics: readonly Diagnostic[]): string {
  const counts = (["error", "warning"] as const).flatMap((level) => {
    const count = diagnostics.filter((one) => one.level === level).length;
    return count === 0 ? [] : [`${count} ${level}${count === 1 ? "" : "s"}`];
  });
  return counts.length === 0 ? "no errors" : counts.join(", ");
}
