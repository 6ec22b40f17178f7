// Map, Set and records: their types, and how new maps and sets are made.

import { builtins } from "../../hir/builtins.ts";
import type { CollectionKind, CollectionType, Expr, Lowered, Type } from "../../hir/index.ts";
import { numberType, stringType, voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { coerce } from "../expressions/coerce.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import { visitList } from "../functions/callbacks.ts";
import type { Lowering } from "../lowering.ts";
import { asElements, elementPart } from "../patterns/parts.ts";
import { isTuple, listOfTuple } from "../tuples/tuple-lists.ts";
import { lowerSlotType } from "../types/types.ts";
import { isLibraryCollection } from "./collection-calls.ts";
import { iteratedType, listOf } from "./lists.ts";
import { indexedType, isRecordType } from "./records.ts";
import { findWantedType } from "./wanted-collections.ts";

const kinds: ReadonlyMap<string, CollectionKind> = new Map([
  ["Map", "map"],
  ["ReadonlyMap", "map"],
  ["Set", "set"],
  ["ReadonlySet", "set"],
]);

/**
 * A type of JavaScript's library that holds entries; undefined for all others.
 * @param isDeclared its place says what a new one holds
 */
export function lowerCollectionType(
  type: ts.Type,
  node: ts.Node,
  to: Lowering,
  isDeclared = false,
): CollectionType | undefined {
  const parts = partsOf(type, to);
  if (parts === undefined) return undefined;
  const { of, key, value } = parts;
  // type Tree = Map<string, Tree>
  if (to.open.has(type)) return to.refuse("unsupported-type", node, { type: to.checker.typeToString(type) });
  to.open.add(type);
  try {
    const part = (inner: ts.Type): Type => lowerPart(inner, of, node, isDeclared, to);
    const ownKey = key === undefined ? stringType : part(key);
    return makeCollectionType(of, ownKey, of === "set" ? undefined : part(value), node, to);
  } finally {
    to.open.delete(type);
  }
}

interface Parts {
  readonly of: CollectionKind;
  /** Of a record text. */
  readonly key: ts.Type | undefined;
  readonly value: ts.Type;
}

function partsOf(type: ts.Type, to: Lowering): Parts | undefined {
  if (isRecordType(type, to)) {
    const value = indexedType(type, to);
    return value && { of: "record", key: undefined, value };
  }
  const declaration = type.symbol?.declarations?.[0];
  const of = declaration && to.isLibrary(declaration) ? kinds.get(type.symbol.name) : undefined;
  if (of === undefined) return undefined;
  const [key, value = key] = to.checker.getTypeArguments(type as ts.TypeReference); // all of these are generic
  return value && { of, key, value };
}

/** `new Map()` has no types until something flows in: TypeScript says never, or any; it stays empty, or has numbers. */
function lowerPart(
  type: ts.Type,
  of: CollectionKind,
  node: ts.Node,
  isDeclared: boolean,
  to: Lowering,
): Type {
  const isOpen = of !== "record" && (type.flags & ts.TypeFlags.Any) !== 0;
  const isUntyped = ts.isNewExpression(node) && !node.typeArguments && !node.arguments?.length;
  const isUnknown = isUntyped && !isDeclared && (type.flags & ts.TypeFlags.Unknown) !== 0;
  return isOpen || isUnknown || type.flags & ts.TypeFlags.Never ? numberType : lowerSlotType(type, node, to);
}

/** A collection with slots of its own; of a Set the value is the key. */
export function makeCollectionType(
  of: CollectionKind,
  key: Type,
  value: Type | undefined,
  node: ts.Node,
  to: Lowering,
): CollectionType {
  const span = to.spanOf(node);
  const makeSlot = (type: Type) => to.makeSlot({ name: "", type, span, role: "element", mutable: true });
  const keySlot = makeSlot(key);
  return { kind: "collection", of, key: keySlot, value: value === undefined ? keySlot : makeSlot(value) };
}

/** new Map(), new Map([[key, value], …]), new Map(other), new Set([…]), new Set(array) */
export function lowerNewCollection(node: ts.NewExpression, to: Lowering): Expr<Lowered> | undefined {
  const declared = to.checker.getTypeAtLocation(node);
  // A name for it would be one of anything.
  const parts = partsOf(declared, to);
  const isOpen = [parts?.key, parts?.value].some((part) => part && part.flags & ts.TypeFlags.Any);
  if (isOpen && ts.isVariableDeclaration(node.parent))
    to.refuse("unsupported-any", node, {}, { help: helpFor(declared) });
  const wanted = findWantedType(node, to);
  const type = lowerCollectionType(wanted ?? declared, node, to, wanted !== undefined);
  if (type === undefined) return undefined;
  const [given] = node.arguments ?? [];
  const make = (more: Partial<Extract<Expr<Lowered>, { kind: "collection" }>>): Expr<Lowered> => ({
    kind: "collection",
    from: undefined,
    keys: [],
    values: [],
    type,
    span: to.spanOf(node),
    ...more,
  });
  if (given === undefined || given.kind === ts.SyntaxKind.NullKeyword) return make({});
  if (ts.isIdentifier(given) && given.text === "undefined") return make({});
  const entries = lowerEntries(given, type, to);
  if (entries !== undefined) return make(entries);
  return type.of === "map" && !isLibraryCollection(given, to)
    ? setEach(make({}), type, given, to)
    : make({ from: lowerSource(given, type, to) });
}

function helpFor({ symbol }: ts.Type): string {
  return symbol.name === "Map"
    ? "say what it holds: `new Map<string, number>()`"
    : "say what it holds: `new Set<string>()`";
}

/** new Map(pairs)  =>  let map = new Map(); pairs.forEach(([key, value]) => map.set(key, value)); */
function setEach(
  empty: Expr<Lowered>,
  type: CollectionType,
  node: ts.Expression,
  to: Lowering,
): Expr<Lowered> {
  const list = listOf(node, iteratedType(node, to) ?? stringType, to);
  if (list?.type.kind !== "array") return to.refuse("unsupported-iteration", node, {});
  const builtin = builtins.get("map.set") ?? to.refuse("unsupported-library", node, { name: "map.set" });
  const { span } = list;
  return bindOnce(list, to, (pairs) =>
    bindOnce(empty, to, (map) => {
      const store = (pair: Expr<Lowered>): Expr<Lowered> => {
        const [key, value] = [type.key, type.value].map((slot, position) =>
          coerce(elementPart(pair, position, node, to), to.typeOfSlot(slot), node, to),
        );
        const args = [map, ...(key ? [key] : []), ...(value ? [value] : [])];
        return { kind: "builtin", builtin, args, type: voidType, span };
      };
      const given = to.typeOfSlot(list.type.kind === "array" ? list.type.element : type.key);
      const first = visitList(pairs, given, store, node, to);
      return { kind: "comma", first, second: map, type: map.type, span };
    }),
  );
}

type Entries = { readonly keys: readonly Expr<Lowered>[]; readonly values: readonly Expr<Lowered>[] };

/** Of a literal each key and value by itself: no array is made. */
function lowerEntries(node: ts.Expression, type: CollectionType, to: Lowering): Entries | undefined {
  if (!ts.isArrayLiteralExpression(node) || node.elements.some(isIrregular)) return undefined;
  const keyType = to.typeOfSlot(type.key);
  if (type.of === "set")
    return { keys: node.elements.map((element) => to.coerced(element, keyType)), values: [] };
  const pairs = node.elements.map((element) =>
    ts.isArrayLiteralExpression(element) ? element.elements : [],
  );
  if (pairs.some((pair) => pair.length !== 2 || pair.some(isIrregular))) return undefined;
  const keys: Expr<Lowered>[] = [];
  const values: Expr<Lowered>[] = [];
  for (const [key, value] of pairs) {
    if (key !== undefined) keys.push(to.coerced(key, keyType));
    if (value !== undefined) values.push(to.coerced(value, to.typeOfSlot(type.value)));
  }
  return { keys, values };
}

function isIrregular(node: ts.Expression): boolean {
  return ts.isSpreadElement(node) || ts.isOmittedExpression(node);
}

/** Another collection of the same kind, or for a Set an array or the characters of text. */
function lowerSource(node: ts.Expression, type: CollectionType, to: Lowering): Expr<Lowered> {
  const given = type.of === "set" ? iteratedType(node, to) : undefined;
  const source = (given && listOf(node, given, to)) ?? asElements(to.expr(node), node, to);
  if (source.type.kind === "collection" && source.type.of === type.of) return source;
  if (source.type.kind === "array" && type.of === "set") return source;
  if (type.of === "set" && isTuple(source, to))
    return bindOnce(source, to, (own) => listOfTuple(own, node, to));
  return to.refuse("unsupported-iteration", node, {});
}
