// Fields that may be empty though their type does not say so: another type of the same objects lets somebody write
// `undefined` or `null` there, or a literal copies what may be undefined from an optional property.
// `wide.note = null`, where `wide` is the `narrow: { note: string }` of others; `{ ...defaults, ...options }`.
import type { Expr, Lowered, Program, SlotId, Type } from "../hir/index.ts";
import { type Absence, absencesOf } from "../hir/type.ts";
import { bodiesOf, childrenOf, visitExpressions } from "../hir/walk.ts";
import { unifyElements } from "./elements.ts";
import { collectMakers, mayBeAbsent } from "./makers.ts";

type E = Expr<Lowered>;

/** A place that must have a value, and the optional properties that it comes from. */
interface Copied {
  readonly field: SlotId;
  readonly sources: readonly SlotId[];
}

/** What each of them may be; a program that does nothing of the kind is not looked at any further. */
export function findOpenFields(program: Program<Lowered>): ReadonlyMap<SlotId, readonly Absence[]> {
  const written: SlotId[] = [];
  const copied: Copied[] = [];
  /** Values that a literal evaluates before others. */
  const kept = new Map<SlotId, E>();
  const visit = (expr: E): void => {
    if (expr.kind === "assign" && expr.target.kind === "field" && mayBeAbsent(expr.value))
      written.push(expr.target.field);
    if (expr.kind === "bind") kept.set(expr.slot, expr.value);
    if (expr.kind === "own-properties" && expr.part === "values" && expr.list.kind === "array")
      copied.push(...expr.list.elements.flatMap((element) => listed(element, expr.list.type)));
    if (expr.kind !== "object") return;
    const slots = new Set(expr.copies?.flatMap((copy) => copy.slots));
    for (const { field, value } of slots.size === 0 ? [] : expr.fields) {
      const sources = needed(value, slots, kept);
      if (sources.length > 0) copied.push({ field, sources });
    }
  };
  for (const { body } of bodiesOf(program)) for (const stmt of body) visitExpressions<Lowered>(stmt, visit);
  const found = new Map<SlotId, readonly Absence[]>();
  if (written.length === 0 && copied.length === 0) return found;
  const elements = unifyElements(program);
  const absencesIn = (slot: SlotId): readonly Absence[] => absencesOf(program.slots.get(slot)?.type);
  const given = new Map<SlotId, ReadonlySet<Absence>>();
  const give = (slot: SlotId, absences: readonly Absence[]): void => {
    const memory = elements.representative(slot);
    given.set(memory, new Set([...(given.get(memory) ?? []), ...absences]));
  };
  for (const slot of written) give(slot, absencesIn(slot));
  if (copied.length > 0) {
    const { absent } = collectMakers(program, elements);
    for (const { field, sources } of copied) {
      const empty = sources.filter((source) => absent.has(elements.representative(source)));
      const more = [...new Set(empty.flatMap(absencesIn))];
      give(field, more);
      if (more.length > 0) found.set(field, more);
    }
  }
  // All types of the same objects: that of a literal, of the variable that holds it, of the parameter that gets it.
  for (const { slot } of [...program.objects.values()].flatMap(({ fields }) => fields)) {
    const own = absencesIn(slot);
    const more = [...(given.get(elements.representative(slot)) ?? [])].filter((one) => !own.includes(one));
    if (more.length > 0) found.set(slot, more);
  }
  return found;
}

/** Fields that a literal copies into one that must have a value: `w.name` of `{ ...defaults, ...w }`. */
function needed(value: E, from: ReadonlySet<SlotId>, kept: ReadonlyMap<SlotId, E>): readonly SlotId[] {
  const found: SlotId[] = [];
  const seen = new Set<SlotId>();
  const visit = (expr: E): void => {
    const isProved = expr.kind === "unwrap" || expr.kind === "from-union";
    if (isProved && expr.operand.kind === "field" && from.has(expr.operand.field))
      found.push(expr.operand.field);
    const named = expr.kind === "read" && !seen.has(expr.slot) ? kept.get(expr.slot) : undefined;
    if (expr.kind === "read") seen.add(expr.slot);
    if (named !== undefined) visit(named);
    childrenOf<Lowered>(expr).forEach(visit);
  };
  visit(value);
  return found;
}

/** An element of `Object.values` or `Object.entries`: what is there may be undefined all the same. */
function listed(element: E, list: Type): readonly Copied[] {
  if (element.kind === "object" && element.fields[1] !== undefined) {
    const { field, value } = element.fields[1];
    return listedAs(field, value);
  }
  if (element.kind === "array" && element.type.kind === "array" && element.elements[1] !== undefined)
    return listedAs(element.type.element, element.elements[1]);
  return list.kind === "array" ? listedAs(list.element, element) : [];
}

function listedAs(field: SlotId, value: E): readonly Copied[] {
  const isProved = value.kind === "unwrap" || value.kind === "from-union";
  if (isProved && value.operand.kind === "field") return [{ field, sources: [value.operand.field] }];
  return childrenOf<Lowered>(value).flatMap((child) => listedAs(field, child));
}
