// Text made of other values: templates and String(x).

import { isTypedArray } from "../../hir/bytes.ts";
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { joinedText } from "../arrays/joined.ts";
import { asPrinted } from "../arrays/outside.ts";
import { describeType, enumValue } from "../expressions/coerce.ts";
import { makeString } from "../expressions/literals.ts";
import { builtinCall } from "../expressions/members.ts";
import { after } from "../expressions/temporaries.ts";
import type { Callee } from "../functions/function-entry.ts";
import type { Lowering } from "../lowering.ts";
import { entryOf, findField } from "../objects/shapes.ts";
import { type ExprTable, expressions } from "../table.ts";
import { concreteType } from "../types/concrete.ts";
import { toDynamic } from "../unions/dynamic.ts";
import { chooseMember } from "../unions/each-member.ts";
import { withoutMembers } from "../unions/unions.ts";

/** String(x) as JavaScript defines it. */
export function toText(value: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  const printed = asPrinted(value, node, to);
  const isWider = value.kind === "from-union" && printed !== value && !isWritten(printed.type);
  return textOf(isWider ? withoutOthers(printed, value) : printed, node, to);
}

/** The text of an operand of `+`, which JavaScript asks for its `valueOf` first. */
export function toAddedText(value: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  const entry = entryOf(value.type, to);
  if (
    entry?.methodOf("valueOf") !== undefined ||
    (entry && findField(entry, "valueOf", node, to)) !== undefined
  )
    return to.refuse("no-text-form", node, { type: "object with valueOf" });
  return toText(value, node, to);
}

/** What TypeScript rules out is no part of the text, but for `undefined`: it may be wrong about that. */
export function withoutOthers(printed: Expr<Lowered>, narrowed: Expr<Lowered>): Expr<Lowered> {
  if (printed.type.kind !== "union") return narrowed;
  const { type } = narrowed;
  const plain = type.kind === "optional" ? type.of : type;
  const kinds = (plain.kind === "union" ? plain.of : [plain]).map(({ kind }) => kind);
  return withoutMembers(printed, ({ kind }) => kind !== "undefined" && !kinds.includes(kind));
}

/** The text of what is known to be of its type. */
export function textOf(expr: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  const { type } = expr;
  if (type.kind === "string") return expr;
  if (type.kind === "undefined") return after(expr, makeString(type.written, node, to));
  if (type.kind === "void") return after(expr, makeString("undefined", node, to));
  if (isWritten(type))
    return { kind: "to-text", operand: enumValue(expr), type: stringType, span: expr.span };
  if (type.kind === "array" && to.typeOfSlot(type.element).kind === "dynamic")
    return { kind: "to-text", operand: toDynamic(expr, node, to), type: stringType, span: expr.span };
  if (type.kind === "array" || entryOf(type, to)?.isTuple) return joinedText(expr, node, to);
  if (type.kind === "object") return objectText(expr, node, to);
  if (type.kind === "bytes" && isTypedArray(type.of))
    return { ...builtinCall("bytes.join", [expr], node, to), type: stringType };
  if (type.kind === "optional" || type.kind === "union")
    return chooseMember(expr, stringType, (member) => textOf(member, node, to), to);
  return refuseText(type, node, to);
}

/** Of a `T` the author sees no object: it is said what stands for it where it has no text. */
function refuseText(type: Type, node: ts.Node, to: Lowering): never {
  const written = to.checker.getTypeAtLocation(node);
  const params = { type: describeType(type) };
  if ((written.flags & ts.TypeFlags.TypeParameter) === 0) return to.refuse("no-text-form", node, params);
  const { typeToString } = to.checker;
  const help = `\`${typeToString(written)}\` is \`${typeToString(concreteType(written, to))}\` here: print its parts, or give it a \`toString\``;
  return to.refuse("no-text-form", node, params, { help });
}

/** Values of which C++ makes the text itself. */
function isWritten(type: Type): boolean {
  if (type.kind === "optional") return !type.empty && isWritten(type.of);
  if (type.kind === "union") return type.of.every(({ kind }) => isTextual(kind) || kind === "undefined");
  if (type.kind === "extern") return type.class.toText !== undefined || type.class.printable;
  return type.kind === "dynamic" || isTextual(type.kind);
}

/** `${point}`, which has a toString of its own: a method, or a function that it keeps. */
function objectText(object: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  const entry = entryOf(object.type, to);
  const method = entry?.methodOf("toString");
  if (method?.result !== undefined && to.typeOfSlot(method.result).kind === "string")
    return callMethod(object, method, stringType, node, to);
  const field = entry && findField(entry, "toString", node, to);
  const type = field && to.typeOfSlot(field);
  if (field === undefined || type?.kind !== "function" || type.params.length > 0 || type.result === undefined)
    return refuseText(object.type, node, to);
  const span = to.spanOf(node);
  const callee: Expr<Lowered> = { kind: "field", object, field, type, span };
  const made = to.typeOfSlot(type.result);
  if (made.kind !== "string") return refuseText(object.type, node, to);
  return { kind: "call-value", callee, args: [], type: made, span };
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

export function isTextual(kind: Type["kind"]): boolean {
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
