// Values of several types.
import * as make from "../cpp/build.ts";
import type { EmitTable } from "./table.ts";

export const unions = {
  "as-union": (expr, to) => make.call(to.type(expr.repr), to.expr(expr.operand)),
  "from-union": (expr, to) => {
    const { repr, operand } = expr;
    if (repr.kind === "optional") {
      to.need("tsino/union.h");
      const taken = repr.of.kind === "union" ? "optionalUnion" : "optionalMember";
      const nothing = expr.type.kind === "optional" && expr.type.absent === "null" ? "Null" : "Undefined";
      return make.call(`tsino::${taken}<${to.type(repr.of)}, tsino::${nothing}>`, to.expr(operand));
    }
    const type = to.type(repr);
    if (expr.inDoubt) to.need("tsino/doubt.h");
    const whole = to.expr(operand);
    return make.method(expr.inDoubt ? make.call(`tsino::holding<${type}>`, whole) : whole, `get<${type}>`);
  },
  "kind-test": (expr, to) => to.expr(expr.operand),
  "type-test": (expr, to) => to.expr(expr.operand),
  "member-test": (expr, to) => {
    const { kind } = expr.test.repr;
    const type = kind === "undefined" ? "tsino::Undefined" : to.type(expr.test.repr);
    return make.method(to.expr(expr.operand), `is<${type}>`);
  },
} satisfies Partial<EmitTable>;
