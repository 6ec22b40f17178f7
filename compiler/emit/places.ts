// Variables, elements, arrays and what writes them.
import type * as cpp from "../cpp/ast.ts";
import * as make from "../cpp/build.ts";
import type { SlotId } from "../hir/index.ts";
import type { Emitter } from "./emitter.ts";
import { emitField } from "./objects.ts";
import { emitStored } from "./stored-values.ts";
import type { E, EmitTable } from "./table.ts";

export const places = {
  // (int32_t)count: templates take a variable that interrupts change for what it is, not for its value.
  read: (expr, to) => {
    const isShared = to.program.interrupts.shared.has(expr.slot);
    return isShared ? make.cast(to.type(expr.repr), emitSlot(expr.slot, to)) : emitSlot(expr.slot, to);
  },
  element: (expr, to) => make.index(to.expr(expr.array), to.expr(expr.index)),
  array: (expr, to) =>
    make.brace(
      to.type(expr.repr),
      expr.elements.map((element) => to.expr(element)),
    ),
  spread: (expr, to) => {
    to.need("tsino/array-spread.h");
    return make.call("tsino::allOf", to.expr(expr.operand));
  },
  assign: emitAssign,
  compound: (expr, to) => make.assign(compoundOp(expr.op), emitPlace(expr.target, to), to.plain(expr.value)),
  append: (expr, to) => make.assign("+=", emitPlace(expr.target, to), to.expr(expr.value)),
  increment: (expr, to) => {
    const target = emitPlace(expr.target, to);
    const op = expr.delta === 1 ? "++" : "--";
    return expr.prefix ? make.prefix(op, target) : make.postfix(op, target);
  },
  copy: (expr, to) => make.call(to.type(expr.repr), to.expr(expr.operand)),
  share: (expr, to) => {
    const { repr } = expr;
    to.need("tsino/shared.h");
    const inner = repr.kind === "shared" ? to.type(repr.of) : to.type(repr);
    return make.call(`tsino::makeShared<${inner}>`, to.expr(expr.operand));
  },
  deref: (expr, to) => make.prefix("*", to.expr(expr.operand)),
} satisfies Partial<EmitTable>;

/** A literal of the top level is an array of its own in flash; a variable that closures share lies in a cell. */
function emitSlot(id: SlotId, to: Emitter): cpp.Expr {
  const name = make.name(to.names.slot(id));
  const isLiteral = to.reprOf(id).kind === "flash" && to.slot(id).role === "global";
  if (!isLiteral) return emitVariable(id, to);
  // AVR's core has no FPSTR.
  if (to.program.intBits === 16) to.need("tsino/flash-text.h");
  return make.call("FPSTR", name);
}

function emitVariable(id: SlotId, to: Emitter): cpp.Expr {
  const name = make.name(to.names.slot(id));
  if (to.program.passing.get(id) === "lent") return make.prefix("*", name);
  return to.program.cells.has(id) ? make.member(make.prefix("*", name), "value") : name;
}

/** xs[i] = v  =>  xs.set(i, v), which appends right behind the end; bytes.put(i, v), which ignores what lies outside */
function emitAssign(expr: E<"assign">, to: Emitter): cpp.Expr {
  const { target } = expr;
  if (target.kind === "slot" && to.program.passing.get(target.slot) === "lent") {
    const value = expr.value.kind === "undefined" ? make.name("nullptr") : to.expr(expr.value);
    return make.assign("=", make.name(to.names.slot(target.slot)), value);
  }
  if (target.kind === "slot")
    return make.assign("=", emitVariable(target.slot, to), emitStored(expr.value, to));
  if (target.kind === "field") return make.assign("=", emitField(target, to), emitStored(expr.value, to));
  const name = target.array.repr.kind === "bytes" ? "put" : "set";
  return make.method(to.expr(target.array), name, to.expr(target.index), to.expr(expr.value));
}

function emitPlace(target: E<"compound">["target"], to: Emitter): cpp.Expr {
  if (target.kind === "slot") return emitVariable(target.slot, to);
  if (target.kind === "field") return emitField(target, to);
  return make.index(to.expr(target.array), to.expr(target.index));
}

function compoundOp(op: E<"compound">["op"]): string {
  return op === ">>>" ? ">>=" : `${op}=`;
}
