// Assignments, whatever form they have: `x = 1`, `o.x += 1`, `o.x++`, `delete o.x`, `[o.x, y] = pair`, `for (o.x of xs)`.
import { ts } from "../../typescript.ts";
import { isAssignment } from "../expressions/assigned.ts";

const K = ts.SyntaxKind;

export interface Write {
  /** A variable, or an element or property of whatever object. */
  readonly target: ts.Expression;
  /** The variable; undefined of elements and properties. */
  readonly symbol: ts.Symbol | undefined;
  /** The name of the property; undefined of elements and variables. */
  readonly name: string | undefined;
  /** What has the type of what is there then; undefined where nothing has. */
  readonly value: ts.Expression | undefined;
}

/** `size` of `o.size` and `o["size"]` */
export function nameOfAccess(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (!ts.isElementAccessExpression(node)) return undefined;
  return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : undefined;
}

/** What one node of a program assigns by itself. */
export function writesOf(node: ts.Node, checker: ts.TypeChecker): readonly Write[] {
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) {
    // x ??= y leaves what is there, or y.
    const { kind } = node.operatorToken;
    const isPlain =
      kind === K.EqualsToken || kind === K.QuestionQuestionEqualsToken || kind === K.BarBarEqualsToken;
    return targetsOf(node.left, isPlain ? node.right : node, checker);
  }
  if (ts.isPostfixUnaryExpression(node)) return targetsOf(node.operand, node, checker);
  if (ts.isPrefixUnaryExpression(node))
    return node.operator === K.PlusPlusToken || node.operator === K.MinusMinusToken
      ? targetsOf(node.operand, node, checker)
      : [];
  if (ts.isDeleteExpression(node)) return targetsOf(node.expression, undefined, checker);
  if (ts.isForOfStatement(node) || ts.isForInStatement(node))
    return ts.isVariableDeclarationList(node.initializer)
      ? []
      : targetsOf(node.initializer, undefined, checker);
  // queue.shift() leaves another element in each place, or none.
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression: target } = node;
    if (!movers.has(target.name.text) || !checker.isArrayType(checker.getTypeAtLocation(target.expression)))
      return [];
    return [{ target, symbol: undefined, name: undefined, value: undefined }];
  }
  return [];
}

const movers: ReadonlySet<string> = new Set([
  "pop",
  "shift",
  "splice",
  "unshift",
  "sort",
  "reverse",
  "fill",
  "copyWithin",
]);

function targetsOf(
  target: ts.Node,
  value: ts.Expression | undefined,
  checker: ts.TypeChecker,
): readonly Write[] {
  const inner = (node: ts.Node): readonly Write[] => targetsOf(node, undefined, checker);
  if (ts.isParenthesizedExpression(target) || ts.isNonNullExpression(target))
    return targetsOf(target.expression, value, checker);
  if (ts.isIdentifier(target)) {
    const symbol = checker.getSymbolAtLocation(target);
    return symbol === undefined ? [] : [{ target, symbol, name: undefined, value }];
  }
  if (ts.isPropertyAccessExpression(target)) {
    const symbol = checker.getSymbolAtLocation(target.name);
    // Namespace.count = 1
    const variable = symbol !== undefined && symbol.flags & ts.SymbolFlags.Variable ? symbol : undefined;
    return [{ target, symbol: variable, name: target.name.text, value }];
  }
  if (ts.isElementAccessExpression(target)) {
    return [{ target, symbol: undefined, name: nameOfAccess(target), value }];
  }
  if (ts.isArrayLiteralExpression(target)) return target.elements.flatMap(inner);
  if (ts.isSpreadElement(target)) return inner(target.expression);
  if (ts.isBinaryExpression(target)) return inner(target.left);
  if (!ts.isObjectLiteralExpression(target)) return [];
  return target.properties.flatMap((property) => {
    if (ts.isPropertyAssignment(property)) return inner(property.initializer);
    if (ts.isSpreadAssignment(property)) return inner(property.expression);
    if (!ts.isShorthandPropertyAssignment(property)) return [];
    const symbol = checker.getShorthandAssignmentValueSymbol(property);
    return symbol === undefined ? [] : [{ target: property.name, symbol, name: undefined, value: undefined }];
  });
}
