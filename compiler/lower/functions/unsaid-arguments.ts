// Type parameters that a call says nothing about: `count(nil)` of `count<T>(list: List<T>)`. TypeScript says `unknown`, but no
// value of it is anywhere. As a value that may be anything it would be a part of every other list; as `never` it is none.
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import { ownParametersOf } from "../types/types-from-outside.ts";

/** Whether no argument of a call holds anything of one of its type parameters, nor its result. */
export function isNeverGiven(
  node: ts.CallExpression | ts.NewExpression,
  signature: ts.Signature,
  at: number,
  to: Lowering,
): boolean {
  const given = to.checker.getTypeArgumentsForResolvedSignature(signature)?.[at];
  if (given === undefined || (given.flags & ts.TypeFlags.Unknown) === 0) return false;
  if (!ts.isCallExpression(node) || node.typeArguments !== undefined) return false;
  const own = ownParametersOf(node, to)[at];
  const { declaration } = signature;
  if (declaration === undefined || ts.isJSDocSignature(declaration)) return false;
  if (own === undefined || own.getConstraint() !== undefined) return false;
  const generic = to.checker.getSignatureFromDeclaration(declaration);
  const isOwn = (type: ts.Type): boolean => type === own;
  if (generic === undefined || mentions(generic.getReturnType(), isOwn, to)) return false;
  return node.arguments.every((arg, position) => {
    const param = generic.parameters[position];
    const wanted = param && to.checker.getTypeOfSymbol(param);
    return !ts.isSpreadElement(arg) && (isTaker(arg, wanted, isOwn, to) || !mayHold(arg, to));
  });
}

/** (item) => `${item}`, as a function that takes a T and gives none: nothing but its place says what it takes. */
function isTaker(
  arg: ts.Expression,
  wanted: ts.Type | undefined,
  isOwn: (type: ts.Type) => boolean,
  to: Lowering,
): boolean {
  if (!ts.isArrowFunction(arg) || arg.parameters.some(({ type }) => type !== undefined)) return false;
  const [signature, more] =
    wanted === undefined ? [] : to.checker.getNonNullableType(wanted).getCallSignatures();
  return signature !== undefined && more === undefined && !mentions(signature.getReturnType(), isOwn, to);
}

function mayHold(arg: ts.Expression, to: Lowering): boolean {
  const open = ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive;
  return mentions(to.checker.getTypeAtLocation(arg), ({ flags }) => (flags & open) !== 0, to);
}

/** Whether a type is somewhere in another one; also where that is too large to say, or is generic itself. */
function mentions(whole: ts.Type, isIt: (type: ts.Type) => boolean, to: Lowering): boolean {
  const { checker } = to;
  const seen = new Set<ts.Type>();
  const visitSignature = (signature: ts.Signature): boolean =>
    signature.typeParameters !== undefined ||
    visit(signature.getReturnType()) ||
    signature.parameters.some((param) => visit(checker.getTypeOfSymbol(param)));
  const visit = (type: ts.Type): boolean => {
    if (isIt(type) || seen.size > most) return true;
    if (seen.has(type)) return false;
    seen.add(type);
    if (type.isUnionOrIntersection()) return type.types.some(visit);
    if ((type.flags & ts.TypeFlags.Object) === 0) return (type.flags & deferred) !== 0;
    const { objectFlags } = type as ts.ObjectType; // its flags say so
    const args = objectFlags & ts.ObjectFlags.Reference ? typeArgumentsOf(type, checker) : [];
    if (args.some(visit)) return true;
    if (isOfLibrary(type, to)) return false;
    return (
      [...type.getCallSignatures(), ...type.getConstructSignatures()].some(visitSignature) ||
      checker.getIndexInfosOfType(type).some((info) => visit(info.type)) ||
      checker.getPropertiesOfType(type).some((property) => visit(checker.getTypeOfSymbol(property)))
    );
  };
  return visit(whole);
}

/** Those that depend on others in ways that only TypeScript knows. */
const deferred = ts.TypeFlags.IndexedAccess | ts.TypeFlags.Conditional | ts.TypeFlags.Index;

function typeArgumentsOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  return checker.getTypeArguments(type as ts.TypeReference); // only asked of references
}

function isOfLibrary({ symbol }: ts.Type, to: Lowering): boolean {
  return (symbol as ts.Symbol | undefined)?.declarations?.some((one) => to.isLibrary(one)) ?? false; // some have none
}

const most = 200;
