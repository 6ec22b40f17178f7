// A file where a folder is wanted, or a part of its path is one: `build` or `build/nodemcuv2` made by somebody else.
import { statSync } from "node:fs";
import { dirname } from "node:path";

/** @param path absolute; undefined where a folder is there already, or can be made */
export function findFileInTheWay(path: string): string | undefined {
  const kind = kindOf(path);
  if (kind === "file") return path;
  const parent = dirname(path);
  return kind === "nothing" && parent !== path ? findFileInTheWay(parent) : undefined;
}

function kindOf(path: string): "file" | "nothing" | "other" {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return "nothing";
    return stat.isFile() ? "file" : "other";
  } catch (error) {
    const isBelowFile = error instanceof Error && "code" in error && error.code === "ENOTDIR";
    return isBelowFile ? "nothing" : "other";
  }
}
