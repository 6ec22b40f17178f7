// Parameters of functions that are wanted with any number of arguments: `const f: (...a: number[]) => number = (x) => …`.
// TypeScript says that x is a number; who calls f may give none. It may be missing where f is called by its name, and where
// the function asks for it or shows it; elsewhere a value that is missing stops the program at the call.
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import { namedFunction } from "./function-uses.ts";

/** Whether the parameter may get nothing, since it is one of a list that may be shorter. */
export function isTakenOfList(param: ts.ParameterDeclaration, to: Lowering): boolean {
  const { checker } = to;
  const { parent } = param;
  if (param.type !== undefined || param.initializer !== undefined || param.dotDotDotToken !== undefined)
    return false;
  if (!ts.isArrowFunction(parent) && !ts.isFunctionExpression(parent)) return false;
  const [signature] = checker.getContextualType(parent)?.getCallSignatures() ?? [];
  const last = signature?.parameters.at(-1);
  const declaration = last?.valueDeclaration;
  if (signature === undefined || last === undefined || declaration === undefined) return false;
  const isList = ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined;
  if (!isList || parent.parameters.indexOf(param) < signature.parameters.length - 1) return false;
  if (!checker.isArrayType(checker.getTypeOfSymbolAtLocation(last, parent))) return false;
  // A function that asks for one of them knows that they may be missing.
  return (
    namedFunction(parent.parent) === parent || parent.parameters.some(({ name }) => isAsked(name, parent, to))
  );
}

function isAsked(name: ts.Node, owner: ts.Node, to: Lowering): boolean {
  const symbol = to.symbolOf(name);
  return symbol !== undefined && (to.questioned.has(symbol) || isShown(owner, symbol, to));
}

/** `${x}`, typeof x, console.log(x) */
function isShown(node: ts.Node, symbol: ts.Symbol, to: Lowering): boolean {
  const isOne = ts.isIdentifier(node) && showsIt(node) && to.symbolOf(node) === symbol;
  return isOne || (ts.forEachChild(node, (child) => isShown(child, symbol, to) || undefined) ?? false);
}

function showsIt(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isTemplateSpan(parent) || ts.isTypeOfExpression(parent)) return true;
  if (!ts.isCallExpression(parent) || parent.expression === node) return false;
  return /^(console\.\w+|String)$/.test(parent.expression.getText());
}
