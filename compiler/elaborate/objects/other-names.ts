// `object[key as "a"] ?? 0`: what `as` says need not be true, and the object may have more than its type names, since
// types that hold the same objects are one struct. A checked build stops where JavaScript would find such a property.
import type { Expr, Lowered, ObjectId, Type } from "../../hir/index.ts";
import { stringType } from "../../hir/type.ts";
import type { Elaborator } from "../elaborator.ts";
import type { L } from "../table.ts";

/** ownName(key)  =>  ownName(key, F("length"), F("clear")): what else the object may have, in the order of declaration. */
export function withOtherNames(expr: L<"builtin">, to: Elaborator): L<"builtin"> {
  const { within, span } = expr;
  if (expr.builtin.name !== "object.ownName" || within === undefined) return expr;
  const others = [...namesIn(within.type, to)].filter((name) => !within.names.includes(name));
  const words = others.map((value): Expr<Lowered> => ({ kind: "string", value, type: stringType, span }));
  return { ...expr, args: [...expr.args, ...words], within: undefined };
}

function namesIn(type: Type, to: Elaborator): ReadonlySet<string> {
  const struct = to.structOf(type);
  const names = new Set<string>();
  if (struct === undefined) return names;
  for (const id of to.program.objects.keys()) if (isRelated(id, struct, to)) addNames(id, names, to);
  return names;
}

/** Of the same struct, of a base of it, or of one that derives from it. */
function isRelated(id: ObjectId, struct: ObjectId, to: Elaborator): boolean {
  const { elements } = to.facts;
  return elements.structOf(id) === struct || elements.derives(id, struct) || elements.derives(struct, id);
}

function addNames(id: ObjectId, names: Set<string>, to: Elaborator): void {
  const decl = to.program.objects.get(id);
  for (const field of decl?.fields ?? [])
    if (field.presenceOf === undefined && field.isLastPlace !== true) names.add(field.name);
  for (const method of decl?.methods ?? []) {
    const declared = to.program.functions.get(method);
    if (declared !== undefined && declared.method?.kind !== "constructor") names.add(declared.name);
  }
}
