// Functions as values: closures, names of functions, their calls; and the variables that closures share.
import { bug } from "../bug.ts";
import type * as cpp from "../cpp/ast.ts";
import * as make from "../cpp/build.ts";
import type { Explicit, FunctionDecl, Repr, SlotId, Stmt } from "../hir/index.ts";
import { visitExpressions, visitStatements } from "../hir/walk.ts";
import { captureNames } from "./declarations.ts";
import type { Emitter } from "./emitter.ts";
import { emitField } from "./objects.ts";
import { emitStored } from "./stored-values.ts";
import { signVirtual } from "./structs.ts";
import type { E, EmitTable } from "./table.ts";
import { declaredType, signaturePassing } from "./types.ts";

export const functions = {
  "call-value": emitCallValue,
  closure: emitClosure,
  "function-value": emitFunctionValue,
  "interrupt-handler": (expr, to) => make.name(to.names.function(expr.function)),
  "fresh-cell": (expr, to) => {
    const name = make.name(to.names.slot(expr.slot));
    return make.assign("=", name, makeCell(expr.slot, make.member(make.prefix("*", name), "value"), to));
  },
} satisfies Partial<EmitTable>;

/** callee(args); of which the simulator's release build asks first whether it is the only one known; what a shape has as a field may be a method in the classes that are passed for it. */
function emitCallValue({ callee, args, likely }: E<"call-value">, to: Emitter): cpp.Expr {
  const given = args.map((arg) => emitStored(arg, to));
  if (likely !== undefined && to.dispatchers !== undefined) {
    const name = to.names.function(likely);
    return make.method(to.expr(callee), `likely<decltype(${name}), ${name}>`, ...given);
  }
  if (callee.kind !== "field" || to.dispatchers === undefined) return make.call(to.expr(callee), ...given);
  const name = to.dispatchers.nameField(callee.field, () => signVirtual(callee.field, to));
  return make.call(emitField(callee, to, name), ...given);
}

/** [count, self](int32_t x) { … }; one that does not escape sees everything where it is */
function emitClosure(expr: E<"closure">, to: Emitter): cpp.Expr {
  const declaration = to.function(expr.function);
  const params = declaration.params.map(({ slot, unused }): cpp.Param => {
    const repr = to.reprOf(slot);
    const passing = to.program.passing.get(slot);
    const type =
      expr.escapes || unused || passing === undefined
        ? signatureType(repr, to)
        : declaredType(repr, passing, false, to.names);
    to.type(repr);
    return { type, name: unused ? "" : to.names.slot(slot), default: undefined };
  });
  const result = declaration.result === undefined ? undefined : to.type(to.reprOf(declaration.result));
  const isWhole = !expr.escapes && looksOutside(declaration, to);
  const captures = isWhole ? undefined : expr.escapes ? captureNames(declaration, to) : [];
  return {
    kind: "lambda",
    captures,
    isMutable: expr.escapes && hasHandles(declaration, to),
    params,
    result,
    body: to.inside(() => to.stmts(declaration.body)),
  };
}

/** Whether a lambda uses `this` or a variable that is not its own. */
function looksOutside({ params, body }: FunctionDecl<Explicit>, to: Emitter): boolean {
  const own = new Set(params.map(({ slot }) => slot));
  const used = new Set<SlotId>();
  let usesThis = false;
  const look = (stmt: Stmt<Explicit>): void => {
    visitStatements<Explicit>(stmt, (inner) => {
      if (inner.kind === "let" || inner.kind === "for-of") own.add(inner.slot);
    });
    visitExpressions<Explicit>(stmt, (expr) => {
      if (expr.kind === "read") used.add(expr.slot);
      if ("target" in expr && expr.target.kind === "slot") used.add(expr.target.slot);
      if (expr.kind === "this") usesThis = true;
      if (expr.kind === "sequence") expr.body.forEach(look);
      const inner = "function" in expr ? to.program.functions.get(expr.function) : undefined;
      for (const slot of inner?.captures ?? []) used.add(slot);
      if (expr.kind !== "closure" || inner === undefined) return;
      for (const { slot } of inner.params) own.add(slot);
      inner.body.forEach(look);
    });
  };
  body.forEach(look);
  return usesThis || [...used].some((slot) => !own.has(slot) && to.slot(slot).role !== "global");
}

/** C++ takes what a lambda has copied for constant, but methods of the board's objects change them. */
function hasHandles({ captures }: FunctionDecl<Explicit>, to: Emitter): boolean {
  return captures.some((slot) => to.reprOf(slot).kind === "extern");
}

function emitFunctionValue(expr: E<"function-value">, to: Emitter): cpp.Expr {
  const declaration = to.function(expr.function);
  const name = to.names.function(expr.function);
  if (declaration.nested === undefined)
    return make.call(`${to.type(expr.repr)}::of<decltype(${name}), ${name}>`);
  return emitWrapper(expr, declaration, to);
}

/** [count](int32_t x) -> int32_t { return add(count, x); } */
function emitWrapper(expr: E<"function-value">, declaration: FunctionDecl<Explicit>, to: Emitter): cpp.Expr {
  const { repr } = expr;
  if (repr.kind !== "function") return bug(expr.span, "a function value of another form");
  const names = declaration.params.map(({ slot }) => to.names.slot(slot));
  const params = repr.params.map((param, position): cpp.Param => {
    return { type: signatureType(param, to), name: names[position] ?? "", default: undefined };
  });
  const captures = captureNames(declaration, to);
  const call = make.call(to.names.function(declaration.id), ...[...captures, ...names].map(make.name));
  const result = repr.result.kind === "void" ? undefined : to.type(repr.result);
  const isFilled = result !== undefined && declaration.result === undefined;
  const body = isFilled
    ? [make.expression(call), make.returns(make.brace(result, []))]
    : [result === undefined ? make.expression(call) : make.returns(call)];
  return { kind: "lambda", captures, isMutable: hasHandles(declaration, to), params, result, body };
}

function signatureType(repr: Repr, to: Emitter): cpp.Type {
  to.type(repr);
  return declaredType(repr, signaturePassing(repr), false, to.names);
}

/** tsino::make<tsino::Cell<int32_t>>(value) */
export function makeCell(slot: SlotId, value: cpp.Expr | undefined, to: Emitter): cpp.Expr {
  to.need("tsino/ref.h");
  return make.call(
    `tsino::make<tsino::Cell<${to.type(to.reprOf(slot))}>>`,
    ...(value === undefined ? [] : [value]),
  );
}
