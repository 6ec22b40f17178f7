// Values of which nobody sees whether, or how often, they are evaluated.
import type { Expr, Lowered } from "../../hir/index.ts";
import { isSteady } from "../arrays/spreads.ts";
import { mayRun } from "../expressions/logical-assignments.ts";
import type { Lowering } from "../lowering.ts";

/** It only looks at what is surely there. */
export function isPath(value: Expr<Lowered>, to: Lowering): boolean {
  if (value.kind === "field") return isPath(value.object, to) && !mayRun(value.field, to);
  return value.kind === "read" || value.kind === "this" || isSteady(value, to);
}

/** Nobody sees whether it is evaluated. */
export function isQuiet(value: Expr<Lowered>, to: Lowering): boolean {
  switch (value.kind) {
    case "field":
      return isQuiet(value.object, to) && !mayRun(value.field, to);
    case "element":
      return isQuiet(value.array, to);
    case "wrap":
    case "unwrap":
    case "as-object":
    case "as-union":
    case "from-union":
    case "type-test":
    case "truthy":
    case "is-undefined":
    case "is-there":
    case "not":
    case "negate":
      return isQuiet(value.operand, to);
    case "conditional":
      return [value.test, value.yes, value.no].every((part) => isQuiet(part, to));
    case "logical":
      return isQuiet(value.left, to) && isQuiet(value.right, to);
    default:
      return ["read", "this", "number", "string", "boolean", "undefined", "default", "enum-member"].includes(
        value.kind,
      );
  }
}
