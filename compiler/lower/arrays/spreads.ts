// `...` among the elements of an array and the arguments of a call: what is known one by one stands there one by one,
// all else is an array whose elements are copied.
import type { Expr, Lowered, SlotId, Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { listOf } from "../collections/lists.ts";
import { coerce } from "../expressions/coerce.ts";
import { bindOnce, makeTemporary } from "../expressions/temporaries.ts";
import { mapList } from "../functions/callbacks.ts";
import type { Lowering } from "../lowering.ts";
import { elementsOf, entryOf } from "../objects/shapes.ts";
import { elementPart } from "../patterns/parts.ts";
import { knownPart, knownRest } from "../tuples/rest-tuples.ts";
import { isTuple, listOfTuple } from "../tuples/tuple-lists.ts";
import { concreteType } from "../types/concrete.ts";
import { lowerType, sameType } from "../types/types.ts";
import { asked } from "./outside.ts";

/** One argument or element as it is written, or all elements of a list. */
export interface Given {
  readonly node: ts.Expression;
  /** Of `...[a, b]` and `...pair` the single ones are known. */
  readonly value: Expr<Lowered> | undefined;
  readonly isSpread: boolean;
  /** A parameter that a call may have left out: only another parameter can take it. */
  readonly mayLack?: boolean;
  /** The parameter or element of a tuple that it is, which is given on as it came. */
  readonly passes?: SlotId | undefined;
}

/** An argument as it is written, or a list of which each element is one: `f.apply(null, list)`. */
export type Written = ts.Expression | { readonly each: ts.Expression };

export interface GivenList {
  readonly list: readonly Given[];
  /** What must be evaluated before the call; it goes around it. */
  wrap(body: Expr<Lowered>): Expr<Lowered>;
}

/**
 * f(a, ...[b, c], ...pair, ...xs)  =>  a, b, c, pair[0], pair[1], ...xs
 * @param fixed how many come before those that are taken as a list; the first of `xs` may be among them.
 * @param collects whether there is such a list.
 */
export function listGiven(
  nodes: readonly Written[],
  to: Lowering,
  fixed = 0,
  { lacking = false, collects = false }: { readonly lacking?: boolean; readonly collects?: boolean } = {},
): GivenList {
  const binds: { readonly slot: ReturnType<typeof makeTemporary>["slot"]; readonly value: Expr<Lowered> }[] =
    [];
  let list: Given[] = [];
  const keep = (value: Expr<Lowered>): Expr<Lowered> => {
    if (isSteady(value, to)) return value;
    const { slot, read } = makeTemporary(value, to);
    binds.push({ slot, value });
    return read;
  };
  // Where the first of a list are taken one by one, nothing can follow that might take their place.
  let ended = false;
  const add = (node: Written): void => {
    if ("each" in node) return addEach(node.each, node.each);
    if (ts.isSpreadElement(node)) return addEach(node.expression, node);
    if (ended) return to.refuse("unsupported-spread", node, {});
    list.push({ node, value: undefined, isSpread: false });
  };
  const addEach = (each: ts.Expression, written: ts.Expression): void => {
    if (ended) return to.refuse("unsupported-spread", written, {});
    const inner = withoutParentheses(each);
    if (ts.isArrayLiteralExpression(inner) && !inner.elements.some(ts.isOmittedExpression))
      return inner.elements.forEach(add);
    const listed = listedParts(inner, to);
    if (listed !== undefined) {
      if (!lacking && listed.some(({ mayLack }) => mayLack === true))
        return to.refuse("unsupported-spread", written, {});
      list.push(...listed);
      return;
    }
    const { count, isOpen, mayLack } = lengthOf(inner, to);
    if (mayLack && collects && list.length >= fixed) return addList(inner);
    if (mayLack && (lacking || list.length < fixed)) return addOptional(inner, written);
    if (mayLack) return addList(inner);
    if (isOpen && (list.length >= fixed || list.some(({ isSpread }) => isSpread))) {
      list.push({ node: inner, value: undefined, isSpread: true });
      return;
    }
    const source = isOpen ? lowerIterable(inner, to) : to.expr(inner);
    // What stands before a tuple that is made here is evaluated before it.
    if (!isSteady(source, to)) {
      if (list.some(({ isSpread }) => isSpread)) return to.refuse("unsupported-spread", written, {});
      list = list.map((given) => ({ ...given, value: keep(given.value ?? to.expr(given.node)) }));
    }
    const tuple = keep(source);
    for (let position = 0; position < count; position += 1)
      list.push({ node: inner, value: knownPart(tuple, position, inner, to), isSpread: false });
    if (!isOpen) return;
    ended = true;
    let position = count;
    for (; list.length < fixed; position += 1)
      list.push({ node: inner, value: asked(elementPart(tuple, position, inner, to), to), isSpread: false });
    list.push({ node: inner, value: knownRest(tuple, position, inner, to), isSpread: true });
  };
  /** A tuple whose last elements may be missing: nothing can follow. */
  const addOptional = (inner: ts.Expression, written: ts.Expression): void => {
    const source = to.expr(inner);
    const entry = entryOf(source.type, to);
    if (!lacking || entry === undefined || list.length > 0)
      return to.refuse("unsupported-spread", written, {});
    const tuple = keep(source);
    for (const [position, { optional }] of elementsOf(entry).entries()) {
      const value = elementPart(tuple, position, inner, to);
      const passes = optional && value.kind === "field" ? value.field : undefined;
      list.push({ node: inner, value, isSpread: false, mayLack: optional, passes });
    }
    ended = true;
  };
  /** The same where all that follow are taken as a list. */
  const addList = (inner: ts.Expression): void => {
    const source = to.expr(inner);
    if (!isTuple(source, to)) list.push({ node: inner, value: source, isSpread: true });
    else {
      const value = bindOnce(source, to, (tuple) => listOfTuple(tuple, inner, to));
      list.push({ node: inner, value, isSpread: true });
    }
  };
  nodes.forEach(add);
  const wrap = (body: Expr<Lowered>): Expr<Lowered> =>
    binds.reduceRight<Expr<Lowered>>(
      (inner, { slot, value }) => ({
        kind: "bind",
        slot,
        value,
        body: inner,
        type: inner.type,
        span: inner.span,
      }),
      body,
    );
  return { list, wrap };
}

/** `...args` of a function whose parameters are the parts of the list. */
function listedParts(node: ts.Expression, to: Lowering): readonly Given[] | undefined {
  const symbol = ts.isIdentifier(node) ? to.symbolOf(node) : undefined;
  const slots = symbol && to.instance.listOf(symbol);
  return slots?.map(({ slot, optional, rest }) => {
    const value: Expr<Lowered> = { kind: "read", slot, type: to.typeOfSlot(slot), span: to.spanOf(node) };
    return { node, value, isSpread: rest, mayLack: optional, passes: optional ? slot : undefined };
  });
}

/** What can be looked at several times. */
export function isSteady(value: Expr<Lowered>, to: Lowering): boolean {
  if (["number", "string", "boolean", "undefined", "this"].includes(value.kind)) return true;
  return value.kind === "read" && !to.slot(value.slot).mutable;
}

/** How many elements there are in any case, whether there may be more, and whether these are known one by one. */
function lengthOf(
  node: ts.Expression,
  to: Lowering,
): { readonly count: number; readonly isOpen: boolean; readonly mayLack: boolean } {
  const type = concreteType(to.checker.getTypeAtLocation(node), to);
  const isOneOfSeveral = type.isUnion() && type.types.every((part) => to.checker.isTupleType(part));
  if (isOneOfSeveral && isTupleStruct(type, node, to)) return { count: 0, isOpen: true, mayLack: true };
  if (!to.checker.isTupleType(type)) return { count: 0, isOpen: true, mayLack: false };
  const { target } = type as ts.TupleTypeReference; // tuples are references to generic types
  const first = target.elementFlags.findIndex((flags) => (flags & ts.ElementFlags.Required) === 0);
  if (first === -1) return { count: target.elementFlags.length, isOpen: false, mayLack: false };
  const mayLack = target.elementFlags.slice(first).every((flags) => flags & ts.ElementFlags.Optional);
  return { count: first, isOpen: true, mayLack };
}

function isTupleStruct(type: ts.Type, node: ts.Node, to: Lowering): boolean {
  return entryOf(lowerType(type, node, to), to)?.isTuple === true;
}

function lowerIterable(node: ts.Expression, to: Lowering): Expr<Lowered> {
  const source = to.expr(node);
  return source.type.kind === "array" ? source : to.refuse("unsupported-spread", node, {});
}

function withoutParentheses(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? withoutParentheses(node.expression) : node;
}

export function givenValue({ node, value }: Given, to: Lowering): Expr<Lowered> {
  return value ?? to.expr(node);
}

/** The elements of a new array. */
export function lowerElements(list: readonly Given[], element: Type, to: Lowering): readonly Expr<Lowered>[] {
  return list.map((given): Expr<Lowered> => {
    if (given.mayLack === true) return to.refuse("unsupported-spread", given.node, {});
    if (!given.isSpread) return coerce(givenValue(given, to), element, given.node, to);
    const operand = givenArray(given, element, to);
    return { kind: "spread", operand, type: operand.type, span: to.spanOf(given.node) };
  });
}

/** An array, or a typed array, whose elements are or become of a type. */
export function givenArray({ node, value }: Given, element: Type, to: Lowering): Expr<Lowered> {
  const list = value ?? listOf(node, element, to) ?? to.refuse("unsupported-spread", node, {});
  if (list.type.kind !== "array" && list.type.kind !== "bytes")
    return to.refuse("unsupported-spread", node, {});
  const own = to.typeOfSlot(list.type.element);
  if (fits(own, element, to)) return list;
  if (list.type.kind === "bytes") return to.refuse("unsupported-spread", node, {});
  // ...xs  =>  ...xs.map((x) => x as the wanted type)
  return mapList(list, [own], ([item = list]) => coerce(item, element, node, to), node, to);
}

/** Elements that C++ copies as they are. */
function fits(own: Type, element: Type, to: Lowering): boolean {
  if (own.kind === "object" && element.kind === "object") {
    const [from, wanted] = [entryOf(own, to), entryOf(element, to)];
    return from?.isError === wanted?.isError;
  }
  return sameType(own, element, to);
}
