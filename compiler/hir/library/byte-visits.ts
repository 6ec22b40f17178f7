// The methods of typed arrays that call a function for each number.
import { type BuiltinResult, boolean, index, type Row } from "./row.ts";

const header = "tsino/typed-array-visit.h";
const trying = "tsino/typed-array-sort-trying.h";
const same: BuiltinResult = { kind: "bytes", of: undefined };

export const byteVisitRows: readonly Row[] = [
  ["bytes.forEach", "bytes action", { kind: "void" }, "reads", "tsino::forEachByte", header],
  ["bytes.map", "bytes visitor", same, "reads", "tsino::mapBytes", header],
  ["bytes.filter", "bytes test", same, "reads", "tsino::filterBytes", header],
  ["bytes.find", "bytes test", { kind: "optional-element" }, "reads", "tsino::findByte", header],
  ["bytes.findIndex", "bytes test", index, "reads", "tsino::findByteIndex", header],
  ["bytes.findLast", "bytes test", { kind: "optional-element" }, "reads", "tsino::findLastByte", header],
  ["bytes.findLastIndex", "bytes test", index, "reads", "tsino::findLastByteIndex", header],
  ["bytes.some", "bytes test", boolean, "reads", "tsino::someByte", header],
  ["bytes.every", "bytes test", boolean, "reads", "tsino::everyByte", header],
  ["bytes.reduce", "bytes folder start?", { kind: "folded" }, "reads", "tsino::reduceBytes<result>", header],
  [
    "bytes.reduceRight",
    "bytes folder start?",
    { kind: "folded" },
    "reads",
    "tsino::reduceBytesRight<result>",
    header,
  ],
  ["bytes.mapped", "bytes visitor", { kind: "mapped" }, "reads", "tsino::arrayOfBytes<element>", header],
  ["bytes.sort", "bytes", same, "writes", ".sort", "tsino/typed-array.h"],
  ["bytes.sortBy", "bytes comparator", same, "writes", "tsino::sortBytes", "tsino/typed-array-sort.h"],
  ["bytes.sortTrying", "bytes comparator", same, "writes", "tsino::sortBytesTrying", trying],
  [
    "bytes.generated",
    "int maker",
    same,
    "none",
    "tsino::generatedBytes<result>",
    "tsino/typed-array-generate.h",
  ],
];
