// Methods of a generic class that name the class with ever new types: `pairs(): Stream<[T, T]>` of a `Stream<T>`. If each
// class had all its methods there would be no end, so these are made where they are called, as generic methods are.
import { ts } from "../../typescript.ts";
import type { ClassNode } from "../objects/object-entry.ts";

export function isGrowing(member: ts.MethodDeclaration, node: ClassNode, checker: ts.TypeChecker): boolean {
  if (node.typeParameters === undefined || member.typeParameters !== undefined) return false;
  const signature = checker.getSignatureFromDeclaration(member);
  if (signature === undefined) return false;
  const types = [
    checker.getReturnTypeOfSignature(signature),
    ...signature.parameters.map((param) => checker.getTypeOfSymbolAtLocation(param, member)),
  ];
  const { symbol } = checker.getTypeAtLocation(node);
  return types.some((type) => grows(type, symbol, checker));
}

/** Whether the class, or one that extends it, is named with more around a type parameter than that itself. */
function grows(type: ts.Type, symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  if (type.isUnionOrIntersection()) return type.types.some((part) => grows(part, symbol, checker));
  const args = argumentsOf(type, checker);
  const isOwn = isClass(type) && extendsClass(type, symbol, checker);
  if (isOwn && args.some((arg) => namesParameter(arg, checker)) && growsAbove(type, symbol, checker))
    return true;
  return args.some((arg) =>
    isOwn && !(arg.flags & ts.TypeFlags.TypeParameter) && namesParameter(arg, checker)
      ? true
      : grows(arg, symbol, checker),
  );
}

/** class ListSchema<T> extends Schema<T[]>: each class that it extends has more than itself around its type parameter. */
function growsAbove(type: ts.Type, symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  if (type.symbol === symbol) return false;
  const { target } = type as Partial<ts.TypeReference>; // only references to generic types have one
  const bases = target?.isClassOrInterface() ? checker.getBaseTypes(target) : [];
  return bases
    .filter((base) => extendsClass(base, symbol, checker))
    .some(
      (base) =>
        growsAbove(base, symbol, checker) ||
        argumentsOf(base, checker).some(
          (arg) => !(arg.flags & ts.TypeFlags.TypeParameter) && namesParameter(arg, checker),
        ),
    );
}

function argumentsOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  const { target } = type as Partial<ts.TypeReference>; // only references to generic types have one
  if (target === undefined) return [];
  const args = checker.getTypeArguments(type as ts.TypeReference);
  // The last one of a class may be what `this` is.
  return isClass(type) ? args.slice(0, target.typeParameters?.length ?? 0) : args;
}

/** @param depth how far it looks into object types, which may name themselves. */
function namesParameter(type: ts.Type, checker: ts.TypeChecker, depth = 4): boolean {
  const names = (part: ts.Type): boolean => namesParameter(part, checker, depth - 1);
  if (type.flags & ts.TypeFlags.TypeParameter) return true;
  if (depth === 0) return false;
  if (type.isUnionOrIntersection()) return type.types.some(names);
  const { objectFlags = 0 } = type as Partial<ts.ObjectType>; // other types have none
  if ((objectFlags & ts.ObjectFlags.Anonymous) === 0) return argumentsOf(type, checker).some(names);
  const fields = checker.getPropertiesOfType(type).map((property) => checker.getTypeOfSymbol(property));
  const results = type
    .getCallSignatures()
    .flatMap((signature) => [
      checker.getReturnTypeOfSignature(signature),
      ...signature.parameters.map((param) => checker.getTypeOfSymbol(param)),
    ]);
  return [...fields, ...results].some(names);
}

function isClass({ symbol }: ts.Type): boolean {
  return symbol !== undefined && (symbol.flags & ts.SymbolFlags.Class) !== 0;
}

function extendsClass(type: ts.Type, symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  if (type.symbol === symbol) return true;
  const { target } = type as Partial<ts.TypeReference>; // only references to generic types have one
  const own = target ?? type;
  return (
    own.isClassOrInterface() && checker.getBaseTypes(own).some((base) => extendsClass(base, symbol, checker))
  );
}
