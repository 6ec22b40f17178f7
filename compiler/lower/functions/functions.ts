// Function declarations: their slots first, for all modules, then their bodies.

import type { Expr, FunctionDecl, Lowered, Parameter, SlotId, Stmt, Type } from "../../hir/index.ts";
import { plainName } from "../../hir/plain-name.ts";
import { booleanType, mayBeUndefined, stringType, voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { isOfFlatMap, lowerRows } from "../arrays/empty-rows.ts";
import { typeOfNothing } from "../arrays/kept-nothing.ts";
import { takeParamsOf } from "../classes/implicit-constructors.ts";
import { noTrivia } from "../comments.ts";
import { coerce } from "../expressions/coerce.ts";
import { leaves } from "../expressions/known-tests.ts";
import { makeUndefined } from "../expressions/literals.ts";
import { Instance } from "../instance.ts";
import { shownFunction } from "../library/shown-functions.ts";
import type { Lowering } from "../lowering.ts";
import { isDefaultValue, nameOfDefault, qualifiedName, statementsOf } from "../modules/module-statements.ts";
import { resultType } from "../types/results.ts";
import { lowerType } from "../types/types.ts";
import { resultFromOutside } from "../types/types-from-outside.ts";
import { handedOnType } from "../unions/handed-on.ts";
import { lowerDiscarded } from "./discarded.ts";
import { droppedResult } from "./dropped-results.ts";
import type { Callee, FunctionEntry } from "./function-entry.ts";
import { lengthOf } from "./function-lengths.ts";
import { isThisParameter } from "./loose-methods.ts";
import { hasOpenParameters } from "./open-parameters.ts";
import { overloadedResult } from "./overloads.ts";
import { lowerParams, registerParameter } from "./parameters.ts";
import { registerList } from "./rest-lists.ts";

/** Functions of a module's top level: declarations, and constants that hold an arrow or function expression. */
export interface FoundFunction {
  readonly name: string;
  /** Where its name stands, or would stand. */
  readonly place: ts.Node;
  /** Undefined without a name. */
  readonly symbol: ts.Symbol | undefined;
  readonly node: ts.FunctionLikeDeclaration;
  readonly statement: ts.Node;
}

export function findFunctions(file: ts.SourceFile, to: Lowering): readonly FoundFunction[] {
  return statementsOf(file).flatMap((statement): readonly FoundFunction[] => {
    if (ts.isFunctionDeclaration(statement)) {
      const { name } = statement;
      if (statement.body === undefined) return [];
      if (name === undefined) return [findDefault(statement, statement, to)];
      return [named(name, statement, statement, to)];
    }
    if (isDefaultValue(statement) && isFunctionExpression(statement.expression))
      return [findDefault(statement.expression, statement, to)];
    if (!ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts.NodeFlags.Const))
      return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer && ts.isIdentifier(name) && isFunctionExpression(initializer)
        ? [named(name, initializer, statement, to)]
        : [],
    );
  });
}

function isFunctionExpression(node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

function named(
  name: ts.Identifier,
  node: ts.FunctionLikeDeclaration,
  statement: ts.Node,
  to: Lowering,
): FoundFunction {
  return {
    name: qualifiedName(name.text, statement),
    place: name,
    symbol: to.symbolOf(name),
    node,
    statement,
  };
}

/** export default function () {} */
function findDefault(node: ts.FunctionLikeDeclaration, statement: ts.Statement, to: Lowering): FoundFunction {
  const place = statement.getFirstToken() ?? statement;
  return { name: nameOfDefault(node), place, symbol: defaultOf(statement, to), node, statement };
}

/** The symbol of what a module exports by default. */
export function defaultOf(node: ts.Node, to: Lowering): ts.Symbol | undefined {
  const module = to.checker.getSymbolAtLocation(node.getSourceFile());
  return module && to.checker.getExportsOfModule(module).find(({ name }) => name === "default");
}

/** Makes the slots of parameters and result, so that calls may come before the body; calls of a refused one are quiet. */
export function registerFunction(found: FoundFunction, to: Lowering): void {
  // Generic ones are made for each use.
  if (found.node.typeParameters !== undefined || hasOpenParameters(found.node, to)) return;
  const { node, statement } = found;
  const { parameters } = node;
  const { symbol } = found;
  const signature: Signature = {
    node,
    parameters,
    statement,
    documented: statement,
    name: found.name,
    place: found.place,
    instance: to.instance,
    method: undefined,
    ...atTopLevel,
    isValue: symbol !== undefined && to.uses.values.has(symbol),
  };
  const entry = to.tried(() => makeEntry(signature, to));
  if (entry === undefined) to.refused.addSymbol(symbol);
  else to.instance.functions.set(found.node, entry);
}

/** What makes a function of a declaration. */
export interface Signature
  extends Omit<
    FunctionEntry,
    "id" | "params" | "result" | "signature" | "self" | "lowered" | "likeError" | "givenThis"
  > {
  /** Where its name stands, for messages. */
  readonly place: ts.Node;
  /** The instance around it. */
  readonly instance: Instance;
  /** The constructor whose parameters a class without one takes, to hand them on. */
  readonly like?: Callee | undefined;
  /** What its callers give it for `this`, where its parameters don't say. */
  readonly thisType?: Type;
}

/** What most functions of a module's top level and of classes have in common. */
export const atTopLevel = { nested: undefined, outer: undefined, isValue: false, wants: undefined } as const;

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
  const { place: _place, thisType, like, ...facts } = signature;
  const parameters = signature.parameters.filter((param) => !isThisParameter(param));
  const entry: FunctionEntry = {
    ...facts,
    parameters,
    isValue: facts.isValue && !signature.parameters.some(isThisParameter),
    id: to.nextFunctionId(),
    params: [],
    result: to.withInstance(instance, () => makeResult(signature, to)),
    likeError: like?.likeError ?? false,
    instance,
    signature: to.nextSignatureId(),
    self: undefined,
    lowered: undefined,
  };
  let refused = false;
  to.within(entry, () => {
    if (like !== undefined) return takeParamsOf(like, entry, to);
    const own = to.tried(() => ({ type: thisType ?? typeOfThis(signature, to) }));
    if (own === undefined) refused = true;
    else if (own.type !== undefined)
      entry.givenThis = to.makeSlot({
        ...{ name: "self", type: own.type, span: to.spanOf(place), role: "parameter", mutable: false },
      });
    for (const param of parameters) {
      const slots = to.tried(() => registerSlots(param, entry, to));
      if (slots === undefined) refused = true;
      else entry.params.push(...slots);
    }
  });
  if (refused) return to.refuseQuietly(node);
  to.entries.push(entry);
  return entry;
}

/** Of `function f(this: T)`; a method has its own object. */
function typeOfThis({ parameters, method, weakThis }: Signature, to: Lowering): Type | undefined {
  const param = parameters.find(isThisParameter);
  if (param === undefined || method !== undefined || weakThis !== undefined) return undefined;
  const type = lowerType(to.checker.getTypeAtLocation(param), param.type ?? param, to);
  if (type.kind === "void") return undefined;
  return type.kind === "object" ? type : to.refuse("unsupported-this", param.name, {});
}

function registerSlots(
  param: ts.ParameterDeclaration,
  entry: FunctionEntry,
  to: Lowering,
): readonly SlotId[] {
  const listed = registerList(param, entry, to);
  if (listed === undefined) return [registerParameter(param, entry, to)];
  entry.listed = listed;
  return listed.map(({ slot }) => slot);
}

function makeResult({ node, name, place, wants }: Signature, to: Lowering): SlotId | undefined {
  // Of an abstract setter TypeScript says that it gives anything.
  if (ts.isClassLike(node) || ts.isConstructorDeclaration(node) || ts.isSetAccessor(node)) return undefined;
  if (wants === "nothing") return undefined;
  const signature = to.checker.getSignatureFromDeclaration(node);
  const returned = signature && to.checker.getReturnTypeOfSignature(signature);
  const type =
    wants === "truth"
      ? booleanType
      : wants === "text" && returned && returned.flags & ts.TypeFlags.Never
        ? stringType
        : (wantedResult(node, to) ??
          overloadedResult(node, to) ??
          (returned && isOfFlatMap(node) && node.type === undefined
            ? lowerRows(returned, place, to)
            : undefined) ??
          (returned && lowerType(returned, node.type ?? place, to)));
  const isKept =
    wants === "value" && ts.isExpression(node) && (type?.kind === "void" || type?.kind === "undefined");
  const own = isKept
    ? typeOfNothing(node, type.kind === "undefined" ? type.written : "undefined", to)
    : type && returned && resultType(type, returned);
  return (
    own &&
    to.makeSlot({ name: plainName(name), type: own, span: to.spanOf(place), role: "result", mutable: true })
  );
}

/** What the place of a function expression says about its result: more than an empty array or a literal does. */
function wantedResult(node: ts.SignatureDeclaration, to: Lowering): Type | undefined {
  if ((!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) || node.type !== undefined)
    return undefined;
  if (isOnlyChecked(node)) return undefined;
  const handedOn = ts.isArrowFunction(node) ? handedOnType(node.body, to) : undefined;
  if (handedOn !== undefined) return handedOn;
  const outer = resultFromOutside(node, to);
  if (outer !== undefined) return lowerType(outer, node, to);
  const context = to.checker.getContextualType(node);
  const [signature, more] =
    context === undefined ? [] : to.checker.getNonNullableType(context).getCallSignatures();
  if (signature === undefined || more !== undefined) return undefined;
  const returned = to.checker.getReturnTypeOfSignature(signature);
  if (returned.flags & ts.TypeFlags.Void) return voidType;
  // What flatMap may be given, a list or not, is no form of what this function gives.
  const saysMore =
    ts.TypeFlags.Object | (isOfFlatMap(node) && isLibraryArgument(node, to) ? 0 : ts.TypeFlags.Union);
  const type = returned.flags & saysMore ? to.quietly(() => lowerType(returned, node, to)) : undefined;
  return type?.kind === "void" || type?.kind === "undefined" ? undefined : type;
}

/** { run: (n) => n + 1 } satisfies Table: what the table says of it is more than what its type says afterwards. */
function isOnlyChecked({ parent }: ts.Expression): boolean {
  if (ts.isSatisfiesExpression(parent)) return true;
  const holds =
    ts.isPropertyAssignment(parent) ||
    ts.isObjectLiteralExpression(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isParenthesizedExpression(parent);
  return holds && isOnlyChecked(parent as ts.Expression); // a property lies in a literal
}

function isLibraryArgument(node: ts.Expression, to: Lowering): boolean {
  if (!ts.isCallExpression(node.parent) || node.parent.expression === node) return false;
  const declaration = to.checker.getResolvedSignature(node.parent)?.declaration;
  return declaration !== undefined && to.isLibrary(declaration);
}

export function lowerFunction(entry: FunctionEntry, to: Lowering): FunctionDecl<Lowered> {
  return to.within(entry, () => {
    const { params, prologue } = lowerParams(entry, to);
    const self = entry.givenThis === undefined ? [] : [{ slot: entry.givenThis, default: undefined }];
    return makeDeclaration(entry, [...self, ...params], [...prologue, ...lowerBody(entry, to)], to);
  });
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
    weakThis: entry.weakThis,
    shown: shownFunction(node),
    length: lengthOf(node),
    drops: droppedResult(entry, to),
    ...(entry.counts === true && { takesMore: true }),
  };
}

/** const self = this; for the functions inside of a method */
function lowerSelf({ self, node, weakThis }: FunctionEntry, to: Lowering): readonly Stmt<Lowered>[] {
  if (self === undefined) return [];
  const span = to.spanOf(node);
  const type = to.typeOfSlot(self);
  const value: Expr<Lowered> =
    weakThis === undefined ? { kind: "this", type, span } : { kind: "read", slot: weakThis, type, span };
  return [{ kind: "let", slot: self, value, span, trivia: noTrivia }];
}

export function lowerBody(entry: FunctionEntry, to: Lowering): readonly Stmt<Lowered>[] {
  const body = ts.isClassLike(entry.node) ? undefined : entry.node.body;
  if (body === undefined) return [];
  if (!ts.isBlock(body)) {
    const span = to.spanOf(body);
    if (entry.result === undefined) {
      const value = lowerDiscarded(body, to);
      return value.kind === "undefined" ? [] : [{ kind: "expression", value, span, trivia: noTrivia }];
    }
    const value =
      entry.wants === "truth" ? to.condition(body) : to.coerced(body, to.typeOfSlot(entry.result));
    return [{ kind: "return", value, span, trivia: noTrivia }];
  }
  const lowered = to.block(body);
  if (to.instance.isGeneric && leaves(lowered)) return lowered;
  return [...lowered, ...lowerEnd(entry, body, to)];
}

/** Falling off the end gives `undefined` where the type allows it; elsewhere TypeScript proved that it can't happen. */
function lowerEnd(entry: FunctionEntry, body: ts.Block, to: Lowering): readonly Stmt<Lowered>[] {
  if (entry.result === undefined || alwaysLeaves(body)) return [];
  const span = to.spanOf(body);
  const type = to.typeOfSlot(entry.result);
  if (entry.wants === "truth")
    return [{ kind: "return", value: { kind: "boolean", value: false, type, span }, span, trivia: noTrivia }];
  if (type.kind !== "optional" && !mayBeUndefined(type))
    return [{ kind: "unreachable", span, trivia: noTrivia }];
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
