// setup and loop: behind them is nobody whom an error could reach. One that the program calls itself gets a function of
// the board's name around it.
import type { FunctionDecl, FunctionId, Lowered, SignatureId } from "../hir/index.ts";
import { booleanType, voidType } from "../hir/type.ts";
import { bodiesOf, visitExpressions } from "../hir/walk.ts";
import { make, noTrivia, pending, type Unwinder } from "./unwinder.ts";

export interface Entries {
  readonly setup: FunctionId | undefined;
  readonly loop: FunctionId | undefined;
  readonly made: readonly FunctionDecl<Lowered>[];
  /** Errors that leave the function end the program. */
  isLast(id: FunctionId): boolean;
}

export function makeEntries(to: Unwinder): Entries {
  const { program } = to;
  const called = findCalled(to);
  const made: FunctionDecl<Lowered>[] = [];
  const setup = enter(program.setup, "setup");
  const loop = enter(program.loop, "loop");
  return { setup, loop, made, isLast: (id) => id === setup || id === loop };

  function enter(id: FunctionId | undefined, name: string): FunctionId | undefined {
    if (id === undefined || !called.has(id) || !to.throwing.mayThrow(id)) return id;
    const own = makeEntry(id, name, to);
    made.push(own);
    return own.id;
  }
}

/** void setup() { setup_(); if (thrown) end; } */
function makeEntry(callee: FunctionId, name: string, to: Unwinder): FunctionDecl<Lowered> {
  const id = to.nextId() as FunctionId; // counted on from the ids of lower
  const span = to.program.functions.get(callee)?.span ?? { file: "", start: 0, end: 0 };
  const call = make(
    { kind: "expression", value: { kind: "call", function: callee, args: [], type: voidType, span } },
    span,
  );
  const end = make({ kind: "expression", value: pending("uncaught", voidType, span) }, span);
  const check = make(
    { kind: "if", test: pending("thrown", booleanType, span), then: end, else: undefined },
    span,
  );
  return {
    kind: "function",
    id,
    name,
    params: [],
    result: undefined,
    body: [call, check],
    span,
    trivia: noTrivia,
    method: undefined,
    signature: to.nextId() as SignatureId, // counted on from the ids of lower
    nested: undefined,
    around: undefined,
    captures: [],
    native: false,
  };
}

function findCalled(to: Unwinder): ReadonlySet<FunctionId> {
  const called = new Set<FunctionId>();
  for (const { body } of bodiesOf(to.program)) {
    for (const stmt of body) {
      visitExpressions<Lowered>(stmt, (expr) => {
        if (expr.kind === "call" || expr.kind === "function-value") called.add(expr.function);
      });
    }
  }
  return called;
}
