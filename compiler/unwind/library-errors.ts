// Errors that JavaScript's own functions throw. Where a `try` is around such a call, in this function or in one that calls
// it, a check stands before the call; elsewhere nothing could see the error, and a checked build stops at the call.
import {
  type Call,
  callbacksOf,
  calledByJson,
  type Elements,
  type Reach,
  type Targets,
} from "../analyze/index.ts";
import { bug } from "../bug.ts";
import { builtins } from "../hir/builtins.ts";
import type { FunctionId, Lowered, Program, SlotId, Stmt } from "../hir/index.ts";
import { type ErrorCheck, errorChecksOf } from "../hir/library/error-checks.ts";
import { withChildren } from "../hir/rebuild.ts";
import { numberType, voidType } from "../hir/type.ts";
import { bodiesOf, childrenOf, visitExpressions, visitStatements } from "../hir/walk.ts";
import { nameFor } from "./names.ts";
import { settle, unwindOperands } from "./operands.ts";
import type { Unwinder, X } from "./unwinder.ts";

/** What must be looked at before a call. */
export type ErrorChecks = (expr: X) => readonly ErrorCheck[];

export function findErrorChecks(
  program: Program<Lowered>,
  elements: Elements,
  reach: Reach,
  targets: Targets,
): ErrorChecks {
  const inTry = new Set<X>();
  const seen = new Set<FunctionId>();
  const constants = new Map<SlotId, number>();
  const bodyOf = (id: FunctionId): readonly Stmt<Lowered>[] => program.functions.get(id)?.body ?? [];
  for (const { body } of bodiesOf(program))
    for (const stmt of body)
      visitStatements<Lowered>(stmt, (inner) => {
        if (inner.kind === "try") inner.body.forEach(enter);
        if (inner.kind === "let" && inner.value?.kind === "number" && isFixed(inner.slot))
          constants.set(inner.slot, inner.value.value);
      });
  return (expr) => {
    if (expr.kind !== "builtin" || !inTry.has(expr)) return [];
    const { args, builtin } = expr;
    const bytes = expr.type.kind === "bytes" ? expr.type.of : undefined;
    return errorChecksOf(builtin.name, args.length, bytes)
      .filter((check) => !isFine(args[check.args.at(-1) ?? 0], check))
      .map((check) => withoutText(check, args));
  };

  /** "=".repeat(n) is never empty. */
  function withoutText(check: ErrorCheck, args: readonly X[]): ErrorCheck {
    const [text] = args;
    const isLong = check.check === "check.repeat" && text?.kind === "string" && text.value.length > 0;
    return isLong ? { ...check, check: "check.count", args: check.args.slice(1) } : check;
  }

  function isFixed(slot: SlotId): boolean {
    return program.slots.get(slot)?.mutable === false;
  }

  function enter(stmt: Stmt<Lowered>): void {
    visitExpressions<Lowered>(stmt, (expr) => {
      if (expr.kind === "builtin") inTry.add(expr);
      for (const id of calledBy(expr)) {
        if (seen.has(id)) continue;
        seen.add(id);
        bodyOf(id).forEach(enter);
      }
    });
  }

  function calledBy(expr: X): readonly FunctionId[] {
    if (expr.kind === "builtin") return callbacksOf(expr).map((closure) => closure.function);
    if (expr.kind === "new") return expr.construct === undefined ? [] : [expr.construct];
    if (expr.kind === "to-json" || expr.kind === "from-json")
      return calledByJson(expr, program, elements, reach, targets);
    return isCall(expr) ? targets.ofCall(expr) : [];
  }

  /** The source alone says that nothing is wrong. */
  function isFine(arg: X | undefined, { lo, hi, whole }: ErrorCheck): boolean {
    if (arg === undefined) return true;
    const isGood = (value: number) => value >= lo && value <= hi && (!whole || Number.isInteger(value));
    if (arg.kind === "number") return isGood(arg.value);
    if (arg.kind === "array") return arg.elements.some(({ kind }) => kind !== "spread");
    if (arg.kind === "builtin") return arg.builtin.name.endsWith(".length") && lo <= 0 && hi >= 2 ** 31 - 1;
    const constant = arg.kind === "read" ? constants.get(arg.slot) : undefined;
    return constant !== undefined && isGood(constant);
  }
}

function isCall(expr: X): expr is Lowered & Call {
  return expr.kind === "call" || expr.kind === "method-call" || expr.kind === "call-value";
}

/** text.repeat(n)  =>  check.count(n); if (thrown) leave; text.repeat(n) */
export function unwindChecked(expr: X, checks: readonly ErrorCheck[], to: Unwinder): X {
  const children = childrenOf<Lowered>(expr);
  const unwound = unwindOperands(children, to);
  // JavaScript evaluates all operands before it looks at them.
  const looked = new Set(checks.flatMap(({ args }) => args));
  const kept = unwound.map((value, position) => {
    const origin = children[position] ?? value;
    const settled = settle(value, origin, unwound.slice(position + 1), to);
    return looked.has(position) && !isSteady(settled, to) ? to.keep(settled, nameFor(origin, to)) : settled;
  });
  const { span } = expr;
  for (const { check, args, told, view } of checks) {
    const row = builtins.get(check) ?? bug(span, `no row ${check}`);
    const builtin = view === undefined ? row : { ...row, cpp: `${row.cpp}<tsino::${view}>` };
    const given = args.map((at) => kept[at] ?? bug(span, `no argument ${at}`));
    const number = (value: number): X => ({
      kind: "number",
      value,
      written: undefined,
      type: numberType,
      span,
    });
    const all = told === undefined ? given : [...given, number(told)];
    to.emit(
      { kind: "expression", value: { kind: "builtin", builtin, args: all, type: voidType, span } },
      span,
    );
    to.check(span);
  }
  // Another one, of which nothing must be checked any more.
  return { ...withChildren(expr, kept) };
}

/** Looked at twice it is the same, and nothing happens. */
function isSteady(value: X, to: Unwinder): boolean {
  if (value.kind === "field") return isSteady(value.object, to);
  return ["number", "read", "this"].includes(value.kind);
}
