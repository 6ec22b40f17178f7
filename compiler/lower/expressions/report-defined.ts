// The warnings that a test asks what its type knows: `x ?? 0` of a number, `if (list)` of a list.
import { ts } from "../../typescript.ts";
import { plain } from "../doubt/narrowed-place.ts";
import type { Lowering } from "../lowering.ts";

const open = ts.TypeFlags.Unknown | ts.TypeFlags.Any | ts.TypeFlags.Undefined | ts.TypeFlags.Null;

/** Not of `unknown`, where only tsino knows that all that is caught are errors; nor in one instance of something generic. */
export function reportDefined(node: ts.BinaryExpression, to: Lowering): void {
  const { left, right, operatorToken } = node;
  if (to.instance.isGeneric || isOpen(left, to) || (isEquality(operatorToken.kind) && isOpen(right, to)))
    return;
  to.report("always-defined", node, { operator: operatorToken.getText() });
}

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
