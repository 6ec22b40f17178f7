// The parameters of a function type, one by one: `(...args: [a: string, b?: number])`, as `bind` and `Parameters` make
// them, are two.
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import { concreteType } from "../types/concrete.ts";

export interface TypedParameter {
  readonly name: string;
  readonly type: ts.Type;
  /** With a default, or optional in its tuple: it may be left out. */
  readonly isOmissible: boolean;
  /** It takes all further arguments, each of this type. */
  readonly isList: boolean;
}

export function parametersOf(
  signature: ts.Signature,
  node: ts.Node,
  to: Lowering,
): { readonly list: readonly TypedParameter[]; readonly rest: boolean } {
  const list = signature.parameters.map((param) => ({
    name: param.name,
    type: to.checker.getTypeOfSymbolAtLocation(param, node),
    isOmissible: hasDefault(param),
    isList: false,
  }));
  const last = list.at(-1);
  const declaration = signature.parameters.at(-1)?.valueDeclaration;
  const rest =
    declaration !== undefined && ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined;
  const parts = rest && last !== undefined ? partsOfRest(last.type, last.name, node, to) : undefined;
  if (parts === undefined) return { list, rest };
  return { list: [...list.slice(0, -1), ...parts], rest: parts.at(-1)?.isList ?? false };
}

/** What `...args: [a: A, b?: B, ...more: C[]]` takes; undefined for arrays. */
export function partsOfRest(
  type: ts.Type,
  name: string,
  node: ts.Node,
  to: Lowering,
): readonly TypedParameter[] | undefined {
  const own = concreteType(type, to);
  if (!to.checker.isTupleType(own)) return undefined;
  const tuple = own as ts.TupleTypeReference; // isTupleType holds for references to tuples only
  const { elementFlags, labeledElementDeclarations: labels } = tuple.target;
  return to.checker.getTypeArguments(tuple).map((part, at, all) => {
    const flags = elementFlags[at] ?? ts.ElementFlags.Required;
    const isList = (flags & ts.ElementFlags.Rest) !== 0;
    if (flags & ts.ElementFlags.Variadic || (isList && at < all.length - 1))
      return to.refuse("unsupported-tuple", node, {});
    const label = labels?.[at]?.name;
    return {
      name: label !== undefined && ts.isIdentifier(label) ? label.text : `${name}${at}`,
      type: part,
      isOmissible: (flags & ts.ElementFlags.Optional) !== 0,
      isList,
    };
  });
}

function hasDefault(param: ts.Symbol): boolean {
  const declaration = param.valueDeclaration;
  return declaration !== undefined && ts.isParameter(declaration) && declaration.initializer !== undefined;
}
