// The value of a property that is a variable of its own name: `{ place }`.
import type { Expr, Lowered } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import { proveType } from "../unions/proved.ts";

/** { place } behind `place === null ? … :` is there, as the property's own type says. */
export function shorthandValue(property: ts.ShorthandPropertyAssignment, to: Lowering): Expr<Lowered> {
  const symbol = to.checker.getShorthandAssignmentValueSymbol(property);
  const isImported = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  const own = isImported ? to.checker.getAliasedSymbol(symbol) : symbol;
  const value = to.lowerName(own, property.name);
  if (to.source.doubts.isTakenWhole(property.name)) return value;
  const proved = to.checker.getTypeAtLocation(property.name);
  return proveType(value, proved, property.name, to, false);
}
