// Flattening of what may be lists or not: `[1, [2, 3]].flat()`, and flatMap with a function that gives a list or one value.
import { builtins } from "../../hir/builtins.ts";
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType, nullType, undefinedType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { coerce } from "../expressions/coerce.ts";
import { makeClosure, makeParam, mapList } from "../functions/callbacks.ts";
import type { Lowering } from "../lowering.ts";
import { makeArrayType, sameType } from "../types/types.ts";
import { joinTypes, testMembers, withoutMembers } from "../unions/unions.ts";
import { lowerRows } from "./empty-rows.ts";
import { flattenTuples, isTupleType, mayBeTuple } from "./flat-tuples.ts";

/** `number | number[]`: some are lists, others are not. */
export function isMixed(type: Type): boolean {
  const plain = type.kind === "optional" ? type.of : type;
  return plain.kind === "union" && plain.of.some(({ kind }) => kind === "array");
}

/** list.flat()  =>  list.flatMap((item) => Array.isArray(item) ? item : [item]) */
export function flattenMixed(list: Expr<Lowered>, node: ts.Expression, to: Lowering): Expr<Lowered> {
  const own = list.type.kind === "array" ? to.typeOfSlot(list.type.element) : list.type;
  if (isTupleType(own, to)) return flattenTuples(list, own, node, to);
  const builtin = builtins.get("array.flatMap");
  const members = membersOf(own);
  if (builtin === undefined || members.length < 2 || mayBeTuple(own, to))
    return to.refuse("unsupported-library", node, { name: "array.flat" });
  const parts = members.map((part) => (part.kind === "array" ? to.typeOfSlot(part.element) : part));
  const element = joinTypes(parts, undefined, node, to);
  if (element === undefined) return to.refuse("unsupported-library", node, { name: "array.flat" });
  const type = makeArrayType(element, node, to);
  const owner = { id: to.nextFunctionId() };
  const slot = makeParam(own, list, owner, to);
  const item: Expr<Lowered> = { kind: "read", slot, type: own, span: list.span };
  const value = to.writes(owner, () => rowOf(item, type, node, to));
  const closure = makeClosure([slot], value, value, node, to, owner);
  return { kind: "builtin", builtin, args: [list, closure], type, span: list.span };
}

/** Array.isArray(item) ? item : [item] */
function rowOf(
  item: Expr<Lowered>,
  type: Extract<Type, { kind: "array" }>,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const element = to.typeOfSlot(type.element);
  const { span } = item;
  const rowOfOne = (single: Expr<Lowered>): Expr<Lowered> => ({
    kind: "array",
    elements: [coerce(single, element, node, to)],
    type,
    span,
  });
  if (item.type.kind === "optional") {
    const absent = item.type.absent === "null" ? nullType : undefinedType;
    return {
      kind: "conditional",
      test: { kind: "is-undefined", operand: item, type: booleanType, span },
      yes: rowOfOne({ kind: "undefined", type: absent, span }),
      no: rowOf({ kind: "unwrap", operand: item, type: item.type.of, span }, type, node, to),
      type,
      span,
    };
  }
  const isList = ({ kind }: Type): boolean => kind === "array";
  const inner = withoutMembers(item, (member) => !isList(member));
  return {
    kind: "conditional",
    test: testMembers(item, isList, node, to),
    yes: copyOf(inner, element, node, to),
    no: rowOfOne(withoutMembers(item, isList)),
    type,
    span,
  };
}

/** (string | string[]) | undefined  =>  string, string[], undefined */
function membersOf(type: Type): readonly Type[] {
  if (type.kind === "optional")
    return [...membersOf(type.of), type.absent === "null" ? nullType : undefinedType];
  return type.kind === "union" ? type.of : [type];
}

/** The list in a list, with elements of the type of all. */
function copyOf(list: Expr<Lowered>, element: Type, node: ts.Node, to: Lowering): Expr<Lowered> {
  const own = list.type.kind === "array" ? to.typeOfSlot(list.type.element) : list.type;
  if (sameType(own, element, to)) return list;
  return mapList(list, [own], ([item = list]) => coerce(item, element, node, to), node, to);
}

/** What the function of `flatMap` gives, where that is no list: it may be one or not, or it is a tuple of several types. */
export function mixedRows(node: ts.Node, to: Lowering): Type | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const [visitor] = node.arguments;
  if (node.expression.name.text !== "flatMap" || visitor === undefined) return undefined;
  const [signature] = to.checker.getTypeAtLocation(visitor).getCallSignatures();
  const given = signature && lowerRows(signature.getReturnType(), visitor, to);
  return given !== undefined && (isMixed(given) || isTupleType(given, to)) ? given : undefined;
}
