// Variables of which what is missing may be handed on: they are printed, or go to places of a type with `undefined`.
import { ts } from "../../typescript.ts";
import { type Arrival, questionsOf } from "./flow.ts";
import { bearsMissing, isShown } from "./shown-places.ts";

export interface ShownVariables {
  /** Whether some use of the variable bears that there is no value. */
  readonly isShown: (variable: ts.Symbol | undefined) => boolean;
  /** Whether no use of a constant needs a value: then it costs nothing but the question whether there is one. */
  readonly isOnlyShown: (variable: ts.Symbol | undefined) => boolean;
  /** Whether a value stands in what is shown: `console.log([rec.a])`, `const row = [rec.a]; console.log(row)`. */
  readonly isPartOfShown: (value: ts.Expression) => boolean;
  /** Whether it is asked anywhere whether there is a value. */
  readonly isAsked: (variable: ts.Symbol | undefined) => boolean;
}

export function findShownVariables(
  files: readonly ts.SourceFile[],
  arrivals: readonly Arrival[],
  checker: ts.TypeChecker,
): ShownVariables {
  const looks = listLooks(files, checker);
  const shown = new Set<ts.Symbol>();
  const isBorne = (look: ts.Identifier): boolean => {
    if (bearsMissing(look, checker)) return true;
    const keeper = keeperOf(look, checker);
    return keeper !== undefined && shown.has(keeper);
  };
  const add = (variable: ts.Symbol): void => {
    if (shown.has(variable)) return;
    shown.add(variable);
    for (const [other, all] of looks)
      if (all.some((look) => keeperOf(look, checker) === variable)) add(other);
    for (const { value, place } of arrivals) {
      if (!ts.isIdentifier(value) || !ts.isVariableDeclaration(place)) continue;
      const from = checker.getSymbolAtLocation(place.name) === variable && variableOf(value, checker);
      if (from) add(from);
    }
  };
  for (const [variable, all] of looks) if (all.some((one) => bearsMissing(one, checker))) add(variable);
  const isQuestion = (look: ts.Identifier): boolean => questionsOf(look.parent).includes(look);
  return {
    isPartOfShown: (value) => {
      if (isShown(value, checker)) return true;
      const keeper = keeperOf(value, checker);
      return keeper !== undefined && shown.has(keeper);
    },
    isAsked: (variable) => variable !== undefined && (looks.get(variable) ?? []).some(isQuestion),
    isShown: (variable) => variable !== undefined && shown.has(variable),
    isOnlyShown: (variable) => {
      const declaration = variable?.valueDeclaration;
      if (variable === undefined || declaration === undefined) return false;
      const isConstant = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
      // What is assigned is no value that is shown.
      const isGiven =
        ts.isBindingElement(declaration) && ts.isParameter(ts.walkUpBindingElementsAndPatterns(declaration));
      return (isConstant || isGiven) && (looks.get(variable) ?? []).every(isBorne);
    },
  };
}

/** `both` of `const both = [first, second]` */
function keeperOf(node: ts.Expression, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node;
  if (ts.isVariableDeclaration(parent)) {
    const isLiteral = ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node);
    return isLiteral && parent.type === undefined ? checker.getSymbolAtLocation(parent.name) : undefined;
  }
  if (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent))
    return parent.name === node && ts.isPropertyAssignment(parent)
      ? undefined
      : keeperOf(parent.parent, checker);
  return ts.isArrayLiteralExpression(parent) ? keeperOf(parent, checker) : undefined;
}

/** All reads of variables. */
function listLooks(
  files: readonly ts.SourceFile[],
  checker: ts.TypeChecker,
): ReadonlyMap<ts.Symbol, readonly ts.Identifier[]> {
  const found = new Map<ts.Symbol, ts.Identifier[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    const variable = ts.isIdentifier(node) ? variableOf(node, checker) : undefined;
    if (variable !== undefined && ts.isIdentifier(node)) {
      const all = found.get(variable);
      if (all === undefined) found.set(variable, [node]);
      else all.push(node);
    }
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return found;
}

/** The variable that a name reads. */
export function variableOf(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node;
  const symbol = ts.isShorthandPropertyAssignment(parent)
    ? checker.getShorthandAssignmentValueSymbol(parent)
    : checker.getSymbolAtLocation(node);
  const found =
    symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0
      ? checker.getAliasedSymbol(symbol)
      : symbol;
  const declaration = found?.valueDeclaration;
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return undefined;
  const isVariable = ts.isVariableDeclaration(declaration) || ts.isBindingElement(declaration);
  return isVariable && declaration.name !== node ? found : undefined;
}
