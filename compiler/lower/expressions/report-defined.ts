// The warnings that a test asks what its type knows: `x ?? 0` of a number, `if (list)` of a list.
import { ts } from "../../typescript.ts";
import { plain } from "../doubt/narrowed-place.ts";
import type { Lowering } from "../lowering.ts";
import { isPromisedSource } from "./promised-sources.ts";

const open = ts.TypeFlags.Unknown | ts.TypeFlags.Any | ts.TypeFlags.Undefined | ts.TypeFlags.Null;

/** Not of `unknown`, where only tsino knows that all that is caught are errors; nor in one instance of something generic. */
export function reportDefined(node: ts.BinaryExpression, to: Lowering): void {
  const { left, right, operatorToken } = node;
  if (to.instance.isGeneric || isOpen(left, to) || (isEquality(operatorToken.kind) && isOpen(right, to)))
    return;
  const isAssigned = operatorToken.kind === ts.SyntaxKind.QuestionQuestionEqualsToken;
  const tested = isEquality(operatorToken.kind) && isNothing(left) ? right : left;
  if (isPromisedSource(tested, to)) return;
  const nothing = [left, right].find(isNothing)?.getText() ?? "undefined";
  const help = `leave the ${isAssigned ? "assignment" : "test"} out, or widen the type: \`${widened(tested, nothing, to)}\``;
  to.report("always-defined", node, { operator: operatorToken.getText() }, { help });
}

/** The type that a place needs in which there may be nothing. */
function widened(tested: ts.Expression, nothing: string, to: Lowering): string {
  const type = to.checker.getBaseTypeOfLiteralType(to.checker.getTypeAtLocation(tested));
  const word = to.checker.typeToString(type);
  if (word.length > longest) return `… | ${nothing}`;
  return type.getCallSignatures().length > 0 ? `(${word}) | ${nothing}` : `${word} | ${nothing}`;
}

/** Of a longer type the message says no more than what to add. */
const longest = 40;

/** Of a name alone: what is called or made there may be called for what it does. */
export function reportAlwaysTrue(node: ts.Node, to: Lowering): void {
  const tested = plain(node);
  const isPlace = ts.isIdentifier(tested) || ts.isPropertyAccessExpression(tested);
  if (!isPlace || to.instance.isGeneric || isOpen(tested, to)) return;
  const help = "ask what you want to know: `xs.length > 0`";
  to.report("always-true", tested, { type: "array" }, { level: "warning", help });
}

function isOpen(tested: ts.Expression, to: Lowering): boolean {
  if (isNothing(tested)) return false;
  const type = to.checker.getTypeAtLocation(tested);
  return (type.isUnion() ? type.types : [type]).some(({ flags }) => (flags & open) !== 0);
}

function isNothing(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isNothing(node.expression);
  return node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === "undefined");
}

function isEquality(kind: ts.SyntaxKind): boolean {
  const K = ts.SyntaxKind;
  return [
    K.EqualsEqualsToken,
    K.EqualsEqualsEqualsToken,
    K.ExclamationEqualsToken,
    K.ExclamationEqualsEqualsToken,
  ].includes(kind);
}
