// Switches: C++ has them for integers and enums with distinct constants; others become a chain of tests.
import { isPure } from "../../analyze/index.ts";
import type { Case, EnumId, Explicit, Expr, FunctionDecl, Lowered, Stmt } from "../../hir/index.ts";
import { bool, int32, numberType, text } from "../../hir/type.ts";
import { statementsOf } from "../../hir/walk.ts";
import { type Elaborator, noTrivia, type X } from "../elaborator.ts";
import { makeEqual, withoutWrap } from "../equality.ts";
import { comparisonRepr } from "../numbers/numbers.ts";
import { hasName } from "./loops.ts";
import { elaborateScope } from "./statements.ts";

type Switch = Extract<Stmt<Lowered>, { kind: "switch" }>;

export function elaborateSwitch(
  stmt: Switch,
  owner: FunctionDecl<Lowered> | undefined,
  to: Elaborator,
): Stmt<Explicit> {
  const tests = stmt.cases.flatMap((entry) => entry.tests);
  const subject = to.value(stmt.subject);
  const whole = subject.repr.kind === "enum" || (subject.repr.kind === "int" && tests.every(isWholeConstant));
  const distinct = new Set(tests.map(keyOf)).size === tests.length;
  if (whole && tests.every(isConstant) && distinct) return plainSwitch(stmt, subject, owner, to);
  return isChain(stmt, to) ? ifChain(stmt, subject, owner, to) : indexedSwitch(stmt, subject, owner, to);
}

const isConstant = (expr: Expr<Lowered>) =>
  expr.kind === "number" || expr.kind === "enum-member" || isEnumNumber(expr);
const isEnumNumber = (expr: Expr<Lowered>) =>
  expr.kind === "enum-value" && expr.operand.kind === "enum-member";
const isWholeConstant = (expr: Expr<Lowered>) =>
  (expr.kind === "number" && Number.isInteger(expr.value) && Math.abs(expr.value) < 2 ** 31) ||
  isEnumNumber(expr);
const keyOf = (expr: Expr<Lowered>): string =>
  expr.kind === "number"
    ? `${expr.value}`
    : expr.kind === "enum-member"
      ? `m${expr.index}`
      : expr.kind === "enum-value"
        ? keyOf(expr.operand)
        : "";

function caseBodies(
  entry: Case<Lowered>,
  owner: FunctionDecl<Lowered> | undefined,
  to: Elaborator,
): readonly Stmt<Explicit>[] {
  return elaborateScope(entry.body, owner, to);
}

function plainSwitch(
  stmt: Switch,
  subject: X,
  owner: FunctionDecl<Lowered> | undefined,
  to: Elaborator,
): Stmt<Explicit> {
  const cases = stmt.cases.map((entry) => ({
    ...entry,
    tests: entry.tests.map((test) =>
      subject.repr.kind === "enum" ? to.value(test) : to.operand(test, subject.repr),
    ),
    body: caseBodies(entry, owner, to),
  }));
  const whole =
    subject.repr.kind === "enum"
      ? withOthers(cases, subject.repr.id, stmt, to)
      : isMissed(stmt, to)
        ? withDefault(cases, stmt)
        : cases;
  return { kind: "switch", subject, cases: whole, label: stmt.label, span: stmt.span, trivia: stmt.trivia };
}

/** default: break; for the members of an enum that have no case: compilers take them for forgotten. */
function withOthers(
  cases: readonly Case<Explicit>[],
  id: EnumId,
  stmt: Switch,
  to: Elaborator,
): readonly Case<Explicit>[] {
  const members = to.program.enums.get(id)?.members ?? [];
  const values = new Set(members.map(({ value }) => value));
  const named = new Set(
    cases.flatMap(({ tests }) =>
      tests.flatMap((test) => (test.kind === "enum-member" ? [members[test.index]?.value] : [])),
    ),
  );
  return named.size === values.size ? cases : withDefault(cases, stmt);
}

/** switch (3) { case 1: }: compilers warn of a constant that has no case. */
function isMissed(stmt: Switch, to: Elaborator): boolean {
  const range = to.rangeOf(stmt.subject);
  if (range.kind !== "int" || range.lo !== range.hi) return false;
  return !stmt.cases.some(({ tests }) =>
    tests.some((test) => test.kind === "number" && test.value === range.lo),
  );
}

function withDefault(cases: readonly Case<Explicit>[], stmt: Switch): readonly Case<Explicit>[] {
  if (cases.some(({ isDefault }) => isDefault)) return cases;
  const at = { span: stmt.span, trivia: noTrivia };
  const leave: Stmt<Explicit> = { kind: "break", label: undefined, ...at };
  const last = cases.at(-1);
  const goesOn = last !== undefined && !leavesAt(lastOf(stmt.cases.at(-1)?.body ?? []));
  const closed = goesOn ? [...cases.slice(0, -1), { ...last, body: [...last.body, leave] }] : cases;
  return [...closed, { tests: [], isDefault: true, body: [leave], ...at }];
}

function leavesAt(stmt: Stmt<Lowered> | undefined): boolean {
  return stmt !== undefined && ["break", "return", "continue", "goto"].includes(stmt.kind);
}

/**
 * C++ switches on integers only: the number of the case that matches is found by comparing in order.
 * switch (text) { case "on": … }  =>  switch (text == "on" ? 0 : 1) { case 0: … }
 */
function indexedSwitch(
  stmt: Switch,
  subject: X,
  owner: FunctionDecl<Lowered> | undefined,
  to: Elaborator,
): Stmt<Explicit> {
  const { span } = stmt;
  const number = (value: number): X => ({
    kind: "number",
    value,
    written: undefined,
    type: numberType,
    repr: int32,
    span,
  });
  const kept = keepSubject(stmt, subject, to);
  const fallback = stmt.cases.findIndex((entry) => entry.isDefault);
  let choice = number(fallback < 0 ? stmt.cases.length : fallback);
  for (const [position, entry] of [...stmt.cases.entries()].reverse()) {
    for (const test of entry.tests.filter((one) => mayMatch(one, stmt)).reverse()) {
      const equal = to.enclosed(() => equalToCase(kept, test, stmt.subject, to));
      choice = {
        kind: "conditional",
        test: equal,
        yes: number(position),
        no: choice,
        type: numberType,
        repr: int32,
        span,
      };
    }
  }
  const cases = stmt.cases.map(
    (entry, position): Case<Explicit> => ({
      ...entry,
      tests: entry.tests.length > 0 ? [number(position)] : [],
      body: caseBodies(entry, owner, to),
    }),
  );
  return { kind: "switch", subject: choice, cases, label: stmt.label, span, trivia: stmt.trivia };
}

/** The subject is evaluated once; a variable that the tests can't change stands for itself. */
function keepSubject(stmt: Switch, subject: X, to: Elaborator): X {
  const plain = subject.kind === "read" && !to.slot(subject.slot).mutable;
  if (plain) return subject;
  const kept = to.keep(asComparable(subject, stmt.subject, to), "choice");
  // Nothing looks at it when the case is found, and literals change nothing before. What lies in a temporary, as
  // `make().kind` does, would end before.
  const tests = stmt.cases.flatMap((entry) => entry.tests);
  const isLiteral = tests.every(({ kind }) => kind === "string");
  if (kept.kind === "read" && kept.repr.kind === "text" && isLiteral && hasName(stmt.subject))
    to.passing.set(kept.slot, "const-reference");
  return kept;
}

/** Every case ends by leaving, and nothing inside leaves the switch earlier: the same as if and else. */
function isChain(stmt: Switch, to: Elaborator): boolean {
  if (stmt.label !== undefined) return false;
  // `case f(): default:` calls f although the answer does not matter; an else would not.
  const asked = stmt.cases.flatMap((entry) => (entry.isDefault ? entry.tests : []));
  if (!asked.every((test) => isPure(to.effectOf(test)))) return false;
  return stmt.cases.every(({ body }, position) => {
    const last = lastOf(body);
    const leaves = leavesAt(last);
    if (body.length === 0 || (!leaves && position < stmt.cases.length - 1)) return false;
    return !withoutBreak(body).some(breaksOut);
  });
}

/** The break at the end of a case, also inside the author's own braces. */
function withoutBreak(body: readonly Stmt<Lowered>[]): readonly Stmt<Lowered>[] {
  const last = body.at(-1);
  if (last?.kind === "break" && last.label === undefined) return body.slice(0, -1);
  return last?.kind === "block" ? [...body.slice(0, -1), { ...last, body: withoutBreak(last.body) }] : body;
}

function lastOf(body: readonly Stmt<Lowered>[]): Stmt<Lowered> | undefined {
  const last = body.findLast((stmt) => stmt.kind !== "group" || stmt.body.length > 0);
  return last?.kind === "block" || last?.kind === "group" ? lastOf(last.body) : last;
}

/** A break that belongs to the switch itself. */
function breaksOut(stmt: Stmt<Lowered>): boolean {
  if (stmt.kind === "break") return stmt.label === undefined;
  const own = ["while", "do-while", "for", "for-of", "for-entries", "switch"].includes(stmt.kind);
  return !own && statementsOf(stmt).some(breaksOut);
}

/** switch (text) { case "on": a(); break; default: b(); }  =>  if (text == "on") { a(); } else { b(); } */
function ifChain(
  stmt: Switch,
  subject: X,
  owner: FunctionDecl<Lowered> | undefined,
  to: Elaborator,
): Stmt<Explicit> {
  const kept = keepSubject(stmt, subject, to);
  const body = (entry: Case<Lowered>): Stmt<Explicit> => {
    const own = withoutBreak(entry.body);
    const [only, more] = own;
    const inner = only?.kind === "block" && more === undefined ? only.body : own;
    const { leading, trailing } = entry.trivia;
    const comments = [...leading, ...(trailing === undefined ? [] : [trailing])];
    const note: readonly Stmt<Explicit>[] =
      comments.length === 0
        ? []
        : [{ kind: "group", body: [], span: entry.span, trivia: { ...noTrivia, leading: comments } }];
    return {
      kind: "block",
      body: [...note, ...elaborateScope(inner, owner, to)],
      span: entry.span,
      trivia: noTrivia,
    };
  };
  const fallback = stmt.cases.find((entry) => entry.isDefault);
  let chain: Stmt<Explicit> | undefined = fallback && body(fallback);
  for (const entry of stmt.cases.filter((one) => !one.isDefault).reverse()) {
    const asked = entry.tests.filter((one) => mayMatch(one, stmt));
    if (asked.length === 0) continue;
    const tests = asked.map((test) => to.enclosed(() => equalToCase(kept, test, stmt.subject, to)));
    const test = tests.reduce((left, right) => ({
      kind: "logical",
      op: "||",
      left,
      right,
      type: { kind: "boolean" },
      repr: bool,
      span: entry.span,
    }));
    chain = { kind: "if", test, then: body(entry), else: chain, span: entry.span, trivia: noTrivia };
  }
  return chain === undefined
    ? { kind: "group", body: [], span: stmt.span, trivia: stmt.trivia }
    : { ...chain, span: stmt.span, trivia: stmt.trivia };
}

function asComparable(subject: X, origin: Expr<Lowered>, to: Elaborator): X {
  return subject.repr.kind === "flash" ? to.convert(subject, text, origin, true) : subject;
}

/** case undefined: of `number | null` matches nothing. */
function mayMatch(test: Expr<Lowered>, { subject }: Switch): boolean {
  const isOther = test.kind === "undefined" && test.type.kind === "undefined";
  return !isOther || ["union", "dynamic", "undefined", "void"].includes(subject.type.kind);
}

function equalToCase(subject: X, given: Expr<Lowered>, origin: Expr<Lowered>, to: Elaborator): X {
  // case undefined:
  if (given.kind === "undefined" && given.type.kind === "optional" && subject.repr.kind === "optional")
    return {
      kind: "is-undefined",
      operand: subject,
      type: { kind: "boolean" },
      repr: bool,
      span: given.span,
    };
  const test = withoutWrap(given);
  if (test.type.kind !== "number" || origin.type.kind !== "number") {
    return makeEqual(
      { expr: origin, value: subject },
      { expr: test, value: to.value(test) },
      false,
      test,
      to,
    );
  }
  const repr = comparisonRepr(to.rangeOf(origin), to.rangeOf(test));
  return {
    kind: "equal",
    negated: false,
    left: to.convert(subject, repr, origin, true),
    right: to.operand(test, repr),
    type: { kind: "boolean" },
    repr: bool,
    span: test.span,
  };
}
