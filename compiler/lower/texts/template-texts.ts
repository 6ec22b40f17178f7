// The texts of a tagged template: an array, or in programs that ask for `raw` an object of two arrays. The object is what
// places of its type hold; whoever looks at one sees the array.
import type { Expr, Lowered, SlotId, Type } from "../../hir/index.ts";
import { stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { noTrivia } from "../comments.ts";
import type { Lowering } from "../lowering.ts";
import { ObjectEntry } from "../objects/object-entry.ts";
import { makeArrayType } from "../types/types.ts";

/** Whether it is `TemplateStringsArray`. */
export function isTemplateTexts(type: ts.Type, to: Lowering): boolean {
  const [declaration] = type.symbol?.declarations ?? [];
  return (
    type.symbol?.name === "TemplateStringsArray" && declaration !== undefined && to.isLibrary(declaration)
  );
}

export function lowerTemplateTexts(node: ts.Node, to: Lowering): Type {
  if (!to.dynamic.modes.raw) return makeArrayType(stringType, node, to);
  to.templateTexts ??= makeEntry(node, to);
  return { kind: "object", id: to.templateTexts.id };
}

function makeEntry(node: ts.Node, to: Lowering): ObjectEntry {
  const span = to.spanOf(node);
  const place = { span, trivia: noTrivia };
  const entry = new ObjectEntry(to.nextObjectId(), "TemplateTexts", undefined, to.root, place);
  for (const name of ["texts", "raw"]) {
    const type = makeArrayType(stringType, node, to);
    const slot = to.makeSlot({ name, type, span, role: "field", mutable: false }, undefined);
    entry.fields.push({ name, slot, optional: false });
  }
  to.objects.set(entry.id, entry);
  return entry;
}

/** What a tag is given: the texts, and the same as they are written. */
export function makeTemplateTexts(
  texts: readonly Expr<Lowered>[],
  raw: readonly Expr<Lowered>[],
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  const type = lowerTemplateTexts(node, to);
  if (type.kind === "array") return { kind: "array", elements: texts, type, span };
  const fields = [texts, raw].map((elements, at) => {
    const field = fieldOf(at === 0 ? "texts" : "raw", node, to);
    const value: Expr<Lowered> = { kind: "array", elements, type: to.typeOfSlot(field), span };
    return { field, value };
  });
  return { kind: "object", fields, type, span };
}

function fieldOf(name: "texts" | "raw", node: ts.Node, to: Lowering): SlotId {
  return to.templateTexts?.fieldOf(name) ?? to.refuse("unsupported-property", node, { name });
}

function isTexts({ type }: Expr<Lowered>, to: Lowering): boolean {
  return type.kind === "object" && type.id === to.templateTexts?.id;
}

/** The array, of what is such an object. */
export function asTexts(value: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  if (!isTexts(value, to) || ts.isExpressionStatement(node.parent)) return value;
  const field = fieldOf("texts", node, to);
  return { kind: "field", object: value, field, type: to.typeOfSlot(field), span: value.span };
}

/** The object whose array it is: what is handed on, or asked for `raw`. */
export function wholeTexts(value: Expr<Lowered>, to: Lowering): Expr<Lowered> | undefined {
  return value.kind === "field" &&
    isTexts(value.object, to) &&
    value.field === to.templateTexts?.fieldOf("texts")
    ? value.object
    : undefined;
}

export function isRawOfTexts(
  { expression }: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  name: string,
  to: Lowering,
): boolean {
  if (name !== "raw") return false;
  return isTemplateTexts(to.checker.getNonNullableType(to.checker.getTypeAtLocation(expression)), to);
}

/** parts.raw */
export function lowerRaw(
  value: Expr<Lowered>,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  to: Lowering,
): Expr<Lowered> {
  to.dynamic.want("raw");
  const object = wholeTexts(value, to) ?? to.refuse("unsupported-property", node, { name: "raw" });
  const field = fieldOf("raw", node, to);
  return { kind: "field", object, field, type: to.typeOfSlot(field), span: to.spanOf(node) };
}

/** `raw` of what is no property access: String.raw(parts) */
export function rawOf(node: ts.Expression, to: Lowering): Expr<Lowered> | undefined {
  if (!isTemplateTexts(to.checker.getTypeAtLocation(node), to)) return undefined;
  const object = wholeTexts(to.expr(node), to);
  if (object === undefined) {
    to.dynamic.want("raw");
    return to.refuse("unsupported-property", node, { name: "raw" });
  }
  const field = fieldOf("raw", node, to);
  return { kind: "field", object, field, type: to.typeOfSlot(field), span: to.spanOf(node) };
}
