// The part of JavaScript's own library that the dialect has, one row a method: how it is called, what it gives,
// what it touches, and the C++ behind it. A row and a function in runtime-headers add a method.
import { byteVisitRows } from "./byte-visits.ts";
import type { BytesKind } from "./type.ts";

/**
 * `int` is an index or count (JavaScript's ToIntegerOrInfinity), `index` a whole number as in `xs[i]`, `numeric` keeps the
 * form that the argument has.
 */
export type BuiltinParam =
  | "int"
  | "index"
  | "int32"
  | "double"
  | "numeric"
  | "string"
  | "element"
  | "array"
  | "boolean"
  /** A typed array, an ArrayBuffer or a DataView. */
  | "bytes"
  /** An array or a typed array of numbers. */
  | "numbers"
  /** A Map, Set or record. */
  | "collection"
  /** A key that is stored, a value that is, and a key that is only asked for. */
  | "key"
  | "value"
  | "wanted"
  /** An array whose elements are copied, or one more element. */
  | "piece"
  /** An array whose elements are copied to the receiver, after all arguments were looked at. */
  | "elements"
  /** A value that may be anything. */
  | "anything"
  | CallbackParam
  /** What `reduce` begins with. */
  | "start";

/**
 * A function that the method calls while it runs: a `visitor`, `action` or `test` with element and index, a `folder` with
 * what came out before and those, a `comparator` with two elements, a `maker` with an index.
 */
export type CallbackParam = "visitor" | "action" | "test" | "folder" | "comparator" | "maker";

export type BuiltinResult =
  | { readonly kind: "int"; readonly lo: number; readonly hi: number }
  | { readonly kind: "uint32" | "double" | "float" | "string" | "boolean" | "void" }
  /** Bytes of a kind, or of the receiver's. */
  | { readonly kind: "bytes"; readonly of: BytesKind | undefined }
  /** The widest of the numeric arguments. */
  | { readonly kind: "numeric" }
  | { readonly kind: "optional-string" | "optional-int" | "element" | "optional-element" }
  /** A new array with elements of the receiver's. */
  | { readonly kind: "array" }
  /** A new array of what the function gives, or of the elements of the arrays that it gives. */
  | { readonly kind: "mapped" | "flat-mapped" }
  /** A new array of the elements of the receiver's elements. */
  | { readonly kind: "flat" }
  /** What a folder gave last. */
  | { readonly kind: "folded" }
  /** A new array of text. */
  | { readonly kind: "strings" }
  /** The receiver itself. */
  | { readonly kind: "self" }
  /** Of a collection: a key or value that may be missing, a value that is there, new arrays of all. */
  | { readonly kind: "optional-key" | "optional-value" | "value" | "keys" | "values" };

/** What happens to the receiver's elements. */
export type BuiltinEffect = "none" | "reads" | "writes" | "resizes" | "world";

export interface Builtin {
  /** `string.slice`, `Math.floor`, `parseInt`. */
  readonly name: string;
  /** Receiver first, where there is one. */
  readonly params: readonly BuiltinParam[];
  /** How many of params must be given. */
  readonly required: number;
  /** The last parameter may be repeated. */
  readonly rest: boolean;
  readonly result: BuiltinResult;
  readonly effect: BuiltinEffect;
  readonly cpp: string;
  /** C++ is told the type of the result's elements, or of the result itself. */
  readonly typed: "element" | "result" | undefined;
  /** `method`: receiver.cpp(args); `function`: cpp(receiver, args). */
  readonly form: "function" | "method";
  readonly header: string | undefined;
}

type BytesResult = Extract<BuiltinResult, { kind: "bytes" }>;

const int = (lo: number, hi: number): BuiltinResult => ({ kind: "int", lo, hi });
const count = int(0, Infinity);
const index = int(-1, Infinity);
const string: BuiltinResult = { kind: "string" };
const boolean: BuiltinResult = { kind: "boolean" };
const double: BuiltinResult = { kind: "double" };
const numeric: BuiltinResult = { kind: "numeric" };
const self: BuiltinResult = { kind: "self" };

export type Row = readonly [
  name: string,
  params: string,
  result: BuiltinResult,
  effect: BuiltinEffect,
  cpp: string,
  header?: string,
];

const text = "tsino/text.h";
const number = "tsino/number.h";
const numberParse = "tsino/number-parse.h";

// Parameters: a `?` marks optional ones, `...` a repeated last one. C++ names: `<element>` and `<result>` are types.
const textRows: readonly Row[] = [
  ["string.length", "string", count, "none", "tsino::length", text],
  ["string.charAt", "string int", string, "none", "tsino::charAt", text],
  ["string.charCodeAt", "string int", int(0, 65535), "none", "tsino::codeAt", text],
  ["string.element", "string int", string, "none", "tsino::elementAt", text],
  ["string.get", "string index", { kind: "optional-string" }, "none", "tsino::elementOrNone", text],
  ["string.at", "string int", { kind: "optional-string" }, "none", "tsino::textAt", text],
  ["string.indexOf", "string string int?", index, "none", "tsino::indexOf", text],
  ["string.lastIndexOf", "string string int?", index, "none", "tsino::lastIndexOf", text],
  ["string.includes", "string string int?", boolean, "none", "tsino::includes", text],
  ["string.startsWith", "string string int?", boolean, "none", "tsino::startsWith", text],
  ["string.endsWith", "string string int?", boolean, "none", "tsino::endsWith", text],
  ["string.slice", "string int? int?", string, "none", "tsino::slice", text],
  ["string.substring", "string int int?", string, "none", "tsino::substring", text],
  ["string.trim", "string", string, "none", "tsino::trim", text],
  ["string.trimStart", "string", string, "none", "tsino::trimStart", text],
  ["string.trimEnd", "string", string, "none", "tsino::trimEnd", text],
  ["string.toUpperCase", "string", string, "none", "tsino::toUpperCase", text],
  ["string.toLowerCase", "string", string, "none", "tsino::toLowerCase", text],
  ["string.repeat", "string int", string, "none", "tsino::repeat", text],
  ["string.padStart", "string int string?", string, "none", "tsino::padStart", text],
  ["string.padEnd", "string int string?", string, "none", "tsino::padEnd", text],
  ["string.replace", "string string string", string, "none", "tsino::replace", text],
  ["string.replaceAll", "string string string", string, "none", "tsino::replaceAll", text],
  ["string.concat", "string ...string", string, "none", "tsino::concat", text],
  ["string.split", "string string int32?", { kind: "strings" }, "none", "tsino::split", "tsino/text-split.h"],
  ["string.codePointAt", "string int", { kind: "optional-int" }, "none", "tsino::codePointAt", text],
  [
    "string.localeCompare",
    "string string",
    int(-1, 1),
    "none",
    "tsino::localeCompare",
    "tsino/text-collate.h",
  ],
  [
    "string.characters",
    "string",
    { kind: "strings" },
    "none",
    "tsino::characters",
    "tsino/text-characters.h",
  ],
  ["dynamic.typeof", "anything", string, "none", "tsino::typeOf", "tsino/dynamic.h"],
  ["console.withoutFormat", "string", string, "none", "tsino::withoutFormat", "tsino/console.h"],
  ["String.fromCharCode", "...int", string, "none", "tsino::fromCharCode", text],
  ["String.fromCodePoint", "...index", string, "none", "tsino::fromCodePoint", text],
];

const numberRows: readonly Row[] = [
  ["number.toFixed", "double int?", string, "none", "tsino::toFixed", "tsino/number-format.h"],
  ["number.toExponential", "double int?", string, "none", "tsino::toExponential", "tsino/number-format.h"],
  ["number.toPrecision", "double int", string, "none", "tsino::toPrecision", "tsino/number-format.h"],
  ["number.toRadix", "numeric int", string, "none", "tsino::toRadix", "tsino/number-radix.h"],
  ["Number", "string", double, "none", "tsino::toNumber", numberParse],
  ["parseInt", "string int?", double, "none", "tsino::parseInt", numberParse],
  ["parseFloat", "string", double, "none", "tsino::parseFloat", numberParse],
  ["isNaN", "double", boolean, "none", "isnan"],
  ["isFinite", "double", boolean, "none", "isfinite"],
  ["Number.isInteger", "double", boolean, "none", "tsino::isInteger", number],
  ["Number.isSafeInteger", "double", boolean, "none", "tsino::isSafeInteger", number],
  ["Object.is", "double double", boolean, "none", "tsino::isSameNumber", number],
  ["Math.floor", "double", double, "none", "floor"],
  ["Math.ceil", "double", double, "none", "ceil"],
  ["Math.trunc", "double", double, "none", "trunc"],
  ["Math.round", "double", double, "none", "tsino::round", number],
  ["Math.abs", "numeric", numeric, "none", "tsino::absolute", number],
  ["Math.min", "numeric ...numeric", numeric, "none", "tsino::minimum", number],
  ["Math.max", "numeric ...numeric", numeric, "none", "tsino::maximum", number],
  ["Math.sign", "numeric", numeric, "none", "tsino::sign", number],
  ["Math.imul", "int32 int32", int(-Infinity, Infinity), "none", "tsino::imul", number],
  ["Math.clz32", "int32", int(0, 32), "none", "tsino::clz32", number],
  ["Math.sqrt", "double", double, "none", "sqrt"],
  ["Math.pow", "double double", double, "none", "tsino::pow", number],
  ["Math.fround", "double", double, "none", "tsino::fround", number],
  ["Math.random", "", double, "world", "tsino::randomUnit", "tsino/random.h"],
  ["Math.hypot", "double double", double, "none", "hypot"],
  ["Math.hypotOfAll", "...double", double, "none", "tsino::hypot", "tsino/hypot.h"],
  ["Math.atan2", "double double", double, "none", "atan2"],
  ...["sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh"].map(
    plainMath,
  ),
  ...["exp", "expm1", "log", "log1p", "log2", "log10", "cbrt"].map(plainMath),
];

function plainMath(name: string): Row {
  return [`Math.${name}`, "double", double, "none", name];
}

const copies = "tsino/array-copy.h";

const arrayRows: readonly Row[] = [
  ["array.length", "array", count, "reads", ".length"],
  ["array.push", "array ...element", count, "resizes", ".push"],
  ["array.pop", "array", { kind: "optional-element" }, "resizes", ".pop"],
  ["array.shift", "array", { kind: "optional-element" }, "resizes", ".shift"],
  ["array.unshift", "array ...element", count, "resizes", ".unshift"],
  ["array.get", "array index", { kind: "optional-element" }, "reads", ".get"],
  ["array.at", "array int", { kind: "optional-element" }, "reads", ".at"],
  ["array.indexOf", "array element int?", index, "reads", ".indexOf"],
  ["array.lastIndexOf", "array element int?", index, "reads", ".lastIndexOf"],
  ["array.includes", "array element int?", boolean, "reads", ".includes"],
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
  ["array.filled", "int element", { kind: "array" }, "none", "tsino::filled<element>", copies],
];

const spreads = "tsino/array-spread.h";

/** What methods with `...` among their arguments become. */
const spreadRows: readonly Row[] = [
  ["array.pushAll", "array elements", count, "resizes", ".pushAll", spreads],
  ["array.unshiftAll", "array elements", count, "resizes", ".unshiftAll", spreads],
  ["array.spliceAll", "array int int elements", { kind: "array" }, "resizes", ".spliceAll", spreads],
  ["array.largest", "numbers", double, "reads", "tsino::largest", "tsino/array-largest.h"],
  ["array.smallest", "numbers", double, "reads", "tsino::smallest", "tsino/array-largest.h"],
  ["array.codesToText", "numbers", string, "reads", "tsino::fromCharCodes", "tsino/array-codes.h"],
];

const visits = "tsino/array-visit.h";

const callbackRows: readonly Row[] = [
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
  ["array.toSorted", "array comparator?", { kind: "array" }, "reads", ".toSorted", "tsino/array-text.h"],
];

const typed = "tsino/typed-array.h";
const sameBytes: BytesResult = { kind: "bytes", of: undefined };
const buffer: BytesResult = { kind: "bytes", of: "ArrayBuffer" };
const view = "tsino/data-view.h";

/** The C++ names of constructors are those of their kind. */
const bytesRows: readonly Row[] = [
  ["bytes.zeros", "int", sameBytes, "none", "tsino::", typed],
  ["bytes.view", "bytes int? int?", sameBytes, "none", "tsino::", typed],
  ["bytes.from", "numbers", sameBytes, "reads", "tsino::", typed],
  ["bytes.of", "...numeric", sameBytes, "none", "tsino::", typed],
  ["bytes.length", "bytes", count, "none", ".length", typed],
  ["bytes.byteLength", "bytes", count, "none", ".byteLength", typed],
  ["bytes.byteOffset", "bytes", count, "none", ".byteOffset", typed],
  ["bytes.buffer", "bytes", buffer, "none", ".buffer", typed],
  ["bytes.item", "bytes index", { kind: "optional-element" }, "reads", ".item", typed],
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

const map = "tsino/map.h";
const set = "tsino/set.h";
const record = "tsino/record.h";
const optionalKey: BuiltinResult = { kind: "optional-key" };
const optionalValue: BuiltinResult = { kind: "optional-value" };

const recordRows: readonly Row[] = [
  ["object.unknownName", "string", { kind: "void" }, "none", "tsino::unknownName", "tsino/unknown-name.h"],
  ["object.unknownIndex", "int", { kind: "void" }, "none", "tsino::unknownName", "tsino/unknown-name.h"],
  ["record.size", "collection", count, "reads", ".size", record],
  ["record.get", "collection wanted", optionalValue, "reads", ".get", record],
  ["record.at", "collection wanted", { kind: "value" }, "reads", ".at", record],
  ["record.has", "collection wanted", boolean, "reads", ".has", record],
  ["record.hasOwn", "collection wanted", boolean, "reads", ".hasOwn", record],
  ["record.set", "collection key value", { kind: "void" }, "resizes", ".set", record],
  ["record.assign", "collection collection", { kind: "void" }, "resizes", ".assign", record],
  ["record.delete", "collection wanted", { kind: "void" }, "resizes", ".remove", record],
  ["record.keys", "collection", { kind: "keys" }, "reads", ".keys", record],
  ["record.values", "collection", { kind: "values" }, "reads", ".values", record],
];

const collectionRows: readonly Row[] = [
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

function makeBuiltin([name, params, result, effect, cpp, header]: Row): Builtin {
  const words = params === "" ? [] : params.split(" ");
  const kinds = words.map((word) => word.replace("...", "").replace("?", "")) as BuiltinParam[]; // words of the rows above
  const required = words.filter((word) => !word.endsWith("?") && !word.startsWith("...")).length;
  const method = cpp.startsWith(".");
  const [plain = cpp, typed] = cpp.split(/[<>]/);
  return {
    name,
    params: kinds,
    required,
    rest: words.at(-1)?.startsWith("...") ?? false,
    result,
    effect,
    cpp: method ? plain.slice(1) : plain,
    typed: typed === "element" || typed === "result" ? typed : undefined,
    form: method ? "method" : "function",
    header: header ?? (method ? "tsino/array.h" : undefined),
  };
}

export const builtins: ReadonlyMap<string, Builtin> = new Map(
  [
    ...textRows,
    ...numberRows,
    ...arrayRows,
    ...spreadRows,
    ...callbackRows,
    ...collectionRows,
    ...bytesRows,
    ...byteVisitRows,
  ].map((row) => [row[0], makeBuiltin(row)]),
);
