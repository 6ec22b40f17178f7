// Typed arrays, ArrayBuffer and DataView: their types, what is called on them, how their elements are written.
import { bug } from "../../bug.ts";
import { type Builtin, builtins } from "../../hir/builtins.ts";
import { byteElements, isBytesKind, isTypedArray } from "../../hir/bytes.ts";
import type {
  ArithmeticOp,
  BitwiseOp,
  BytesKind,
  BytesType,
  Expr,
  Lowered,
  Place,
  Type,
} from "../../hir/index.ts";
import { numberType } from "../../hir/type.ts";
import { makeSpan, type Span } from "../../span.ts";
import { ts } from "../../typescript.ts";
import { coerce } from "../expressions/coerce.ts";
import { makeNumber } from "../expressions/literals.ts";
import { bindPlace, readPlace } from "../expressions/logical-assignments.ts";
import { anyNumber, asNumber } from "../expressions/operators.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import { isCallback, lowerCallback } from "../functions/callbacks.ts";
import { refuseLibrary } from "../library/library-edge.ts";
import { lowerFoldedType } from "../library/library-results.ts";
import type { Lowering } from "../lowering.ts";
import { lowerType } from "../types/types.ts";

export type BytesExpr = Expr<Lowered> & { readonly type: BytesType };

export function isBytes(expr: Expr<Lowered>): expr is BytesExpr {
  return expr.type.kind === "bytes";
}

/** The kind of a type of the library; undefined for all others. */
export function bytesKindOf(type: ts.Type, to: Lowering): BytesKind | undefined {
  const declaration = type.symbol?.declarations?.[0];
  if (declaration === undefined || !to.isLibrary(declaration)) return undefined;
  const { name } = type.symbol;
  return isBytesKind(name) ? name : undefined;
}

export function bytesType(of: BytesKind, to: Lowering): BytesType {
  const known = to.bytes.slots.get(of);
  if (known !== undefined) return { kind: "bytes", of, element: known };
  const span = makeSpan("", 0, 0);
  const element = to.atTop(() =>
    to.makeSlot({ name: "", type: numberType, span, role: "element", mutable: true, bytes: of }),
  );
  to.bytes.slots.set(of, element);
  return { kind: "bytes", of, element };
}

export function asNumbers(value: Expr<Lowered>, node: ts.Expression, to: Lowering): Expr<Lowered> {
  if (isBytes(value) && isTypedArray(value.type.of)) return value;
  const element = value.type.kind === "array" ? to.typeOfSlot(value.type.element) : undefined;
  return element?.kind === "number" ? value : to.refuse("unsupported-iteration", node, {});
}

export function rowOf(name: string, span: Span): Builtin {
  return builtins.get(`bytes.${name}`) ?? bug(span, `no row bytes.${name}`);
}

const properties: ReadonlySet<string> = new Set(["length", "byteLength", "byteOffset", "buffer"]);

/** bytes.length, bytes.buffer … */
export function lowerBytesProperty(
  receiver: BytesExpr,
  name: string,
  node: ts.Node,
  key: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const { of } = receiver.type;
  if (name === "BYTES_PER_ELEMENT" && isTypedArray(of)) return makeNumber(bytesPerElement(of), node, to);
  if (!properties.has(name) || (name === "length" && !isTypedArray(of)))
    return to.refuse("unsupported-property", key, { name });
  const type: Type = name === "buffer" ? bytesType("ArrayBuffer", to) : numberType;
  const span = to.spanOf(node);
  return { kind: "builtin", builtin: rowOf(name, span), args: [receiver], type, span };
}

export function bytesPerElement(kind: BytesKind): number {
  return byteElements[kind].repr.bits / 8;
}

/** Rows that stand for something else than a method of their name. */
const hidden: ReadonlySet<string> = new Set(
  "zeros view from of item mapped generated sortBy sortTrying".split(" "),
);

/** Which rows a kind has: buffers only `slice`, views only what gets and sets. */
function hasMethod(kind: BytesKind, name: string): boolean {
  const isAccess = /^[gs]et(Uint|Int|Float)\d+$/.test(name);
  if (kind === "DataView") return isAccess;
  if (kind === "ArrayBuffer") return name === "slice";
  return !isAccess && !hidden.has(name) && !properties.has(name);
}

/** bytes.fill(0), view.getUint16(2, true) … */
export function lowerBytesCall(
  receiver: BytesExpr,
  name: string,
  node: ts.CallExpression,
  to: Lowering,
): Expr<Lowered> {
  const { of } = receiver.type;
  const row = name === "sort" && node.arguments.length > 0 ? "sortBy" : name;
  const builtin = hasMethod(of, name) ? builtins.get(`bytes.${row}`) : undefined;
  const at = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
  if (builtin === undefined) return refuseLibrary(`${of}.${name}`, at, to);
  const given = node.arguments.slice(0, builtin.params.length - 1);
  if (given.length < node.arguments.length || given.length + 1 < builtin.required)
    return refuseLibrary(`${of}.${name}`, at, to);
  if (name === "subarray") to.bytes.views.add(of);
  if (builtin.params.some(isCallback)) return lowerByteVisit(receiver, builtin, given, node, to);
  const args = given.map((arg, position) => {
    const kind = builtin.params[position + 1];
    const value = to.expr(arg);
    if (kind === "numbers") return asNumbers(value, arg, to);
    if (kind === "string") return coerce(value, { kind: "string" }, arg, to);
    return kind === "boolean" ? to.condition(arg) : asNumber(value, arg, to);
  });
  const type = resultType(builtin, receiver, to);
  return { kind: "builtin", builtin, args: [receiver, ...args], type, span: to.spanOf(node) };
}

/** bytes.map((byte, index, all) => …), bytes.reduce(…), Array.from(bytes, …) */
export function lowerByteVisit(
  receiver: BytesExpr,
  builtin: Builtin,
  [callback, start]: readonly ts.Expression[],
  node: ts.CallExpression,
  to: Lowering,
): Expr<Lowered> {
  const kind = builtin.params[1];
  if (callback === undefined || kind === undefined || !isCallback(kind))
    return to.refuse("unsupported-function-value", callback ?? node, {});
  const isFold = builtin.result.kind === "folded";
  const folded = isFold ? lowerFoldedType(node, to) : undefined;
  return bindOnce(receiver, to, (own) => {
    const given = { element: numberType, array: () => own, folded };
    const action = lowerCallback(kind, callback, given, to);
    const first =
      start === undefined || folded === undefined ? [] : [coerce(to.expr(start), folded, start, to)];
    const type =
      builtin.result.kind === "mapped" ? makeMapped(node, to) : (folded ?? resultType(builtin, receiver, to));
    return { kind: "builtin", builtin, args: [own, action, ...first], type, span: to.spanOf(node) };
  });
}

function makeMapped(node: ts.CallExpression, to: Lowering): Type {
  return lowerType(to.checker.getTypeAtLocation(node), node, to);
}

function resultType(builtin: Builtin, receiver: BytesExpr, to: Lowering): Type {
  switch (builtin.result.kind) {
    case "bytes":
      return builtin.result.of === undefined ? receiver.type : bytesType(builtin.result.of, to);
    case "optional-element":
      return { kind: "optional", of: numberType, absent: "undefined" };
    case "string":
    case "boolean":
    case "void":
      return { kind: builtin.result.kind };
    default:
      return numberType;
  }
}

type Element = Extract<Place<Lowered>, { kind: "element" }>;

/** An element of a typed array as something to write to. */
export function byteElementOf(place: Place<Lowered>): Element | undefined {
  return place.kind === "element" && isBytes(place.array) ? place : undefined;
}

/** bytes[i] = v, bytes[i] += v: its value, where that is wanted, is the number before it was fitted into the element. */
export function lowerByteAssignment(
  node: ts.BinaryExpression,
  target: Element,
  op: ArithmeticOp | BitwiseOp | undefined,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  const isSum = op === undefined || op === "+";
  const value = () => (isSum ? asNumber : anyNumber)(to.expr(node.right), node.right, to);
  if (isDiscarded(node)) {
    return op === undefined
      ? { kind: "assign", target, value: value(), type: numberType, span }
      : { kind: "compound", target, op, value: value(), type: numberType, span };
  }
  return bindPlace(target, to, (place) => {
    const stored = op === undefined ? value() : combine(op, readPlace(place, numberType), value(), span);
    return lowerByteStore(place, stored, to);
  });
}

/** (bytes[i] = v) where its value is wanted: that of `v`, which is kept meanwhile. */
export function lowerByteStore(target: Place<Lowered>, value: Expr<Lowered>, to: Lowering): Expr<Lowered> {
  return bindOnce(value, to, (kept) => storeAnd(target, kept, kept, value.span));
}

/** bytes[i]++ */
export function lowerByteIncrement(
  node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression,
  target: Element,
  delta: 1 | -1,
  prefix: boolean,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  const op = delta === 1 ? "+" : "-";
  const one = makeNumber(1, node, to);
  if (isDiscarded(node)) return { kind: "compound", target, op, value: one, type: numberType, span };
  return bindPlace(target, to, (place) => {
    const old = readPlace(place, numberType);
    if (prefix) return lowerByteStore(place, combine(op, old, one, span), to);
    return bindOnce(old, to, (kept) => storeAnd(place, combine(op, kept, one, span), kept, span));
  });
}

function storeAnd(
  target: Place<Lowered>,
  value: Expr<Lowered>,
  second: Expr<Lowered>,
  span: Span,
): Expr<Lowered> {
  const first: Expr<Lowered> = { kind: "assign", target, value, type: numberType, span };
  return { kind: "comma", first, second, type: second.type, span };
}

function combine(
  op: ArithmeticOp | BitwiseOp,
  left: Expr<Lowered>,
  right: Expr<Lowered>,
  span: Span,
): Expr<Lowered> {
  const both = { left, right, type: numberType, span };
  return isBitwiseOp(op) ? { kind: "bitwise", op, ...both } : { kind: "arithmetic", op, ...both };
}

function isBitwiseOp(op: ArithmeticOp | BitwiseOp): op is BitwiseOp {
  return ["&", "|", "^", "<<", ">>", ">>>"].includes(op);
}

function isDiscarded(node: ts.Node): boolean {
  const { parent } = node;
  return ts.isExpressionStatement(parent) || (ts.isForStatement(parent) && parent.condition !== node);
}
