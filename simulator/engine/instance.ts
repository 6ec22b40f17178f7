// Runs a built module inside the calling thread until it ends, traps, or the host asks it to stop. Blocking is
// right here: the caller is a worker whose imports wait on shared memory.
import type { RawTrap } from "./trap.ts";

/** One function of `simulator/headers/host.h`, giving a number or nothing; pointers arrive as offsets into the board's memory. */
export type HostFunction = (...args: number[]) => unknown;

/** How much of the board's heap is in use, in bytes as the board's allocator would count them. */
export interface HeapUse {
  readonly limit: number;
  readonly liveBlocks: number;
  readonly liveBytes: number;
  readonly peakBytes: number;
  /** Allocations since the start, freed or not. */
  readonly totalBlocks: number;
}

/** The running board as the host sees it. */
export interface Board {
  /** Take `memory.buffer` anew on each call: it is replaced when the memory grows. */
  readonly memory: WebAssembly.Memory;
  heap(): HeapUse;
}

/** The simulated world. */
export interface HostImports {
  /** Called before the first instruction of each start; a second call means that the board restarted. */
  attach(board: Board): void;
  /**
   * Import name (without `host_`) to function. `trap`, `restart`, `math1` and `math2` are the engine's own and
   * are ignored here. A function may throw `StopRequest` to end the run.
   */
  readonly functions: Readonly<Record<string, HostFunction>>;
}

/** Thrown by host functions to end the run in an orderly way. */
export class StopRequest extends Error {
  override readonly name = "StopRequest";
}

export interface RunOptions {
  /** true: only `setup` runs, then the program is finished. */
  readonly script: boolean;
  /** Free heap of the board in bytes when `setup` starts; 50 KB unless told. */
  readonly heapBytes?: number;
}

/** How a run ended; `heap` is what the program had not freed (null when memory is no longer to be trusted). */
export type Outcome =
  | { readonly kind: "finished"; readonly heap: HeapUse }
  | { readonly kind: "stopped"; readonly heap: HeapUse }
  | { readonly kind: "trap"; readonly trap: RawTrap };

/**
 * Instantiates `wasm`, runs global constructors, `setup` and then `loop` for ever, with `host.functions.turn`
 * after each turn. Returns when a script is finished, at a trap, or when the host throws `StopRequest`; any
 * other error of a host function passes through. `ESP.restart()` starts over with a fresh instance.
 */
export function runModule(wasm: Uint8Array, host: HostImports, options: RunOptions): Outcome {
  void wasm;
  void host;
  void options;
  throw new Error("the engine can't run modules yet");
}
