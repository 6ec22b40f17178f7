// Constants that only go on to places of a type with `undefined`, or are compared: `const top = heap[0]; heap.shift(); return top;`
// They may be missing, as `return heap[0]` may, though TypeScript gives them a type without `undefined`.
import { isLookedAfter } from "../../source/looked-after.ts";
import { ts } from "../../typescript.ts";
import { leaves } from "./looked-at.ts";

const K = ts.SyntaxKind;

/** Whether a value stands where `undefined` may come: `return x` of a result that may be that, an argument, a property. */
export function takesMissing(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const { parent } = node;
  const isAssigned =
    ts.isBinaryExpression(parent) && parent.right === node && parent.operatorToken.kind === K.EqualsToken;
  const type = isAssigned ? checker.getTypeAtLocation(parent.left) : checker.getContextualType(node);
  return type?.isUnion() === true && type.types.some(({ flags }) => (flags & ts.TypeFlags.Undefined) !== 0);
}

/** The name of a constant element or entry, if all that is done with it is possible with nothing. */
export function findOnlyHandedOn(
  node: ts.VariableDeclaration,
  checker: ts.TypeChecker,
): ts.Identifier | undefined {
  const { name, initializer, type, parent } = node;
  if (!ts.isIdentifier(name) || type !== undefined || initializer === undefined) return undefined;
  if ((parent.flags & ts.NodeFlags.Const) === 0 || !isLookup(initializer, checker)) return undefined;
  const statement = parent.parent;
  if (!ts.isVariableStatement(statement) || statement.modifiers !== undefined) return undefined;
  if (!ts.isBlock(statement.parent) && !ts.isSourceFile(statement.parent)) return undefined;
  const symbol = checker.getSymbolAtLocation(name);
  let isTaken = false;
  let isNeeded = false;
  const visit = (one: ts.Node): void => {
    if (ts.isIdentifier(one) && one !== name && one.text === name.text && isNamed(one, symbol, checker)) {
      if (bearsNothing(one, checker)) isTaken = true;
      else isNeeded = true;
    }
    ts.forEachChild(one, visit);
  };
  visit(statement.parent);
  return isTaken && !isNeeded ? name : undefined;
}

function isNamed(node: ts.Identifier, symbol: ts.Symbol | undefined, checker: ts.TypeChecker): boolean {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent))
    return checker.getShorthandAssignmentValueSymbol(parent) === symbol;
  return checker.getSymbolAtLocation(node) === symbol;
}

function bearsNothing(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return bearsNothing(parent, checker);
  // { ...(entry as Entry | undefined) }, as source/promises has it
  if (ts.isAsExpression(parent) && isSpread(parent)) return true;
  if (ts.isBinaryExpression(parent) && comparing.has(parent.operatorToken.kind)) return true;
  return !ts.isShorthandPropertyAssignment(parent) && takesMissing(node, checker);
}

function isSpread({ parent }: ts.Expression): boolean {
  return ts.isParenthesizedExpression(parent) ? isSpread(parent) : ts.isSpreadAssignment(parent);
}

const comparing: ReadonlySet<ts.SyntaxKind> = new Set([
  K.EqualsEqualsEqualsToken,
  K.ExclamationEqualsEqualsToken,
]);

/** heap[0], table[key] and table.key, where nothing says that there is such an element. */
export function isLookup(node: ts.Expression, checker: ts.TypeChecker): boolean {
  if (!ts.isElementAccessExpression(node) && !ts.isPropertyAccessExpression(node)) return false;
  if (node.questionDotToken !== undefined) return false;
  const owner = checker.getTypeAtLocation(node.expression);
  if (ts.isPropertyAccessExpression(node)) return checker.getIndexInfosOfType(owner).length > 0;
  if (!checker.isArrayType(owner)) return (owner.flags & ts.TypeFlags.StringLike) === 0;
  const { argumentExpression: index, expression: list } = node;
  if (isGuarded(node) || isLookedAfter(node, `${list.getText()}.length`)) return false;
  return ts.isNumericLiteral(index) || !isLookedAfter(node, index.getText());
}

/** if (count === 0) return undefined; const value = slots[head]; */
function isGuarded(node: ts.Node): boolean {
  const statement = ts.findAncestor(node, ts.isVariableStatement);
  if (statement === undefined || !ts.isBlock(statement.parent)) return false;
  const { statements } = statement.parent;
  return statements
    .slice(0, statements.indexOf(statement))
    .some((one) => ts.isIfStatement(one) && leaves(one.thenStatement));
}
