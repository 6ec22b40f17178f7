// Function declarations: their slots first, for all modules, then their bodies.

import type { Expr, FunctionDecl, Lowered, Parameter, SlotId, Stmt, Type } from "../hir/index.ts";
import { ts } from "../typescript.ts";
import { coerce } from "./coerce.ts";
import { noTrivia } from "./comments.ts";
import { lowerDiscarded } from "./discarded.ts";
import { lowerErrorParams } from "./error-calls.ts";
import { makeErrorParams } from "./errors.ts";
import type { FunctionEntry } from "./function-entry.ts";
import { Instance } from "./instance.ts";
import { makeUndefined } from "./literals.ts";
import type { Lowering } from "./lowering.ts";
import { lowerSlotType, lowerType } from "./types.ts";

/** Functions of a module's top level: declarations, and constants that hold an arrow or function expression. */
export interface FoundFunction {
  readonly name: ts.Identifier;
  readonly node: ts.FunctionLikeDeclaration;
  readonly statement: ts.Node;
}

export function findFunctions(file: ts.SourceFile): readonly FoundFunction[] {
  return file.statements.flatMap((statement): readonly FoundFunction[] => {
    if (ts.isFunctionDeclaration(statement)) {
      return statement.body && statement.name ? [{ name: statement.name, node: statement, statement }] : [];
    }
    if (!ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts.NodeFlags.Const))
      return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer &&
      ts.isIdentifier(name) &&
      (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
        ? [{ name, node: initializer, statement }]
        : [],
    );
  });
}

/** Makes the slots of parameters and result, so that calls may come before the body; calls of a refused one are quiet. */
export function registerFunction(found: FoundFunction, to: Lowering): void {
  // Generic ones are made for each use.
  if (found.node.typeParameters !== undefined) return;
  const { node, statement } = found;
  const { parameters } = node;
  const symbol = to.symbolOf(found.name);
  const signature: Signature = {
    node,
    parameters,
    statement,
    documented: statement,
    name: found.name.text,
    place: found.name,
    instance: to.instance,
    method: undefined,
    nested: undefined,
    outer: undefined,
    isValue: symbol !== undefined && to.uses.values.has(symbol),
  };
  const entry = to.tried(() => makeEntry(signature, to));
  if (entry === undefined) to.refused.add(found.name);
  else to.instance.functions.set(found.node, entry);
}

/** What makes a function of a declaration. */
export interface Signature
  extends Omit<FunctionEntry, "id" | "params" | "result" | "signature" | "self" | "lowered" | "likeError"> {
  /** Where its name stands, for messages. */
  readonly place: ts.Node;
  /** The instance around it. */
  readonly instance: Instance;
  readonly likeError?: boolean;
}

/** What most functions of a module's top level and of classes have in common. */
export const atTopLevel = { nested: undefined, outer: undefined, isValue: false } as const;

export function makeEntry(signature: Signature, to: Lowering): FunctionEntry {
  const { node, place } = signature;
  const { SyntaxKind } = ts;
  if (ts.isFunctionLike(node) && "asteriskToken" in node && node.asteriskToken !== undefined)
    return to.refuse("unsupported-generator", place, {});
  if (
    ts.canHaveModifiers(node) &&
    node.modifiers?.some((modifier) => modifier.kind === SyntaxKind.AsyncKeyword)
  ) {
    return to.refuse("unsupported-async", place, {});
  }
  const instance = new Instance(signature.instance, new Map(), undefined);
  const { place: _place, ...facts } = signature;
  const entry: FunctionEntry = {
    ...facts,
    id: to.nextFunctionId(),
    params: [],
    result: to.withInstance(instance, () => makeResult(signature, to)),
    likeError: signature.likeError ?? false,
    instance,
    signature: to.nextSignatureId(),
    self: undefined,
    lowered: undefined,
  };
  to.within(entry, () => {
    if (entry.likeError) entry.params.push(...makeErrorParams(to));
    for (const param of signature.parameters) {
      const slot = to.tried(() => registerParameter(param, entry, to));
      if (slot !== undefined) entry.params.push(slot);
    }
  });
  if (entry.params.length < signature.parameters.length) return to.refuseQuietly(node);
  to.entries.push(entry);
  return entry;
}

function makeResult({ node, name, place }: Signature, to: Lowering): SlotId | undefined {
  if (ts.isClassLike(node) || ts.isConstructorDeclaration(node)) return undefined;
  const signature = to.checker.getSignatureFromDeclaration(node);
  const returned = signature && to.checker.getReturnTypeOfSignature(signature);
  const type = wantedResult(node, to) ?? (returned && lowerType(returned, node.type ?? place, to));
  if (type === undefined || type.kind === "void" || type.kind === "undefined") return undefined;
  return to.makeSlot({ name, type, span: to.spanOf(place), role: "result", mutable: true });
}

/** What the place of a function expression says about its result: more than an empty array or a literal does. */
function wantedResult(node: ts.SignatureDeclaration, to: Lowering): Type | undefined {
  if ((!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) || node.type !== undefined)
    return undefined;
  const context = to.checker.getContextualType(node);
  const [signature, more] =
    context === undefined ? [] : to.checker.getNonNullableType(context).getCallSignatures();
  if (signature === undefined || more !== undefined) return undefined;
  const returned = to.checker.getReturnTypeOfSignature(signature);
  const says = ts.TypeFlags.Object | ts.TypeFlags.Union;
  const type = returned.flags & says ? to.quietly(() => lowerType(returned, node, to)) : undefined;
  return type?.kind === "void" || type?.kind === "undefined" ? undefined : type;
}

/** A default that is no constant makes the parameter optional: the body fills it in. */
function registerParameter(param: ts.ParameterDeclaration, entry: FunctionEntry, to: Lowering): SlotId {
  const { name } = param;
  if (!ts.isIdentifier(name)) return to.refuse("unsupported-destructuring", name, {});
  if (name.text === "this") return to.refuse("unsupported-this", name, {});
  const symbol = to.symbolOf(param.name) ?? to.refuse("unsupported-name", name, { name: name.text });
  const type = lowerSlotType(to.checker.getTypeAtLocation(param), param.type ?? name, to);
  const span = to.spanOf(name);
  const computed = isComputed(param, entry, to);
  if (computed || isCopied(symbol, type, entry, to)) {
    const optional: Type =
      type.kind === "optional" ? type : { kind: "optional", of: type, absent: "undefined" };
    return to.makeSlot({
      name: `${name.text}Given`,
      type: computed ? optional : type,
      span,
      role: "parameter",
      mutable: false,
    });
  }
  return to.declareSlot(symbol, {
    name: name.text,
    type,
    span,
    role: "parameter",
    mutable: isReassigned(symbol, to),
  });
}

/** A default that C++ can't state: no constant, or of a method, which another one with another default may replace. */
function isComputed(param: ts.ParameterDeclaration, entry: FunctionEntry, to: Lowering): boolean {
  if (param.initializer === undefined) return false;
  const replaceable = entry.method !== undefined && entry.method.kind !== "constructor";
  return replaceable || entry.isValue || !isConstant(param.initializer, to);
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
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand);
  if (!ts.isPropertyAccessExpression(node)) return false;
  const declaration = to.symbolOf(node.name)?.valueDeclaration;
  return declaration !== undefined && ts.isEnumMember(declaration);
}

export function lowerFunction(entry: FunctionEntry, to: Lowering): FunctionDecl<Lowered> {
  return to.within(entry, () => {
    const { params, prologue } = lowerParams(entry, to);
    return makeDeclaration(entry, params, [...prologue, ...lowerBody(entry, to)], to);
  });
}

/** Parameters, and the statements that fill in what their names mean in the body. */
export function lowerParams(
  entry: FunctionEntry,
  to: Lowering,
): { readonly params: readonly Parameter<Lowered>[]; readonly prologue: readonly Stmt<Lowered>[] } {
  if (entry.likeError) return { params: lowerErrorParams(entry, entry.node, to), prologue: [] };
  const prologue: Stmt<Lowered>[] = [];
  const params = entry.parameters.map((param, position): Parameter<Lowered> => {
    const slot = entry.params[position] ?? to.refuse("unsupported-name", param, { name: param.getText() });
    const type = to.typeOfSlot(slot);
    const symbol = to.symbolOf(param.name);
    if (param.initializer !== undefined && isComputed(param, entry, to)) {
      prologue.push(lowerComputedDefault(param, param.initializer, slot, to));
    } else if (symbol !== undefined && to.slotOf(symbol) === undefined) {
      prologue.push(lowerCopiedParameter(param, symbol, slot, to));
    }
    const initial = mayBeUndefined(type) ? makeUndefined(param, to) : parameterDefault(param, to);
    return { slot, default: initial && coerce(initial, type, param, to) };
  });
  return { params, prologue };
}

function mayBeUndefined(type: Type): boolean {
  if (type.kind === "optional") return true;
  return (
    type.kind === "union" && type.of.some((part) => part.kind === "undefined" && part.written === "undefined")
  );
}

export function makeDeclaration(
  entry: FunctionEntry,
  params: readonly Parameter<Lowered>[],
  body: readonly Stmt<Lowered>[],
  to: Lowering,
): FunctionDecl<Lowered> {
  const { id, name, result, node, method, nested, signature, documented } = entry;
  const trivia = documented === undefined ? noTrivia : to.comments.trivia(documented);
  const span = to.spanOf(node);
  return {
    kind: "function",
    id,
    name,
    params,
    result,
    body: [...lowerSelf(entry, to), ...body],
    span,
    trivia,
    method,
    signature,
    nested,
    around: entry.outer?.name,
    // Found when all functions are there.
    captures: [],
    native: false,
  };
}

/** const self = this; for the functions inside of a method */
function lowerSelf({ self, node }: FunctionEntry, to: Lowering): readonly Stmt<Lowered>[] {
  if (self === undefined) return [];
  const span = to.spanOf(node);
  const value: Expr<Lowered> = { kind: "this", type: to.typeOfSlot(self), span };
  return [{ kind: "let", slot: self, value, span, trivia: noTrivia }];
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
  const optional = to.typeOfSlot(given);
  const type = optional.kind === "optional" ? optional.of : optional;
  const right = to.coerced(initializer, type);
  const left: Expr<Lowered> = { kind: "read", slot: given, type: optional, span };
  const slot = to.declareSlot(symbol, {
    name: param.name.getText(),
    type,
    span,
    role: "local",
    mutable: isReassigned(symbol, to),
  });
  return { kind: "let", slot, value: { kind: "coalesce", left, right, type, span }, span, trivia: noTrivia };
}

export function lowerBody(entry: FunctionEntry, to: Lowering): readonly Stmt<Lowered>[] {
  const body = ts.isClassLike(entry.node) ? undefined : entry.node.body;
  if (body === undefined) return [];
  if (!ts.isBlock(body)) {
    const span = to.spanOf(body);
    if (entry.result === undefined)
      return [{ kind: "expression", value: lowerDiscarded(body, to), span, trivia: noTrivia }];
    return [{ kind: "return", value: to.coerced(body, to.typeOfSlot(entry.result)), span, trivia: noTrivia }];
  }
  return [...to.block(body), ...lowerEnd(entry, body, to)];
}

/** Falling off the end gives `undefined` where the type allows it; elsewhere TypeScript proved that it can't happen. */
function lowerEnd(entry: FunctionEntry, body: ts.Block, to: Lowering): readonly Stmt<Lowered>[] {
  if (entry.result === undefined || alwaysLeaves(body)) return [];
  const span = to.spanOf(body);
  const type = to.typeOfSlot(entry.result);
  if (type.kind !== "optional") return [{ kind: "unreachable", span, trivia: noTrivia }];
  const value = coerce(makeUndefined(body, to), type, body, to);
  return [{ kind: "return", value, span, trivia: noTrivia }];
}

/** Leaves the function on every path that C++ compilers see too. */
function alwaysLeaves(node: ts.Statement | undefined): boolean {
  if (node === undefined) return false;
  if (ts.isReturnStatement(node) || ts.isThrowStatement(node)) return true;
  if (ts.isTryStatement(node)) {
    const { tryBlock, catchClause, finallyBlock } = node;
    if (alwaysLeaves(finallyBlock)) return true;
    return alwaysLeaves(tryBlock) && (catchClause === undefined || alwaysLeaves(catchClause.block));
  }
  if (ts.isBlock(node)) return alwaysLeaves(node.statements.at(-1));
  return ts.isIfStatement(node) && alwaysLeaves(node.thenStatement) && alwaysLeaves(node.elseStatement);
}

/** Whether a variable is written after its declaration, anywhere in its scope. */
export function isReassigned(symbol: ts.Symbol, to: Lowering): boolean {
  return to.assigned.has(symbol);
}
