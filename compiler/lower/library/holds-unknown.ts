// Whether something in a value is `unknown`: the T of `Result<T>` that TypeScript finds nowhere is. Where only errors are
// that, it has the form of an error, whose stack can't be printed; as a value that may be anything it can.
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";

export function holdsUnknown(given: ts.Type, to: Lowering): boolean {
  const seen = new Set<ts.Type>();
  const visit = (type: ts.Type): boolean => {
    if (type.flags & ts.TypeFlags.Unknown) return true;
    // Types that are made anew for each of their parts have no end.
    if (seen.has(type) || seen.size > most) return false;
    seen.add(type);
    if (type.isUnion()) return type.types.some(visit);
    if (to.checker.isArrayType(type) || to.checker.isTupleType(type))
      return to.checker.getTypeArguments(type as ts.TypeReference).some(visit); // lists are references
    if ((type.flags & ts.TypeFlags.Object) === 0 || type.getCallSignatures().length > 0) return false;
    const own = to.checker.getPropertiesOfType(type);
    const isForeign = own.some(({ valueDeclaration }) => valueDeclaration && to.isLibrary(valueDeclaration));
    return !isForeign && own.some((property) => visit(to.checker.getTypeOfSymbol(property)));
  };
  return visit(given);
}

const most = 200;
