// Text made of other values: templates and String(x).

import { builtins } from "../hir/builtins.ts";
import type { Expr, Lowered } from "../hir/index.ts";
import { stringType } from "../hir/type.ts";
import { ts } from "../typescript.ts";
import { describeType, enumValue } from "./coerce.ts";
import { makeString } from "./literals.ts";
import type { FunctionEntry, Lowering } from "./lowering.ts";
import { asPrinted } from "./outside.ts";
import { entryOf } from "./shapes.ts";
import { type ExprTable, expressions } from "./table.ts";

/** String(x) as JavaScript defines it. */
export function toText(value: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  const expr = asPrinted(value);
  const type = expr.type.kind === "optional" ? expr.type.of : expr.type;
  if (expr.type.kind === "string") return expr;
  const own = entryOf(expr.type, to)?.methodOf("toString");
  if (own?.result !== undefined && to.typeOfSlot(own.result).kind === "string")
    return callMethod(expr, own, stringType, node, to);
  if (expr.type.kind === "undefined") return makeString(expr.type.written, node, to);
  if (expr.type.kind === "array") {
    const join = builtins.get("array.join");
    if (join !== undefined && isTextual(to.typeOfSlot(expr.type.element).kind)) {
      return { kind: "builtin", builtin: join, args: [expr], type: stringType, span: expr.span };
    }
  }
  if (
    type.kind === "union" &&
    type.of.every((member) => isTextual(member.kind) || member.kind === "undefined")
  )
    return { kind: "to-text", operand: expr, type: stringType, span: expr.span };
  const external = type.kind === "extern" && (type.class.toText !== undefined || type.class.printable);
  if (!external && !isTextual(type.kind))
    return to.refuse("no-text-form", node, { type: describeType(expr.type) });
  return { kind: "to-text", operand: enumValue(expr), type: stringType, span: expr.span };
}

/** `${point}` of a class with a toString of its own */
function callMethod(
  receiver: Expr<Lowered>,
  { id }: FunctionEntry,
  type: Expr<Lowered>["type"],
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  return {
    kind: "method-call",
    receiver,
    function: id,
    args: [],
    direct: false,
    type,
    span: to.spanOf(node),
  };
}

function isTextual(kind: Expr<Lowered>["type"]["kind"]): boolean {
  return kind === "number" || kind === "boolean" || kind === "string" || kind === "enum";
}

function lowerTemplate(node: ts.TemplateExpression, to: Lowering): Expr<Lowered> {
  const parts: Expr<Lowered>[] = [];
  if (node.head.text !== "") parts.push(makeString(node.head.text, node.head, to));
  for (const span of node.templateSpans) {
    parts.push(toText(to.expr(span.expression), span.expression, to));
    if (span.literal.text !== "") parts.push(makeString(span.literal.text, span.literal, to));
  }
  return { kind: "concat", parts, type: stringType, span: to.spanOf(node) };
}

export const texts: ExprTable = [
  expressions(ts.isTemplateExpression, [ts.SyntaxKind.TemplateExpression], lowerTemplate),
];
