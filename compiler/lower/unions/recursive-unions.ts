// Unions that hold lists of themselves: `type Json = number | Json[] | { [key: string]: Json }`. An object type has a name
// in C++ and may hold itself; a list of lists of lists has not.

import type { Type } from "../../hir/index.ts";
import { dynamicType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { indexedType, isRecordType } from "../collections/records.ts";
import type { Lowering } from "../lowering.ts";

/** Undefined for a union that is not of this kind. */
export function lowerRecursiveUnion(type: ts.UnionType, node: ts.Node, to: Lowering): Type | undefined {
  if (!isRecursive(type, to)) return undefined;
  if (!to.dynamic.modes.unknown) {
    to.dynamic.want("unknown");
    return to.refuse("unsupported-type", node, { type: to.checker.typeToString(type) });
  }
  to.dynamic.names.add(type.aliasSymbol?.name ?? "Unknown");
  return dynamicType;
}

function isRecursive(type: ts.UnionType, to: Lowering): boolean {
  const known = to.dynamic.recursive.get(type);
  if (known !== undefined) return known;
  const seen = new Set<ts.Type>();
  const leadsBack = (part: ts.Type): boolean => {
    if (part === type) return true;
    if (seen.has(part)) return false;
    seen.add(part);
    return partsOf(part, to).some(leadsBack);
  };
  const found = partsOf(type, to).some(leadsBack);
  to.dynamic.recursive.set(type, found);
  return found;
}

/** What a value of the type holds in lists, or gives when it is called. */
function partsOf(type: ts.Type, to: Lowering): readonly ts.Type[] {
  const { checker } = to;
  if (type.isUnion()) return type.types;
  if ((type.flags & ts.TypeFlags.Object) === 0) return [];
  if (isRecordType(type, to)) return [indexedType(type, to)].filter((part) => part !== undefined);
  const [signature] = type.getCallSignatures();
  if (signature !== undefined)
    return [
      checker.getReturnTypeOfSignature(signature),
      ...signature.parameters.map((param) => checker.getTypeOfSymbol(param)),
    ];
  const isLibrary = type.symbol?.declarations?.some((declaration) => to.isLibrary(declaration)) ?? false;
  // A tuple is a struct with a name.
  const isList = checker.isArrayType(type) || (isLibrary && !checker.isTupleType(type));
  const isReference = ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0; // has the flag Object
  return isList && isReference ? checker.getTypeArguments(type as ts.TypeReference) : [];
}
