// Maps, Sets and records.
import { type BuiltinResult, boolean, count, type Row } from "./row.ts";

const map = "tsino/map.h";
const set = "tsino/set.h";
const record = "tsino/record.h";
const optionalKey: BuiltinResult = { kind: "optional-key" };
const optionalValue: BuiltinResult = { kind: "optional-value" };

const recordRows: readonly Row[] = [
  ["object.ownName", "string", { kind: "string" }, "none", "tsino::ownName", "tsino/own-name.h"],
  ["object.unknownName", "string", { kind: "void" }, "none", "tsino::unknownName", "tsino/unknown-name.h"],
  ["object.unknownIndex", "int", { kind: "void" }, "none", "tsino::unknownName", "tsino/unknown-name.h"],
  ["object.incomparable", "int", { kind: "void" }, "none", "tsino::incomparable", "tsino/unknown-name.h"],
  ["object.impossible", "int", { kind: "void" }, "none", "tsino::impossible", "tsino/unknown-name.h"],
  ["record.size", "collection", count, "reads", ".size", record],
  ["record.get", "collection wanted", optionalValue, "reads", ".get", record],
  ["record.at", "collection wanted", { kind: "value" }, "reads", ".at", record],
  ["record.has", "collection wanted", boolean, "reads", ".has", record],
  ["record.expectNames", "collection string", { kind: "void" }, "reads", ".expectNames", record],
  ["record.hasOwn", "collection wanted", boolean, "reads", ".hasOwn", record],
  ["record.set", "collection key value", { kind: "void" }, "resizes", ".set", record],
  ["record.assign", "collection collection", { kind: "void" }, "resizes", ".assign", record],
  ["record.delete", "collection wanted", { kind: "void" }, "resizes", ".remove", record],
  ["record.keys", "collection", { kind: "keys" }, "reads", ".keys", record],
  ["record.values", "collection", { kind: "values" }, "reads", ".values", record],
];

export const collectionRows: readonly Row[] = [
  ...recordRows,
  ["map.size", "collection", count, "reads", ".size", map],
  ["map.get", "collection wanted", optionalValue, "reads", ".get", map],
  ["map.at", "collection wanted", { kind: "value" }, "reads", ".at", map],
  ["map.has", "collection wanted", boolean, "reads", ".has", map],
  ["map.set", "collection key value", { kind: "void" }, "resizes", ".set", map],
  ["map.delete", "collection wanted", boolean, "resizes", ".remove", map],
  ["map.clear", "collection", { kind: "void" }, "resizes", ".clear", map],
  ["map.forEach", "collection action", { kind: "void" }, "reads", ".forEach", map],
  ["map.keys", "collection", { kind: "keys" }, "reads", ".keys", map],
  ["map.values", "collection", { kind: "values" }, "reads", ".values", map],
  ["map.firstKey", "collection", optionalKey, "reads", ".firstKey", map],
  ["map.firstValue", "collection", optionalValue, "reads", ".firstValue", map],
  ["set.size", "collection", count, "reads", ".size", set],
  ["set.forEach", "collection action", { kind: "void" }, "reads", ".forEach", set],
  ["set.has", "collection wanted", boolean, "reads", ".has", set],
  ["set.add", "collection key", { kind: "void" }, "resizes", ".add", set],
  ["set.delete", "collection wanted", boolean, "resizes", ".remove", set],
  ["set.clear", "collection", { kind: "void" }, "resizes", ".clear", set],
  ["set.values", "collection", { kind: "keys" }, "reads", ".values", set],
  ["set.firstValue", "collection", optionalKey, "reads", ".first", set],
];
