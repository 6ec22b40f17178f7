// const [name, count] = find(key) ?? []: what stands for a tuple that is missing gives no name anything. So it is not made:
// each name takes what the tuple has there, if there is one.
import type { Expr, Lowered } from "../../hir/index.ts";
import { booleanType, undefinedType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { asked } from "../arrays/outside.ts";
import { entryOrNothing } from "../collections/records.ts";
import { coerce } from "../expressions/coerce.ts";
import type { Lowering } from "../lowering.ts";
import { entryOf } from "../objects/shapes.ts";
import { orKeptNothing } from "../unions/as-kept.ts";
import { unbelieved } from "../unions/believed.ts";
import { joinTypes } from "../unions/unions.ts";

const K = ts.SyntaxKind;

type ListPattern = ts.ArrayBindingPattern | ts.ArrayLiteralExpression;

/** `find(key)` of a pattern's `find(key) ?? []`, as it is; undefined for other values, and for patterns that take the rest. */
export function lowerMissingTuple(
  pattern: ts.Node,
  value: ts.Expression,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (ts.isParenthesizedExpression(value)) return lowerMissingTuple(pattern, value.expression, to);
  if (!takesByPosition(pattern) || !ts.isBinaryExpression(value)) return undefined;
  const { left, operatorToken, right } = value;
  const { kind } = operatorToken;
  if ((kind !== K.QuestionQuestionToken && kind !== K.BarBarToken) || !isEmptyList(right)) return undefined;
  const own = to.checker.getNonNullableType(to.checker.getTypeAtLocation(left));
  if (!(own.isUnion() ? own.types : [own]).some((part) => to.checker.isTupleType(part))) return undefined;
  const plain = to.expr(left);
  const given = asked(entryOrNothing(orKeptNothing(unbelieved(plain, left, to), left, to)), to);
  if (isTupleOrNothing(given, to)) return given;
  // Of other forms it is made as elsewhere, from what is evaluated already.
  to.given.set(left, plain);
  try {
    return to.expr(value);
  } finally {
    to.given.delete(left);
  }
}

/** [[key, count] = []] = rows: the tuple itself, where its default has nothing for the names. */
export function isDefaultOfTuple(
  part: Expr<Lowered>,
  initializer: ts.Expression | undefined,
  target: ts.Node,
  to: Lowering,
): boolean {
  if (initializer === undefined || !takesByPosition(target) || !isEmptyList(initializer)) return false;
  // `null` has no elements.
  return part.type.kind === "optional" && part.type.absent === "undefined" && isTupleOrNothing(part, to);
}

/** value is there ? value[position] : undefined */
export function takeIfThere(
  value: Expr<Lowered>,
  take: (there: Expr<Lowered>) => Expr<Lowered>,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  if (value.type.kind !== "optional") return take(value);
  const span = to.spanOf(node);
  const part = take({ kind: "unwrap", operand: value, type: value.type.of, span });
  const type =
    joinTypes([part.type, undefinedType], undefined, node, to) ??
    to.refuse("unsupported-destructuring", node, {});
  const nothing: Expr<Lowered> = { kind: "is-undefined", operand: value, type: booleanType, span };
  return {
    kind: "conditional",
    test: { kind: "not", operand: nothing, type: booleanType, span },
    yes: coerce(part, type, node, to),
    no: coerce({ kind: "undefined", type: undefinedType, span }, type, node, to),
    type,
    span,
  };
}

export function isTupleOrNothing({ type }: Expr<Lowered>, to: Lowering): boolean {
  return type.kind === "optional" && entryOf(type.of, to)?.isTuple === true;
}

function takesByPosition(pattern: ts.Node): pattern is ListPattern {
  if (ts.isArrayBindingPattern(pattern))
    return pattern.elements.every((one) => ts.isOmittedExpression(one) || one.dotDotDotToken === undefined);
  return ts.isArrayLiteralExpression(pattern) && !pattern.elements.some(ts.isSpreadElement);
}

function isEmptyList(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isEmptyList(node.expression);
  return ts.isArrayLiteralExpression(node) && node.elements.length === 0;
}
