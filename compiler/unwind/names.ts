// A variable that holds what a call gave is named after the call.
import type { FunctionId } from "../hir/index.ts";
import { plainName } from "../hir/plain-name.ts";
import type { Unwinder, X } from "./unwinder.ts";

export function nameFor(expr: X, to: Unwinder): string {
  switch (expr.kind) {
    case "call":
      return `${nameOf(expr.function, to)}Result`;
    case "method-call": {
      const kind = to.program.functions.get(expr.function)?.method?.kind;
      return kind === "getter" ? nameOf(expr.function, to) : `${nameOf(expr.function, to)}Result`;
    }
    case "call-value":
      return expr.callee.kind === "read" ? `${to.slot(expr.callee.slot).name || "call"}Result` : "callResult";
    case "new":
      return expr.type.kind === "object"
        ? uncapitalize(to.program.objects.get(expr.type.id)?.name)
        : "object";
    case "from-json":
      return "parsed";
    case "read":
      return `${to.slot(expr.slot).name || "value"}Before`;
    case "wrap":
    case "unwrap":
    case "as-object":
    case "to-text":
    case "not":
    case "negate":
      return nameFor(expr.operand, to);
    default:
      return "value";
  }
}

function nameOf(id: FunctionId, to: Unwinder): string {
  return plainName(to.program.functions.get(id)?.name ?? "call").replace(/^#/, "");
}

function uncapitalize(name: string | undefined): string {
  return name === undefined ? "object" : name.charAt(0).toLowerCase() + name.slice(1);
}
