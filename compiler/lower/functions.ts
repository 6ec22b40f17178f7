// Function declarations: their slots first, for all modules, then their bodies.

import type { Expr, FunctionDecl, Lowered, Parameter, SlotId, Stmt } from "../hir/index.ts";
import { ts } from "../typescript.ts";
import { coerce } from "./coerce.ts";
import { noTrivia } from "./comments.ts";
import { makeUndefined } from "./literals.ts";
import type { FunctionEntry, Lowering } from "./lowering.ts";
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
  const entry = to.tried(() => makeEntry(found, to));
  to.owner = undefined;
  if (entry === undefined) to.refused.add(found.name);
  else to.functions.set(found.node, entry);
}

function makeEntry({ name, node, statement }: FoundFunction, to: Lowering): FunctionEntry {
  if (node.typeParameters !== undefined) return to.refuse("unsupported-generic", name, {});
  const { SyntaxKind } = ts;
  if (node.asteriskToken !== undefined) return to.refuse("unsupported-generator", name, {});
  if (node.modifiers?.some((modifier) => modifier.kind === SyntaxKind.AsyncKeyword)) {
    return to.refuse("unsupported-async", name, {});
  }
  const id = to.nextFunctionId();
  const params: SlotId[] = [];
  const signature = to.checker.getSignatureFromDeclaration(node);
  const returned = signature && to.checker.getReturnTypeOfSignature(signature);
  const resultType = returned && lowerType(returned, node.type ?? name, to);
  const isVoid = resultType === undefined || resultType.kind === "void" || resultType.kind === "undefined";
  const result = isVoid
    ? undefined
    : to.makeSlot({
        name: name.text,
        type: resultType,
        span: to.spanOf(name),
        role: "result",
        mutable: true,
      });
  const entry: FunctionEntry = { id, params, result, name: name.text, node, statement, lowered: undefined };
  to.owner = entry;
  for (const param of node.parameters) {
    const slot = to.tried(() => registerParameter(param, to));
    if (slot !== undefined) params.push(slot);
  }
  return params.length < node.parameters.length ? to.refuseQuietly(node) : entry;
}

/** A default that is no constant makes the parameter optional: the body fills it in. */
function registerParameter(param: ts.ParameterDeclaration, to: Lowering): SlotId {
  const { name } = param;
  if (!ts.isIdentifier(name)) return to.refuse("unsupported-destructuring", name, {});
  if (name.text === "this") return to.refuse("unsupported-this", name, {});
  const symbol = to.symbolOf(name) ?? to.refuse("unsupported-name", name, { name: name.text });
  const type = lowerSlotType(to.checker.getTypeAtLocation(param), param.type ?? name, to);
  const span = to.spanOf(name);
  const computed = param.initializer !== undefined && !isConstant(param.initializer, to);
  if (computed) {
    return to.makeSlot({
      name: `${name.text}Given`,
      type: { kind: "optional", of: type, absent: "undefined" },
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
  const { node } = entry;
  to.owner = entry;
  const prologue: Stmt<Lowered>[] = [];
  const params = node.parameters.map((param, position): Parameter<Lowered> => {
    const slot = entry.params[position] ?? to.refuse("unsupported-name", param, { name: param.getText() });
    const type = to.typeOfSlot(slot);
    if (param.initializer !== undefined && !isConstant(param.initializer, to)) {
      prologue.push(lowerComputedDefault(param, param.initializer, slot, to));
    }
    const initial = type.kind === "optional" ? makeUndefined(param, to) : parameterDefault(param, to);
    return { slot, default: initial && coerce(initial, type, param, to) };
  });
  const body = [...prologue, ...lowerBody(entry, to)];
  to.owner = undefined;
  const trivia = to.comments.trivia(entry.statement);
  const span = to.spanOf(node);
  return {
    kind: "function",
    id: entry.id,
    name: entry.name,
    params,
    result: entry.result,
    body,
    span,
    trivia,
  };
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

function lowerBody(entry: FunctionEntry, to: Lowering): readonly Stmt<Lowered>[] {
  const { body } = entry.node;
  if (body === undefined) return [];
  if (!ts.isBlock(body)) {
    const span = to.spanOf(body);
    const value = to.expr(body);
    if (entry.result === undefined) return [{ kind: "expression", value, span, trivia: noTrivia }];
    return [
      { kind: "return", value: coerce(value, to.typeOfSlot(entry.result), body, to), span, trivia: noTrivia },
    ];
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
  if (ts.isReturnStatement(node)) return true;
  if (ts.isBlock(node)) return alwaysLeaves(node.statements.at(-1));
  return ts.isIfStatement(node) && alwaysLeaves(node.thenStatement) && alwaysLeaves(node.elseStatement);
}

/** Whether a variable is written after its declaration, anywhere in its scope. */
export function isReassigned(symbol: ts.Symbol, to: Lowering): boolean {
  return to.assigned.has(symbol);
}
