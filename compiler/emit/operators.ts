// Operators: a walk from explicit HIR to C++ operators; every conversion was decided before.
import { bug } from "../bug.ts";
import type * as cpp from "../cpp/ast.ts";
import * as make from "../cpp/build.ts";
import type { Repr } from "../hir/index.ts";
import type { Emitter, X } from "./emitter.ts";
import type { E, EmitTable } from "./table.ts";

export const operators = {
  negate: (expr, to) => make.prefix("-", to.plain(expr.operand)),
  "bit-not": (expr, to) => make.prefix("~", to.plain(expr.operand)),
  not: (expr, to) => emitNot(expr.operand, to),
  arithmetic: (expr, to) =>
    make.binary(cppOp(expr.op), unsignedLiteral(expr, to.plain(expr.left)), to.plain(expr.right)),
  bitwise: (expr, to) =>
    make.binary(expr.op === ">>>" ? ">>" : expr.op, emitShifted(expr, to), to.plain(expr.right)),
  compare: (expr, to) => make.binary(expr.op, to.plain(expr.left), to.plain(expr.right)),
  equal: (expr, to) => emitEqual(expr, expr.negated, to),
  logical: (expr, to) => make.binary(expr.op, to.plain(expr.left), to.plain(expr.right)),
  conditional: (expr, to) => make.conditional(to.plain(expr.test), to.expr(expr.yes), to.expr(expr.no)),
  truthy: (expr, to) => make.binary("!=", to.plain(expr.operand), zeroOf(expr.operand.repr, to)),
  comma: (expr, to) => make.binary(",", make.cast("void", to.expr(expr.first)), to.expr(expr.second)),
  coalesce: (expr, to) => make.method(to.expr(expr.left), "valueOr", to.expr(expr.right)),
  "is-undefined": (expr, to) => make.prefix("!", make.method(to.expr(expr.operand), "has")),
  unwrap: (expr, to) => {
    if (expr.inDoubt) to.need("tsino/doubt.h");
    const operand = to.expr(expr.operand);
    return make.method(expr.inDoubt ? make.call("tsino::present", operand) : operand, "value");
  },
  wrap: (expr, to) => to.expr(expr.operand),
  "enum-value": (expr, to) => to.expr(expr.operand),
  "number-to-enum": (expr, to) => to.expr(expr.operand),
  bind: (expr, to) => to.expr(expr.body),
  convert: emitConvert,
  "is-there": (expr) => bug(expr.span, "a question of a copied property"),
  pending: (expr) => bug(expr.span, "an operation that elaborate left"),
} satisfies Partial<EmitTable>;

/** 1u << n: the literal itself decides how it is shifted. */
function emitShifted(expr: E<"bitwise">, to: Emitter): cpp.Expr {
  const { left, op, repr } = expr;
  const left32 = to.plain(left);
  const unsigned = repr.kind === "int" && !repr.signed && left.kind === "number" && left.value <= 2 ** 31 - 1;
  return unsigned && (op === "<<" || op === ">>>") && left32.kind === "literal"
    ? make.literal(`${left32.text}u`)
    : left32;
}

/** Two literals have nothing beside them that would make them unsigned. */
function unsignedLiteral(expr: E<"arithmetic">, left: cpp.Expr): cpp.Expr {
  const { repr } = expr;
  const unsigned =
    repr.kind === "int" && !repr.signed && expr.left.kind === "number" && expr.right.kind === "number";
  return unsigned && left.kind === "literal" && !left.text.endsWith("u")
    ? make.literal(`${left.text}u`)
    : left;
}

function cppOp(op: E<"arithmetic">["op"]): cpp.BinaryOp {
  // ** became a call before.
  return op === "**" ? "*" : op;
}

function zeroOf(repr: Repr, to: Emitter): cpp.Expr {
  return repr.kind === "enum" ? make.cast(to.type(repr), make.literal("0")) : make.literal("0");
}

function emitEqual({ left, right }: E<"equal">, negated: boolean, to: Emitter): cpp.Expr {
  if ([left, right].some(isLiteralText)) to.need("tsino/text-literal.h");
  return make.binary(negated ? "!=" : "==", to.plain(left), to.plain(right));
}

/** F("literal"), which a text is compared with as it is. */
function isLiteralText(expr: X): boolean {
  return (
    expr.kind === "convert" &&
    expr.operand.repr.kind === "flash" &&
    expr.repr.kind === "text" &&
    !expr.written
  );
}

/** !(a == b)  =>  a != b;  !!x.has()  =>  x.has() */
function emitNot(operand: X, to: Emitter): cpp.Expr {
  if (operand.kind === "equal") return emitEqual(operand, !operand.negated, to);
  if (operand.kind === "is-undefined") return make.method(to.expr(operand.operand), "has");
  if (operand.kind === "truthy")
    return make.binary("==", to.plain(operand.operand), zeroOf(operand.operand.repr, to));
  return make.prefix("!", to.plain(operand));
}

function emitConvert(expr: E<"convert">, to: Emitter): cpp.Expr {
  const operand = to.expr(expr.operand);
  const { repr } = expr;
  const own = expr.operand.type;
  if ((repr.kind === "union" || repr.kind === "dynamic") && expr.operand.repr.kind === "optional") {
    const nothing = own.kind === "optional" && own.absent === "null" ? "tsino::Null" : "tsino::Undefined";
    return make.call(`tsino::fromOptional<${to.type(repr)}, ${nothing}>`, operand);
  }
  if (repr.kind === "optional") return expr.written ? make.call(to.type(repr), operand) : operand;
  if (expr.operand.repr.kind === "flash" || expr.operand.repr.kind === "pointer")
    return expr.written ? make.call("String", operand) : operand;
  if (["ref", "union", "dynamic", "function"].includes(repr.kind))
    return expr.written ? make.call(to.type(repr), operand) : operand;
  return expr.written ? make.cast(to.type(repr), to.plain(expr.operand)) : operand;
}
