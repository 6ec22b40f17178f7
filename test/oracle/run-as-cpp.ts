// Builds an emitted sketch as the simulator does, with every check and with warnings as errors, mostly with the clang of
// this machine and without optimizing: most of the time of all tests would go there. Runs programs that end by themselves on a simulated board.
import { renderSecretsHeader } from "../../cli/secrets.ts";
import type { CompiledSketch } from "../../compiler/index.ts";
import { Engine } from "../../simulator/engine/index.ts";
import { BoardWorkers } from "../../simulator/host/board-workers.ts";
import { simulate } from "../../simulator/host/simulation.ts";
import { findCppTools } from "../tools/native-clang.ts";
import { QuickBuilder } from "../tools/quick-build.ts";
import { root } from "./find-cases.ts";

const timeLimit = 20_000;

/**
 * `quick`: not optimized, and with more headers than it includes. `alone`: not optimized. `optimized`: as in
 * `tsino run`. `own`: that, too, and by the engine's own
 * compiler on any machine. `release`: as in `tsino run --release`, without the checks.
 */
export type Building = "quick" | "alone" | "optimized" | "own" | "release";

const tools = findCppTools();
const quick = new QuickBuilder(tools);
const nearest = new Engine({ tools });
const own = new Engine();
const workers = new BoardWorkers();

/** The wasm module of a sketch; fails with the C++ compiler's own words. */
export async function buildCpp(
  sketch: CompiledSketch,
  name: string,
  building: Building = "quick",
): Promise<Uint8Array> {
  const cpp = { name: `${name}.ino`, files: { ...sketch.files, ...secretsOf(sketch) } };
  if (building === "quick") return quick.build(cpp);
  if (building === "alone") return quick.build(cpp, "own");
  const engine = building === "own" ? own : nearest;
  const result = await engine.buildSketch(cpp, {
    checked: building !== "release",
    headerRoots: [`${root}/runtime-headers`],
  });
  if (!result.ok) throw new Error(`the emitted C++ does not compile:\n${result.text}`);
  if (result.module.warnings !== "")
    throw new Error(`the emitted C++ has warnings:\n${result.module.warnings}`);
  return result.module.wasm;
}

/** As the command line writes them, with made-up values. */
function secretsOf(sketch: CompiledSketch): Record<string, string> {
  if (sketch.secrets.length === 0) return {};
  return { "secrets.h": renderSecretsHeader(new Map(sketch.secrets.map((name) => [name, `a ${name}`]))) };
}

/**
 * What a program without `loop` prints; fails at a trap, when it takes longer than 20 s, and when it leaves something on
 * the heap that nothing leads to.
 * @param leaks its objects refer to each other in circles: something must be left
 */
export async function runCpp(wasm: Uint8Array, leaks = false): Promise<string> {
  const simulation = simulate({ wasm, script: true, time: "virtual", workers });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    void simulation.stop();
  }, timeLimit);
  const outcome = await simulation.done;
  clearTimeout(timer);
  const printed = simulation.serial.text;
  if (late) throw new Error(`the C++ still runs after ${timeLimit / 1000} s, printed so far:\n${printed}`);
  if (outcome.kind !== "finished")
    throw new Error(`the C++ ended with ${JSON.stringify(outcome)} after:\n${printed}`);
  const { liveBlocks, liveBytes } = outcome.heap;
  if (!leaks && liveBlocks > 0)
    throw new Error(`${liveBlocks} blocks of ${liveBytes} bytes were never freed after:\n${printed}`);
  if (leaks && liveBlocks === 0) throw new Error("nothing is left on the heap: take the mark @leaks away");
  return printed;
}
