// Source -> a checked TypeScript program. Input: an entry file and a board. Output: the program, its modules in the order
// in which they run. Invariant: what could not be read or resolved, and each of TypeScript's errors, was reported.

import { bug } from "../bug.ts";
import type { Reporter } from "../diagnostics/reporter.ts";
import { cacheReads, type Host } from "../host.ts";
import { makeSpan } from "../span.ts";
import type { ts } from "../typescript.ts";
import { makeAdvice } from "./advice.ts";
import { checkBoardUse } from "./board-checks.ts";
import { typeClassTests } from "./class-tests.ts";
import { findClosestName } from "./closest-name.ts";
import { typeContainers } from "./containers/untyped-containers.ts";
import { typeCopiedThis } from "./copied-this.ts";
import { checkDirectives } from "./directives.ts";
import { keepDefaults } from "./dropped-defaults.ts";
import { listImports, orderModules } from "./imports.ts";
import { widenLooped } from "./loop-types.ts";
import { findDeepFinally } from "./nesting.ts";
import { isShipped, makeProject, type ParsedTypes, parseShipped } from "./project.ts";
import { widenPromised } from "./promises/widen-promised.ts";
import { rememberTypes } from "./remembered-types.ts";
import {
  isRelative,
  listBoards,
  listBoardsOfModule,
  listShippedModules,
  makeResolve,
  type Resolve,
  typesRoot,
} from "./resolve.ts";
import { type FindStale, widenStale } from "./stale-values.ts";
import { findTypeErrors } from "./type-errors.ts";
import { checkUnlistedSyntax, missingGlobalType } from "./unlisted-syntax.ts";

export interface LoadedProgram {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  readonly entry: ts.SourceFile;
  /** The user's modules that run, in the order in which Node runs them; the entry is last. */
  readonly modules: readonly ts.SourceFile[];
  /** tsino's own declarations that the program reaches, for the extern tables. */
  readonly declarations: readonly ts.SourceFile[];
  /** Declaration file of the chosen board, which may be outside of the program. */
  readonly boardFile: ts.SourceFile;
  readonly board: string;
  /** Text of every file that was read, by its path in spans. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * @param entry absolute path of the entry file, with forward slashes
 * @param findStale is asked in programs without errors
 * @param parsed may be kept over several calls; it saves parsing tsino's own declarations again
 * @returns undefined where there is nothing to check; with type errors the program, and the reporter has errors
 */
export function loadProgram(
  host: Host,
  entry: string,
  board: string,
  reporter: Reporter,
  findStale: FindStale,
  parsed: ParsedTypes = new Map(),
): LoadedProgram | undefined {
  const files = cacheReads(host);
  if (!checkBoard(files, board, reporter) || !checkEntry(files, entry, reporter)) return undefined;
  const resolve = makeResolve(files, board);
  const { program: plain, texts, again } = makeProject(files, entry, resolve, parsed);
  const deep = listOwn(plain).flatMap((file) => findDeepFinally(file) ?? []);
  for (const span of deep) reporter.report("nested-too-deep", span, {});
  // TypeScript would not come to an end.
  if (deep.length > 0) return undefined;
  const program = typeContainers(typeClassTests({ program: plain, listFiles: listOwn, again }));
  const entryFile = program.getSourceFile(entry) ?? bug(undefined, `the path \`${entry}\` is not normalized`);
  const sources = program.getSourceFiles();
  const own = listOwn(program);
  const badImports = new Set(own.flatMap((file) => checkImports(file, resolve, files, board, reporter)));
  for (const file of own) checkDirectives(file, reporter);
  let unlisted: boolean | undefined;
  for (const error of findTypeErrors(program, own, makeAdvice(files, board))) {
    if (error.slug === missingGlobalType) {
      unlisted ??= own.filter((file) => checkUnlistedSyntax(file, reporter)).length > 0;
      if (unlisted) continue;
    }
    // TypeScript's message for the same place says less.
    const said = error.span && badImports.has(placeOf(error.span.file, error.span.start));
    if (!said) reporter.add(error);
  }
  const boardPath = `${typesRoot}/boards/${board}.d.ts`;
  const boardFile = program.getSourceFile(boardPath) ?? parseShipped(files, boardPath);
  checkBoardUse(own, program.getTypeChecker(), boardFile, reporter);
  const next = (): ts.Program => again(program);
  const complete = (): ts.Program => {
    const looped = widenLooped(typeCopiedThis(program, own, next), own, next, reporter);
    const promised = widenPromised(looped, own, next);
    return keepDefaults(widenStale(promised, own, next, findStale), own, next);
  };
  const whole = reporter.hasErrors ? program : complete();
  return {
    program: whole,
    checker: rememberTypes(whole.getTypeChecker()),
    entry: entryFile,
    modules: orderModules(program, entryFile, resolve),
    declarations: sources.filter((file) => isShipped(file.fileName)),
    boardFile,
    board,
    texts,
  };
}

function listOwn(program: ts.Program): readonly ts.SourceFile[] {
  return program.getSourceFiles().filter((file) => !isShipped(file.fileName));
}

function checkBoard(host: Host, board: string, reporter: Reporter): boolean {
  const boards = listBoards(host);
  if (boards.includes(board)) return true;
  const closest = findClosestName(board, boards);
  const list = `boards: ${boards.join(", ")}`;
  const help = closest === undefined ? list : `did you mean \`${closest}\`? ${list}`;
  reporter.report("unknown-board", undefined, { board }, { help });
  return false;
}

function checkEntry(host: Host, entry: string, reporter: Reporter): boolean {
  if (host.readFile(entry) === undefined) {
    reporter.report("no-such-file", undefined, { path: entry });
    return false;
  }
  if (/\.ts$/.test(entry) && !/\.d\.ts$/.test(entry)) return true;
  reporter.report("not-typescript", undefined, { path: entry });
  return false;
}

/** Reports imports that lead nowhere; returns their places. */
function checkImports(
  file: ts.SourceFile,
  resolve: Resolve,
  host: Host,
  board: string,
  reporter: Reporter,
): readonly string[] {
  const bad: string[] = [];
  for (const { specifier } of listImports(file)) {
    const name = specifier.text;
    const target = resolve(name, file.fileName);
    const start = specifier.getStart(file);
    const span = makeSpan(file.fileName, start, specifier.end);
    if (target.kind === "shipped") {
      const boards = listBoardsOfModule(host, target.path);
      if (boards === undefined || boards.includes(board)) continue;
      reporter.report("module-not-on-board", span, { name, board, boards: boards.join(", ") });
    }
    if (target.kind === "file" || target.kind === "shipped") continue;
    bad.push(placeOf(file.fileName, start));
    if (target.kind === "missing-file") reporter.report("import-of-missing-file", span, { path: name });
    else if (target.kind === "unreadable-file")
      reporter.report("import-not-readable", span, { path: name, reason: target.reason });
    else if (target.kind === "not-typescript")
      reporter.report("not-typescript", span, { path: name }, isRelative(name) ? {} : { help: packageHelp });
    else reporter.report("unknown-import", span, { name }, { help: adviseModule(name, host, board) });
  }
  return bad;
}

const packageHelp = "a package for boards has its TypeScript sources, which its `package.json` names";

function adviseModule(name: string, host: Host, board: string): string {
  const known = [...listShippedModules(host, board).keys()];
  const list = `modules: ${known.map((one) => `"${one}"`).join(", ")}`;
  const own = host.readFile(name) !== undefined || /\.[jt]s$/.test(name) || name.includes("/");
  if (own && !isRelative(name) && !name.startsWith("node:"))
    return `a file of yours is \`"./${name}"\`; ${list}`;
  const closest = findClosestName(name, known);
  return closest === undefined ? list : `did you mean \`"${closest}"\`? ${list}`;
}

function placeOf(file: string, start: number): string {
  return `${file}:${start}`;
}
