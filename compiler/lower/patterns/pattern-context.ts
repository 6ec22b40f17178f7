// for (const { deep: { xs } = {} } of list): TypeScript takes the default for what the pattern asks of it. It stands for a
// property of an element, so it is made as one.
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";

/** The type of the property that the default stands for; undefined where TypeScript knows it, or it has no name. */
export function defaultContext(node: ts.Expression, to: Lowering): ts.Type | undefined {
  const element = node.parent;
  if (!ts.isBindingElement(element) || element.initializer !== node || !isWalked(element)) return undefined;
  const key = element.propertyName ?? element.name;
  if (!ts.isIdentifier(key) || !ts.isObjectBindingPattern(element.parent)) return undefined;
  const { checker } = to;
  const whole = checker.getNonNullableType(checker.getTypeAtLocation(element.parent));
  const property = checker.getPropertyOfType(whole, key.text);
  return property && checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(property, node));
}

/** const [a = "none"] = [x]: TypeScript takes the default's type for what is wanted of the list, which is none of it. */
export function isTakenApart(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent) || ts.isArrayLiteralExpression(parent))
    return isTakenApart(parent);
  const isDeclared = ts.isVariableDeclaration(parent) || ts.isParameter(parent);
  return isDeclared && ts.isArrayBindingPattern(parent.name) && parent.type === undefined;
}

/** What a loop takes apart has no type that is written, and no value whose type TypeScript asks for. */
function isWalked({ parent: { parent } }: ts.BindingElement): boolean {
  if (ts.isBindingElement(parent)) return isWalked(parent);
  return ts.isVariableDeclaration(parent) && ts.isForOfStatement(parent.parent.parent);
}
