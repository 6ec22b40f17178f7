// The engine of this program. It is the one object here that outlives a call, on purpose: the compiler's process
// takes a second to get going, and whoever builds two sketches should not pay twice.
import { Engine } from "./engine.ts";
import type { BuildOptions, BuildResult, Sketch } from "./sketch.ts";
import type { RawTrap, Trap } from "./trap.ts";

const shared = new Engine();

/**
 * Starts the compiler in its own process before the sketch is known, so that the build that follows takes a tenth of
 * a second instead of one. What goes wrong shows in that build.
 */
export function warmUp(checked = true): void {
  shared.warmUp(checked);
}

/** Compiles and links a sketch, or takes the module from the cache; then no compiler is needed and a warm-up ends. */
export function buildSketch(sketch: Sketch, options: BuildOptions): Promise<BuildResult> {
  return shared.buildSketch(sketch, options);
}

/** Finds the C++ positions of a trap; `wasm` must be the module that was run, `sketchName` its `.ino`. */
export function explainTrap(wasm: Uint8Array, trap: RawTrap, sketchName: string): Promise<Trap> {
  return shared.explainTrap(wasm, trap, sketchName);
}

/** Ends the compiler's process if there is one; the next call that needs it starts another. */
export function closeCompiler(): void {
  shared.close();
}
