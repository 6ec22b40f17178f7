// What every sketch is built with and what is the same for all: the simulator's headers, the runtime compiled to an
// object, and Arduino.h precompiled for each mode. Looked up in the package's own folder (made when it was built)
// and in the cache; compiled when neither has it.
import { join } from "node:path";
import { type Cache, hashParts } from "./cache.ts";
import type { CppTools } from "./cpp-tools.ts";
import {
  headerCompileArguments,
  headerFolder,
  linkArguments,
  precompiledHeader,
  runtimeCompileArguments,
  runtimeFolder,
  runtimeObject,
  sketchCompileArguments,
  standardOutput,
} from "./flags.ts";
import { readSourceFolder } from "./header-files.ts";

/** The sources of the kit and the hash of all that makes it. */
export interface KitSources {
  readonly headers: Readonly<Record<string, string>>;
  readonly runtime: Readonly<Record<string, string>>;
  readonly key: string;
}

/** The compiled part of the kit for one mode. */
export interface Kit {
  readonly runtimeObject: Uint8Array;
  readonly precompiledHeader: Uint8Array;
}

/** Reads headers and runtime from the package, for tools of a version. */
export function readKitSources(packageRoot: string, toolsVersion: string): KitSources {
  const headers = readSourceFolder(join(packageRoot, "simulator", "headers"), headerFolder);
  const runtime = readSourceFolder(join(packageRoot, "simulator", "runtime"), runtimeFolder);
  const flags = [true, false].flatMap((checked) => [
    ...sketchCompileArguments("x.ino", checked, []),
    ...headerCompileArguments(checked),
  ]);
  const key = hashParts([
    "kit 1",
    toolsVersion,
    JSON.stringify([flags, runtimeCompileArguments("x"), linkArguments()]),
    JSON.stringify(headers),
    JSON.stringify(runtime),
  ]);
  return { headers, runtime, key };
}

/** The kit for one mode, from the first of `caches` that has it, else compiled and written to the last. */
export async function loadKit(
  sources: KitSources,
  checked: boolean,
  caches: readonly Cache[],
  tools: CppTools,
): Promise<Kit> {
  const headerName = checked ? "checked" : "release";
  const [object, header] = await Promise.all([
    findOrCompile(`${sources.key}-runtime`, caches, () => compileRuntime(sources, tools)),
    findOrCompile(`${sources.key}-${headerName}`, caches, () => compileHeader(sources, checked, tools)),
  ]);
  return { runtimeObject: object, precompiledHeader: header };
}

async function findOrCompile(
  key: string,
  caches: readonly Cache[],
  compile: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  for (const cache of caches) {
    const kept = cache.read(key);
    if (kept !== undefined) return kept;
  }
  const made = await compile();
  caches.at(-1)?.write(key, made);
  return made;
}

/** One translation unit that includes all sources: their headers are read once. */
function compileRuntime(sources: KitSources, tools: CppTools): Promise<Uint8Array> {
  const main = Object.keys(sources.runtime)
    .filter((path) => path.endsWith(".cpp"))
    .map((path) => `#include "${path}"\n`)
    .join("");
  const files = { ...sources.headers, ...sources.runtime, "main.cpp": main };
  return compileOwn(tools, files, runtimeCompileArguments("main.cpp", standardOutput), runtimeObject);
}

function compileHeader(sources: KitSources, checked: boolean, tools: CppTools): Promise<Uint8Array> {
  return compileOwn(tools, sources.headers, headerCompileArguments(checked), precompiledHeader);
}

async function compileOwn(
  tools: CppTools,
  files: Readonly<Record<string, string>>,
  args: readonly string[],
  output: string,
): Promise<Uint8Array> {
  const commands = [{ args, stdoutTo: output }];
  const reply = await tools.run({ mounts: [], files, commands, outputs: [output] });
  const made = reply.outputs[output];
  if (made === undefined) throw new Error(`the simulator's own C++ does not compile:\n${reply.log}`);
  return made;
}
