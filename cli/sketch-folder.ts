// Writes a sketch's folder. What tsino wrote is listed in a manifest with its hash; anything else in the folder
// belongs to somebody else and is kept. Only changed files are written, since a change of any file, even of its
// time, makes arduino-cli compile again. Everything is checked before the first byte is written.
import { createHash } from "node:crypto";
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { makeFolders } from "../toolchain/make-folders.ts";
import { writeAtomically } from "./atomic-write.ts";
import { makeProblem } from "./problem.ts";
import { explainSystemError } from "./system-error.ts";

export interface SketchFile {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Readable by the user alone, and without a hash in the manifest, which others may read. */
  readonly private?: boolean;
}

export interface WrittenFolder {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  /** Files of an earlier build that this one does not have. */
  readonly removed: readonly string[];
}

const manifestName = ".tsino-files.json";

/** Path -> hashes of the texts that tsino may have left there; `private` stands for any text. */
type Manifest = ReadonlyMap<string, readonly string[]>;

/** Makes `folder` hold `files`. @throws Problem when a foreign file is in the way or the folder can't be written */
export function writeSketchFolder(folder: string, files: readonly SketchFile[]): WrittenFolder {
  const before = readManifest(folder);
  const stale = [...before.keys()].filter((path) => !files.some((file) => file.path === path));
  const changed = files.filter((file) => !isUpToDate(folder, file, before));
  const removed = stale.filter((path) => isOurs(folder, path, before));
  const gone = removed.filter((path) => existsSync(join(folder, path)));
  const after = new Map(files.map((file) => [file.path, [hashOf(file)]]));
  if (changed.length === 0 && gone.length === 0 && before.size === after.size) {
    return { written: [], unchanged: files.map((file) => file.path), removed: [] };
  }
  guard(folder, () => {
    makeFolders(folder);
    // Both states first: if the computer stops in the middle, neither looks like somebody else's work.
    writeManifest(folder, mergeManifests(before, after));
    for (const file of changed) {
      const path = join(folder, file.path);
      makeFolders(dirname(path));
      writeAtomically(path, file.text, file.private === true ? 0o600 : 0o666);
    }
    for (const path of gone) removeFile(folder, path);
    writeManifest(folder, after);
  });
  const written = changed.map((file) => file.path);
  const unchanged = files.map((file) => file.path).filter((path) => !written.includes(path));
  return { written, unchanged, removed: gone };
}

/**
 * Files of a sketch's folder that tsino wrote and nobody changed since, its list of them last; relative to the folder.
 * Empty for a folder that is not tsino's. What links lead to elsewhere is left out.
 */
export function listOwnFiles(folder: string): readonly string[] {
  const manifest = readManifest(folder);
  const own = [...manifest.keys()].filter((path) => {
    return isPlainFile(folder, path) && isOurs(folder, path, manifest);
  });
  return isPlainFile(folder, manifestName) ? [...own, manifestName] : [];
}

/** Whether a file and all folders that lead to it are themselves, not links. */
function isPlainFile(folder: string, path: string): boolean {
  const parts = path.split("/");
  return parts.every((_, index) => {
    const stat = lstatSync(join(folder, ...parts.slice(0, index + 1)), { throwIfNoEntry: false });
    return index === parts.length - 1 ? stat?.isFile() === true : stat?.isDirectory() === true;
  });
}

function isUpToDate(folder: string, file: SketchFile, manifest: Manifest): boolean {
  const path = join(folder, file.path);
  const text = readIfThere(path);
  if (text === undefined) return false;
  if (text === file.text) {
    if (file.private === true) guard(folder, () => chmodSync(path, 0o600));
    return true;
  }
  if (!isOurs(folder, file.path, manifest)) throw makeProblem("foreign-file", { path });
  return false;
}

function isOurs(folder: string, path: string, manifest: Manifest): boolean {
  const hashes = manifest.get(path);
  if (hashes === undefined) return false;
  const text = readIfThere(join(folder, path));
  return text === undefined || hashes.includes("private") || hashes.includes(hashText(text));
}

/** Text of a file, undefined when there is none. @throws Problem when something else has the name */
function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") return undefined;
    if (code === "EISDIR") throw makeProblem("foreign-file", { path });
    throw makeProblem("folder-not-writable", { path, reason: explainSystemError(error) });
  }
}

function removeFile(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  const parent = dirname(join(folder, path));
  if (parent.startsWith(folder + sep) && readdirSync(parent).length === 0) rmdirSync(parent);
}

function readManifest(folder: string): Manifest {
  const text = readIfThere(join(folder, manifestName));
  const entries = text === undefined ? [] : parseManifest(text);
  return new Map(entries.filter(([path]) => isInside(path)));
}

function parseManifest(text: string): readonly [string, readonly string[]][] {
  try {
    const { files }: { files?: unknown } = JSON.parse(text);
    if (typeof files !== "object" || files === null) return [];
    return Object.entries(files).map(([path, hashes]) => [
      path,
      Array.isArray(hashes) ? hashes.filter((hash) => typeof hash === "string") : [],
    ]);
  } catch {
    // Not ours, or damaged: then every file counts as somebody else's, which loses nothing.
    return [];
  }
}

/** A manifest that somebody changed must not make tsino remove files elsewhere. */
function isInside(path: string): boolean {
  return !path.startsWith("/") && !/[\\:]/.test(path) && !path.split("/").includes("..");
}

function mergeManifests(a: Manifest, b: Manifest): Manifest {
  const paths = new Set([...a.keys(), ...b.keys()]);
  return new Map([...paths].map((path) => [path, [...(a.get(path) ?? []), ...(b.get(path) ?? [])]]));
}

function writeManifest(folder: string, manifest: Manifest): void {
  const files = Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)));
  writeAtomically(join(folder, manifestName), `${JSON.stringify({ schema: 1, files }, undefined, 2)}\n`);
}

function hashOf(file: SketchFile): string {
  return file.private === true ? "private" : hashText(file.text);
}

function hashText(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function guard(folder: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw makeProblem("folder-not-writable", { path: folder, reason: explainSystemError(error) });
  }
}
