// Calls of JavaScript's own library: rows of the builtin table, and the few functions that are conversions.

import { type Builtin, type BuiltinParam, type BuiltinResult, builtins } from "../hir/builtins.ts";
import type { Expr, Lowered, Type } from "../hir/index.ts";
import { booleanType, numberType, stringType, voidType } from "../hir/type.ts";
import { ts } from "../typescript.ts";
import { coerce, describeType, enumValue } from "./coerce.ts";
import { isCollection, lowerCollectionCall } from "./collection-calls.ts";
import { refuseLibrary, refuseLibraryValue } from "./library-edge.ts";
import { makeString } from "./literals.ts";
import type { Lowering } from "./lowering.ts";
import { builtinCall, libraryObject } from "./members.ts";
import { asNumber, toNumber } from "./operators.ts";
import { asPrinted } from "./outside.ts";
import { entryOf } from "./shapes.ts";
import { toText } from "./text.ts";
import { makeArrayType, sameType } from "./types.ts";

const aliases: Readonly<Record<string, string>> = {
  "Number.parseInt": "parseInt",
  "Number.parseFloat": "parseFloat",
  "Number.isNaN": "isNaN",
  "Number.isFinite": "isFinite",
  "string.trimLeft": "string.trimStart",
  "string.trimRight": "string.trimEnd",
};

type Conversion = (node: ts.CallExpression, to: Lowering) => Expr<Lowered>;

/** Functions that turn one type into another by what they are given. */
const conversions: ReadonlyMap<string, Conversion> = new Map([
  ["String", lowerString],
  ["Number", (node, to) => only(node, to, (arg) => toNumber(to.expr(arg), arg, to))],
  ["Boolean", (node, to) => only(node, to, (arg) => to.condition(arg))],
]);

/** `parseInt(x)`, `Math.max(a, b)`, `console.log(x)`; undefined when the call is none of the library's. */
export function lowerLibraryCall(node: ts.CallExpression, to: Lowering): Expr<Lowered> | undefined {
  const callee = node.expression;
  const global = libraryObject(callee, to);
  if (global !== undefined) {
    refuseLibraryValue(global, callee, to);
    const conversion = conversions.get(global);
    return conversion?.(node, to) ?? lowerRow(global, undefined, node, to);
  }
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  const object = libraryObject(callee.expression, to);
  if (object === undefined) return undefined;
  refuseLibraryValue(object, callee, to);
  if (object === "console") return lowerConsole(node, callee.name.text, to);
  return lowerRow(`${object}.${callee.name.text}`, undefined, node, to);
}

/** A method of text, a number or an array. */
export function lowerMethodCall(
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  to: Lowering,
): Expr<Lowered> {
  const receiver = enumValue(to.expr(callee.expression));
  const name = callee.name.text;
  if (name === "toString" && node.arguments.length === 0) return toText(receiver, node, to);
  if (receiver.type.kind === "number" && name === "toString")
    return lowerRow("number.toRadix", receiver, node, to);
  if (isCollection(receiver)) return lowerCollectionCall(receiver, name, node, to);
  const kind = receiver.type.kind;
  if (kind === "string" || kind === "number" || kind === "array")
    return lowerRow(`${kind}.${name}`, receiver, node, to);
  return to.refuse("unsupported-library", callee.name, { name: `${describeType(receiver.type)}.${name}` });
}

function lowerRow(
  written: string,
  receiver: Expr<Lowered> | undefined,
  node: ts.CallExpression,
  to: Lowering,
): Expr<Lowered> {
  const name = aliases[written] ?? written;
  const builtin = builtins.get(name);
  if (builtin === undefined) {
    const pattern = node.arguments.find(ts.isRegularExpressionLiteral);
    if (pattern !== undefined) return to.refuse("unsupported-regexp", pattern, {});
    const method = receiver !== undefined && ts.isPropertyAccessExpression(node.expression);
    return refuseLibrary(name, method ? node.expression.name : node.expression, to);
  }
  const given = receiver === undefined ? [] : [receiver];
  const args = [...given];
  for (const [position, arg] of node.arguments.entries()) {
    const place = position + given.length;
    const kind = builtin.params[place] ?? (builtin.rest ? builtin.params.at(-1) : undefined);
    if (kind === undefined)
      return to.refuse("unsupported-library", arg, {
        name: `${name} with ${node.arguments.length} arguments`,
      });
    args.push(lowerArg(kind, arg, receiver, to));
  }
  if (args.length < builtin.required)
    return to.refuse("unsupported-library", node, { name: `${name} without its arguments` });
  return {
    kind: "builtin",
    builtin,
    args,
    type: resultType(builtin, receiver, node, to),
    span: to.spanOf(node),
  };
}

function lowerArg(
  kind: BuiltinParam,
  node: ts.Expression,
  receiver: Expr<Lowered> | undefined,
  to: Lowering,
): Expr<Lowered> {
  const value = to.expr(node);
  if (kind === "element" || kind === "array") {
    if (receiver?.type.kind !== "array") return value;
    if (kind === "array")
      return sameType(value.type, receiver.type, to) ? value : to.refuse("unsupported-concat", node, {});
    return coerce(value, to.typeOfSlot(receiver.type.element), node, to);
  }
  if (kind === "string") return coerce(value, stringType, node, to);
  if (kind === "boolean") return coerce(value, booleanType, node, to);
  return asNumber(value, node, to);
}

const plainResults: Readonly<Partial<Record<BuiltinResult["kind"], Type>>> = {
  int: numberType,
  uint32: numberType,
  double: numberType,
  numeric: numberType,
  string: stringType,
  boolean: booleanType,
  void: voidType,
  "optional-string": { kind: "optional", of: stringType, absent: "undefined" },
};

function resultType(
  builtin: Builtin,
  receiver: Expr<Lowered> | undefined,
  node: ts.Node,
  to: Lowering,
): Type {
  const plain = plainResults[builtin.result.kind];
  if (plain !== undefined) return plain;
  if (builtin.result.kind === "strings") return makeArrayType(stringType, node, to);
  if (receiver?.type.kind !== "array") return to.refuse("unsupported-library", node, { name: builtin.name });
  const element = to.typeOfSlot(receiver.type.element);
  switch (builtin.result.kind) {
    case "self":
      return receiver.type;
    case "array":
      return makeArrayType(element, node, to);
    case "optional-element":
      return element.kind === "optional" ? element : { kind: "optional", of: element, absent: "undefined" };
    default:
      return element;
  }
}

function only(
  node: ts.CallExpression,
  to: Lowering,
  lower: (arg: ts.Expression) => Expr<Lowered>,
): Expr<Lowered> {
  const [arg, more] = node.arguments;
  if (arg === undefined || more !== undefined)
    return to.refuse("unsupported-library", node, { name: node.getText() });
  return lower(arg);
}

function lowerString(node: ts.CallExpression, to: Lowering): Expr<Lowered> {
  if (node.arguments.length === 0) return makeString("", node, to);
  return only(node, to, (arg) => toText(to.expr(arg), arg, to));
}

function lowerConsole(node: ts.CallExpression, method: string, to: Lowering): Expr<Lowered> {
  if (!["log", "info", "debug", "warn", "error"].includes(method)) {
    return refuseLibrary(`console.${method}`, node.expression, to);
  }
  const parts = node.arguments.map((arg, position) => {
    const given = enumValue(asPrinted(to.expr(arg)));
    const value = given.kind === "undefined" ? toText(given, arg, to) : given;
    const plain = value.type.kind === "optional" ? value.type.of : value.type;
    // Node shows the stack of an error.
    if (entryOf(plain, to)?.isError) return to.refuse("unsupported-inspect", arg, { type: "Error" });
    if (plain.kind === "union" && value.type.kind !== "optional") return toText(value, arg, to);
    if (plain.kind === "array" || plain.kind === "extern" || plain.kind === "void") {
      return to.refuse("unsupported-inspect", arg, { type: describeType(value.type) });
    }
    return position === 0 && node.arguments.length > 1 ? withoutFormat(value, arg, to) : value;
  });
  return { kind: "console", parts, type: voidType, span: to.spanOf(node) };
}

/** console.log("%d items", n): Node fills in format characters of a first text, tsino stops where it would have to. */
function withoutFormat(value: Expr<Lowered>, node: ts.Expression, to: Lowering): Expr<Lowered> {
  if (value.type.kind !== "string") return value;
  const parts = value.kind === "concat" ? joinLiterals(value.parts) : [value];
  for (const part of parts) {
    if (part.kind === "string" && /%[sdifjoOc%]/.test(part.value))
      return to.refuse("unsupported-format", node, {});
  }
  // Where two parts could make a format character together, the whole text is looked at.
  if (parts.some((part, position) => mayJoinFormat(part, parts[position + 1])))
    return checkedFormat(value, node, to);
  if (value.kind !== "concat") return isFreeText(value) ? checkedFormat(value, node, to) : value;
  return {
    ...value,
    parts: value.parts.map((part) => (isFreeText(part) ? checkedFormat(part, node, to) : part)),
  };
}

function checkedFormat(value: Expr<Lowered>, node: ts.Expression, to: Lowering): Expr<Lowered> {
  return { ...builtinCall("console.withoutFormat", [value], node, to), type: stringType };
}

/** Text that is only known when the program runs; those of numbers and objects of the board hold no `%`. */
function isFreeText(part: Expr<Lowered>): boolean {
  if (part.kind === "string") return false;
  if (part.kind !== "to-text") return true;
  return part.operand.type.kind === "optional" && part.operand.type.of.kind === "string";
}

function mayJoinFormat(part: Expr<Lowered>, next: Expr<Lowered> | undefined): boolean {
  if (next === undefined) return false;
  const endsOpen = part.kind === "string" ? part.value.endsWith("%") : isFreeText(part);
  if (!endsOpen) return false;
  if (next.kind === "string") return /^[sdifjoOc%]/.test(next.value);
  return isFreeText(next) || (next.kind === "to-text" && next.operand.type.kind === "boolean");
}

function joinLiterals(parts: readonly Expr<Lowered>[]): readonly Expr<Lowered>[] {
  const joined: Expr<Lowered>[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.kind === "string" && part.kind === "string")
      joined[joined.length - 1] = { ...last, value: last.value + part.value };
    else joined.push(part);
  }
  return joined;
}
