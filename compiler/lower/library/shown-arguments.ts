// Arguments of console.log that are functions of the library, or lists that hold functions: as a list of one type they have
// no form, as a tuple each element has its own.
import type { Expr, Lowered } from "../../hir/index.ts";
import { booleanType, emptyType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { noTrivia } from "../comments.ts";
import { coerce } from "../expressions/coerce.ts";
import { lowerLibraryValue, makeClosure, nameOfLibrary } from "../functions/callbacks.ts";
import type { Lowering } from "../lowering.ts";
import { ObjectEntry } from "../objects/object-entry.ts";
import { libraryName } from "./library-functions.ts";
import { showName } from "./shown-functions.ts";

/** Undefined for any other argument. */
export function lowerShownArgument(node: ts.Expression, to: Lowering): Expr<Lowered> | undefined {
  if (ts.isParenthesizedExpression(node)) return lowerShownArgument(node.expression, to);
  const library = lowerLibrary(node, to);
  if (library !== undefined) return library;
  if (!ts.isArrayLiteralExpression(node) || !holdsFunctions(node, to)) return undefined;
  if (node.elements.some((one) => ts.isSpreadElement(one) || ts.isOmittedExpression(one))) return undefined;
  const values = node.elements.map((one) => {
    const value = lowerShownArgument(one, to) ?? to.expr(one);
    return value.type.kind === "undefined" ? coerce(value, emptyType(value.type.written), one, to) : value;
  });
  if (values.some(({ type }) => type.kind === "void")) return undefined;
  const span = to.spanOf(node);
  const entry = new ObjectEntry(to.nextObjectId(), "Functions", undefined, to.instance, {
    span,
    trivia: noTrivia,
  });
  entry.isTuple = true;
  to.objects.set(entry.id, entry);
  const fields = values.map((value, position) => {
    const name = String(position);
    const field = to.makeSlot({ name, type: value.type, span, role: "field", mutable: false }, undefined);
    entry.fields.push({ name, slot: field, optional: false });
    return { field, value };
  });
  return { kind: "object", fields, type: { kind: "object", id: entry.id }, span };
}

function holdsFunctions({ elements }: ts.ArrayLiteralExpression, to: Lowering): boolean {
  return elements.some(
    (one) => isFunction(one, to) || (ts.isArrayLiteralExpression(one) && holdsFunctions(one, to)),
  );
}

function isFunction(node: ts.Expression, to: Lowering): boolean {
  const type = to.checker.getNonNullableType(to.checker.getTypeAtLocation(node));
  return type.getCallSignatures().length + type.getConstructSignatures().length > 0;
}

/** Math.max: a function that shows itself and is never called. */
function lowerLibrary(node: ts.Expression, to: Lowering): Expr<Lowered> | undefined {
  if (libraryName(node, to) === undefined || !isFunction(node, to)) return undefined;
  const value = to.quietly(() => lowerLibraryValue(node, to));
  if (value !== undefined) return value;
  const owner = { id: to.nextFunctionId() };
  const nothing: Expr<Lowered> = { kind: "boolean", value: false, type: booleanType, span: to.spanOf(node) };
  const shown = showName(nameOfLibrary(node));
  const closure = makeClosure([], nothing, nothing, node, to, owner, { shown });
  return closure.kind === "closure" ? { ...closure, escapes: true } : closure;
}
