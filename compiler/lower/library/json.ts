// JSON.stringify of what the program declares; which properties there are, elaborate finds out.
import type { Expr, Lowered, ObjectId, SlotId, Type } from "../../hir/index.ts";
import { dynamicType, emptyType, isEmpty, stringType, voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { enumValue } from "../expressions/coerce.ts";
import { makeString } from "../expressions/literals.ts";
import type { Lowering } from "../lowering.ts";
import { entryOf } from "../objects/shapes.ts";
import { lowerType } from "../types/types.ts";
import { makeSamples } from "./json-samples.ts";
import { isVisitor, lowerReplaced, lowerRevived } from "./json-visitors.ts";

/** Undefined for what is no function of JSON. */
export function lowerJson(node: ts.CallExpression, method: string, to: Lowering): Expr<Lowered> | undefined {
  if (method === "stringify") return lowerStringify(node, to);
  return method === "parse" ? lowerParse(node, to) : undefined;
}

/** JSON.parse(text), whose type is the one that the place around it declares. */
function lowerParse(node: ts.CallExpression, to: Lowering): Expr<Lowered> {
  const [text, reviver] = node.arguments;
  const given = text === undefined ? undefined : to.expr(text);
  if (text === undefined || given?.type.kind !== "string")
    return to.refuse("unsupported-json", node, { what: "`parse` of what is no text" });
  const span = to.spanOf(node);
  // JSON.parse(text); only looks whether it is JSON.
  if (isDiscarded(node) && reviver === undefined)
    return { kind: "from-json", operand: given, samples: [], type: voidType, span };
  if (reviver !== undefined) return lowerRevived(given, reviver, declaredType(node, to), node, to);
  const type = declaredType(node, to);
  // JSON.parse(text) as null
  if (type.kind === "undefined" && type.written === "null") {
    const first: Expr<Lowered> = {
      kind: "from-json",
      operand: given,
      samples: [],
      type: emptyType("null"),
      span,
    };
    return { kind: "comma", first, second: { kind: "undefined", type, span }, type, span };
  }
  return { kind: "from-json", operand: given, samples: makeSamples(type, node, to), type, span };
}

/** Where nothing is declared it is whatever the text says. */
function declaredType(node: ts.CallExpression, to: Lowering): Type {
  const declared = to.checker.getContextualType(node);
  if (declared !== undefined && !(declared.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)))
    return noteAnything(lowerType(declared, node, to), node, to);
  if (to.dynamic.modes.unknown && to.dynamic.modes.parsed) return dynamicType;
  to.dynamic.want("unknown");
  to.dynamic.want("parsed");
  return to.refuse("unsupported-json", node, { what: "`parse` without a declared type" });
}

/** JSON.parse(text) as { data: unknown } */
function noteAnything(type: Type, node: ts.Node, to: Lowering): Type {
  if (!holdsAnything(type, to) || to.dynamic.modes.parsed) return type;
  to.dynamic.want("parsed");
  return to.refuse("unsupported-json", node, { what: "`parse` without a declared type" });
}

function holdsAnything(type: Type, to: Lowering, seen = new Set<Type | ObjectId>()): boolean {
  const isInside = (slot: SlotId): boolean => holdsAnything(to.typeOfSlot(slot), to, seen);
  if (type.kind === "dynamic") return true;
  if (type.kind === "optional") return holdsAnything(type.of, to, seen);
  if (type.kind === "union") return type.of.some((member) => holdsAnything(member, to, seen));
  const key = type.kind === "object" ? type.id : type;
  if (seen.has(key)) return false;
  seen.add(key);
  if (type.kind === "array") return isInside(type.element);
  if (type.kind === "collection") return isInside(type.value);
  return entryOf(type, to)?.fields.some(({ slot }) => isInside(slot)) ?? false;
}

function isDiscarded(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isAsExpression(parent) || ts.isParenthesizedExpression(parent)) return isDiscarded(parent);
  return ts.isExpressionStatement(parent);
}

/** JSON.stringify(value, null, indent) */
function lowerStringify(node: ts.CallExpression, to: Lowering): Expr<Lowered> {
  const [value, replacer, indent] = node.arguments;
  if (value === undefined)
    return to.refuse("unsupported-json", node, { what: "`stringify` without a value" });
  if (value.kind === ts.SyntaxKind.NullKeyword) return makeString("null", node, to);
  const operand = enumValue(to.expr(value));
  if (operand.type.kind === "undefined" || operand.type.kind === "void" || isEmpty(operand.type))
    return to.refuse("unsupported-json", value, { what: "`stringify` of undefined" });
  // Of null there is a text, of a function there is none.
  if (operand.type.kind === "optional" && operand.type.of.kind === "function")
    return to.refuse("unsupported-json", value, { what: "`stringify` of a function" });
  const isFunction = replacer !== undefined && isVisitor(replacer, to);
  const keys =
    replacer === undefined || isFunction || isNothing(replacer) ? undefined : lowerKeys(replacer, to);
  const by = indent === undefined || isNothing(indent) ? undefined : to.expr(indent);
  if (by !== undefined && by.type.kind !== "number" && by.type.kind !== "string")
    return to.refuse("unsupported-json", indent ?? node, { what: "an indent that may be missing" });
  const span = to.spanOf(node);
  if (isFunction) return lowerReplaced(operand, replacer, by, node, to);
  if (!mayBeUndefined(operand.type))
    return { kind: "to-json", operand, keys, indent: by, type: stringType, span };
  // Undefined has no JSON, though TypeScript says that it is text: it counts where something asks for it.
  const type: Type = { kind: "optional", of: stringType, absent: "undefined" };
  const written: Expr<Lowered> = { kind: "to-json", operand, keys, indent: by, type, span };
  return { kind: "unwrap", operand: written, type: stringType, span, inDoubt: true };
}

/** The list of the names that are written. */
function lowerKeys(replacer: ts.Expression, to: Lowering): Expr<Lowered> {
  const keys = to.quietly(() => to.expr(replacer));
  if (keys?.type.kind !== "array" || to.typeOfSlot(keys.type.element).kind !== "string")
    return to.refuse("unsupported-json", replacer, { what: "a replacer that is no list of texts" });
  return keys;
}

function isNothing(node: ts.Expression): boolean {
  return node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === "undefined");
}

/** Of undefined and of functions JSON.stringify makes no text. */
function mayBeUndefined(type: Type): boolean {
  if (type.kind === "union") return type.of.some(mayBeUndefined);
  if (type.kind === "undefined") return type.written === "undefined";
  if (type.kind === "optional") return type.absent === "undefined" || mayBeUndefined(type.of);
  return type.kind === "dynamic" || type.kind === "function";
}
