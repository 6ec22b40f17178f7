// Pairs of name and value: `Object.entries(record)` makes them, `Object.fromEntries(pairs)` takes them apart.
import { builtins } from "../../hir/builtins.ts";
import type { CollectionType, Expr, Lowered } from "../../hir/index.ts";
import { stringType, voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { coerce } from "../expressions/coerce.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import { mapList, visitList } from "../functions/callbacks.ts";
import type { Lowering } from "../lowering.ts";
import { elementPart } from "../patterns/parts.ts";
import { toText } from "../texts/text.ts";
import { makeTuple } from "../tuples/tuples.ts";
import { lowerType, makeArrayType } from "../types/types.ts";
import { isCollection } from "./collection-calls.ts";
import { lowerCollectionType } from "./collections.ts";
import { iteratedType, listOf } from "./lists.ts";
import { type RecordExpr, recordRow } from "./records.ts";
import { findWantedRecord } from "./wanted-collections.ts";

/** Object.entries(record)  =>  the keys, each with its value */
export function lowerRecordPairs(record: RecordExpr, node: ts.CallExpression, to: Lowering): Expr<Lowered> {
  const span = to.spanOf(node);
  const list = to.checker.getTypeAtLocation(node);
  const [pair] = to.checker.isArrayType(list)
    ? to.checker.getTypeArguments(list as ts.TypeReference) // arrays are references to Array<T>
    : [];
  if (pair === undefined) return to.refuseQuietly(node);
  const type = lowerType(pair, node, to);
  const value = to.typeOfSlot(record.type.value);
  return bindOnce(record, to, (own) => {
    const keys = recordRow("keys", [own], makeArrayType(stringType, node, to), span);
    const make = ([key = keys]: readonly Expr<Lowered>[]): Expr<Lowered> =>
      makeTuple(type, [key, recordRow("at", [own, key], value, span)], node, to);
    return mapList(keys, [stringType], make, node, to);
  });
}

/** Object.fromEntries(pairs)  =>  let record = {}; pairs.forEach(([name, value]) => { record[name] = value; }); record */
export function lowerFromPairs(
  node: ts.CallExpression,
  source: ts.Expression,
  to: Lowering,
): Expr<Lowered> | undefined {
  const declared = findWantedRecord(node, to) ?? to.checker.getTypeAtLocation(node);
  const type = lowerCollectionType(declared, node, to);
  if (type?.of !== "record") return undefined;
  const span = to.spanOf(node);
  const empty: Expr<Lowered> = { kind: "collection", from: undefined, keys: [], values: [], type, span };
  const literal = lowerLiteralPairs(source, type, to);
  if (literal !== undefined) return { ...empty, ...literal };
  const pair = iteratedType(source, to);
  const given = pair === undefined ? to.expr(source) : (listOf(source, pair, to) ?? to.expr(source));
  const fill = (use: (record: Expr<Lowered>) => Expr<Lowered>): Expr<Lowered> =>
    bindOnce(empty, to, (record) => ({ kind: "comma", first: use(record), second: record, type, span }));
  if (isCollection(given))
    return given.type.of === "map" ? fillFromMap(given, type, fill, source, to) : undefined;
  const list = given.type.kind === "array" ? given : listOf(source, stringType, to);
  if (list?.type.kind !== "array") return undefined;
  const element = to.typeOfSlot(list.type.element);
  return bindOnce(list, to, (pairs) =>
    fill((record) =>
      visitList(
        pairs,
        element,
        (pair) => {
          const [name, value] = [elementPart(pair, 0, source, to), elementPart(pair, 1, source, to)];
          return setEntry(record, name, value, type, source, to);
        },
        source,
        to,
      ),
    ),
  );
}

/** Of a literal each name and value by itself: no array is made. */
function lowerLiteralPairs(
  source: ts.Expression,
  type: CollectionType,
  to: Lowering,
): { readonly keys: readonly Expr<Lowered>[]; readonly values: readonly Expr<Lowered>[] } | undefined {
  if (!ts.isArrayLiteralExpression(source)) return undefined;
  const pairs = source.elements.map((pair) => (ts.isArrayLiteralExpression(pair) ? pair.elements : []));
  if (pairs.some((pair) => pair.length !== 2 || pair.some(ts.isSpreadElement))) return undefined;
  const value = to.typeOfSlot(type.value);
  const parts = pairs.flatMap(([name, item]) =>
    name && item ? [{ key: toText(to.expr(name), name, to), value: to.coerced(item, value) }] : [],
  );
  return { keys: parts.map(({ key }) => key), values: parts.map((part) => part.value) };
}

type Fill = (use: (record: Expr<Lowered>) => Expr<Lowered>) => Expr<Lowered>;

/** Object.fromEntries(map) */
function fillFromMap(
  map: Expr<Lowered> & { readonly type: CollectionType },
  type: CollectionType,
  fill: Fill,
  node: ts.Expression,
  to: Lowering,
): Expr<Lowered> {
  const key = to.typeOfSlot(map.type.key);
  return bindOnce(map, to, (own) =>
    fill((record) =>
      visitList(
        mapRow("keys", [own], makeArrayType(key, node, to), node, to),
        key,
        (name) => {
          const value = mapRow("at", [own, name], to.typeOfSlot(map.type.value), node, to);
          return setEntry(record, name, value, type, node, to);
        },
        node,
        to,
      ),
    ),
  );
}

function mapRow(
  name: string,
  args: readonly Expr<Lowered>[],
  type: Expr<Lowered>["type"],
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const builtin = builtins.get(`map.${name}`) ?? to.refuse("unsupported-library", node, { name });
  return { kind: "builtin", builtin, args, type, span: to.spanOf(node) };
}

/** record[name] = value */
function setEntry(
  record: Expr<Lowered>,
  name: Expr<Lowered>,
  value: Expr<Lowered>,
  type: CollectionType,
  node: ts.Expression,
  to: Lowering,
): Expr<Lowered> {
  const stored = coerce(value, to.typeOfSlot(type.value), node, to);
  return recordRow("set", [record, toText(name, node, to), stored], voidType, to.spanOf(node));
}
