// Statements, with C++'s own ways for labels and declarations.
import { bug } from "../bug.ts";
import type * as cpp from "../cpp/ast.ts";
import * as make from "../cpp/build.ts";
import type { Explicit, LabelId, Stmt } from "../hir/index.ts";
import { declareLock, emitPrint } from "./calls.ts";
import { elementsOf, emitEntries } from "./collections.ts";
import { emitDeclaration, isScalar } from "./declarations.ts";
import type { Emitter, Enclosing } from "./emitter.ts";
import { emitStored } from "./stored-values.ts";
import { declaredType } from "./types.ts";

type S<K extends Stmt<Explicit>["kind"]> = Extract<Stmt<Explicit>, { kind: K }>;
type StmtEmitter = { readonly [K in Stmt<Explicit>["kind"]]: (stmt: S<K>, to: Emitter) => cpp.Stmt };

const table: StmtEmitter = {
  expression: emitExpressionStmt,
  let: (stmt, to) => emitDeclaration(stmt.slot, stmt.value, to),
  block: (stmt, to) => make.block(to.stmts(stmt.body)),
  labelled: emitLabelled,
  group: (stmt, to) => ({ kind: "group", body: to.stmts(stmt.body) }),
  if: (stmt, to) => ({
    kind: "if",
    test: to.plain(stmt.test),
    then: to.stmt(stmt.then),
    else: stmt.else && to.stmt(stmt.else),
  }),
  while: (stmt, to) => loop(stmt, to, (body) => ({ kind: "while", test: to.plain(stmt.test), body })),
  "do-while": (stmt, to) => loop(stmt, to, (body) => ({ kind: "do-while", test: to.plain(stmt.test), body })),
  for: (stmt, to) =>
    loop(stmt, to, (body) => ({
      kind: "for",
      init: to.stmts(stmt.init),
      test: stmt.test && to.plain(stmt.test),
      update: stmt.update && to.expr(stmt.update),
      body,
    })),
  "for-of": emitForOf,
  "for-entries": (stmt, to) => loop(stmt, to, (body) => emitEntries(stmt, body, to)),
  switch: emitSwitch,
  break: (stmt, to) => emitJump("break", stmt.label, to),
  continue: (stmt, to) => emitJump("continue", stmt.label, to),
  return: emitReturn,
  goto: (stmt, to) => ({ kind: "goto", label: to.names.handler(stmt.label) }),
  label: (stmt, to) => ({ kind: "label", name: to.names.handler(stmt.label) }),
  throw: (stmt) => bug(stmt.span, "a statement that unwind left"),
  try: (stmt) => bug(stmt.span, "a statement that unwind left"),
  unreachable: (_stmt, to) => {
    to.need("tsino/unreachable.h");
    return make.expression(make.call("tsino::unreachable"));
  },
};

export function emitStmt(stmt: Stmt<Explicit>, to: Emitter): cpp.Stmt {
  // TypeScript can't see that the row and the statement have one kind.
  const row = table[stmt.kind] as (stmt: Stmt<Explicit>, to: Emitter) => cpp.Stmt;
  return row(stmt, to);
}

function emitExpressionStmt(stmt: S<"expression">, to: Emitter): cpp.Stmt {
  if (stmt.value.kind === "uninterrupted") {
    const value = make.at(discard(to.expr(stmt.value.operand)), stmt.value.span);
    return make.block([declareLock(to), make.expression(value)]);
  }
  if (stmt.value.kind !== "print") return make.expression(discard(to.expr(stmt.value)));
  const [first, ...rest] = emitPrint(stmt.value, to).map(make.expression);
  if (first === undefined || rest.length === 0) return first ?? { kind: "group", body: [] };
  return { kind: "group", body: [first, ...rest] };
}

function emitReturn(stmt: S<"return">, to: Emitter): cpp.Stmt {
  const { value } = stmt;
  const isEmpty = value?.kind === "default" && !isScalar(value.repr);
  return make.returns(isEmpty ? make.brace("", []) : value && emitStored(value, to));
}

/** C++ warns of a value that nothing uses. */
function discard(expr: cpp.Expr): cpp.Expr {
  const acts =
    ["call", "assign", "postfix"].includes(expr.kind) ||
    (expr.kind === "prefix" && /^(\+\+|--)$/.test(expr.op));
  return acts ? expr : make.cast("void", expr);
}

/** A jump to an outer loop is a goto in C++: continue to the end of the body, break behind the loop. */
function loop(
  stmt: S<"while"> | S<"do-while"> | S<"for"> | S<"for-of"> | S<"for-entries">,
  to: Emitter,
  build: (body: cpp.Stmt) => cpp.Stmt,
): cpp.Stmt {
  to.enclosing.push({ label: stmt.label, isLoop: true });
  const body = to.stmt(stmt.body);
  to.enclosing.pop();
  const ending: cpp.Stmt[] = [];
  const name = stmt.label === undefined ? undefined : to.names.label(stmt.label);
  if (name !== undefined && to.jumps.has(`continue ${name}`))
    ending.push({ kind: "label", name: `next_${name}` });
  if (to.program.longLoops.has(stmt)) {
    to.need("<Arduino.h>");
    ending.push(make.expression(make.call("yield")));
  }
  return withBreakLabel(build(ending.length === 0 ? body : extend(body, ending)), name, to);
}

/** Jumps over declarations are refused in C++, so the old body keeps its own scope when a label follows it. */
function extend(body: cpp.Stmt, ending: readonly cpp.Stmt[]): cpp.Stmt {
  const labelled = ending.some((stmt) => stmt.kind === "label");
  if (body.kind === "block" && !labelled) return { ...body, body: [...body.body, ...ending] };
  const isEmpty = body.kind === "block" && body.body.length === 0;
  return make.block(isEmpty ? ending : [body, ...ending]);
}

function withBreakLabel(stmt: cpp.Stmt, name: string | undefined, to: Emitter): cpp.Stmt {
  if (name === undefined || !to.jumps.has(`break ${name}`)) return stmt;
  return { kind: "group", body: [stmt, { kind: "label", name: `end_${name}` }] };
}

function emitLabelled({ label, body }: S<"labelled">, to: Emitter): cpp.Stmt {
  const name = to.names.label(label, "block");
  to.enclosing.push({ label, isLoop: false, isNamed: true });
  const own = make.block(to.stmts(body));
  to.enclosing.pop();
  return withBreakLabel(own, name, to);
}

function emitJump(kind: "break" | "continue", label: LabelId | undefined, to: Emitter): cpp.Stmt {
  const isNext = (entry: Enclosing): boolean => entry.isLoop || (kind === "break" && !entry.isNamed);
  const target = to.enclosing.findLast((entry) =>
    label === undefined ? isNext(entry) : entry.label === label,
  );
  const nearest = to.enclosing.findLast(isNext);
  if (label === undefined || target === nearest) return { kind };
  const name = to.names.label(label);
  to.jumps.add(`${kind} ${name}`);
  return { kind: "goto", label: kind === "continue" ? `next_${name}` : `end_${name}` };
}

function emitForOf(stmt: S<"for-of">, to: Emitter): cpp.Stmt {
  const repr = to.reprOf(stmt.slot);
  const passing = to.program.passing.get(stmt.slot) ?? "value";
  to.type(repr);
  const type = declaredType(repr, passing, !to.slot(stmt.slot).mutable && passing === "value", to.names);
  const range = elementsOf(stmt.iterable, to);
  return loop(stmt, to, (body) => ({ kind: "range-for", type, name: to.names.slot(stmt.slot), range, body }));
}

function emitSwitch(stmt: S<"switch">, to: Emitter): cpp.Stmt {
  to.enclosing.push({ label: stmt.label, isLoop: false });
  const cases = stmt.cases.map((entry, position): cpp.Case => {
    const labels: (cpp.Expr | undefined)[] = entry.tests.map((test) => to.expr(test));
    if (entry.isDefault) labels.push(undefined);
    const body = [...to.stmts(entry.body)];
    // Falling through is meant, so compilers are told, where the author does not.
    const next = stmt.cases[position + 1];
    const isSaid = next?.trivia.leading.some((comment) => /^\/\/ ?falls?[ -]?through\.?$/i.test(comment));
    const falls = next !== undefined && !isSaid && body.length > 0 && !leaves(entry.body.at(-1));
    const through: cpp.Stmt = { kind: "remark", text: "// falls through" };
    if (body.length === 0) body.push({ kind: "break" });
    return { labels, body: falls ? [...body, through] : body, trivia: entry.trivia };
  });
  to.enclosing.pop();
  const name = stmt.label === undefined ? undefined : to.names.label(stmt.label);
  return withBreakLabel({ kind: "switch", subject: to.plain(stmt.subject), cases }, name, to);
}

function leaves(stmt: Stmt<Explicit> | undefined): boolean {
  if (stmt === undefined) return false;
  if (stmt.kind === "block" || stmt.kind === "group")
    return leaves(stmt.body.findLast((inner) => inner.kind !== "group" || inner.body.length > 0));
  if (stmt.kind === "if") return leaves(stmt.then) && leaves(stmt.else);
  return ["break", "continue", "return", "goto", "unreachable"].includes(stmt.kind);
}
