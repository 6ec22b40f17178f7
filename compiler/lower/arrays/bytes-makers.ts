// Typed arrays, buffers and views that are made: `new`, `of`, `from`.
import type { Builtin } from "../../hir/builtins.ts";
import { isBytesKind, isTypedArray } from "../../hir/bytes.ts";
import type { BytesKind, BytesType, Expr, Lowered } from "../../hir/index.ts";
import { numberType } from "../../hir/type.ts";
import type { Span } from "../../span.ts";
import { ts } from "../../typescript.ts";
import { listOf } from "../collections/lists.ts";
import { makeNumber } from "../expressions/literals.ts";
import { asNumber, number } from "../expressions/operators.ts";
import { lowerCallback } from "../functions/callbacks.ts";
import type { Lowering } from "../lowering.ts";
import { lowerType, makeArrayType } from "../types/types.ts";
import { lengthOf, lowerLength } from "./array-indices.ts";
import { lowerMapped } from "./array-makers.ts";
import { asNumbers, bytesKindOf, bytesType, rowOf } from "./bytes.ts";
import { listGiven, lowerElements } from "./spreads.ts";

/** new Uint8Array(…), new ArrayBuffer(…), new DataView(…) */
export function lowerNewBytes(node: ts.NewExpression, to: Lowering): Expr<Lowered> | undefined {
  const of = bytesKindOf(to.checker.getTypeAtLocation(node), to);
  if (of === undefined) return undefined;
  const type = bytesType(of, to);
  const [first, ...rest] = node.arguments ?? [];
  const span = to.spanOf(node);
  if (first === undefined) return construct("zeros", [makeNumber(0, node, to)], type, span);
  if (ts.isArrayLiteralExpression(first) && !first.elements.some(ts.isSpreadElement))
    return lowerOf(first.elements, type, span, to);
  const given = to.quietly(() => lowerType(to.checker.getTypeAtLocation(first), first, to));
  if (given?.kind === "number" || given?.kind === "enum")
    return construct("zeros", [asNumber(to.expr(first), first, to)], type, span);
  if (given?.kind === "bytes" && given.of === "ArrayBuffer") {
    to.bytes.views.add(of);
    return construct("view", [to.expr(first), ...rest.map((arg) => number(arg, to))], type, span);
  }
  return construct("from", [numbersOf(first, to)], type, span);
}

/** Uint8Array.of(…), Uint8Array.from(…); undefined for other functions. */
export function lowerBytesFunction(
  node: ts.CallExpression,
  kind: string,
  name: string,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (!isBytesKind(kind) || !isTypedArray(kind)) return undefined;
  const type = bytesType(kind, to);
  const [source, map, more] = node.arguments;
  const span = to.spanOf(node);
  if (name === "of" && !node.arguments.some(ts.isSpreadElement))
    return lowerOf(node.arguments, type, span, to);
  if (name === "of") return construct("from", [spreadNumbers(node, to)], type, span);
  if (name !== "from" || source === undefined || more !== undefined) return undefined;
  if (map === undefined) return construct("from", [numbersOf(source, to)], type, span);
  const length = ts.isObjectLiteralExpression(source) ? lengthOf(source) : undefined;
  if (length === undefined)
    return construct(
      "from",
      [lowerMapped(source, map, makeArrayType(numberType, node, to), node, to)],
      type,
      span,
    );
  // from({ length: 8 }, (_, i) => …)
  const given = { element: undefined, array: undefined, folded: undefined };
  const args = [lowerLength(length, to), lowerCallback("maker", map, given, to)];
  return { kind: "builtin", builtin: rowOf("generated", span), args, type, span };
}

function lowerOf(nodes: readonly ts.Expression[], type: BytesType, span: Span, to: Lowering): Expr<Lowered> {
  return construct(
    "of",
    nodes.map((element) => number(element, to)),
    type,
    span,
  );
}

/** of(...xs, 5)  =>  from([...xs, 5]) */
function spreadNumbers(node: ts.CallExpression, to: Lowering): Expr<Lowered> {
  const { list, wrap } = listGiven(node.arguments, to);
  const type = makeArrayType(numberType, node, to);
  return wrap({ kind: "array", elements: lowerElements(list, numberType, to), type, span: to.spanOf(node) });
}

/** Anything that can be walked through, as an array or typed array of numbers. */
function numbersOf(node: ts.Expression, to: Lowering): Expr<Lowered> {
  const list = listOf(node, numberType, to) ?? to.refuse("unsupported-iteration", node, {});
  return asNumbers(list, node, to);
}

/** The row of a constructor under the C++ name of its kind. */
function construct(name: string, args: readonly Expr<Lowered>[], type: BytesType, span: Span): Expr<Lowered> {
  const row = rowOf(name, span);
  const suffix = name === "from" || name === "of" ? `::${name}` : "";
  const header = headers.get(type.of) ?? row.header;
  const builtin: Builtin = { ...row, cpp: `tsino::${type.of}${suffix}`, header };
  return { kind: "builtin", builtin, args, type, span };
}

const headers: ReadonlyMap<BytesKind, string> = new Map([
  ["ArrayBuffer", "tsino/array-buffer.h"],
  ["DataView", "tsino/data-view.h"],
]);
