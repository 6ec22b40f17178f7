// Calls, printing, and what must be done before a value.

import { bug } from "../bug.ts";
import type * as cpp from "../cpp/ast.ts";
import * as make from "../cpp/build.ts";
import { isRuntimeFunction } from "../cpp/runtime-functions.ts";
import type { FunctionId } from "../hir/index.ts";
import { captureNames } from "./declarations.ts";
import type { Emitter, X } from "./emitter.ts";
import { emitFromJson } from "./json.ts";
import { emitStored } from "./stored-values.ts";
import type { E, EmitTable } from "./table.ts";

export const calls = {
  call: (expr, to) =>
    make.call(
      nameCallee(expr, to),
      ...liftedNames(expr.function, to),
      ...expr.args.filter((arg) => arg !== undefined).map((arg) => emitStored(arg, to)),
    ),
  "extern-call": emitExternCall,
  builtin: (expr, to) => {
    to.need(expr.builtin.header);
    const name = `${expr.builtin.cpp}${typeArgument(expr, to)}`;
    return emitNamed(expr.builtin.form === "method" ? `.${name}` : name, expr.args, to);
  },
  runtime: (expr, to) => {
    to.need(...expr.headers);
    if (expr.cpp === "tsino::load") return make.call(expr.cpp, ...expr.args.map((arg) => to.plain(arg)));
    return emitNamed(expr.cpp, expr.args, to);
  },
  "to-text": (expr, to) => to.expr(expr.operand),
  inspect: (expr, to) => to.expr(expr.operand),
  "own-properties": (expr) => bug(expr.span, "a list that elaborate makes"),
  "has-property": (expr) => bug(expr.span, "a question that elaborate answers"),
  "class-name": (expr) => bug(expr.span, "a name that elaborate knows"),
  "function-length": (expr) => bug(expr.span, "a length that elaborate knows"),
  "to-json": (expr, to) => to.expr(expr.operand),
  "from-json": emitFromJson,
  parsed: (expr) => bug(expr.span, "a sample is evaluated"),
  concat: (expr, to) => make.call("tsino::concat", ...expr.parts.map((part) => to.expr(part))),
  console: (expr, to) => make.call("Serial.println", ...expr.parts.map((part) => to.expr(part))),
  print: (expr, to) => emitPrint(expr, to).reduceRight((rest, call) => make.binary(",", call, rest)),
  formatted: (expr, to) => emitFormatted(expr, make.name("Serial"), to),
  sequence: (expr, to) => emitAtOnce(() => [...to.stmts(expr.body), make.returns(to.expr(expr.value))], to),
  uninterrupted: (expr, to) => emitAtOnce(() => [declareLock(to), make.returns(to.expr(expr.operand))], to),
} satisfies Partial<EmitTable>;

/** [&] { first(); return value; }() */
function emitAtOnce(body: () => cpp.Stmt[], to: Emitter): cpp.Expr {
  if (!to.atFileScope || to.inLambda) return make.call(make.lambda(undefined, body()));
  // Outside of functions there is nothing to capture, and C++ refuses to.
  const lambda = make.lambda(undefined, to.inside(body));
  return make.call(lambda.kind === "lambda" ? { ...lambda, captures: [] } : lambda);
}

/** const tsino::InterruptLock tsinoLock; */
export function declareLock(to: Emitter): cpp.Stmt {
  to.need("tsino/interrupts.h");
  return make.declare("const tsino::InterruptLock", "tsinoLock", undefined);
}

/** Forms that are no types of the runtime's own. */
const plainForms: ReadonlySet<string> = new Set(["int", "float", "bool", "enum", "text", "flash", "pointer"]);

/** swap(a, b)  =>  ::swap(a, b), where the types of the arguments would lead C++ to the runtime's function */
function nameCallee(expr: E<"call">, to: Emitter): string {
  const name = to.names.function(expr.function);
  const { captures } = to.function(expr.function);
  const given = [...expr.args.flatMap((arg) => arg?.repr ?? []), ...captures.map((slot) => to.reprOf(slot))];
  const isLedAway = isRuntimeFunction(name, given.length) && given.some(({ kind }) => !plainForms.has(kind));
  return isLedAway ? `::${name}` : name;
}

/** What a function uses of the functions around it are its first arguments. */
function liftedNames(id: FunctionId, to: Emitter): readonly cpp.Expr[] {
  return captureNames(to.function(id), to).map(make.name);
}

function emitExternCall(expr: E<"extern-call">, to: Emitter): cpp.Expr {
  const { callee, receiver } = expr;
  to.need(...callee.headers);
  const args = expr.args.map((arg) => to.plain(arg));
  if (callee.form === "method" && receiver !== undefined)
    return make.method(to.expr(receiver), callee.cpp, ...args);
  if (callee.form === "on" && receiver !== undefined)
    return make.call(callee.cpp, to.expr(receiver), ...args);
  return make.call(callee.cpp, ...args);
}

/** xs.map<uint8_t>(f): the form that the result is kept in, which may be narrower than what the function gives */
function typeArgument({ builtin, repr }: E<"builtin">, to: Emitter): string {
  if (builtin.typed === undefined) return "";
  return `<${to.type(builtin.typed === "element" && repr.kind === "array" ? repr.element : repr)}>`;
}

/** `.name` is a method of the first argument. */
function emitNamed(cpp: string, args: readonly X[], to: Emitter): cpp.Expr {
  const [first, ...rest] = args.map((arg) => to.expr(arg));
  if (cpp.startsWith(".") && first !== undefined) return make.method(first, cpp.slice(1), ...rest);
  return make.call(cpp, ...(first === undefined ? [] : [first, ...rest]));
}

function emitFormatted(part: E<"formatted">, receiver: cpp.Expr, to: Emitter): cpp.Expr {
  to.need(...part.headers);
  return make.call(part.cpp, receiver, to.expr(part.operand));
}

/** One call for each part; the last one ends the line. */
export function emitPrint(expr: E<"print">, to: Emitter): readonly cpp.Expr[] {
  to.need("<Arduino.h>");
  const receiver = () =>
    typeof expr.receiver === "string" ? make.name(expr.receiver) : to.expr(expr.receiver);
  const emitted: cpp.Expr[] = [];
  expr.parts.forEach((part, position) => {
    const last = position === expr.parts.length - 1;
    if (part.kind === "formatted") {
      emitted.push(make.at(emitFormatted(part, receiver(), to), part.span));
      if (last && expr.newline) emitted.push(make.method(receiver(), "println"));
    } else
      emitted.push(
        make.at(
          make.method(receiver(), last && expr.newline ? "println" : "print", to.plain(part)),
          part.span,
        ),
      );
  });
  if (expr.parts.length === 0 && expr.newline) emitted.push(make.method(receiver(), "println"));
  return emitted;
}
