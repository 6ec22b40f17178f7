// Parameters that take several kinds of lists: `ArrayLike<T>` and `Iterable<T>`. Their function is made once for each kind
// that it is called with, as if each had a type parameter.
import type { Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { iteratedType } from "../collections/lists.ts";
import type { Instance } from "../instance.ts";
import type { Lowering } from "../lowering.ts";
import { typeKey } from "../types/type-key.ts";
import { lowerSlotType, lowerType, makeArrayType } from "../types/types.ts";
import { isNothing } from "../unions/questioned.ts";
import { isListedIterator } from "./given-iterators.ts";

export function hasOpenParameters(node: ts.SignatureDeclaration, to: Lowering): boolean {
  return node.parameters.some((param) => isOpen(param, to));
}

function isOpen(
  { type, name, initializer, questionToken, dotDotDotToken }: ts.ParameterDeclaration,
  to: Lowering,
): boolean {
  if (!ts.isIdentifier(name)) return false;
  if (questionToken !== undefined || dotDotDotToken !== undefined) return false;
  if (initializer === undefined) return namesLibrary(type, /^(ArrayLike|Iterable)$/, to);
  // An Iterable with a default is an array, into which all others are copied.
  return isEmptyList(initializer) && namesLibrary(type, /^ArrayLike$/, to);
}

function isEmptyList(node: ts.Expression): boolean {
  return ts.isArrayLiteralExpression(node) && node.elements.length === 0;
}

function namesLibrary(type: ts.TypeNode | undefined, names: RegExp, to: Lowering): boolean {
  if (type === undefined || !ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return false;
  if (!names.test(type.typeName.text)) return false;
  return to.symbolOf(type.typeName)?.declarations?.some((one) => to.isLibrary(one)) ?? false;
}

/** What a call gives to such parameters. */
export function openTypesOf(
  { parameters }: ts.SignatureDeclaration,
  call: ts.Node,
  callee: Instance,
  to: Lowering,
): ReadonlyMap<ts.Symbol, Type> {
  const found = new Map<ts.Symbol, Type>();
  if (!ts.isCallExpression(call)) return found;
  parameters.forEach((param, position) => {
    const symbol = isOpen(param, to) ? to.symbolOf(param.name) : undefined;
    const args = call.arguments.slice(0, position + 1);
    const arg = args[position];
    const isKnown = symbol !== undefined && !args.some(ts.isSpreadElement);
    const type = isKnown ? openType(param, arg ?? param.initializer, callee, to) : undefined;
    if (symbol !== undefined && type !== undefined) found.set(symbol, type);
  });
  return found;
}

function openType(
  param: ts.ParameterDeclaration,
  arg: ts.Expression | undefined,
  callee: Instance,
  to: Lowering,
): Type | undefined {
  if (arg === undefined) return undefined;
  const symbol = ts.isIdentifier(arg) ? to.symbolOf(arg) : undefined;
  const known = symbol && to.instance.openedType(symbol);
  const given = known ?? to.quietly(() => lowerType(to.checker.getTypeAtLocation(arg), arg, to));
  const isDefaulted = param.initializer !== undefined;
  // What may be missing is the array of the default then.
  const own = isDefaulted && given?.kind === "optional" && given.of.kind === "array" ? given.of : given;
  // Nothing says what [] holds but the parameter.
  if (isEmptyList(arg) || (isDefaulted && given?.kind === "undefined"))
    return to.withInstance(callee, () => makeArrayType(elementOf(param, to), arg, to));
  if (isListedIterator(arg, param, to)) {
    const walked = iteratedType(arg, to);
    if (walked !== undefined) return makeArrayType(walked, arg, to);
  }
  const isList = own !== undefined && ["string", "array", "bytes", "collection"].includes(own.kind);
  const isRecord = own?.kind === "collection" && own.of === "record";
  if (isList && !isRecord) return own;
  const isIterator = to.checker.getPropertyOfType(to.checker.getTypeAtLocation(arg), "next") !== undefined;
  const help = `make a list of it: \`[...${arg.getText()}]\``;
  return to.refuse("unsupported-iteration", arg, {}, isIterator ? { help } : {});
}

/** `T` of `Iterable<T>` */
function elementOf(param: ts.ParameterDeclaration, to: Lowering): Type {
  const type = to.checker.getNonNullableType(to.checker.getTypeAtLocation(param));
  const [element] = to.checker.getTypeArguments(type as ts.TypeReference); // isOpen has seen that it refers to one
  return element === undefined ? to.refuseQuietly(param) : lowerSlotType(element, param.type ?? param, to);
}

/**
 * `Iterable<T>` of a method, with a default, or that may be left out, where it is only walked: an array, which text and
 * collections become.
 */
export function walkedType(param: ts.ParameterDeclaration, to: Lowering): Type | undefined {
  if (!ts.isIdentifier(param.name) || param.dotDotDotToken !== undefined) return undefined;
  const members =
    param.type !== undefined && ts.isUnionTypeNode(param.type) ? param.type.types : [param.type];
  const lists = members.filter((member) => member !== undefined && !isNothingType(member));
  const [list, more] = lists;
  if (more !== undefined || !namesLibrary(list, /^Iterable$/, to)) return undefined;
  const absent = members.filter((member) => member !== list);
  const mayBeNull = absent.some((member) => member !== undefined && ts.isLiteralTypeNode(member));
  const mayBeLeftOut = param.questionToken !== undefined || absent.length > (mayBeNull ? 1 : 0);
  if (mayBeNull && mayBeLeftOut) return undefined;
  const { text } = param.name;
  const visit = (node: ts.Node): boolean => {
    if (ts.isTypeNode(node)) return false;
    if (ts.isIdentifier(node) && node.text === text && node.parent !== param)
      return !isWalked(node) && !(absent.length + (param.questionToken ? 1 : 0) > 0 && isAskedFor(node));
    return ts.forEachChild(node, visit) ?? false;
  };
  if (visit(param.parent)) return undefined;
  const of = makeArrayType(elementOf(param, to), param, to);
  if (!mayBeNull && !mayBeLeftOut) return of;
  return { kind: "optional", of, absent: mayBeNull ? "null" : "undefined" };
}

/** `undefined`, `null` */
function isNothingType(node: ts.TypeNode): boolean {
  if (node.kind === ts.SyntaxKind.UndefinedKeyword) return true;
  return ts.isLiteralTypeNode(node) && node.literal.kind === ts.SyntaxKind.NullKeyword;
}

function isWalked(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isForOfStatement(parent)) return parent.expression === node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression !== node;
  return ts.isSpreadElement(parent) && ts.isArrayLiteralExpression(parent.parent);
}

/** `if (xs)`, `xs === undefined`, `[...(xs ?? [])]`, `xs || []`: whether it is there is all that is asked. */
function isAskedFor(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isIfStatement(parent) || ts.isPrefixUnaryExpression(parent)) return true;
  if (ts.isConditionalExpression(parent)) return parent.condition === node;
  if (!ts.isBinaryExpression(parent)) return false;
  const { left, right, operatorToken } = parent;
  if (/^[!=]==?$/.test(operatorToken.getText())) return isNothing(left === node ? right : left);
  if (left !== node || !isEmptyList(right) || !/^(\?\?|\|\|)$/.test(operatorToken.getText())) return false;
  const whole = ts.isParenthesizedExpression(parent.parent) ? parent.parent : parent;
  return isWalked(whole);
}

export function openKey(opened: ReadonlyMap<ts.Symbol, Type>, to: Lowering): string {
  return [...opened.values()].map((type) => `:${typeKey(type, to)}`).join("");
}
