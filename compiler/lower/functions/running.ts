// Which functions a call may run, as the source shows before anything is lowered: those it names, and all that are values
// or members, of which any may run in any call that names none.
import { ts } from "../../typescript.ts";

type Body = ts.Node;

export interface Running {
  /** The function, or the module, in which a node stands. */
  bodyAround(node: ts.Node): Body;
  /** Functions and modules that look at a variable. */
  readers(symbol: ts.Symbol): ReadonlySet<Body>;
  /** What a name stands for, also one that was imported. */
  symbolAt(node: ts.Identifier): ts.Symbol | undefined;
  /** A name that stands for a value, not for the place of an assignment. */
  isLook(node: ts.Node): boolean;
  /** The body of the function that a call names: a declared one, a constant one, one that is written there. */
  bodyOf(call: ts.CallExpression): Body | undefined;
  /** this.begin(), which no subclass replaces. */
  ownMethod(call: ts.CallExpression): Body | undefined;
  /** Whether a call that names no function may look at a variable. */
  mayReach(call: ts.Node, symbol: ts.Symbol): boolean;
  /** Whether a variable is looked at where no call shows it: in getters, in `toString`. */
  mayReachUnseen(symbol: ts.Symbol): boolean;
}

const K = ts.SyntaxKind;

export function findRunning(files: readonly ts.SourceFile[], checker: ts.TypeChecker): Running {
  const readers = new Map<ts.Symbol, Set<Body>>();
  /** The functions that a body names or contains. */
  const leads = new Map<Body, Set<Body>>();
  const loose = new Set<Body>();
  const unseen = new Set<Body>();
  const replaced = new Set<ts.Symbol>();
  const visit = (node: ts.Node, around: Body): void => {
    let body = around;
    if (ts.isFunctionLike(node) && "body" in node) {
      body = node;
      add(leads, around, node);
      if (!isNamedFunction(node)) loose.add(node);
      if (ts.isAccessor(node) || isConversion(node)) unseen.add(node);
    }
    if (ts.isIdentifier(node) && isLook(node)) look(node, body);
    if (ts.isMethodDeclaration(node)) markReplaced(node);
    ts.forEachChild(node, (child) => visit(child, body));
  };
  const look = (node: ts.Identifier, body: Body): void => {
    const symbol = symbolAt(node);
    if (symbol === undefined) return;
    add(readers, symbol, body);
    const named = functionOf(symbol);
    if (named === undefined) return;
    add(leads, body, named);
    const isCalled = ts.isCallExpression(node.parent) && node.parent.expression === node;
    if (!isCalled) loose.add(named);
  };
  const markReplaced = (node: ts.MethodDeclaration): void => {
    if (!ts.isClassLike(node.parent)) return;
    for (const { token, types } of node.parent.heritageClauses ?? [])
      for (const base of token === K.ExtendsKeyword ? types : []) {
        const symbol = checker.getTypeAtLocation(base).getProperty(node.name.getText());
        if (symbol !== undefined) replaced.add(symbol);
      }
  };
  for (const file of files) visit(file, file);
  const looseBodies = reached(loose, leads);
  const unseenBodies = reached(unseen, leads);
  return {
    bodyAround: (node) => ts.findAncestor(node.parent, isBody) ?? node.getSourceFile(),
    readers: (symbol) => readers.get(symbol) ?? new Set(),
    symbolAt,
    isLook,
    bodyOf,
    ownMethod,
    mayReach: (call, symbol) => !isHarmless(call) && reads(symbol, looseBodies),
    mayReachUnseen: (symbol) => reads(symbol, unseenBodies),
  };

  function reads(symbol: ts.Symbol, bodies: ReadonlySet<Body>): boolean {
    return [...(readers.get(symbol) ?? [])].some((body) => bodies.has(body));
  }

  function symbolAt(node: ts.Identifier): ts.Symbol | undefined {
    const symbol = ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(node);
    return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  }

  function functionOf(symbol: ts.Symbol): Body | undefined {
    const declaration = symbol.declarations?.find((one) => "body" in one && one.body !== undefined);
    if (declaration !== undefined && ts.isFunctionDeclaration(declaration)) return declaration;
    const value = symbol.valueDeclaration;
    const isConstant = value !== undefined && ts.isVariableDeclaration(value) && isConst(value);
    return isConstant && value.initializer && isFunctionValue(value.initializer)
      ? value.initializer
      : undefined;
  }

  function bodyOf({ expression, questionDotToken }: ts.CallExpression): Body | undefined {
    const callee = withoutParentheses(expression);
    if (questionDotToken !== undefined) return undefined;
    const named = ts.isIdentifier(callee) ? symbolAt(callee) : undefined;
    const called = isFunctionValue(callee) ? callee : named && functionOf(named);
    return called !== undefined && "body" in called ? blockOf(called) : undefined;
  }

  function ownMethod({ expression }: ts.CallExpression): Body | undefined {
    if (!ts.isPropertyAccessExpression(expression) || expression.expression.kind !== K.ThisKeyword)
      return undefined;
    const symbol = checker.getSymbolAtLocation(expression.name);
    const method = symbol?.valueDeclaration;
    if (symbol === undefined || replaced.has(symbol) || method === undefined) return undefined;
    return ts.isMethodDeclaration(method) ? method.body : undefined;
  }

  /** A function of the library or the board that is given nothing which could call back. */
  function isHarmless(call: ts.Node): boolean {
    if (!ts.isCallExpression(call)) return false;
    const declared = checker.getResolvedSignature(call)?.declaration;
    if (declared === undefined || !declared.getSourceFile().isDeclarationFile) return false;
    return call.arguments.every((argument) => isPrimitive(checker.getTypeAtLocation(argument)));
  }
}

function withoutParentheses(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? withoutParentheses(node.expression) : node;
}

function isBody(node: ts.Node): boolean {
  return ts.isSourceFile(node) || (ts.isFunctionLike(node) && "body" in node);
}

function blockOf(node: ts.Node): Body | undefined {
  return ts.isFunctionDeclaration(node) || isFunctionValue(node) ? node.body : undefined;
}

function isFunctionValue(node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

/** Runs only where its name is called, as long as nothing else says its name. */
function isNamedFunction(node: ts.Node): boolean {
  if (ts.isFunctionDeclaration(node)) return true;
  const { parent } = node;
  return isFunctionValue(node) && ts.isVariableDeclaration(parent) && isConst(parent);
}

function isConst(node: ts.VariableDeclaration): boolean {
  return (ts.getCombinedNodeFlags(node) & ts.NodeFlags.Const) !== 0;
}

const conversions: ReadonlySet<string> = new Set(["toString", "toJSON", "valueOf"]);

function isConversion(node: ts.Node): boolean {
  const { name } = ts.isMethodDeclaration(node) || ts.isPropertyAssignment(node.parent) ? namedOf(node) : {};
  return name !== undefined && (ts.isComputedPropertyName(name) || conversions.has(name.getText()));
}

function namedOf(node: ts.Node): { readonly name?: ts.PropertyName } {
  if (ts.isMethodDeclaration(node)) return node;
  return ts.isPropertyAssignment(node.parent) ? node.parent : {};
}

/** The names of values; the target of a plain assignment and the name of a property are none. */
function isLook(node: ts.Node): boolean {
  if (!ts.isIdentifier(node)) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isBinaryExpression(parent) && parent.left === node)
    return parent.operatorToken.kind !== K.EqualsToken;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isExportSpecifier(parent) || ts.isImportSpecifier(parent)) return false;
  const isName = "name" in parent && parent.name === node;
  return !isName && !("propertyName" in parent && parent.propertyName === node);
}

const primitive =
  ts.TypeFlags.StringLike |
  ts.TypeFlags.NumberLike |
  ts.TypeFlags.BooleanLike |
  ts.TypeFlags.Undefined |
  ts.TypeFlags.Null;

/** A pin is a number with a mark: `number & { … }`. */
function isPrimitive(type: ts.Type): boolean {
  if (type.isUnion()) return type.types.every(isPrimitive);
  if (type.isIntersection()) return type.types.some(isPrimitive);
  return (type.flags & primitive) !== 0;
}

function add<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, new Set([value]));
  else known.add(value);
}

/** All that some bodies lead to, themselves included. */
function reached(from: ReadonlySet<Body>, leads: ReadonlyMap<Body, ReadonlySet<Body>>): ReadonlySet<Body> {
  const found = new Set(from);
  for (const body of found) for (const next of leads.get(body) ?? []) found.add(next);
  return found;
}
