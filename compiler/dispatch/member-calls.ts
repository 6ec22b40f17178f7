// Pieces of a rewritten access: the call of a member, the new value of a place.
import type { Expr, Lowered, Type } from "../hir/index.ts";
import { stringType } from "../hir/type.ts";
import type { Call } from "./open.ts";

type E = Expr<Lowered>;

/** A variable, or what is known of it: looking at it twice makes no difference. */
export function isPath(object: E): boolean {
  if (object.kind === "unwrap" || object.kind === "as-object") return isPath(object.operand);
  return object.kind === "read" || object.kind === "this";
}

export function lastOf(expr: E): E {
  return expr.kind === "bind" ? lastOf(expr.body) : expr;
}

export function callOf(
  { slot, type: own }: Call,
  object: E,
  args: readonly E[],
  type: Type,
  span: Lowered["span"],
): E {
  const callee: E = { kind: "field", object, field: slot, type: own, span };
  return { kind: "call-value", callee, args, type, span };
}

/** What an assignment gives its place. */
export function changed(
  expr: Extract<E, { kind: "assign" | "compound" | "append" | "increment" }>,
  old: E,
  value: E,
): E {
  const { type, span } = expr;
  switch (expr.kind) {
    case "assign":
      return value;
    case "append":
      return { kind: "concat", parts: [old, value], type: stringType, span };
    case "increment": {
      const right: E = { kind: "number", value: 1, written: undefined, type, span };
      return { kind: "arithmetic", op: expr.delta === 1 ? "+" : "-", left: old, right, type, span };
    }
    case "compound": {
      const { op } = expr;
      if (op === "+" || op === "-" || op === "*" || op === "/" || op === "%" || op === "**")
        return { kind: "arithmetic", op, left: old, right: value, type, span };
      return { kind: "bitwise", op, left: old, right: value, type, span };
    }
  }
}
