// `[]` where a Map or Set is wanted: one without anything. It is only walked, as TypeScript's type says both.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import type { Span } from "../../span.ts";
import { ts } from "../../typescript.ts";

export function makeEmpty(type: Type, span: Span): Expr<Lowered> | undefined {
  if (type.kind !== "collection" || type.of === "record") return undefined;
  return { kind: "collection", from: undefined, keys: [], values: [], type, span };
}

export function isEmptyList(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isEmptyList(node.expression);
  return ts.isArrayLiteralExpression(node) && node.elements.length === 0;
}
