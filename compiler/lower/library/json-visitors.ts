// The functions that JSON.stringify and JSON.parse are given: they get a key and a value that may be anything, so all that
// is written or read becomes such a value on its way to them.
import type { Expr, FunctionType, Lowered, ObjectId, Type } from "../../hir/index.ts";
import { dynamicType, isEmpty, stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { coerce } from "../expressions/coerce.ts";
import { lowerClosure } from "../functions/nested-functions.ts";
import type { Lowering } from "../lowering.ts";
import type { ObjectEntry } from "../objects/object-entry.ts";
import { entryOf } from "../objects/shapes.ts";
import { makeFunctionType } from "../types/types.ts";
import { addMember, toDynamic } from "../unions/dynamic.ts";
import { makeSamples } from "./json-samples.ts";

export function isVisitor(node: ts.Expression, to: Lowering): boolean {
  return to.checker.getTypeAtLocation(node).getCallSignatures().length > 0;
}

/** JSON.stringify(value, replacer, indent) */
export function lowerReplaced(
  given: Expr<Lowered>,
  replacer: ts.Expression,
  indent: Expr<Lowered> | undefined,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  wantAnything(node, to);
  // Filled when all is lowered: what becomes a value that may be anything somewhere may come here.
  const parts: Type[] = [];
  to.dynamic.replaced.push({ parts, node });
  const operand = toDynamic(given, node, to);
  const span = to.spanOf(node);
  const type: Type = { kind: "optional", of: stringType, absent: "undefined" };
  const visitor = lowerVisitor(replacer, to);
  const written: Expr<Lowered> = { kind: "to-json", operand, replacer: visitor, parts, indent, type, span };
  // JSON.stringify(value, (key, value) => …); for what the function does.
  if (ts.isExpressionStatement(node.parent)) return written;
  return { kind: "unwrap", operand: written, type: stringType, span };
}

/** JSON.parse(text, reviver): what is revived may be anything, and is looked at where a type is declared. */
export function lowerRevived(
  operand: Expr<Lowered>,
  reviver: ts.Expression,
  type: Type,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  wantAnything(node, to);
  const read = makeSamples(dynamicType, node, to);
  const samples = type.kind === "dynamic" ? read : [...read, ...makeSamples(type, node, to)];
  const visitor = lowerVisitor(reviver, to);
  return { kind: "from-json", operand, reviver: visitor, samples, type, span: to.spanOf(node) };
}

function wantAnything(node: ts.Node, to: Lowering): void {
  if (to.dynamic.modes.unknown) {
    to.dynamic.names.add("Unknown");
    return;
  }
  to.dynamic.want("unknown");
  to.refuse("unsupported-json", node, { what: "a function" });
}

/** (key, value) => …, of which parameters may be missing. */
function lowerVisitor(node: ts.Expression, to: Lowering): Expr<Lowered> {
  const inner = ts.isParenthesizedExpression(node) ? node.expression : node;
  const wanted = visitorType(node, to);
  const isWritten = ts.isArrowFunction(inner) || ts.isFunctionExpression(inner);
  if (isWritten && !inner.parameters.some(({ dotDotDotToken }) => dotDotDotToken !== undefined)) {
    const closure = lowerClosure(inner, to, { escapes: false });
    if (closure.kind === "closure" && isPlain(closure, to)) return closure;
    const value: Expr<Lowered> = closure.kind === "closure" ? { ...closure, escapes: true } : closure;
    return coerceVisitor(value, wanted, node, to);
  }
  return coerceVisitor(to.expr(node), wanted, node, to);
}

function coerceVisitor(
  value: Expr<Lowered>,
  wanted: FunctionType,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const { type } = value;
  const result =
    type.kind === "function" && type.result !== undefined ? to.typeOfSlot(type.result) : undefined;
  if (result === undefined || isEmpty(result))
    return to.refuse("unsupported-json", node, { what: "a function without a value" });
  return coerce(value, wanted, node, to);
}

/** It takes and gives what JSON wants, as it is. */
function isPlain({ type }: Expr<Lowered>, to: Lowering): boolean {
  if (type.kind !== "function" || type.result === undefined) return false;
  const wanted = ["string", "dynamic"];
  const isWanted = type.params.every((param, at) => to.typeOfSlot(param).kind === wanted[at]);
  return isWanted && to.typeOfSlot(type.result).kind === "dynamic";
}

function visitorType(node: ts.Expression, to: Lowering): FunctionType {
  const context = to.checker.getContextualType(node);
  const parts = context?.isUnion() ? context.types : context === undefined ? [] : [context];
  const [signature] = parts.flatMap((part) => part.getCallSignatures());
  if (signature === undefined) return to.refuse("unsupported-json", node, { what: "this function" });
  return makeFunctionType(signature, node, to);
}

/** Once all is lowered: what a replacer may get is all that such values lead to. */
export function noteReplaced(to: Lowering): void {
  for (const { parts, node } of to.dynamic.replaced)
    parts.push(...noteParts([...to.dynamic.members.values()], node, to));
}

function noteParts(types: readonly Type[], node: ts.Node, to: Lowering): readonly Type[] {
  const parts: Type[] = [];
  const seen = new Set<ObjectId | Type>();
  const entries = [...to.objects.values()];
  const visit = (part: Type): void => {
    if (part.kind === "optional") {
      addMember(part, node, to);
      return visit(part.of);
    }
    if (part.kind === "union") return part.of.forEach(visit);
    if (part.kind === "function" || part.kind === "extern" || part.kind === "dynamic") return;
    addMember(part, node, to);
    if (part.kind === "array" || part.kind === "collection") parts.push(part);
    if (part.kind === "array" && !seen.has(part)) {
      seen.add(part);
      visit(to.typeOfSlot(part.element));
    }
    if (part.kind === "collection" && part.of === "record" && !seen.has(part)) {
      seen.add(part);
      visit(to.typeOfSlot(part.value));
    }
    const entry = entryOf(part, to);
    if (entry !== undefined) visitObject(entry);
  };
  const visitObject = (entry: ObjectEntry): void => {
    if (seen.has(entry.id) || entry.isError) return;
    seen.add(entry.id);
    for (const { slot } of entry.fields) visit(to.typeOfSlot(slot));
    for (const member of entry.members) visitObject(member);
    if (entry.base !== undefined) visitObject(entry.base);
    for (const other of entries) if (other.base === entry) visitObject(other);
  };
  types.forEach(visit);
  return parts;
}
