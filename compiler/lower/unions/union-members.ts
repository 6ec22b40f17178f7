// A property that every member of a union has: `value.length` of text or an array.
import { builtins } from "../../hir/builtins.ts";
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType, numberType, stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { builtinCall } from "../expressions/members.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { lowerType } from "../types/types.ts";
import { fromDynamic } from "./dynamic.ts";
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

/** value.length of `string | Context[]`, which may be anything to C++. */
export function lowerLengthOfListOrText(
  receiver: Expr<Lowered>,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  name: string,
  to: Lowering,
): Expr<Lowered> | undefined {
  const { checker } = to;
  const type = checker.getTypeAtLocation(node.expression);
  const parts = type.isUnion() ? type.types : [];
  const lists = parts.filter((part) => checker.isArrayType(part));
  const texts = parts.filter((part) => part.flags & ts.TypeFlags.StringLike);
  const [list, more] = lists;
  if (name !== "length" || list === undefined || more !== undefined) return undefined;
  if (texts.length === 0 || lists.length + texts.length < parts.length) return undefined;
  const array = lowerType(list, node, to);
  const span = to.spanOf(node);
  return bindOnce(receiver, to, (value) => ({
    kind: "conditional",
    test: { kind: "kind-test", operand: value, test: { kind: "array" }, type: booleanType, span },
    yes: builtinCall("array.length", [fromDynamic(value, array, to)], node, to),
    no: builtinCall("string.length", [fromDynamic(value, stringType, to)], node, to),
    type: numberType,
    span,
  }));
}
