// Names that are looked up in an object: every object has some from Object, which tsino's objects don't have.
import { builtins } from "../../hir/builtins.ts";
import type { Expr, LookedUp, Lowered } from "../../hir/index.ts";
import { stringType } from "../../hir/type.ts";

/**
 * What stands for a name that is not there; one that every object has from Object stops a checked build.
 * @param within the object, which may have others than its type names: they stop it as well
 */
export function afterOwnName(key: Expr<Lowered>, nothing: Expr<Lowered>, within?: LookedUp): Expr<Lowered> {
  const builtin = builtins.get("object.ownName");
  if (key.type.kind !== "string" || builtin === undefined) return nothing;
  const { type, span } = nothing;
  const first: Expr<Lowered> = { kind: "builtin", builtin, args: [key], within, type: stringType, span };
  return { kind: "comma", first, second: nothing, type, span };
}
