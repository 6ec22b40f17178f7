// The methods of arrays: plain ones, those that spread becomes, those that call a function.
import { boolean, count, double, index, type Row, self, string } from "./row.ts";

const copies = "tsino/array-copy.h";

export const arrayRows: readonly Row[] = [
  ["array.length", "array", count, "reads", ".length"],
  ["array.push", "array ...element", count, "resizes", ".push"],
  ["array.pop", "array", { kind: "optional-element" }, "resizes", ".pop"],
  ["array.shift", "array", { kind: "optional-element" }, "resizes", ".shift"],
  ["array.unshift", "array ...element", count, "resizes", ".unshift"],
  ["array.get", "array asked", { kind: "optional-element" }, "reads", ".get"],
  ["array.at", "array int", { kind: "optional-element" }, "reads", ".at"],
  ["array.indexOf", "array element int?", index, "reads", ".indexOf"],
  ["array.lastIndexOf", "array element int?", index, "reads", ".lastIndexOf"],
  ["array.includes", "array element int?", boolean, "reads", ".includes"],
  ["array.indexCount", "array", count, "reads", "tsino::indexCount", "tsino/array-index.h"],
  ["array.hasIndex", "array numeric", boolean, "reads", "tsino::hasIndex", "tsino/array-index.h"],
  ["array.slice", "array int? int?", { kind: "array" }, "reads", ".slice"],
  ["array.splice", "array int int? ...element", { kind: "array" }, "resizes", ".splice"],
  ["array.concat", "array ...piece", { kind: "array" }, "reads", ".concat", copies],
  ["array.reverse", "array", { kind: "self" }, "writes", ".reverse"],
  ["array.fill", "array element int? int?", { kind: "self" }, "writes", ".fill"],
  ["array.join", "array string?", string, "reads", ".join", "tsino/array-text.h"],
  ["array.setLength", "array int", { kind: "void" }, "resizes", ".setLength"],
  ["array.copyWithin", "array int int int?", { kind: "self" }, "writes", ".copyWithin", copies],
  ["array.with", "array int element", { kind: "array" }, "reads", ".with", copies],
  ["array.toReversed", "array", { kind: "array" }, "reads", ".toReversed", copies],
  ["array.toSpliced", "array int? int? ...element", { kind: "array" }, "reads", ".toSpliced", copies],
  ["Array.length", "index", count, "none", "tsino::arrayLength", copies],
  ["array.unfilled", "index", { kind: "array" }, "none", "tsino::unfilled<element>", copies],
  ["array.unset", "index", { kind: "array" }, "none", "tsino::unset<element>", copies],
  ["array.filled", "index element", { kind: "array" }, "none", "tsino::filled<element>", copies],
];

const spreads = "tsino/array-spread.h";

/** What methods with `...` among their arguments become. */
export const spreadRows: readonly Row[] = [
  ["array.pushAll", "array elements", count, "resizes", ".pushAll", spreads],
  ["array.unshiftAll", "array elements", count, "resizes", ".unshiftAll", spreads],
  ["array.spliceAll", "array int int elements", { kind: "array" }, "resizes", ".spliceAll", spreads],
  ["array.largest", "numbers", double, "reads", "tsino::largest", "tsino/array-largest.h"],
  ["array.smallest", "numbers", double, "reads", "tsino::smallest", "tsino/array-largest.h"],
  ["array.codesToText", "numbers", string, "reads", "tsino::fromCharCodes", "tsino/array-codes.h"],
  ["array.pointsToText", "numbers", string, "reads", "tsino::fromCodePoints", "tsino/array-codes.h"],
];

const visits = "tsino/array-visit.h";
/** Of elements that may be undefined. */
const presentSorts = "tsino/array-sort-present.h";
const tryingSorts = "tsino/array-sort-present-trying.h";

export const callbackRows: readonly Row[] = [
  ["array.forEach", "array action", { kind: "void" }, "reads", ".forEach", visits],
  ["array.map", "array visitor", { kind: "mapped" }, "reads", ".map<element>", visits],
  ["array.filter", "array test", { kind: "array" }, "reads", ".filter", visits],
  ["array.find", "array test", { kind: "optional-element" }, "reads", ".find", visits],
  ["array.findIndex", "array test", index, "reads", ".findIndex", visits],
  ["array.findLast", "array test", { kind: "optional-element" }, "reads", ".findLast", visits],
  ["array.findLastIndex", "array test", index, "reads", ".findLastIndex", visits],
  ["array.some", "array test", boolean, "reads", ".some", visits],
  ["array.every", "array test", boolean, "reads", ".every", visits],
  ["array.reduce", "array folder start?", { kind: "folded" }, "reads", ".reduce<result>", visits],
  ["array.reduceRight", "array folder start?", { kind: "folded" }, "reads", ".reduceRight<result>", visits],
  ["array.generated", "int maker", { kind: "mapped" }, "none", "tsino::generated<element>", visits],
  ["array.flat", "array", { kind: "flat" }, "reads", ".flat<element>", visits],
  ["array.flatMap", "array visitor", { kind: "flat-mapped" }, "reads", ".flatMap<element>", visits],
  ["array.sort", "array comparator?", self, "writes", ".sort", "tsino/array-text.h"],
  ["array.sortAside", "array comparator", self, "writes", ".sortAside", "tsino/array-sort-aside.h"],
  ["array.sortTrying", "array comparator", self, "writes", ".sortTrying", "tsino/array-sort-trying.h"],
  ["array.sortPresent", "array comparator?", self, "writes", ".sortPresent", presentSorts],
  ["array.sortPresentAside", "array comparator", self, "writes", ".sortPresentAside", presentSorts],
  ["array.sortPresentTrying", "array comparator", self, "writes", ".sortPresentTrying", tryingSorts],
  [
    "array.toSortedPresent",
    "array comparator?",
    { kind: "array" },
    "reads",
    ".toSortedPresent",
    presentSorts,
  ],
  ["array.toSorted", "array comparator?", { kind: "array" }, "reads", ".toSorted", "tsino/array-text.h"],
];
