// What a call gives to the type parameters of its callee, and which of these types make an instance of their own.
import type { ObjectId, Type } from "../../hir/index.ts";
import { numberType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { Instance } from "../instance.ts";
import type { Lowering } from "../lowering.ts";
import { concreteType } from "../types/concrete.ts";
import { typeKey } from "../types/type-key.ts";
import { lowerType } from "../types/types.ts";
import { argumentFromOutside, ownParametersOf } from "../types/types-from-outside.ts";
import { bindTypes } from "./generics.ts";
import { isNeverGiven } from "./unsaid-arguments.ts";

export interface TypeArgument {
  /** Undefined where only TypeScript knows what to do with it: the types of a list of arguments. */
  readonly type: Type | undefined;
  /** Without type parameters; undefined where the compiler chose it. */
  readonly given: ts.Type | undefined;
}

/** The types that a call gives to the parameters of its callee, said or inferred. */
export function typeArgumentsOf(
  node: ts.CallExpression | ts.NewExpression,
  to: Lowering,
): readonly TypeArgument[] {
  const signature = to.checker.getResolvedSignature(node);
  const args = signature && to.checker.getTypeArgumentsForResolvedSignature(signature);
  // What [] is made of can't be: it has the form that an empty array has.
  const hasNothing = (node.arguments ?? []).some((arg) =>
    isEmptyArray(to.checker.getTypeAtLocation(arg), to),
  );
  const isElement = ({ flags }: ts.Type): boolean => hasNothing && (flags & ts.TypeFlags.Never) !== 0;
  const known = (args ?? []).map((arg, at) => {
    const outer = argumentFromOutside(node, at, to);
    if (outer !== undefined) return typeArgument(outer, node, to);
    if (isElement(arg)) return undefined;
    if (signature !== undefined && isNeverGiven(node, signature, at, to))
      return { type: numberType, given: to.checker.getNeverType() };
    return typeArgument(arg, node, to);
  });
  return known.map((arg, at) => arg ?? elementOfNothing(node, at, known, to));
}

/** Any form does that has what the function asks for: of `Item extends { id: string }` an object with an `id`. */
function elementOfNothing(
  node: ts.CallExpression | ts.NewExpression,
  at: number,
  others: readonly (TypeArgument | undefined)[],
  to: Lowering,
): TypeArgument {
  const parameters = ownParametersOf(node, to);
  const constraint = parameters[at]?.getConstraint();
  const { types, given } = bindTypes(
    parameters.map((one) => one.symbol),
    others,
  );
  const around = new Instance(to.instance, types, undefined, undefined, given);
  const own =
    constraint && to.withInstance(around, () => to.quietly(() => typeArgument(constraint, node, to)));
  return own ?? { type: numberType, given: to.checker.getNumberType() };
}

export function typeArgument(arg: ts.Type, node: ts.Node, to: Lowering): TypeArgument {
  const given = concreteType(arg, to);
  const type = to.checker.isTupleType(given)
    ? to.quietly(() => lowerType(arg, node, to))
    : lowerType(arg, node, to);
  return { type, given };
}

function isEmptyArray(type: ts.Type, to: Lowering): boolean {
  if (!to.checker.isArrayType(type)) return false;
  const [element] = to.checker.getTypeArguments(type as ts.TypeReference); // arrays are references to Array<T>
  return element !== undefined && (element.flags & ts.TypeFlags.Never) !== 0;
}

/** Two uses with equal keys are one instance. */
export function argumentKey(
  argument: TypeArgument,
  isExact: boolean,
  to: Lowering,
  around?: readonly ObjectId[],
): string {
  const { type, given } = argument;
  if (given !== undefined && given.flags & ts.TypeFlags.Never) return "never";
  const plain = type === undefined ? "" : typeKey(type, to, around);
  if (given === undefined || (!isExact && type !== undefined)) return plain;
  // The names in a tuple mean nothing.
  const isList = type !== undefined && to.checker.isTupleType(given);
  const exact = isList ? (given as ts.TupleTypeReference).target.elementFlags.join("") : to.idOfType(given);
  return `${plain}#${exact}`;
}

/** `K extends "a" | "b"`: `object[key]` of such a key is one field, so each literal makes an instance of its own. */
export function isLiteralKey(
  { given }: TypeArgument,
  parameter: ts.TypeParameterDeclaration | undefined,
): boolean {
  const { constraint } = parameter ?? {};
  if (given === undefined || constraint === undefined) return false;
  if (isOfKeywords(constraint)) return false;
  const parts = given.isUnion() ? given.types : [given];
  return parts.some((part) => part.isStringLiteral() || part.isNumberLiteral());
}

/** `string`, `number | string`: no names of their own. */
function isOfKeywords(constraint: ts.TypeNode): boolean {
  if (ts.isParenthesizedTypeNode(constraint)) return isOfKeywords(constraint.type);
  if (ts.isUnionTypeNode(constraint)) return constraint.types.every(isOfKeywords);
  return (
    ts.isToken(constraint) ||
    (ts.isLiteralTypeNode(constraint) && constraint.literal.kind === ts.SyntaxKind.NullKeyword)
  );
}

/** `{ [K in Name]: T }`, `Record<Name, T>` somewhere in the declaration: each set of names makes another object. */
export function namesProperties(
  parameter: ts.TypeParameterDeclaration,
  node: ts.Node,
  to: Lowering,
): boolean {
  const known = to.computing.get(parameter);
  if (known !== undefined) return known;
  const symbol = to.symbolOf(parameter.name);
  const isIt = (type: ts.Node | undefined): boolean =>
    type !== undefined && ts.isTypeReferenceNode(type) && to.symbolOf(type.typeName) === symbol;
  const visit = (part: ts.Node): boolean => {
    if (ts.isMappedTypeNode(part) && isIt(part.typeParameter.constraint)) return true;
    if (ts.isTypeReferenceNode(part) && part.typeArguments?.some(isIt)) {
      const alias = to.symbolOf(part.typeName)?.declarations?.find(ts.isTypeAliasDeclaration);
      if (alias !== undefined && computesTypes(alias, to)) return true;
    }
    return ts.forEachChild(part, visit) ?? false;
  };
  const found = visit(node);
  to.computing.set(parameter, found);
  return found;
}

/**
 * Whether something in a declaration depends on more than the form of the types that it is given: `T[K]` is another type
 * for each literal that `K` may be, though all of these are text.
 */
export function computesTypes(node: ts.Node, to: Lowering): boolean {
  const known = to.computing.get(node);
  if (known !== undefined) return known;
  to.computing.set(node, false); // while it is looked at
  const found = isComputing(node, to);
  to.computing.set(node, found);
  return found;
}

function isComputing(node: ts.Node, to: Lowering): boolean {
  if (ts.isIndexedAccessTypeNode(node) || ts.isConditionalTypeNode(node) || ts.isMappedTypeNode(node))
    return true;
  if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.KeyOfKeyword) return true;
  if (ts.isParameter(node) && node.dotDotDotToken !== undefined && node.type !== undefined) {
    if (ts.isTypeReferenceNode(node.type) && node.type.typeArguments === undefined) return true;
  }
  if (ts.isTypeReferenceNode(node) && node.typeArguments !== undefined) {
    const alias = to.symbolOf(node.typeName)?.declarations?.find(ts.isTypeAliasDeclaration);
    if (alias !== undefined && computesTypes(alias, to)) return true;
  }
  return ts.forEachChild(node, (child) => isComputing(child, to)) ?? false;
}
