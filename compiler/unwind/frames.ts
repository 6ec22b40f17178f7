// What stands around a statement, innermost last: where an error goes from there, and what a jump must pass.
import type { LabelId, SlotId, Way } from "../hir/index.ts";

export type Frame = CatchFrame | FinallyFrame | TargetFrame;

/** The body of a try with a handler. */
export interface CatchFrame {
  readonly kind: "catch";
  /** Stands before the handler. */
  readonly label: LabelId;
  /** Whether an error may get there. */
  errors: boolean;
}

/** A try block or handler behind which a finalizer runs. */
export interface FinallyFrame {
  readonly kind: "finally";
  /** Stands before the finalizer. */
  readonly label: LabelId;
  errors: boolean;
  /** Jumps that pass the finalizer and then go on. */
  readonly exits: Exit[];
  /** Where a returned value waits meanwhile. */
  result: SlotId | undefined;
}

/** A loop, switch or block with a label. */
export interface TargetFrame {
  readonly kind: "target";
  readonly label: LabelId | undefined;
  readonly isLoop: boolean;
  /** Only jumps that name it go there. */
  readonly isNamed?: boolean;
}

export interface Exit {
  readonly kind: ExitKind;
  readonly label: LabelId | undefined;
  /** Says that this is the way out. */
  readonly flag: SlotId;
}

export type ExitKind = "return" | "break" | "continue";

export function wayTo(frame: CatchFrame | FinallyFrame): Way {
  return frame.kind === "catch" ? "caught" : "finally";
}

/** Where errors go, undefined: out of the function. */
export function errorFrame(frames: readonly Frame[]): CatchFrame | FinallyFrame | undefined {
  return frames.findLast((frame) => frame.kind !== "target");
}

/** The finalizer that a jump meets first, undefined where none lies on its way. */
export function finalizerOn(
  frames: readonly Frame[],
  kind: ExitKind,
  label: LabelId | undefined,
): FinallyFrame | undefined {
  for (const frame of [...frames].reverse()) {
    if (frame.kind === "finally") return frame;
    if (frame.kind === "target" && isTarget(frame, kind, label)) return undefined;
  }
  return undefined;
}

function isTarget(frame: TargetFrame, kind: ExitKind, label: LabelId | undefined): boolean {
  if (kind === "return") return false;
  if (label !== undefined) return frame.label === label;
  return frame.isLoop || (kind === "break" && !frame.isNamed);
}
