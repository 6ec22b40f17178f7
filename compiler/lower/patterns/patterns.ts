// Destructuring in declarations, parameters and loops: every name becomes a variable of its own, in the order of the
// pattern; what is taken apart is evaluated once.
import type { Expr, Lowered, Stmt } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { asked } from "../arrays/outside.ts";
import { constantKey } from "../classes/class-members.ts";
import { isRecordPattern, lowerRecordPattern } from "../collections/record-patterns.ts";
import { noTrivia } from "../comments.ts";
import { coerce } from "../expressions/coerce.ts";
import { isPlain } from "../expressions/logical-assignments.ts";
import { isReassigned } from "../functions/functions.ts";
import type { Lowering } from "../lowering.ts";
import { sameType } from "../types/types.ts";
import { proveType } from "../unions/proved.ts";
import { doubtfulPart, lowerPartType, mayBeMissingPart } from "../unions/questioned.ts";
import { mayGrow, meetsEnd, restUnlessEnded, takeUnlessEnded } from "./ended-lists.ts";
import { findPairs } from "./literal-pairs.ts";
import { isDefaultOfTuple } from "./missing-tuples.ts";
import { isNeverNamed } from "./never-named.ts";
import {
  asElements,
  elementPart,
  propertyPart,
  remainingElements,
  remainingProperties,
  withDefault,
} from "./parts.ts";

/** const { a, b: [c] } = value */
export function lowerPattern(
  pattern: ts.BindingPattern,
  value: Expr<Lowered>,
  name: string,
  to: Lowering,
): readonly Stmt<Lowered>[] {
  const { before, source } = keepSource(pattern, proveObject(pattern, value, to), name, to);
  if (isRecordPattern(pattern, source)) {
    const declare = (element: ts.BindingElement, part: Expr<Lowered>) => declareParts(element, part, to);
    return [
      ...before,
      ...lowerRecordPattern(pattern, source, declare, (key) => keepValue("key", key, to), to),
    ];
  }
  const parts = ts.isObjectBindingPattern(pattern)
    ? pattern.elements.flatMap((element) => lowerProperty(element, source, to))
    : lowerElements(pattern, source, value.kind === "array", to);
  return [...before, ...parts];
}

/** const { value } of results.filter(isOk): of which of several kinds an object is TypeScript knows. */
function proveObject(pattern: ts.BindingPattern, value: Expr<Lowered>, to: Lowering): Expr<Lowered> {
  if (ts.isArrayBindingPattern(pattern) || value.type.kind !== "object") return value;
  if (to.object(value.type.id).members.length === 0) return value;
  return proveType(value, to.checker.getTypeAtLocation(pattern), pattern, to);
}

/** What is read several times has a name; a variable is it already, if nothing can change it meanwhile. */
function keepSource(
  pattern: ts.BindingPattern,
  value: Expr<Lowered>,
  name: string,
  to: Lowering,
): { readonly before: readonly Stmt<Lowered>[]; readonly source: Expr<Lowered> } {
  const given = ts.isArrayBindingPattern(pattern) ? asElements(value, pattern, to) : value;
  if (isConstant(given, to) || (isPlain(given, to) && isQuiet(pattern, to)))
    return { before: [], source: given };
  const { span, type } = given;
  const slot = to.makeSlot({ name, type, span, role: roleOf(to), mutable: false });
  const before: Stmt<Lowered> = { kind: "let", slot, value: given, span, trivia: noTrivia };
  return { before: [before], source: { kind: "read", slot, type, span } };
}

function keepValue(
  name: string,
  value: Expr<Lowered>,
  to: Lowering,
): { readonly before: Stmt<Lowered>; readonly read: Expr<Lowered> } {
  const { span, type } = value;
  const slot = to.makeSlot({ name, type, span, role: roleOf(to), mutable: false });
  const before: Stmt<Lowered> = { kind: "let", slot, value, span, trivia: noTrivia };
  return { before, read: { kind: "read", slot, type, span } };
}

function roleOf(to: Lowering): "global" | "local" {
  return to.owner === undefined && to.depth === 0 ? "global" : "local";
}

function isConstant(value: Expr<Lowered>, to: Lowering): boolean {
  if (value.kind === "as-object" || value.kind === "unwrap") return isConstant(value.operand, to);
  return value.kind === "this" || (value.kind === "read" && !to.slot(value.slot).mutable);
}

/** Taking it apart runs nothing of the user's: no getter, no computed default. */
function isQuiet(pattern: ts.BindingPattern, to: Lowering): boolean {
  return pattern.elements.every((element) => {
    if (ts.isOmittedExpression(element)) return true;
    const { initializer, name, propertyName: key } = element;
    if (initializer !== undefined && !ts.isLiteralExpression(initializer)) return false;
    if (key !== undefined && ts.isComputedPropertyName(key) && constantKey(key.expression, to) === undefined)
      return false;
    const isAccessor = to.source.accessors.has(to.symbolOf(element.propertyName ?? name)?.name ?? "");
    return !isAccessor && (ts.isIdentifier(name) || isQuiet(name, to));
  });
}

function lowerProperty(
  element: ts.BindingElement,
  source: Expr<Lowered>,
  to: Lowering,
): readonly Stmt<Lowered>[] {
  if (element.dotDotDotToken !== undefined)
    return declareParts(element, remainingProperties(source, element.name, to), to);
  const key = element.propertyName ?? element.name;
  if (ts.isObjectBindingPattern(key) || ts.isArrayBindingPattern(key)) return to.refuseQuietly(key); // a pattern has a key before it
  return declareParts(element, propertyPart(source, key, to), to);
}

/** @param isFresh nobody else knows the list */
function lowerElements(
  pattern: ts.ArrayBindingPattern,
  source: Expr<Lowered>,
  isFresh: boolean,
  to: Lowering,
): readonly Stmt<Lowered>[] {
  let ended: Expr<Lowered> | undefined;
  return pattern.elements.flatMap((element, position) => {
    const isLast = position === pattern.elements.length - 1;
    if (ts.isOmittedExpression(element)) return [];
    if (source.type.kind === "array" && isNeverNamed(element)) return [];
    const known = ended;
    if (isLast || isFresh || !mayGrow(element, source))
      return lowerElement(element, position, source, known, to);
    const { before, read } = keepValue("ended", meetsEnd(source, position, known, element, to), to);
    ended = read;
    return [before, ...lowerElement(element, position, source, known, to)];
  });
}

function lowerElement(
  element: ts.BindingElement,
  position: number,
  source: Expr<Lowered>,
  ended: Expr<Lowered> | undefined,
  to: Lowering,
): readonly Stmt<Lowered>[] {
  const part =
    element.dotDotDotToken === undefined
      ? takeUnlessEnded(elementPart(source, position, element, to), ended, to)
      : restUnlessEnded(remainingElements(source, position, element.name, to), ended);
  return declareParts(element, part, to);
}

export function declareParts(
  element: ts.BindingElement,
  part: Expr<Lowered>,
  to: Lowering,
): readonly Stmt<Lowered>[] {
  const { name, initializer } = element;
  const known = to.checker.getTypeAtLocation(name);
  const given = withDefault(part, initializer, name, to);
  if (ts.isIdentifier(name) && mayBeMissingPart(name, to)) {
    const element = asked(given, to);
    if (sameType(element.type, lowerPartType(name, to), to)) return [declareName(name, element, to)];
  }
  const symbol = ts.isIdentifier(name) && to.dynamic.open.holds(given) ? to.symbolOf(name) : undefined;
  const early = symbol && to.slotOf(symbol);
  if (symbol !== undefined && early === undefined) return [declareOpen(symbol, name, given, to)];
  if (ts.isIdentifier(name) && to.dynamic.open.has(early)) return [declareName(name, given, to)];
  if (symbol !== undefined) to.dynamic.open.want(symbol, given.type);
  if (ts.isIdentifier(name) && doubtfulPart(name, to) !== undefined) return [declareName(name, given, to)];
  // Of a tuple with the default `[]` nobody knows that it is there.
  const value = isDefaultOfTuple(given, initializer, name, to) ? given : proveType(given, known, name, to);
  if (ts.isIdentifier(name)) return [declareName(name, value, to)];
  const key = element.propertyName;
  return lowerPattern(name, value, key !== undefined && ts.isIdentifier(key) ? key.text : "part", to);
}

/** let name = m.name, which may be undefined though TypeScript does not say so */
function declareOpen(symbol: ts.Symbol, name: ts.Node, value: Expr<Lowered>, to: Lowering): Stmt<Lowered> {
  const span = to.spanOf(name);
  const fields = { name: symbol.name, type: value.type, span, role: roleOf(to) } as const;
  const slot = to.declareSlot(symbol, { ...fields, mutable: isReassigned(symbol, to) });
  to.dynamic.open.note(slot, undefined, true);
  return { kind: "let", slot, value, span, trivia: noTrivia };
}

/** let name = value, of a variable that may be known already: a global, or one that a function names before. */
export function declareName(name: ts.Identifier, value: Expr<Lowered>, to: Lowering): Stmt<Lowered> {
  const symbol = to.symbolOf(name) ?? to.refuse("unsupported-name", name, { name: name.text });
  const span = to.spanOf(name);
  const known = to.slotOf(symbol);
  const type = known === undefined ? lowerPartType(name, to) : to.typeOfSlot(known);
  const slot =
    known ??
    to.declareSlot(symbol, {
      name: name.text,
      type,
      span,
      role: roleOf(to),
      mutable: isReassigned(symbol, to),
    });
  return { kind: "let", slot, value: coerce(value, type, name, to), span, trivia: noTrivia };
}

/** What a temporary is named after: the variable, field or function that the value comes from. */
export function nameOfValue(node: ts.Expression | undefined): string {
  if (node === undefined) return "value";
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isCallExpression(node)) return `${nameOfValue(node.expression)}Result`;
  return "value";
}

/** The names of a pattern. */
export function namesOf(name: ts.BindingName): readonly ts.Identifier[] {
  if (ts.isIdentifier(name)) return [name];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : namesOf(element.name)));
}

/** const [a, b = 0] = [1, xs[2]]  =>  const a = 1; const b = xs[2] ?? 0; undefined where the two lists don't go together */
export function lowerPairs(
  pattern: ts.BindingName,
  value: ts.Expression | undefined,
  to: Lowering,
): readonly Stmt<Lowered>[] | undefined {
  return findPairs(pattern, value)?.flatMap(({ element, name, given }) =>
    element.initializer === undefined && !mayBeMissingPart(name, to)
      ? [declareName(name, to.expr(given), to)]
      : declareParts(element, to.expr(given), to),
  );
}
