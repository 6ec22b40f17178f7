// pairs.sort(), where the elements are tuples or objects with a `toString`: JavaScript orders them by their texts.
import type { Expr, Lowered } from "../../hir/index.ts";
import { booleanType, numberType } from "../../hir/type.ts";
import type { ts } from "../../typescript.ts";
import { makeNumber } from "../expressions/literals.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import { makeClosure, makeParam } from "../functions/callbacks.ts";
import type { Lowering } from "../lowering.ts";
import { textOf } from "../texts/text.ts";

/** pairs.sort()  =>  pairs.sort((a, b) => …); undefined for elements that C++ orders itself. */
export function textOrder(
  name: string,
  list: Expr<Lowered>,
  node: ts.CallExpression,
  to: Lowering,
): Expr<Lowered> | undefined {
  const sorts = (name === "array.sort" || name === "array.toSorted") && node.arguments.length === 0;
  if (!sorts || list.type.kind !== "array") return undefined;
  const type = to.typeOfSlot(list.type.element);
  if (type.kind !== "object") return undefined;
  const span = to.spanOf(node);
  const owner = { id: to.nextFunctionId() };
  const slots = [type, type].map((param) => makeParam(param, list, owner, to));
  const value = to.writes(owner, () => {
    const [a = list, b = list] = slots.map((slot) => textOf({ kind: "read", slot, type, span }, node, to));
    return bindOnce(a, to, (one) => bindOnce(b, to, (other) => order(one, other, node, to)));
  });
  return makeClosure(slots, value, value, node, to, owner);
}

/** a < b ? -1 : b < a ? 1 : 0 */
function order(a: Expr<Lowered>, b: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  const span = to.spanOf(node);
  const less = (left: Expr<Lowered>, right: Expr<Lowered>): Expr<Lowered> => {
    return { kind: "compare", op: "<", left, right, type: booleanType, span };
  };
  const choose = (test: Expr<Lowered>, yes: Expr<Lowered>, no: Expr<Lowered>): Expr<Lowered> => {
    return { kind: "conditional", test, yes, no, type: numberType, span };
  };
  const [before, same, behind] = [-1, 0, 1].map((value) => makeNumber(value, node, to));
  if (before === undefined || same === undefined || behind === undefined) return a;
  return choose(less(a, b), before, choose(less(b, a), behind, same));
}
