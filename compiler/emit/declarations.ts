// Declarations of variables, functions and enums.

import { bug } from "../bug.ts";
import type * as cpp from "../cpp/ast.ts";
import * as make from "../cpp/build.ts";
import type { EnumDecl, Explicit, FunctionDecl, Passing, Repr, SlotId } from "../hir/index.ts";
import { visitExpr, visitExpressions } from "../hir/walk.ts";
import type { Emitter, X } from "./emitter.ts";
import { makeCell } from "./functions.ts";
import { emitStored, isNothing, withoutWrapping } from "./stored-values.ts";
import { declaredType, signaturePassing, typeName } from "./types.ts";

export function emitDeclaration(id: SlotId, value: X | undefined, to: Emitter): cpp.Stmt {
  const slot = to.slot(id);
  const repr = to.reprOf(id);
  const name = to.names.slot(id);
  if (to.program.cells.has(id))
    return make.declare(cellType(id, to), name, makeCell(id, value && to.expr(value), to));
  const passing = to.program.passing.get(id) ?? "value";
  to.type(repr);
  if (passing === "lent") return emitLent(id, value, to);
  if (repr.kind === "table") return emitTable(name, value, to);
  if (repr.kind === "flash" && slot.role === "global") {
    const text =
      value?.kind === "string" ? value.value : bug(slot.span, "a constant text without its literal");
    const items = make.literal(make.quoteText(text));
    return {
      kind: "declare",
      type: "const char",
      name,
      suffix: "[] PROGMEM",
      init: { kind: "value", value: items },
    };
  }
  const isConst =
    !slot.mutable && slot.role !== "temporary" && isPlainValue(repr.kind) && value !== undefined;
  // The value says its type, which may be long; but what it holds may name the variable, which has no type then.
  if (value?.kind === "collection" && passing === "value" && !isNamedIn(value, id, to))
    return make.declare(slot.mutable ? "auto" : "const auto", name, to.expr(value));
  const form = declaredType(repr, passing, isConst && passing === "value", to.names);
  const type = to.program.interrupts.shared.has(id) ? `volatile ${form}` : form;
  if (value?.kind === "extern-call" && value.callee.form === "construct") {
    to.need(...value.callee.headers);
    if (value.args.length === 0) return make.declare(type, name, undefined);
    return {
      kind: "declare",
      type,
      name,
      suffix: "",
      init: { kind: "construct", args: value.args.map((arg) => to.expr(arg)) },
    };
  }
  if (value === undefined || isNothing(value) || (value.kind === "default" && !isScalar(repr)))
    return make.declare(type, name, undefined);
  if (value.kind === "array" && repr.kind === "array") {
    if (value.elements.length === 0) return make.declare(type, name, undefined);
    const items = value.elements.map((element) => to.expr(element));
    return { kind: "declare", type, name, suffix: "", init: { kind: "braces", items } };
  }
  return make.declare(type, name, value.kind === "read" ? to.plain(value) : to.expr(withoutWrapping(value)));
}

/** Whether a function in the value reads the variable. */
function isNamedIn(value: X, slot: SlotId, to: Emitter): boolean {
  let found = false;
  const visit = (expr: X): void => {
    found ||= expr.kind === "read" && expr.slot === slot;
    if (expr.kind !== "closure") return;
    for (const stmt of to.program.functions.get(expr.function)?.body ?? [])
      visitExpressions<Explicit>(stmt, visit);
  };
  visitExpr<Explicit>(value, visit);
  return found;
}

/** tsino::Lent<tsino::Ref<Node>> node = list->first; */
function emitLent(id: SlotId, value: X | undefined, to: Emitter): cpp.Stmt {
  to.need("tsino/lent.h");
  const type = declaredType(to.reprOf(id), "lent", false, to.names);
  const isThere = value !== undefined && value.kind !== "undefined" && value.kind !== "default";
  return make.declare(type, to.names.slot(id), isThere ? to.expr(value) : undefined);
}

/** What C++ leaves without a value where none is written. */
export function isScalar({ kind }: Repr): boolean {
  return ["int", "float", "bool", "enum", "flash", "pointer"].includes(kind);
}

/** What `const` promises: the value. An object behind a reference or a handle may still change. */
function isPlainValue(kind: string): boolean {
  return [
    "int",
    "float",
    "bool",
    "enum",
    "text",
    "flash",
    "pointer",
    "optional",
    "ref",
    "function",
    "union",
    "dynamic",
  ].includes(kind);
}

function emitTable(name: string, value: X | undefined, to: Emitter): cpp.Stmt {
  if (value?.kind !== "array" || value.repr.kind !== "array")
    return bug(value?.span, "a table without its elements");
  const { element } = value.repr;
  if (element.kind !== "flash" && element.kind !== "text") {
    const items = value.elements.map((item) => to.expr(item));
    return {
      kind: "declare",
      type: `const ${typeName(element, to.names)}`,
      name,
      suffix: "[] PROGMEM",
      init: { kind: "list", items },
    };
  }
  // Rows of one width: the texts lie in flash themselves, without pointers in RAM.
  const texts = value.elements.map((item) => textOfLiteral(item));
  const width = Math.max(...texts.map((text) => new TextEncoder().encode(text).length)) + 1;
  const items = texts.map((text) => make.literal(make.quoteText(text)));
  return {
    kind: "declare",
    type: "const char",
    name,
    suffix: `[][${width}] PROGMEM`,
    init: { kind: "list", items },
  };
}

/** A literal, also where its conversion to text was asked for. */
function textOfLiteral(item: X): string {
  if (item.kind === "convert") return textOfLiteral(item.operand);
  return item.kind === "string" ? item.value : bug(item.span, "a table of texts with a computed one");
}

/** The names of what a nested function gets of the functions around it. */
export function captureNames(declaration: FunctionDecl<Explicit>, to: Emitter): readonly string[] {
  return declaration.captures.map((slot) => to.names.slot(slot));
}

/** const tsino::Ref<tsino::Cell<int32_t>>& count, int32_t& total: what a lifted function uses of those around it */
function emitCaptures(declaration: FunctionDecl<Explicit>, to: Emitter): readonly cpp.Param[] {
  if (declaration.nested !== "lifted") return [];
  return declaration.captures.map((slot) => {
    const name = to.names.slot(slot);
    const repr = to.reprOf(slot);
    const type = to.type(repr);
    if (to.program.cells.has(slot)) return { type: `const ${cellType(slot, to)}&`, name, default: undefined };
    if (to.slot(slot).mutable) return { type: `${type}&`, name, default: undefined };
    return { type: declaredType(repr, lentAs(slot, repr, to), false, to.names), name, default: undefined };
  });
}

function lentAs(slot: SlotId, repr: Repr, to: Emitter): Passing {
  if (repr.kind === "array")
    return to.program.passing.get(slot) === "const-reference" ? "const-reference" : "reference";
  if (repr.kind === "extern") return repr.class.repr === "enum" ? "value" : "reference";
  return signaturePassing(repr);
}

/** tsino::Ref<tsino::Cell<int32_t>> */
function cellType(slot: SlotId, to: Emitter): cpp.Type {
  to.need("tsino/ref.h");
  return `tsino::Ref<tsino::Cell<${to.type(to.reprOf(slot))}>>`;
}

export function emitParams(
  declaration: FunctionDecl<Explicit>,
  to: Emitter,
  withDefaults: boolean,
): readonly cpp.Param[] {
  const own = declaration.params.map(({ slot, default: initial, unused }) => {
    const repr = to.reprOf(slot);
    to.type(repr);
    const passing = to.program.passing.get(slot) ?? "value";
    return {
      type: declaredType(repr, unused ? signaturePassing(repr) : passing, false, to.names),
      name: unused ? "" : to.names.slot(slot),
      default: withDefaults && initial !== undefined ? emitDefault(initial, to) : undefined,
    };
  });
  return [...emitCaptures(declaration, to), ...own];
}

/** A default argument stands outside any function. */
function emitDefault(initial: X, to: Emitter): cpp.Expr {
  to.atFileScope = true;
  const emitted = emitStored(initial, to);
  to.atFileScope = false;
  return emitted;
}

export function resultType(declaration: FunctionDecl<Explicit>, to: Emitter): cpp.Type {
  if (declaration.result === undefined) return "void";
  const type = to.type(to.reprOf(declaration.result));
  return to.program.lentResults.has(declaration.id) ? `const ${type}&` : type;
}

/** @param hasPrototype default arguments stand in the first declaration only. */
export function emitFunction(
  declaration: FunctionDecl<Explicit>,
  hasPrototype: boolean,
  to: Emitter,
): cpp.Decl {
  return {
    kind: "function",
    result: resultType(declaration, to),
    attribute: attributeOf(declaration, to),
    name: qualifiedName(declaration, to),
    params: emitParams(declaration, to, !hasPrototype),
    body: to.stmts(declaration.body),
    origin: declaration.span,
    trivia: { ...declaration.trivia, blankBefore: true },
  };
}

/** What interrupts run must not lie in flash; AVR runs all from there. */
function attributeOf({ id }: FunctionDecl<Explicit>, { program }: Emitter): string | undefined {
  return program.interrupts.code.has(id) && program.intBits === 32 ? "IRAM_ATTR" : undefined;
}

/** Methods stand outside of their struct. */
function qualifiedName(declaration: FunctionDecl<Explicit>, to: Emitter): string {
  const name = to.names.function(declaration.id);
  const { method } = declaration;
  return method === undefined ? name : `${to.names.struct(to.structOf(method.class))}::${name}`;
}

export function emitPrototype(declaration: FunctionDecl<Explicit>, to: Emitter): cpp.Decl {
  return {
    kind: "prototype",
    result: resultType(declaration, to),
    name: to.names.function(declaration.id),
    params: emitParams(declaration, to, true),
  };
}

export function emitEnum(declaration: EnumDecl, to: Emitter): cpp.Decl {
  const values = declaration.members.map((member) => member.value);
  const fits = (lo: number, hi: number) =>
    declaration.isOpen !== true && values.every((value) => value >= lo && value <= hi);
  const base = fits(0, 255)
    ? "uint8_t"
    : fits(-128, 127)
      ? "int8_t"
      : fits(-32768, 32767)
        ? "int16_t"
        : "int32_t";
  return {
    kind: "enum",
    name: to.names.enum(declaration.id),
    base,
    members: declaration.members.map((member, position) => {
      const expected = position === 0 ? 0 : (values[position - 1] ?? 0) + 1;
      const value = member.value === expected ? undefined : String(member.value);
      return { name: to.names.member(declaration.id, position), value, trivia: member.trivia };
    }),
    trivia: declaration.trivia,
  };
}
