// Puts a compiled program that a test made up into the compile cache, where the command line finds it: for tests of
// what comes after the compiler.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CompileCache, fingerprintTsino, locateCache } from "../../cli/compile-cache.ts";
import { makeNodeHost } from "../../cli/node-host.ts";
import { readVersion } from "../../cli/package-root.ts";
import type { CompiledSketch } from "../../compiler/index.ts";
import { SourceMap } from "../../compiler/source-map.ts";

export interface SeededProgram {
  /** Text of `a.ts`. */
  readonly typescript: string;
  /** Text of `a.ino`. */
  readonly ino: string;
  /** Line of the `.ino`, from 1, to the part of `a.ts` that it came from. */
  readonly origins: Readonly<Record<number, string>>;
  readonly sketch?: Partial<CompiledSketch>;
}

/** Writes `a.ts` into `cwd` and makes the cache know it as compiled. @param cache as in TSINO_CACHE_DIR */
export function seedProgram(cwd: string, cache: string, program: SeededProgram): void {
  const { typescript, ino, origins } = program;
  const entry = join(cwd, "a.ts");
  writeFileSync(entry, typescript);
  const host = makeNodeHost();
  host.readFile(entry);
  const mappings = Object.entries(origins).map(([line, part]) => {
    const start = typescript.indexOf(part);
    return { line: Number(line), column: 1, span: { file: entry, start, end: start + part.length } };
  });
  const sketch: CompiledSketch = {
    kind: "sketch",
    files: { "a.ino": ino },
    ino: "a.ino",
    map: new SourceMap(mappings),
    secrets: [],
    baud: 115200,
    fqbn: "esp8266:esp8266:nodemcuv2",
    ...program.sketch,
  };
  const programs = new CompileCache(locateCache({ TSINO_CACHE_DIR: cache }), fingerprintTsino(readVersion()));
  const result = { sketch, diagnostics: [], sources: new Map([[entry, typescript]]) };
  programs.store(entry, { board: "nodemcuv2", name: "a", checked: false }, result, host.reads);
}
