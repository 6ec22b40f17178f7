// Text made of other values: templates and String(x).

import { builtins } from "../hir/builtins.ts";
import { isTypedArray } from "../hir/bytes.ts";
import type { Expr, Lowered } from "../hir/index.ts";
import { booleanType, stringType } from "../hir/type.ts";
import { ts } from "../typescript.ts";
import { describeType, enumValue } from "./coerce.ts";
import { toDynamic } from "./dynamic.ts";
import type { Callee } from "./function-entry.ts";
import { makeString } from "./literals.ts";
import type { Lowering } from "./lowering.ts";
import { builtinCall } from "./members.ts";
import { asPrinted } from "./outside.ts";
import { entryOf } from "./shapes.ts";
import { type ExprTable, expressions } from "./table.ts";
import { after, bindOnce } from "./temporaries.ts";

/** String(x) as JavaScript defines it. */
export function toText(value: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  const expr = asPrinted(value, to);
  const type = expr.type.kind === "optional" ? expr.type.of : expr.type;
  if (expr.type.kind === "string") return expr;
  if (expr.type.kind === "array" && to.typeOfSlot(expr.type.element).kind === "dynamic")
    return { kind: "to-text", operand: toDynamic(expr, node, to), type: stringType, span: expr.span };
  if (expr.type.kind === "dynamic")
    return { kind: "to-text", operand: expr, type: stringType, span: expr.span };
  const own = entryOf(expr.type, to)?.methodOf("toString");
  if (own?.result !== undefined && to.typeOfSlot(own.result).kind === "string")
    return callMethod(expr, own, stringType, node, to);
  if (expr.type.kind === "undefined") return after(expr, makeString(expr.type.written, node, to));
  if (expr.type.kind === "array") {
    const join = builtins.get("array.join");
    if (join !== undefined && isTextual(to.typeOfSlot(expr.type.element).kind)) {
      return { kind: "builtin", builtin: join, args: [expr], type: stringType, span: expr.span };
    }
  }
  if (expr.type.kind === "bytes" && isTypedArray(expr.type.of))
    return { ...builtinCall("bytes.join", [expr], node, to), type: stringType };
  if (type.kind === "object" && expr.type.kind === "optional") return optionalText(expr, type, node, to);
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

/** `${error.cause}`: the text of the object, or `undefined` */
function optionalText(
  expr: Expr<Lowered>,
  type: Lowered["type"],
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const { span } = expr;
  const absent = expr.type.kind === "optional" ? expr.type.absent : "undefined";
  return bindOnce(expr, to, (operand) => {
    const test: Expr<Lowered> = { kind: "is-undefined", operand, type: booleanType, span };
    const no = toText({ kind: "unwrap", operand, type, span }, node, to);
    return { kind: "conditional", test, yes: makeString(absent, node, to), no, type: stringType, span };
  });
}

/** `${point}` of a class with a toString of its own */
function callMethod(
  receiver: Expr<Lowered>,
  { id }: Callee,
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
