// What a row about one of JavaScript's own functions says, and the results that many have.
import type { BytesKind } from "../type.ts";

/**
 * `int` is an index or count (JavaScript's ToIntegerOrInfinity), `last` one for which NaN is the end, `index` a whole number as in `xs[i]`,
 * `asked` any number as in `xs[i] ?? 0`, `unit` a code unit, `numeric` keeps the form that
 * the argument has.
 */
export type BuiltinParam =
  | "int"
  | "last"
  | "index"
  | "asked"
  | "unit"
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
 * what came out before and those, a `comparator` with two elements, a `maker` with an index, a `replacer` with a text and where it stands.
 */
export type CallbackParam = "visitor" | "action" | "test" | "folder" | "comparator" | "maker" | "replacer";

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
  /** A value that may be anything, an error, and one that may be missing. */
  | { readonly kind: "anything" | "error" | "cause" }
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

export type BytesResult = Extract<BuiltinResult, { kind: "bytes" }>;

export const int = (lo: number, hi: number): BuiltinResult => ({ kind: "int", lo, hi });
export const count = int(0, Infinity);
export const index = int(-1, Infinity);
export const string: BuiltinResult = { kind: "string" };
export const boolean: BuiltinResult = { kind: "boolean" };
export const double: BuiltinResult = { kind: "double" };
export const numeric: BuiltinResult = { kind: "numeric" };
export const self: BuiltinResult = { kind: "self" };

export type Row = readonly [
  name: string,
  params: string,
  result: BuiltinResult,
  effect: BuiltinEffect,
  cpp: string,
  header?: string,
];
