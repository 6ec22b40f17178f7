// Which calls may end with an error on its way, over the call graph. Input: a program with throw and try, and what
// flows together. A try with a handler keeps what its body throws.
import { type Call, callbacksOf, calledByJson, type Elements, findTargets, Reach } from "../analyze/index.ts";
import type { Expr, FunctionId, Lowered, Program, Stmt } from "../hir/index.ts";
import { childrenOf, expressionsOf, statementsOf, visitExpr, visitStatements } from "../hir/walk.ts";
import { flowOf } from "./flow.ts";
import { type ErrorChecks, findErrorChecks } from "./library-errors.ts";

export interface Throwing {
  /** An error may be on its way behind the function. */
  mayThrow(id: FunctionId): boolean;
  /** An error may be on its way behind this very call; its operands are not asked. */
  isThrowing(expr: Expr<Lowered>): boolean;
  /** What a call of JavaScript's own function throws before it does anything. */
  readonly checksOf: ErrorChecks;
  /** Something in the expression is a throwing call. */
  throws(expr: Expr<Lowered>): boolean;
  /** The call never comes back without an error. */
  alwaysThrows(expr: Expr<Lowered>): boolean;
  /** Errors come up meanwhile, even if they are caught: one that is on its way must be set aside. */
  raises(body: readonly Stmt<Lowered>[]): boolean;
}

type FunctionTest = (id: FunctionId) => boolean;

export function inferThrowing(program: Program<Lowered>, elements: Elements): Throwing {
  const targets = findTargets(program, elements);
  const targetsOf = targets.ofCall;
  const reach = new Reach(program, elements);
  const checksOf = findErrorChecks(program, elements, reach, targets);
  const bodyOf = (id: FunctionId): readonly Stmt<Lowered>[] => program.functions.get(id)?.body ?? [];

  const mayThrow = grow((known) => (id) => bodyOf(id).some((stmt) => escapes(stmt, known)));
  const mayRaise = grow((known) => (id) => raisesIn(bodyOf(id), known));
  const mayEnd = grow((known) => (id) => {
    const { next, leaves } = flowOf(bodyOf(id), (expr) => isDead(expr, known));
    return next || leaves;
  });
  const remembered = new WeakMap<Expr<Lowered>, boolean>();
  return {
    mayThrow,
    checksOf,
    isThrowing: (expr) => isThrowing(expr, mayThrow),
    throws,
    alwaysThrows: (expr) => isDead(expr, mayEnd),
    raises: (body) => raisesIn(body, mayRaise),
  };

  /** Functions that belong because others do, until no more are found. */
  function grow(belongs: (known: FunctionTest) => FunctionTest): FunctionTest {
    const found = new Set<FunctionId>();
    const known: FunctionTest = (id) => found.has(id);
    const test = belongs(known);
    for (let before = -1; before !== found.size; ) {
      before = found.size;
      for (const id of program.functions.keys()) if (!found.has(id) && test(id)) found.add(id);
    }
    return known;
  }

  function isThrowing(expr: Expr<Lowered>, known: FunctionTest): boolean {
    if (expr.kind === "from-json") return expr.operand.type.kind !== "dynamic";
    if (expr.kind === "to-json") return calledByJson(expr, program, elements, reach, targets).some(known);
    if (expr.kind === "builtin")
      return checksOf(expr).length > 0 || callbacksOf(expr).some((closure) => known(closure.function));
    if (expr.kind === "new") return expr.construct !== undefined && known(expr.construct);
    return isCall(expr) && targetsOf(expr).some(known);
  }

  function throws(expr: Expr<Lowered>): boolean {
    const answer =
      remembered.get(expr) ?? (isThrowing(expr, mayThrow) || childrenOf<Lowered>(expr).some(throws));
    remembered.set(expr, answer);
    return answer;
  }

  function escapes(stmt: Stmt<Lowered>, known: FunctionTest): boolean {
    if (stmt.kind === "throw") return true;
    const any = (body: readonly Stmt<Lowered>[]): boolean => body.some((inner) => escapes(inner, known));
    if (stmt.kind === "try")
      return any(stmt.handler === undefined ? stmt.body : stmt.handler.body) || any(stmt.finalizer ?? []);
    return (
      expressionsOf<Lowered>(stmt).some((expr) => hasCall(expr, known)) || any(statementsOf<Lowered>(stmt))
    );
  }

  function hasCall(expr: Expr<Lowered>, known: FunctionTest): boolean {
    let found = false;
    visitExpr<Lowered>(expr, (inner) => {
      found ||= isThrowing(inner, known);
    });
    return found;
  }

  function raisesIn(body: readonly Stmt<Lowered>[], known: FunctionTest): boolean {
    let found = false;
    for (const stmt of body) {
      visitStatements<Lowered>(stmt, (inner) => {
        found ||=
          inner.kind === "throw" || expressionsOf<Lowered>(inner).some((expr) => hasCall(expr, known));
      });
    }
    return found;
  }

  /** Every function that the call may run is known not to end. Which one a function value is only its type says. */
  function isDead(expr: Expr<Lowered>, mayEnd: FunctionTest): boolean {
    if (expr.kind === "call-value") return expr.never === true;
    if (expr.kind !== "call" && expr.kind !== "method-call") return false;
    const written = targetsOf(expr).filter((id) => program.functions.get(id)?.method?.abstract !== true);
    return written.length > 0 && !written.some(mayEnd);
  }
}

function isCall(expr: Expr<Lowered>): expr is Lowered & Call {
  return expr.kind === "call" || expr.kind === "method-call" || expr.kind === "call-value";
}
