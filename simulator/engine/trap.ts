// What is known when a simulated program stops by itself: raw (inside the worker, only numbers of the wasm stack)
// and explained (C++ functions and positions). Both are plain data and survive structured clone.

/** The kinds the engine itself reports; a sketch's runtime may add its own first word through `host_trap`. */
export type TrapKind =
  | "overflow"
  | "divide-by-zero"
  | "out-of-range"
  | "out-of-memory"
  | "null"
  | "stack"
  | "abort"
  | "uncaught"
  | (string & {});

/** A place on the wasm stack: function index and byte offset in the module. */
export interface WasmFrame {
  readonly functionIndex: number;
  readonly offset: number;
}

/** Where the sanitizer says that it happened. */
export interface TrapSite {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface RawTrap {
  readonly kind: TrapKind;
  readonly detail: string;
  readonly site?: TrapSite;
  readonly stack: readonly WasmFrame[];
}

/** One C++ frame, innermost first; lines and columns count from 1, 0 when unknown. */
export interface Frame {
  readonly function: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Trap {
  readonly kind: TrapKind;
  readonly detail: string;
  /** The frames in the sketch's `.ino`, innermost first; empty when none could be found. */
  readonly frames: readonly Frame[];
  /** All frames, with those in headers and in the simulator's runtime. */
  readonly allFrames: readonly Frame[];
}
