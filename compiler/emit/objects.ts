// Objects, their fields and what is called on them.
import { bug } from "../bug.ts";
import type * as cpp from "../cpp/ast.ts";
import * as make from "../cpp/build.ts";
import { emitParams, resultType } from "./declarations.ts";
import type { Emitter, X } from "./emitter.ts";
import { emitStored } from "./stored-values.ts";
import type { E, EmitTable } from "./table.ts";

export const objects = {
  this: (expr, to) => make.call(to.type(expr.repr), emitThis(expr, to)),
  field: (expr, to) => emitField(expr, to),
  object: (expr, to) =>
    emitMake(
      expr,
      expr.fields.map(({ value }) => value),
      to,
    ),
  new: (expr, to) =>
    emitMake(
      expr,
      expr.args.filter((arg) => arg !== undefined),
      to,
    ),
  "method-call": emitMethodCall,
  "instance-of": emitInstanceOf,
  "as-object": emitDowncast,
} satisfies Partial<EmitTable>;

export function emitField(
  expr: Pick<E<"field">, "object" | "field">,
  to: Emitter,
  name = to.names.slot(expr.field),
): cpp.Expr {
  return make.member(emitPointee(expr.object, to), name);
}

/** (x as Dog)  =>  tsino::downcast<Dog>(x) */
function emitDowncast(expr: E<"as-object">, to: Emitter): cpp.Expr {
  const ref = expr.repr.kind === "optional" ? expr.repr.of : expr.repr;
  if (ref.kind !== "ref") return to.expr(expr.operand);
  to.need("tsino/ref.h");
  const cast = expr.checked === true ? "castTo" : "downcast";
  return make.call(`tsino::${cast}<${to.names.struct(ref.object)}>`, to.expr(expr.operand));
}

/** What `->` is written behind. */
function emitPointee(object: X, to: Emitter): cpp.Expr {
  return make.prefix("*", object.kind === "this" ? emitThis(object, to) : to.expr(object));
}

function emitThis({ slot }: Pick<E<"this">, "slot">, to: Emitter): cpp.Expr {
  return make.name(slot === undefined ? "this" : to.names.slot(slot));
}

function emitMake(expr: X, args: readonly X[], to: Emitter): cpp.Expr {
  const { repr } = expr;
  if (repr.kind !== "ref") return bug(expr.span, "a new object without a struct");
  to.need("tsino/ref.h");
  to.dispatchers?.noteMade(repr.object);
  return make.call(`tsino::make<${to.names.struct(repr.object)}>`, ...args.map((arg) => to.expr(arg)));
}

function emitMethodCall(expr: E<"method-call">, to: Emitter): cpp.Expr {
  const args = expr.args.filter((arg) => arg !== undefined).map((arg) => emitStored(arg, to));
  const name = to.names.function(expr.function);
  const owner = to.function(expr.function).method?.class;
  // super.f()  =>  Base::f()
  if (expr.direct && owner !== undefined) {
    const own = `${to.names.struct(to.structOf(owner))}::${name}`;
    // In a closure the object has a name.
    return expr.receiver.kind === "this"
      ? make.call(own, ...args)
      : make.method(emitPointee(expr.receiver, to), own, ...args);
  }
  return make.method(emitPointee(expr.receiver, to), nameVirtual(expr, to) ?? name, ...args);
}

/** By which the simulator's release build calls a method. */
function nameVirtual({ function: id }: E<"method-call">, to: Emitter): string | undefined {
  const declaration = to.function(id);
  const owner = declaration.method?.class;
  if (to.dispatchers === undefined || owner === undefined) return undefined;
  return to.dispatchers.nameMethod(id, to.structOf(owner), () => ({
    result: resultType(declaration, to),
    params: emitParams(declaration, to, true),
  }));
}

function emitInstanceOf(expr: E<"instance-of">, to: Emitter): cpp.Expr {
  const name = to.names.struct(to.structOf(expr.class));
  const { operand } = expr;
  if (operand.repr.kind !== "optional") {
    return make.method(emitPointee(operand, to), "isA", make.name(`${name}::classId`));
  }
  const value = to.expr(operand);
  // What a call gives is asked for once.
  if (!isPlain(operand)) {
    to.need("tsino/ref.h");
    return make.call(`tsino::isInstance<${name}>`, value);
  }
  return make.binary(
    "&&",
    make.method(value, "has"),
    make.method(make.prefix("*", value), "isA", make.name(`${name}::classId`)),
  );
}

/** Looks at variables and what lies in objects, and does nothing else. */
function isPlain(expr: X): boolean {
  if (expr.kind === "field") return isPlain(expr.object);
  return expr.kind === "read" || expr.kind === "this";
}
