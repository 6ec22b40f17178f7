// How a trap leaves the wasm code: thrown by an import, or by V8 itself. Only what V8 says in words and in the stack
// trace is known of the latter, so its wording is read here and nowhere else.
import { stackBytes } from "./flags.ts";
import type { RawTrap, TrapKind, TrapSite, WasmFrame } from "./trap.ts";

/** Thrown by the imports through which C++ reports a trap. */
export class TrapSignal extends Error {
  readonly kind: TrapKind;
  readonly site: TrapSite | undefined;

  constructor(kind: TrapKind, detail: string, site?: TrapSite) {
    super(detail);
    this.kind = kind;
    this.site = site;
  }
}

/** V8's wordings of a trap in the code itself; those that are not here are told in V8's own words. */
const nativeTraps: readonly { readonly pattern: RegExp; readonly kind: TrapKind; readonly detail: string }[] =
  [
    {
      pattern: /divide by zero|remainder by zero/,
      kind: "divide-by-zero",
      detail: "an integer is divided by 0",
    },
    {
      pattern: /divide result unrepresentable/,
      kind: "overflow",
      detail: "the quotient does not fit its type",
    },
    {
      pattern: /float unrepresentable/,
      kind: "overflow",
      detail: "the number does not fit its integer type",
    },
    {
      pattern: /memory access out of bounds/,
      kind: "out-of-range",
      detail: "memory is used that the board does not have (a wild pointer or index)",
    },
    {
      pattern: /table index|null function|function signature mismatch|indirect call/,
      kind: "null",
      detail: "a function is called through a pointer to none",
    },
    { pattern: /unreachable/, kind: "abort", detail: "a place is reached that can't be" },
  ];

const stackDetail =
  "the stack is used up: a function calls itself too deeply, or has too much in local variables";

/** What `error` says about a trap, or undefined when it is none. `stackPointer` is the module's, after the trap. */
export function describeTrap(error: unknown, stackPointer: number): RawTrap | undefined {
  if (error instanceof TrapSignal) {
    const { kind, message, site } = error;
    return { kind, detail: message, ...(site === undefined ? {} : { site }), stack: readStack(error.stack) };
  }
  if (error instanceof RangeError && /call stack/.test(error.message)) {
    return { kind: "stack", detail: stackDetail, stack: readStack(error.stack) };
  }
  if (!(error instanceof WebAssembly.RuntimeError)) return undefined;
  const stack = readStack(error.stack);
  // The stack lies at the bottom of memory: below it the pointer wraps, and the next access leaves the memory.
  if (stackPointer < 0 || stackPointer > stackBytes) return { kind: "stack", detail: stackDetail, stack };
  const known = nativeTraps.find(({ pattern }) => pattern.test(error.message));
  return { kind: known?.kind ?? "abort", detail: known?.detail ?? error.message, stack };
}

/** The wasm frames of a V8 stack trace, innermost first. */
export function readStack(stack: string | undefined): WasmFrame[] {
  return [...(stack ?? "").matchAll(/wasm-function\[(\d+)\]:0x([0-9a-f]+)/g)].map((match) => ({
    functionIndex: Number(match[1]),
    offset: Number.parseInt(match[2] ?? "0", 16),
  }));
}
