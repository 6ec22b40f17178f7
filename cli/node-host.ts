// The compiler's Host on Node: the user's files from disk, tsino's own from its package. Remembers what was asked
// for, found or not, so that a cached result can be checked against the files as they are now.
import { readdirSync, readFileSync } from "node:fs";
import systemPath, { join, type PlatformPath } from "node:path";
import type { Host } from "../compiler/host.ts";
import { packageRoot } from "./package-root.ts";
import { readText } from "./read-text.ts";

export interface RecordingHost extends Host {
  /** Path -> text, undefined for a file that was looked for and not there. */
  readonly reads: ReadonlyMap<string, string | undefined>;
}

export function makeNodeHost(): RecordingHost {
  const reads = new Map<string, string | undefined>();
  return {
    reads,
    readFile: (path) => {
      if (!reads.has(path)) reads.set(path, readUserFile(path));
      return reads.get(path);
    },
    findObstacle: (path) => {
      const read = readText(path);
      return "text" in read ? undefined : read.obstacle;
    },
    readAsset: (path) => readFileSync(join(packageRoot, path), "utf8"),
    listAssets,
  };
}

/** Names of shipped files directly in a folder, sorted; empty for a folder that is not there. */
export function listAssets(folder: string): readonly string[] {
  try {
    const entries = readdirSync(join(packageRoot, folder), { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name)
      .sort();
  } catch {
    return [];
  }
}

/** Ids of the boards, sorted: `nodemcuv2`. Asks no compiler. */
export function listBoardIds(): readonly string[] {
  return listAssets("types/boards").map((file) => file.replace(/\.d\.ts$/, ""));
}

/** Text of a file without a byte order mark, undefined for what is no readable file of text. */
export function readUserFile(path: string): string | undefined {
  const read = readText(path);
  return "text" in read ? read.text : undefined;
}

/**
 * Absolute, with forward slashes, as the compiler wants paths. @param rules of this system; elsewhere a backslash is a
 * letter like any other
 */
export function toHostPath(path: string, cwd: string, rules: PlatformPath = systemPath): string {
  const absolute = rules.resolve(cwd, path);
  return rules.sep === "/" ? absolute : absolute.replaceAll(rules.sep, "/");
}
