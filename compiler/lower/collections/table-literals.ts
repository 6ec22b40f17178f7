// Objects with known names that go where a record is wanted: `const codes = { a: ".-" }; decode(codes)`. It is one object
// under both types, so the literal makes a record, and its names are looked up there.
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import { concreteType } from "../types/concrete.ts";
import { indexedType, isRecordType } from "./records.ts";

/** What a literal holds whose objects are records; undefined of all other types. */
export function tableType(type: ts.Type, to: Lowering): ts.Type | undefined {
  const { tables } = to.dynamic.modes;
  const origin = tables.size === 0 ? undefined : originOf(type);
  return origin && tables.get(origin);
}

/** Asks for the program to be lowered again with records for such objects. */
export function wantTable(node: ts.Node, to: Lowering): void {
  if (!ts.isExpression(node)) return;
  const given = to.checker.getNonNullableType(to.checker.getTypeAtLocation(node));
  // UNITS[dim]: each of the tables that it may be
  for (const one of given.isUnion() ? given.types : [given]) wantTableOf(one, node, to);
}

function wantTableOf(given: ts.Type, node: ts.Expression, to: Lowering): void {
  const context = to.checker.getContextualType(node);
  const origin = originOf(elementOf(given, to) ?? given);
  if (origin === undefined || context === undefined || !isPlain(origin)) return;
  const candidates = context.isUnion() ? context.types : [context];
  for (const one of candidates) {
    // xs.map((x) => ({ name: x })), where an array of records is wanted
    const candidate = elementOf(one, to) ?? one;
    // Text has an index signature, too.
    if (!isRecordType(candidate, to)) continue;
    const value = indexedType(concreteType(candidate, to), to);
    if (value !== undefined) to.dynamic.wantTable(origin, value);
  }
}

/**
 * A literal that nobody sees under its own type, `const value: unknown = { a: 1 }`: where the program takes such values for
 * tables, `isRecord(value)`, it is one.
 */
export function noteLiteral(node: ts.ObjectLiteralExpression, to: Lowering): void {
  if (isForAnything(node, to) && holdsPlain(node, to)) to.dynamic.literals.add(node);
}

/** Lists and tables that others know have a type of their own, which such a table would have to know. */
function holdsPlain(node: ts.Expression, to: Lowering): boolean {
  if (ts.isParenthesizedExpression(node)) return holdsPlain(node.expression, to);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every((element) => holdsPlain(element, to));
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every(
      (property) =>
        (ts.isShorthandPropertyAssignment(property) && holdsPlain(property.name, to)) ||
        (ts.isPropertyAssignment(property) && holdsPlain(property.initializer, to)),
    );
  const { flags } = to.checker.getBaseTypeOfLiteralType(to.checker.getTypeAtLocation(node));
  const { StringLike, NumberLike, BooleanLike, Null, Undefined, Unknown } = ts.TypeFlags;
  return (flags & (StringLike | NumberLike | BooleanLike | Null | Undefined | Unknown)) !== 0;
}

/** Of a part, `{ b: 1 }` of `{ a: [{ b: 1 }] }`, what the whole is for. */
function isForAnything(node: ts.Expression, to: Lowering): boolean {
  const context = to.checker.getContextualType(node);
  if (context !== undefined)
    return (context.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive)) !== 0;
  const { parent } = node;
  if (ts.isThrowStatement(parent)) return true;
  if (ts.isPropertyAssignment(parent)) return isForAnything(parent.parent, to);
  const isInside = ts.isArrayLiteralExpression(parent) || ts.isParenthesizedExpression(parent);
  return isInside && isForAnything(parent, to);
}

function elementOf(type: ts.Type, to: Lowering): ts.Type | undefined {
  if (!to.checker.isArrayType(type)) return undefined;
  return to.checker.getTypeArguments(type as ts.TypeReference)[0]; // arrays are references to Array<T>
}

/** `{ ...record, a: 1 }` of which TypeScript only knows the `a`: it has all names of the record. */
export function wantSpreadTable(
  literal: ts.ObjectLiteralExpression,
  record: ts.Expression,
  to: Lowering,
): void {
  const source = to.checker.getNonNullableType(to.checker.getTypeAtLocation(record));
  const value = indexedType(concreteType(source, to), to);
  if (value !== undefined && isPlain(literal)) to.dynamic.wantTable(literal, value);
}

/** `{ a: 1 }` as a value or as a type. */
function originOf(type: ts.Type): ts.ObjectLiteralExpression | ts.TypeLiteralNode | undefined {
  const [origin, more] = type.symbol?.declarations ?? [];
  if (origin === undefined || more !== undefined || origin.getSourceFile().isDeclarationFile)
    return undefined;
  return ts.isObjectLiteralExpression(origin) || ts.isTypeLiteralNode(origin) ? origin : undefined;
}

/** Names and values: what else an object may have, a record has not. */
function isPlain(origin: ts.ObjectLiteralExpression | ts.TypeLiteralNode): boolean {
  if (ts.isTypeLiteralNode(origin)) return origin.members.every(ts.isPropertySignature);
  return origin.properties.every(
    (property) =>
      ts.isPropertyAssignment(property) ||
      ts.isShorthandPropertyAssignment(property) ||
      ts.isSpreadAssignment(property),
  );
}
