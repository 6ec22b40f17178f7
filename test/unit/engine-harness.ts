// What the engine's tests share: building a sketch with an engine of their own (fresh cache, the package's kit) and
// running it in this thread on a host that only keeps what is printed.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Board,
  type BuildResult,
  Engine,
  type HostFunction,
  type Outcome,
  type RunOptions,
  runModule,
  StopRequest,
  type Trap,
} from "../../simulator/engine/index.ts";

export const sketchName = "test.ino";

export interface Run {
  readonly outcome: Outcome;
  readonly output: Buffer;
  readonly wasm: Uint8Array;
  /** How often a board was attached: 1 plus the number of restarts. */
  readonly starts: number;
}

interface Building {
  checked?: boolean;
  headerRoots?: readonly string[];
}

export interface TestEngine {
  readonly engine: Engine;
  build(source: string, checked?: boolean, headerRoots?: readonly string[]): Promise<BuildResult>;
  run(source: string, options?: Partial<RunOptions> & Building & { turns?: number }): Promise<Run>;
  /** Runs a sketch that must trap. */
  trap(source: string, options?: Building & { heapBytes?: number }): Promise<Trap>;
  close(): void;
}

/** An engine whose sketches are really compiled. */
export async function openTestEngine(): Promise<TestEngine> {
  const folder = mkdtempSync(join(tmpdir(), "tsino-engine-"));
  const engine = new Engine({ cacheFolder: folder });
  await engine.prebuildKit();

  const build: TestEngine["build"] = (source, checked = true, headerRoots = []) =>
    engine.buildSketch({ name: sketchName, files: { [sketchName]: source } }, { checked, headerRoots });

  const run: TestEngine["run"] = async (source, options = {}) => {
    const { checked = true, headerRoots, turns, script = true, ...rest } = options;
    const result = await build(source, checked, headerRoots);
    if (!result.ok) throw new Error(result.text);
    const { wasm } = result.module;
    return {
      ...runHere(wasm, turns ?? (script ? Number.POSITIVE_INFINITY : 3), {
        script,
        ...rest,
      }),
      wasm,
    };
  };

  const trap: TestEngine["trap"] = async (source, options = {}) => {
    const { outcome, output, wasm } = await run(source, { script: false, ...options });
    if (outcome.kind !== "trap") throw new Error(`${outcome.kind} after ${output}`);
    return engine.explainTrap(wasm, outcome.trap, sketchName);
  };

  const close = () => {
    engine.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { engine, build, run, trap, close };
}

/** Runs a module with a host of pins at 0, no input, and a clock that moves 1 ms at each look. */
function runHere(wasm: Uint8Array, turns: number, options: RunOptions): Omit<Run, "wasm"> {
  const printed: Buffer[] = [];
  let board: Board | undefined;
  let starts = 0;
  let turned = 0;
  let micros = 0;
  const functions: Record<string, HostFunction> = {
    serial_write: (at = 0, length = 0) => {
      if (board !== undefined) printed.push(Buffer.from(board.memory.buffer.slice(at, at + length)));
    },
    micros: () => (micros += 1000),
    turn: () => {
      if (++turned >= turns) throw new StopRequest();
    },
  };
  for (const silent of [
    "serial_begin",
    "serial_available",
    "serial_read",
    "sleep",
    "yield",
    "pin_mode",
    "pin_write",
    "pin_read",
    "analog_read",
    "analog_write",
  ]) {
    functions[silent] = () => 0;
  }
  const attach = (attached: Board) => {
    board = attached;
    starts++;
  };
  const outcome = runModule(wasm, { attach, functions }, options);
  return { outcome, output: Buffer.concat(printed), starts };
}

/** The lines that a sketch printed with println. */
export function linesOf(run: Run): string[] {
  if (run.outcome.kind === "trap") throw new Error(JSON.stringify(run.outcome.trap));
  return run.output
    .toString("latin1")
    .replace(/\r?\n$/, "")
    .split(/\r?\n/);
}

/** A sketch whose `setup` does `body`, with Serial open. */
export function script(body: string, globals = ""): string {
  return `#include <StreamString.h>\n#include <IPAddress.h>\n${globals}\nvoid setup() {\n  Serial.begin(115200);\n${body}\n}\nvoid loop() {}\n`;
}
