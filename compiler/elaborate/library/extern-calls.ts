// Calls of the board's API: their arguments take the form that the core's C++ wants.
import type { ExternFunction, ExternType } from "../../extern/extern.ts";
import { flavourFacts } from "../../extern/flavours.ts";
import type { Expr, Lowered, Repr } from "../../hir/index.ts";
import { int32, text, voidRepr } from "../../hir/type.ts";
import { type Elaborator, runtime, type X } from "../elaborator.ts";
import { checkFits } from "../numbers/fits.ts";
import { inOrder, type Operand } from "../order.ts";
import { inPlace } from "../places.ts";
import type { L } from "../table.ts";
import { makePrint } from "../texts/texts.ts";

export function elaborateExternCall(expr: L<"extern-call">, to: Elaborator): X {
  const { callee } = expr;
  const print = asPrint(expr, to);
  if (print !== undefined) return print;
  const operands: Operand[] = [];
  if (expr.receiver !== undefined) {
    const { receiver } = expr;
    operands.push({ expr: receiver, elaborate: () => to.value(receiver) });
  }
  expr.args.forEach((arg, position) => {
    operands.push({ expr: arg, elaborate: () => externArgument(arg, position, callee, to) });
  });
  const values = inOrder(operands, to).map((value, position) => withInterrupt(value, position, callee, to));
  const receiver = expr.receiver === undefined ? undefined : values[0];
  const args = expr.receiver === undefined ? values : values.slice(1);
  return { ...expr, receiver, args, repr: externRepr(callee.result, expr, to) };
}

/** attachInterrupt(pin, …)  =>  attachInterrupt(digitalPinToInterrupt(pin), …), a macro that may look at it twice */
function withInterrupt(value: X, position: number, { interrupt }: ExternFunction, to: Elaborator): X {
  if (position > 0 || (interrupt !== "attach" && interrupt !== "detach")) return value;
  const isSteady = ["read", "number", "extern-constant"].includes(value.kind);
  const pin = isSteady ? value : to.keep(value, "pin");
  return runtime("digitalPinToInterrupt", "<Arduino.h>", [pin], value, value.repr);
}

export function externRepr(type: ExternType, expr: Lowered, to: Elaborator): Repr {
  if (type.kind !== "number") return to.reprOfType(expr.type, undefined);
  const { bits, signed, float } = flavourFacts[type.flavour];
  return float ? { kind: "float", bits: bits === 32 ? 32 : 64 } : { kind: "int", bits, signed };
}

/** Serial.print("a" + x)  =>  Serial.print(F("a")); Serial.print(x); where printing in parts costs nothing. */
function asPrint(expr: L<"extern-call">, to: Elaborator): X | undefined {
  const { callee, receiver } = expr;
  const [first, more] = expr.args;
  if (
    callee.prints === undefined ||
    receiver?.type.kind !== "extern" ||
    first === undefined ||
    more !== undefined
  )
    return undefined;
  if (!receiver.type.class.stream || first.kind !== "concat" || receiver.kind !== "extern-constant")
    return undefined;
  const parts = first.parts.filter((part) => part.kind !== "string" || part.value !== "");
  return makePrint(to.value(receiver), parts, callee.prints === "println", expr, to, "print");
}

function externArgument(arg: Expr<Lowered>, position: number, callee: ExternFunction, to: Elaborator): X {
  if (callee.prints !== undefined && position === 0) return printed(arg, to);
  const param = callee.params[position] ?? callee.params.at(-1);
  if (param === undefined) return to.value(arg);
  if (param.type.kind === "handler" && arg.kind === "function-value")
    return { ...arg, kind: "interrupt-handler", repr: voidRepr };
  if (param.type.kind === "number") {
    checkFits(arg, param.type.flavour, to);
    return to.as(arg, externRepr(param.type, arg, to));
  }
  if (param.type.kind === "string") return textArgument(arg, callee, to);
  if (arg.type.kind === "array") return inPlace(arg, to);
  return to.value(arg);
}

/** Serial.print(x): one call, the core's own format; flash for literals. */
function printed(arg: Expr<Lowered>, to: Elaborator): X {
  const value = to.value(arg);
  if (value.repr.kind === "int" && value.repr.bits < 32) return to.convert(value, int32, arg, true);
  return value;
}

function textArgument(arg: Expr<Lowered>, callee: ExternFunction, to: Elaborator): X {
  const value = to.value(arg);
  if (callee.text === "flash") return value;
  if (callee.text === "string") return to.convert(value, text, arg, false);
  // A `const char*`: a literal stands for itself, text lends its bytes while the call lasts.
  if (value.repr.kind === "pointer") return value;
  if (value.kind === "string" || value.kind === "secret") return { ...value, repr: { kind: "pointer" } };
  return runtime(".c_str", undefined, [to.convert(value, text, arg, true)], arg, { kind: "pointer" });
}
