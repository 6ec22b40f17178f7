// Object literals that are known by name: the variables of tsino's own that hold one while its methods are attached, and
// stand for `this` inside of those.
import type { Elements } from "../analyze/index.ts";
import type { Expr, Lowered, ObjectId, Place, Program, SlotId } from "../hir/index.ts";
import { bodiesOf, visitExpressions } from "../hir/walk.ts";

export interface Holder {
  readonly shape: ObjectId;
  /** The properties for which this literal has accessors. */
  readonly answered: ReadonlySet<string>;
}

export function findHolders(program: Program<Lowered>, elements: Elements): ReadonlyMap<SlotId, Holder> {
  const answers = new Map<SlotId, string>();
  for (const { fields } of program.objects.values())
    for (const { slot, accessor } of fields)
      if (accessor !== undefined) answers.set(elements.representative(slot), accessor.of);
  const holderOf = (value: Expr<Lowered>): Holder | undefined => {
    if (value.kind === "read") return holders.get(value.slot);
    if (value.kind !== "object" || value.type.kind !== "object") return undefined;
    const names = value.fields.flatMap(({ field }) => answers.get(elements.representative(field)) ?? []);
    return { shape: elements.structOf(value.type.id), answered: new Set(names) };
  };
  const holders = new Map<SlotId, Holder>();
  for (const { body } of bodiesOf(program))
    for (const stmt of body)
      visitExpressions(stmt, (expr) => {
        const found = expr.kind === "bind" ? holderOf(expr.value) : undefined;
        if (expr.kind === "bind" && found !== undefined) holders.set(expr.slot, found);
      });
  return holders;
}

/** { n: 0, tick() { this.n++; } }: the field of the literal itself, for which nobody has to be asked. */
export function isOwnField(
  { object, field }: Pick<Extract<Place<Lowered>, { kind: "field" }>, "object" | "field">,
  holders: ReadonlyMap<SlotId, Holder>,
  nameOf: (field: SlotId) => string | undefined,
): boolean {
  const holder = object.kind === "read" ? holders.get(object.slot) : undefined;
  return holder !== undefined && !holder.answered.has(nameOf(field) ?? "");
}
