// Maps and Sets: new ones, what is stored and asked for, loops that meet their entries.
import { collectionType, conflicts, entrySlots, passedSlot } from "../../analyze/index.ts";
import { bug } from "../../bug.ts";
import type { BuiltinParam } from "../../hir/builtins.ts";
import type { Explicit, Expr, Lowered, Repr, SlotId, Stmt } from "../../hir/index.ts";
import { bool, booleanType, text } from "../../hir/type.ts";
import { isRepresentable } from "../convert.ts";
import { type Elaborator, noTrivia, runtime, type X } from "../elaborator.ts";
import { comparisonRepr } from "../numbers/numbers.ts";
import { inOrder, type Operand } from "../order.ts";
import { inPlace } from "../places.ts";
import { heldIterable } from "../statements/loops.ts";
import type { L, ValueTable } from "../table.ts";

export const collections = { collection: elaborateCollection } satisfies Partial<ValueTable>;

function elaborateCollection(expr: L<"collection">, to: Elaborator): X {
  const { key, value } = collectionType(expr);
  const operands: Operand[] = expr.keys.flatMap((own, position) => {
    const other = expr.values[position];
    const entry = { expr: own, elaborate: () => stored(own, key, to) };
    return other === undefined
      ? [entry]
      : [entry, { expr: other, elaborate: () => stored(other, value, to) }];
  });
  const { from } = expr;
  if (from !== undefined) operands.unshift({ expr: from, elaborate: () => inPlace(from, to), inPlace: true });
  const values = inOrder(operands, to);
  const source = from === undefined ? undefined : values[0];
  const entries = from === undefined ? values : values.slice(1);
  const step = expr.values.length > 0 ? 2 : 1;
  const part = (first: number) => entries.filter((_, position) => position % step === first);
  const repr = to.reprOfType(expr.type, undefined);
  return { ...expr, from: source, keys: part(0), values: step === 2 ? part(1) : [], repr };
}

/** A key or value in the form of its slot. */
function stored(arg: Expr<Lowered>, slot: SlotId, to: Elaborator): X {
  const repr = to.elementRepr(slot);
  return repr.kind === "text" ? to.as(arg, repr) : to.operand(arg, repr);
}

/** An argument of a method of a collection. */
export function collectionArgument(
  kind: BuiltinParam,
  arg: Expr<Lowered>,
  expr: L<"builtin">,
  to: Elaborator,
): X | undefined {
  const [receiver] = expr.args;
  if (receiver === undefined) return undefined;
  if (kind === "collection") return inPlace(arg, to);
  if (kind === "key") return stored(arg, collectionType(receiver).key, to);
  if (kind === "value") return stored(arg, collectionType(receiver).value, to);
  return kind === "wanted" ? wantedKey(arg, collectionType(receiver).key, to) : undefined;
}

/** What is only asked for may be a number that no key can be. */
function wantedKey(arg: Expr<Lowered>, slot: SlotId, to: Elaborator): X {
  const key = to.elementRepr(slot);
  const range = to.rangeOf(arg);
  if (arg.type.kind !== "number" || isRepresentable(range, key)) return stored(arg, slot, to);
  return to.operand(arg, comparisonRepr(to.facts.numbers.rangeOfSlot(slot), range));
}

/** What a method of a collection gives; undefined for other results. */
export function collectionRepr(expr: L<"builtin">, to: Elaborator): Repr | undefined {
  const passed = passedSlot(expr);
  switch (expr.builtin.result.kind) {
    case "value":
      return passed && to.elementRepr(passed);
    case "optional-key":
    case "optional-value": {
      const of = passed === undefined ? bug(expr.span, "a value of no collection") : to.elementRepr(passed);
      return of.kind === "optional" ? of : { kind: "optional", of };
    }
    default:
      return undefined;
  }
}

type ForEntries<S extends Lowered> = Extract<Stmt<S>, { kind: "for-entries" }>;

/** A loop whose body changes the collection walks with a cursor, which it knows of. */
export function elaborateForEntries(
  stmt: ForEntries<Lowered>,
  inner: (body: Stmt<Lowered>) => Stmt<Explicit>,
  to: Elaborator,
): Stmt<Explicit> {
  const { span, trivia, label, entry } = stmt;
  const slots = entrySlots(stmt.iterable.type).map(to.facts.elements.representative);
  const looked = { reads: new Set(slots), writes: new Set<SlotId>(), world: "none" as const };
  const body = to.facts.effects.ofStmt(stmt.body);
  const isLent = !conflicts(looked, body);
  const iterable = heldIterable(stmt.iterable, body.writes, to);
  const { of } = collectionType(stmt.iterable);
  const [only] = [stmt.key, stmt.value].filter((slot) => slot !== undefined);
  if (isLent) for (const slot of [stmt.key, stmt.value]) lend(slot, to);
  const turn = inner(stmt.body);
  if (of === "record") return walkRecord(stmt, iterable, isLent, turn, to);
  if (isLent && of === "set" && only !== undefined && !to.cells.all.has(only))
    return {
      kind: "for-of",
      slot: only,
      iterable,
      body:
        stmt.value === undefined || stmt.key === undefined
          ? turn
          : block([...sameValue(stmt, to), turn], stmt),
      label,
      span,
      trivia,
    };
  to.passing.set(entry, isLent ? "const-reference" : "value");
  const keyName = of === "set" ? ".value" : ".key";
  return { ...stmt, iterable, body: block([...readParts(stmt, keyName, to), turn], stmt) };
}

/** for (const [a, b] of set.entries()): both are the value. */
function sameValue({ key, value, span }: ForEntries<Lowered>, to: Elaborator): readonly Stmt<Explicit>[] {
  if (key === undefined || value === undefined) return [];
  const read: X = { kind: "read", slot: key, type: to.slot(key).type, span, repr: to.reprOf(key) };
  return [{ kind: "let", slot: value, value: read, span, trivia: noTrivia }];
}

/** const key = entry.key(); const value = entry.value(); */
function readParts(stmt: ForEntries<Lowered>, keyName: string, to: Elaborator): readonly Stmt<Explicit>[] {
  const { span } = stmt;
  const parts = [
    { slot: stmt.key, cpp: keyName },
    { slot: stmt.value, cpp: ".value" },
  ];
  return parts.flatMap(({ slot, cpp }): readonly Stmt<Explicit>[] => {
    if (slot === undefined) return [];
    const { type } = to.slot(slot);
    const read: X = { kind: "read", slot: stmt.entry, type, span, repr: { kind: "void" } };
    const value = runtime(cpp, undefined, [read], { type, span }, to.reprOf(slot));
    return [{ kind: "let", slot, value, span, trivia: noTrivia }];
  });
}

function block(body: readonly Stmt<Explicit>[], { span }: Lowered | Stmt<Lowered>): Stmt<Explicit> {
  const flat = body.flatMap((stmt) => (stmt.kind === "block" ? stmt.body : [stmt]));
  return { kind: "block", body: flat, span, trivia: noTrivia };
}

/** The entries in JavaScript's order; where the loop changes the record, of a copy, or the keys that are still there. */
function walkRecord(
  stmt: ForEntries<Lowered>,
  record: X,
  isLent: boolean,
  turn: Stmt<Explicit>,
  to: Elaborator,
): Stmt<Explicit> {
  const { span, trivia, label, key, value } = stmt;
  to.passing.set(stmt.entry, "const-reference");
  if (!isLent && value === undefined && key !== undefined && !to.cells.all.has(key)) {
    const { type, mutable } = to.slot(key);
    if (!mutable) to.passing.set(key, "const-reference");
    const keys = runtime(".keys", undefined, [record], { type, span }, { kind: "array", element: text });
    const read: X = { kind: "read", slot: key, type, span, repr: text };
    const isThere = runtime(".hasOwn", undefined, [record, read], { type: booleanType, span }, bool);
    const test: X = { kind: "not", operand: isThere, type: booleanType, span, repr: bool };
    const next: Stmt<Explicit> = { kind: "continue", label: undefined, span, trivia: noTrivia };
    const skip: Stmt<Explicit> = { kind: "if", test, then: next, else: undefined, span, trivia: noTrivia };
    const body = block([skip, turn], stmt);
    return { kind: "for-of", slot: key, iterable: keys, body, label, span, trivia };
  }
  const source = isLent
    ? record
    : to.keep(runtime(".copy", undefined, [record], record, record.repr), "entries");
  const iterable = runtime(".entries", undefined, [source], record, record.repr);
  return { ...stmt, iterable, body: block([...readParts(stmt, ".key", to), turn], stmt) };
}

/** Nothing changes what lies there: what would cost to copy is looked at in place. */
function lend(slot: SlotId | undefined, to: Elaborator): void {
  if (slot === undefined || to.slot(slot).mutable || to.cells.all.has(slot)) return;
  if (
    ["text", "shared", "bytes", "optional", "ref", "function", "union", "dynamic"].includes(
      to.reprOf(slot).kind,
    )
  )
    to.passing.set(slot, "const-reference");
}
