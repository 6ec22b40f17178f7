// Destructuring assignments: `[a, b] = [b, a]`, `({ x, y: o.z = 1 } = p)`. The right side first, then for each target in
// order its place, its value, its default.
import type { Expr, Lowered } from "../../hir/index.ts";
import { undefinedType, voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { asked } from "../arrays/outside.ts";
import { useAccessor } from "../classes/accessors.ts";
import { lowerKept } from "../classes/kept-variables.ts";
import { typeOfPlace } from "../expressions/assignments.ts";
import { coerce } from "../expressions/coerce.ts";
import { makeUndefined } from "../expressions/literals.ts";
import { after, bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { lowerType } from "../types/types.ts";
import { proveType } from "../unions/proved.ts";
import { mayGrow, meetsEnd, restUnlessEnded, takeUnlessEnded } from "./ended-lists.ts";
import { lowerMissingTuple } from "./missing-tuples.ts";
import {
  asElements,
  elementPart,
  propertyPart,
  remainingElements,
  remainingProperties,
  withDefault,
} from "./parts.ts";

const K = ts.SyntaxKind;

export type AssignmentPattern = ts.ArrayLiteralExpression | ts.ObjectLiteralExpression;

/** The pattern on the left of `=`, if there is one. */
export function patternOf(node: ts.Expression): AssignmentPattern | undefined {
  if (ts.isParenthesizedExpression(node)) return patternOf(node.expression);
  return ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node) ? node : undefined;
}

export function lowerPatternAssignment(
  node: ts.BinaryExpression,
  pattern: AssignmentPattern,
  to: Lowering,
): Expr<Lowered> {
  const wanted = !isDiscarded(node);
  const right = ts.isParenthesizedExpression(node.right) ? node.right.expression : node.right;
  if (!wanted && ts.isArrayLiteralExpression(pattern) && ts.isArrayLiteralExpression(right)) {
    const paired = lowerPairs(pattern, right, node, to);
    if (paired !== undefined) return sequence([paired, nothing(node, to)], node, to);
  }
  const given = wanted ? undefined : lowerMissingTuple(pattern, node.right, to);
  const whole = bindOnce(given ?? to.expr(node.right), to, (value) => {
    const parts = assignParts(pattern, value, to);
    return wanted ? sequence([parts, value], node, to) : parts;
  });
  return wanted ? whole : sequence([whole, nothing(node, to)], node, to);
}

function nothing(node: ts.Node, to: Lowering): Expr<Lowered> {
  return { kind: "undefined", type: voidType, span: to.spanOf(node) };
}

export function isDiscarded(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return isDiscarded(parent);
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === K.CommaToken)
    return parent.left === node || isDiscarded(parent);
  return ts.isExpressionStatement(parent) || (ts.isForStatement(parent) && parent.condition !== node);
}

/** [a, b] = [b, a]  =>  let one = b, other = a in a = one, b = other; elaborate drops what it can. */
function lowerPairs(
  pattern: ts.ArrayLiteralExpression,
  right: ts.ArrayLiteralExpression,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> | undefined {
  if ([...pattern.elements.slice(0, -1), ...right.elements].some(ts.isSpreadElement)) return undefined;
  if (right.elements.some(ts.isOmittedExpression)) return undefined;
  const bindFrom = (position: number, kept: readonly Expr<Lowered>[]): Expr<Lowered> => {
    const given = right.elements[position];
    if (given !== undefined)
      return keepValue(asTaken(to.expr(given), pattern.elements[position], to), (value) =>
        bindFrom(position + 1, [...kept, value]),
      );
    const parts = pattern.elements.flatMap((target, at) =>
      ts.isOmittedExpression(target)
        ? []
        : ts.isSpreadElement(target)
          ? [assignPart(target.expression, listOf(kept.slice(at), target.expression, to), to)]
          : [assignPart(target, kept[at] ?? makeUndefined(node, to), to)],
    );
    return sequence(parts, node, to);
  };
  // [a, b] = [b, undefined], [a, b] = [b, log()]: that is no value that a variable could keep.
  const keepValue = (value: Expr<Lowered>, body: (kept: Expr<Lowered>) => Expr<Lowered>): Expr<Lowered> => {
    if (value.type.kind !== "undefined" && value.type.kind !== "void") return bindOnce(value, to, body);
    const type = value.type.kind === "void" ? undefinedType : value.type;
    return after(value, body({ kind: "undefined", type, span: value.span }));
  };
  return bindFrom(0, []);
}

/** [a, b] = [xs[0], xs[9]], where `b` may be undefined: there may be no such element. */
function asTaken(value: Expr<Lowered>, target: ts.Expression | undefined, to: Lowering): Expr<Lowered> {
  const symbol = target && ts.isIdentifier(target) ? to.symbolOf(target) : undefined;
  const slot = symbol && to.slotOf(symbol);
  const type = slot === undefined ? undefined : to.typeOfSlot(slot);
  const mayLack = type?.kind === "optional" && type.absent === "undefined";
  return mayLack ? asked(value, to) : value;
}

/** [first, ...others] = [one, two, three]  =>  others = [two, three] */
function listOf(values: readonly Expr<Lowered>[], target: ts.Expression, to: Lowering): Expr<Lowered> {
  const type = lowerType(to.checker.getTypeAtLocation(target), target, to);
  if (type.kind !== "array") return to.refuse("unsupported-destructuring", target, {});
  const element = to.typeOfSlot(type.element);
  const elements = values.map((value) => coerce(value, element, target, to));
  return { kind: "array", elements, type, span: to.spanOf(target) };
}

/** One after the other, the value of the last. */
function sequence(parts: readonly Expr<Lowered>[], node: ts.Node, to: Lowering): Expr<Lowered> {
  return (
    parts.reduceRight<Expr<Lowered> | undefined>(
      (second, first) =>
        second === undefined
          ? first
          : { kind: "comma", first, second, type: second.type, span: to.spanOf(node) },
      undefined,
    ) ?? nothing(node, to)
  );
}

/** Every part of a value that is named. */
export function assignParts(pattern: AssignmentPattern, value: Expr<Lowered>, to: Lowering): Expr<Lowered> {
  const parts = ts.isArrayLiteralExpression(pattern)
    ? assignElements(pattern, value, to)
    : pattern.properties.map((property) => assignProperty(property, value, to));
  return sequence(parts, pattern, to);
}

function assignElements(
  pattern: ts.ArrayLiteralExpression,
  value: Expr<Lowered>,
  to: Lowering,
): readonly Expr<Lowered>[] {
  if (value.type.kind === "string")
    return [bindOnce(asElements(value, pattern, to), to, (list) => assignParts(pattern, list, to))];
  return assignFrom(0, pattern.elements, value, undefined, to);
}

/** The elements from a position on. @param ended whether the list has ended before, where that may change */
function assignFrom(
  from: number,
  targets: readonly ts.Expression[],
  value: Expr<Lowered>,
  ended: Expr<Lowered> | undefined,
  to: Lowering,
): readonly Expr<Lowered>[] {
  const target = targets[from];
  if (target === undefined) return [];
  const rest = (known: typeof ended) => assignFrom(from + 1, targets, value, known, to);
  if (ts.isOmittedExpression(target)) return rest(ended);
  if (from === targets.length - 1 || !mayGrow(target, value))
    return [assignElement(target, from, value, ended, to), ...rest(ended)];
  const all = (known: Expr<Lowered>) => [assignElement(target, from, value, ended, to), ...rest(known)];
  return [
    bindOnce(meetsEnd(value, from, ended, target, to), to, (known) => sequence(all(known), target, to)),
  ];
}

function assignElement(
  target: ts.Expression,
  position: number,
  value: Expr<Lowered>,
  ended: Expr<Lowered> | undefined,
  to: Lowering,
): Expr<Lowered> {
  if (!ts.isSpreadElement(target))
    return assignPart(target, takeUnlessEnded(elementPart(value, position, target, to), ended, to), to);
  const { expression } = target;
  return assignPart(
    expression,
    restUnlessEnded(remainingElements(value, position, expression, to), ended),
    to,
  );
}

function assignProperty(
  property: ts.ObjectLiteralElementLike,
  value: Expr<Lowered>,
  to: Lowering,
): Expr<Lowered> {
  if (ts.isPropertyAssignment(property))
    return propertyPart(value, property.name, to, (part) => assignPart(property.initializer, part, to));
  if (ts.isSpreadAssignment(property))
    return assignPart(property.expression, remainingProperties(value, property.expression, to), to);
  if (!ts.isShorthandPropertyAssignment(property))
    return to.refuse("unsupported-assignment-target", property, { target: property.getText() });
  const symbol = to.checker.getShorthandAssignmentValueSymbol(property);
  const slot = symbol && to.slotOf(symbol);
  const kept = lowerKept(symbol, property.name, to);
  const written = kept?.field ?? slot;
  if (written === undefined) return to.refuse("used-before-declared", property, { name: property.name.text });
  const part = propertyPart(value, property.name, to);
  const given = withDefault(part, property.objectAssignmentInitializer, property.name, to);
  const type = to.typeOfSlot(written);
  const span = to.spanOf(property);
  const proved = proveType(given, to.checker.getTypeAtLocation(property.name), property, to);
  return {
    kind: "assign",
    target:
      kept === undefined
        ? { kind: "slot", slot: written, span }
        : { kind: "field", object: kept.object, field: kept.field, span },
    value: coerce(proved, type, property, to),
    type,
    span,
  };
}

/** @param target a place, a pattern of its own, or one of them with a default. */
export function assignPart(target: ts.Expression, value: Expr<Lowered>, to: Lowering): Expr<Lowered> {
  if (ts.isParenthesizedExpression(target)) return assignPart(target.expression, value, to);
  if (ts.isBinaryExpression(target) && target.operatorToken.kind === K.EqualsToken)
    return assignPart(target.left, withDefault(value, target.right, target.left, to), to);
  const nested = patternOf(target);
  if (nested !== undefined) return bindOnce(value, to, (kept) => assignParts(nested, kept, to));
  const proved = proveType(value, to.checker.getTypeAtLocation(target), target, to);
  const accessor = useAccessor(target, ({ type, set }) => set(coerce(proved, type, target, to)), to);
  if (accessor !== undefined) return accessor;
  const place = to.place(target);
  const type = typeOfPlace(place, to);
  return {
    kind: "assign",
    target: place,
    value: coerce(proved, type, target, to),
    type,
    span: to.spanOf(target),
  };
}
