// The error on its way, and values that nobody looks at.
import { bug } from "../bug.ts";
import type { Expr, Lowered, Repr } from "../hir/index.ts";
import { bool, voidRepr } from "../hir/type.ts";
import { type Elaborator, runtime, type X } from "./elaborator.ts";
import type { L, ValueTable } from "./table.ts";

const header = "tsino/error.h";

export const errors = {
  default: (expr, to) => ({ ...expr, repr: to.reprOfType(expr.type, undefined) }),
  pending: elaboratePending,
} satisfies Partial<ValueTable>;

function elaboratePending(expr: L<"pending">, to: Elaborator): X {
  const form = (): Repr => to.reprOfType(expr.type, undefined);
  switch (expr.op) {
    case "raise":
      return runtime("tsino::raise", header, [thrown(expr, to)], expr, voidRepr);
    case "thrown":
      return runtime("tsino::thrown", header, [], expr, bool);
    case "caught":
      return runtime("tsino::caught", header, [], expr, form());
    case "hold":
      return runtime("tsino::setAside", header, [], expr, form());
    case "resume":
      return runtime("tsino::resume", header, [to.value(operandOf(expr))], expr, voidRepr);
    case "uncaught":
      return runtime("tsino::uncaught", header, [], expr, voidRepr);
  }
}

/** A reference to any class of errors is one to Error. */
function thrown(expr: L<"pending">, to: Elaborator): X {
  const object = to.program.errorClass ?? bug(expr.span, "a throw in a program without errors");
  return to.as(operandOf(expr), { kind: "ref", object: to.facts.elements.structOf(object) });
}

function operandOf(expr: L<"pending">): Expr<Lowered> {
  return expr.operand ?? bug(expr.span, "an operation without its error");
}
