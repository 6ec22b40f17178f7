// A generic function where a function of a known type is wanted: `xs.map(identity)`. Its type parameters are what its
// parameters get there.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import { entryOf } from "../objects/shapes.ts";
import { lowerType } from "../types/types.ts";
import { typeOfEntry } from "./function-entry.ts";
import { findGeneric, instantiate, nameOfFunction } from "./generics.ts";
import { inferType } from "./inferred-types.ts";
import { typeArgument } from "./type-arguments.ts";

/** @param types what the function gets; undefined when the node names no generic function of the user. */
export function lowerGenericValue(
  node: ts.Expression,
  types: readonly Type[] | undefined,
  to: Lowering,
): Expr<Lowered> | undefined {
  const symbol = ts.isIdentifier(node) ? to.symbolOf(node) : undefined;
  const generic = findGeneric(symbol?.valueDeclaration, to);
  if (generic === undefined || symbol === undefined) return undefined;
  const given = types ?? contextOf(node, to);
  const args = (generic.typeParameters ?? []).map((parameter) => {
    const type = typeFor(parameter, generic.parameters, given, to);
    if (type !== undefined) return { type, given: undefined };
    const inferred = inferredFor(parameter, generic.parameters, node, to);
    return inferred === undefined
      ? to.refuse("unsupported-generic", node, {})
      : typeArgument(inferred, node, to);
  });
  const outer = to.instance.homeOf(generic) ?? to.root;
  const place = generic.name ?? generic;
  const entry = instantiate(
    generic,
    args,
    { name: nameOfFunction(symbol, generic), method: undefined, place, at: node, outer },
    to,
  );
  return { kind: "function-value", function: entry.id, type: typeOfEntry(entry), span: to.spanOf(node) };
}

/**
 * identity(identity)("same"): the function that the inner call gives is made for the types of the outer one.
 * @param lower lowers the callee
 */
export function callGenericResult(
  node: ts.CallExpression,
  lower: () => Expr<Lowered>,
  to: Lowering,
): Expr<Lowered> {
  const type = to.checker.getTypeAtLocation(node.expression);
  const [generic, more] = type.getCallSignatures();
  const called = to.checker.getResolvedSignature(node);
  if (generic?.typeParameters === undefined || more !== undefined || called === undefined) return lower();
  const outer = to.calledAs.get(type);
  to.calledAs.set(type, called);
  try {
    return lower();
  } finally {
    if (outer === undefined) to.calledAs.delete(type);
    else to.calledAs.set(type, outer);
  }
}

/** The types of what the place of the function gives to it. */
function contextOf(node: ts.Expression, to: Lowering): readonly Type[] {
  const context = to.checker.getContextualType(node);
  const wanted = context && to.checker.getNonNullableType(context);
  const [written, more] = wanted?.getCallSignatures() ?? [];
  const signature = written?.typeParameters === undefined ? written : wanted && to.calledAs.get(wanted);
  if (signature === undefined || more !== undefined) return to.refuse("unsupported-function-value", node, {});
  return signature.parameters.map((param) =>
    lowerType(to.checker.getTypeOfSymbolAtLocation(param, node), node, to),
  );
}

/** `T` of a parameter that holds one: `isOk<T>(result: Result<T>)`, `xs.filter(isOk)`. */
function inferredFor(
  parameter: ts.TypeParameterDeclaration,
  params: readonly ts.ParameterDeclaration[],
  node: ts.Expression,
  to: Lowering,
): ts.Type | undefined {
  const own = to.checker.getTypeAtLocation(parameter);
  const context = to.checker.getContextualType(node);
  const [signature] = context === undefined ? [] : to.checker.getNonNullableType(context).getCallSignatures();
  for (const [position, param] of params.entries()) {
    const wanted = signature?.parameters[position];
    if (wanted === undefined) continue;
    const given = to.checker.getTypeOfSymbolAtLocation(wanted, node);
    const found = inferType(own, to.checker.getTypeAtLocation(param), given, to.checker);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `T` of the first parameter that is a T or an array of them. */
function typeFor(
  parameter: ts.TypeParameterDeclaration,
  params: readonly ts.ParameterDeclaration[],
  given: readonly Type[],
  to: Lowering,
): Type | undefined {
  const own = to.checker.getTypeAtLocation(parameter);
  for (const [position, param] of params.entries()) {
    const type = to.checker.getTypeAtLocation(param);
    const value = given[position];
    if (value === undefined) continue;
    const found = partFor(own, type, value, to);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What stands for `T` in `T`, `T[]`, `T | undefined`, `[T, U]`. */
function partFor(own: ts.Type, type: ts.Type, value: Type, to: Lowering): Type | undefined {
  if (type === own) return value;
  if (type.isUnion()) {
    const present = type.types.filter((part) => !(part.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)));
    const [only, more] = present;
    const given = value.kind === "optional" ? value.of : value;
    return only === undefined || more !== undefined ? undefined : partFor(own, only, given, to);
  }
  if (to.checker.isTupleType(type)) return partOfTuple(own, type as ts.TupleTypeReference, value, to); // isTupleType holds for references only
  const [element] = to.checker.isArrayType(type)
    ? to.checker.getTypeArguments(type as ts.TypeReference) // arrays are references to Array<T>
    : [];
  if (element === undefined || value.kind !== "array") return undefined;
  return partFor(own, element, to.typeOfSlot(value.element), to);
}

function partOfTuple(own: ts.Type, type: ts.TupleTypeReference, value: Type, to: Lowering): Type | undefined {
  if (!type.target.elementFlags.every((flags) => flags & ts.ElementFlags.Required)) return undefined;
  for (const [position, part] of to.checker.getTypeArguments(type).entries()) {
    // A tuple of one type is an array.
    const slot = value.kind === "array" ? value.element : entryOf(value, to)?.fieldOf(String(position));
    const found = slot === undefined ? undefined : partFor(own, part, to.typeOfSlot(slot), to);
    if (found !== undefined) return found;
  }
  return undefined;
}
