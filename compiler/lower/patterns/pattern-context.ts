// for (const { deep: { xs } = {} } of list): TypeScript takes the default for what the pattern asks of it. It stands for a
// property of an element, so it is made as one. So is one inside of what has a default: { c: { e: [a] = [7] } = {} }
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";

/** The type of the property that the default stands for; undefined where TypeScript knows it, or it has no name. */
export function defaultContext(node: ts.Expression, to: Lowering): ts.Type | undefined {
  const element = node.parent;
  if (!ts.isBindingElement(element) || element.initializer !== node || !isUntold(element)) return undefined;
  const key = element.propertyName ?? element.name;
  if (!ts.isIdentifier(key) && !ts.isStringLiteralLike(key)) return undefined;
  if (!ts.isObjectBindingPattern(element.parent)) return undefined;
  const { checker } = to;
  const whole = checker.getNonNullableType(checker.getTypeAtLocation(element.parent));
  const property = checker.getPropertyOfType(whole, key.text);
  return property && checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(property, node));
}

/**
 * [...rows, { n: 1, table: { a: 1 } }].slice(0, 9): no place says a type, yet TypeScript makes one list of both. What is added
 * is of the type of the rows, and so is what it holds.
 */
export function listContext(node: ts.Expression, to: Lowering): ts.Type | undefined {
  const { parent } = node;
  const { checker } = to;
  if (ts.isParenthesizedExpression(parent)) return listContext(parent, to);
  if (ts.isPropertyAssignment(parent)) {
    const around = listContext(parent.parent, to);
    const property = around && checker.getPropertyOfType(around, parent.name.getText());
    return property && checker.getNonNullableType(checker.getTypeOfSymbol(property));
  }
  if (!ts.isArrayLiteralExpression(parent) || !parent.elements.some(ts.isSpreadElement)) return undefined;
  const list = checker.getTypeAtLocation(parent);
  if (!checker.isArrayType(list)) return undefined;
  const [element] = checker.getTypeArguments(list as ts.TypeReference); // arrays are references to Array<T>
  const isWritten = element?.symbol !== undefined && !(element.symbol.flags & ts.SymbolFlags.ObjectLiteral);
  return isWritten && element.flags & ts.TypeFlags.Object ? element : undefined;
}

/** const [a = "none"] = [x]: TypeScript takes the default's type for what is wanted of the list, which is none of it. */
export function isTakenApart(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent) || ts.isArrayLiteralExpression(parent))
    return isTakenApart(parent);
  const isDeclared = ts.isVariableDeclaration(parent) || ts.isParameter(parent);
  return isDeclared && ts.isArrayBindingPattern(parent.name) && parent.type === undefined;
}

/** Where TypeScript looks for no type: in what may be missing itself it finds no property. */
function isUntold({ parent: { parent } }: ts.BindingElement): boolean {
  if (ts.isBindingElement(parent)) return parent.initializer !== undefined || isUntold(parent);
  return isWalked(parent);
}

/** What a loop takes apart has no type that is written, and no value whose type TypeScript asks for. */
function isWalked(declaration: ts.Node): boolean {
  return ts.isVariableDeclaration(declaration) && ts.isForOfStatement(declaration.parent.parent);
}
