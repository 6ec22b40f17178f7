// Makes a folder and those that it lies in. Not by `recursive` of Node: where a system answers "no such folder" inside of a
// folder that there is (Linux's /proc, some network drives), that one never comes back.
import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** @returns the first folder that was made, undefined when all were there. @param mode of those that are made */
export function makeFolders(path: string, mode = 0o777): string | undefined {
  if (isFolder(path)) return undefined;
  // A file in its place is for the system to tell.
  const isThere = statSync(dirname(path), { throwIfNoEntry: false }) !== undefined;
  const first = isThere ? undefined : makeFolders(dirname(path), mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Somebody else was quicker.
    if (isFolder(path)) return first;
    throw error;
  }
  return first ?? path;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
