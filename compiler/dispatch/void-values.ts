// What a call of the type `void` gives is taken for undefined. JavaScript gives what the function gives: where one stands
// there that gives a value, and something asks for it, the program is refused: before `unwind` takes such expressions apart.
// The same of a call that may be of such a function among others: `(() => number) | (() => void)`.
import { findTargets, type Targets, unifyElements } from "../analyze/index.ts";
import type { Report } from "../diagnostics/reporter.ts";
import type { Expr, FunctionId, Lowered, Program, Type } from "../hir/index.ts";
import { bodiesOf, visitExpr, visitExpressions, visitStatements } from "../hir/walk.ts";

type Call = Parameters<Targets["ofCall"]>[0];

export function checkVoidValues(program: Program<Lowered>, report: Report): void {
  const asked = findAsked(program);
  const mixed = findMixed(program);
  if (asked.length + mixed.length === 0) return;
  const targets = findTargets(program, unifyElements(program));
  const seen = new Set<FunctionId>();
  const gives = (id: FunctionId): boolean => {
    const declaration = program.functions.get(id);
    if (declaration === undefined || seen.has(id)) return false;
    seen.add(id);
    if (declaration.result !== undefined) return !isNothing(program.slots.get(declaration.result)?.type);
    if (declaration.drops === "value") return true;
    if (declaration.drops !== "call") return false;
    return callsIn(declaration.body).some((call) => targets.ofCall(call).some(gives));
  };
  for (const call of asked) {
    seen.clear();
    if (targets.ofCall(call).some(gives)) report("unsupported-void-value", call.span, {});
  }
  const isVoid = (id: FunctionId): boolean => program.functions.get(id)?.result === undefined;
  for (const call of mixed) {
    seen.clear();
    if (targets.ofCall(call).some((id) => isVoid(id) && gives(id)))
      report("unsupported-void-value", call.span, {});
  }
}

/** Calls whose value is wanted of what may be of the type `void` among others, in programs where such functions drop something. */
function findMixed(program: Program<Lowered>): readonly Call[] {
  if ([...program.functions.values()].every(({ drops }) => drops === undefined)) return [];
  const found: Call[] = [];
  const unwanted = new Set<Expr<Lowered>>();
  const leave = (expr: Expr<Lowered>): void => {
    unwanted.add(expr);
    if (expr.kind === "bind") leave(expr.body);
    if (expr.kind === "comma") leave(expr.second);
    if (expr.kind !== "conditional") return;
    leave(expr.yes);
    leave(expr.no);
  };
  const visit = (expr: Expr<Lowered>): void => {
    if (expr.kind === "comma") leave(expr.first);
    if (expr.kind === "call-value" && mayBeVoid(expr.callee.type) && !unwanted.has(expr)) found.push(expr);
  };
  for (const { body } of bodiesOf(program))
    for (const stmt of body) {
      visitStatements<Lowered>(stmt, (inner) => {
        if (inner.kind === "expression") leave(inner.value);
      });
      visitExpressions<Lowered>(stmt, visit);
    }
  return found;
}

function mayBeVoid(type: Type): boolean {
  return type.kind === "function" && type.result !== undefined && type.orVoid === true;
}

/** Calls without a value of which something makes an `undefined`: (f(), undefined), (f(), "undefined") */
function findAsked(program: Program<Lowered>): readonly Call[] {
  const found: Call[] = [];
  const visit = (expr: Expr<Lowered>): void => {
    if (expr.kind !== "comma" || expr.first.type.kind !== "void" || !isUndefined(expr.second)) return;
    found.push(...callsOf(expr.first));
  };
  for (const { body } of bodiesOf(program)) for (const stmt of body) visitExpressions<Lowered>(stmt, visit);
  return found;
}

/** `() => undefined` gives what a call of the type `void` is taken for. */
function isNothing(type: Type | undefined): boolean {
  return type?.kind === "undefined" && type.written === "undefined";
}

function isUndefined(expr: Expr<Lowered>): boolean {
  if (expr.kind === "wrap" || expr.kind === "as-union") return isUndefined(expr.operand);
  return expr.kind === "string" ? expr.value === "undefined" : expr.kind === "undefined";
}

function callsOf(expr: Expr<Lowered>): readonly Call[] {
  const calls: Call[] = [];
  visitExpr<Lowered>(expr, (inner) => {
    if (isCall(inner) && inner.type.kind === "void" && !givesNothing(inner)) calls.push(inner);
  });
  return calls;
}

/** A call of `() => undefined`: TypeScript lets nothing else stand there. */
function givesNothing(call: Call): boolean {
  return (
    call.kind === "call-value" && call.callee.type.kind === "function" && call.callee.type.orVoid === false
  );
}

function callsIn(body: FunctionBody): readonly Call[] {
  const calls: Call[] = [];
  for (const stmt of body)
    visitExpressions<Lowered>(stmt, (inner) => {
      if (isCall(inner) && inner.type.kind === "void") calls.push(inner);
    });
  return calls;
}

type FunctionBody = readonly Parameters<typeof visitExpressions>[0][];

function isCall(expr: Expr<Lowered>): expr is Call {
  return expr.kind === "call" || expr.kind === "method-call" || expr.kind === "call-value";
}
