// Arguments of JavaScript's library: in the form that the runtime's function takes.
import { elementSlot, storedSlot } from "../../analyze/index.ts";
import { fitsInt32 } from "../../analyze/range.ts";
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
      return to.operand(arg, int32);
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

/** An index or count: JavaScript cuts fractions off and takes NaN as 0. */
function wholeArgument(arg: Expr<Lowered>, kind: "int" | "last", to: Elaborator): X {
  const value = to.value(arg);
  if (value.repr.kind === "int" || fitsInt32(to.rangeOf(arg))) return to.convert(value, int32, arg, true);
  const name = kind === "int" ? "tsino::toIndex" : "tsino::toLastIndex";
  return runtime(name, "tsino/to-index.h", [value], arg, int32);
}
