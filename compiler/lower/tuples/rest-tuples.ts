// Tuples of several types with a rest element: `[string, ...number[]]`. Only running tells how many elements there are, so
// they are arrays whose elements may be of any of the types; what TypeScript knows of one is taken for granted.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import type { ts } from "../../typescript.ts";
import { coerce } from "../expressions/coerce.ts";
import { mapList } from "../functions/callbacks.ts";
import type { Lowering } from "../lowering.ts";
import { elementPart, remainingElements } from "../patterns/parts.ts";
import { concreteType } from "../types/concrete.ts";
import { lowerSlotType, makeArrayType, sameType } from "../types/types.ts";
import { joinTypes } from "../unions/unions.ts";

export function lowerRestTuple(parts: readonly Type[], node: ts.Node, to: Lowering): Type {
  const element = joinTypes(parts, undefined, node, to);
  const hasForm = element?.kind === "union" || element?.kind === "optional";
  return hasForm ? makeArrayType(element, node, to) : to.refuse("unsupported-tuple", node, {});
}

/** A list of one type where the elements of a tuple may be of several: `[, ...numbers] = line`. */
export function narrowList(list: Expr<Lowered>, type: Type, node: ts.Node, to: Lowering): Expr<Lowered> {
  if (list.type.kind !== "array" || type.kind !== "array") return list;
  const [own, wanted] = [to.typeOfSlot(list.type.element), to.typeOfSlot(type.element)];
  if (sameType(own, wanted, to) || own.kind !== "union") return list;
  return mapList(list, [own], ([item = list]) => narrowPart(item, wanted, node, to), node, to);
}

/** An element that is known to be of a type. */
export function narrowPart(part: Expr<Lowered>, type: Type, node: ts.Node, to: Lowering): Expr<Lowered> {
  if (part.type.kind !== "union" || type.kind === "union" || sameType(part.type, type, to))
    return coerce(part, type, node, to);
  const member = part.type.of.find(({ kind }) => kind === type.kind);
  if (member === undefined) return coerce(part, type, node, to);
  const own: Expr<Lowered> = { kind: "from-union", operand: part, type: member, span: part.span };
  return coerce(own, type, node, to);
}

/** The element at a position of a tuple, as its type says. */
export function knownPart(
  tuple: Expr<Lowered>,
  position: number,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const part = elementPart(tuple, position, node, to);
  const type = partTypes(tuple, node, to)[position];
  return type === undefined ? part : narrowPart(part, lowerSlotType(type, node, to), node, to);
}

/** The elements of a tuple from a position on, as its type says. */
export function knownRest(tuple: Expr<Lowered>, from: number, node: ts.Node, to: Lowering): Expr<Lowered> {
  const list = remainingElements(tuple, from, node, to);
  const [type, ...others] = partTypes(tuple, node, to).slice(from);
  if (type === undefined || others.length > 0) return list;
  return narrowList(list, makeArrayType(lowerSlotType(type, node, to), node, to), node, to);
}

/** What the elements are, where the array that the tuple is says less. */
function partTypes({ type }: Expr<Lowered>, node: ts.Node, to: Lowering): readonly ts.Type[] {
  const given = concreteType(to.checker.getTypeAtLocation(node), to);
  const isWide = type.kind === "array" && to.typeOfSlot(type.element).kind === "union";
  return isWide && to.checker.isTupleType(given)
    ? to.checker.getTypeArguments(given as ts.TypeReference)
    : []; // a reference
}
