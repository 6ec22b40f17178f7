// Flattening of tuples of several types: `Object.entries(o).flat()`. Such a tuple is a struct, so a list is made of each.
import { builtins } from "../../hir/builtins.ts";
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import type { ts } from "../../typescript.ts";
import { mapList } from "../functions/callbacks.ts";
import type { Lowering } from "../lowering.ts";
import { entryOf } from "../objects/shapes.ts";
import { elementsFrom } from "../tuples/tuple-lists.ts";
import { makeArrayType } from "../types/types.ts";
import { joinTypes } from "../unions/unions.ts";

export function isTupleType(type: Type, to: Lowering): boolean {
  return entryOf(type, to)?.isTuple === true;
}

/** `[string, number] | string`: some are tuples, others are not. */
export function mayBeTuple(type: Type, to: Lowering): boolean {
  if (type.kind === "optional") return isTupleType(type.of, to) || mayBeTuple(type.of, to);
  return type.kind === "union" && type.of.some((part) => isTupleType(part, to) || mayBeTuple(part, to));
}

/** pairs.flat()  =>  pairs.flatMap((pair) => [pair[0], pair[1]]), of a list of tuples. */
export function flattenTuples(
  list: Expr<Lowered>,
  own: Type,
  node: ts.Expression,
  to: Lowering,
): Expr<Lowered> {
  const parts = entryOf(own, to)?.fields.map(({ slot }) => to.typeOfSlot(slot)) ?? [];
  const element = joinTypes(parts, undefined, node, to);
  if (element === undefined) return to.refuse("unsupported-library", node, { name: "array.flat" });
  const type = makeArrayType(element, node, to);
  const lists = mapList(list, [own], ([item = list]) => elementsFrom(item, 0, type, node, to), node, to);
  const builtin =
    builtins.get("array.flat") ?? to.refuse("unsupported-library", node, { name: "array.flat" });
  return { kind: "builtin", builtin, args: [lists], type, span: to.spanOf(node) };
}
