// Calls of JavaScript's library with `...` among their arguments, where the function takes any number of them.
import { type Builtin, builtins } from "../../hir/builtins.ts";
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { numberType, stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { type Given, givenArray, givenValue, lowerElements } from "../arrays/spreads.ts";
import { coerce } from "../expressions/coerce.ts";
import { asNumber } from "../expressions/operators.ts";
import type { Lowering } from "../lowering.ts";
import { makeArrayType, sameType } from "../types/types.ts";

type Call = (
  receiver: Expr<Lowered> | undefined,
  list: readonly Given[],
  node: ts.CallExpression,
  to: Lowering,
) => Expr<Lowered>;

const rows: Readonly<Record<string, Call>> = {
  "array.push": (receiver, list, node, to) => addAll("array.pushAll", receiver, list, node, to),
  "array.unshift": (receiver, list, node, to) => addAll("array.unshiftAll", receiver, list, node, to),
  "array.splice": lowerSplice,
  "array.concat": lowerConcat,
  "Math.max": (_, list, node, to) => lowerExtreme("Math.max", "array.largest", list, node, to),
  "Math.min": (_, list, node, to) => lowerExtreme("Math.min", "array.smallest", list, node, to),
  "String.fromCharCode": (_, list, node, to) =>
    call("array.codesToText", [asList(list, numberType, node, to)], stringType, node, to),
  "String.fromCodePoint": (_, list, node, to) =>
    call("array.pointsToText", [asList(list, numberType, node, to)], stringType, node, to),
};

/** Math.max where a function is wanted that takes any number of arguments: the value for what its parameters hold. */
export function lowerSpreadValue(
  builtin: Builtin,
  list: readonly Given[],
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const [name, ofList] = extremes[builtin.name] ?? to.refuse("unsupported-function-value", node, {});
  return lowerExtreme(name, ofList, list, node, to);
}

/** The larger and the smaller of two, of all in a list. */
const extremes: Readonly<Record<string, readonly [string, string]>> = {
  "Math.max": ["Math.max", "array.largest"],
  "Math.min": ["Math.min", "array.smallest"],
};

/** @param list with at least one `...` of which nobody knows how many it gives. */
export function lowerSpreadCall(
  builtin: Builtin,
  receiver: Expr<Lowered> | undefined,
  list: readonly Given[],
  node: ts.CallExpression,
  to: Lowering,
): Expr<Lowered> {
  const own = Object.hasOwn(rows, builtin.name) ? rows[builtin.name] : undefined;
  return own?.(receiver, list, node, to) ?? refuse(list, node, to);
}

function refuse(list: readonly Given[], node: ts.Node, to: Lowering): never {
  const spread = list.find(({ isSpread }) => isSpread)?.node ?? node;
  return to.refuse("unsupported-spread", ts.isSpreadElement(spread.parent) ? spread.parent : spread, {});
}

/** xs.push(...ys), xs.push(1, ...ys)  =>  xs.pushAll([1, ...ys]) */
function addAll(
  name: string,
  receiver: Expr<Lowered> | undefined,
  list: readonly Given[],
  node: ts.CallExpression,
  to: Lowering,
): Expr<Lowered> {
  if (receiver?.type.kind !== "array") return refuse(list, node, to);
  const added = asList(list, to.typeOfSlot(receiver.type.element), node, to);
  return call(name, [receiver, added], numberType, node, to);
}

/** All that is given, as one array: `...xs` alone is `xs` itself. */
function asList(list: readonly Given[], element: Type, node: ts.CallExpression, to: Lowering): Expr<Lowered> {
  const [only, more] = list;
  if (only?.isSpread === true && more === undefined) return givenArray(only, element, to);
  const elements = lowerElements(list, element, to);
  return { kind: "array", elements, type: makeArrayType(element, node, to), span: to.spanOf(node) };
}

/** xs.splice(from, count, ...ys) */
function lowerSplice(
  receiver: Expr<Lowered> | undefined,
  [from, count, ...list]: readonly Given[],
  node: ts.CallExpression,
  to: Lowering,
): Expr<Lowered> {
  if (receiver?.type.kind !== "array" || from === undefined || count === undefined)
    return refuse([...(from ? [from] : []), ...(count ? [count] : []), ...list], node, to);
  if (from.isSpread || count.isSpread) return refuse([from, count], node, to);
  const element = to.typeOfSlot(receiver.type.element);
  const [start, size] = [from, count].map((given) => asNumber(givenValue(given, to), given.node, to));
  if (start === undefined || size === undefined) return refuse(list, node, to);
  const added = asList(list, element, node, to);
  return call("array.spliceAll", [receiver, start, size, added], makeArrayType(element, node, to), node, to);
}

/** xs.concat(...lists), the lists one after the other; an element that is no array is one more element. */
function lowerConcat(
  receiver: Expr<Lowered> | undefined,
  list: readonly Given[],
  node: ts.CallExpression,
  to: Lowering,
): Expr<Lowered> {
  if (receiver?.type.kind !== "array") return refuse(list, node, to);
  const { type } = receiver;
  const element = to.typeOfSlot(type.element);
  const pieces = list.map((given): Expr<Lowered> => {
    const value = givenValue(given, to);
    if (!given.isSpread)
      return sameType(value.type, type, to) ? value : coerce(value, element, given.node, to);
    if (value.type.kind !== "array") return refuse(list, node, to);
    const own = to.typeOfSlot(value.type.element);
    if (sameType(own, type, to) && element.kind !== "array")
      return call("array.flat", [value], makeArrayType(element, node, to), node, to);
    return sameType(own, element, to) && element.kind !== "array" ? value : refuse(list, node, to);
  });
  return call("array.concat", [receiver, ...pieces], makeArrayType(element, node, to), node, to);
}

/** Math.max(a, ...xs, b)  =>  Math.max(a, the largest of xs, b) */
function lowerExtreme(
  name: string,
  ofList: string,
  list: readonly Given[],
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const args = list.map((given) =>
    given.isSpread
      ? call(ofList, [givenArray(given, numberType, to)], numberType, given.node, to)
      : asNumber(givenValue(given, to), given.node, to),
  );
  const [only, more] = args;
  if (only !== undefined && more === undefined) return only;
  return call(name, args, numberType, node, to);
}

function call(
  name: string,
  args: readonly Expr<Lowered>[],
  type: Type,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const builtin = builtins.get(name) ?? to.refuse("unsupported-library", node, { name });
  return { kind: "builtin", builtin, args, type, span: to.spanOf(node) };
}
