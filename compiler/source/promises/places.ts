// Places that a program names, and the values that go there: `node = node.next!`, `return this.items[at]`, `depth(tree.left!)`.
import { ts } from "../../typescript.ts";
import type { Slot } from "./cells.ts";

const K = ts.SyntaxKind;

/** A variable, a parameter, a field, also one that only an object says: `{ user: found }`; or what a function gives, or a list holds. */
export type Place =
  | Given
  | ts.VariableDeclaration
  | ts.ParameterDeclaration
  | ts.PropertyDeclaration
  | ts.PropertySignature
  | Result
  | Slot;

/** What has the type of its value. */
export type Given = ts.PropertyAssignment & { readonly type?: undefined };

export type Result = Function | Signature;

/** What says what a function gives, without its body. */
type Signature = ts.FunctionTypeNode | ts.MethodSignature;

type Function =
  | ts.FunctionDeclaration
  | ts.FunctionExpression
  | ts.ArrowFunction
  | ts.MethodDeclaration
  | ts.GetAccessorDeclaration;

/** The place that a value was read from. */
export function placeOf(node: ts.Expression, checker: ts.TypeChecker): Place | undefined {
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node))
    return placeOf(node.expression, checker);
  if (isAssignment(node)) return placeOf(node.left, checker);
  if (ts.isCallExpression(node)) return toPlace(checker.getResolvedSignature(node)?.declaration);
  const name = ts.isPropertyAccessExpression(node) ? node.name : node;
  if (!ts.isIdentifier(name) && !ts.isPrivateIdentifier(name)) return undefined;
  const declared = declarationOf(name, checker);
  const declaration =
    declared !== undefined && ts.isSetAccessorDeclaration(declared)
      ? checker.getSymbolAtLocation(name)?.declarations?.find(ts.isGetAccessorDeclaration)
      : declared;
  const place =
    declaration !== undefined && ts.isBindingElement(declaration)
      ? takenFrom(declaration, checker)
      : toPlace(declaration);
  // A function by its name is none that was called.
  return place !== undefined && isResult(place) && !ts.isGetAccessorDeclaration(place) ? undefined : place;
}

/** What a name stands for, also one that is imported. */
export function declarationOf(name: ts.Node, checker: ts.TypeChecker): ts.Declaration | undefined {
  const symbol = checker.getSymbolAtLocation(name);
  const isImported = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  return (isImported ? checker.getAliasedSymbol(symbol) : symbol)?.valueDeclaration;
}

/** What `users.map(nameOf)` calls. */
export function functionOf(by: ts.Expression, checker: ts.TypeChecker): Result | undefined {
  const place = isResult(by) ? by : ts.isIdentifier(by) ? toPlace(declarationOf(by, checker)) : undefined;
  const known = place !== undefined && ts.isVariableDeclaration(place) ? place.initializer : place;
  return known !== undefined && isResult(known) ? known : undefined;
}

/** const { user } = session */
export function takenFrom(element: ts.BindingElement, checker: ts.TypeChecker): Place | undefined {
  const { parent, name, propertyName, dotDotDotToken } = element;
  const key = propertyName ?? name;
  if (!ts.isObjectBindingPattern(parent) || dotDotDotToken !== undefined || !ts.isIdentifier(key))
    return undefined;
  const whole = checker.getNonNullableType(checker.getTypeAtLocation(parent));
  return toPlace(checker.getPropertyOfType(whole, key.text)?.valueDeclaration);
}

export function toPlace(node: ts.Node | undefined): Place | undefined {
  if (node === undefined || node.getSourceFile().isDeclarationFile) return undefined;
  if (ts.isVariableDeclaration(node) || ts.isParameter(node))
    return ts.isIdentifier(node.name) ? node : undefined;
  if (ts.isPropertyDeclaration(node) || ts.isPropertySignature(node) || ts.isPropertyAssignment(node))
    return node;
  return isResult(node) ? node : undefined;
}

/** A function whose result is what it returns, no generator, none that is awaited; or what says so of one. */
export function isResult(node: ts.Node): node is Result {
  if (ts.isFunctionTypeNode(node) || ts.isMethodSignature(node)) return true;
  const isFunction =
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isGetAccessorDeclaration(node);
  if (!isFunction || node.asteriskToken !== undefined) return false;
  if (node.body === undefined && !isAbstract(node)) return false;
  return node.modifiers?.some(({ kind }) => kind === K.AsyncKeyword) !== true;
}

/** abstract find(id: string): User */
function isAbstract({ modifiers }: Function): boolean {
  return modifiers?.some(({ kind }) => kind === K.AbstractKeyword) === true;
}

/** The place that a value goes to, also as what a choice ends with: `at = left ? at.left! : at.right!` */
export function goalOf(node: ts.Expression, checker: ts.TypeChecker): Place | undefined {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return goalOf(parent, checker);
  if (ts.isConditionalExpression(parent))
    return parent.condition === node ? undefined : goalOf(parent, checker);
  if (isAssignment(parent))
    return parent.right === node ? (setBy(parent.left, checker) ?? placeOf(parent.left, checker)) : undefined;
  if (ts.isBinaryExpression(parent))
    return parent.right === node && endsIn.has(parent.operatorToken.kind)
      ? goalOf(parent, checker)
      : undefined;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent) || ts.isParameter(parent))
    return parent.initializer === node ? toPlace(parent) : undefined;
  if (ts.isPropertyAssignment(parent))
    return parent.initializer === node ? fieldOf(parent, checker) : undefined;
  if (ts.isArrowFunction(parent)) return parent.body === node ? toPlace(parent) : undefined;
  if (ts.isReturnStatement(parent)) return toPlace(ts.findAncestor(parent, ts.isFunctionLike));
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent))
    return parent.expression === node ? undefined : parameterOf(node, parent, checker);
  if (!ts.isArrayLiteralExpression(parent)) return undefined;
  const across = acrossOf(node);
  return across === undefined ? walkerOf(parent) : placeOf(across, checker);
}

/** `v` of `set level(v: number) { … }`, for `this.level = 3` */
function setBy(left: ts.Expression, checker: ts.TypeChecker): Place | undefined {
  const name = ts.isPropertyAccessExpression(left) ? left.name : left;
  const setter = checker.getSymbolAtLocation(name)?.declarations?.find(ts.isSetAccessorDeclaration);
  return toPlace(setter?.parameters[0]);
}

/** `x` and `b` of `[a, b] = [y, x]`, the one for the other */
export function acrossOf(node: ts.Expression): ts.Expression | undefined {
  const list = node.parent;
  if (!ts.isArrayLiteralExpression(list) || !isAssignment(list.parent)) return undefined;
  const { left, right } = list.parent;
  const other = list === left ? right : left;
  if (
    !ts.isArrayLiteralExpression(other) ||
    [list, other].some(({ elements }) => elements.some(ts.isSpreadElement))
  )
    return undefined;
  return other.elements[list.elements.indexOf(node)];
}

export const endsIn: ReadonlySet<ts.SyntaxKind> = new Set([
  K.QuestionQuestionToken,
  K.BarBarToken,
  K.AmpersandAmpersandToken,
]);

export const assigns: ReadonlySet<ts.SyntaxKind> = new Set([
  K.EqualsToken,
  K.QuestionQuestionEqualsToken,
  K.BarBarEqualsToken,
]);

function isAssignment(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && assigns.has(node.operatorToken.kind);
}

/** Where `{ user: … }` puts the user. */
export function fieldOf(
  property: ts.PropertyAssignment | ts.ShorthandPropertyAssignment,
  checker: ts.TypeChecker,
): Place | undefined {
  const wanted = checker.getContextualType(property.parent);
  const name = checker.getSymbolAtLocation(property.name)?.name;
  if (wanted === undefined || name === undefined) return toPlace(property);
  const type = checker.getNonNullableType(wanted);
  if (type.isUnion()) return undefined;
  return toPlace(checker.getPropertyOfType(type, name)?.valueDeclaration ?? property);
}

function parameterOf(
  value: ts.Expression,
  call: ts.CallExpression | ts.NewExpression,
  checker: ts.TypeChecker,
): Place | undefined {
  const given: readonly ts.Expression[] = call.arguments ?? [];
  const at = given.indexOf(value);
  if (at < 0 || given.slice(0, at).some(ts.isSpreadElement)) return undefined;
  const declaration = checker.getResolvedSignature(call)?.declaration;
  const parameter = declaration?.parameters[at];
  return parameter === undefined || !ts.isParameter(parameter) || parameter.dotDotDotToken !== undefined
    ? undefined
    : toPlace(parameter);
}

/** What walks over a list that is written there, or made by `map`: `[a, b].filter((one) => one)`  =>  `one` */
function walkerOf(list: ts.Expression): Place | undefined {
  const { parent } = list;
  if (ts.isParenthesizedExpression(parent)) return walkerOf(parent);
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== list) return undefined;
  const call = parent.parent;
  if (!ts.isCallExpression(call) || call.expression !== parent || !walks.has(parent.name.text))
    return undefined;
  const [callback] = call.arguments;
  if (callback === undefined || !(ts.isArrowFunction(callback) || ts.isFunctionExpression(callback)))
    return undefined;
  return toPlace(callback.parameters[0]);
}

const walks: ReadonlySet<string> = new Set([
  "every",
  "filter",
  "find",
  "findIndex",
  "forEach",
  "map",
  "some",
]);

/** Where the results of a function go that `map` calls: to what walks over them. */
export function goalOfResult(place: Place): Place | undefined {
  const call = place.parent;
  if (!ts.isArrowFunction(place) && !ts.isFunctionExpression(place)) return undefined;
  if (!ts.isCallExpression(call) || call.arguments[0] !== place) return undefined;
  const { expression } = call;
  const isMap = ts.isPropertyAccessExpression(expression) && expression.name.text === "map";
  return isMap ? walkerOf(call) : undefined;
}
