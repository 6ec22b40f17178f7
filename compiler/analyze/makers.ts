// Where the objects of shapes come from, and what may be added to them later.
import type { Expr, GivenField, KnownTag, Lowered, ObjectId, Program, SlotId } from "../hir/index.ts";
import { bodiesOf, visitExpressions } from "../hir/walk.ts";
import type { Elements } from "./elements.ts";
import { inheritedAs } from "./inherited-properties.ts";
import { placeSlot } from "./uses.ts";

/** An object literal: its fields by their memory, in the order in which they are written. */
export interface Literal {
  readonly given: ReadonlyMap<SlotId, Expr<Lowered>>;
  /** Its properties are those of another object. */
  readonly isRest: boolean;
  /** It is known of each when it is given. */
  readonly isSaid: boolean;
  /** Fields that may be missing where they are copied from. */
  readonly lacking: ReadonlySet<SlotId>;
  /** Which fields are as they are in the object of the same struct that it copies, or there where that has them. */
  readonly inherited: ReadonlyMap<SlotId, GivenField["inherits"]>;
  /** Fields that are written behind a copy: where that lacks them, they come behind all that it has. */
  readonly late: ReadonlySet<SlotId>;
  readonly copies: readonly Copied[];
}

/** `...source`: fields of the new object that follow the order of another one. */
export interface Copied {
  readonly from: ObjectId;
  readonly start: number;
  readonly end: number;
  readonly names: ReadonlySet<string>;
  /** Of one of several types: the constants by which it is known which. */
  readonly tags: readonly KnownTag[];
  readonly turn: number;
}

export interface Makers {
  readonly literals: ReadonlyMap<ObjectId, readonly Literal[]>;
  /** Of which `Object.assign` copies to objects of a struct. */
  readonly assigned: ReadonlyMap<ObjectId, ReadonlySet<ObjectId>>;
  /** Fields that an assignment may add to an object that lacks them. */
  readonly added: ReadonlySet<SlotId>;
  /** Fields that get a value after their object was made. */
  readonly written: ReadonlySet<SlotId>;
  /** Fields that `delete` takes away from an object. */
  readonly deleted: ReadonlySet<SlotId>;
  /** Fields that are given `undefined` or `null`, so that they are there without a value. */
  readonly absent: ReadonlySet<SlotId>;
}

export function collectMakers(program: Program<Lowered>, elements: Elements): Makers {
  const literals = new Map<ObjectId, Literal[]>();
  const assigned = new Map<ObjectId, Set<ObjectId>>();
  const added = new Set<SlotId>();
  const written = new Set<SlotId>();
  const absent = new Set<SlotId>();
  const deleted = new Set<SlotId>();
  const optional = new Set<SlotId>();
  const taken: { readonly from: SlotId; readonly to: SlotId }[] = [];
  for (const { fields } of program.objects.values())
    for (const field of fields) if (field.optional) optional.add(elements.representative(field.slot));

  const visit = (expr: Expr<Lowered>): void => {
    if (expr.kind === "object" && expr.type.kind === "object") {
      const struct = elements.structOf(expr.type.id);
      const given = new Map(expr.fields.map(({ field, value }) => [elements.representative(field), value]));
      const lacking = new Set(
        expr.fields.flatMap(({ field, mayLack }) =>
          mayLack === true ? [elements.representative(field)] : [],
        ),
      );
      const isSaid = expr.fields.every(({ occasions }) => occasions !== undefined);
      const late = new Set(
        expr.fields.flatMap((one) => (isLate(one) ? [elements.representative(one.field)] : [])),
      );
      const inherited = new Map(
        expr.fields.map((one) => [elements.representative(one.field), inheritedAs(one, expr, elements)]),
      );
      const copies = copiedBy(expr, program, elements);
      const isRest = expr.isRest === true;
      const literal = { given, isRest, isSaid, lacking, inherited, late, copies };
      literals.set(struct, [...(literals.get(struct) ?? []), literal]);
      for (const { field, value, from } of expr.fields) {
        const slot = elements.representative(field);
        if (from === undefined && mayBeAbsent(value)) absent.add(slot);
        for (const source of from ?? []) taken.push({ from: elements.representative(source), to: slot });
      }
    }
    if (expr.kind === "comma" && expr.assigns !== undefined) {
      const [to, from] = [expr.assigns.target.type, expr.assigns.source.type];
      if (to.kind !== "object" || from.kind !== "object") return;
      const struct = elements.structOf(to.id);
      assigned.set(struct, (assigned.get(struct) ?? new Set()).add(elements.structOf(from.id)));
    }
    if ("target" in expr && expr.target.kind === "field") {
      const slot = elements.representative(placeSlot(expr.target));
      written.add(slot);
      if (expr.kind === "assign" && expr.deletes === true) deleted.add(slot);
      if (expr.kind !== "assign" || expr.deletes === true) return;
      if (optional.has(slot) && !attaches(expr.value, program)) added.add(slot);
      if (mayBeAbsent(expr.value)) absent.add(slot);
    }
  };
  for (const { body } of bodiesOf(program)) for (const stmt of body) visitExpressions<Lowered>(stmt, visit);
  for (let size = -1; size !== absent.size; ) {
    size = absent.size;
    for (const { from, to } of taken) if (absent.has(from)) absent.add(to);
  }
  return { literals, assigned, added, written, deleted, absent };
}

/** { ...other, a: 1 }, where `other` may lack `a`. */
export function isLate({ occasions = [], isLate: known = false }: GivenField): boolean {
  const [first, ...others] = occasions;
  if (first === undefined) return known;
  const mayLack = first.copied !== undefined && first.when !== undefined;
  return mayLack && others.length > 0;
}

function copiedBy(
  { fields, copies = [] }: Extract<Expr<Lowered>, { kind: "object" }>,
  program: Program<Lowered>,
  elements: Elements,
): readonly Copied[] {
  return copies.flatMap(({ source, at, slots, turn, tags = [] }, position): readonly Copied[] => {
    if (source.type.kind !== "object") return [];
    const names = new Set(slots.map((slot) => program.slots.get(slot)?.name ?? ""));
    // What it gives that was not given before.
    const rest = fields.slice(at, copies[position + 1]?.at ?? fields.length);
    const isNamed = ({ field }: { readonly field: SlotId }): boolean =>
      names.has(program.slots.get(field)?.name ?? "");
    const last = rest.findIndex((field) => !isNamed(field));
    const end = last === -1 ? at + rest.length : at + last;
    return [{ from: elements.structOf(source.type.id), start: at, end, names, tags, turn }];
  });
}

/** What a literal has as a method gets its place with the others, and its function once there is a `this`. */
export function attaches(value: Expr<Lowered>, program: Program<Lowered>): boolean {
  if (value.kind === "wrap" || value.kind === "as-union") return attaches(value.operand, program);
  return value.kind === "closure" && program.functions.get(value.function)?.weakThis !== undefined;
}

/** Whether a value may be undefined or null. */
export function mayBeAbsent(expr: Expr<Lowered>): boolean {
  if (expr.kind === "default" && expr.isLater === true) return false;
  if (expr.kind === "undefined") return true;
  if (expr.kind === "conditional") return mayBeAbsent(expr.yes) || mayBeAbsent(expr.no);
  if (expr.kind === "wrap" || expr.kind === "as-union") return mayBeAbsent(expr.operand);
  if (expr.type.kind === "union") return expr.type.of.some(({ kind }) => kind === "undefined");
  return expr.type.kind === "optional" || expr.type.kind === "undefined";
}
