// Where tsino itself is installed: the folder of its package.json, above this file whether it runs from dist or not.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const packageRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));

/** tsino's version, `0.1.0`. */
export function readVersion(): string {
  const text = readFileSync(join(packageRoot, "package.json"), "utf8");
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? "0.0.0";
}

function findRoot(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("tsino's own package.json is missing: install tsino again");
  return findRoot(parent);
}
