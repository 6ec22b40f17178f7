// Runs a built module inside the calling thread until it ends, traps, or the host asks it to stop. Blocking is
// right here: the caller is a worker whose imports wait on shared memory. Loads nothing but the table of mathematics.
import { setFlagsFromString } from "node:v8";
import { math1, math2 } from "./math-table.ts";
import type { RawTrap } from "./trap.ts";
import { describeTrap, TrapSignal } from "./trap-signal.ts";

/** One function of `simulator/headers/host.h`, giving a number or nothing; pointers arrive as offsets into memory. */
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
  /**
   * true: the best machine code from the first call on, for what computes long. Otherwise a function starts in quick
   * code, and one that is called once, `setup` with all that was inlined into it, stays in it until it returns. It takes
   * some 50 ms more to start, and later modules of this process get the best code, too, each function at its first call.
   */
  readonly optimize?: boolean;
}

/** How a run ended; `heap` is what the program had not freed by then; of a finished one also its globals are gone. */
export type Outcome =
  | { readonly kind: "finished"; readonly heap: HeapUse }
  | { readonly kind: "stopped"; readonly heap: HeapUse }
  | { readonly kind: "trap"; readonly trap: RawTrap };

/** Thrown by `restart`: everything starts over. */
class RestartSignal extends Error {}

const defaultHeapBytes = 50 * 1024;
/** Enough frames to get from the depths of a library into the sketch. */
const stackTraceLimit = 60;

/**
 * Instantiates `wasm`, runs global constructors, `setup` and then `loop` for ever, with `host.functions.turn`
 * after each turn. Returns when a script is finished, at a trap, or when the host throws `StopRequest`; any
 * other error of a host function passes through. `ESP.restart()` starts over with a fresh instance.
 */
export function runModule(wasm: Uint8Array, host: HostImports, options: RunOptions): Outcome {
  const module = options.optimize === true ? compileOptimized(wasm) : new WebAssembly.Module(wasm);
  const limitBefore = Error.stackTraceLimit;
  Error.stackTraceLimit = stackTraceLimit;
  try {
    for (;;) {
      const outcome = runOnce(module, host, options);
      if (outcome !== "restart") return outcome;
    }
  } finally {
    Error.stackTraceLimit = limitBefore;
  }
}

/** All of it at once, by V8's optimizing compiler. What this process loads later waits for its first call again. */
function compileOptimized(wasm: Uint8Array): WebAssembly.Module {
  setFlagsFromString("--no-liftoff");
  setFlagsFromString("--no-wasm-lazy-compilation");
  try {
    return new WebAssembly.Module(wasm);
  } finally {
    setFlagsFromString("--wasm-lazy-compilation");
  }
}

function runOnce(module: WebAssembly.Module, host: HostImports, options: RunOptions): Outcome | "restart" {
  const exports = instantiate(module, host);
  const { board_start, board_setup, board_loop, board_plain_lines, heap_set_limit, heap_trust } = exports;
  heap_set_limit(options.heapBytes ?? defaultHeapBytes);
  if (options.optimize === true) heap_trust();
  const heap = () => readHeap(exports);
  host.attach({ memory: exports.memory, heap });
  const { turn } = host.functions;
  try {
    board_start();
    if (options.script) board_plain_lines();
    board_setup();
    while (!options.script) {
      board_loop();
      turn?.();
    }
    exports.board_end();
    return { kind: "finished", heap: heap() };
  } catch (error) {
    if (error instanceof StopRequest) return { kind: "stopped", heap: heap() };
    if (error instanceof RestartSignal) return "restart";
    const trap = describeTrap(error, exports.__stack_pointer.value);
    if (trap === undefined) throw error;
    return { kind: "trap", trap };
  }
}

/** What the runtime's C++ exports (simulator/runtime/entry.cpp, heap.cpp). */
interface BoardExports {
  readonly memory: WebAssembly.Memory;
  readonly __stack_pointer: WebAssembly.Global;
  board_start(): void;
  board_plain_lines(): void;
  board_setup(): void;
  board_loop(): void;
  board_end(): void;
  heap_set_limit(bytes: number): void;
  heap_trust(): void;
  heap_limit(): number;
  heap_live_blocks(): number;
  heap_live_bytes(): number;
  heap_peak_bytes(): number;
  heap_total_blocks(): number;
}

function instantiate(module: WebAssembly.Module, host: HostImports): BoardExports {
  let memory: WebAssembly.Memory | undefined;
  const readText = (start: number, length: number) =>
    new TextDecoder().decode(new Uint8Array(memory?.buffer ?? new ArrayBuffer(0), start, length));
  const restart = () => {
    throw new RestartSignal();
  };
  const trap = (kind: number, kindLength: number, detail: number, detailLength: number) => {
    throw new TrapSignal(readText(kind, kindLength), readText(detail, detailLength));
  };
  const trapAt = (...args: number[]) => {
    const [
      kind = 0,
      kindLength = 0,
      detail = 0,
      detailLength = 0,
      file = 0,
      fileLength = 0,
      line = 0,
      column = 0,
    ] = args;
    const site = line === 0 ? undefined : { file: readText(file, fileLength), line, column };
    throw new TrapSignal(readText(kind, kindLength), readText(detail, detailLength), site);
  };
  const imports = {
    host: {
      ...host.functions,
      trap,
      trap_at: trapAt,
      restart,
      math1: (number: number, x: number) => math1[number]?.(x),
      math2: (number: number, x: number, y: number) => math2[number]?.(x, y),
    },
    engine: { trap: trapAt },
    wasi_snapshot_preview1: refuseSystemCalls,
  };
  // The linker put exactly these exports into every module that the engine built.
  const exports = new WebAssembly.Instance(module, imports).exports as unknown as BoardExports;
  memory = exports.memory;
  return exports;
}

/** The C library's doors to an operating system: a board has none, so whoever opens one is stopped. */
const refuseSystemCalls = new Proxy<Record<string, HostFunction>>(
  {},
  {
    get: (_, name) => () => {
      throw new TrapSignal(
        "abort",
        `the C library calls the operating system (${String(name)}), which a board has not`,
      );
    },
  },
);

function readHeap(exports: BoardExports): HeapUse {
  return {
    limit: exports.heap_limit() >>> 0,
    liveBlocks: exports.heap_live_blocks() >>> 0,
    liveBytes: exports.heap_live_bytes() >>> 0,
    peakBytes: exports.heap_peak_bytes() >>> 0,
    totalBlocks: exports.heap_total_blocks() >>> 0,
  };
}
