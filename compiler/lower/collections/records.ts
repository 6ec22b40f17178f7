// Objects that are tables by name, `Record<string, T>` and index signatures: literals, entries, `in`, `delete`.
import { bug } from "../../bug.ts";
import { builtins } from "../../hir/builtins.ts";
import type { CollectionType, Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType, nullType, sortMembers, stringType, undefinedType, voidType } from "../../hir/type.ts";
import type { Span } from "../../span.ts";
import { ts } from "../../typescript.ts";
import { asked, isEntry } from "../arrays/outside.ts";
import type { Accessor } from "../classes/accessors.ts";
import { coerce } from "../expressions/coerce.ts";
import { makeString } from "../expressions/literals.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import { lowerClosure } from "../functions/nested-functions.ts";
import type { Lowering } from "../lowering.ts";
import { typeOfCopied } from "../objects/chosen-names.ts";
import { lowerDeleteKeyed } from "../objects/deleted-keys.ts";
import { lowerDeleteField, lowerInObject } from "../objects/presence.ts";
import { defaultContext, listContext } from "../patterns/pattern-context.ts";
import { toText } from "../texts/text.ts";
import { brandedType } from "../types/brands.ts";
import { concreteType, workedOut } from "../types/concrete.ts";
import { sameType } from "../types/types.ts";
import { typeFromOutside } from "../types/types-from-outside.ts";
import { isBelieved } from "../unions/believed.ts";
import { lowerInEnum } from "../unions/enum-objects.ts";
import { joinTypes } from "../unions/unions.ts";
import { lowerCollectionType } from "./collections.ts";
import { tableType } from "./table-literals.ts";

export type RecordExpr = Expr<Lowered> & { readonly type: CollectionType };

export function isRecord(expr: Expr<Lowered>): expr is RecordExpr {
  return expr.type.kind === "collection" && expr.type.of === "record";
}

export function recordRow(
  name: string,
  args: readonly Expr<Lowered>[],
  type: Type,
  span: Span,
): Expr<Lowered> {
  const builtin = builtins.get(`record.${name}`) ?? bug(span, `no row record.${name}`);
  return { kind: "builtin", builtin, args, type, span };
}

/** record[key] and record.key; where there is no such entry it is undefined, which TypeScript does not say. */
export function lowerEntry(
  record: RecordExpr,
  key: Expr<Lowered>,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const value = to.typeOfSlot(record.type.value);
  const type = joinTypes([value, undefinedType], undefined, node, to) ?? to.refuseQuietly(node);
  if (type.kind === "dynamic") {
    const found: Type = { kind: "optional", of: type, absent: "undefined" };
    const operand = recordRow("get", [record, key], found, to.spanOf(node));
    return { kind: "as-union", operand, type, span: operand.span };
  }
  if (type.kind === "optional") return recordRow("get", [record, key], type, to.spanOf(node));
  const entry = recordRow("at", [record, key], value, to.spanOf(node));
  const mayBeUndefined = value.kind === "union" && sameType(value, type, to);
  return mayBeUndefined ? askEntry(entry, to) : entry;
}

/** record.at(key)  =>  record.has(key) ? record.at(key) : undefined, where a value may be null itself */
export function askEntry(entry: Expr<Lowered>, to: Lowering): Expr<Lowered> {
  if (entry.kind !== "builtin" || entry.builtin.name !== "record.at") return entry;
  const [record, key] = entry.args;
  if (record === undefined || key === undefined) return entry;
  const { span } = entry;
  const type: Type = { kind: "union", of: sortMembers([undefinedType, ...membersOf(entry.type)]) };
  const among = (operand: Expr<Lowered>): Expr<Lowered> => ({ kind: "as-union", operand, type, span });
  return bindOnce(record, to, (own) =>
    bindOnce(key, to, (wanted) => {
      const test = recordRow("has", [own, wanted], booleanType, span);
      const yes = among({ ...entry, args: [own, wanted] });
      const no = among({ kind: "undefined", type: undefinedType, span });
      return { kind: "conditional", test, yes, no, type, span };
    }),
  );
}

/** An entry that may be null, where it makes no difference whether it is that or missing: `if (record[key])`. */
export function entryOrNothing(entry: Expr<Lowered>): Expr<Lowered> {
  if (entry.kind !== "builtin" || entry.builtin.name !== "record.at") return entry;
  return entry.type.kind === "optional" ? recordRow("get", entry.args, entry.type, entry.span) : entry;
}

/** What a value may be, apart from `undefined`. */
function membersOf(type: Type): readonly Type[] {
  if (type.kind === "union")
    return type.of.filter((member) => member.kind !== "undefined" || member.written === "null");
  if (type.kind !== "optional") return [type];
  return [...membersOf(type.of), ...(type.absent === "null" ? [nullType] : [])];
}

/** The key of `record[key]` as text. Behind the end of a text, `values[text[i + 1]]`, it is "undefined", as in JavaScript. */
export function lowerKey(node: ts.Expression, to: Lowering): Expr<Lowered> {
  const key = to.expr(node);
  // while (cur) cur = links[cur]
  if (key.type.kind === "string" && isBelieved(node, to)) return key;
  return toText(isAhead(node) ? asked(key, to) : key, node, to);
}

/** A loop over `text[i]` stays inside of the text: the plain form does there, and stops elsewhere. */
export function isAhead(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node) || ts.isAssertionExpression(node)) return isAhead(node.expression);
  return ts.isElementAccessExpression(node) && !ts.isIdentifier(node.argumentExpression);
}

interface Target {
  readonly record: RecordExpr;
  readonly key: Expr<Lowered>;
}

/** record[key] or record.key as something to write to. */
function findEntry(node: ts.Expression, to: Lowering): Target | undefined {
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node))
    return findEntry(node.expression, to);
  if (!ts.isElementAccessExpression(node) && !ts.isPropertyAccessExpression(node)) return undefined;
  if (!isRecordType(to.checker.getTypeAtLocation(node.expression), to)) return undefined;
  const record = to.expr(node.expression);
  if (!isRecord(record)) return undefined;
  const key = ts.isPropertyAccessExpression(node)
    ? makeString(node.name.text, node.name, to)
    : lowerKey(node.argumentExpression, to);
  return { record, key };
}

/** Writes record[key]; record and key are evaluated once. */
export function useEntry(
  node: ts.Expression,
  use: (accessor: Accessor) => Expr<Lowered>,
  to: Lowering,
): Expr<Lowered> | undefined {
  const target = findEntry(node, to);
  if (target === undefined) return undefined;
  return bindOnce(target.record, to, (own) =>
    bindOnce(target.key, to, (key) => {
      const record: RecordExpr = { ...own, type: target.record.type };
      const type = to.typeOfSlot(record.type.value);
      return use({
        type,
        get: () => recordRow("at", [record, key], type, to.spanOf(node)),
        ask: () => askEntry(lowerEntry(record, key, node, to), to),
        set: (value) => recordRow("set", [record, key, value], voidType, to.spanOf(node)),
      });
    }),
  );
}

/** delete record[key], which is always true */
export function lowerDelete(node: ts.DeleteExpression, to: Lowering): Expr<Lowered> {
  const target = findEntry(node.expression, to);
  if (target === undefined) return lowerDeleteKeyed(node, to) ?? lowerDeleteField(node, to);
  const first = recordRow("delete", [target.record, target.key], voidType, to.spanOf(node));
  if (ts.isExpressionStatement(node.parent)) return first;
  const span = to.spanOf(node);
  const second: Expr<Lowered> = { kind: "boolean", value: true, type: booleanType, span };
  return { kind: "comma", first, second, type: booleanType, span };
}

/** key in record */
export function lowerIn(node: ts.BinaryExpression, to: Lowering): Expr<Lowered> {
  const inEnum = lowerInEnum(node.left, node.right, false, node, to);
  if (inEnum !== undefined) return inEnum;
  if (!isRecordType(to.checker.getTypeAtLocation(node.right), to)) return lowerInObject(node, to);
  const key = lowerKey(node.left, to);
  const record = to.expr(node.right);
  if (!isRecord(record)) return lowerInObject(node, to);
  return recordRow("has", [record, key], booleanType, to.spanOf(node));
}

/** An index signature; what TypeScript knows of single names beside it is of the same type. */
export function isRecordType(type: ts.Type, to: Lowering): boolean {
  const plain = to.checker.getNonNullableType(workedOut(type, to) ?? type);
  if ((plain.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0) return false;
  if (brandedType(plain, to.checker) !== undefined) return false;
  if (to.checker.isArrayType(plain) || to.checker.isTupleType(plain)) return false;
  if (plain.getCallSignatures().length > 0 || plain.getConstructSignatures().length > 0) return false;
  const declarations = plain.symbol?.declarations ?? [];
  if (declarations.some(ts.isClassLike)) return false;
  // Uint8Array has an index signature too; Record itself is no interface
  if (declarations.some((node) => ts.isInterfaceDeclaration(node) && to.isLibrary(node))) return false;
  return indexedType(plain, to) !== undefined;
}

/** What an object keeps under any name. */
export function indexedType(type: ts.Type, to: Lowering): ts.Type | undefined {
  const table = tableType(type, to);
  if (table !== undefined) return table;
  const infos = to.checker.getIndexInfosOfType(type);
  const isName = ({ keyType }: ts.IndexInfo): boolean =>
    ((brandedType(keyType, to.checker) ?? keyType).flags & (ts.TypeFlags.String | ts.TypeFlags.Number)) !== 0;
  return infos.find(isName)?.type;
}

/** What is wanted of a literal: `satisfies T` only looks at it. */
export function literalContext(node: ts.Expression, to: Lowering): ts.Type | undefined {
  const known = isLookedAt(node.parent)
    ? undefined
    : (typeFromOutside(node, to) ?? to.checker.getContextualType(node));
  const context = defaultContext(node, to) ?? frozenContext(node, to) ?? known ?? listContext(node, to);
  if (context === undefined) return undefined;
  // { ...state, [key]: value } where a `T` is wanted
  const isParameter = (context.flags & ts.TypeFlags.TypeParameter) !== 0;
  return workedOut(context, to) ?? (isParameter ? concreteType(context, to) : context);
}

/** const codes: Readonly<Record<string, number>> = Object.freeze({ a: 1 }) */
function frozenContext({ parent }: ts.Expression, to: Lowering): ts.Type | undefined {
  if (!ts.isCallExpression(parent) || parent.expression.getText() !== "Object.freeze") return undefined;
  const wanted = to.checker.getContextualType(parent);
  return wanted !== undefined && isRecordType(wanted, to) ? wanted : undefined;
}

/** ({ a: o.a = 1 } = { a: n }): of the pattern comes that `a` may be missing, which it is not. */
function needsNoDefault({ left, operatorToken, right }: ts.BinaryExpression): boolean {
  if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isObjectLiteralExpression(left)) return false;
  const literal = ts.isParenthesizedExpression(right) ? right.expression : right;
  if (!ts.isObjectLiteralExpression(literal)) return false;
  const given = new Set(literal.properties.map(({ name }) => name?.getText()));
  const withDefault = left.properties.filter((property) =>
    ts.isPropertyAssignment(property)
      ? ts.isBinaryExpression(property.initializer)
      : ts.isShorthandPropertyAssignment(property) && property.objectAssignmentInitializer !== undefined,
  );
  return withDefault.length > 0 && withDefault.every(({ name }) => given.has(name?.getText()));
}

function isLookedAt(node: ts.Node): boolean {
  if (ts.isSatisfiesExpression(node)) return true;
  // const { a, ...rest } = { … }: the pattern says nothing of the properties.
  if ((ts.isVariableDeclaration(node) || ts.isParameter(node)) && ts.isObjectBindingPattern(node.name))
    return node.type === undefined;
  if (ts.isBinaryExpression(node)) return needsNoDefault(node);
  const isInside =
    ts.isObjectLiteralExpression(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isParenthesizedExpression(node) ||
    (ts.isAsExpression(node) && ts.isConstTypeReference(node.type));
  return isInside && isLookedAt(node.parent);
}

/** { name: value, [key]: value, ...other } where a record is wanted; undefined where another object is. */
export function lowerRecordLiteral(
  node: ts.ObjectLiteralExpression,
  to: Lowering,
): Expr<Lowered> | undefined {
  const context = literalContext(node, to);
  const candidates = context === undefined ? [] : context.isUnion() ? context.types : [context];
  const written = to.checker.getTypeAtLocation(node);
  const copied = typeOfCopied(written, to);
  const own = copied === undefined ? written : concreteType(copied, to);
  const found = [...candidates, own].find((type) => isRecordType(type, to));
  const isOther = (type: ts.Type): boolean =>
    to.checker.isArrayType(type) || to.checker.isTupleType(type) || isOnlyCalled(type) || isOpenObject(type);
  const isShape = candidates.some(
    (type) => type.flags & ts.TypeFlags.Object && !isRecordType(type, to) && !isOther(type),
  );
  const type = found && !isShape && lowerCollectionType(found, node, to);
  return type ? makeLiteral(node, type, to) : undefined;
}

/** `{}`, where anything may be that is there: console.log({ [key]: 1 }) */
function isOpenObject(type: ts.Type): boolean {
  const members = [...type.getProperties(), ...type.getCallSignatures(), ...type.getConstructSignatures()];
  return type.symbol === undefined && members.length === 0;
}

/** A function, which no literal with properties is. */
function isOnlyCalled(type: ts.Type): boolean {
  return type.getCallSignatures().length > 0 && type.getProperties().length === 0;
}

function makeLiteral(node: ts.ObjectLiteralExpression, type: CollectionType, to: Lowering): Expr<Lowered> {
  const parts = splitBySpreads(node.properties);
  const [first, ...rest] = parts;
  const start = first === undefined ? makeRecord({}, type, node, to) : lowerPart(first, type, node, to);
  if (rest.length === 0) return start;
  return bindOnce(start, to, (record) => {
    const writes = rest.flatMap((part): readonly Expr<Lowered>[] =>
      isSpread(part)
        ? [recordRow("assign", [record, lowerSource(part.expression, type, to)], voidType, to.spanOf(part))]
        : part.map((property) => {
            const { key, value } = lowerProperty(property, type, to);
            return recordRow("set", [record, key, value], voidType, to.spanOf(property));
          }),
    );
    return writes.reduceRight<Expr<Lowered>>(
      (second, write) => ({ kind: "comma", first: write, second, type: second.type, span: second.span }),
      record,
    );
  });
}

type Part = ts.SpreadAssignment | readonly ts.ObjectLiteralElementLike[];

function splitBySpreads(properties: readonly ts.ObjectLiteralElementLike[]): readonly Part[] {
  const parts: (ts.SpreadAssignment | ts.ObjectLiteralElementLike[])[] = [];
  for (const property of properties) {
    const last = parts.at(-1);
    if (ts.isSpreadAssignment(property)) parts.push(property);
    else if (Array.isArray(last)) last.push(property);
    else parts.push([property]);
  }
  return parts;
}

function lowerPart(part: Part, type: CollectionType, node: ts.Node, to: Lowering): Expr<Lowered> {
  if (isSpread(part)) return makeRecord({ from: lowerSource(part.expression, type, to) }, type, node, to);
  const entries = part.map((property) => lowerProperty(property, type, to));
  const keys = entries.map(({ key }) => key);
  return makeRecord({ keys, values: entries.map(({ value }) => value) }, type, node, to);
}

function isSpread(part: Part): part is ts.SpreadAssignment {
  return !Array.isArray(part);
}

/** {...record} */
export function makeCopy(record: RecordExpr, node: ts.Node, to: Lowering): Expr<Lowered> {
  return makeRecord({ from: record }, record.type, node, to);
}

function makeRecord(
  parts: Partial<Extract<Expr<Lowered>, { kind: "collection" }>>,
  type: CollectionType,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  return { kind: "collection", from: undefined, keys: [], values: [], type, span: to.spanOf(node), ...parts };
}

/** What is copied into a record: another one, or a literal. */
export function lowerSource(node: ts.Expression, type: CollectionType, to: Lowering): Expr<Lowered> {
  if (ts.isParenthesizedExpression(node)) return lowerSource(node.expression, type, to);
  if (ts.isObjectLiteralExpression(node)) return makeLiteral(node, type, to);
  const written = to.expr(node);
  const isProved = written.kind === "unwrap" && !isEntry(written.operand);
  const value = isProved ? written : asked(written, to);
  if (value.type.kind !== "optional" || value.type.of.kind !== "collection")
    return coerce(value, type, node, to);
  // ...record[key], ...(isOn ? more : undefined): of what is not there nothing is copied.
  const { of } = value.type;
  const { span } = value;
  return bindOnce(value, to, (own) => {
    const test: Expr<Lowered> = { kind: "is-undefined", operand: own, type: booleanType, span };
    const there: Expr<Lowered> = { kind: "unwrap", operand: own, type: of, span };
    const no = coerce(there, type, node, to);
    return { kind: "conditional", test, yes: makeRecord({}, type, node, to), no, type, span };
  });
}

function lowerProperty(
  property: ts.ObjectLiteralElementLike,
  type: CollectionType,
  to: Lowering,
): { readonly key: Expr<Lowered>; readonly value: Expr<Lowered> } {
  const wanted = to.typeOfSlot(type.value);
  if (ts.isPropertyAssignment(property))
    return { key: lowerName(property.name, to), value: to.coerced(property.initializer, wanted) };
  if (ts.isShorthandPropertyAssignment(property)) {
    const symbol = to.checker.getShorthandAssignmentValueSymbol(property);
    const value = coerce(to.lowerName(symbol, property.name), wanted, property, to);
    return { key: makeString(property.name.text, property.name, to), value };
  }
  if (ts.isMethodDeclaration(property))
    return {
      key: lowerName(property.name, to),
      value: coerce(lowerClosure(property, to), wanted, property, to),
    };
  return to.refuse("unsupported-object-literal", property.name ?? property, {});
}

function lowerName(name: ts.PropertyName, to: Lowering): Expr<Lowered> {
  if (ts.isComputedPropertyName(name)) return coerce(lowerKey(name.expression, to), stringType, name, to);
  // 0x10 is the name "16".
  const text = ts.isNumericLiteral(name)
    ? String(Number(name.text))
    : ts.isPrivateIdentifier(name)
      ? ""
      : name.text;
  return makeString(text, name, to);
}
