// Switches: their cases are bodies; where a test of a case may throw, the case is picked before.
import { booleanType, numberType } from "../hir/type.ts";
import type { Span } from "../span.ts";
import { branch } from "./conditions.ts";
import type { Of } from "./statements.ts";
import { assign, read, type Unwinder, type X } from "./unwinder.ts";

type Switch = Of<"switch">;

export function unwindSwitch(stmt: Switch, to: Unwinder): void {
  const { label, span } = stmt;
  const picks = stmt.cases.some(({ tests }) => tests.some((test) => to.throwing.throws(test)));
  const { subject, cases } = picks ? pickCase(stmt, to) : { ...stmt, subject: to.value(stmt.subject) };
  const unwound = to.within({ kind: "target", label, isLoop: false }, () =>
    cases.map((entry) => ({ ...entry, body: to.stmts(entry.body) })),
  );
  to.emit({ kind: "switch", subject, cases: unwound, label }, span);
}

/** switch (x) { case f(): … }  =>  let picked = 1; if (x === f()) picked = 0; switch (picked) { case 0: … } */
function pickCase(stmt: Switch, to: Unwinder): Pick<Switch, "subject" | "cases"> {
  const { cases, span } = stmt;
  const subject = to.keep(to.value(stmt.subject), "choice");
  const fallback = cases.findIndex(({ isDefault }) => isDefault);
  const picked = to.makeSlot("picked", numberType, span, true);
  to.emit({ kind: "let", slot: picked, value: count(fallback < 0 ? cases.length : fallback, span) }, span);
  const all = cases.flatMap(({ tests }, position) => tests.map((test) => ({ test, position })));
  pick(0);
  return {
    subject: read(picked, numberType, span),
    cases: cases.map((entry, position) => ({
      ...entry,
      tests: entry.tests.length > 0 ? [count(position, span)] : [],
    })),
  };

  function pick(next: number): void {
    const entry = all[next];
    if (entry === undefined) return;
    const { test, position } = entry;
    const equal: X = {
      kind: "equal",
      negated: false,
      left: subject,
      right: test,
      type: booleanType,
      span: test.span,
    };
    const found = (): void => to.emitAll([assign(picked, count(position, span), span)]);
    const rest = next + 1 < all.length ? () => pick(next + 1) : undefined;
    branch(to.value(equal), found, rest, test, to);
  }
}

function count(value: number, span: Span): X {
  return { kind: "number", value, written: undefined, type: numberType, span };
}
