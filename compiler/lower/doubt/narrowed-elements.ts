// `list[0].size` behind `list[0] instanceof Box`: who changes lists is not followed as for variables, so whatever is called or
// assigned in between may have put another object there.
import { ts } from "../../typescript.ts";
import { fits, isInstance } from "./fits.ts";

/** Whether an element may be of another class than TypeScript says. */
export function isStaleElement(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (!ts.isElementAccessExpression(node)) return false;
  const list = checker.getNonNullableType(checker.getTypeAtLocation(node.expression));
  const [whole] = checker.getIndexInfosOfType(list).map(({ type }) => type);
  const narrowed = checker.getNonNullableType(checker.getTypeAtLocation(node));
  if (whole === undefined || !isInstance(narrowed)) return false;
  if (fits(checker.getNonNullableType(whole), narrowed, checker)) return false;
  const { from, around } = testOf(node);
  const element = node.getText();
  const changes = (inner: ts.Node, isWhole: boolean): boolean => {
    if (inner.end <= from || (!isWhole && inner.pos >= node.pos)) return false;
    if ((inner.end <= node.pos || isWhole) && isChange(inner, element)) return true;
    // What a loop does behind the element comes before its next turn.
    const repeats = isWhole || (ts.isIterationStatement(inner, false) && inner.pos >= from);
    return ts.forEachChild(inner, (child) => changes(child, repeats) || undefined) ?? false;
  };
  return changes(around, false);
}

/** Where it was asked: the end of the test, and what lies around both; the whole function where no test is found. */
function testOf(node: ts.ElementAccessExpression): { readonly from: number; readonly around: ts.Node } {
  const text = node.getText();
  for (
    let inner: ts.Node = node;
    !ts.isFunctionLike(inner) && !ts.isSourceFile(inner);
    inner = inner.parent
  ) {
    const { parent } = inner;
    const test = conditionOf(parent);
    if (test !== undefined && test !== inner && test.getText().includes(text))
      return { from: test.end, around: parent };
    if (ts.isFunctionLike(parent) || ts.isSourceFile(parent)) return { from: parent.pos, around: parent };
  }
  return { from: 0, around: node.getSourceFile() };
}

function conditionOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isIfStatement(node) || ts.isWhileStatement(node)) return node.expression;
  if (ts.isConditionalExpression(node)) return node.condition;
  if (!ts.isBinaryExpression(node)) return undefined;
  return node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ? node.left : undefined;
}

/** @param element as it is written: `list[0]` */
function isChange(node: ts.Node, element: string): boolean {
  if (ts.isNewExpression(node)) return true;
  if (ts.isCallExpression(node)) return !/^console\.\w+$/.test(node.expression.getText());
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return false;
  // list[0].size = 2 leaves the object where it is.
  return !(ts.isPropertyAccessExpression(node.left) && node.left.expression.getText() === element);
}
