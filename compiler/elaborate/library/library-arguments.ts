// Arguments of JavaScript's library: in the form that the runtime's function takes.
import { elementSlot, storedSlot } from "../../analyze/index.ts";
import { fitsInt32, maxInt32, minInt32 } from "../../analyze/range.ts";
import type { BuiltinParam } from "../../hir/builtins.ts";
import type { Expr, Lowered, Repr } from "../../hir/index.ts";
import { float64, int32, text } from "../../hir/type.ts";
import { isRepresentable } from "../convert.ts";
import { type Elaborator, runtime, type X } from "../elaborator.ts";
import { collectionArgument } from "../lists/collections.ts";
import { toSignedBits } from "../numbers/bits.ts";
import { comparisonRepr } from "../numbers/numbers.ts";
import { inPlace } from "../places.ts";
import type { L } from "../table.ts";
import { builtinRepr } from "./library-results.ts";

export function isLooked(kind: BuiltinParam): boolean {
  return kind === "array" || kind === "collection" || kind === "numbers" || kind === "elements";
}

export function builtinArgument(
  kind: BuiltinParam,
  arg: Expr<Lowered>,
  expr: L<"builtin">,
  to: Elaborator,
): X {
  switch (kind) {
    case "array":
    case "bytes":
    case "numbers":
    case "elements":
      return inPlace(arg, to);
    case "element":
      return elementArgument(arg, expr, to);
    case "piece":
      return arg.type.kind === "array" ? inPlace(arg, to) : elementArgument(arg, expr, to);
    case "start":
      return to.operand(arg, builtinRepr(expr, to));
    case "string":
      // A `const String&` takes a literal by itself.
      return to.as(arg, text);
    case "double":
      return to.operand(arg, float64);
    case "index":
      return to.numberRepr(arg).kind === "int" ? wholeArgument(arg, "int", to) : to.operand(arg, int32);
    case "unit":
      return codeUnit(arg, to);
    case "asked":
      return askedIndex(arg, to);
    case "int":
    case "last":
      return wholeArgument(arg, kind, to);
    case "int32":
      return toSignedBits(arg, to);
    default:
      return collectionArgument(kind, arg, expr, to) ?? to.value(arg);
  }
}

/** What is stored takes the elements' form; what is only looked for may be too wide for it. */
function elementArgument(arg: Expr<Lowered>, expr: L<"builtin">, to: Elaborator): X {
  const [receiver] = expr.args;
  if (receiver === undefined) return to.value(arg);
  const stored = storedSlot("element", arg, expr);
  if (stored !== undefined) return to.operand(arg, to.elementRepr(stored));
  const slot = elementSlot(receiver);
  const element = to.elementRepr(slot);
  if (element.kind === "text") return to.as(arg, element);
  if (expr.builtin.effect !== "reads") return to.operand(arg, element);
  const range = to.rangeOf(arg);
  const tooWide = arg.type.kind === "number" && !isRepresentable(range, element);
  return to.operand(
    arg,
    tooWide ? wider(comparisonRepr(to.facts.numbers.rangeOfSlot(slot), range)) : element,
  );
}

/** Unsigned, small elements and what is looked for would be compared with a warning. */
function wider(repr: Repr): Repr {
  return repr.kind === "int" && !repr.signed ? float64 : repr;
}

/** An index or count: JavaScript cuts fractions off and takes NaN as 0. What int32 can't hold is beyond the end of everything. */
function wholeArgument(arg: Expr<Lowered>, kind: "int" | "last", to: Elaborator): X {
  const value = to.value(arg);
  if (fitsInt32(to.rangeOf(arg)) || isInt32(value.repr)) return to.convert(value, int32, arg, true);
  // s.slice(0, 0xffffffff)  =>  slice(s, 0, 2147483647)
  if (value.kind === "number" && Number.isInteger(value.value))
    return {
      ...value,
      value: Math.max(minInt32, Math.min(value.value, maxInt32)),
      written: undefined,
      repr: int32,
    };
  const name = kind === "int" ? "tsino::toIndex" : "tsino::toLastIndex";
  return runtime(name, "tsino/to-index.h", [value], arg, int32);
}

/** Whether int32 holds all that the form can be. */
function isInt32(repr: Repr): boolean {
  return repr.kind === "int" && (repr.bits < 32 || (repr.bits === 32 && repr.signed));
}

/** String.fromCharCode(code): JavaScript takes the low bits of what is too large. */
function codeUnit(arg: Expr<Lowered>, to: Elaborator): X {
  return fitsInt32(to.rangeOf(arg)) ? to.operand(arg, int32) : toSignedBits(arg, to);
}

/** xs[Number(word)] ?? 0: NaN, a fraction and what is too large are no index, and the element is undefined. */
function askedIndex(arg: Expr<Lowered>, to: Elaborator): X {
  const value = to.value(arg);
  const isSmall = value.repr.kind === "int" && value.repr.bits <= 32;
  // Of uint32 those that don't fit become negative.
  if (fitsInt32(to.rangeOf(arg)) || (isSmall && value.kind !== "number"))
    return to.convert(value, int32, arg, true);
  if (value.kind === "number")
    return { ...value, value: value.value === 0 ? 0 : -1, written: undefined, repr: int32 };
  return runtime("tsino::askedIndex", "tsino/to-index.h", [value], arg, int32);
}
