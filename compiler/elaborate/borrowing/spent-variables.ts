// Variables that give their value away, since nobody looks at it again: no count, no copied text.
//   String nameResult = readName(); if (tsino::thrown()) return; this->name = tsino::moved(nameResult);
//   const line = read(); lines.push(line);  =>  String line = read(); lines.push(tsino::moved(line));
//   return { items };                       =>  return tsino::make<List>(tsino::moved(items));
//   return top;                             =>  return tsino::moved(top.value());  where `top` may be undefined elsewhere
import type { Expr, FunctionId, Lowered, Repr, SlotId, Stmt } from "../../hir/index.ts";
import { bodiesOf, expressionsOf, visitExpr, visitExpressions, visitStatements } from "../../hir/walk.ts";
import { type Elaborator, runtime, type X } from "../elaborator.ts";
import { givenBy, listsIn, withoutWrap } from "./handed-on.ts";

type Read = Lowered & Extract<Expr<Lowered>, { kind: "read" }>;

/** What gives a value, and the variable that it leaves by that. */
interface Leaving {
  readonly value: Expr<Lowered>;
  readonly slot: SlotId;
}

/** Reads that are the last ones of their variables, each as the whole value of another place. */
export function findSpent(borrowers: ReadonlySet<SlotId>, to: Elaborator): ReadonlySet<Expr<Lowered>> {
  const reads = countReads(to);
  const found = new Set<Expr<Lowered>>();
  const mayGive = (slot: SlotId): boolean => {
    const { role, mutable } = to.slot(slot);
    return (role === "temporary" || (role === "local" && !mutable)) && !borrowers.has(slot);
  };
  for (const { owner, body } of bodiesOf(to.program)) {
    for (const list of listsIn(body)) {
      const own = new Set(list.flatMap((stmt) => (stmt.kind === "let" ? [stmt.slot] : [])));
      for (const value of list.flatMap((stmt) => givenIn(stmt, borrowers, to))) {
        // Declared in the same row, so it is read once for each time that it gets a value.
        if (own.has(value.slot) && reads.get(value.slot) === 1 && mayGive(value.slot)) found.add(value);
      }
    }
    if (owner === undefined) continue;
    for (const { value, slot } of givenBack(body, borrowers, to))
      if (mayGive(slot) && (reads.get(slot) ?? 0) < captured) found.add(value);
  }
  return found;
}

/** The variable itself, or what lies in it, where giving its value away saves a count or a copy. */
export function spend(expr: Expr<Lowered>, to: Elaborator): X | undefined {
  const { result, first } = to.collect(() => to.inPlace(expr));
  const variable = result.kind === "unwrap" ? result.operand : result;
  if (variable.kind !== "read" || first.length > 0 || !isOwning(result.repr)) return undefined;
  if (to.cells.all.has(variable.slot)) return undefined;
  to.givers.add(variable.slot);
  return runtime("tsino::moved", "tsino/memory.h", [result], result, result.repr);
}

/** What a statement stores that runs once each time when its row is walked. */
function givenIn(stmt: Stmt<Lowered>, borrowers: ReadonlySet<SlotId>, to: Elaborator): readonly Read[] {
  if (!["let", "expression", "return", "throw", "if"].includes(stmt.kind)) return [];
  const given = givenBy(stmt);
  // A second name for a variable becomes a reference to it, which costs nothing; a temporary is known by no other name.
  const isRenamed = ({ slot }: Read): boolean =>
    given !== undefined && borrowers.has(given.to) && to.slot(slot).role === "local";
  const whole = given === undefined ? [] : asRead(given.value).filter((read) => !isRenamed(read));
  return [...whole, ...expressionsOf(stmt).flatMap((expr) => storedWithin(expr, to))];
}

/** What a returned value takes along of variables that end there. */
function givenBack(
  body: readonly Stmt<Lowered>[],
  borrowers: ReadonlySet<SlotId>,
  to: Elaborator,
): readonly Leaving[] {
  const own = new Set<SlotId>();
  const looked = new Set<SlotId>();
  const found: Leaving[] = [];
  const note = (lent: Expr<Lowered>): void => {
    for (const slot of readsIn(lent).keys()) looked.add(slot);
  };
  const visit = (stmt: Stmt<Lowered>): void => {
    if (stmt.kind === "let") own.add(stmt.slot);
    if (stmt.kind === "let" && borrowers.has(stmt.slot) && stmt.value !== undefined) note(stmt.value);
    if (stmt.kind !== "return" || stmt.value === undefined) return;
    const reads = readsIn(stmt.value);
    const leaving = [
      ...leavingWhole(stmt.value),
      ...storedWithin(stmt.value, to).map((value) => ({ value, slot: value.slot })),
    ];
    found.push(...leaving.filter(({ slot }) => reads.get(slot) === 1));
  };
  for (const stmt of body) visitStatements(stmt, visit);
  for (const stmt of body)
    visitExpressions<Lowered>(stmt, (expr) => {
      const isSlot = expr.kind === "assign" && expr.target.kind === "slot";
      if (isSlot && borrowers.has(expr.target.slot)) note(expr.value);
    });
  return found.filter(({ slot }) => own.has(slot) && !looked.has(slot));
}

/** A variable that C++ does not move by itself, since the function gives another type. */
function leavingWhole(value: Expr<Lowered>): readonly Leaving[] {
  const inner = withoutWrap(value);
  const read = inner.kind === "unwrap" ? inner.operand : inner;
  return read.kind === "read" && inner !== read ? [{ value: inner, slot: read.slot }] : [];
}

/** Variables that are read as the whole value of an element, entry, field or parameter. */
function storedWithin(expr: Expr<Lowered>, to: Elaborator): readonly Read[] {
  const found: Read[] = [];
  visitExpr<Lowered>(expr, (inner) => {
    for (const value of storedBy(inner, to)) found.push(...asRead(value));
  });
  return found;
}

/** What an expression puts into places of its own. */
function storedBy(expr: Expr<Lowered>, to: Elaborator): readonly Expr<Lowered>[] {
  switch (expr.kind) {
    case "array":
      return expr.elements;
    case "collection":
      return [...expr.keys, ...expr.values];
    case "object":
      return (expr.copies ?? []).length > 0 ? [] : expr.fields.map(({ value }) => value);
    case "builtin": {
      const { params, effect } = expr.builtin;
      if (effect !== "resizes") return [];
      return expr.args.filter((_, at) => stored.has(params[at] ?? params.at(-1) ?? ""));
    }
    case "new":
      return expr.construct === undefined ? [] : givenToOwn(expr.construct, expr.args, to);
    case "call":
    case "method-call":
      return givenToOwn(expr.function, expr.args, to);
    default:
      return [];
  }
}

/** Kinds of parameters of the library that a list or collection keeps. */
const stored: ReadonlySet<string> = new Set(["element", "key", "value"]);

/** Arguments for parameters that are variables of the function's own. */
function givenToOwn(
  id: FunctionId,
  args: readonly (Expr<Lowered> | undefined)[],
  to: Elaborator,
): readonly Expr<Lowered>[] {
  const params = to.program.functions.get(id)?.params ?? [];
  return args.flatMap((arg, at) => {
    const slot = params[at]?.slot;
    return arg !== undefined && slot !== undefined && to.passing.get(slot) === "value" ? [arg] : [];
  });
}

function asRead(expr: Expr<Lowered>): readonly Read[] {
  const value = withoutWrap(expr);
  return value.kind === "read" ? [value] : [];
}

/** What closures take along is read as often as this, and more. */
const captured = 1_000_000;

function countReads(to: Elaborator): ReadonlyMap<SlotId, number> {
  const counts = new Map<SlotId, number>();
  const count = (slot: SlotId, by: number): void => void counts.set(slot, (counts.get(slot) ?? 0) + by);
  for (const { owner, body } of bodiesOf(to.program)) {
    for (const slot of owner?.captures ?? []) count(slot, captured);
    for (const stmt of body)
      visitExpressions<Lowered>(stmt, (expr) => {
        if (expr.kind === "read") count(expr.slot, 1);
      });
  }
  return counts;
}

function readsIn(expr: Expr<Lowered>): ReadonlyMap<SlotId, number> {
  const counts = new Map<SlotId, number>();
  visitExpr<Lowered>(expr, (inner) => {
    if (inner.kind === "read") counts.set(inner.slot, (counts.get(inner.slot) ?? 0) + 1);
  });
  return counts;
}

function isOwning(repr: Repr): boolean {
  const inner = repr.kind === "optional" ? repr.of : repr;
  if (inner.kind === "ref") return inner.weak !== true;
  return ["text", "shared", "collection", "bytes", "union", "dynamic", "function"].includes(inner.kind);
}
