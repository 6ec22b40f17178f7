// The functions that JSON.stringify and JSON.parse are given, replacers and revivers: each gets a key and a value that may
// be anything, and gives one.
import type { Expr, FunctionId, Lowered, Program, SlotId, Type } from "../hir/index.ts";
import { dynamicType, stringType } from "../hir/type.ts";
import { bodiesOf, visitExpressions } from "../hir/walk.ts";
import { callbackOf, type Flow } from "./callbacks.ts";
import type { Elements } from "./elements.ts";
import type { Targets } from "./targets.ts";
import type { Reach } from "./within.ts";

export type JsonCall = Lowered & Extract<Expr<Lowered>, { kind: "to-json" | "from-json" }>;

export function visitorsOf(visitor: Expr<Lowered>, targets: Targets): readonly FunctionId[] {
  const closure = callbackOf(visitor);
  return closure === undefined ? targets.ofValue(visitor) : [closure.function];
}

/** Any text is a key, and any value comes with it. */
export function visitorFlows(visitor: Expr<Lowered>): readonly Flow[] {
  const [key, value] = visitor.type.kind === "function" ? visitor.type.params : [];
  const { span } = visitor;
  const text: Expr<Lowered> = { kind: "parsed", type: stringType, span };
  return [
    ...(key === undefined
      ? []
      : [{ value: { kind: "concat", parts: [text], type: stringType, span }, to: key } as const]),
    ...(value === undefined
      ? []
      : [{ value: { kind: "parsed", type: dynamicType, span }, to: value } as const]),
  ];
}

/** What is said of a value of that type which becomes one that may be anything. */
export function partAsAnything(type: Type, { span }: Lowered): Expr<Lowered> {
  const operand: Expr<Lowered> = { kind: "parsed", type, span };
  return { kind: "as-union", operand, type: dynamicType, span };
}

/** All that a replacer may get is a value of its own: the element slots whose arrays must be counted. */
export function replacedSlots(
  program: Program<Lowered>,
  elements: Elements,
  reach: Reach,
): readonly SlotId[] {
  let found: readonly SlotId[] = [];
  for (const { body } of bodiesOf(program))
    for (const stmt of body)
      visitExpressions<Lowered>(stmt, (expr) => {
        if (expr.kind === "to-json" && expr.replacer !== undefined && found.length === 0)
          found = [...reach.within(expr.operand.type).slots].filter(
            (slot) => elements.storedType(slot).kind === "array",
          );
      });
  return found;
}
