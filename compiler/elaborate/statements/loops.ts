// Loops: an array that changes under its loop, variables of which closures keep one for each turn, loops so long that the
// system must run meanwhile.
import { conflicts, elementSlot, isLongLoop } from "../../analyze/index.ts";
import { bug } from "../../bug.ts";
import type { Explicit, Expr, Lowered, Repr, SlotId, Stmt } from "../../hir/index.ts";
import { bool, int32, numberType, text, voidRepr, voidType } from "../../hir/type.ts";
import { visitExpressions } from "../../hir/walk.ts";
import { type Elaborator, noTrivia, runtime, type X } from "../elaborator.ts";
import { copyOf } from "../functions/functions.ts";
import { placesOf } from "../functions/own-calls.ts";
import { inPlace, withoutView } from "../places.ts";
import { withoutForms } from "./discarded.ts";

export function long(stmt: Stmt<Lowered>, loop: Stmt<Explicit>, to: Elaborator): Stmt<Explicit> {
  // An interrupt is no place for the system to run.
  const interrupts = to.owner !== undefined && to.facts.interrupts.code.has(to.owner);
  if (!interrupts && isLongLoop(stmt, to.program)) to.longLoops.add(loop);
  return loop;
}

export function elaborateFor(
  stmt: Extract<Stmt<Lowered>, { kind: "for" }>,
  inner: (body: Stmt<Lowered>) => Stmt<Explicit>,
  to: Elaborator,
): Stmt<Explicit> {
  const init = stmt.init.map(inner);
  const test = stmt.test && to.enclosed(() => to.value(stmt.test ?? bug(stmt.span, "a test")));
  const update = freshCells(
    init,
    stmt.update &&
      to.enclosed(() => withoutView(to.value(withoutForms(stmt.update ?? bug(stmt.span, "an update"))))),
    to,
  );
  const { span, trivia, label } = stmt;
  const body = inner(stmt.body);
  // C++ has one declaration there: variables of different forms, or with statements before them, stand in front.
  const kept = init.flatMap((part) => keptCells(part, init, to));
  const simple =
    kept.length === 0 &&
    init.every((part) => part.kind === "let" || isPlainExpression(part)) &&
    isUniform(init, to);
  if (simple) return long(stmt, { kind: "for", init, test, update, body, label, span, trivia }, to);
  const loop = long(stmt, { kind: "for", init: [], test, update, body, label, span, trivia: noTrivia }, to);
  return { kind: "block", body: [...init, ...kept, loop], span, trivia };
}

/** What holds interrupts back is a block. */
function isPlainExpression(part: Stmt<Explicit>): boolean {
  return part.kind === "expression" && part.value.kind !== "uninterrupted";
}

/** for (let i = 0, f = () => i; …): what the initialisers keep is not the variable of the first turn. */
function keptCells(
  part: Stmt<Explicit>,
  init: readonly Stmt<Explicit>[],
  to: Elaborator,
): readonly Stmt<Explicit>[] {
  const slots = init.flatMap((other) => (other.kind === "let" ? [other.slot] : []));
  const kept = new Set<SlotId>();
  visitExpressions(part, (expr) => {
    if (expr.kind !== "closure" && expr.kind !== "function-value") return;
    for (const slot of to.program.functions.get(expr.function)?.captures ?? [])
      if (slots.includes(slot) && to.cells.all.has(slot)) kept.add(slot);
  });
  return [...kept].map((slot): Stmt<Explicit> => {
    const { span } = part;
    const value: X = { kind: "fresh-cell", slot, type: voidType, repr: voidRepr, span };
    return { kind: "expression", value, span, trivia: noTrivia };
  });
}

/** for (let i = 0; …; i++), where closures keep `i`: each turn has an `i` of its own. */
function freshCells(init: readonly Stmt<Explicit>[], update: X | undefined, to: Elaborator): X | undefined {
  const cells = init.flatMap((part) => (part.kind === "let" && to.cells.all.has(part.slot) ? [part] : []));
  return cells.reduceRight((rest: X | undefined, { slot, span }): X => {
    const fresh: X = { kind: "fresh-cell", slot, type: voidType, repr: voidRepr, span };
    return rest === undefined
      ? fresh
      : { kind: "comma", first: fresh, second: rest, type: rest.type, repr: rest.repr, span };
  }, update);
}

function isUniform(init: readonly Stmt<Explicit>[], to: Elaborator): boolean {
  const slots = init.flatMap((part) => (part.kind === "let" ? [part.slot] : []));
  if (slots.length > 0 && slots.length < init.length) return false;
  const forms = slots.map((slot) =>
    to.cells.all.has(slot)
      ? `cell ${JSON.stringify(to.reprOf(slot))}`
      : `${JSON.stringify(to.reprOf(slot))} ${to.slot(slot).mutable}`,
  );
  return new Set(forms).size <= 1;
}

/** for (const x of xs): an array that its loop changes is walked by index, its length read anew each turn. */
export function elaborateForOf(
  stmt: Extract<Stmt<Lowered>, { kind: "for-of" }>,
  inner: (body: Stmt<Lowered>) => Stmt<Explicit>,
  to: Elaborator,
): Stmt<Explicit> {
  const { span, trivia, label } = stmt;
  if (to.cells.all.has(stmt.slot)) return elaborateForOf(withCell(stmt, to), inner, to);
  const element = to.facts.elements.representative(elementSlot(stmt.iterable));
  const body = to.facts.effects.ofStmt(stmt.body);
  const looked = { reads: new Set([element]), writes: new Set<SlotId>(), world: "none" as const };
  const characters = eachCharacter(stmt.iterable, body.writes, to);
  const iterable = characters ?? heldIterable(stmt.iterable, body.writes, to);
  const slot = to.slot(stmt.slot);
  const borrows =
    !slot.mutable &&
    ["text", "extern", "shared", "bytes", "optional", "ref", "function", "union", "dynamic"].includes(
      to.reprOf(stmt.slot).kind,
    );
  // A typed array keeps its length, and its elements are looked at when their turn comes.
  const isStill =
    iterable.repr.kind === "table" || iterable.repr.kind === "bytes" || characters !== undefined;
  if (isStill || !conflicts(looked, body)) {
    if (borrows && iterable.repr.kind !== "table") {
      to.passing.set(stmt.slot, to.reprOf(stmt.slot).kind === "extern" ? "reference" : "const-reference");
    }
    return { kind: "for-of", slot: stmt.slot, iterable, body: inner(stmt.body), label, span, trivia };
  }
  return indexLoop(stmt, iterable, inner, to);
}

/** for (const c of text): no array is made; the loop has the text as it was. @param writes what the loop's body changes. */
function eachCharacter(iterable: Expr<Lowered>, writes: ReadonlySet<SlotId>, to: Elaborator): X | undefined {
  if (iterable.kind !== "builtin" || iterable.builtin.name !== "string.characters") return undefined;
  const [source] = iterable.args;
  if (source === undefined) return undefined;
  const value = to.as(source, text);
  const lies = hasName(source) && (value.kind === "read" || value.kind === "field");
  const stays = lies && !placesOf(source, to).some((place) => writes.has(place));
  const repr: Repr = { kind: "array", element: text };
  const name = stays ? "tsino::eachCharacter" : "tsino::eachCharacterOf";
  return runtime(name, "tsino/text-characters.h", [value], iterable, repr);
}

/** for (let x of xs), where closures keep the `x` that the body assigns  =>  for (xGiven of xs) { let x = xGiven; … } */
function withCell(
  stmt: Extract<Stmt<Lowered>, { kind: "for-of" }>,
  to: Elaborator,
): Extract<Stmt<Lowered>, { kind: "for-of" }> {
  const { span, body } = stmt;
  const slot = to.makeGiven(stmt.slot);
  const inner = body.kind === "block" ? body.body : [body];
  return {
    ...stmt,
    slot,
    body: { kind: "block", body: [copyOf(stmt.slot, slot, to), ...inner], span, trivia: noTrivia },
  };
}

/**
 * An array or collection that could be replaced or freed while the loop runs is held.
 * @param writes what the loop's body changes.
 */
export function heldIterable(expr: Expr<Lowered>, writes: ReadonlySet<SlotId>, to: Elaborator): X {
  const array = inPlace(expr, to);
  const stays = hasName(expr) && !placesOf(expr, to).some((place) => writes.has(place));
  if (array.repr.kind === "bytes") return stays ? array : to.keep(array, "bytes");
  if (array.kind !== "deref")
    // A row that lies in place stays there while the loop runs, else it would be shared.
    return array.repr.kind === "array" && array.kind !== "read" && array.kind !== "element" && !stays
      ? to.keep(array, "list")
      : array;
  const holder = array.operand;
  if (stays) return array;
  return { ...array, operand: to.keep(holder, "list") };
}

/** What lies in a variable, or in what lies in one; a temporary would end before the loop. */
export function hasName(expr: Expr<Lowered>): boolean {
  switch (expr.kind) {
    case "this":
    case "read":
      return true;
    case "field":
      return hasName(expr.object);
    case "element":
      return hasName(expr.array);
    case "unwrap":
    case "as-object":
      return hasName(expr.operand);
    default:
      return false;
  }
}

function indexLoop(
  stmt: Extract<Stmt<Lowered>, { kind: "for-of" }>,
  iterable: X,
  inner: (body: Stmt<Lowered>) => Stmt<Explicit>,
  to: Elaborator,
): Stmt<Explicit> {
  const { span, trivia, label } = stmt;
  const number = (value: number): X => ({
    kind: "number",
    value,
    written: undefined,
    type: numberType,
    repr: int32,
    span,
  });
  const counter = to.makeSlot({ type: numberType, repr: int32, span }, "i");
  to.slots.set(counter, { ...to.slot(counter), mutable: true });
  const at: X = { kind: "read", slot: counter, type: numberType, repr: int32, span };
  const element = to.elementRepr(elementSlot(stmt.iterable));
  const length: X = {
    kind: "runtime",
    cpp: ".length",
    headers: [],
    args: [iterable],
    type: numberType,
    repr: int32,
    span,
  };
  const read: X = {
    kind: "element",
    array: iterable,
    index: at,
    type: to.slot(stmt.slot).type,
    repr: element,
    span,
  };
  const body = inner(stmt.body);
  const own: Stmt<Explicit> = {
    kind: "let",
    slot: stmt.slot,
    value: to.convert(
      read,
      to.reprOf(stmt.slot),
      { kind: "read", slot: stmt.slot, type: to.slot(stmt.slot).type, span },
      false,
    ),
    span,
    trivia: noTrivia,
  };
  return {
    kind: "for",
    init: [{ kind: "let", slot: counter, value: number(0), span, trivia: noTrivia }],
    test: { kind: "compare", op: "<", left: at, right: length, type: { kind: "boolean" }, repr: bool, span },
    update: {
      kind: "increment",
      target: { kind: "slot", slot: counter, span },
      delta: 1,
      prefix: false,
      type: numberType,
      repr: int32,
      span,
    },
    body: {
      kind: "block",
      body: body.kind === "block" ? [own, ...body.body] : [own, body],
      span,
      trivia: noTrivia,
    },
    label,
    span,
    trivia,
  };
}
