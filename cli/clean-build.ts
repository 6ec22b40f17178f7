// `tsino clean`: removes what builds have left in `<out>`: sketches as their lists of files tell, firmware, records,
// crash dumps. A file that tsino did not write, or that was changed since, stays; links are never followed.
import { lstatSync, readdirSync, rmdirSync, rmSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { locateFirmware, type Surroundings } from "./build-path.ts";
import { findBuildRecord, readBuildRecord } from "./build-record.ts";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { findFileInTheWay } from "./file-in-the-way.ts";
import { makeProblem } from "./problem.ts";
import { listOwnFiles } from "./sketch-folder.ts";
import { explainSystemError } from "./system-error.ts";

export interface CleanRequest {
  /** Folder for all builds, relative to `cwd`. */
  readonly out: string;
  /** The project's folder, absolute; nothing outside of it is touched. Absent: the current one. */
  readonly root?: string;
  readonly dryRun: boolean;
}

/** What one program has left, or the monitor. */
interface Rubbish {
  /** Folder that people know it by. */
  readonly place: string;
  readonly what: string;
  /** Files and whole folders, in the order in which they go: a clean that is stopped can be done again. */
  readonly paths: readonly string[];
  /** Files in the place that are not tsino's, or not any more. */
  readonly kept: readonly string[];
}

export function runClean({ out, root, dryRun }: CleanRequest, context: Context): number {
  const { output, cwd } = context;
  const folder = checkInside(out, cwd, root ?? cwd);
  const rubbish = findRubbish(folder, context);
  const removed = rubbish.flatMap(({ paths }) => paths);
  if (!dryRun) remove(removed, folder);
  const show = (path: string) => relative(cwd, path);
  if (output.json) {
    const kept = rubbish.flatMap((one) => one.kept);
    output.printResult(exitCodes.ok, { dryRun, removed: removed.map(show), kept: kept.map(show) });
    return exitCodes.ok;
  }
  for (const { place, what, kept } of rubbish) {
    const text = `${show(place)}  (${what})`;
    if (dryRun) output.log(`  would remove ${text}`);
    else output.ok(`removed ${text}`);
    for (const path of kept)
      output.warn(`${dryRun ? "would keep" : "kept"} ${show(path)}: not as tsino wrote it`);
  }
  if (rubbish.length === 0) output.log(`  nothing to remove in ${show(folder)}`);
  return exitCodes.ok;
}

/** @throws Problem when the folder is not below `root`, or a link on the way leads elsewhere */
function checkInside(out: string, cwd: string, root: string): string {
  const folder = resolve(cwd, out);
  const path = relative(root, folder);
  const inside = path !== "" && path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
  const file = inside ? findFileInTheWay(folder) : undefined;
  if (file !== undefined) throw makeProblem("out-is-a-file", { path: relative(cwd, file) });
  const parts = path.split(sep);
  const linked = parts.some((_, index) => {
    const stat = lstatSync(join(root, ...parts.slice(0, index + 1)), { throwIfNoEntry: false });
    return stat !== undefined && !stat.isDirectory();
  });
  if (!inside || linked) throw makeProblem("not-in-project", { path: out });
  return folder;
}

function findRubbish(out: string, around: Surroundings): readonly Rubbish[] {
  const dumps = listNames(join(out, ".tsino"), "file").filter((name) => /^crash-.*\.txt$/.test(name));
  const paths = dumps.map((name) => join(out, ".tsino", name));
  const boards = listNames(out, "folder").filter((name) => !name.startsWith("."));
  const sketches = boards.flatMap((board) => findSketches(join(out, board), around));
  if (dumps.length === 0) return sketches;
  return [
    ...sketches,
    { place: join(out, ".tsino"), what: countThings(dumps.length, "crash dump"), paths, kept: [] },
  ];
}

function findSketches(boardFolder: string, around: Surroundings): readonly Rubbish[] {
  const records = listNames(join(boardFolder, ".tsino"), "file").map((name) => name.replace(/\.json$/, ""));
  const names = new Set([...listNames(boardFolder, "folder"), ...records]);
  const firmware = new Set(listNames(join(boardFolder, ".firmware"), "folder"));
  return [...names].sort().flatMap((name): readonly Rubbish[] => {
    if (name.startsWith(".")) return [];
    const folder = join(boardFolder, name);
    // Through a link, these would be somebody else's files.
    const own = isFolder(folder) ? listOwnFiles(folder).map((path) => join(folder, path)) : [];
    const record = records.includes(name) && readBuildRecord(folder) !== undefined;
    if (own.length === 0 && !record) return [];
    const firmwareFolder = locateFirmware(folder, around);
    const isElsewhere = dirname(firmwareFolder) !== join(boardFolder, ".firmware");
    const built = firmware.has(name) || (isElsewhere && record && isFolder(firmwareFolder));
    const things = [
      ...(own.length === 0 ? [] : [countThings(own.length, "file")]),
      ...(built ? ["firmware"] : []),
      ...(record ? ["record"] : []),
    ];
    const parts = [...(built ? [firmwareFolder] : []), ...(record ? [findBuildRecord(folder)] : []), ...own];
    const kept = own.length === 0 ? [] : listFiles(folder).filter((path) => !own.includes(path));
    return [{ place: folder, what: things.join(", "), paths: parts, kept }];
  });
}

/** Everything below a folder that is no folder itself. */
function listFiles(folder: string): readonly string[] {
  return listEntries(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

function remove(paths: readonly string[], out: string): void {
  try {
    for (const path of paths) {
      // Takes a link away, not what it leads to.
      rmSync(path, { recursive: true, force: true });
      removeEmpty(dirname(path), out);
    }
  } catch (error) {
    const params = { path: out, reason: explainSystemError(error) };
    throw makeProblem("folder-not-writable", params, "change the permissions of what is in it");
  }
}

/** Takes a folder away that holds nothing any more, and those around it up to `out`. */
function removeEmpty(folder: string, out: string): void {
  if (!isFolder(folder) || listEntries(folder).length > 0) return;
  rmdirSync(folder);
  if (folder !== out) removeEmpty(dirname(folder), out);
}

function listNames(folder: string, kind: "file" | "folder"): readonly string[] {
  if (!isFolder(folder)) return [];
  const entries = listEntries(folder).filter((one) => (kind === "file" ? one.isFile() : one.isDirectory()));
  return entries.map(({ name }) => name).sort();
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function listEntries(folder: string) {
  return isFolder(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
}

function countThings(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
