// Which functions a call may run: the named one, the methods that replace it, every function that is a value of the
// type that is called. Input: a closed program and what flows together.
import type { Expr, FunctionId, Lowered, Program, SignatureId } from "../hir/index.ts";
import { bodiesOf, visitExpressions } from "../hir/walk.ts";
import type { Elements } from "./elements.ts";
import { typeOfFunction } from "./signatures.ts";

export type Call = Extract<Expr<Lowered>, { kind: "call" | "method-call" | "call-value" }>;

export interface Targets {
  ofCall(call: Call): readonly FunctionId[];
  /** Every function that a value of a function type may be. */
  ofValue(value: Pick<Lowered, "type">): readonly FunctionId[];
}

export function findTargets(program: Program<Lowered>, elements: Elements): Targets {
  const values = findFunctionValues(program, elements);
  const overriders = findOverriders(program);
  return { ofCall, ofValue };

  function ofCall(call: Call): readonly FunctionId[] {
    if (call.kind === "call") return [call.function];
    if (call.kind === "method-call") return call.direct ? [call.function] : replacing(call.function);
    return call.callee.kind === "closure" ? [call.callee.function] : ofValue(call.callee);
  }

  function ofValue({ type }: Pick<Lowered, "type">): readonly FunctionId[] {
    return type.kind === "function" ? (values.get(elements.signatureOf(type).id) ?? []) : [];
  }

  /** A method and all that override it. */
  function replacing(id: FunctionId): readonly FunctionId[] {
    return [id, ...(overriders.get(id) ?? []).flatMap(replacing)];
  }
}

/** Functions that something may call without their name, by what they have in common. */
function findFunctionValues(
  program: Program<Lowered>,
  elements: Elements,
): ReadonlyMap<SignatureId, readonly FunctionId[]> {
  const found = new Set<FunctionId>();
  for (const { body } of bodiesOf(program)) {
    for (const stmt of body) {
      visitExpressions<Lowered>(stmt, (expr) => {
        if (expr.kind === "closure" || expr.kind === "function-value") found.add(expr.function);
      });
    }
  }
  // A method may be called under the name of a field that an interface has for it.
  for (const { id, method } of program.functions.values()) if (method?.kind === "method") found.add(id);
  const values = new Map<SignatureId, FunctionId[]>();
  for (const id of found) {
    const declaration = program.functions.get(id);
    if (declaration === undefined) continue;
    const signature = elements.signatureOf(typeOfFunction(declaration)).id;
    const known = values.get(signature);
    if (known === undefined) values.set(signature, [id]);
    else known.push(id);
  }
  return values;
}

function findOverriders(program: Program<Lowered>): ReadonlyMap<FunctionId, readonly FunctionId[]> {
  const found = new Map<FunctionId, FunctionId[]>();
  for (const { id, method } of program.functions.values()) {
    if (method?.overrides === undefined) continue;
    const known = found.get(method.overrides);
    if (known === undefined) found.set(method.overrides, [id]);
    else known.push(id);
  }
  return found;
}
