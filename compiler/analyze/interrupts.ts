// What interrupts run, and which variables they share with the rest of the program. Input: a lowered program. Whatever
// elaborate refuses in such code need not be followed here.
import type { Expr, FunctionId, Lowered, Program, SlotId, Stmt } from "../hir/index.ts";
import { bodiesOf, visitExpressions } from "../hir/walk.ts";
import type { Elements } from "./elements.ts";
import { findHandlerConstants } from "./handler-constants.ts";

export interface InterruptFacts {
  /** Functions that are given to `attachInterrupt`, each with the first place where it is. */
  readonly handlers: ReadonlyMap<FunctionId, Expr<Lowered>>;
  /** Those and all that they call. */
  readonly code: ReadonlySet<FunctionId>;
  /** Of these, those that nothing but interrupts runs. */
  readonly apart: ReadonlySet<FunctionId>;
  /** Variables of the top level that interrupts and the rest use, and that something assigns. */
  readonly shared: ReadonlySet<SlotId>;
  /** What is known of properties that such code reads. */
  readonly constants: ReadonlyMap<Expr<Lowered>, Expr<Lowered>>;
}

const nothing: InterruptFacts = {
  handlers: new Map(),
  code: new Set(),
  apart: new Set(),
  shared: new Set(),
  constants: new Map(),
};

export function findInterrupts(program: Program<Lowered>, elements: Elements): InterruptFacts {
  const bodies = bodiesOf(program);
  const handlers = new Map<FunctionId, Expr<Lowered>>();
  const given = new Set<Expr<Lowered>>();
  for (const { body } of bodies)
    visitBody(body, (expr) => {
      for (const arg of handlersGiven(expr)) {
        given.add(arg);
        if (arg.kind === "function-value" && !handlers.has(arg.function)) handlers.set(arg.function, arg);
      }
    });
  if (handlers.size === 0) return nothing;
  const code = reach(new Set(handlers.keys()), program, () => true);
  const outside = bodies.filter(({ owner }) => owner === undefined || !code.has(owner.id));
  const called = new Set<FunctionId>();
  for (const { body } of outside)
    visitBody(body, (expr) => {
      if ("function" in expr && !given.has(expr) && code.has(expr.function)) called.add(expr.function);
    });
  const both = reach(called, program, (expr) => !given.has(expr));
  const apart = new Set([...code].filter((id) => !both.has(id)));
  const inside = bodies.filter(({ owner }) => owner !== undefined && code.has(owner.id));
  const rest = bodies.filter(({ owner }) => owner === undefined || !apart.has(owner.id));
  const [used, usedOutside, written] = [new Set<SlotId>(), new Set<SlotId>(), new Set<SlotId>()];
  for (const { body } of inside) visitBody(body, (expr) => noteUse(expr, used, written));
  for (const { body } of rest) visitBody(body, (expr) => noteUse(expr, usedOutside, written));
  const isShared = (slot: SlotId): boolean =>
    usedOutside.has(slot) && written.has(slot) && program.slots.get(slot)?.role === "global";
  const constants = findHandlerConstants(program, code, elements);
  return { handlers, code, apart, shared: new Set([...used].filter(isShared)), constants };
}

function visitBody(body: readonly Stmt<Lowered>[], visit: (expr: Expr<Lowered>) => void): void {
  for (const stmt of body) visitExpressions<Lowered>(stmt, visit);
}

/** The functions among what `attachInterrupt` is given. */
function handlersGiven(expr: Expr<Lowered>): readonly Expr<Lowered>[] {
  if (expr.kind !== "extern-call" || expr.callee.interrupt !== "attach") return [];
  return expr.args.filter((_, position) => expr.callee.params[position]?.type.kind === "handler");
}

/** Those functions and all that they name. */
function reach(
  from: ReadonlySet<FunctionId>,
  program: Program<Lowered>,
  counts: (expr: Expr<Lowered>) => boolean,
): ReadonlySet<FunctionId> {
  const found = new Set(from);
  for (const id of found)
    visitBody(program.functions.get(id)?.body ?? [], (expr) => {
      if ("function" in expr && counts(expr)) found.add(expr.function);
    });
  return found;
}

function noteUse(expr: Expr<Lowered>, used: Set<SlotId>, written: Set<SlotId>): void {
  if (expr.kind === "read") used.add(expr.slot);
  if (!("target" in expr) || expr.target.kind !== "slot") return;
  used.add(expr.target.slot);
  written.add(expr.target.slot);
}
