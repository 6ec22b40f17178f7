// Tuples that meet in unions: `["push", number] | ["add"]`. A tuple of one type is an array, others are structs; where both
// kinds meet, or arrays of several types, the program is lowered again with structs for all of them, and for the tuples
// that can flow from or to them.
import type { Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import { concreteType } from "../types/concrete.ts";
import { sameType } from "../types/types.ts";

/** Whether a tuple is a struct though an array could hold its elements. */
export function isStructTuple(type: ts.Type, to: Lowering): boolean {
  const { tuples } = to.dynamic.modes;
  if (tuples.size === 0) return false;
  const own = concreteType(type, to);
  if (tuples.has(own)) return true;
  const meets = (other: ts.Type): boolean =>
    to.checker.isTypeAssignableTo(own, other) || to.checker.isTypeAssignableTo(other, own);
  return [...tuples].some(meets);
}

/** Asks for structs where tuples of a union have no form together yet: an array and a struct, arrays of several types. */
export function checkTuples(
  union: ts.UnionType,
  lowered: readonly Type[],
  node: ts.Node,
  to: Lowering,
): void {
  const own = union.types.map((part) => concreteType(part, to));
  const forms = lowered.filter((_, at) => isFixed(own[at], to));
  const [first, ...others] = forms;
  if (first === undefined || others.every((other) => sameType(first, other, to))) return;
  to.dynamic.wantTuples(own.filter((part) => isFixed(part, to)));
  to.refuse("unsupported-union", node, { type: to.checker.typeToString(union) });
}

function isFixed(type: ts.Type | undefined, to: Lowering): boolean {
  if (type === undefined || !to.checker.isTupleType(type)) return false;
  const { elementFlags } = (type as ts.TupleTypeReference).target; // isTupleType holds for references to tuples only
  return elementFlags.every((flag) => flag & (ts.ElementFlags.Required | ts.ElementFlags.Optional));
}
