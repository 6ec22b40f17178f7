// String.raw(parts, ...values) and String.raw({ raw: parts }, a, b) as calls: the texts as they are written, and the values
// between them.
import type { Expr, Lowered } from "../../hir/index.ts";
import { stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { memberName } from "../classes/class-members.ts";
import { builtinCall } from "../expressions/members.ts";
import { mapList } from "../functions/callbacks.ts";
import type { Lowering } from "../lowering.ts";
import { makeArrayType } from "../types/types.ts";
import { rawOf } from "./template-texts.ts";
import { toText } from "./text.ts";

/** `parts` and `values` are lists of texts from now on. */
export function lowerRawCall(node: ts.CallExpression, to: Lowering): Expr<Lowered> {
  const [template, ...given] = node.arguments;
  const parts = template && rawList(template, to);
  if (parts === undefined) return to.refuse("unsupported-library", node.expression, { name: "String.raw" });
  const values = valueList(given, node, to);
  return { ...builtinCall("String.raw", [parts, values], node, to), type: stringType };
}

/** The texts of a template, or `{ raw: list }`. */
function rawList(node: ts.Expression, to: Lowering): Expr<Lowered> | undefined {
  if (ts.isParenthesizedExpression(node)) return rawList(node.expression, to);
  if (!ts.isObjectLiteralExpression(node)) return rawOf(node, to);
  const [property, more] = node.properties;
  if (property === undefined || more !== undefined || !ts.isPropertyAssignment(property)) return undefined;
  if (memberName(property.name, to) !== "raw") return undefined;
  const list = to.expr(property.initializer);
  const isTexts = list.type.kind === "array" && to.typeOfSlot(list.type.element).kind === "string";
  return isTexts ? list : undefined;
}

/** The texts of the values. */
function valueList(given: readonly ts.Expression[], node: ts.Node, to: Lowering): Expr<Lowered> {
  const [only, more] = given;
  if (only !== undefined && more === undefined && ts.isSpreadElement(only)) {
    const list = to.expr(only.expression);
    if (list.type.kind !== "array") return to.refuse("unsupported-spread", only, {});
    const element = to.typeOfSlot(list.type.element);
    if (element.kind === "string") return list;
    return mapList(list, [element], ([item = list]) => toText(item, only.expression, to), only, to);
  }
  const elements = given.map((value) =>
    ts.isSpreadElement(value)
      ? to.refuse("unsupported-spread", value, {})
      : toText(to.expr(value), value, to),
  );
  return { kind: "array", elements, type: makeArrayType(stringType, node, to), span: to.spanOf(node) };
}
