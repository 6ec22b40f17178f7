// What counts to n by a list of holes: `[...Array(n).keys()]`, `Array.from(Array(n), f)`. Here no such list is made.
import { type Builtin, builtins } from "../../hir/builtins.ts";
import type { Expr, Lowered } from "../../hir/index.ts";
import { numberType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { builtinCall, libraryObject } from "../expressions/members.ts";
import { asNumber, number } from "../expressions/operators.ts";
import { lowerCallback, makeClosure, makeParam } from "../functions/callbacks.ts";
import type { Lowering } from "../lowering.ts";
import { shorthandValue } from "../objects/shorthand-values.ts";
import { lowerType, makeArrayType } from "../types/types.ts";
import { typeFromOutside } from "../types/types-from-outside.ts";

/** The n of `Array(n)` and `new Array(n)`; undefined for anything else. */
export function holesOf(node: ts.Expression, to: Lowering): ts.Expression | undefined {
  if (ts.isParenthesizedExpression(node)) return holesOf(node.expression, to);
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return undefined;
  if (libraryObject(node.expression, to) !== "Array") return undefined;
  const [length, more] = node.arguments ?? [];
  if (length === undefined || more !== undefined || ts.isSpreadElement(length)) return undefined;
  return isCount(length, to) ? length : undefined;
}

/** Whether `Array(x)` has x elements; otherwise x is its element. Of what may be both only JavaScript knows. */
function isCount(length: ts.Expression, to: Lowering): boolean {
  const given = to.checker.getTypeAtLocation(length);
  if (given.flags & ts.TypeFlags.NumberLike) return true;
  // Also of `n: N extends number`, and of a number with a brand.
  const type = to.quietly(() => lowerType(given, length, to));
  if (type === undefined || type.kind === "number" || type.kind === "enum") return type !== undefined;
  const parts = type.kind === "union" ? type.of : [type.kind === "optional" && !type.empty ? type.of : type];
  const mayCount = parts.some(({ kind }) => kind === "number" || kind === "enum" || kind === "dynamic");
  if (!mayCount) return false;
  const help = `\`${length.getText()}\` may be the number of elements or the only one: write \`[${length.getText()}]\`, or ask for \`typeof\` first`;
  return to.refuse("unsupported-new", length, { type: "Array" }, { help });
}

/** The n of `Array.from({ length: n })`; undefined for anything else. */
function lengthOfFrom(node: ts.Expression, to: Lowering): ts.Expression | undefined {
  if (ts.isParenthesizedExpression(node)) return lengthOfFrom(node.expression, to);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { expression: owner, name } = node.expression;
  if (name.text !== "from" || libraryObject(owner, to) !== "Array") return undefined;
  const [source, more] = node.arguments;
  return more === undefined && source !== undefined ? lengthOf(source) : undefined;
}

/** The n of a list whose elements were not given yet. */
export function lengthOfUnset(node: ts.Expression, to: Lowering): ts.Expression | undefined {
  return holesOf(node, to) ?? lengthOfFrom(node, to);
}

/** The n of `{ length: n }` and nothing else. */
export function lengthOf(node: ts.Expression): ts.Expression | undefined {
  const [only, more] = ts.isObjectLiteralExpression(node) ? node.properties : [];
  if (only === undefined || more !== undefined || only.name?.getText() !== "length") return undefined;
  if (ts.isShorthandPropertyAssignment(only)) return only.name;
  return ts.isPropertyAssignment(only) ? only.initializer : undefined;
}

/** As `lengthOf` and `holesOf` found it. */
export function lowerLength(length: ts.Expression, to: Lowering): Expr<Lowered> {
  const { parent } = length;
  return ts.isShorthandPropertyAssignment(parent)
    ? asNumber(shorthandValue(parent, to), length, to)
    : number(length, to);
}

/** A length that JavaScript takes: no other number has passed. */
export function lowerHoleCount(length: ts.Expression, to: Lowering): Expr<Lowered> {
  const count = lowerLength(length, to);
  return count.kind === "number" && Number.isInteger(count.value) && count.value >= 0
    ? count
    : builtinCall("Array.length", [count], length, to);
}

/** [...Array(n)].map((_, i) => …), Array.from({ length: n }).map((_, i) => …)  =>  Array.from({ length: n }, (_, i) => …); undefined for anything else */
export function lowerMappedHoles(
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  to: Lowering,
): Expr<Lowered> | undefined {
  const [map, more] = node.arguments;
  if (callee.name.text !== "map" || map === undefined || more !== undefined) return undefined;
  const length = spreadHolesOf(callee.expression, to) ?? lengthOfFrom(callee.expression, to);
  // A third parameter is the list itself.
  if (length === undefined || to.checker.getTypeAtLocation(map).getCallSignatures().some(takesThree))
    return undefined;
  const count = lowerHoleCount(length, to);
  const given = { element: undefined, array: undefined, folded: undefined };
  const type = lowerType(typeFromOutside(node, to) ?? to.checker.getTypeAtLocation(node), node, to);
  const args = [count, lowerCallback("maker", map, given, to)];
  return { kind: "builtin", builtin: generated(node, to), args, type, span: to.spanOf(node) };
}

/** The n of `[...Array(n)]` */
function spreadHolesOf(node: ts.Expression, to: Lowering): ts.Expression | undefined {
  if (ts.isParenthesizedExpression(node)) return spreadHolesOf(node.expression, to);
  if (!ts.isArrayLiteralExpression(node)) return undefined;
  const [only, more] = node.elements;
  return only !== undefined && more === undefined && ts.isSpreadElement(only)
    ? lengthOfUnset(only.expression, to)
    : undefined;
}

function takesThree({ parameters }: ts.Signature): boolean {
  return parameters.length > 2;
}

function generated(node: ts.Expression, to: Lowering): Builtin {
  return builtins.get("array.generated") ?? to.refuse("unsupported-library", node, { name: "Array.from" });
}

/** Array(n).keys()  =>  Array.from({ length: n }, (_, i) => i) */
export function lowerIndices(length: ts.Expression, node: ts.Expression, to: Lowering): Expr<Lowered> {
  const count = lowerHoleCount(length, to);
  const owner = { id: to.nextFunctionId() };
  const slot = makeParam(numberType, count, owner, to);
  const { span } = count;
  const index: Expr<Lowered> = { kind: "read", slot, type: numberType, span };
  const maker = makeClosure([slot], index, index, node, to, owner);
  const type = makeArrayType(numberType, node, to);
  return { kind: "builtin", builtin: generated(node, to), args: [count, maker], type, span };
}
