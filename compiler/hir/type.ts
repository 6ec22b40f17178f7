// What a value is, before and after its C++ form is chosen. Types name slots, so that every fact about
// what flows through an array's elements hangs on one slot id.
import type { ExternClass, Flavour } from "../extern/extern.ts";

declare const brand: unique symbol;
type Id<Name extends string> = number & { readonly [brand]: Name };

/** A place that holds a value: variable, parameter, result, array element, field, temporary. */
export type SlotId = Id<"slot">;
export type FunctionId = Id<"function">;
export type EnumId = Id<"enum">;
/** A class, or the shape of object literals and interfaces; several ids may turn out to be one struct. */
export type ObjectId = Id<"object">;
/** A loop, switch or block that a labelled `break` or `continue` may leave. */
export type LabelId = Id<"label">;
/** Stands for the parameters and result that all functions have in common which may be one value. */
export type SignatureId = Id<"signature">;

/** What the source says a value is. */
export type Type =
  | { readonly kind: "number"; readonly flavour: Flavour | undefined }
  | { readonly kind: "string" }
  | { readonly kind: "boolean" }
  | { readonly kind: "void" }
  /** The type of `undefined` and `null` standing alone. */
  | { readonly kind: "undefined"; readonly written: "undefined" | "null" }
  | { readonly kind: "array"; readonly element: SlotId }
  | CollectionType
  | BytesType
  /** `T | undefined` or `T | null`: one absent value, which `absent` says how to print. */
  | OptionalType
  | { readonly kind: "enum"; readonly id: EnumId }
  | { readonly kind: "extern"; readonly class: ExternClass }
  | { readonly kind: "object"; readonly id: ObjectId }
  /** One of several forms, told apart when the program runs; at most one member of each kind. */
  | { readonly kind: "union"; readonly of: readonly Type[] }
  /** Whatever the program puts into such places: `unknown`, and unions that hold lists of themselves. */
  | DynamicType
  /** A function as a value; its slots are one with those of every function that flows there. */
  | FunctionType;

export interface DynamicType {
  readonly kind: "dynamic";
}

export interface OptionalType {
  readonly kind: "optional";
  readonly of: Type;
  readonly absent: "undefined" | "null";
  /** Nothing is all that there ever is: what it is of has no meaning. */
  readonly empty?: boolean;
}

export interface FunctionType {
  readonly kind: "function";
  readonly signature: SignatureId;
  readonly params: readonly SlotId[];
  /** Undefined for void. */
  readonly result: SlotId | undefined;
  /** The last parameter takes all further arguments as an array. */
  readonly rest: boolean;
  /** It may be one of the type `void`, which may give something all the same; `() => undefined` may not. */
  readonly orVoid?: boolean;
}

/** A typed array, an ArrayBuffer or a DataView; all arrays of one kind share the slot of their elements. */
export interface BytesType {
  readonly kind: "bytes";
  readonly of: BytesKind;
  readonly element: SlotId;
}
export type BytesKind =
  | "Int8Array"
  | "Uint8Array"
  | "Uint8ClampedArray"
  | "Int16Array"
  | "Uint16Array"
  | "Int32Array"
  | "Uint32Array"
  | "Float32Array"
  | "Float64Array"
  | "ArrayBuffer"
  | "DataView";

/** A Map, a Set, whose values are its keys, or an object that is a table by name, whose keys are text. */
export interface CollectionType {
  readonly kind: "collection";
  readonly of: CollectionKind;
  readonly key: SlotId;
  readonly value: SlotId;
}
export type CollectionKind = "map" | "set" | "record";

/** How C++ stores it. */
export type Repr =
  | { readonly kind: "int"; readonly bits: 8 | 16 | 32 | 64; readonly signed: boolean }
  | { readonly kind: "float"; readonly bits: 32 | 64 }
  | { readonly kind: "bool" }
  | { readonly kind: "void" }
  | { readonly kind: "undefined" }
  /** Only in a union, beside `undefined`. */
  | { readonly kind: "null" }
  | { readonly kind: "enum"; readonly id: EnumId }
  /** A literal that stays in flash: `const __FlashStringHelper*`. */
  | { readonly kind: "flash" }
  | { readonly kind: "text" }
  /** What is known of where the characters of a text lie. */
  | { readonly kind: "text-index" }
  /** `const char*`, only as an argument of the board's API. */
  | { readonly kind: "pointer" }
  /** A constant table in flash, read through `tableAt`. */
  | { readonly kind: "table"; readonly element: Repr; readonly length: number }
  /** The one owner of its elements; other names borrow it. */
  | { readonly kind: "array"; readonly element: Repr }
  /** A reference that counts itself. */
  | { readonly kind: "bytes"; readonly of: BytesKind }
  /** Always behind a count. */
  | { readonly kind: "collection"; readonly of: CollectionKind; readonly key: Repr; readonly value: Repr }
  /** Reference counted. */
  | { readonly kind: "shared"; readonly of: Repr }
  | { readonly kind: "optional"; readonly of: Repr }
  | { readonly kind: "extern"; readonly class: ExternClass }
  /** A counted reference to an object; the id stands for all that share the struct. */
  | { readonly kind: "ref"; readonly object: ObjectId; readonly weak?: boolean }
  | { readonly kind: "function"; readonly params: readonly Repr[]; readonly result: Repr }
  | { readonly kind: "union"; readonly of: readonly Repr[] }
  /** The struct of the sketch for everything that its `unknown` values are. */
  | { readonly kind: "dynamic" };

export const int32: Repr = { kind: "int", bits: 32, signed: true };
export const uint32: Repr = { kind: "int", bits: 32, signed: false };
export const float64: Repr = { kind: "float", bits: 64 };
export const bool: Repr = { kind: "bool" };
export const text: Repr = { kind: "text" };
export const flash: Repr = { kind: "flash" };
export const voidRepr: Repr = { kind: "void" };

export const numberType: Type = { kind: "number", flavour: undefined };
export const booleanType: Type = { kind: "boolean" };
export const stringType: Type = { kind: "string" };
export const voidType: Type = { kind: "void" };
export const undefinedType: Type = { kind: "undefined", written: "undefined" };
export const nullType: Type = { kind: "undefined", written: "null" };
export const dynamicType: Type = { kind: "dynamic" };

/** A place of the type `undefined` or `null`. */
export function emptyType(absent: "undefined" | "null"): Type {
  return { kind: "optional", of: booleanType, absent, empty: true };
}

export function isEmpty(type: Type): boolean {
  return type.kind === "optional" && type.empty === true;
}

/** `T | null` */
export function isNullOr(type: Type): boolean {
  return type.kind === "optional" && type.absent === "null";
}

/** Structural equality of representations. */
export function sameRepr(a: Repr, b: Repr): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  if (a.kind === "int" && b.kind === "int") return a.bits === b.bits && a.signed === b.signed;
  if (a.kind === "float" && b.kind === "float") return a.bits === b.bits;
  if (a.kind === "enum" && b.kind === "enum") return a.id === b.id;
  if (a.kind === "extern" && b.kind === "extern") return a.class.id === b.class.id;
  if (a.kind === "table" && b.kind === "table")
    return a.length === b.length && sameRepr(a.element, b.element);
  if (a.kind === "array" && b.kind === "array") return sameRepr(a.element, b.element);
  if (a.kind === "collection" && b.kind === "collection")
    return a.of === b.of && sameRepr(a.key, b.key) && sameRepr(a.value, b.value);
  if (a.kind === "bytes" && b.kind === "bytes") return a.of === b.of;
  if (a.kind === "shared" && b.kind === "shared") return sameRepr(a.of, b.of);
  if (a.kind === "optional" && b.kind === "optional") return sameRepr(a.of, b.of);
  if (a.kind === "ref" && b.kind === "ref")
    return a.object === b.object && (a.weak ?? false) === (b.weak ?? false);
  if (a.kind === "union" && b.kind === "union") {
    const { of } = b;
    return a.of.length === of.length && a.of.every((part, at) => sameRepr(part, of[at] ?? voidRepr));
  }
  if (a.kind === "function" && b.kind === "function") {
    const { params } = b;
    if (a.params.length !== params.length || !sameRepr(a.result, b.result)) return false;
    return a.params.every((param, position) => sameRepr(param, params[position] ?? voidRepr));
  }
  return true;
}

export function isNumeric(repr: Repr): repr is Extract<Repr, { kind: "int" | "float" }> {
  return repr.kind === "int" || repr.kind === "float";
}

const memberOrder = [
  "undefined",
  "boolean",
  "number",
  "enum",
  "string",
  "array",
  "collection",
  "bytes",
  "object",
  "function",
  "extern",
];

/** Members of a union in the one order that all unions of them have. */
export function sortMembers(members: readonly Type[]): readonly Type[] {
  const place = (type: Type): number => memberOrder.indexOf(type.kind) * 2 + (isNull(type) ? 1 : 0);
  return [...members].sort((a, b) => place(a) - place(b));
}

function isNull(type: Type): boolean {
  return type.kind === "undefined" && type.written === "null";
}

/** A number, or what may be one among other things. */
export function mayBeNumber(type: Type): boolean {
  if (type.kind === "optional") return mayBeNumber(type.of);
  return type.kind === "union"
    ? type.of.some(mayBeNumber)
    : type.kind === "number" || type.kind === "dynamic";
}

export function mayBeUndefined(type: Type): boolean {
  if (type.kind === "dynamic") return true;
  if (type.kind === "optional") return type.absent === "undefined";
  if (type.kind === "undefined") return type.written === "undefined";
  return type.kind === "union" && type.of.some(mayBeUndefined);
}

export type Absence = "undefined" | "null";

/** The ways in which a value of a type may be no value. */
export function absencesOf(type: Type | undefined): readonly Absence[] {
  if (type?.kind === "optional") return [type.absent, ...absencesOf(type.of)];
  if (type?.kind === "undefined") return [type.written];
  if (type?.kind === "dynamic") return ["undefined", "null"];
  return type?.kind === "union" ? type.of.flatMap(absencesOf) : [];
}
