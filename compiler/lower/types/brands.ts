// `number & { readonly __brand: "id" }`: a number to JavaScript, and to us; only TypeScript tells such numbers apart.
import { ts } from "../../typescript.ts";

const primitive = ts.TypeFlags.NumberLike | ts.TypeFlags.StringLike | ts.TypeFlags.BooleanLike;

/** The primitive or the list that a value with a brand is; undefined for all other types. */
export function brandedType(type: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  if (!type.isIntersection()) return undefined;
  return type.types.find(({ flags }) => (flags & primitive) !== 0) ?? brandedList(type, checker);
}

/** `readonly number[] & { readonly __size?: 3 }`: nothing but an array can be both, and nobody can read the brand of it. */
function brandedList(type: ts.IntersectionType, checker: ts.TypeChecker): ts.Type | undefined {
  const [list, ...more] = type.types.filter((part) => checker.isArrayType(part));
  if (list === undefined || more.length > 0) return undefined;
  return type.types.every((part) => part === list || isBrand(part, checker)) ? list : undefined;
}

/** Properties that are never there: readonly, and optional or named by a symbol. */
function isBrand(type: ts.Type, checker: ts.TypeChecker): boolean {
  const properties = checker.getPropertiesOfType(type);
  const others = type.getCallSignatures().length + checker.getIndexInfosOfType(type).length;
  if ((type.flags & ts.TypeFlags.Object) === 0 || others > 0 || properties.length === 0) return false;
  return properties.every(({ flags, declarations = [], escapedName }) => {
    const isReadonly = declarations.every(
      (one) => (ts.getCombinedModifierFlags(one) & ts.ModifierFlags.Readonly) !== 0,
    );
    const isNameless = (flags & ts.SymbolFlags.Optional) !== 0 || escapedName.toString().startsWith("__@");
    return isReadonly && isNameless;
  });
}
