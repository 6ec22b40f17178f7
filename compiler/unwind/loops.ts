// Loops whose test, update or first values may throw: those parts move into the body, where statements can stand.
// `break` and `continue` of the author's body keep their meaning.
import type { SlotId, Type } from "../hir/index.ts";
import { mapChildren } from "../hir/map.ts";
import { booleanType } from "../hir/type.ts";
import type { Span } from "../span.ts";
import type { Of } from "./statements.ts";
import { asOne, assign, make, read, type S, type Unwinder, type X } from "./unwinder.ts";

type Loop = Of<"while"> | Of<"do-while"> | Of<"for"> | Of<"for-of"> | Of<"for-entries">;

/** while (f()) body  =>  while (true) { let t = f(); check; if (!t) break; body } */
export function unwindWhile(stmt: Of<"while">, to: Unwinder): void {
  const { test, label, span } = stmt;
  const body = bodyOf(stmt, to);
  if (!to.throwing.throws(test)) return to.emit({ ...stmt, body: asOne(body, span) }, span);
  const own = block(testFirst(test, to), body, span);
  to.emit({ kind: "while", test: always(span), body: own, label }, span);
}

/** do body while (f());  =>  while (true) { if (again) { test } again = true; body } */
export function unwindDo(stmt: Of<"do-while">, to: Unwinder): void {
  const { test, label, span } = stmt;
  const body = bodyOf(stmt, to);
  if (!to.throwing.throws(test)) return to.emit({ ...stmt, body: asOne(body, span) }, span);
  const own = block(
    fromSecondTurn(() => to.emitAll(testFirst(test, to)), span, to),
    body,
    span,
  );
  to.emit({ kind: "while", test: always(span), body: own, label }, span);
}

export function unwindForOf(stmt: Of<"for-of"> | Of<"for-entries">, to: Unwinder): void {
  const iterable = to.value(stmt.iterable);
  to.emit({ ...stmt, iterable, body: asOne(bodyOf(stmt, to), stmt.span) }, stmt.span);
}

export function unwindFor(stmt: Of<"for">, to: Unwinder): void {
  const { span } = stmt;
  const init = stmt.init.some((part) => to.concerns(part))
    ? to.collect(() => emitLoop(firstValues(stmt, to)))
    : undefined;
  if (init === undefined) emitLoop(stmt.init);
  else to.emit({ kind: "block", body: init }, span);

  function emitLoop(own: readonly S[]): void {
    const { test, update, label } = stmt;
    const body = bodyOf(stmt, to);
    const updates = update !== undefined && to.throwing.throws(update);
    const tests = test !== undefined && (updates || to.throwing.throws(test));
    const first = [
      ...(updates ? fromSecondTurn(() => to.effect(update), span, to) : []),
      ...(tests ? testFirst(test, to) : []),
    ];
    const whole = first.length === 0 ? asOne(body, span) : block(first, body, span);
    to.emit(
      {
        kind: "for",
        init: own,
        test: tests ? undefined : test,
        update: updates ? undefined : update,
        body: whole,
        label,
      },
      span,
    );
  }
}

/** for (let i = f(), j = i; …)  =>  let first = f(); let first2 = first; for (let i = first, j = first2; …) */
function firstValues(stmt: Of<"for">, to: Unwinder): readonly S[] {
  const kept = new Map<SlotId, X>();
  return stmt.init.flatMap((part): readonly S[] => {
    if (part.kind === "let" && part.value !== undefined) {
      const value = to.keep(to.value(withKept(part.value, kept)), `${to.slot(part.slot).name}First`);
      kept.set(part.slot, value);
      return [{ ...part, value }];
    }
    to.emitAll(to.stmts([part]));
    return [];
  });
}

function withKept(expr: X, kept: ReadonlyMap<SlotId, X>): X {
  if (expr.kind === "read") return kept.get(expr.slot) ?? expr;
  return mapChildren(expr, (child) => withKept(child, kept));
}

function bodyOf(stmt: Loop, to: Unwinder): readonly S[] {
  const { label } = stmt;
  return to.within({ kind: "target", label, isLoop: true }, () => to.stmts([stmt.body]));
}

/** The test as the first thing in the body. */
function testFirst(test: X, to: Unwinder): readonly S[] {
  const { span } = test;
  return to.collect(() => {
    const operand = to.value(test);
    const fails: X = { kind: "not", operand, type: booleanType, span };
    const leave = make({ kind: "break", label: undefined }, span);
    to.emit({ kind: "if", test: fails, then: leave, else: undefined }, span);
  });
}

/** What runs at the beginning of every turn but the first. */
function fromSecondTurn(unwind: () => void, span: Span, to: Unwinder): readonly S[] {
  const again = to.makeSlot("again", booleanType, span, true);
  to.emit({ kind: "let", slot: again, value: truth(false, span) }, span);
  const own = asOne(to.collect(unwind), span);
  return [
    make({ kind: "if", test: read(again, booleanType, span), then: own, else: undefined }, span),
    assign(again, truth(true, span), span),
  ];
}

function truth(value: boolean, span: Span): X {
  const type: Type = booleanType;
  return { kind: "boolean", value, type, span };
}

function always(span: Span): X {
  return truth(true, span);
}

/** What moved into the body, then the author's own. */
function block(first: readonly S[], body: readonly S[], span: Span): S {
  const [only, more] = body;
  const own = only?.kind === "block" && more === undefined ? only.body : body;
  return make({ kind: "block", body: [...first, ...own] }, span);
}
