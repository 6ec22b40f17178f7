// What is done with a value of several types: each member in its own way, chosen when the program runs.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType, nullType, undefinedType } from "../../hir/type.ts";
import { after, bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { wholeUnion } from "./unions.ts";

/**
 * f(x)  =>  x is text ? f(x as text) : f(x as number)
 * @param make gets a value of one type, `undefined` where there is none.
 */
export function chooseMember(
  value: Expr<Lowered>,
  type: Type,
  make: (member: Expr<Lowered>) => Expr<Lowered>,
  to: Lowering,
): Expr<Lowered> {
  const { span } = value;
  const nothing = (none: Type): Expr<Lowered> => ({ kind: "undefined", type: none, span });
  if (value.type.kind === "undefined" || value.type.kind === "void") {
    const none = value.type.kind === "void" ? undefinedType : value.type;
    return after(value, make(nothing(none)));
  }
  if (value.type.kind === "optional") {
    const { absent, of, empty } = value.type;
    const none = nothing(absent === "null" ? nullType : undefinedType);
    if (empty) return after(value, make(none));
    return bindOnce(value, to, (operand) => {
      const test: Expr<Lowered> = { kind: "is-undefined", operand, type: booleanType, span };
      const present: Expr<Lowered> = { kind: "unwrap", operand, type: of, span };
      return {
        kind: "conditional",
        test,
        yes: make(none),
        no: chooseMember(present, type, make, to),
        type,
        span,
      };
    });
  }
  if (value.type.kind !== "union") return make(value);
  const members = value.type.of;
  return bindOnce(wholeUnion(value), to, (operand) => {
    const made = (member: Type): Expr<Lowered> =>
      make(
        member.kind === "undefined" ? nothing(member) : { kind: "from-union", operand, type: member, span },
      );
    return members.slice(0, -1).reduceRight<Expr<Lowered>>(
      (no, member) => {
        const test: Expr<Lowered> = { kind: "type-test", operand, test: member, type: booleanType, span };
        return { kind: "conditional", test, yes: made(member), no, type, span };
      },
      made(members.at(-1) ?? undefinedType),
    );
  });
}
