// Property and element access: lengths, enum members, elements, constants of the library.
import { ts } from "ts-morph";
import { builtins } from "../hir/builtins.ts";
import type { Expr, Lowered, Type } from "../hir/index.ts";
import { numberType, stringType } from "../hir/type.ts";
import { lowerSymbol, makeNumber, makeString } from "./literals.ts";
import type { Lowering } from "./lowering.ts";
import { number } from "./operators.ts";
import { type ExprTable, expressions } from "./table.ts";
import { lowerType } from "./types.ts";

const libraryConstants: Readonly<Record<string, number>> = {
  "Math.PI": Math.PI,
  "Math.E": Math.E,
  "Math.LN2": Math.LN2,
  "Math.LN10": Math.LN10,
  "Math.LOG2E": Math.LOG2E,
  "Math.LOG10E": Math.LOG10E,
  "Math.SQRT2": Math.SQRT2,
  "Math.SQRT1_2": Math.SQRT1_2,
  "Number.MAX_SAFE_INTEGER": Number.MAX_SAFE_INTEGER,
  "Number.MIN_SAFE_INTEGER": Number.MIN_SAFE_INTEGER,
  "Number.MAX_VALUE": Number.MAX_VALUE,
  "Number.MIN_VALUE": Number.MIN_VALUE,
  "Number.EPSILON": Number.EPSILON,
  "Number.POSITIVE_INFINITY": Number.POSITIVE_INFINITY,
  "Number.NEGATIVE_INFINITY": Number.NEGATIVE_INFINITY,
  "Number.NaN": Number.NaN,
};

/** `Math`, `Number`, `String`, … where they mean the library's own, not a variable of the user. */
export function libraryObject(node: ts.Expression, to: Lowering): string | undefined {
  if (!ts.isIdentifier(node)) return undefined;
  const declaration = to.symbolOf(node)?.declarations?.[0];
  return declaration && to.isLibrary(declaration) ? node.text : undefined;
}

function lowerProperty(node: ts.PropertyAccessExpression, to: Lowering): Expr<Lowered> {
  if (node.questionDotToken !== undefined) return to.refuse("unsupported-optional-chaining", node, {});
  const object = libraryObject(node.expression, to);
  if (object !== undefined) {
    const constant = libraryConstants[`${object}.${node.name.text}`];
    if (constant !== undefined) return makeNumber(constant, node, to);
    return to.refuse("unsupported-library", node, { name: `${object}.${node.name.text}` });
  }
  const symbol = to.symbolOf(node.name);
  const declaration = symbol?.valueDeclaration;
  if (declaration !== undefined && ts.isEnumMember(declaration))
    return lowerEnumMember(declaration, node, to);
  if (isNamespace(node.expression, to)) return lowerSymbol(symbol, node.name, to);
  const receiver = to.expr(node.expression);
  if (node.name.text === "length" && (receiver.type.kind === "string" || receiver.type.kind === "array")) {
    return builtinCall(`${receiver.type.kind}.length`, [receiver], node, to);
  }
  return to.refuse("unsupported-property", node.name, { name: node.name.text });
}

function isNamespace(node: ts.Expression, to: Lowering): boolean {
  const symbol = to.symbolOf(node);
  return symbol !== undefined && (symbol.flags & ts.SymbolFlags.ValueModule) !== 0;
}

function lowerEnumMember(member: ts.EnumMember, node: ts.Node, to: Lowering): Expr<Lowered> {
  const value = to.checker.getConstantValue(member);
  if (typeof value === "string") return makeString(value, node, to);
  if (typeof value !== "number") return to.refuse("unsupported-enum-value", node, {});
  if (!Number.isInteger(value) || Math.abs(value) >= 2 ** 31) return makeNumber(value, node, to);
  const id = to.enumId(member.parent);
  return {
    kind: "enum-member",
    enum: id,
    index: member.parent.members.indexOf(member),
    type: { kind: "enum", id },
    span: to.spanOf(node),
  };
}

function lowerElement(node: ts.ElementAccessExpression, to: Lowering): Expr<Lowered> {
  if (node.questionDotToken !== undefined) return to.refuse("unsupported-optional-chaining", node, {});
  const span = to.spanOf(node);
  const symbol = to.symbolOf(node.expression);
  if (symbol !== undefined && symbol.flags & ts.SymbolFlags.Enum)
    return to.refuse("unsupported-enum-lookup", node, {});
  const receiver = to.expr(node.expression);
  const index = number(node.argumentExpression, to);
  if (receiver.type.kind === "array") {
    return { kind: "element", array: receiver, index, type: to.typeOfSlot(receiver.type.element), span };
  }
  if (receiver.type.kind === "string") {
    return { ...builtinCall("string.element", [receiver, index], node, to), type: stringType };
  }
  return to.refuse("unsupported-property", node, { name: node.argumentExpression.getText() });
}

/** A call of a row of the builtin table whose result has a type that needs no slot. */
export function builtinCall(
  name: string,
  args: readonly Expr<Lowered>[],
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const builtin = builtins.get(name);
  if (builtin === undefined) return to.refuse("unsupported-library", node, { name });
  return { kind: "builtin", builtin, args, type: numberType, span: to.spanOf(node) };
}

/** `[1, 2, 3]` */
function lowerArray(node: ts.ArrayLiteralExpression, to: Lowering): Expr<Lowered> {
  for (const element of node.elements) {
    if (ts.isSpreadElement(element)) return to.refuse("unsupported-spread", element, {});
    if (ts.isOmittedExpression(element)) return to.refuse("unsupported-hole", element, {});
  }
  const contextual = to.checker.getContextualType(node);
  const own = to.checker.getTypeAtLocation(node);
  const type =
    arrayTypeOf(contextual, node, to) ??
    arrayTypeOf(own, node, to) ??
    to.refuse("unsupported-tuple", node, {});
  const elementType = to.typeOfSlot(type.element);
  const elements = node.elements.map((element) => to.coerced(element, elementType));
  return { kind: "array", elements, type, span: to.spanOf(node) };
}

/** The context says more than the literal: `const xs: (number | undefined)[] = [1]`. */
function arrayTypeOf(
  type: ts.Type | undefined,
  node: ts.Node,
  to: Lowering,
): Extract<Type, { kind: "array" }> | undefined {
  if (type === undefined || type.flags & ts.TypeFlags.Any) return undefined;
  const lowered = lowerType(type, node, to);
  const plain = lowered.kind === "optional" ? lowered.of : lowered;
  return plain.kind === "array" ? plain : undefined;
}

export const members: ExprTable = [
  expressions(ts.isPropertyAccessExpression, [ts.SyntaxKind.PropertyAccessExpression], lowerProperty),
  expressions(ts.isElementAccessExpression, [ts.SyntaxKind.ElementAccessExpression], lowerElement),
  expressions(ts.isArrayLiteralExpression, [ts.SyntaxKind.ArrayLiteralExpression], lowerArray),
];
