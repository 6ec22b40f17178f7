// What is done with a property of which only a cast says that it is there. Where it is shown, or goes to a place that may hold
// nothing, it is what is there; elsewhere the program stops where it is missing.
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import { askedBy, keepsMissing } from "./questioned.ts";

const K = ts.SyntaxKind;

/** Whether it is asked for the property. */
export function isQuestion(node: ts.PropertyAccessExpression, to: Lowering): boolean {
  const place = outermost(node);
  const { parent } = place;
  if (ts.isVariableDeclaration(parent) && parent.type === undefined)
    return parent.initializer === place && ts.isIdentifier(parent.name) && keepsMissing(parent.name, to);
  return askedBy(parent).includes(place) || isCompared(parent, place) || isTruth(parent, place);
}

/** Whether JavaScript goes on with `undefined` where there is no such property. */
export function bearsNothing(node: ts.PropertyAccessExpression, to: Lowering): boolean {
  const place = outermost(node);
  const { parent } = place;
  if (ts.isTemplateSpan(parent) || isShown(parent, place) || isJoined(parent, place, to)) return true;
  if (ts.isPropertyAssignment(parent) && to.dynamic.open.of(parent).length > 0) return true;
  return isHandedOn(parent, place) && takesNothing(place, to);
}

/** Where a value is needed: no target of an assignment, no function that is called, and nothing that nobody wants. */
export function isNeeded(node: ts.PropertyAccessExpression): boolean {
  const place = outermost(node);
  const { parent } = place;
  if (ts.isExpressionStatement(parent) || ts.isDeleteExpression(parent)) return false;
  if (ts.isCallExpression(parent) && parent.expression === place) return false;
  if (ts.isPostfixUnaryExpression(parent)) return false;
  if (ts.isPrefixUnaryExpression(parent))
    return parent.operator !== K.PlusPlusToken && parent.operator !== K.MinusMinusToken;
  return !ts.isBinaryExpression(parent) || parent.left !== place || !isAssigning(parent.operatorToken.kind);
}

function isAssigning(kind: ts.SyntaxKind): boolean {
  return kind >= K.FirstAssignment && kind <= K.LastAssignment;
}

function outermost(node: ts.Expression): ts.Expression {
  const { parent } = node;
  return ts.isParenthesizedExpression(parent) ? outermost(parent) : node;
}

function isCompared(parent: ts.Node, place: ts.Node): boolean {
  if (!ts.isBinaryExpression(parent)) return false;
  const { kind } = parent.operatorToken;
  if (kind === K.AmpersandAmpersandToken) return parent.left === place;
  return kind === K.EqualsEqualsEqualsToken || kind === K.ExclamationEqualsEqualsToken;
}

/** Boolean(x) */
function isTruth(parent: ts.Node, place: ts.Expression): boolean {
  return (
    ts.isCallExpression(parent) && parent.arguments[0] === place && parent.expression.getText() === "Boolean"
  );
}

/** console.log(x), String(x) */
function isShown(parent: ts.Node, place: ts.Expression): boolean {
  if (!ts.isCallExpression(parent) || !parent.arguments.includes(place)) return false;
  return /^(console\s*\.\s*\w+|String)$/.test(parent.expression.getText());
}

/** text + x, text += x */
function isJoined(parent: ts.Node, place: ts.Expression, { checker }: Lowering): boolean {
  if (!ts.isBinaryExpression(parent)) return false;
  const { operatorToken, left, right } = parent;
  const isSum = operatorToken.kind === K.PlusToken;
  if (!isSum && (operatorToken.kind !== K.PlusEqualsToken || right !== place)) return false;
  const other = left === place ? right : left;
  return (checker.getTypeAtLocation(other).flags & ts.TypeFlags.StringLike) !== 0;
}

/** Whether nothing but the literal says what a property of it holds. */
export function isOwnProperty({ name, parent }: ts.PropertyAssignment, { checker }: Lowering): boolean {
  const wanted = checker.getContextualType(parent);
  if (wanted === undefined) return true;
  const isSaid = checker.getPropertyOfType(wanted, name.getText()) !== undefined;
  return !isSaid && checker.getIndexInfosOfType(wanted).length === 0;
}

/** It goes as it is to where a value of another type may be wanted. */
function isHandedOn(parent: ts.Node, place: ts.Expression): boolean {
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent))
    return parent.arguments?.includes(place) === true;
  if (ts.isArrowFunction(parent)) return parent.body === place;
  if (ts.isBinaryExpression(parent))
    return parent.operatorToken.kind === K.EqualsToken && parent.right === place;
  return (
    ts.isReturnStatement(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isVariableDeclaration(parent)
  );
}

function takesNothing(place: ts.Expression, { checker }: Lowering): boolean {
  const { parent } = place;
  const isAssigned = ts.isBinaryExpression(parent) && parent.right === place;
  const type = isAssigned ? checker.getTypeAtLocation(parent.left) : checker.getContextualType(place);
  if (type === undefined) return false;
  const some = ts.TypeFlags.Undefined | ts.TypeFlags.Unknown | ts.TypeFlags.Any;
  return (type.isUnion() ? type.types : [type]).some(({ flags }) => (flags & some) !== 0);
}
