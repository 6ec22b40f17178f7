// Builds sketches for tests that run each of them once, in a fraction of the engine's time: not optimized, with all
// runtime headers precompiled. Their functions, and the instances that sketches often use, lie in an object that every
// sketch is linked with, instead of being compiled anew for each. So a sketch sees more headers than it includes; some
// are built with their own ones only, and test/unit/emitted-includes.test.ts looks at all.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Cache, findCacheFolder, hashParts } from "../../simulator/engine/cache.ts";
import { cleanLog } from "../../simulator/engine/cpp-diagnostics.ts";
import type { CppTools } from "../../simulator/engine/cpp-tools.ts";
import * as flags from "../../simulator/engine/flags.ts";
import { type FileMap, readSourceFolder } from "../../simulator/engine/header-files.ts";
import { loadKit, readKitSources } from "../../simulator/engine/kit.ts";
import type { Sketch } from "../../simulator/engine/sketch.ts";
import { root } from "../oracle/find-cases.ts";
import { makeQuick, quickStackBytes } from "./quick-arguments.ts";

const often = fileURLToPath(new URL("../fixtures/quick-build/often.h", import.meta.url));

/** Folders and files in the compiler's memory. */
const runtimeHeaders = `${flags.headerFolder}/sketch`;
const allHeaders = `${flags.headerFolder}/all.h`;
const precompiledAll = `${flags.headerFolder}/all.pch`;
const sharedObject = "shared.o";

/** What sketches of one kind are built with. */
interface QuickKit {
  /** Name under which the tools know its files. */
  readonly mount: string;
  readonly files: FileMap;
  readonly roots: readonly string[];
  readonly precompiled: string;
  readonly objects: readonly string[];
  /** Stands for all that makes it. */
  readonly key: string;
}

/** `all`: every header is there. `own`: those that the sketch includes. */
type Headers = "all" | "own";

export class QuickBuilder {
  readonly #tools: CppTools;
  readonly #cache = new Cache(findCacheFolder());
  readonly #kits = new Map<Headers, Promise<QuickKit>>();

  constructor(tools: CppTools) {
    this.#tools = tools;
  }

  /** The wasm module of a sketch, with the engine's checks; fails with the compiler's own words, also at a warning. */
  async build(sketch: Sketch, headers: Headers = "all"): Promise<Uint8Array> {
    const kit = await this.#findKit(headers);
    const own = Object.entries(sketch.files).filter(
      ([path, text]) => kit.files[`${runtimeHeaders}/${path}`] !== text,
    );
    const files = Object.fromEntries(own.map(([path, text]) => [`${flags.sketchFolder}/${path}`, text]));
    const options = { precompiled: kit.precompiled, output: flags.standardOutput };
    const compile = makeQuick(flags.sketchCompileArguments(sketch.name, true, kit.roots, options));
    const link = flags.linkArguments(kit.objects, quickStackBytes);
    const key = hashParts([kit.key, ...compile, ...link, JSON.stringify(files)]);
    const kept = this.#cache.read(key);
    if (kept !== undefined) return kept;
    const reply = await this.#tools.run({
      mounts: [kit.mount],
      files,
      commands: [{ args: compile, stdoutTo: flags.sketchObject }, { args: link }],
      outputs: [flags.moduleFile],
    });
    const wasm = reply.outputs[flags.moduleFile];
    const said = cleanLog(reply.log);
    if (wasm === undefined || said !== "") throw new Error(`the C++ of ${sketch.name}:\n${said}`);
    this.#cache.write(key, wasm);
    return wasm;
  }

  #findKit(headers: Headers): Promise<QuickKit> {
    const known = this.#kits.get(headers);
    if (known !== undefined) return known;
    const kit = (headers === "all" ? this.#makeAll() : this.#makeOwn()).then((made) => {
      this.#tools.mount(made.mount, made.files);
      return made;
    });
    this.#kits.set(headers, kit);
    return kit;
  }

  /** The engine's kit. */
  async #makeOwn(): Promise<QuickKit> {
    const sources = readKitSources(root, this.#tools.version);
    const { runtimeObject, precompiledHeader } = await loadKit(sources, true, [this.#cache], this.#tools);
    return {
      mount: "own headers",
      files: {
        ...sources.headers,
        [flags.precompiledHeader]: precompiledHeader,
        [flags.runtimeObject]: runtimeObject,
      },
      roots: [],
      precompiled: flags.precompiledHeader,
      objects: [flags.sketchObject, flags.runtimeObject],
      key: sources.key,
    };
  }

  async #makeAll(): Promise<QuickKit> {
    const { files, key: ownKey } = await this.#makeOwn();
    const runtime = readSourceFolder(join(root, "runtime-headers"), `${runtimeHeaders}/src`);
    const all = [
      "#include <Arduino.h>",
      ...Object.keys(runtime).map((path) => `#include "${path.slice(runtimeHeaders.length + 1)}"`),
      readFileSync(often, "utf8"),
    ];
    const headers = { ...files, ...runtime, [allHeaders]: all.join("\n") };
    const key = hashParts([
      ownKey,
      ...headerArguments(),
      ...objectArguments(),
      JSON.stringify(runtime),
      ...all,
    ]);
    const header = await this.#make(`${key}-header`, headers, headerArguments(), precompiledAll);
    const withHeader = { ...headers, [precompiledAll]: header };
    const object = await this.#make(`${key}-object`, withHeader, objectArguments(), sharedObject);
    return {
      mount: "all headers",
      files: { ...withHeader, [sharedObject]: object },
      roots: [runtimeHeaders],
      precompiled: precompiledAll,
      objects: [flags.sketchObject, sharedObject, flags.runtimeObject],
      key,
    };
  }

  async #make(key: string, files: FileMap, args: readonly string[], output: string): Promise<Uint8Array> {
    const kept = this.#cache.read(key);
    if (kept !== undefined) return kept;
    const commands = [{ args, stdoutTo: output }];
    const reply = await this.#tools.run({ mounts: [], files, commands, outputs: [output] });
    const made = reply.outputs[output];
    if (made === undefined) throw new Error(`the runtime headers do not compile:\n${reply.log}`);
    this.#cache.write(key, made);
    return made;
  }
}

/** Precompiles all headers; the code of their functions and of the instances that they use is left to the object. */
function headerArguments(): string[] {
  const args = flags.headerCompileArguments(true, allHeaders);
  return makeQuick([...args, `-I/${runtimeHeaders}`, "-fmodules-codegen", "-fpch-instantiate-templates"]);
}

/** Compiles the object from what was precompiled, which says by itself in which C++ it is. */
function objectArguments(): string[] {
  const args = flags.sketchCompileArguments("all.h", true, [], { output: flags.standardOutput });
  const options = args.slice(0, args.indexOf("-x"));
  const unfit = ["-std=gnu++17", "-include", "Arduino.h"];
  return makeQuick([...options.filter((word) => !unfit.includes(word)), "-x", "ast", precompiledAll]);
}
