// Where the objects of shapes come from, and what may be added to them later.
import type { Expr, Lowered, ObjectId, Program, SlotId } from "../hir/index.ts";
import { bodiesOf, visitExpressions } from "../hir/walk.ts";
import type { Elements } from "./elements.ts";
import { placeSlot } from "./uses.ts";

/** An object literal: its fields by their memory, in the order in which they are written. */
export interface Literal {
  readonly given: ReadonlyMap<SlotId, Expr<Lowered>>;
  /** Its properties are those of another object. */
  readonly isRest: boolean;
}

export interface Makers {
  readonly literals: ReadonlyMap<ObjectId, readonly Literal[]>;
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
  const added = new Set<SlotId>();
  const written = new Set<SlotId>();
  const absent = new Set<SlotId>();
  const deleted = new Set<SlotId>();
  const optional = new Set<SlotId>();
  for (const { fields } of program.objects.values())
    for (const field of fields) if (field.optional) optional.add(field.slot);

  const visit = (expr: Expr<Lowered>): void => {
    if (expr.kind === "object" && expr.type.kind === "object") {
      const struct = elements.structOf(expr.type.id);
      const given = new Map(expr.fields.map(({ field, value }) => [elements.representative(field), value]));
      literals.set(struct, [...(literals.get(struct) ?? []), { given, isRest: expr.isRest === true }]);
      for (const [slot, value] of given) if (mayBeAbsent(value)) absent.add(slot);
    }
    if ("target" in expr && expr.target.kind === "field") {
      const slot = elements.representative(placeSlot(expr.target));
      written.add(slot);
      if (expr.kind === "assign" && expr.deletes === true) deleted.add(slot);
      if (expr.kind !== "assign" || expr.deletes === true) return;
      if (optional.has(expr.target.field)) added.add(slot);
      if (mayBeAbsent(expr.value)) absent.add(slot);
    }
  };
  for (const { body } of bodiesOf(program)) for (const stmt of body) visitExpressions(stmt, visit);
  return { literals, added, written, deleted, absent };
}

/** Whether a value may be undefined or null. */
function mayBeAbsent(expr: Expr<Lowered>): boolean {
  if (expr.kind === "undefined") return true;
  if (expr.kind === "conditional") return mayBeAbsent(expr.yes) || mayBeAbsent(expr.no);
  if (expr.kind === "wrap" || expr.kind === "as-union") return mayBeAbsent(expr.operand);
  if (expr.type.kind === "union") return expr.type.of.some(({ kind }) => kind === "undefined");
  return expr.type.kind === "optional" || expr.type.kind === "undefined";
}
