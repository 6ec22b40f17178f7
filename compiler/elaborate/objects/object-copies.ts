// What `{ ...other }` copies beyond what the type of `other` says: an object of the same struct may have more.
import type { Expr, GivenField, Lowered, ObjectId, SlotId } from "../../hir/index.ts";
import type { Elaborator } from "../elaborator.ts";
import type { L } from "../table.ts";

/** The fields that are written, and those that a copy carries along. */
export function withCopied(expr: L<"object">, struct: ObjectId, to: Elaborator): readonly GivenField[] {
  const { fields, copies = [], overrides = [] } = expr;
  for (const slot of overrides) {
    const { properties } = to.facts;
    if (!properties.mayBeEmpty(slot) || properties.presenceOf(slot) !== undefined) continue;
    const why = `\`${to.slot(slot).name}\` may be there without a value`;
    to.report("unsupported-object-spread", expr.span, { why });
  }
  const [only, more] = copies;
  if (only === undefined) return fields;
  const isWhole = more === undefined && only.when === undefined && sourceStruct(only.source, to) === struct;
  const carried = isWhole ? carriedBy(only.source, only.slots, fields, to) : [];
  for (const { source, slots, at } of copies) {
    const lost = moreOf(source, slots, to).find(
      ({ name, slot }) =>
        !carried.some(({ field }) => field === slot) &&
        hasField(struct, name, to) &&
        !fields.slice(at).some(({ field, mayLack }) => mayLack !== true && to.slot(field).name === name),
    );
    if (lost === undefined) continue;
    const why = `the object may have \`${lost.name}\``;
    to.report("unsupported-object-spread", source.span, { why });
  }
  if (only === undefined || carried.length === 0) return fields;
  return [...fields.slice(0, only.at), ...carried, ...fields.slice(only.at)];
}

function sourceStruct({ type }: Lowered, to: Elaborator): ObjectId | undefined {
  return type.kind === "object" ? to.facts.elements.structOf(type.id) : undefined;
}

/** { ...a } of the same struct: every field goes along, whatever it is. */
function carriedBy(
  source: Expr<Lowered>,
  slots: readonly SlotId[],
  fields: readonly GivenField[],
  to: Elaborator,
): readonly GivenField[] {
  const { elements } = to.facts;
  const given = new Set(fields.map(({ field }) => elements.representative(field)));
  return moreOf(source, slots, to).flatMap(({ slot, isOwn }): readonly GivenField[] => {
    if (given.has(slot) || !isOwn) return [];
    const type = elements.storedType(slot);
    return [{ field: slot, value: { kind: "field", object: source, field: slot, type, span: source.span } }];
  });
}

interface More {
  readonly name: string;
  readonly slot: SlotId;
  /** Of the struct itself, not of one that derives from it. */
  readonly isOwn: boolean;
}

/** Fields that the object may have and its type does not name. */
function moreOf(source: Expr<Lowered>, slots: readonly SlotId[], to: Elaborator): readonly More[] {
  const struct = sourceStruct(source, to);
  if (struct === undefined) return [];
  const { elements } = to.facts;
  const named = new Set(slots.map((slot) => elements.representative(slot)));
  const structs = [...to.program.objects.keys()].map((id) => elements.structOf(id));
  const derived = [...new Set(structs)].filter((id) => id !== struct && elements.derives(id, struct));
  const all = [
    ...chainOf(struct, to).map((id) => ({ id, isOwn: true })),
    ...derived.map((id) => ({ id, isOwn: false })),
  ];
  return all.flatMap(({ id, isOwn }) =>
    elements
      .fieldsOf(id)
      .filter(({ slot, name, presenceOf }) =>
        presenceOf === undefined
          ? !named.has(slot) && !name.startsWith("#")
          : !named.has(elements.representative(presenceOf)),
      )
      .map(({ name, slot }) => ({ name, slot, isOwn })),
  );
}

function chainOf(struct: ObjectId, to: Elaborator): readonly ObjectId[] {
  const base = to.facts.elements.baseOf(struct);
  return base === undefined ? [struct] : [struct, ...chainOf(base, to)];
}

function hasField(struct: ObjectId, name: string, to: Elaborator): boolean {
  return chainOf(struct, to).some((id) =>
    to.facts.elements.fieldsOf(id).some((field) => field.name === name),
  );
}
