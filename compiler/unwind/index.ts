// `throw` and `try` -> plain statements: an error waits in one place of the runtime, checks behind the calls that may
// throw lead it to its handler. Input: a lowered program. Output: the same without `throw` and `try`.
// Invariant: what can't throw is not touched, and neither is a program that throws nothing.
import { inferEffects, unifyElements } from "../analyze/index.ts";
import type { FunctionDecl, FunctionId, Item, Lowered, Program } from "../hir/index.ts";
import { bodiesOf, visitStatements } from "../hir/walk.ts";
import { makeEntries } from "./entries.ts";
import { unwindEffect, unwindValue } from "./expressions.ts";
import { unwindStmt } from "./statements.ts";
import { inferThrowing } from "./throwing.ts";
import { type Body, type S, Unwinder } from "./unwinder.ts";

export function unwind(program: Program<Lowered>): Program<Lowered> {
  if (!hasErrors(program)) return program;
  const elements = unifyElements(program);
  const effects = inferEffects(program, elements);
  const throwing = inferThrowing(program, elements);
  const families = { value: unwindValue, effect: unwindEffect, stmt: unwindStmt };
  const to = new Unwinder(program, elements, effects, throwing, families);
  const entries = makeEntries(to);
  const functions = new Map<FunctionId, FunctionDecl<Lowered>>();
  for (const declaration of program.functions.values()) {
    const isLast = entries.isLast(declaration.id);
    functions.set(declaration.id, unwindFunction(declaration, isLast, to));
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
  to: Unwinder,
): FunctionDecl<Lowered> {
  const { body } = declaration;
  const own = unwindBody(body, { owner: declaration, isLast, hasTry: hasAny(body, "try") }, to);
  const shown =
    declaration.result === undefined && body.at(-1)?.kind !== "return" ? withoutLastLeave(own) : own;
  const untouched = own.length === body.length && own.every((stmt, position) => stmt === body[position]);
  return untouched ? declaration : { ...declaration, body: shown };
}

/** Who is at the end of a function leaves it anyway. */
function withoutLastLeave(body: readonly S[]): readonly S[] {
  const last = body.at(-1);
  if (last === undefined) return body;
  const rest = body.slice(0, -1);
  if (last.kind === "block" || last.kind === "group")
    return [...rest, { ...last, body: withoutLastLeave(last.body) }];
  if (last.kind === "return") return rest;
  const checks = last.kind === "if" && last.test.kind === "pending" && last.test.op === "thrown";
  return checks && last.then.kind === "return" ? rest : body;
}

function unwindBody(stmts: readonly S[], body: Body, to: Unwinder): readonly S[] {
  to.body = body;
  return to.stmts(stmts);
}

function hasErrors(program: Program<Lowered>): boolean {
  return bodiesOf(program).some(({ body }) => hasAny(body, "throw") || hasAny(body, "try"));
}

function hasAny(body: readonly S[], kind: S["kind"]): boolean {
  let found = false;
  for (const stmt of body)
    visitStatements(stmt, (inner) => {
      found ||= inner.kind === kind;
    });
  return found;
}
