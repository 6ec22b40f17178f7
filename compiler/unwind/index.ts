// `throw` and `try` -> plain statements: an error waits in one place of the runtime, checks behind the calls that may
// throw lead it to its handler. Input: a lowered program. Output: the same without `throw` and `try`.
// Invariant: what can't throw is not touched, and neither is a program that throws nothing.
import { callbacksOf, inferEffects, Reach, unifyElements } from "../analyze/index.ts";
import type { FunctionDecl, FunctionId, Item, Lowered, Program } from "../hir/index.ts";
import { bodiesOf, visitExpressions, visitStatements } from "../hir/walk.ts";
import { makeEntries } from "./entries.ts";
import { unwindEffect, unwindValue } from "./expressions.ts";
import { withoutLastLeave, withoutNeedlessLeaves } from "./needless-leaves.ts";
import { unwindStmt } from "./statements.ts";
import { inferThrowing } from "./throwing.ts";
import { type Body, type S, Unwinder } from "./unwinder.ts";

export function unwind(program: Program<Lowered>): Program<Lowered> {
  if (!hasErrors(program)) return program;
  const elements = unifyElements(program);
  const effects = inferEffects(program, elements, new Reach(program, elements));
  const throwing = inferThrowing(program, elements);
  const families = { value: unwindValue, effect: unwindEffect, stmt: unwindStmt };
  const to = new Unwinder(program, elements, effects, throwing, families);
  const entries = makeEntries(to);
  const functions = new Map<FunctionId, FunctionDecl<Lowered>>();
  const callbacks = findCallbacks(program);
  for (const declaration of program.functions.values()) {
    const isLast = entries.isLast(declaration.id);
    functions.set(declaration.id, unwindFunction(declaration, isLast, callbacks.has(declaration.id), to));
  }
  for (const made of entries.made) functions.set(made.id, made);
  const topLevels = bodiesOf(program).filter(({ owner }) => owner === undefined);
  const hasTry = topLevels.some(({ body }) => hasAny(body, "try"));
  const modules = program.modules.map((module) => ({
    ...module,
    items: module.items.flatMap((item): readonly Item<Lowered>[] => {
      if (item.kind === "function") return [functions.get(item.id) ?? item];
      if (item.kind !== "statement") return [item];
      const body = unwindBody([item.statement], { owner: undefined, isLast: true, hasTry }, to);
      return body.map((statement) => ({ kind: "statement", statement }));
    }),
  }));
  const last = modules.at(-1);
  const whole =
    last === undefined ? [] : [...modules.slice(0, -1), { ...last, items: [...last.items, ...entries.made] }];
  const { setup, loop } = entries;
  return { ...program, modules: whole, functions, slots: to.slots, setup, loop };
}

function unwindFunction(
  declaration: FunctionDecl<Lowered>,
  isLast: boolean,
  isCallback: boolean,
  to: Unwinder,
): FunctionDecl<Lowered> {
  const { body } = declaration;
  const own = [
    ...unwindGuard(declaration, isCallback, to),
    ...unwindBody(body, { owner: declaration, isLast, hasTry: hasAny(body, "try") }, to),
  ];
  const untouched = own.length === body.length && own.every((stmt, position) => stmt === body[position]);
  if (untouched) return declaration;
  if (declaration.result !== undefined) return { ...declaration, body: own };
  const plain = withoutNeedlessLeaves(own);
  return { ...declaration, body: body.at(-1)?.kind === "return" ? plain : withoutLastLeave(plain) };
}

/** Functions that a method of the library calls again and again: `forEach`, `sort`. */
function findCallbacks(program: Program<Lowered>): ReadonlySet<FunctionId> {
  const found = new Set<FunctionId>();
  for (const { body } of bodiesOf(program)) {
    for (const stmt of body) {
      visitExpressions<Lowered>(stmt, (expr) => {
        if (expr.kind === "builtin") for (const closure of callbacksOf(expr)) found.add(closure.function);
      });
    }
  }
  return found;
}

/** The method goes on to its end; once an error is on its way, what it still calls does nothing. */
function unwindGuard(declaration: FunctionDecl<Lowered>, isCallback: boolean, to: Unwinder): readonly S[] {
  if (!isCallback || !to.throwing.mayThrow(declaration.id)) return [];
  to.body = { owner: declaration, isLast: false, hasTry: false };
  return to.collect(() => to.check(declaration.span));
}

function unwindBody(stmts: readonly S[], body: Body, to: Unwinder): readonly S[] {
  to.body = body;
  return to.stmts(stmts);
}

function hasErrors(program: Program<Lowered>): boolean {
  return bodiesOf(program).some(
    ({ body }) => hasAny(body, "throw") || hasAny(body, "try") || body.some(readsJson),
  );
}

function readsJson(stmt: S): boolean {
  let found = false;
  visitExpressions<Lowered>(stmt, (expr) => {
    found ||= expr.kind === "from-json" && expr.operand.type.kind !== "dynamic";
  });
  return found;
}

function hasAny(body: readonly S[], kind: S["kind"]): boolean {
  let found = false;
  for (const stmt of body)
    visitStatements<Lowered>(stmt, (inner) => {
      found ||= inner.kind === kind;
    });
  return found;
}
