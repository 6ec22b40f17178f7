// A property that every member of a union has: `value.length` of text or an array.
import { builtins } from "../hir/builtins.ts";
import type { Expr, Lowered, Type } from "../hir/index.ts";
import { booleanType, numberType } from "../hir/type.ts";
import type { ts } from "../typescript.ts";
import type { Lowering } from "./lowering.ts";
import { bindOnce } from "./temporaries.ts";
import { wholeUnion } from "./unions.ts";

/** value.length  =>  value is text ? its length : the length of the array */
export function lowerLengthOfUnion(
  receiver: Expr<Lowered>,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (receiver.type.kind !== "union") return undefined;
  const [first, ...others] = receiver.type.of;
  const span = to.spanOf(node);
  const lengthOf = (value: Expr<Lowered>, member: Type): Expr<Lowered> | undefined => {
    const builtin = builtins.get(`${member.kind}.length`);
    const operand: Expr<Lowered> = { kind: "from-union", operand: value, type: member, span };
    return builtin && { kind: "builtin", builtin, args: [operand], type: numberType, span };
  };
  if (first === undefined || [first, ...others].some((member) => lengthOf(receiver, member) === undefined))
    return undefined;
  return bindOnce(wholeUnion(receiver), to, (value) =>
    others.reduce<Expr<Lowered>>(
      (no, test) => ({
        kind: "conditional",
        test: { kind: "type-test", operand: value, test, type: booleanType, span },
        yes: lengthOf(value, test) ?? no,
        no,
        type: numberType,
        span,
      }),
      lengthOf(value, first) ?? value,
    ),
  );
}
