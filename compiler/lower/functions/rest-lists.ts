// `...args` of a tuple type: what it takes are parameters of their own, as in `f(a, b)`. The name stands for all of them
// together only where something else is done with it than `g(...args)`.
import type { Expr, GivenField, Lowered, Parameter, Stmt, Type } from "../../hir/index.ts";
import { booleanType, numberType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { noTrivia } from "../comments.ts";
import { coerce } from "../expressions/coerce.ts";
import { makeNumber, makeUndefined } from "../expressions/literals.ts";
import { builtinCall } from "../expressions/members.ts";
import type { ListedSlot } from "../instance.ts";
import type { Lowering } from "../lowering.ts";
import { elementPart } from "../patterns/parts.ts";
import { declareParts } from "../patterns/patterns.ts";
import { makeTuple } from "../tuples/tuples.ts";
import { concreteType } from "../types/concrete.ts";
import { lowerParameterType, lowerSlotType, sameType } from "../types/types.ts";
import { mapList } from "./callbacks.ts";
import { isGiven, noteCounted } from "./counted-arguments.ts";
import type { FunctionEntry } from "./function-entry.ts";
import { isReassigned } from "./functions.ts";
import { elementsOf, partOf, useOf } from "./listed-uses.ts";
import { partsOfRest } from "./signatures.ts";

/** The slots of such a parameter; undefined for all others. */
export function registerList(
  param: ts.ParameterDeclaration,
  entry: FunctionEntry,
  to: Lowering,
): readonly ListedSlot[] | undefined {
  if (param.dotDotDotToken === undefined) return undefined;
  const name = ts.isIdentifier(param.name) ? param.name.text : "given";
  const type = to.checker.getTypeAtLocation(param);
  const parts = partsOfRest(type, name, param.type ?? param.name, to);
  const slots = parts?.map((part, position): ListedSlot => {
    const lowered = lowerParameterType(part, param.type ?? param.name, to);
    const own = part.isList ? undefined : nameAt(param, position, to);
    const fields = { name: own?.name ?? part.name, type: lowered, span: to.spanOf(param.name) };
    const slot = to.makeSlot({ ...fields, role: "parameter", mutable: false });
    if (own !== undefined) entry.instance.slots.set(own, slot);
    return { slot, optional: part.isOmissible, rest: part.isList };
  });
  const symbol = ts.isIdentifier(param.name) ? to.symbolOf(param.name) : undefined;
  if (slots === undefined) return undefined;
  const use = useOf(param, name, slots, to);
  if (use.counts && slots.at(-1)?.rest !== true) entry.counts = true;
  if (use.counts) noteCounted(slots, param.name.getText(), to);
  if (symbol !== undefined && !use.isWhole) entry.instance.lists.set(symbol, slots);
  return slots;
}

/** `a` of `...[a, b]: [A, B]`, which the parameter can be itself. */
function nameAt(param: ts.ParameterDeclaration, position: number, to: Lowering): ts.Symbol | undefined {
  const element = elementsOf(param)?.[position];
  if (element === undefined || !ts.isBindingElement(element) || element.initializer !== undefined)
    return undefined;
  if (element.dotDotDotToken !== undefined) return undefined;
  const symbol = ts.isIdentifier(element.name) ? to.symbolOf(element.name) : undefined;
  return symbol === undefined || isReassigned(symbol, to) ? undefined : symbol;
}

/** args[0], args.length of such a parameter */
export function lowerListedPart(
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  to: Lowering,
): Expr<Lowered> | undefined {
  const symbol = ts.isIdentifier(node.expression) ? to.symbolOf(node.expression) : undefined;
  const slots = symbol && to.instance.listOf(symbol);
  const part = slots && partOf(node, slots);
  if (slots === undefined || part === undefined) return undefined;
  if (part === "length") return lengthOf(slots, node, to);
  return { kind: "read", slot: part.slot, type: to.typeOfSlot(part.slot), span: to.spanOf(node) };
}

/** b !== undefined ? 2 : 1, where the second may be left out */
function lengthOf(slots: readonly ListedSlot[], node: ts.Node, to: Lowering): Expr<Lowered> {
  const span = to.spanOf(node);
  const fixed = slots.filter(({ optional }) => !optional).length;
  return slots.slice(fixed).reduce<Expr<Lowered>>(
    (no, _, position) => ({
      kind: "conditional",
      test: isGiven(slots.slice(fixed + position, fixed + position + 1), 0, node, to),
      yes: makeNumber(fixed + position + 1, node, to),
      no,
      type: numberType,
      span,
    }),
    makeNumber(fixed, node, to),
  );
}

/** The parameters, and what makes one value of them where it is wanted. */
export function lowerList(
  param: ts.ParameterDeclaration,
  slots: readonly ListedSlot[],
  to: Lowering,
): { readonly params: readonly Parameter<Lowered>[]; readonly prologue: readonly Stmt<Lowered>[] } {
  const span = to.spanOf(param);
  const params = listedParams(param, slots, to);
  const { name } = param;
  const symbol = ts.isIdentifier(name) ? to.symbolOf(name) : undefined;
  if (symbol !== undefined && to.instance.lists.has(symbol)) return { params, prologue: [] };
  const elements = elementsOf(param);
  if (elements !== undefined)
    return { params, prologue: elements.flatMap((one, position) => takePart(one, position, slots, to)) };
  const type = lowerSlotType(concreteType(to.checker.getTypeAtLocation(param), to), param.type ?? name, to);
  const value = gather(slots, type, param, to);
  if (symbol === undefined) return to.refuse("unsupported-name", name, { name: name.getText() });
  const mutable = isReassigned(symbol, to);
  const slot = to.declareSlot(symbol, { name: symbol.name, type, span, role: "local", mutable });
  return { params, prologue: [{ kind: "let", slot, value, span, trivia: noTrivia }] };
}

/** What C++ states of each. */
export function listedParams(
  param: ts.ParameterDeclaration,
  slots: readonly ListedSlot[],
  to: Lowering,
): readonly Parameter<Lowered>[] {
  return slots.map(({ slot, optional }): Parameter<Lowered> => {
    const nothing = optional ? coerce(makeUndefined(param, to), to.typeOfSlot(slot), param, to) : undefined;
    return { slot, default: nothing };
  });
}

/** `a` or `...more` of `...[a, ...more]: [A, B, ...C[]]` */
function takePart(
  element: ts.ArrayBindingElement,
  position: number,
  slots: readonly ListedSlot[],
  to: Lowering,
): readonly Stmt<Lowered>[] {
  if (ts.isOmittedExpression(element)) return [];
  if (element.dotDotDotToken !== undefined) {
    const type = lowerSlotType(to.checker.getTypeAtLocation(element.name), element.name, to);
    return declareParts(element, gather(slots.slice(position), type, element, to), to);
  }
  const symbol = to.symbolOf(element.name);
  const given = slots[position];
  if (symbol !== undefined && given !== undefined && to.instance.slots.get(symbol) === given.slot) return [];
  const { slot, rest } = given ?? slots.at(-1) ?? to.refuse("unsupported-destructuring", element, {});
  const value: Expr<Lowered> = { kind: "read", slot, type: to.typeOfSlot(slot), span: to.spanOf(element) };
  if (!rest) return declareParts(element, value, to);
  return declareParts(element, elementPart(value, position - slots.length + 1, element, to), to);
}

/** [a, b, ...more]; those that are left out are no elements. */
function gather(slots: readonly ListedSlot[], type: Type, node: ts.Node, to: Lowering): Expr<Lowered> {
  const span = to.spanOf(node);
  const reads = slots.map(
    ({ slot }): Expr<Lowered> => ({ kind: "read", slot, type: to.typeOfSlot(slot), span }),
  );
  if (type.kind !== "array") return withoutMissing(makeTuple(type, reads, node, to), slots, node, to);
  const element = to.typeOfSlot(type.element);
  const elements = reads.map((read, position): Expr<Lowered> => {
    const given = slots[position];
    if (given?.optional === true) {
      const one: Expr<Lowered> = { kind: "array", elements: [coerce(read, element, node, to)], type, span };
      const no: Expr<Lowered> = { kind: "array", elements: [], type, span };
      const test = isGivenOrMore(slots, position, node, to);
      const operand: Expr<Lowered> = { kind: "conditional", test, yes: one, no, type, span };
      return { kind: "spread", operand, type, span };
    }
    if (given?.rest !== true) return coerce(read, element, node, to);
    const own = read.type.kind === "array" ? to.typeOfSlot(read.type.element) : element;
    const operand = sameType(own, element, to)
      ? read
      : mapList(read, [own], ([item = read]) => coerce(item, element, node, to), node, to);
    return { kind: "spread", operand, type: operand.type, span };
  });
  return { kind: "array", elements, type, span };
}

/** Behind what is left out there may be no more. */
function isGivenOrMore(
  slots: readonly ListedSlot[],
  position: number,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  const left = isGiven(
    slots.filter(({ rest }) => !rest),
    position,
    node,
    to,
  );
  const more = slots.find(({ rest }) => rest);
  if (more === undefined) return left;
  const list: Expr<Lowered> = { kind: "read", slot: more.slot, type: to.typeOfSlot(more.slot), span };
  const right: Expr<Lowered> = {
    kind: "compare",
    op: ">",
    left: builtinCall("array.length", [list], node, to),
    right: makeNumber(0, node, to),
    type: booleanType,
    span,
  };
  return { kind: "logical", op: "||", left, right, type: booleanType, span };
}

function withoutMissing(
  tuple: Expr<Lowered>,
  slots: readonly ListedSlot[],
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  if (tuple.kind !== "object") return tuple;
  const fields = tuple.fields.map((field, position): GivenField => {
    const given = slots[position];
    if (given?.optional !== true) return field;
    to.counted.passed.push({ from: given.slot, into: field.field });
    const occasions = [{ turn: position, when: isGiven(slots, position, node, to), copied: undefined }];
    return { ...field, mayLack: true, occasions };
  });
  return { ...tuple, fields };
}
