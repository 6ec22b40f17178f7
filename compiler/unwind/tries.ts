// try: errors jump behind its body, where the handler is; other ways out wait until the finalizer has run.
import { builtins } from "../hir/builtins.ts";
import type { LabelId, Lowered, Type } from "../hir/index.ts";
import { mapStmt } from "../hir/rebuild.ts";
import { booleanType, voidType } from "../hir/type.ts";
import { visitStatements } from "../hir/walk.ts";
import type { Span } from "../span.ts";
import { causeOf, errorOf } from "./error-type.ts";
import { flowOf } from "./flow.ts";
import {
  type CatchFrame,
  type Exit,
  type ExitKind,
  type FinallyFrame,
  finalizerOn,
  wayTo,
} from "./frames.ts";
import type { Of } from "./statements.ts";
import { asOne, assign, make, pending, read, type S, type Unwinder, type X } from "./unwinder.ts";

type Try = Of<"try">;

export function unwindTry(stmt: Try, to: Unwinder): void {
  const { body, handler, finalizer, span } = stmt;
  const inner = (): void =>
    handler === undefined
      ? to.emit({ kind: "group", body: to.stmts(body) }, span)
      : unwindCatch(body, handler, span, to);
  if (finalizer === undefined) inner();
  else unwindFinally(inner, finalizer, span, to);
}

/** try { a } catch (e) { b }  =>  { a, errors go to caught } caught: if (thrown) { let e = caught; b } */
function unwindCatch(
  body: readonly S[],
  handler: NonNullable<Try["handler"]>,
  span: Span,
  to: Unwinder,
): void {
  const frame: CatchFrame = { kind: "catch", label: to.nextLabel(), errors: false };
  const tried = to.within(frame, () => to.stmts(body));
  emitGuarded(tried, frame, span, to);
  if (!frame.errors) return;
  const error = pending("caught", errorOf(to), span);
  const taken = make(
    handler.slot === undefined
      ? { kind: "expression", value: error }
      : { kind: "let", slot: handler.slot, value: caughtAs(to.slot(handler.slot).type, error) },
    span,
  );
  const own = to.stmts(handler.body);
  // Where nothing else leads here an error does.
  if (!goesOn(tried)) to.emit({ kind: "block", body: [taken, ...own] }, span);
  else if (handler.slot === undefined && own.length === 0) to.emitAll([taken]);
  else {
    const test = pending("thrown", booleanType, span);
    to.emit(
      { kind: "if", test, then: make({ kind: "block", body: [taken, ...own] }, span), else: undefined },
      span,
    );
  }
}

/** The error, or what lies in it where more than errors are thrown. */
function caughtAs(type: Type, error: X): X {
  const builtin = type.kind === "dynamic" ? builtins.get("error.unboxed") : undefined;
  return builtin === undefined ? error : { kind: "builtin", builtin, args: [error], type, span: error.span };
}

/** try { a } finally { b }  =>  { a, ways out wait } finally: { b } and the ways go on */
function unwindFinally(inner: () => void, finalizer: readonly S[], span: Span, to: Unwinder): void {
  const frame: FinallyFrame = {
    kind: "finally",
    label: to.nextLabel(),
    errors: false,
    exits: [],
    result: undefined,
  };
  const tried = to.within(frame, () => to.collect(inner));
  const last = to.stmts(finalizer);
  const { exits, errors, result } = frame;
  const ends = goesOn(last);
  const always = goesOn(tried) ? undefined : exits.at(-1);
  if (result !== undefined) {
    const value: X = { kind: "default", type: to.slot(result).type, span };
    to.emit({ kind: "let", slot: result, value }, span);
  }
  const flagged = exits.filter((exit) => exit !== always);
  for (const { flag } of flagged) {
    const value: X = { kind: "boolean", value: false, type: booleanType, span };
    to.emit({ kind: "let", slot: flag, value }, span);
  }
  const own = always === undefined ? tried : withoutFlag(tried, always);
  emitGuarded(own, frame, span, to);
  emitFinalizer(last, errors && mustHold(finalizer, ends, to), ends, span, to);
  if (!ends) return;
  const isLeft = !goesOn(tried);
  if (errors && isLeft && exits.length === 0) to.emitAll([to.leave(span)]);
  else if (errors) to.check(span);
  for (const exit of exits) emitExit(exit, exit === always, result, span, to);
}

/** An error that is on its way is set aside where others may come up, or where a jump of the finalizer drops it. */
function mustHold(finalizer: readonly S[], ends: boolean, to: Unwinder): boolean {
  return !ends || to.throwing.raises(finalizer) || finalizer.some(hasJump);
}

function emitFinalizer(body: readonly S[], holds: boolean, ends: boolean, span: Span, to: Unwinder): void {
  if (!holds) return to.emit({ kind: body.some(declares) ? "block" : "group", body }, span);
  const slot = to.makeSlot("held", causeOf(to), span, false);
  const hold = make({ kind: "let", slot, value: pending("hold", causeOf(to), span) }, span);
  const held = read(slot, causeOf(to), span);
  const resume = make({ kind: "expression", value: pending("resume", voidType, span, held) }, span);
  to.emit({ kind: "block", body: [hold, ...body, ...(ends ? [resume] : [])] }, span);
}

/** if (returning) return result; */
function emitExit(
  exit: Exit,
  isAlways: boolean,
  result: FinallyFrame["result"],
  span: Span,
  to: Unwinder,
): void {
  const { kind, label, flag } = exit;
  const value =
    kind === "return" && result !== undefined ? read(result, to.slot(result).type, span) : undefined;
  const way = to.collect(() => leaveBy(kind, label, value, span, to));
  if (isAlways) to.emitAll(way);
  else
    to.emit(
      { kind: "if", test: read(flag, booleanType, span), then: asOne(way, span), else: undefined },
      span,
    );
}

/** return, break or continue: at once, or through the finalizer that lies on the way. */
export function leaveBy(
  kind: ExitKind,
  label: LabelId | undefined,
  value: X | undefined,
  span: Span,
  to: Unwinder,
): void {
  const frame = finalizerOn(to.frames, kind, label);
  if (frame === undefined) {
    if (kind === "return") to.emit({ kind, value }, span);
    else to.emit({ kind, label }, span);
    return;
  }
  if (value !== undefined) {
    frame.result ??= to.makeSlot("result", resultType(value, to), span, true);
    to.emitAll([assign(frame.result, value, span)]);
  }
  to.emitAll([assign(exitOf(frame, kind, label, span, to).flag, yes(span), span)]);
  to.emit({ kind: "goto", label: frame.label, way: wayTo(frame) }, span);
}

function resultType(value: X, to: Unwinder): X["type"] {
  const result = to.body.owner?.result;
  return result === undefined ? value.type : to.slot(result).type;
}

function yes(span: Span): X {
  return { kind: "boolean", value: true, type: booleanType, span };
}

const flagNames = { return: "returning", break: "breaking", continue: "continuing" } as const;

function exitOf(
  frame: FinallyFrame,
  kind: ExitKind,
  label: LabelId | undefined,
  span: Span,
  to: Unwinder,
): Exit {
  const known = frame.exits.find((exit) => exit.kind === kind && exit.label === label);
  if (known !== undefined) return known;
  const exit = { kind, label, flag: to.makeSlot(flagNames[kind], booleanType, span, true) };
  frame.exits.push(exit);
  return exit;
}

/** A body, then the label behind it where a jump inside needs it; a jump as its last statement gets there anyway. */
function emitGuarded(body: readonly S[], frame: CatchFrame | FinallyFrame, span: Span, to: Unwinder): void {
  const { label } = frame;
  const shortened = withoutLastJump(body, label);
  const needed = shortened.some((stmt) => jumpsTo(stmt, label));
  const scoped = needed || shortened.some((stmt) => declares(stmt));
  to.emit({ kind: scoped ? "block" : "group", body: shortened }, span);
  if (needed) to.emit({ kind: "label", label, way: wayTo(frame) }, span);
}

function withoutLastJump(body: readonly S[], label: LabelId): readonly S[] {
  const last = body.at(-1);
  if (last === undefined) return body;
  if (last.kind === "goto" && last.label === label) return body.slice(0, -1);
  if (last.kind === "if" && last.else === undefined && last.then.kind === "goto" && last.then.label === label)
    return last.test.kind === "pending" ? body.slice(0, -1) : body;
  if (last.kind === "block" || last.kind === "group")
    return [...body.slice(0, -1), { ...last, body: withoutLastJump(last.body, label) }];
  return body;
}

function jumpsTo(stmt: S, label: LabelId): boolean {
  let found = false;
  visitStatements<Lowered>(stmt, (inner) => {
    if (inner.kind === "goto" && inner.label === label) found = true;
  });
  return found;
}

function declares(stmt: S): boolean {
  return stmt.kind === "let" || (stmt.kind === "group" && stmt.body.some(declares));
}

function hasJump(stmt: S): boolean {
  let found = false;
  visitStatements<Lowered>(stmt, (inner) => {
    if (["return", "break", "continue"].includes(inner.kind)) found = true;
  });
  return found;
}

function goesOn(body: readonly S[]): boolean {
  return flowOf(body, () => false).next;
}

/** The only way out needs no flag. */
function withoutFlag(body: readonly S[], exit: Exit): readonly S[] {
  return body.flatMap((stmt) => mapStmt(stmt, (inner) => (setsFlag(inner, exit) ? [] : [inner])));
}

function setsFlag(stmt: S, { flag }: Exit): boolean {
  if (stmt.kind !== "expression" || stmt.value.kind !== "assign") return false;
  const { target } = stmt.value;
  return target.kind === "slot" && target.slot === flag;
}
