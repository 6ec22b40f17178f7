// Elements and entries that may not be there though TypeScript believes that they are: `xs[i]`, `table[key]`, `xs[i]?.name`.
import { ts } from "../typescript.ts";

const K = ts.SyntaxKind;

/** `a ?? b`, `a || b` */
export function isDefault({ operatorToken }: ts.BinaryExpression): boolean {
  return operatorToken.kind === K.QuestionQuestionToken || operatorToken.kind === K.BarBarToken;
}

/** An element or entry that may not be there though its type does not say so. */
export function mayFindNothing(node: ts.Expression, checker: ts.TypeChecker): boolean {
  if (ts.isParenthesizedExpression(node)) return mayFindNothing(node.expression, checker);
  if (ts.isBinaryExpression(node)) return isDefault(node) && mayFindNothing(node.right, checker);
  if (ts.isIdentifier(node)) return holdsWhatMayBeMissing(node, checker);
  if (ts.isElementAccessExpression(node)) {
    if (isOpenList(node.expression, checker)) return true;
  } else if (ts.isPropertyAccessExpression(node)) {
    if (checker.getSymbolAtLocation(node.name)?.valueDeclaration === undefined) return true;
  } else if (!ts.isCallExpression(node)) return false;
  return ts.isOptionalChain(node) && mayFindNothing(node.expression, checker);
}

/** const x = xs[i], const [x] = xs */
function holdsWhatMayBeMissing(node: ts.Identifier, checker: ts.TypeChecker): boolean {
  const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration;
  if (declaration === undefined) return false;
  if (ts.isBindingElement(declaration)) {
    const { parent, initializer, dotDotDotToken } = declaration;
    const isElement = ts.isArrayBindingPattern(parent) && isOpenList(parent, checker);
    return isElement && initializer === undefined && dotDotDotToken === undefined;
  }
  if (!ts.isVariableDeclaration(declaration) || declaration.type !== undefined) return false;
  const { initializer, parent } = declaration;
  const isConstant = (parent.flags & ts.NodeFlags.Const) !== 0;
  return isConstant && initializer !== undefined && mayFindNothing(initializer, checker);
}

/** A list, text or table, of which nothing says what it has. */
function isOpenList(node: ts.Node, checker: ts.TypeChecker): boolean {
  const list = checker.getNonNullableType(checker.getTypeAtLocation(node));
  return !checker.isTupleType(list) && checker.getIndexInfosOfType(list).length > 0;
}
