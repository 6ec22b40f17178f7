// The engine's front door: one Engine owns its tools (a compiler process, usually) and one cache. Building looks into the cache first,
// so that an unchanged sketch starts without any compiler.
import { join } from "node:path";
import { Cache, findCacheFolder, hashParts } from "./cache.ts";
import { ClangClient } from "./clang-client.ts";
import { cleanLog, parseDiagnostics } from "./cpp-diagnostics.ts";
import type { CppTools } from "./cpp-tools.ts";
import { explainTrap } from "./explain-trap.ts";
import {
  linkArguments,
  moduleFile,
  precompiledHeader,
  runtimeObject,
  sketchCompileArguments,
  sketchFolder,
  sketchObject,
  standardOutput,
} from "./flags.ts";
import { type FileMap, readSourceFolder } from "./header-files.ts";
import { type Kit, type KitSources, loadKit, readKitSources } from "./kit.ts";
import { findPackageRoot } from "./package-root.ts";
import type { BuildOptions, BuildResult, Sketch } from "./sketch.ts";
import type { RawTrap, Trap } from "./trap.ts";
import { warmUpSketch } from "./warm-up.ts";

export interface EngineOptions {
  /** Where results are kept; `findCacheFolder()` unless given. */
  readonly cacheFolder?: string;
  /** What compiles; the package's own clang unless given. */
  readonly tools?: CppTools;
}

/** Builds sketches and explains their traps. Close it when done with it; it can be used again afterwards. */
export class Engine {
  private readonly tools: CppTools;
  private readonly cache: Cache;
  private readonly kits = new Map<boolean, Promise<Kit>>();
  private knownSources: KitSources | undefined;

  constructor(options: EngineOptions = {}) {
    this.tools = options.tools ?? new ClangClient();
    this.cache = new Cache(options.cacheFolder ?? findCacheFolder());
  }

  /**
   * Starts the compiler and lets it compile something, so that the build that follows takes a tenth of a second
   * instead of one. Call it as early as possible; what goes wrong shows in that build. `close` cancels it.
   */
  warmUp(checked = true): void {
    const sketch = { name: "warm-up.ino", files: { "warm-up.ino": warmUpSketch } };
    this.tools.start();
    this.compile(sketch, { checked }, []).catch(() => {});
  }

  /** Compiles and links, or takes the module from the cache. */
  async buildSketch(sketch: Sketch, options: BuildOptions): Promise<BuildResult> {
    const roots = (options.headerRoots ?? []).map((folder, i) => readSourceFolder(folder, `root${i}`));
    const key = hashParts([
      this.sources.key,
      options.checked ? "checked" : "release",
      sketch.name,
      JSON.stringify(Object.entries(sketch.files).sort(([a], [b]) => (a < b ? -1 : 1))),
      JSON.stringify(roots),
    ]);
    const kept = this.cache.read(key);
    if (kept !== undefined) return { ok: true, module: { wasm: kept, cached: true, warnings: "" } };
    const result = await this.compile(sketch, options, roots);
    if (result.ok && result.module.warnings === "") this.cache.write(key, result.module.wasm);
    return result;
  }

  /** Finds the C++ positions of a trap; `wasm` must be the module that was run, `sketchName` its `.ino`. */
  explainTrap(wasm: Uint8Array, trap: RawTrap, sketchName: string): Promise<Trap> {
    return explainTrap(wasm, trap, sketchName, this.tools);
  }

  /** Ends the compiler process; a build in progress is rejected. */
  close(): void {
    this.tools.close();
  }

  /** Compiles the kit for both modes into the package's own folder, for those who will install it. */
  async prebuildKit(): Promise<void> {
    const own = [packageCache()];
    for (const checked of [true, false]) await loadKit(this.sources, checked, own, this.tools);
  }

  /** Read once, at the first use: the headers don't change while a program runs. */
  private get sources(): KitSources {
    this.knownSources ??= readKitSources(findPackageRoot(), this.tools.version);
    return this.knownSources;
  }

  private async compile(
    sketch: Sketch,
    { checked }: BuildOptions,
    roots: readonly FileMap[],
  ): Promise<BuildResult> {
    const kit = await this.loadKit(checked);
    const mode = checked ? "checked" : "release";
    this.tools.mount("headers", this.sources.headers);
    this.tools.mount(mode, {
      [precompiledHeader]: kit.precompiledHeader,
      [runtimeObject]: kit.runtimeObject,
    });
    const files: Record<string, string | Uint8Array> = Object.assign({}, ...roots);
    for (const [path, content] of Object.entries(sketch.files)) files[`${sketchFolder}/${path}`] = content;
    const rootNames = roots.map((_, i) => `root${i}`);
    const compileArguments = sketchCompileArguments(sketch.name, checked, rootNames, {
      precompiled: precompiledHeader,
      output: standardOutput,
    });
    const reply = await this.tools.run({
      mounts: ["headers", mode],
      files,
      commands: [{ args: compileArguments, stdoutTo: sketchObject }, { args: linkArguments() }],
      outputs: [moduleFile],
    });
    const wasm = reply.outputs[moduleFile];
    const text = cleanLog(reply.log);
    if (wasm === undefined) return { ok: false, diagnostics: parseDiagnostics(reply.log), text };
    return { ok: true, module: { wasm, cached: false, warnings: text } };
  }

  private loadKit(checked: boolean): Promise<Kit> {
    const known = this.kits.get(checked);
    if (known !== undefined) return known;
    const kit = loadKit(this.sources, checked, [packageCache(), this.cache], this.tools);
    this.kits.set(checked, kit);
    // A failure must not stick: the next build tries again.
    kit.catch(() => this.kits.delete(checked));
    return kit;
  }
}

/** Where the package keeps the kit that was compiled when the package was built. */
export function findKitFolder(): string {
  return join(findPackageRoot(), "dist", "kit");
}

/** The bound leaves room for a few versions of the kit (1.5 MB each) while the simulator itself is worked on. */
function packageCache(): Cache {
  return new Cache(findKitFolder(), 8_000_000);
}
