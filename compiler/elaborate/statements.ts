// Statements: what runs first, loops whose array changes under them, switches that C++ does not have.
import { conflicts, elementSlot, isLongLoop } from "../analyze/index.ts";
import { bug } from "../bug.ts";
import type { Explicit, Expr, FunctionDecl, Lowered, SlotId, Stmt } from "../hir/index.ts";
import { bool, int32, numberType, voidRepr, voidType } from "../hir/type.ts";
import { visitExpressions } from "../hir/walk.ts";
import { elaborateMethod } from "./calls.ts";
import { type Elaborator, noTrivia, runtime, type X } from "./elaborator.ts";
import { checkFits } from "./fits.ts";
import { copyOf } from "./functions.ts";
import { inPlace } from "./places.ts";
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
        printedChoice(stmt.value, stmt, owner, to) ?? {
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
    case "unreachable":
      return { kind: "unreachable", span, trivia };
  }
}

function elaborateLet(stmt: Extract<Stmt<Lowered>, { kind: "let" }>, to: Elaborator): Stmt<Explicit> {
  const { slot, span, trivia } = stmt;
  if (to.isThis(slot)) return { kind: "group", body: [], span, trivia };
  const value = stmt.value && initialValue(slot, stmt.value, to);
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
  if (expr.kind !== "builtin") return to.value(expr);
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

function long(stmt: Stmt<Lowered>, loop: Stmt<Explicit>, to: Elaborator): Stmt<Explicit> {
  if (isLongLoop(stmt, to.program)) to.longLoops.add(loop);
  return loop;
}

export function initialValue(slot: SlotId, value: Expr<Lowered>, to: Elaborator): X {
  const { type } = to.slot(slot);
  if (type.kind === "number") checkFits(value, type.flavour, to);
  const repr = to.reprOf(slot);
  return repr.kind === "table" ? to.value(value) : to.as(value, repr);
}

function returned(value: Expr<Lowered>, owner: FunctionDecl<Lowered> | undefined, to: Elaborator): X {
  const result = owner?.result ?? bug(value.span, "a value returned from a void function");
  const { type } = to.slot(result);
  if (type.kind === "number") checkFits(value, type.flavour, to);
  return to.as(value, to.reprOf(result));
}

function elaborateFor(
  stmt: Extract<Stmt<Lowered>, { kind: "for" }>,
  inner: (body: Stmt<Lowered>) => Stmt<Explicit>,
  to: Elaborator,
): Stmt<Explicit> {
  const init = stmt.init.map(inner);
  const test = stmt.test && to.enclosed(() => to.value(stmt.test ?? bug(stmt.span, "a test")));
  const update = freshCells(
    init,
    stmt.update && to.enclosed(() => to.value(stmt.update ?? bug(stmt.span, "an update"))),
    to,
  );
  const { span, trivia, label } = stmt;
  const body = inner(stmt.body);
  // C++ has one declaration there: variables of different forms, or with statements before them, stand in front.
  const kept = init.flatMap((part) => keptCells(part, init, to));
  const simple =
    kept.length === 0 &&
    init.every((part) => part.kind === "let" || part.kind === "expression") &&
    isUniform(init, to);
  if (simple) return long(stmt, { kind: "for", init, test, update, body, label, span, trivia }, to);
  const loop = long(stmt, { kind: "for", init: [], test, update, body, label, span, trivia: noTrivia }, to);
  return { kind: "block", body: [...init, ...kept, loop], span, trivia };
}

/** for (let i = 0, f = () => i; …): what the initialisers keep is not the variable of the first turn. */
function keptCells(
  part: Stmt<Explicit>,
  init: readonly Stmt<Explicit>[],
  to: Elaborator,
): readonly Stmt<Explicit>[] {
  const slots = init.flatMap((other) => (other.kind === "let" ? [other.slot] : []));
  const kept = new Set<SlotId>();
  visitExpressions(part, (expr) => {
    if (expr.kind !== "closure" && expr.kind !== "function-value") return;
    for (const slot of to.program.functions.get(expr.function)?.captures ?? [])
      if (slots.includes(slot) && to.cells.all.has(slot)) kept.add(slot);
  });
  return [...kept].map((slot): Stmt<Explicit> => {
    const { span } = part;
    const value: X = { kind: "fresh-cell", slot, type: voidType, repr: voidRepr, span };
    return { kind: "expression", value, span, trivia: noTrivia };
  });
}

/** for (let i = 0; …; i++), where closures keep `i`: each turn has an `i` of its own. */
function freshCells(init: readonly Stmt<Explicit>[], update: X | undefined, to: Elaborator): X | undefined {
  const cells = init.flatMap((part) => (part.kind === "let" && to.cells.all.has(part.slot) ? [part] : []));
  return cells.reduceRight((rest: X | undefined, { slot, span }): X => {
    const fresh: X = { kind: "fresh-cell", slot, type: voidType, repr: voidRepr, span };
    return rest === undefined
      ? fresh
      : { kind: "comma", first: fresh, second: rest, type: rest.type, repr: rest.repr, span };
  }, update);
}

function isUniform(init: readonly Stmt<Explicit>[], to: Elaborator): boolean {
  const slots = init.flatMap((part) => (part.kind === "let" ? [part.slot] : []));
  if (slots.length > 0 && slots.length < init.length) return false;
  const forms = slots.map((slot) =>
    to.cells.all.has(slot)
      ? `cell ${JSON.stringify(to.reprOf(slot))}`
      : `${JSON.stringify(to.reprOf(slot))} ${to.slot(slot).mutable}`,
  );
  return new Set(forms).size <= 1;
}

/** for (const x of xs): an array that its loop changes is walked by index, its length read anew each turn. */
function elaborateForOf(
  stmt: Extract<Stmt<Lowered>, { kind: "for-of" }>,
  inner: (body: Stmt<Lowered>) => Stmt<Explicit>,
  to: Elaborator,
): Stmt<Explicit> {
  const { span, trivia, label } = stmt;
  if (to.cells.all.has(stmt.slot)) return elaborateForOf(withCell(stmt, to), inner, to);
  const element = to.facts.elements.representative(elementSlot(stmt.iterable));
  const body = to.facts.effects.ofStmt(stmt.body);
  const looked = { reads: new Set([element]), writes: new Set<SlotId>(), world: "none" as const };
  const iterable = heldIterable(stmt.iterable, to);
  const slot = to.slot(stmt.slot);
  const borrows =
    !slot.mutable &&
    ["text", "extern", "shared", "optional", "ref", "function", "union"].includes(to.reprOf(stmt.slot).kind);
  if (!conflicts(looked, body) || iterable.repr.kind === "table") {
    if (borrows && iterable.repr.kind !== "table") {
      to.passing.set(stmt.slot, to.reprOf(stmt.slot).kind === "extern" ? "reference" : "const-reference");
    }
    return { kind: "for-of", slot: stmt.slot, iterable, body: inner(stmt.body), label, span, trivia };
  }
  return indexLoop(stmt, iterable, inner, to);
}

/** for (let x of xs), where closures keep the `x` that the body assigns  =>  for (xGiven of xs) { let x = xGiven; … } */
function withCell(
  stmt: Extract<Stmt<Lowered>, { kind: "for-of" }>,
  to: Elaborator,
): Extract<Stmt<Lowered>, { kind: "for-of" }> {
  const { span, body } = stmt;
  const slot = to.makeGiven(stmt.slot);
  const inner = body.kind === "block" ? body.body : [body];
  return {
    ...stmt,
    slot,
    body: { kind: "block", body: [copyOf(stmt.slot, slot, to), ...inner], span, trivia: noTrivia },
  };
}

/** An array that could be replaced or freed while the loop runs is held. */
function heldIterable(expr: Expr<Lowered>, to: Elaborator): X {
  const array = inPlace(expr, to);
  if (array.kind !== "deref")
    // A row that lies in place stays there while the loop runs, else it would be shared.
    return array.repr.kind === "array" && array.kind !== "read" && array.kind !== "element"
      ? to.keep(array, "list")
      : array;
  const holder = array.operand;
  if (holder.kind === "read" && !to.slot(holder.slot).mutable) return array;
  return { ...array, operand: to.keep(holder, "list") };
}

function indexLoop(
  stmt: Extract<Stmt<Lowered>, { kind: "for-of" }>,
  iterable: X,
  inner: (body: Stmt<Lowered>) => Stmt<Explicit>,
  to: Elaborator,
): Stmt<Explicit> {
  const { span, trivia, label } = stmt;
  const number = (value: number): X => ({
    kind: "number",
    value,
    written: undefined,
    type: numberType,
    repr: int32,
    span,
  });
  const counter = to.makeSlot({ type: numberType, repr: int32, span }, "i");
  to.slots.set(counter, { ...to.slot(counter), mutable: true });
  const at: X = { kind: "read", slot: counter, type: numberType, repr: int32, span };
  const element = to.elementRepr(elementSlot(stmt.iterable));
  const length: X = {
    kind: "runtime",
    cpp: ".length",
    header: undefined,
    args: [iterable],
    type: numberType,
    repr: int32,
    span,
  };
  const read: X = {
    kind: "element",
    array: iterable,
    index: at,
    type: to.slot(stmt.slot).type,
    repr: element,
    span,
  };
  const body = inner(stmt.body);
  const own: Stmt<Explicit> = {
    kind: "let",
    slot: stmt.slot,
    value: to.convert(
      read,
      to.reprOf(stmt.slot),
      { kind: "read", slot: stmt.slot, type: to.slot(stmt.slot).type, span },
      false,
    ),
    span,
    trivia: noTrivia,
  };
  return {
    kind: "for",
    init: [{ kind: "let", slot: counter, value: number(0), span, trivia: noTrivia }],
    test: { kind: "compare", op: "<", left: at, right: length, type: { kind: "boolean" }, repr: bool, span },
    update: {
      kind: "increment",
      target: { kind: "slot", slot: counter, span },
      delta: 1,
      prefix: false,
      type: numberType,
      repr: int32,
      span,
    },
    body: {
      kind: "block",
      body: body.kind === "block" ? [own, ...body.body] : [own, body],
      span,
      trivia: noTrivia,
    },
    label,
    span,
    trivia,
  };
}
