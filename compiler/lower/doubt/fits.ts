// Whether what is of one type is of another in fact. To TypeScript a class with the same members is the same; which methods
// run and what `instanceof` says goes by the class itself.
import { ts } from "../../typescript.ts";

export function fits(given: ts.Type, wanted: ts.Type, checker: ts.TypeChecker): boolean {
  if (!checker.isTypeAssignableTo(given, wanted)) return false;
  const places = partsOf(wanted);
  const classes = places.filter(isInstance);
  if (classes.length === 0) return true;
  return partsOf(given).every((part) =>
    isInstance(part)
      ? classes.some((one) => comesFrom(part, one, checker))
      : places.some((place) => !isInstance(place) && checker.isTypeAssignableTo(part, place)),
  );
}

function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

export function isInstance(type: ts.Type): boolean {
  return type.symbol !== undefined && (type.symbol.flags & ts.SymbolFlags.Class) !== 0;
}

function comesFrom(type: ts.Type, base: ts.Type, checker: ts.TypeChecker): boolean {
  if (type.symbol === base.symbol) return true;
  const declared = checker.getDeclaredTypeOfSymbol(type.symbol);
  return (
    declared.isClassOrInterface() &&
    checker.getBaseTypes(declared).some((one) => comesFrom(one, base, checker))
  );
}
