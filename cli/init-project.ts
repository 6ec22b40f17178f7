// `tsino init`: asks what it was not told, where there is somebody to ask, and writes a project. Never over a file that
// is there: then nothing is written at all.
import { lstatSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { boards } from "../compiler/index.ts";
import { makeFolders } from "../toolchain/make-folders.ts";
import { askChoice, canAsk } from "./ask-choice.ts";
import { defaultBoard } from "./commands/enter.ts";
import { checkBoard } from "./compile-file.ts";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { findNearest } from "./nearest-word.ts";
import { findObstacle, makeProjectFiles, type ProjectFile, projectExamples } from "./new-project.ts";
import { makeNodeHost } from "./node-host.ts";
import { packageRoot, readVersion } from "./package-root.ts";
import { makeProblem } from "./problem.ts";
import { explainSystemError } from "./system-error.ts";

export interface InitRequest {
  /** The project's folder, relative to `cwd`. */
  readonly folder: string;
  readonly name: string | undefined;
  readonly board: string | undefined;
  readonly example: string | undefined;
  /** Takes defaults for what was not told. */
  readonly yes: boolean;
  readonly dryRun: boolean;
}

export async function runInit(request: InitRequest, context: Context): Promise<number> {
  const { output, cwd } = context;
  const folder = resolve(cwd, request.folder);
  const name = request.name === undefined ? makePackageName(basename(folder)) : checkName(request.name);
  if (request.board !== undefined) checkBoard(request.board);
  if (request.example !== undefined) checkExample(request.example);
  const all = boards(makeNodeHost());
  const board = request.board ?? (await askBoard(all, request, context));
  const fqbn = all.find(({ id }) => id === board)?.fqbn ?? "";
  const example = request.example ?? (await askExample(board, fqbn, request, context));
  const obstacle = findObstacle(example, board, fqbn);
  if (obstacle !== undefined) throw makeProblem("example-not-for-board", { example, board, obstacle });
  const files = makeProjectFiles({ name, board, fqbn, example, tsino: nameOwnPackage(folder) });
  refuseExisting(folder, files, cwd);
  if (!request.dryRun) writeProject(folder, files);
  const paths = files.map(({ path }) => path);
  if (output.json) {
    output.printResult(exitCodes.ok, { folder, name, board, example, dryRun: request.dryRun, files: paths });
    return exitCodes.ok;
  }
  const shown = relative(cwd, folder);
  const list = `${shown === "" ? "" : `${shown}/  `}${paths.join("  ")}`;
  if (request.dryRun) {
    output.log(`  would create ${list}`);
    return exitCodes.ok;
  }
  output.ok(`created ${list}`);
  const enter = shown === "" ? "" : `cd ${quoteForShell(shown)} && `;
  output.log(`    next: ${enter}npm install && npm start     (runs on this computer, needs no board)`);
  return exitCodes.ok;
}

async function askBoard(
  all: ReturnType<typeof boards>,
  request: InitRequest,
  context: Context,
): Promise<string> {
  if (request.yes) return defaultBoard;
  if (!canAsk(context)) throw refuseToAsk(request);
  const choices = all.map(({ id, title }) => ({ label: `${title}  (${id})`, value: id }));
  return (await askChoice("Which board?", choices, context, defaultBoard)) ?? refuseAnswer(request);
}

async function askExample(
  board: string,
  fqbn: string,
  request: InitRequest,
  context: Context,
): Promise<string> {
  const suitable = Object.entries(projectExamples).filter(
    ([name]) => findObstacle(name, board, fqbn) === undefined,
  );
  if (request.yes) return suitable[0]?.[0] ?? "empty";
  if (!canAsk(context)) throw refuseToAsk(request);
  const choices = suitable.map(([value, label]) => ({ label, value }));
  return (await askChoice("Start from what?", choices, context, suitable[0]?.[0])) ?? refuseAnswer(request);
}

/** An answer that is none of the choices is like none at all. */
function refuseAnswer(request: InitRequest): never {
  throw refuseToAsk(request);
}

function refuseToAsk({ board, example }: InitRequest): Error {
  const missing = [
    ...(board === undefined ? ["--board"] : []),
    ...(example === undefined ? ["--example"] : []),
  ];
  return makeProblem("choice-missing", {
    flags: missing.map((flag) => `\`${flag}\``).join(" and "),
    examples: Object.keys(projectExamples).join(", "),
  });
}

function checkExample(example: string): void {
  const known = Object.keys(projectExamples);
  if (known.includes(example)) return;
  const nearest = findNearest(example, known);
  const help = nearest === undefined ? undefined : `did you mean \`${nearest}\`?`;
  throw makeProblem("unknown-example", { example, examples: known.join(", ") }, help);
}

function checkName(name: string): string {
  if (name.length <= 214 && /^[a-z0-9][a-z0-9._-]*$/.test(name)) return name;
  const text = `\`--name ${name}\` is no name for a package: small letters, digits, \`-\`, \`_\` and \`.\``;
  throw makeProblem("usage", { text });
}

/** A folder's name as npm allows it. */
function makePackageName(folder: string): string {
  const plain = folder
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, "-")
    .replace(/^[^a-z0-9]+/, "")
    .slice(0, 214)
    .replace(/[._-]+$/, "");
  // A package of this name can't have itself for a dependency.
  return plain === "" || plain === "tsino" ? "sketch" : plain;
}

/** How the project gets the tsino that made it: from the registry, or from the folder that it lies in. */
function nameOwnPackage(folder: string): string {
  const installed = basename(dirname(packageRoot)) === "node_modules";
  return installed ? `^${readVersion()}` : `file:${relative(folder, packageRoot).replaceAll("\\", "/")}`;
}

/** @throws Problem that names each file that is there */
function refuseExisting(folder: string, files: readonly ProjectFile[], cwd: string): void {
  const there = files
    .map(({ path }) => join(folder, path))
    .filter((path) => {
      try {
        // A link that leads nowhere is in the way, too.
        return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
      } catch (error) {
        throw refuseFolder(folder, error);
      }
    });
  if (there.length === 0) return;
  const names = there.map((path) => `\`${relative(cwd, path)}\``).join(", ");
  throw makeProblem("project-exists", { names, verb: there.length === 1 ? "is" : "are" });
}

/** All files or, when one can't be written, none. */
function writeProject(folder: string, files: readonly ProjectFile[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const { path, text } of files) {
      const file = join(folder, path);
      makeAndNote(dirname(file), undo);
      writeFileSync(file, text, { flag: "wx" });
      undo.push(() => rmSync(file));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw refuseFolder(folder, error);
  }
}

function makeAndNote(folder: string, undo: (() => void)[]): void {
  const first = makeFolders(folder);
  if (first === undefined) return;
  const made = [folder];
  for (let path = folder; path !== first; path = dirname(path)) made.push(dirname(path));
  for (const path of made.reverse()) undo.push(() => rmdirSync(path));
}

function refuseFolder(folder: string, error: unknown): Error {
  const params = { path: folder, reason: explainSystemError(error) };
  return makeProblem("folder-not-writable", params, "name another folder, or change its permissions");
}

/** A path that can be pasted. */
function quoteForShell(path: string): string {
  return /^[\w./\\:-]+$/.test(path) ? path : `"${path}"`;
}
