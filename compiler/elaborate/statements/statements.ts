// Statements: what runs first, variables and their cells, results.
import { bug } from "../../bug.ts";
import type { Explicit, Expr, FunctionDecl, Lowered, SlotId, Stmt } from "../../hir/index.ts";
import { voidRepr } from "../../hir/type.ts";
import { type Elaborator, noTrivia, runtime, type X } from "../elaborator.ts";
import { elaborateMethod } from "../library/calls.ts";
import { elaborateTable } from "../lists/arrays.ts";
import { elaborateForEntries } from "../lists/collections.ts";
import { checkFits } from "../numbers/fits.ts";
import { withoutView } from "../places.ts";
import { elaborateDiscarded } from "./discarded.ts";
import { elaborateFor, elaborateForOf, long } from "./loops.ts";
import { elaborateSwitch } from "./switches.ts";

type Out = readonly Stmt<Explicit>[];

/** One statement may need others before it; together they are a group. */
export function elaborateStmt(
  stmt: Stmt<Lowered>,
  owner: FunctionDecl<Lowered> | undefined,
  to: Elaborator,
): Stmt<Explicit> {
  const { result, first } = to.collect(() => elaborateOne(stmt, owner, to));
  if (first.length === 0) return result;
  const [head, ...rest] = [...first, { ...result, trivia: noTrivia }];
  if (head === undefined) return result;
  // The comment stays with the first of them.
  return { kind: "group", body: [head, ...rest], span: stmt.span, trivia: stmt.trivia };
}

/** Statements with a scope of their own: a cell that something needs before its variable's declaration stands first. */
export function elaborateScope(
  body: readonly Stmt<Lowered>[],
  owner: FunctionDecl<Lowered> | undefined,
  to: Elaborator,
): Out {
  const early = declaredIn(body).filter((slot) => to.cells.early.has(slot));
  const cells = early.map((slot): Stmt<Explicit> => {
    const { span } = to.slot(slot);
    return { kind: "let", slot, value: undefined, span, trivia: noTrivia };
  });
  return [...cells, ...elaborateBody(body, owner, to)];
}

function declaredIn(body: readonly Stmt<Lowered>[]): readonly SlotId[] {
  return body.flatMap((stmt) => {
    if (stmt.kind === "let") return [stmt.slot];
    return stmt.kind === "group" ? declaredIn(stmt.body) : [];
  });
}

export function elaborateBody(
  body: readonly Stmt<Lowered>[],
  owner: FunctionDecl<Lowered> | undefined,
  to: Elaborator,
): Out {
  return body.map((stmt) => elaborateStmt(stmt, owner, to));
}

function elaborateOne(
  stmt: Stmt<Lowered>,
  owner: FunctionDecl<Lowered> | undefined,
  to: Elaborator,
): Stmt<Explicit> {
  const inner = (body: Stmt<Lowered>) => elaborateStmt(body, owner, to);
  const { span, trivia } = stmt;
  switch (stmt.kind) {
    case "expression":
      return (
        printedChoice(stmt.value, stmt, owner, to) ??
        elaborateDiscarded(stmt.value, stmt, inner, to) ?? {
          kind: "expression",
          value: effect(stmt.value, to),
          span,
          trivia,
        }
      );
    case "let":
      return elaborateLet(stmt, to);
    case "block":
      return { kind: "block", body: elaborateScope(stmt.body, owner, to), span, trivia };
    case "labelled":
      return {
        kind: "labelled",
        label: stmt.label,
        body: elaborateScope(stmt.body, owner, to),
        span,
        trivia,
      };
    case "group":
      return { kind: "group", body: elaborateBody(stmt.body, owner, to), span, trivia };
    case "if":
      return {
        kind: "if",
        test: to.value(stmt.test),
        then: inner(stmt.then),
        else: stmt.else && inner(stmt.else),
        span,
        trivia,
      };
    case "while":
      return long(
        stmt,
        {
          kind: "while",
          test: to.enclosed(() => to.value(stmt.test)),
          body: inner(stmt.body),
          label: stmt.label,
          span,
          trivia,
        },
        to,
      );
    case "do-while":
      return long(
        stmt,
        {
          kind: "do-while",
          test: to.enclosed(() => to.value(stmt.test)),
          body: inner(stmt.body),
          label: stmt.label,
          span,
          trivia,
        },
        to,
      );
    case "for":
      return elaborateFor(stmt, inner, to);
    case "for-of":
      return elaborateForOf(stmt, inner, to);
    case "for-entries":
      return elaborateForEntries(stmt, inner, to);
    case "switch":
      return elaborateSwitch(stmt, owner, to);
    case "return":
      return {
        kind: "return",
        value: stmt.value === undefined ? to.emptyReturn : returned(stmt.value, owner, to),
        span,
        trivia,
      };
    case "break":
    case "continue":
      return { kind: stmt.kind, label: stmt.label, span, trivia };
    case "goto":
    case "label":
      return { kind: stmt.kind, label: stmt.label, way: stmt.way, span, trivia };
    case "throw":
    case "try":
      return bug(span, "a statement that unwind left");
    case "unreachable":
      return { kind: "unreachable", span, trivia };
  }
}

function elaborateLet(stmt: Extract<Stmt<Lowered>, { kind: "let" }>, to: Elaborator): Stmt<Explicit> {
  const { slot, span, trivia } = stmt;
  if (to.isThis(slot)) return { kind: "group", body: [], span, trivia };
  const value = stmt.value && initialValue(slot, stmt.value, to);
  const index = to.indexOf(slot);
  if (index !== undefined) {
    const own: Stmt<Explicit> = { kind: "let", slot, value, span, trivia: noTrivia };
    const beside: Stmt<Explicit> = { kind: "let", slot: index, value: undefined, span, trivia: noTrivia };
    return { kind: "group", body: [own, beside], span, trivia };
  }
  if (!to.cells.early.has(slot)) return { kind: "let", slot, value, span, trivia };
  // Its cell is there already.
  if (value === undefined) return { kind: "group", body: [], span, trivia };
  const { type } = to.slot(slot);
  const target = { kind: "slot", slot, span } as const;
  const assign: X = { kind: "assign", target, value, type, repr: to.reprOf(slot), span };
  return { kind: "expression", value: assign, span, trivia };
}

/** A value that nothing uses. */
function effect(expr: Expr<Lowered>, to: Elaborator): X {
  // What TypeScript knows of an assigned value is of no use here.
  if ((expr.kind === "unwrap" || expr.kind === "as-object") && expr.operand.kind === "assign")
    return effect(expr.operand, to);
  if (expr.kind !== "builtin") return withoutView(to.value(expr));
  if (expr.builtin.name === "array.splice" && expr.args.length <= 3)
    return unwantedSplice(elaborateMethod(expr, to));
  return expr.builtin.result.kind === "self" ? elaborateMethod(expr, to) : to.value(expr);
}

/** xs.splice(i, 1);  =>  xs.remove(i, 1); no array of what is gone */
function unwantedSplice(call: X): X {
  return call.kind === "builtin" ? runtime(".remove", "tsino/array.h", call.args, call, voidRepr) : call;
}

/** Serial.println(on ? `a${x}` : "b");  =>  if (on) … else …, so that no text is built */
function printedChoice(
  expr: Expr<Lowered>,
  stmt: Stmt<Lowered>,
  owner: FunctionDecl<Lowered> | undefined,
  to: Elaborator,
): Stmt<Explicit> | undefined {
  if (
    expr.kind !== "extern-call" ||
    expr.callee.prints === undefined ||
    expr.receiver?.kind !== "extern-constant"
  )
    return undefined;
  const [choice, more] = expr.args;
  if (choice?.kind !== "conditional" || choice.type.kind !== "string" || more !== undefined) return undefined;
  if (choice.yes.kind !== "concat" && choice.no.kind !== "concat") return undefined;
  const print = (branch: Expr<Lowered>): Stmt<Lowered> => ({
    kind: "expression",
    value: { ...expr, args: [branch] },
    span: branch.span,
    trivia: noTrivia,
  });
  const { span, trivia } = stmt;
  const test = to.value(choice.test);
  const [yes, no] = [print(choice.yes), print(choice.no)].map((branch) => elaborateStmt(branch, owner, to));
  return yes && { kind: "if", test, then: block(yes), else: no && block(no), span, trivia };
}

function block(stmt: Stmt<Explicit>): Stmt<Explicit> {
  return { kind: "block", body: [stmt], span: stmt.span, trivia: noTrivia };
}

export function initialValue(slot: SlotId, value: Expr<Lowered>, to: Elaborator): X {
  const { type } = to.slot(slot);
  if (type.kind === "number") checkFits(value, type.flavour, to);
  const repr = to.reprOf(slot);
  return repr.kind === "table" ? elaborateTable(value, to) : to.as(value, repr);
}

function returned(value: Expr<Lowered>, owner: FunctionDecl<Lowered> | undefined, to: Elaborator): X {
  const result = owner?.result ?? bug(value.span, "a value returned from a void function");
  const { type } = to.slot(result);
  if (type.kind === "number") checkFits(value, type.flavour, to);
  return to.as(value, to.reprOf(result));
}
