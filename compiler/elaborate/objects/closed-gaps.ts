// Objects that say where their properties stand: copies and `delete` leave gaps between the places, so that the last one would
// leave its type some day, and printing would look at ever more of them.
import type { Expr, Lowered, Places, SlotId } from "../../hir/index.ts";
import { numberType } from "../../hir/type.ts";
import { type Elaborator, runtime, type X } from "../elaborator.ts";
import type { L } from "../table.ts";

/**
 * o.placeOfA = 0  =>  tsino::dropPlace(o.placeOfA, o.places, o.placeOfA, o.placeOfB)
 * o.places = n  =>  tsino::endPlaces(n, o.places, o.placeOfA, o.placeOfB)
 */
export function assignPlace({ target, value, span }: L<"assign">, to: Elaborator): X | undefined {
  if (target.kind !== "field") return undefined;
  const { object } = target;
  const own = to.facts.elements.representative(target.field);
  const places = to.facts.places.get(own);
  const isGone = value.kind === "number" && value.value === 0;
  if (places === undefined || (!isGone && places.last !== own)) return undefined;
  const [first, ...fields] = [own, places.last, ...places.all].map((field): X => {
    const read: Expr<Lowered> = { kind: "field", object, field, type: numberType, span };
    return to.value(read);
  });
  const args = isGone && first !== undefined ? [first, ...fields] : [to.value(value), ...fields];
  const name = isGone ? "tsino::dropPlace" : "tsino::endPlaces";
  return runtime(name, "tsino/places.h", args, { type: numberType, span }, to.elementRepr(own));
}

/** The places of objects of which a literal is a copy. */
export function findPlaces(literals: readonly L<"object">[], to: Elaborator): Places | undefined {
  for (const { fields } of literals)
    for (const { field, value } of fields) {
      const slot = to.facts.elements.representative(field);
      const places = to.facts.places.get(slot);
      if (places?.last === slot && value.kind !== "number") return places;
    }
  return undefined;
}

/** A place that is given: the gaps are closed before it could leave its type. */
export function isPlace(field: SlotId, to: Elaborator): boolean {
  return to.facts.places.has(to.facts.elements.representative(field));
}
