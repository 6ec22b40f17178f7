// The parameters of a function type, one by one: what `bind` gives takes `(...args: [a: string, b?: number])`, which are two.
import { ts } from "../typescript.ts";
import type { Lowering } from "./lowering.ts";

export interface TypedParameter {
  readonly name: string;
  readonly type: ts.Type;
  /** With a default: it may be left out. */
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
  // What a function of the user takes as one list stays one list.
  const isMade = declaration !== undefined && to.isLibrary(declaration);
  if (!rest || last === undefined || !to.checker.isTupleType(last.type) || !isMade) return { list, rest };
  const tuple = last.type as ts.TupleTypeReference; // isTupleType holds for references to tuples only
  const { elementFlags, labeledElementDeclarations } = tuple.target;
  const types = to.checker.getTypeArguments(tuple);
  const hasRest = (elementFlags.at(-1) ?? 0) & ts.ElementFlags.Rest;
  const isPlain = elementFlags.every(
    (flags, at) => !(flags & ts.ElementFlags.Variable) || (hasRest && at === elementFlags.length - 1),
  );
  if (!isPlain) return { list, rest };
  const parts = types.map((type, at) => {
    const label = labeledElementDeclarations?.[at]?.name;
    const name = label !== undefined && ts.isIdentifier(label) ? label.text : `${last.name}${at}`;
    const flags = elementFlags[at] ?? ts.ElementFlags.Required;
    const isOmissible = (flags & ts.ElementFlags.Optional) !== 0;
    return { name, type, isOmissible, isList: (flags & ts.ElementFlags.Rest) !== 0 };
  });
  return { list: [...list.slice(0, -1), ...parts], rest: hasRest !== 0 };
}

function hasDefault(param: ts.Symbol): boolean {
  const declaration = param.valueDeclaration;
  return declaration !== undefined && ts.isParameter(declaration) && declaration.initializer !== undefined;
}
