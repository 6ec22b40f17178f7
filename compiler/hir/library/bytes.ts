// Typed arrays, ArrayBuffer and DataView.
import {
  type BuiltinResult,
  type BytesResult,
  boolean,
  count,
  double,
  index,
  int,
  type Row,
  string,
} from "./row.ts";

const typed = "tsino/typed-array.h";
const sameBytes: BytesResult = { kind: "bytes", of: undefined };
const buffer: BytesResult = { kind: "bytes", of: "ArrayBuffer" };
const view = "tsino/data-view.h";

/** The C++ names of constructors are those of their kind. */
export const bytesRows: readonly Row[] = [
  ["bytes.zeros", "int", sameBytes, "none", "tsino::", typed],
  ["bytes.view", "bytes int? int?", sameBytes, "none", "tsino::", typed],
  ["bytes.from", "numbers", sameBytes, "reads", "tsino::", typed],
  ["bytes.of", "...numeric", sameBytes, "none", "tsino::", typed],
  ["bytes.length", "bytes", count, "none", ".length", typed],
  ["bytes.byteLength", "bytes", count, "none", ".byteLength", typed],
  ["bytes.byteOffset", "bytes", count, "none", ".byteOffset", typed],
  ["bytes.buffer", "bytes", buffer, "none", ".buffer", typed],
  ["bytes.item", "bytes asked", { kind: "optional-element" }, "reads", ".item", typed],
  ["bytes.at", "bytes int", { kind: "optional-element" }, "reads", ".at", typed],
  ["bytes.indexOf", "bytes numeric int?", index, "reads", ".indexOf", typed],
  ["bytes.lastIndexOf", "bytes numeric int?", index, "reads", ".lastIndexOf", typed],
  ["bytes.includes", "bytes numeric int?", boolean, "reads", ".includes", typed],
  ["bytes.fill", "bytes numeric int? int?", sameBytes, "writes", ".fill", typed],
  ["bytes.set", "bytes numbers int?", { kind: "void" }, "writes", ".set", typed],
  ["bytes.subarray", "bytes int? int?", sameBytes, "none", ".subarray", typed],
  ["bytes.slice", "bytes int? int?", sameBytes, "reads", ".slice", typed],
  ["bytes.copyWithin", "bytes int int int?", sameBytes, "writes", ".copyWithin", typed],
  ["bytes.reverse", "bytes", sameBytes, "writes", ".reverse", typed],
  ["bytes.join", "bytes string?", string, "reads", ".join", "tsino/typed-array-text.h"],
  ...["Int8", "Uint8"].map(
    (name): Row => [`bytes.get${name}`, "bytes int", rangeOf(name), "reads", `.get${name}`, view],
  ),
  ...["Int16", "Uint16", "Int32", "Uint32", "Float32", "Float64"].map(
    (name): Row => [`bytes.get${name}`, "bytes int boolean?", rangeOf(name), "reads", `.get${name}`, view],
  ),
  ...["Int8", "Uint8"].map(
    (name): Row => [`bytes.set${name}`, "bytes int numeric", { kind: "void" }, "writes", `.set${name}`, view],
  ),
  ...["Int16", "Uint16", "Int32", "Uint32", "Float32", "Float64"].map(
    (name): Row => [
      `bytes.set${name}`,
      "bytes int numeric boolean?",
      { kind: "void" },
      "writes",
      `.set${name}`,
      view,
    ],
  ),
];

/** What a DataView gives. */
function rangeOf(name: string): BuiltinResult {
  if (name === "Float32") return { kind: "float" };
  if (name === "Float64") return double;
  if (name === "Uint32") return { kind: "uint32" };
  if (name === "Int32") return int(-Infinity, Infinity);
  const bits = Number(/\d+/.exec(name)?.[0]);
  return name.startsWith("U") ? int(0, 2 ** bits - 1) : int(-(2 ** (bits - 1)), 2 ** (bits - 1) - 1);
}
