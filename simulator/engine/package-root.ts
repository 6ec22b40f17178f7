// Finds tsino's own files (headers, runtime sources, built workers) from wherever this module runs: from dist/ in an
// installed package, or from the TypeScript sources under a test runner.
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the package.json named `tsino` above this module. */
export function findPackageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const manifest = join(folder, "package.json");
    if (existsSync(manifest) && readPackageName(manifest) === "tsino") return folder;
    const parent = dirname(folder);
    if (parent === folder) throw new Error("tsino's package.json can't be found above its own modules");
    folder = parent;
  }
}

/**
 * The built JavaScript of a source module, `sourcePath` relative to the package ("simulator/engine/x.ts"). Threads
 * and processes always start from dist/, because Node 20 can't load TypeScript. From a checkout it must have been
 * built, and not before the source was last changed.
 */
export function findBuiltModule(sourcePath: string): string {
  const root = findPackageRoot();
  const built = join(root, "dist", sourcePath.replace(/\.ts$/, ".js"));
  const source = join(root, sourcePath);
  const runsFromSource = import.meta.url.endsWith(".ts");
  if (!existsSync(built)) throw new Error(`${built} is missing: run \`npm run prepare\``);
  if (runsFromSource && existsSync(source) && statSync(source).mtimeMs > statSync(built).mtimeMs) {
    throw new Error(`${sourcePath} is newer than its build in dist: run \`npm run prepare\``);
  }
  return built;
}

/** The `name` of a package.json, or undefined when it has none. */
function readPackageName(path: string): unknown {
  const manifest: unknown = JSON.parse(readFileSync(path, "utf8"));
  return typeof manifest === "object" && manifest !== null && "name" in manifest ? manifest.name : undefined;
}
