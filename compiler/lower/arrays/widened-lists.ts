// Arrays whose elements may be of more types than those of an array that goes there: `["x"]` where `(string | number)[]` is
// wanted. One that was just made has no other name, so that it is made of what is wanted; any other array is refused, since
// what one name puts into it the other would read.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import type { ts } from "../../typescript.ts";
import { coerce } from "../expressions/coerce.ts";
import { mapList } from "../functions/callbacks.ts";
import type { Lowering } from "../lowering.ts";
import { makeArrayType } from "../types/types.ts";
import { joinTypes } from "../unions/unions.ts";

type ArrayType = Extract<Type, { kind: "array" }>;

/** A list that nobody else has: its elements may just as well be of a wider type. */
export function isFreshList(value: Expr<Lowered>): boolean {
  if (value.kind === "bind") return isFreshList(value.body);
  if (value.kind === "array" || value.kind === "own-properties") return true;
  const made = ["array", "mapped", "flat-mapped", "flat", "strings", "keys", "values"];
  return value.kind === "builtin" && made.includes(value.builtin.result.kind);
}

/** ["x"], where (string | number)[] is wanted; undefined of a list that others know by its own type. */
export function widenList(
  list: Expr<Lowered>,
  type: Type,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (list.type.kind !== "array" || type.kind !== "array" || !isFreshList(list)) return undefined;
  const [own, wanted] = [to.typeOfSlot(list.type.element), to.typeOfSlot(type.element)];
  if (!["union", "optional", "array", "dynamic"].includes(wanted.kind)) return undefined;
  if (list.kind === "array" && list.elements.every(({ kind }) => kind !== "spread"))
    return { ...list, elements: list.elements.map((element) => coerce(element, wanted, node, to)), type };
  return mapList(list, [own], ([item = list]) => coerce(item, wanted, node, to), node, to);
}

/** number[] | number[][]  =>  (number | number[])[]; undefined where their elements have no form together. */
export function joinArrays(a: ArrayType, b: ArrayType, node: ts.Node, to: Lowering): ArrayType | undefined {
  const element = joinTypes([to.typeOfSlot(a.element), to.typeOfSlot(b.element)], undefined, node, to);
  return element && makeArrayType(element, node, to);
}
