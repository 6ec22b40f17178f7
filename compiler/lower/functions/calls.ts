// Calls: of the user's functions, of the board's API, of JavaScript's own library.

import type { ExternFunction, ExternParam, ExternType } from "../../extern/extern.ts";
import type { Expr, Lowered } from "../../hir/index.ts";
import { stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { lowerNewArray } from "../arrays/array-makers.ts";
import { lowerNewBytes } from "../arrays/bytes-makers.ts";
import { lowerNewCollection } from "../collections/collections.ts";
import { coerce, describeType, enumValue } from "../expressions/coerce.ts";
import { makeUndefined } from "../expressions/literals.ts";
import { libraryObject } from "../expressions/members.ts";
import { lowerNewError } from "../library/error-calls.ts";
import { lowerLibraryCall, lowerMethodCall } from "../library/library-calls.ts";
import { refuseLibraryValue, refuseWrapper } from "../library/library-edge.ts";
import { keyOf, type Lowering } from "../lowering.ts";
import { lowerOwnCall } from "../objects/own-questions.ts";
import { type ExprTable, expressions } from "../table.ts";
import { toText } from "../texts/text.ts";
import { lowerBoundCall } from "./bound-calls.ts";
import { lowerDiscarded } from "./discarded.ts";
import { callGenericResult } from "./generic-values.ts";
import { lowerInterruptHandler } from "./interrupt-handlers.ts";
import { lowerUserCall, lowerUserNew, lowerValueCall } from "./own-calls.ts";

function lowerCall(node: ts.CallExpression, to: Lowering): Expr<Lowered> {
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return to.refuse("unsupported-dynamic-import", node, {});
  const user =
    lowerOwnCall(node, to) ?? lowerBoundCall(node, to) ?? lowerNewError(node, to) ?? lowerUserCall(node, to);
  if (user !== undefined) return user;
  const callee = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
  const symbol = to.symbolOf(callee);
  to.checkRefused(symbol, node);
  const declaration = to.checker.getResolvedSignature(node)?.declaration;
  const extern = declaration && to.externs.functionAt.get(keyOf(declaration));
  if (extern !== undefined) {
    refuseSpread(node.arguments, to);
    return lowerExternCall(extern, node, to);
  }
  if (
    symbol?.name === "secret" &&
    declaration !== undefined &&
    declaration.getSourceFile().isDeclarationFile
  ) {
    return lowerSecret(node, to);
  }
  const library = lowerLibraryCall(node, to);
  if (library !== undefined) return library;
  if (ts.isPropertyAccessExpression(node.expression)) return lowerMethodCall(node, node.expression, to);
  const isMade = ts.isCallExpression(node.expression);
  if (declaration?.getSourceFile().isDeclarationFile && !isMade) return refuseShipped(node, to);
  const value = callGenericResult(node, () => to.expr(node.expression), to);
  return lowerValueCall(value, node, to) ?? refuseCallee(node.expression, to);
}

/** C++ knows how many arguments a function of the board gets. */
function refuseSpread(nodes: readonly ts.Expression[], to: Lowering): void {
  const spread = nodes.find(ts.isSpreadElement);
  if (spread !== undefined) to.refuse("unsupported-spread", spread, {});
}

/** A function of the board that no table has: most of these take a function. */
function refuseShipped(node: ts.CallExpression, to: Lowering): never {
  const isFunction = (arg: ts.Expression): boolean =>
    to.checker.getTypeAtLocation(arg).getCallSignatures().length > 0;
  const name = node.expression.getText();
  if (name.endsWith("[Symbol.iterator]")) return to.refuse("unsupported-iterator", node, {});
  const callback = node.arguments.find(isFunction);
  if (callback !== undefined) return to.refuse("unsupported-function-value", callback, {});
  return to.refuse("unsupported-library", node.expression, { name });
}

/** What is called has a mistake of its own, or it is no name of a function. */
function refuseCallee(callee: ts.Expression, to: Lowering): never {
  return to.refuse("unsupported-call", callee, { callee: shorten(callee) });
}

/** Code in a message: one line, not too long. */
function shorten(node: ts.Node): string {
  const text = node.getText().replace(/\s+/g, " ");
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** secret("WIFI_SSID") stands for a constant in secrets.h. */
function lowerSecret(node: ts.CallExpression, to: Lowering): Expr<Lowered> {
  const [name] = node.arguments;
  if (name === undefined || !ts.isStringLiteralLike(name) || !/^[A-Za-z_]\w*$/.test(name.text)) {
    return to.refuse("secret-name", node, {});
  }
  to.secrets.add(name.text);
  return { kind: "secret", name: name.text, type: stringType, span: to.spanOf(node) };
}

function lowerExternCall(callee: ExternFunction, node: ts.CallExpression, to: Lowering): Expr<Lowered> {
  to.need(callee.headers);
  const receiver = lowerReceiver(callee, node, to);
  const args = lowerExternArgs(callee, node.arguments, to);
  const [pin] = args;
  if (callee.interrupt === "pin" && pin !== undefined) return pin;
  return {
    kind: "extern-call",
    callee,
    receiver,
    args,
    type: to.externType(callee.result),
    span: to.spanOf(node),
  };
}

function lowerReceiver(
  callee: ExternFunction,
  node: ts.CallExpression,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (callee.form !== "method" && callee.form !== "on") return undefined;
  if (!ts.isPropertyAccessExpression(node.expression)) return undefined;
  return to.expr(node.expression.expression);
}

export function lowerExternArgs(
  callee: ExternFunction,
  nodes: readonly ts.Expression[],
  to: Lowering,
): readonly Expr<Lowered>[] {
  return nodes.map((arg, position) => {
    const param = callee.params[position] ?? callee.params.at(-1);
    if (param?.type.kind === "handler") return lowerInterruptHandler(arg, nodes[0], to);
    const value = to.expr(arg);
    if (callee.prints !== undefined && position === 0) return lowerPrinted(value, arg, to);
    return param === undefined ? value : coerceToExtern(value, param, arg, to);
  });
}

/** Serial.print(x): numbers in Arduino's own format, so they stay numbers. */
function lowerPrinted(value: Expr<Lowered>, node: ts.Expression, to: Lowering): Expr<Lowered> {
  const printable = value.type.kind === "extern" && value.type.class.printable;
  if (
    value.type.kind === "array" ||
    value.type.kind === "optional" ||
    (value.type.kind === "extern" && !printable)
  ) {
    return value.type.kind === "extern"
      ? toText(value, node, to)
      : to.refuse("no-text-form", node, { type: describeType(value.type) });
  }
  return enumValue(value);
}

function coerceToExtern(
  value: Expr<Lowered>,
  param: ExternParam,
  node: ts.Expression,
  to: Lowering,
): Expr<Lowered> {
  if (value.kind === "undefined") return to.refuse("unsupported-undefined-argument", node, {});
  return coerce(value, to.externType(param.type), node, to);
}

/** new WiFiServer(8888) */
function lowerNew(node: ts.NewExpression, to: Lowering): Expr<Lowered> {
  const user =
    lowerNewError(node, to) ??
    lowerUserNew(node, to) ??
    lowerNewCollection(node, to) ??
    lowerNewBytes(node, to);
  if (user !== undefined) return user;
  const declaration = to.checker.getResolvedSignature(node)?.declaration;
  const callee = declaration && to.externs.functionAt.get(keyOf(declaration));
  const type = to.checker.getTypeAtLocation(node);
  if (callee === undefined || callee.form !== "construct") {
    to.checkRefused(to.symbolOf(node.expression), node);
    if (!ts.isIdentifier(node.expression) && !ts.isPropertyAccessExpression(node.expression))
      to.expr(node.expression);
    const array = lowerNewArray(node, to);
    if (array !== undefined) return array;
    const library = libraryObject(node.expression, to);
    if (library !== undefined) {
      refuseLibraryValue(library, node.expression, to);
      refuseWrapper(library, node.expression, to);
    }
    return to.refuse("unsupported-new", node, { type: to.checker.typeToString(type) });
  }
  refuseSpread(node.arguments ?? [], to);
  to.need(callee.headers);
  const args = lowerExternArgs(callee, node.arguments ?? [], to);
  const result: ExternType = callee.result;
  return {
    kind: "extern-call",
    callee,
    receiver: undefined,
    args,
    type: to.externType(result),
    span: to.spanOf(node),
  };
}

/** void f()  =>  f(), undefined */
function lowerVoid(node: ts.VoidExpression, to: Lowering): Expr<Lowered> {
  const second = makeUndefined(node, to);
  if (ts.isLiteralExpression(node.expression)) return second;
  const first = lowerDiscarded(node.expression, to);
  return { kind: "comma", first, second, type: second.type, span: second.span };
}

export const calls: ExprTable = [
  expressions(ts.isCallExpression, [ts.SyntaxKind.CallExpression], lowerCall),
  expressions(ts.isNewExpression, [ts.SyntaxKind.NewExpression], lowerNew),
  expressions(ts.isVoidExpression, [ts.SyntaxKind.VoidExpression], lowerVoid),
];
