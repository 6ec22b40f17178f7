// Parameters: their slots, what a call may leave out, and the statements by which the body takes what it was given.
import type { Expr, Lowered, Parameter, SlotId, Stmt, Type } from "../../hir/index.ts";
import { mayBeUndefined } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { noTrivia } from "../comments.ts";
import { coerce } from "../expressions/coerce.ts";
import { makeUndefined } from "../expressions/literals.ts";
import type { Lowering } from "../lowering.ts";
import { takesOpen } from "../objects/open-fields.ts";
import { withDefault } from "../patterns/parts.ts";
import { lowerPattern } from "../patterns/patterns.ts";
import { lowerSlotType } from "../types/types.ts";
import { orUndefined } from "../unions/unions.ts";
import type { Callee, FunctionEntry } from "./function-entry.ts";
import { isReassigned } from "./functions.ts";
import { walkedType } from "./open-parameters.ts";
import { overloadedParameter } from "./overloads.ts";
import { lowerList } from "./rest-lists.ts";
import { isTakenOfList } from "./taken-of-lists.ts";

/** A default that is no constant makes the parameter optional: the body fills it in. */
export function registerParameter(
  param: ts.ParameterDeclaration,
  entry: FunctionEntry,
  to: Lowering,
): SlotId {
  const { name } = param;
  if (!ts.isIdentifier(name)) return registerPattern(param, name, entry, to);
  const symbol = to.symbolOf(param.name) ?? to.refuse("unsupported-name", name, { name: name.text });
  const { open } = to.dynamic;
  const isOpen = takesOpen(param, open);
  const own = typeOfParameter(param, symbol, to);
  const type = isOpen ? orUndefined(own, name, to) : own;
  const span = to.spanOf(name);
  const computed = isComputed(param, entry, to);
  if (computed || isCopied(symbol, type, entry, to)) {
    return to.makeSlot({
      name: `${name.text}Given`,
      type: computed ? orUndefined(type, name, to) : type,
      span,
      role: "parameter",
      mutable: false,
    });
  }
  const slot = to.declareSlot(symbol, {
    name: name.text,
    type,
    span,
    role: "parameter",
    mutable: isReassigned(symbol, to),
  });
  open.note(slot, undefined, isOpen);
  return slot;
}

function typeOfParameter(param: ts.ParameterDeclaration, symbol: ts.Symbol, to: Lowering): Type {
  const special = to.instance.openedType(symbol) ?? walkedType(param, to) ?? overloadedParameter(param, to);
  if (special !== undefined) return special;
  const type = lowerSlotType(to.checker.getTypeAtLocation(param), param.type ?? param.name, to);
  return isTakenOfList(param, to) ? orUndefined(type, param.name, to) : type;
}

/** A parameter that the body takes apart: `({ x, y }: Point)`. */
function registerPattern(
  param: ts.ParameterDeclaration,
  pattern: ts.BindingPattern,
  entry: FunctionEntry,
  to: Lowering,
): SlotId {
  const own = typeOfPattern(param, entry, to);
  const type = lowerSlotType(own, param.type ?? pattern, to);
  const computed = isComputed(param, entry, to);
  const named = own.aliasSymbol?.name ?? own.symbol?.name ?? "";
  const name =
    /^[A-Z]\w*$/.test(named) && named !== "Array" ? named.charAt(0).toLowerCase() + named.slice(1) : "given";
  return to.makeSlot({
    name,
    type: computed ? orUndefined(type, pattern, to) : type,
    span: to.spanOf(pattern),
    role: "parameter",
    mutable: false,
  });
}

/** What is given, which the default says where no type is written. */
function typeOfPattern(param: ts.ParameterDeclaration, entry: FunctionEntry, to: Lowering): ts.Type {
  const signature = ts.isFunctionLike(entry.node) && to.checker.getSignatureFromDeclaration(entry.node);
  const symbol = signature ? signature.parameters[entry.parameters.indexOf(param)] : undefined;
  return symbol === undefined
    ? to.checker.getTypeAtLocation(param)
    : to.checker.getTypeOfSymbolAtLocation(symbol, param);
}

/** A default that C++ can't state: no constant, or of a method, which another one with another default may replace. */
export function isComputed(
  param: ts.ParameterDeclaration,
  entry: Callee & Partial<Pick<FunctionEntry, "method" | "isValue" | "instance">>,
  to: Lowering,
): boolean {
  if (param.initializer === undefined) return false;
  // (list: ArrayLike<number> = []) of the instance for text, a Set: these are given.
  const symbol = to.symbolOf(param.name);
  const opened = symbol && (entry.instance ?? to.instance).openedType(symbol);
  if (opened !== undefined && opened.kind !== "array") return false;
  const replaceable = entry.method !== undefined && entry.method.kind !== "constructor";
  return replaceable || entry.isValue === true || !isConstant(param.initializer, to);
}

/** A parameter of a method or closure that its body assigns: whoever calls it lends what it gives. */
function isCopied(symbol: ts.Symbol, type: Type, entry: FunctionEntry, to: Lowering): boolean {
  const isLent = !["number", "boolean", "enum"].includes(type.kind);
  const borrows = entry.method !== undefined || entry.nested === "closure";
  return borrows && isLent && isReassigned(symbol, to);
}

export function isRest(param: ts.ParameterDeclaration): boolean {
  return param.dotDotDotToken !== undefined;
}

/** The constant that stands for a missing argument. */
export function parameterDefault(param: ts.ParameterDeclaration, to: Lowering): Expr<Lowered> | undefined {
  const { initializer } = param;
  if (initializer === undefined || !isConstant(initializer, to)) return undefined;
  return to.expr(initializer);
}

function isConstant(node: ts.Expression, to: Lowering): boolean {
  if (ts.isNumericLiteral(node) || ts.isStringLiteralLike(node)) return true;
  if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword) return true;
  if (node.kind === ts.SyntaxKind.NullKeyword) return true;
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand);
  if (!ts.isPropertyAccessExpression(node)) return false;
  const declaration = to.symbolOf(node.name)?.valueDeclaration;
  return declaration !== undefined && ts.isEnumMember(declaration);
}

/** Parameters, and the statements that fill in what their names mean in the body. */
export function lowerParams(
  entry: FunctionEntry,
  to: Lowering,
): { readonly params: readonly Parameter<Lowered>[]; readonly prologue: readonly Stmt<Lowered>[] } {
  const prologue: Stmt<Lowered>[] = [];
  const params = entry.parameters.flatMap((param, position): readonly Parameter<Lowered>[] => {
    if (entry.listed !== undefined && isRest(param)) {
      const list = lowerList(param, entry.listed, to);
      prologue.push(...list.prologue);
      return list.params;
    }
    const slot = entry.params[position] ?? to.refuse("unsupported-name", param, { name: param.getText() });
    const type = to.typeOfSlot(slot);
    const symbol = to.symbolOf(param.name);
    if (!ts.isIdentifier(param.name)) {
      const given: Expr<Lowered> = { kind: "read", slot, type, span: to.spanOf(param) };
      const value = withDefault(given, param.initializer, param.name, to);
      prologue.push(...lowerPattern(param.name, value, to.slot(slot).name, to));
    } else if (param.initializer !== undefined && isComputed(param, entry, to)) {
      prologue.push(lowerComputedDefault(param, param.initializer, slot, to));
    } else if (symbol !== undefined && to.slotOf(symbol) === undefined) {
      prologue.push(lowerCopiedParameter(param, symbol, slot, to));
    }
    return [{ slot, default: standIn(param, type, entry, to) }];
  });
  return { params, prologue };
}

/** What C++ states for an argument that is left out: a constant, or that there is none. */
export function standIn(
  param: ts.ParameterDeclaration,
  type: Type,
  entry: FunctionEntry,
  to: Lowering,
): Expr<Lowered> | undefined {
  const computed = isComputed(param, entry, to) || param.initializer === undefined;
  const isGiven =
    type.kind === "dynamic" && param.questionToken === undefined && param.initializer === undefined;
  const initial =
    computed && !isGiven && mayBeUndefined(type) ? makeUndefined(param, to) : parameterDefault(param, to);
  return initial && coerce(initial, type, param, to);
}

/** let node = nodeGiven; where the body assigns `node` */
function lowerCopiedParameter(
  param: ts.ParameterDeclaration,
  symbol: ts.Symbol,
  given: SlotId,
  to: Lowering,
): Stmt<Lowered> {
  const span = to.spanOf(param);
  const type = to.typeOfSlot(given);
  const slot = to.declareSlot(symbol, { name: symbol.name, type, span, role: "local", mutable: true });
  return { kind: "let", slot, value: { kind: "read", slot: given, type, span }, span, trivia: noTrivia };
}

/** let width = widthGiven ?? height * 2; */
function lowerComputedDefault(
  param: ts.ParameterDeclaration,
  initializer: ts.Expression,
  given: SlotId,
  to: Lowering,
): Stmt<Lowered> {
  const span = to.spanOf(param);
  const symbol =
    to.symbolOf(param.name) ?? to.refuse("unsupported-name", param.name, { name: param.name.getText() });
  const type = typeOfParameter(param, symbol, to);
  const read: Expr<Lowered> = { kind: "read", slot: given, type: to.typeOfSlot(given), span };
  const value = coerce(withDefault(read, initializer, param, to), type, param, to);
  const slot = to.declareSlot(symbol, {
    name: param.name.getText(),
    type,
    span,
    role: "local",
    mutable: isReassigned(symbol, to),
  });
  return { kind: "let", slot, value, span, trivia: noTrivia };
}
