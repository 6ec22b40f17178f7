// What a generic call makes where TypeScript infers too little of it: a function that gives `[null, null]` gives null[], one that
// gives `[]` never[]. The place of the call says what such lists hold: `const board: Cell[][] = xs.map(() => [null, null])`.
import { ts } from "../../typescript.ts";
import { inferType } from "../functions/inferred-types.ts";
import type { Lowering } from "../lowering.ts";
import { handedOnList } from "../unions/handed-on.ts";

/** The type that the place of an expression is declared with, where its own says too little; through the calls around it. */
export function typeFromOutside(node: ts.Expression, to: Lowering): ts.Type | undefined {
  const own = to.checker.getNonNullableType(to.checker.getTypeAtLocation(node));
  if (!saysLittle(own, to)) return handedOnList(node, to);
  return fitting(own, wantedFor(node, to), to);
}

/** As `typeFromOutside`, of what a function gives that a generic call gets. */
export function resultFromOutside(node: ts.Expression, to: Lowering): ts.Type | undefined {
  const call = node.parent;
  if (!ts.isCallExpression(call) || call.expression === node) return undefined;
  const generic = genericOf(call, to);
  const param = generic?.parameters[call.arguments.indexOf(node)];
  if (generic === undefined || param?.valueDeclaration === undefined) return undefined;
  const taken = to.checker.getTypeOfSymbolAtLocation(param, param.valueDeclaration);
  const [made, more] = to.checker.getNonNullableType(taken).getCallSignatures();
  const result = made && more === undefined ? to.checker.getReturnTypeOfSignature(made) : undefined;
  const own: readonly (ts.Type | undefined)[] = generic.typeParameters ?? [];
  const at = own.indexOf(result);
  return at < 0 ? undefined : argumentFromOutside(call, at, to);
}

/** As `typeFromOutside`, of what a generic call gives to one of the type parameters of its callee. */
export function argumentFromOutside(
  call: ts.CallExpression | ts.NewExpression,
  at: number,
  to: Lowering,
): ts.Type | undefined {
  if (call.typeArguments !== undefined || !ts.isCallExpression(call)) return undefined;
  const signature = to.checker.getResolvedSignature(call);
  const given = signature && to.checker.getTypeArgumentsForResolvedSignature(signature)?.[at];
  if (given === undefined || (!isNothing(given) && !saysLittle(given, to))) return undefined;
  const generic = genericOf(call, to);
  const own = generic?.typeParameters?.[at];
  const wanted = wantedFor(call, to);
  if (generic === undefined || own === undefined || wanted === undefined) return undefined;
  const returned = to.checker.getReturnTypeOfSignature(generic);
  return fitting(given, inferType(own, returned, wanted, to.checker), to);
}

/** The type parameters of a callee; none where they are not known. */
export function ownParametersOf(
  call: ts.CallExpression | ts.NewExpression,
  to: Lowering,
): readonly ts.TypeParameter[] {
  return (ts.isCallExpression(call) ? genericOf(call, to)?.typeParameters : undefined) ?? [];
}

/** The callee as it is declared, with type parameters of its own. */
function genericOf(call: ts.CallExpression, to: Lowering): ts.Signature | undefined {
  const declaration = to.checker.getResolvedSignature(call)?.declaration;
  if (declaration === undefined || ts.isJSDocSignature(declaration)) return undefined;
  // What `reduce` gets at first has a form already.
  if (to.isLibrary(declaration) && !["map", "from"].includes(declaration.name?.getText() ?? ""))
    return undefined;
  const signature = to.checker.getSignatureFromDeclaration(declaration);
  return signature?.typeParameters === undefined ? undefined : signature;
}

function wantedFor(node: ts.Expression, to: Lowering): ts.Type | undefined {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return wantedFor(parent, to);
  if (ts.isConditionalExpression(parent) && parent.condition !== node) return wantedFor(parent, to);
  if (ts.isArrayLiteralExpression(parent)) {
    const list = wantedFor(parent, to);
    const around = list && elementOf(list, to);
    if (around !== undefined) return around;
  }
  if (ts.isPropertyAssignment(parent)) {
    const around = wantedFor(parent.parent, to)?.getProperty(parent.name.getText());
    if (around !== undefined) return to.checker.getNonNullableType(to.checker.getTypeOfSymbol(around));
  }
  const giver = ts.isReturnStatement(parent) ? functionAround(parent) : parent;
  if (giver !== undefined && isUntyped(giver)) {
    const result = resultFromOutside(giver, to);
    if (result !== undefined) return result;
  }
  const context = to.checker.getContextualType(node);
  return context && onlyList(to.checker.getNonNullableType(context), to);
}

/** string | string[]  =>  string[] */
function onlyList(type: ts.Type, to: Lowering): ts.Type {
  const lists = type.isUnion() ? type.types.filter((part) => elementOf(part, to) !== undefined) : [];
  return lists.length === 1 && lists[0] !== undefined ? lists[0] : type;
}

function functionAround(node: ts.Node): ts.Node | undefined {
  return ts.findAncestor(node, ts.isFunctionLike);
}

function isUntyped(node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression {
  return (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) && node.type === undefined;
}

/** Only what says more, and of which the value is one. */
function fitting(own: ts.Type, wanted: ts.Type | undefined, to: Lowering): ts.Type | undefined {
  if (wanted === undefined || isNothing(wanted) || saysLittle(wanted, to)) return undefined;
  if (elementOf(own, to) !== undefined && elementOf(wanted, to) === undefined) return undefined;
  return to.checker.isTypeAssignableTo(own, wanted) ? wanted : undefined;
}

/** null[], never[], any[], lists of such lists; the types of literals like `{}` and `{ cells: [null, null] }`. */
function saysLittle(type: ts.Type, to: Lowering): boolean {
  if (type.symbol?.flags & ts.SymbolFlags.ObjectLiteral) {
    const properties = to.checker.getPropertiesOfType(type);
    return (
      properties.length === 0 || properties.some((one) => holdsNull(to.checker.getTypeOfSymbol(one), to))
    );
  }
  const element = elementOf(type, to);
  return element !== undefined && (isNothing(element) || saysLittle(element, to));
}

/** A list of nothing but null; that of `[]` gets its form by where it goes. */
function holdsNull(type: ts.Type, to: Lowering): boolean {
  const element = elementOf(type, to);
  if (element === undefined) return false;
  return (element.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) !== 0 || holdsNull(element, to);
}

function elementOf(type: ts.Type, to: Lowering): ts.Type | undefined {
  if (!to.checker.isArrayType(type)) return undefined;
  return to.checker.getTypeArguments(type as ts.TypeReference)[0]; // arrays are references to Array<T>
}

function isNothing(type: ts.Type): boolean {
  const { Any, Unknown, Never, Null, Undefined, Void } = ts.TypeFlags;
  return (type.flags & (Any | Unknown | Never | Null | Undefined | Void)) !== 0;
}
