// Arrays that are not written element by element: Array.from, Array.of, new Array(n).fill(x), flat(depth).
import { type Builtin, builtins } from "../../hir/builtins.ts";
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { listOf } from "../collections/lists.ts";
import { coerce } from "../expressions/coerce.ts";
import { builtinCall, libraryObject } from "../expressions/members.ts";
import { lowerCallback } from "../functions/callbacks.ts";
import type { Lowering } from "../lowering.ts";
import { lowerSlotType, lowerType, makeArrayType } from "../types/types.ts";
import { typeFromOutside } from "../types/types-from-outside.ts";
import { lowerTested } from "../unions/type-of.ts";
import { testMembers } from "../unions/unions.ts";
import { holesOf, lengthOf, lengthOfUnset, lowerHoleCount, lowerLength } from "./array-indices.ts";
import { isBytes, lowerByteVisit } from "./bytes.ts";
import { flattenTuples, isTupleType, mayBeTuple } from "./flat-tuples.ts";
import { flattenMixed, isMixed } from "./mixed-lists.ts";
import { listGiven, lowerElements } from "./spreads.ts";
import { makeUndefined, makeUnfilled } from "./unfilled-arrays.ts";
import { isList } from "./union-lists.ts";

type Arguments = readonly ts.Expression[];
type Make = (args: Arguments, node: ts.CallExpression, to: Lowering) => Expr<Lowered>;

const makers: Readonly<Record<string, Make>> = {
  from: lowerFrom,
  of: (args, node, to) => makeLiteral(args, node, to),
  isArray: ([arg], node, to) => {
    if (arg === undefined) return to.refuse("unsupported-library", node, { name: "Array.isArray()" });
    return testMembers(lowerTested(arg, to), (member) => isList(member, to), node, to);
  },
};

/** Array.from(…), Array.of(…), Array.isArray(…); undefined for another function of `Array`. */
export function lowerArrayFunction(
  name: string,
  node: ts.CallExpression,
  to: Lowering,
): Expr<Lowered> | undefined {
  return Object.hasOwn(makers, name) ? makers[name]?.(node.arguments, node, to) : undefined;
}

/** Array.from(xs), Array.from(xs, f), Array.from({ length: n }, (_, i) => …) */
function lowerFrom([source, map, self]: Arguments, node: ts.CallExpression, to: Lowering): Expr<Lowered> {
  if (source === undefined || self !== undefined)
    return to.refuse("unsupported-library", node, { name: "Array.from with three arguments" });
  const length = ts.isObjectLiteralExpression(source) ? lengthOf(source) : undefined;
  const holes = holesOf(source, to);
  if (length !== undefined || holes !== undefined) {
    if (map === undefined) return makeUndefined(length ?? holes ?? source, node, to);
    const count = length === undefined ? lowerHoleCount(holes ?? source, to) : lowerLength(length, to);
    const given = { element: undefined, array: undefined, folded: undefined };
    return call(
      "array.generated",
      [count, lowerCallback("maker", map, given, to)],
      resultOf(node, to),
      node,
      to,
    );
  }
  return map === undefined
    ? lowerCopy(source, node, to)
    : lowerMapped(source, map, resultOf(node, to), node, to);
}

/** What a function makes of each element. */
export function lowerMapped(
  source: ts.Expression,
  map: ts.Expression,
  type: Type,
  node: ts.CallExpression,
  to: Lowering,
): Expr<Lowered> {
  const array = listOf(source, visitedType(map, to), to);
  const mapped = builtins.get("bytes.mapped");
  if (array !== undefined && isBytes(array) && mapped !== undefined)
    return { ...lowerByteVisit(array, mapped, [map], node, to), type };
  if (array?.type.kind !== "array") return to.refuse("unsupported-iteration", source, {});
  const element = to.typeOfSlot(array.type.element);
  const visitor = lowerCallback("visitor", map, { element, array: undefined, folded: undefined }, to);
  return call("array.map", [array, visitor], type, node, to);
}

/** Array.from(source)  =>  [...source] */
function lowerCopy(source: ts.Expression, node: ts.CallExpression, to: Lowering): Expr<Lowered> {
  const type = resultOf(node, to);
  if (type.kind !== "array") return to.refuse("unsupported-iteration", source, {});
  const list = [{ node: source, value: undefined, isSpread: true }];
  const elements = lowerElements(list, to.typeOfSlot(type.element), to);
  return { kind: "array", elements, type, span: to.spanOf(node) };
}

/** What the function of Array.from gets, which the entries of a Map become. */
function visitedType(map: ts.Expression, to: Lowering): Type {
  const [signature] = to.checker.getTypeAtLocation(map).getCallSignatures();
  const [param] = signature?.parameters ?? [];
  const type = param && to.checker.getTypeOfSymbolAtLocation(param, map);
  return (type && to.quietly(() => lowerType(type, map, to))) ?? stringType;
}

/** new Array(1, 2), new Array(), Array(), Array.of(1) */
export function makeLiteral(args: Arguments, node: ts.Expression, to: Lowering): Expr<Lowered> {
  const type = resultOf(node, to);
  if (type.kind !== "array") return to.refuse("unsupported-new", node, { type: "Array" });
  const element = to.typeOfSlot(type.element);
  const { list, wrap } = listGiven(args, to);
  return wrap({ kind: "array", elements: lowerElements(list, element, to), type, span: to.spanOf(node) });
}

/** `new Array(…)` and `Array(…)`; undefined for anything else. */
export function lowerNewArray(
  node: ts.CallExpression | ts.NewExpression,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (libraryObject(node.expression, to) !== "Array") return undefined;
  const args = node.arguments ?? [];
  const [only] = args;
  // new Array(...[3]) has three holes.
  const spread = args.find(ts.isSpreadElement);
  if (spread !== undefined) return to.refuse("unsupported-spread", spread, {});
  if (only === undefined || holesOf(node, to) === undefined) return makeLiteral(args, node, to);
  if (ts.isNumericLiteral(only) && Number(only.text) === 0) return makeLiteral([], node, to);
  return makeUnfilled(only, node, to);
}

/** new Array(n).fill(x); undefined for the `fill` of anything else. */
export function lowerFilled(
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  to: Lowering,
): Expr<Lowered> | undefined {
  const length = callee.name.text === "fill" ? lengthOfUnset(callee.expression, to) : undefined;
  if (length === undefined) return undefined;
  const [value, range] = node.arguments;
  if (value === undefined || range !== undefined) return to.refuse("unsupported-hole", node, {});
  const count = lowerLength(length, to);
  const given = to.expr(value);
  const wanted = typeFromOutside(node, to) ?? to.checker.getContextualType(node);
  const declared = [to.checker.getTypeAtLocation(node), wanted]
    .map((type) => type && elementOf(type, to))
    .find((type) => type && !(type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)));
  const element = declared === undefined ? given.type : lowerSlotType(declared, node, to);
  const filler = coerce(given, element, value, to);
  return call("array.filled", [count, filler], makeArrayType(element, node, to), node, to);
}

/** xs.flat(2)  =>  xs.flat().flat() */
export function lowerFlat(receiver: Expr<Lowered>, node: ts.CallExpression, to: Lowering): Expr<Lowered> {
  const [depth] = node.arguments;
  const levels = depth === undefined ? 1 : levelsOf(depth);
  if (levels === undefined)
    return to.refuse("unsupported-library", node, { name: "array.flat with a computed depth" });
  let array = receiver;
  for (let level = 0; level < levels; level += 1) {
    const inner = elementType(array, to);
    if (inner !== undefined && isMixed(inner)) {
      array = flattenMixed(array, node, to);
      continue;
    }
    if (inner !== undefined && (mayBeList(inner) || mayBeTuple(inner, to)))
      return to.refuse("unsupported-library", node, {
        name: "array.flat of elements that may be lists or not",
      });
    if (inner !== undefined && isTupleType(inner, to)) {
      array = flattenTuples(array, inner, node, to);
      continue;
    }
    if (inner?.kind !== "array") break;
    array = call("array.flat", [array], makeArrayType(to.typeOfSlot(inner.element), node, to), node, to);
  }
  if (array !== receiver || receiver.type.kind !== "array") return array;
  const type = makeArrayType(to.typeOfSlot(receiver.type.element), node, to);
  return call("array.slice", [receiver], type, node, to);
}

/** `number | number[]`, `unknown`: only the running program knows whether there is a list. */
export function mayBeList(type: Type): boolean {
  if (type.kind === "optional") return type.of.kind === "array" || mayBeList(type.of);
  return type.kind === "dynamic" || (type.kind === "union" && type.of.some(({ kind }) => kind === "array"));
}

function levelsOf(depth: ts.Expression): number | undefined {
  if (ts.isNumericLiteral(depth)) return Number(depth.text);
  return ts.isIdentifier(depth) && depth.text === "Infinity" ? Infinity : undefined;
}

function elementType({ type }: Lowered, to: Lowering): Type | undefined {
  return type.kind === "array" ? to.typeOfSlot(type.element) : undefined;
}

function elementOf(type: ts.Type, to: Lowering): ts.Type | undefined {
  return to.checker.isArrayType(type)
    ? to.checker.getTypeArguments(type as ts.TypeReference)[0] // arrays are references to Array<T>
    : undefined;
}

function resultOf(node: ts.Expression, to: Lowering): Type {
  return lowerType(typeFromOutside(node, to) ?? to.checker.getTypeAtLocation(node), node, to);
}

function call(
  name: string,
  args: readonly Expr<Lowered>[],
  type: Type,
  node: ts.Expression,
  to: Lowering,
): Expr<Lowered> {
  const builtin: Builtin | undefined = builtins.get(name);
  if (builtin === undefined) return builtinCall(name, args, node, to);
  return { kind: "builtin", builtin, args, type, span: to.spanOf(node) };
}
