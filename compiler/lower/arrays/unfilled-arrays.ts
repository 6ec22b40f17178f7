// `new Array<number>(n)`: a list of n elements that get their values later. A checked build stops where one is read before.
import { builtins } from "../../hir/builtins.ts";
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { dynamicType, emptyType, undefinedType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { coerce } from "../expressions/coerce.ts";
import { number } from "../expressions/operators.ts";
import type { Lowering } from "../lowering.ts";
import { lowerSlotType, makeArrayType } from "../types/types.ts";
import { typeFromOutside } from "../types/types-from-outside.ts";
import { lowerHoleCount } from "./array-indices.ts";

/** new Array(length), where the place of it says what it holds. */
export function makeUnfilled(length: ts.Expression, node: ts.Expression, to: Lowering): Expr<Lowered> {
  const element = elementOf(node, to);
  if (element.kind === "extern") return to.refuse("unsupported-hole", node, {});
  const name = mayBeUndefined(element) ? "array.unset" : "array.unfilled";
  const builtin = builtins.get(name) ?? to.refuse("unsupported-library", node, { name });
  const type = makeArrayType(element, node, to);
  return { kind: "builtin", builtin, args: [number(length, to)], type, span: to.spanOf(node) };
}

/** Array.from({ length })  =>  Array(length).fill(undefined) */
export function makeUndefined(length: ts.Expression, node: ts.CallExpression, to: Lowering): Expr<Lowered> {
  const element = saidElement(node, to) ?? emptyType("undefined");
  // Where nothing is no element it is one that was not assigned yet.
  if (!mayBeUndefined(element)) return makeUnfilled(length, node, to);
  const builtin =
    builtins.get("array.filled") ?? to.refuse("unsupported-library", node, { name: "Array.from" });
  const span = to.spanOf(node);
  const nothing: Expr<Lowered> = { kind: "undefined", type: undefinedType, span };
  const args = [lowerHoleCount(length, to), coerce(nothing, element, node, to)];
  return { kind: "builtin", builtin, args, type: makeArrayType(element, node, to), span };
}

/** Where its form has an `undefined`, what was not assigned is that. */
function mayBeUndefined(type: Type): boolean {
  if (type.kind === "union")
    return type.of.some((of) => of.kind === "undefined" && of.written === "undefined");
  return (type.kind === "optional" && type.absent === "undefined") || type.kind === "dynamic";
}

function elementOf(node: ts.Expression, to: Lowering): Type {
  const said = saidElement(node, to);
  if (said !== undefined) return said;
  // Nothing says it: of such a list only its length can be wanted.
  if (to.dynamic.modes.unknown) return dynamicType;
  to.dynamic.want("unknown");
  return to.refuse("unsupported-hole", node, {}, { help: "say what it holds: `new Array<number>(n)`" });
}

function saidElement(node: ts.Expression, to: Lowering): Type | undefined {
  const own = to.checker.getTypeAtLocation(node);
  const context = typeFromOutside(node, to) ?? to.checker.getContextualType(node);
  const wanted = context === undefined ? [] : context.isUnion() ? context.types : [context];
  for (const list of [own, ...wanted]) {
    const [element] = to.checker.isArrayType(list)
      ? to.checker.getTypeArguments(list as ts.TypeReference) // arrays are references to Array<T>
      : [];
    if (element !== undefined && !(element.flags & ts.TypeFlags.Any)) return lowerSlotType(element, node, to);
  }
  return undefined;
}
