// Looks at all uses of functions and of what they capture before anything is lowered: which functions are values, and
// which variables a function uses that stands before their declaration.
import { ts } from "../../typescript.ts";
import { declaredClass } from "../classes/static-receivers.ts";
import { isOfClassInside } from "../classes/variables-around.ts";
import { howLent } from "./lent-functions.ts";

export interface FunctionUses {
  /** Functions with a name that are used other than by calling them, classes other than by making their objects. */
  readonly values: ReadonlySet<ts.Symbol>;
  /** Names of recursive functions where the library calls what it gets: it is the function there, not a variable that holds it. */
  readonly lent: ReadonlySet<ts.Node>;
  /** Variables that some function inside of their scope mentions before they are declared. */
  readonly early: ReadonlySet<ts.Symbol>;
  /** Variables of functions and blocks that a class inside of them uses. */
  readonly captured: ReadonlySet<ts.Symbol>;
}

export function findFunctionUses(files: readonly ts.SourceFile[], checker: ts.TypeChecker): FunctionUses {
  const values = new Set<ts.Symbol>();
  const lent = new Map<ts.Identifier, { readonly symbol: ts.Symbol; readonly named: ts.Node }>();
  const early = new Set<ts.Symbol>();
  const captured = new Set<ts.Symbol>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isReference(node)) look(node);
    ts.forEachChild(node, visit);
  };
  const look = (node: ts.Identifier): void => {
    const symbol = symbolAt(node, checker);
    const declaration = symbol?.valueDeclaration;
    if (symbol === undefined || declaration === undefined) return;
    const named = namedFunction(declaration);
    const how = named && howLent(node, files, checker);
    if (named !== undefined && how !== undefined) lent.set(node, { symbol, named });
    if (named !== undefined && how !== "alone" && !isCallee(node) && !isNamed(node)) values.add(symbol);
    if (declaredClass(declaration) !== undefined && !isClassNamed(node)) values.add(symbol);
    if (isOfClassInside(declaration, node)) {
      captured.add(symbol);
      // Objects of the class keep it.
      if (ts.isVariableDeclaration(declaration) && namedFunction(declaration) !== undefined)
        values.add(symbol);
    }
    const isEarly = node.getStart() < declaration.end && node.getSourceFile() === declaration.getSourceFile();
    if (
      ts.isVariableDeclaration(declaration) &&
      isEarly &&
      functionAround(node) !== functionAround(declaration)
    )
      early.add(symbol);
  };
  files.forEach(visit);
  // What a recursive function would keep is itself: its calls by `forEach` are calls by its name.
  for (const [node, { symbol, named }] of lent) {
    if (isRecursive(symbol, named, checker)) continue;
    values.add(symbol);
    lent.delete(node);
  }
  return { values, lent: new Set(lent.keys()), early, captured };
}

/** `f` of `function f() {}`, of `const f = () => {}` and of `const f = function () {}`. */
export function namedFunction(
  declaration: ts.Node,
): ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression | undefined {
  if (ts.isFunctionDeclaration(declaration)) return declaration;
  if (ts.isExportAssignment(declaration)) {
    const { expression } = declaration;
    return ts.isArrowFunction(expression) || ts.isFunctionExpression(expression) ? expression : undefined;
  }
  if (ts.isFunctionExpression(declaration)) return declaration;
  if (!ts.isVariableDeclaration(declaration) || !(declaration.parent.flags & ts.NodeFlags.Const))
    return undefined;
  const { initializer, name } = declaration;
  if (initializer === undefined || !ts.isIdentifier(name)) return undefined;
  return ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer) ? initializer : undefined;
}

/** Whether a function may get back to itself through functions with names. */
export function isRecursive(
  symbol: ts.Symbol,
  node: ts.Node,
  checker: ts.TypeChecker,
  seen = new Set<ts.Symbol>(),
): boolean {
  let found = false;
  const visit = (inner: ts.Node): void => {
    if (found) return;
    const other = ts.isIdentifier(inner) && isReference(inner) ? symbolAt(inner, checker) : undefined;
    if (other === symbol) found = true;
    else if (other?.valueDeclaration !== undefined && !seen.has(other)) {
      seen.add(other);
      const next = namedFunction(other.valueDeclaration);
      if (next !== undefined) found ||= isRecursive(symbol, next, checker, seen);
    }
    ts.forEachChild(inner, visit);
  };
  ts.forEachChild(node, visit);
  return found;
}

/** Every name that something mentions, with those that the functions mention which it mentions. */
export function mentions(
  node: ts.Node,
  symbol: ts.Symbol,
  checker: ts.TypeChecker,
  seen = new Set<ts.Node>(),
): boolean {
  let found = false;
  const visit = (inner: ts.Node): void => {
    if (found) return;
    const other = ts.isIdentifier(inner) && isReference(inner) ? symbolAt(inner, checker) : undefined;
    if (other === symbol) found = true;
    const next = other?.valueDeclaration && namedFunction(other.valueDeclaration);
    if (next !== undefined && !seen.has(next)) {
      seen.add(next);
      found ||= mentions(next, symbol, checker, seen);
    }
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return found;
}

function symbolAt(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  if (symbol === undefined) return undefined;
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** A name in an expression, not one that is declared, imported or part of a type. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isExportSpecifier(parent) || ts.isExportAssignment(parent) || ts.isTypeNode(parent)) return false;
  const { name, propertyName, label } = parent as Partial<Record<"name" | "propertyName" | "label", ts.Node>>; // as far as it has them
  return ![name, propertyName, label].includes(node) && !ts.isQualifiedName(parent);
}

function isCallee(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent) || ts.isNonNullExpression(parent)) return isCallee(parent);
  return ts.isCallExpression(parent) && parent.expression === node;
}

/** new C(), C.member, x instanceof C */
function isClassNamed(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return isClassNamed(parent);
  if (ts.isNewExpression(parent) || ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (!ts.isBinaryExpression(parent) || parent.right !== node) return false;
  return parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
}

/** f.name, f.length */
function isNamed({ parent }: ts.Node): boolean {
  return ts.isPropertyAccessExpression(parent) && /^(name|length)$/.test(parent.name.text);
}

function functionAround(node: ts.Node): ts.Node | undefined {
  return ts.findAncestor(node.parent, ts.isFunctionLike);
}
