// Loads TypeScript for the compiler with the machine code that V8 made of it in an earlier run: half of the time of
// loading it anew. The compiler then finds it among Node's loaded modules. The code is kept in tsino's cache under all
// that it depends on; when it is missing, damaged or of another V8, TypeScript is loaded from its text. No failure
// here is an error: the compiler can load TypeScript by itself.
import { isAscii } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { createRequire, Module } from "node:module";
import { dirname } from "node:path";
import { cachedDataVersionTag, setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { locateTypescript } from "../compiler/packages.ts";
import { Cache, findCacheFolder, hashParts } from "../simulator/engine/cache.ts";

/**
 * How much of a function runs before V8 optimizes it, in bytes of its bytecode; fifteen times what V8 begins with. In a
 * compilation of half a second, optimizing takes longer than it saves; in one of seconds this makes no difference.
 */
const optimizeAfter = 1_000_000;

/** How long after loading the code is kept, in ms: by then the functions that a compilation uses are in it. */
const patience = 500;

type ModuleFunction = (
  exports: unknown,
  require: NodeJS.Require,
  module: NodeJS.Module,
  filename: string,
  dirname: string,
) => void;

/** Loads TypeScript unless it is loaded. Keeps its code later, at the latest when the process ends. */
export function preloadTypescript(env: Readonly<Record<string, string | undefined>>): void {
  try {
    setFlagsFromString(`--interrupt-budget=${optimizeAfter}`);
    const { path, require } = locateTypescript();
    if (require.cache[path] !== undefined) return;
    const cache = new Cache(findCacheFolder(env));
    const key = nameCode(path);
    const cachedData = cache.read(key);
    const script = new Script(Module.wrap(readText(path)), {
      filename: path,
      ...(cachedData === undefined ? {} : { cachedData }),
    });
    // What Module.wrap makes is a function of these five.
    require.cache[path] = runModule(path, script.runInThisContext() as ModuleFunction);
    if (cachedData === undefined || script.cachedDataRejected === true) keepLater(script, cache, key);
  } catch {
    // The compiler loads it.
  }
}

function runModule(path: string, run: ModuleFunction): NodeJS.Module {
  const module = new Module(path);
  module.filename = path;
  run(module.exports, createRequire(path), module, path, dirname(path));
  module.loaded = true;
  return module;
}

/** V8 asks for the same text, version and flags, and refuses code that was made with others. */
function nameCode(path: string): string {
  const { size, mtimeMs } = statSync(path);
  const parts = [path, `${size} ${mtimeMs}`, process.version, process.arch, `${cachedDataVersionTag()}`];
  return `typescript-${hashParts(parts)}`;
}

/** Decoding nine megabytes of ASCII as what they are takes a third of the time. */
function readText(path: string): string {
  const bytes = readFileSync(path);
  return bytes.toString(isAscii(bytes) ? "latin1" : "utf8");
}

function keepLater(script: Script, cache: Cache, key: string): void {
  let kept = false;
  const keep = (): void => {
    if (kept) return;
    kept = true;
    cache.write(key, script.createCachedData());
  };
  setTimeout(keep, patience).unref();
  process.once("exit", keep);
}
