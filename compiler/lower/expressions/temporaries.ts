// Values that are used twice but evaluated once.
import type { Expr, Lowered, SlotId } from "../../hir/index.ts";
import type { Lowering } from "../lowering.ts";

export interface Temporary {
  readonly slot: SlotId;
  readonly read: Expr<Lowered>;
}

export function makeTemporary(value: Lowered, to: Lowering): Temporary {
  const { type, span } = value;
  const slot = to.makeSlot({ name: "", type, span, role: "temporary", mutable: false });
  return { slot, read: { kind: "read", slot, type, span } };
}

/** let kept = value in body(kept); elaborate drops the temporary of what nothing changes meanwhile. */
export function bindOnce(
  value: Expr<Lowered>,
  to: Lowering,
  body: (value: Expr<Lowered>) => Expr<Lowered>,
): Expr<Lowered> {
  if (value.kind === "this" || isConstant(value, to)) return body(value);
  const { slot, read } = makeTemporary(value, to);
  const inner = body(read);
  return { kind: "bind", slot, value, body: inner, type: inner.type, span: inner.span };
}

function isConstant(value: Expr<Lowered>, to: Lowering): boolean {
  if (value.kind === "read") return !to.slot(value.slot).mutable;
  return ["number", "string", "boolean", "enum-member"].includes(value.kind);
}

/** first, second: what `first` does is done, though nobody wants its value. */
export function after(first: Expr<Lowered>, second: Expr<Lowered>): Expr<Lowered> {
  if (first.kind === "undefined" || first.kind === "read") return second;
  // (f(), undefined), second  =>  f(), second
  const done = first.kind === "comma" && first.second.kind === "undefined" ? first.first : first;
  return { kind: "comma", first: done, second, type: second.type, span: second.span };
}
