// From one form of a value to another, as cheaply as its range allows.

import { fitsInt32, fitsUint32, isWide, type Range } from "../analyze/range.ts";
import { bug } from "../bug.ts";
import { flavourFacts } from "../extern/flavours.ts";
import type { ConvertMode, Repr } from "../hir/index.ts";
import { isEmpty, sameRepr } from "../hir/type.ts";
import { describeForm } from "./described-forms.ts";
import { type Elaborator, runtime, type X } from "./elaborator.ts";
import { intoDynamic, outOfDynamic } from "./unions/dynamic.ts";

export interface ConvertContext {
  readonly range: Range;
  readonly written: boolean;
  readonly to: Elaborator;
}

export function convertTo(value: X, repr: Repr, context: ConvertContext): X {
  if (sameRepr(value.repr, repr) || repr.kind === "void") return value;
  if (value.kind === "default") return { ...value, repr };
  // note(x), null: of a union it is one of the members.
  if (value.kind === "comma" && isNothingIn(repr, value.second))
    return { ...value, second: convertTo(value.second, repr, context), repr };
  // (n++, () => 1): a lambda alone is none of the union's types in C++.
  if (value.kind === "comma" && repr.kind === "union" && value.second.repr.kind === "function")
    return { ...value, second: convertTo(value.second, repr, context), repr };
  // Behind a call that never comes back, or has no value.
  if (value.kind === "comma" && (value.second.kind === "default" || value.second.kind === "undefined"))
    return { ...value, second: { ...value.second, repr }, repr };
  const from = value.repr;
  if (from.kind === "optional" && from.of.kind === "dynamic" && repr.kind !== "dynamic")
    return convertTo(intoDynamic(value, from.of, { ...context, written: true }), repr, context);
  if (from.kind === "int" && repr.kind === "int") return intToInt(value, from, repr, context);
  if (from.kind === "int" && repr.kind === "float") return intToFloat(value, repr, context);
  if (from.kind === "float" && repr.kind === "int") return floatToInt(value, repr, context);
  if (from.kind === "float" && repr.kind === "float") return convert(value, repr, "wrap", context.written);
  if (from.kind === "flash" && repr.kind === "pointer" && value.kind === "secret") return { ...value, repr };
  if ((from.kind === "flash" || from.kind === "pointer") && repr.kind === "text")
    return convert(value, repr, "exact", context.written);
  if (from.kind === "ref" && repr.kind === "ref" && repr.weak)
    return runtime("tsino::pointerTo", "tsino/ref.h", [value], value, repr);
  if (from.kind === "ref" && repr.kind === "ref") return toStruct(value, repr, context);
  if (repr.kind === "dynamic") return intoDynamic(value, repr, context);
  if (from.kind === "dynamic") return outOfDynamic(value, repr, context);
  if (repr.kind === "union") return toUnion(value, repr, context);
  if (from.kind === "union") return fromUnion(value, repr, context);
  if (repr.kind === "optional") return toOptional(value, repr, context);
  if (from.kind === "array" && repr.kind === "shared") {
    return { kind: "share", operand: value, type: value.type, repr, span: value.span };
  }
  if (from.kind === "shared" && (repr.kind === "array" || repr.kind === "collection")) {
    return { kind: "deref", operand: value, type: value.type, repr, span: value.span };
  }
  if (from.kind === "enum" && repr.kind === "int") return convert(value, repr, "exact", true);
  // Fields of several types that became one by a type that all of them have in common.
  return refuse(value, repr, context);
}

function refuse(value: X, repr: Repr, context: ConvertContext): X {
  const { program } = context.to;
  const [from, to] = [describeForm(value.repr, program), describeForm(repr, program)];
  context.to.report("unsupported-conversion", value.span, { from, to });
  return { kind: "default", type: value.type, repr, span: value.span };
}

function isNothingIn(repr: Repr, value: X): boolean {
  if (value.kind !== "undefined" || value.type.kind !== "undefined") return false;
  const { written } = value.type;
  return repr.kind === "dynamic" || (repr.kind === "union" && repr.of.some(({ kind }) => kind === written));
}

export function convert(value: X, repr: Repr, mode: ConvertMode, written: boolean): X {
  return { kind: "convert", operand: value, mode, written, type: value.type, repr, span: value.span };
}

function intToInt(
  value: X,
  from: Extract<Repr, { kind: "int" }>,
  repr: Extract<Repr, { kind: "int" }>,
  context: ConvertContext,
): X {
  if (value.kind === "number" && inRange(value.value, repr)) return { ...value, repr };
  // (int32_t)(uint32_t)x  =>  x where the bits are wanted again
  if (
    value.kind === "convert" &&
    value.mode === "wrap" &&
    repr.bits === 32 &&
    sameRepr(value.operand.repr, repr)
  ) {
    return value.operand;
  }
  if (repr.bits > 32 && repr.signed && mayOverflow(value, context)) return asWider(value, repr);
  const narrows = repr.bits < from.bits || (repr.bits === from.bits && repr.signed !== from.signed);
  if (!narrows || isRepresentable(context.range, repr)) {
    // Small integers count as int in C++ anyway.
    const promoted = from.bits < 32 && repr.bits === 32 && repr.signed;
    return convert(value, repr, "exact", context.written && !promoted);
  }
  if (!repr.signed || repr.bits === 32) return convert(value, repr, "wrap", context.written || repr.signed);
  return narrow(value, repr);
}

/** Stops a checked build where the value would change. */
function narrow(value: X, repr: Extract<Repr, { kind: "int" }>): X {
  return runtime(`tsino::narrow<int${repr.bits}_t>`, "tsino/narrow.h", [value], value, repr);
}

function intToFloat(value: X, repr: Extract<Repr, { kind: "float" }>, context: ConvertContext): X {
  if (value.kind === "number") return { ...value, repr };
  // (double)(int32_t)round(x)  =>  round(x), which keeps its -0
  if (value.kind === "convert" && value.mode === "exact" && sameRepr(value.operand.repr, repr))
    return value.operand;
  if (mayOverflow(value, context)) return asWider(value, repr);
  // s < total + 6 of a uint64_t: compilers warn where the sum is constant, and no double.
  const isSum = value.repr.kind === "int" && value.repr.bits === 64 && value.kind === "arithmetic";
  return convert(value, repr, "exact", context.written || isSum);
}

function mayOverflow(value: X, { range }: ConvertContext): boolean {
  const isProved = range.kind !== "int" || (Number.isFinite(range.lo) && Number.isFinite(range.hi));
  return !isProved && hasProduct(value);
}

/** A product may leave int32 where no bound of it is proved; sums of one with it. */
function hasProduct(value: X): boolean {
  if (value.kind !== "arithmetic" || value.repr.kind !== "int" || !value.repr.signed) return false;
  return value.op === "*" || (value.op !== "%" && (hasProduct(value.left) || hasProduct(value.right)));
}

/** (double)(days * 86400)  =>  (double)days * 86400: as JavaScript does it, where a wider form is wanted anyhow. */
function asWider(value: X, repr: Extract<Repr, { kind: "int" | "float" }>): X {
  if (value.kind === "number") return { ...value, repr };
  if (!hasProduct(value) || value.kind !== "arithmetic") return convert(value, repr, "exact", true);
  const [left, right] = [asWider(value.left, repr), asWider(value.right, repr)];
  // C++ takes the second operand to the form of the first by itself.
  const second = right.kind === "convert" ? { ...right, written: false } : right;
  return { ...value, left, right: second, repr };
}

function floatToInt(value: X, repr: Extract<Repr, { kind: "int" }>, context: ConvertContext): X {
  if (value.kind === "number" && inRange(value.value, repr)) return { ...value, repr };
  if (isRepresentable(context.range, repr) || (repr.bits === 32 && fitsInt32(context.range) && repr.signed)) {
    return convert(value, repr, "exact", true);
  }
  if (repr.bits === 32 && repr.signed)
    return runtime("tsino::exactInt", "tsino/number.h", [value], value, repr);
  if (!repr.signed && repr.bits <= 32) {
    const whole = runtime("tsino::toUint32", "tsino/number.h", [value], value, {
      kind: "int",
      bits: 32,
      signed: false,
    });
    return repr.bits === 32 ? whole : convert(whole, repr, "wrap", context.written);
  }
  return convert(value, repr, "checked", true);
}

/** One of several types: the member first, then the whole. */
function toUnion(value: X, repr: Extract<Repr, { kind: "union" }>, context: ConvertContext): X {
  if (value.repr.kind === "union") return convert(value, repr, "exact", context.written);
  if (value.repr.kind === "optional" && !repr.of.some(({ kind }) => kind === "undefined" || kind === "null"))
    return toUnion(unwrapped(value, value.repr), repr, context);
  if (isEmpty(value.type)) return behind(value, toUnion(nothingLike(value), repr, context));
  if (value.repr.kind === "optional") {
    const own = value.repr.of;
    const of = repr.of.find((one) => isMember(own, one)) ?? own;
    return convert(
      toOptional(value, { kind: "optional", of }, { ...context, written: true }),
      repr,
      "exact",
      true,
    );
  }
  const member = repr.of.find((one) => isMember(ownForm(value), one));
  // A field that is one form for all: { v: 1 } and { v: "a" } of a generic function.
  if (member === undefined) return refuse(value, repr, context);
  const inner =
    value.kind === "undefined"
      ? { ...value, repr: member }
      : named(convertTo(value, member, { ...context, written: true }));
  return convert(inner, repr, "exact", context.written);
}

function isNull(type: X["type"]): boolean {
  if (type.kind === "optional") return isEmpty(type) && type.absent === "null";
  return type.kind === "undefined" && type.written === "null";
}

/** Of a type that has nothing else, whatever its form is. */
function nothingLike({ type, span }: X): X {
  const written = isNull(type) ? "null" : "undefined";
  return { kind: "undefined", type: { kind: "undefined", written }, span, repr: { kind: written } };
}

/** A value that is known, behind what gives it where that does something. */
export function behind(first: X, second: X): X {
  if (isAtHand(first)) return second;
  return { kind: "comma", first, second, type: second.type, span: second.span, repr: second.repr };
}

function isAtHand(value: X): boolean {
  if (value.kind === "field") return isAtHand(value.object);
  return value.kind === "undefined" || value.kind === "read" || value.kind === "this";
}

/** A lambda has a type of its own, which is none of the members. */
export function named(value: X): X {
  const isLambda = value.kind === "closure" || value.kind === "function-value";
  return isLambda ? convert(value, value.repr, "exact", true) : value;
}

/** What is proved to be there. */
function unwrapped(value: X, repr: Extract<Repr, { kind: "optional" }>): X {
  return { kind: "unwrap", operand: value, type: value.type, span: value.span, repr: repr.of };
}

/** `null` and `undefined` are one form elsewhere. */
function ownForm(value: X): Repr {
  return value.kind === "undefined" && value.type.kind === "undefined"
    ? { kind: value.type.written }
    : value.repr;
}

function isMember(from: Repr, member: Repr): boolean {
  if (from.kind === "int" || from.kind === "float") return member.kind === "float";
  if (from.kind === "flash" || from.kind === "pointer") return member.kind === "text";
  if (from.kind === "array") return member.kind === "shared";
  if (from.kind === "shared" && member.kind === "shared") return from.of.kind === member.of.kind;
  return from.kind === member.kind;
}

function fromUnion(value: X, repr: Repr, context: ConvertContext): X {
  if (repr.kind === "optional") return toOptional(value, repr, context);
  const member = value.repr.kind === "union" ? value.repr.of.find((one) => isMember(repr, one)) : undefined;
  if (member === undefined) return bug(value.span, `no member for ${repr.kind}`);
  const taken: X = { kind: "from-union", operand: value, type: value.type, span: value.span, repr: member };
  return convertTo(taken, repr, context);
}

/** A derived object where its base is wanted needs no code; another one is known to be what is wanted. */
function toStruct(value: X, repr: Extract<Repr, { kind: "ref" }>, context: ConvertContext): X {
  const own = value.repr.kind === "ref" ? value.repr.object : repr.object;
  if (context.to.facts.elements.derives(own, repr.object))
    return convert(value, repr, "exact", context.written);
  const checked = context.to.mixedClasses.has(repr.object);
  return { kind: "as-object", operand: value, checked, type: value.type, span: value.span, repr };
}

function toOptional(value: X, repr: Extract<Repr, { kind: "optional" }>, context: ConvertContext): X {
  if (sameRepr(value.repr, repr)) return value;
  // A property that is there, if only with `undefined`.
  if (repr.of.kind === "dynamic")
    return convert(
      intoDynamic(value, repr.of, { ...context, written: true }),
      repr,
      "exact",
      context.written,
    );
  // A property that may be missing, and may be null: that null is there.
  if (isNull(value.type) && repr.of.kind === "union" && repr.of.of.some(({ kind }) => kind === "null")) {
    const present = toUnion(nothingLike(value), repr.of, { ...context, written: true });
    return behind(value, convert(present, repr, "exact", true));
  }
  if (value.repr.kind === "undefined" || value.kind === "undefined") return { ...value, repr };
  if (isEmpty(value.type)) return behind(value, { ...nothingLike(value), repr });
  if (value.repr.kind === "optional") {
    if (value.repr.of.kind === "union" && repr.of.kind !== "union")
      return { kind: "from-union", operand: value, type: value.type, span: value.span, repr };
    if (value.repr.of.kind === "ref" && repr.of.kind === "ref")
      return convert(value, repr, "exact", context.written);
    // Optional<double>(Optional<int32_t>(4))  =>  Optional<double>(4.0)
    if (repr.of.kind === "float" && value.kind === "convert" && value.operand.repr.kind === "int")
      return toOptional(value.operand, repr, context);
    const given = repr.of.kind === "union" ? inMember(value, value.repr.of, repr.of, context) : value;
    const other = runtime("tsino::convertOptional", "tsino/optional-convert.h", [given], value, repr);
    // It converts to what it is given to; where nothing says that, it is written.
    return context.written ? convert(other, repr, "exact", true) : other;
  }
  // Optional<String>(F("text")), Optional<Function<void()>>([] { … }): one conversion is C++'s own, two are not.
  const literal =
    (repr.of.kind === "text" && value.repr.kind === "flash") ||
    (repr.of.kind === "function" && (value.kind === "closure" || value.kind === "function-value"));
  const inner = convertTo(value, repr.of, { ...context, written: !literal });
  return convert(inner, repr, "exact", context.written || literal);
}

/** `T | undefined` in the form that T has in a union. */
function inMember(value: X, own: Repr, union: Extract<Repr, { kind: "union" }>, context: ConvertContext): X {
  const member = union.of.find((one) => isMember(own, one));
  if (member === undefined) return value;
  return toOptional(value, { kind: "optional", of: member }, { ...context, written: true });
}

function inRange(value: number, repr: Extract<Repr, { kind: "int" }>): boolean {
  const { min, max } = limits(repr);
  return Number.isInteger(value) && value >= min && value <= max;
}

/** Every value that can flow is representable. */
export function isRepresentable(range: Range, repr: Repr): boolean {
  if (repr.kind !== "int") return repr.kind === "float" && repr.bits === 64;
  if (repr.bits === 32 && repr.signed) return fitsInt32(range) && !isWide(range);
  if (repr.bits === 32) return fitsUint32(range);
  if (range.kind !== "int") return false;
  const { min, max } = limits(repr);
  return range.lo >= min && range.hi <= max;
}

export function limits(repr: Extract<Repr, { kind: "int" }>): { readonly min: number; readonly max: number } {
  const { bits, signed } = repr;
  const name = signed ? (`i${bits}` as const) : (`u${bits}` as const);
  return flavourFacts[name];
}
