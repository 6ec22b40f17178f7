// The error on its way, and values that nobody looks at.
import { bug } from "../../bug.ts";
import type { Expr, Lowered, Repr } from "../../hir/index.ts";
import { bool, voidRepr } from "../../hir/type.ts";
import { type Elaborator, runtime, type X } from "../elaborator.ts";
import type { L, ValueTable } from "../table.ts";

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
  const repr: Repr = { kind: "ref", object: to.facts.elements.structOf(object) };
  const operand = operandOf(expr);
  const value = to.value(operand);
  return joined(operand, value, repr, to) ?? to.convert(value, repr, operand, false);
}

/** new Error(`no ${name}`)  =>  tsino::makeError<tsino::Error>(F("no "), name) */
function joined(operand: Expr<Lowered>, value: X, repr: Repr, to: Elaborator): X | undefined {
  const native = operand.type.kind === "object" ? to.program.objects.get(operand.type.id)?.native : undefined;
  if (native === undefined || value.kind !== "new" || value.args.length !== 1) return undefined;
  const [message] = value.args;
  if (message?.kind !== "runtime" || message.cpp !== "tsino::concat") return undefined;
  const parts = message.args.map(plainPart);
  const headers = ["tsino/error-text.h", ...message.headers];
  return { ...message, cpp: `tsino::makeError<${native}>`, headers, args: parts, type: operand.type, repr };
}

/** String(count)  =>  count: it becomes text when the error is made. */
function plainPart(part: X): X {
  const [number] = part.kind === "runtime" && part.cpp === "String" ? part.args : [];
  return number?.repr.kind === "int" && number.repr.bits === 32 && number.kind !== "number" ? number : part;
}

function operandOf(expr: L<"pending">): Expr<Lowered> {
  return expr.operand ?? bug(expr.span, "an operation without its error");
}
