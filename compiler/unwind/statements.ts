// Statements by kind: checks go behind the calls that may throw, `throw` and `try` become jumps. What can't throw and
// jumps through no finalizer is left as it is.
import type { StmtKind } from "../hir/index.ts";
import { voidType } from "../hir/type.ts";
import { directCall } from "./calls.ts";
import { errorFrame, finalizerOn } from "./frames.ts";
import { unwindDo, unwindFor, unwindForOf, unwindWhile } from "./loops.ts";
import { unwindSwitch } from "./switches.ts";
import { leaveBy, unwindTry } from "./tries.ts";
import { asOne, noTrivia, pending, type S, type Unwinder } from "./unwinder.ts";

/** A statement of one kind. */
export type Of<Kind extends StmtKind> = Extract<S, { kind: Kind }>;

type Rows = { readonly [Kind in StmtKind]: (stmt: Of<Kind>, to: Unwinder) => void };

const rows: Rows = {
  expression: (stmt, to) => to.effect(stmt.value),
  let: unwindLet,
  block: (stmt, to) => to.emit({ kind: "block", body: to.stmts(stmt.body) }, stmt.span),
  labelled: unwindLabelled,
  group: (stmt, to) => to.emit({ kind: "group", body: to.stmts(stmt.body) }, stmt.span),
  if: unwindIf,
  while: unwindWhile,
  "do-while": unwindDo,
  for: unwindFor,
  "for-of": unwindForOf,
  "for-entries": unwindForOf,
  switch: unwindSwitch,
  break: (stmt, to) => leaveBy("break", stmt.label, undefined, stmt.span, to),
  continue: (stmt, to) => leaveBy("continue", stmt.label, undefined, stmt.span, to),
  return: unwindReturn,
  throw: unwindThrow,
  try: unwindTry,
  goto: (stmt, to) => to.emitAll([stmt]),
  label: (stmt, to) => to.emitAll([stmt]),
  unreachable: (stmt, to) => to.emitAll([stmt]),
};

export function unwindStmt(stmt: S, to: Unwinder): void {
  if (!to.concerns(stmt)) return to.emitAll([stmt]);
  // TypeScript can't see that the row and the statement have one kind.
  const row = rows[stmt.kind] as (stmt: S, to: Unwinder) => void;
  const own = to.collect(() => row(stmt, to));
  const [first = { kind: "group", body: [], span: stmt.span, trivia: noTrivia }, ...rest] = own;
  to.emitAll([{ ...first, trivia: stmt.trivia }, ...rest]);
}

function unwindLabelled({ label, body, span }: Of<"labelled">, to: Unwinder): void {
  const own = to.within({ kind: "target", label, isLoop: false, isNamed: true }, () => to.stmts(body));
  to.emit({ kind: "labelled", label, body: own }, span);
}

/** let x = f();  =>  let x = f(); if (thrown) leave; */
function unwindLet(stmt: Of<"let">, to: Unwinder): void {
  const { slot, value, span } = stmt;
  if (value === undefined) return to.emit({ kind: "let", slot, value: to.initial(slot, span) }, span);
  const direct = directCall(value, to);
  to.emit({ kind: "let", slot, value: direct ?? to.value(value) }, span);
  if (direct !== undefined) to.check(span);
}

function unwindIf(stmt: Of<"if">, to: Unwinder): void {
  const test = to.value(stmt.test);
  const then = asOne(to.stmts([stmt.then]), stmt.then.span);
  const otherwise = stmt.else && asOne(to.stmts([stmt.else]), stmt.else.span);
  to.emit({ kind: "if", test, then, else: otherwise }, stmt.span);
}

function unwindReturn(stmt: Of<"return">, to: Unwinder): void {
  const { value, span } = stmt;
  if (value === undefined) return leaveBy("return", undefined, undefined, span, to);
  // return f();  =>  who called looks whether an error is on its way
  const goesOut =
    errorFrame(to.frames) === undefined && finalizerOn(to.frames, "return", undefined) === undefined;
  const direct = goesOut && !to.body.isLast ? directCall(value, to) : undefined;
  if (direct !== undefined) return to.emit({ kind: "return", value: direct }, span);
  leaveBy("return", undefined, to.value(value), span, to);
}

function unwindThrow(stmt: Of<"throw">, to: Unwinder): void {
  const { span } = stmt;
  const value = to.value(stmt.value);
  to.emit({ kind: "expression", value: pending("raise", voidType, span, value) }, span);
  to.emitAll([to.leave(span)]);
}
