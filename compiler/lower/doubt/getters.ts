// What a property gives that is an accessor in some class or literal: a getter that only looks gives the same as long as nothing
// assigns what it looks at; any other may give something else each time, whatever was asked just before.
// get socket() { return this.#socket; }
import { ts } from "../../typescript.ts";
import { declaredAt, plain } from "./narrowed-place.ts";
import { nameOfAccess, type Write, writesOf } from "./writes.ts";

const K = ts.SyntaxKind;

/** The accessors of a program that have a body, by their names. */
export type Accessors = ReadonlyMap<string, readonly ts.AccessorDeclaration[]>;

/** What getters look at: variables, and properties of whatever object. */
export interface Sources {
  readonly symbols: ReadonlySet<ts.Symbol>;
  readonly names: ReadonlySet<string>;
}

/** What the getters behind a place look at; undefined where one does more than look. */
export function sourcesOf(
  place: ts.Node,
  accessors: Accessors,
  checker: ts.TypeChecker,
): Sources | undefined {
  const found = { symbols: new Set<ts.Symbol>(), names: new Set<string>() };
  const seen = new Set<ts.Node>();
  const isSteady = (access: ts.Node): boolean =>
    behind(access, accessors, checker).every((one) => {
      if (seen.has(one) || ts.isSetAccessor(one) || one.body === undefined) return true;
      seen.add(one);
      return looks(one.body);
    });
  const looks = (node: ts.Node): boolean => {
    if (ts.isTypeNode(node)) return true;
    if (isMore(node, checker) || !isSteady(node)) return false;
    if (ts.isPropertyAccessExpression(node)) found.names.add(node.name.text);
    else if (ts.isIdentifier(node)) {
      const symbol = declaredAt(node, checker);
      if (symbol !== undefined && symbol.flags & ts.SymbolFlags.Variable) found.symbols.add(symbol);
    }
    return ts.forEachChild(node, (child) => !looks(child) || undefined) !== true;
  };
  const isSteadyPath = (given: ts.Node): boolean => {
    const node = plain(given);
    if (ts.isBindingElement(node)) {
      const object = ts.isVariableDeclaration(node.parent.parent)
        ? node.parent.parent.initializer
        : undefined;
      return isSteady(node) && (object === undefined || isSteadyPath(object));
    }
    const isPart = ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
    return isSteady(node) && (!isPart || isSteadyPath(node.expression));
  };
  return isSteadyPath(place) ? found : undefined;
}

/** The accessors that `o.x`, or the `x` of a pattern, may run: those of objects that have all that `o` has. */
function behind(
  node: ts.Node,
  accessors: Accessors,
  checker: ts.TypeChecker,
): readonly ts.AccessorDeclaration[] {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    const own = accessors.get(nameOfAccess(node) ?? "") ?? [];
    return own.filter((one) => mayHave(one, checker.getTypeAtLocation(node.expression), checker));
  }
  if (!ts.isBindingElement(node)) return [];
  const name = node.propertyName ?? node.name;
  return accessors.get(name.getText()) ?? [];
}

function mayHave({ parent }: ts.AccessorDeclaration, object: ts.Type, checker: ts.TypeChecker): boolean {
  if (!ts.isClassDeclaration(parent) && !ts.isObjectLiteralExpression(parent)) return true;
  const type = checker.getTypeAtLocation(parent);
  const wanted = checker.getApparentType(checker.getNonNullableType(object));
  return (wanted.isUnion() ? wanted.types : [wanted]).some((part) =>
    checker
      .getPropertiesOfType(part)
      .every(
        ({ name, flags }) =>
          (flags & ts.SymbolFlags.Optional) !== 0 ||
          /^(#|__)/.test(name) ||
          checker.getPropertyOfType(type, name) !== undefined,
      ),
  );
}

/** Whether an assignment changes what getters look at. */
export function isSource({ symbol, name, target }: Write, sources: Sources): boolean {
  if (symbol !== undefined) return sources.symbols.has(symbol);
  if (name !== undefined) return sources.names.has(name);
  // fields[key] = value
  return ts.isElementAccessExpression(target) && sources.names.size > 0;
}

/** What runs something, or whose answer no assignment to a property or variable tells: calls, elements, the length of a list. */
function isMore(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node))
    return true;
  if (ts.isAwaitExpression(node) || ts.isYieldExpression(node) || ts.isElementAccessExpression(node))
    return true;
  if (ts.isIterationStatement(node, false) || ts.isSpreadElement(node) || ts.isSpreadAssignment(node))
    return true;
  if (ts.isPropertyAccessExpression(node) && node.name.text === "length")
    return (checker.getTypeAtLocation(node.expression).flags & ts.TypeFlags.StringLike) === 0;
  return writesOf(node, checker).length > 0;
}

/** Whether what is assigned to a place is what it gives then: its setters only hand on to what their getters look at. */
export function keepsValue(place: ts.Node, accessors: Accessors, checker: ts.TypeChecker): boolean {
  const own = behind(place, accessors, checker);
  return own.every((one) => {
    if (ts.isGetAccessor(one)) return true;
    const getter = own.find((other) => ts.isGetAccessor(other) && other.parent === one.parent);
    return getter !== undefined && isPair(getter, one, checker);
  });
}

/** get pin() { return this.#pin; } set pin(value) { this.#pin = value; } */
function isPair(
  getter: ts.AccessorDeclaration,
  setter: ts.AccessorDeclaration,
  checker: ts.TypeChecker,
): boolean {
  const [result, more] = getter.body?.statements ?? [];
  const [value] = setter.parameters;
  if (
    result === undefined ||
    more !== undefined ||
    !ts.isReturnStatement(result) ||
    result.expression === undefined
  )
    return false;
  if (value === undefined || setter.body === undefined) return false;
  const kept = placeOf(result.expression, checker);
  const given = checker.getSymbolAtLocation(value.name);
  const last = setter.body.statements.at(-1);
  if (kept === undefined || given === undefined || last === undefined || mayReturn(setter.body)) return false;
  if (!ts.isExpressionStatement(last) || !ts.isBinaryExpression(last.expression)) return false;
  const { left, right, operatorToken } = last.expression;
  if (operatorToken.kind !== K.EqualsToken || placeOf(left, checker) !== kept) return false;
  return (
    ts.isIdentifier(right) && declaredAt(right, checker) === given && !isAssigned(given, setter.body, checker)
  );
}

/** `this.#pin` or a variable */
function placeOf(node: ts.Expression, checker: ts.TypeChecker): ts.Symbol | undefined {
  const isOwn = ts.isPropertyAccessExpression(node) && node.expression.kind === K.ThisKeyword;
  return isOwn || ts.isIdentifier(node) ? declaredAt(node, checker) : undefined;
}

function mayReturn(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  return (
    ts.isReturnStatement(node) || (ts.forEachChild(node, (child) => mayReturn(child) || undefined) ?? false)
  );
}

function isAssigned(symbol: ts.Symbol, node: ts.Node, checker: ts.TypeChecker): boolean {
  if (writesOf(node, checker).some((write) => write.symbol === symbol)) return true;
  return ts.forEachChild(node, (child) => isAssigned(symbol, child, checker) || undefined) ?? false;
}
