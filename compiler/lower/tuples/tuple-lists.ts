// A tuple of several types where a list is wanted: `pair.map(f)`, `for (const part of pair)`. It is a struct, so the list
// is made of its elements, where no one can tell: in a program that changes no tuple's elements one by one. And its length,
// which only running tells where the last elements may be missing.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType, numberType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { coerce } from "../expressions/coerce.ts";
import { makeNumber } from "../expressions/literals.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { elementsOf, entryOf } from "../objects/shapes.ts";
import { elementPart } from "../patterns/parts.ts";
import { concreteType } from "../types/concrete.ts";
import { lowerSlotType, makeArrayType } from "../types/types.ts";

/** Methods that only look, each with how many parameters its function may have: not the one for the list itself. */
const methods: ReadonlyMap<string, number> = new Map([
  ...[
    "forEach",
    "map",
    "filter",
    "find",
    "findIndex",
    "findLast",
    "findLastIndex",
    "some",
    "every",
    "flatMap",
  ].map((name) => [name, 2] as const),
  ...["reduce", "reduceRight"].map((name) => [name, 3] as const),
  ...["includes", "indexOf", "lastIndexOf", "slice", "at", "toReversed"].map((name) => [name, 0] as const),
  ["toSorted", 2],
]);

/**
 * pair.map(f)  =>  [pair[0], pair[1]].map(f)
 * @param call lowers the method for a list; undefined where the receiver is no tuple or the method none of these.
 */
export function lowerTupleMethod(
  receiver: Expr<Lowered>,
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  call: (list: Expr<Lowered>) => Expr<Lowered>,
  to: Lowering,
): Expr<Lowered> | undefined {
  const most = methods.get(callee.name.text);
  if (most === undefined || !isTuple(receiver, to)) return undefined;
  const asks = node.arguments.some((arg) => parametersOf(arg, to) > most);
  if (asks || (to.source.tuplesChange && !node.arguments.every(isPlain))) return undefined;
  return bindOnce(receiver, to, (own) => call(listOfTuple(own, callee.expression, to)));
}

/** [pair[0], pair[1]] */
export function listOfTuple(tuple: Expr<Lowered>, node: ts.Expression, to: Lowering): Expr<Lowered> {
  const given = concreteType(to.checker.getTypeAtLocation(node), to);
  const part = to.checker.getIndexTypeOfType(to.checker.getNonNullableType(given), ts.IndexKind.Number);
  if (part === undefined) return to.refuse("unsupported-tuple", node, {});
  return elementsFrom(tuple, 0, makeArrayType(lowerSlotType(part, node, to), node, to), node, to);
}

/**
 * [pair[1], pair[2]], as long as the tuple is: "2" in pair ? [pair[1], pair[2]] : [pair[1]]
 * @param tuple can be looked at several times.
 */
export function elementsFrom(
  tuple: Expr<Lowered>,
  from: number,
  type: Extract<Type, { kind: "array" }>,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const fields = partsOf(tuple, node, to);
  const element = to.typeOfSlot(type.element);
  const span = to.spanOf(node);
  const isOptional =
    element.kind === "optional" || (element.kind === "union" && element.of.some(isUndefined));
  const parts = fields.slice(from).map(({ optional }, position) => {
    const part = elementPart(tuple, from + position, node, to);
    // Where there is such an element it has a value.
    const isThere = optional && part.type.kind === "optional" && !isOptional && element.kind !== "dynamic";
    const value: Expr<Lowered> = isThere ? unwrapped(part) : part;
    return coerce(value, element, node, to);
  });
  const listOf = (length: number): Expr<Lowered> => {
    return { kind: "array", elements: parts.slice(0, length), type, span };
  };
  return chooseLength(tuple, (length) => listOf(Math.max(0, length - from)), type, node, to);
}

function partsOf({ type }: Expr<Lowered>, node: ts.Node, to: Lowering): ReturnType<typeof elementsOf> {
  return elementsOf(entryOf(type, to) ?? to.refuse("unsupported-tuple", node, {}));
}

function isUndefined(type: Type): boolean {
  return type.kind === "undefined" && type.written === "undefined";
}

function unwrapped(operand: Expr<Lowered>): Expr<Lowered> {
  if (operand.type.kind !== "optional") return operand;
  return { kind: "unwrap", operand, type: operand.type.of, span: operand.span };
}

/** A tuple of several types, or of several lengths. */
export function isTuple({ type }: Expr<Lowered>, to: Lowering): boolean {
  return entryOf(type, to)?.isTuple === true;
}

/** Evaluating it changes nothing, and it is no function. */
function isPlain(node: ts.Expression): boolean {
  return ts.isPrefixUnaryExpression(node)
    ? ts.isLiteralExpression(node.operand)
    : ts.isLiteralExpression(node);
}

/** Of a function. */
function parametersOf(node: ts.Expression, to: Lowering): number {
  const signatures = to.checker.getTypeAtLocation(node).getCallSignatures();
  return Math.max(0, ...signatures.map(({ parameters }) => parameters.length));
}

/** entry.length  =>  "2" in entry ? 3 : 2, where the third element is optional */
export function lengthOfTuple(tuple: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  return bindOnce(tuple, to, (own) =>
    chooseLength(own, (length) => makeNumber(length, node, to), numberType, node, to),
  );
}

/** What is made for the length that the tuple has. */
function chooseLength(
  tuple: Expr<Lowered>,
  make: (length: number) => Expr<Lowered>,
  type: Type,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const fields = partsOf(tuple, node, to);
  const span = to.spanOf(node);
  const fixed = fields.filter(({ optional }) => !optional).length;
  return fields.slice(fixed).reduce<Expr<Lowered>>(
    (no, { name }, position) => ({
      kind: "conditional",
      test: { kind: "has-property", operand: tuple, name, type: booleanType, span },
      yes: make(fixed + position + 1),
      no,
      type,
      span,
    }),
    make(fixed),
  );
}

/** Whether the tuple has an element at a position, which may be missing itself. */
export function reaches(
  tuple: Expr<Lowered>,
  position: number,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> | undefined {
  const fields = partsOf(tuple, node, to);
  const span = to.spanOf(node);
  const later = fields.slice(position);
  if (later.some(({ optional }) => !optional)) return undefined;
  const tests = later.map(({ name }): Expr<Lowered> => {
    return { kind: "has-property", operand: tuple, name, type: booleanType, span };
  });
  return tests.reduce((left, right) => ({ kind: "logical", op: "||", left, right, type: booleanType, span }));
}
