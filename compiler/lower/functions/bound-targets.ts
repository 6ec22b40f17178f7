// What `bind`, `call` and `apply` are of: a method of a class, a function in a field, a function of the library, or any
// other function as a value. Undefined where `this` would be another object than the function has anyhow.
import { type Builtin, builtins } from "../../hir/builtins.ts";
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import type { Given } from "../arrays/spreads.ts";
import { makeThis } from "../classes/constructors.ts";
import { lowerGivenRow } from "../library/library-calls.ts";
import { libraryName } from "../library/library-functions.ts";
import type { Lowering } from "../lowering.ts";
import { lowerObjectProperty } from "../objects/objects.ts";
import { entryOf } from "../objects/shapes.ts";
import { isCallback } from "./callbacks.ts";
import { findGeneric } from "./generics.ts";
import { findLooseMethod, withGivenThis } from "./loose-methods.ts";
import { isInstanceMember, placeArguments, placeValueCall } from "./own-calls.ts";
import { isRest } from "./parameters.ts";

export interface Target {
  /** Is evaluated first: what the function is of, or what gives it. */
  readonly object: Expr<Lowered> | undefined;
  /** How many parameters come before those that are taken as a list. */
  readonly fixed: number;
  /** Of the parameters that each take one argument, as far as they are known. */
  readonly params: readonly Type[];
  call(object: Expr<Lowered> | undefined, list: readonly Given[], node: ts.CallExpression): Expr<Lowered>;
}

export function findTarget(
  node: ts.Expression,
  self: ts.Expression | undefined,
  to: Lowering,
): Target | undefined {
  if (ts.isParenthesizedExpression(node)) return findTarget(node.expression, self, to);
  const loose = self && findLoose(node, self, to);
  if (loose !== undefined) return loose;
  if (ts.isPropertyAccessExpression(node)) {
    const symbol = to.symbolOf(node.name);
    const declaration = symbol?.valueDeclaration ?? symbol?.declarations?.[0];
    if (symbol !== undefined && isInstanceMember(symbol)) return findMember(node, symbol, self, to);
    if (declaration !== undefined && to.isLibrary(declaration)) return findLibrary(node, self, to);
  }
  if (self !== undefined && !isIdle(self)) return undefined;
  return libraryName(node, to) === undefined ? findValue(node, to) : findLibrary(node, self, to);
}

/** describe.call(object, x)  =>  describe(object, x) */
function findLoose(node: ts.Expression, self: ts.Expression, to: Lowering): Target | undefined {
  const isOwn = ts.isPropertyAccessExpression(node) && isSame(node.expression, self, to);
  const method = isOwn ? undefined : findLooseMethod(node, to);
  const entry = method && withGivenThis(method, to);
  if (entry?.givenThis === undefined) return undefined;
  const plain = { ...entry, givenThis: undefined };
  const object = to.coerced(self, to.typeOfSlot(entry.givenThis));
  const type = entry.result === undefined ? voidType : to.typeOfSlot(entry.result);
  return {
    object,
    fixed: entry.parameters.some(isRest) ? entry.parameters.length - 1 : 0,
    params: entry.params.slice(0, fixedCount(entry.parameters)).map((param) => to.typeOfSlot(param)),
    call: (of, list, call) => {
      const { args } = placeArguments(plain, { list, wrap: (body) => body }, call, to);
      const span = to.spanOf(call);
      return { kind: "call", function: entry.id, args: [of ?? object, ...args], type, span };
    },
  };
}

/** Looking at it does nothing, and gives the same again. */
function isIdle(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isIdle(node.expression);
  return ts.isIdentifier(node) || ts.isLiteralExpression(node) || isKeyword(node);
}

function isKeyword(node: ts.Node): boolean {
  return [ts.SyntaxKind.ThisKeyword, ts.SyntaxKind.NullKeyword, ts.SyntaxKind.SuperKeyword].includes(
    node.kind,
  );
}

function isSame(one: ts.Expression, other: ts.Expression, to: Lowering): boolean {
  if (one.kind === ts.SyntaxKind.ThisKeyword) return other.kind === one.kind;
  if (ts.isIdentifier(one) && ts.isIdentifier(other)) return to.symbolOf(one) === to.symbolOf(other);
  return false;
}

/** object.method.call(object) */
function findMember(
  node: ts.PropertyAccessExpression,
  symbol: ts.Symbol,
  self: ts.Expression | undefined,
  to: Lowering,
): Target | undefined {
  const declaration = symbol.valueDeclaration;
  const isMethod = declaration !== undefined && ts.isMethodDeclaration(declaration);
  if (isMethod && ts.isClassLike(declaration.parent)) return findClassMethod(node, declaration, self, to);
  const isOwnField =
    declaration !== undefined && (ts.isPropertyDeclaration(declaration) || ts.isParameter(declaration));
  if (isOwnField) return self === undefined || isIdle(self) ? findValue(node, to) : undefined;
  // The function of a literal may say `this`, and another may be put in its place.
  const isFixed = !(symbol.declarations ?? []).some((one) => to.source.members.has(one));
  if (self === undefined || !isSame(node.expression, self, to) || !isFixed) return undefined;
  const object = to.expr(self);
  const read = (of: Expr<Lowered> = object): Expr<Lowered> =>
    lowerObjectProperty(of, node.name.text, node, node.name, to);
  return entryOf(object.type, to) === undefined ? undefined : valueTarget(object, read, to);
}

function findClassMethod(
  node: ts.PropertyAccessExpression,
  declaration: ts.MethodDeclaration,
  self: ts.Expression | undefined,
  to: Lowering,
): Target | undefined {
  const direct = node.expression.kind === ts.SyntaxKind.SuperKeyword;
  if (self === undefined || findGeneric(declaration, to) !== undefined) return undefined;
  if (direct && self.kind !== ts.SyntaxKind.ThisKeyword) return undefined;
  const object = direct ? makeThis(node, to) : to.expr(self);
  const owner = entryOf(object.type, to);
  const isOwn = direct || isSame(node.expression, self, to) || isOnly(node.expression, object, to);
  if (owner === undefined || !isOwn) return undefined;
  const method = (direct ? owner.base : owner)?.methodOf(node.name.text);
  if (method === undefined) return undefined;
  const type = method.result === undefined ? voidType : to.typeOfSlot(method.result);
  return {
    object,
    fixed: method.parameters.some(isRest) ? method.parameters.length - 1 : 0,
    params: method.params.slice(0, fixedCount(method.parameters)).map((param) => to.typeOfSlot(param)),
    call: (of, list, call) => {
      const receiver = of ?? object;
      const { args } = placeArguments(method, { list, wrap: (body) => body }, call, to);
      const span = to.spanOf(call);
      return { kind: "method-call", receiver, function: method.id, args, direct, type, span };
    },
  };
}

function fixedCount(parameters: readonly ts.ParameterDeclaration[]): number {
  return parameters.filter((param) => !isRest(param)).length;
}

/** Both are of one class that no other extends, so they have the same method. */
function isOnly(node: ts.Expression, object: Expr<Lowered>, to: Lowering): boolean {
  const { symbol } = to.checker.getTypeAtLocation(node);
  if (!isIdle(node) || object.type.kind !== "object" || to.source.extended.has(symbol)) return false;
  const own = to.expr(node).type;
  return own.kind === "object" && own.id === object.type.id;
}

/** Math.max.apply(null, list), text.slice.call(text, 1) */
function findLibrary(node: ts.Expression, self: ts.Expression | undefined, to: Lowering): Target | undefined {
  const name = libraryName(node, to);
  if (name !== undefined) {
    const builtin = builtins.get(name);
    return builtin && (self === undefined || isIdle(self)) ? rowTarget(builtin, undefined, to) : undefined;
  }
  if (!ts.isPropertyAccessExpression(node) || self === undefined) return undefined;
  const { expression } = node;
  if (!isSame(expression, self, to) && !ts.isLiteralExpression(expression)) return undefined;
  const receiver = to.expr(self);
  const { kind } = receiver.type;
  if (kind !== "string" && kind !== "array" && kind !== "number") return undefined;
  if (to.expr(expression).type.kind !== kind) return undefined;
  const builtin = builtins.get(`${kind}.${node.name.text}`);
  return builtin && rowTarget(builtin, receiver, to);
}

function rowTarget(builtin: Builtin, receiver: Expr<Lowered> | undefined, to: Lowering): Target | undefined {
  if (builtin.params.some(isCallback)) return undefined;
  return {
    object: receiver,
    fixed: 0,
    params: [],
    call: (of, list, node) => lowerGivenRow(builtin, of, { list, wrap: (body) => body }, node, to),
  };
}

function findValue(node: ts.Expression, to: Lowering): Target | undefined {
  const value = to.expr(node);
  const isName = value.kind === "function-value";
  return valueTarget(isName ? undefined : value, (of) => of ?? value, to);
}

/** @param read the function itself; what it is of has been evaluated. */
function valueTarget(
  object: Expr<Lowered> | undefined,
  read: (of: Expr<Lowered> | undefined) => Expr<Lowered>,
  to: Lowering,
): Target | undefined {
  const { type } = read(object);
  if (type.kind !== "function") return undefined;
  const fixed = type.rest ? type.params.length - 1 : type.params.length;
  return {
    object,
    fixed: type.rest ? fixed : 0,
    params: type.params.slice(0, fixed).map((param) => to.typeOfSlot(param)),
    call: (of, list, node) => {
      const callee = read(of);
      const call = placeValueCall(callee, type, list, node, to);
      if (callee.kind !== "function-value" || call.kind !== "call-value") return call;
      const { args, type: result, span } = call;
      return { kind: "call", function: callee.function, args, type: result, span };
    },
  };
}
