// Calls of JavaScript's library; those of the board's API are in extern-calls.ts.
import { callbacksOf, elementSlot, passedSlot } from "../../analyze/index.ts";
import { fitsInt32, fitsUint32 } from "../../analyze/range.ts";
import { bug } from "../../bug.ts";
import { type Builtin, builtins } from "../../hir/builtins.ts";
import type { Expr, FunctionId, Lowered, Repr } from "../../hir/index.ts";
import { float64, int32, text, uint32 } from "../../hir/type.ts";
import { visitExpressions } from "../../hir/walk.ts";
import { steadyArray, steadyText } from "../borrowing/steady.ts";
import { type Elaborator, runtime, type X } from "../elaborator.ts";
import { keepChanged } from "../lists/changed-lists.ts";
import { collectionRepr } from "../lists/collections.ts";
import { elaborateRounding, roundings } from "../numbers/rounding.ts";
import { withOtherNames } from "../objects/other-names.ts";
import { elaborateNameSearch } from "../objects/own-properties.ts";
import { fromStored } from "../objects/stored.ts";
import { inOrder } from "../order.ts";
import type { L, ValueTable } from "../table.ts";
import { withTextIndex } from "../texts/text-indexes.ts";
import { checkElementText } from "../unions/dynamic-text.ts";
import { elaborateExternCall } from "./extern-calls.ts";
import { builtinArgument, isLooked } from "./library-arguments.ts";
import { builtinRepr } from "./library-results.ts";

export const calls = {
  "extern-call": elaborateExternCall,
  builtin: elaborateBuiltin,
} satisfies Partial<ValueTable>;

function elaborateBuiltin(expr: L<"builtin">, to: Elaborator): X {
  const { builtin } = expr;
  const [own] = expr.args;
  const search = elaborateNameSearch(expr, to);
  if (search !== undefined) return search;
  if (builtin.result.kind === "self" && own !== undefined && isHeld(own, to))
    return selfAsValue(expr, own, to);
  const value = elaborateMethod(expr, to);
  return keepChanged(value, to) ?? value;
}

/** A counted array, whose method gives back the same reference. */
function isHeld(receiver: Expr<Lowered>, to: Elaborator): boolean {
  return receiver.kind === "read" && to.reprOf(receiver.slot).kind === "shared";
}

/** const b = a.reverse();  =>  (a->reverse(), a) */
function selfAsValue(expr: L<"builtin">, receiver: Expr<Lowered>, to: Elaborator): X {
  const first = elaborateMethod(expr, to);
  const second = to.value(receiver);
  return { kind: "comma", first, second, type: expr.type, span: expr.span, repr: second.repr };
}

/** xs.sort(f) where `f` throws, or looks at the elements that are being sorted */
function asideOf(expr: L<"builtin">, to: Elaborator): Builtin | undefined {
  const [array] = expr.args;
  const { name } = expr.builtin;
  if (!/^(array\.sort(Present)?|bytes\.sortBy)$/.test(name) || array === undefined) return undefined;
  if (callbacksOf(expr).some((closure) => hasErrors(closure.function, to)))
    return builtins.get(name === "bytes.sortBy" ? "bytes.sortTrying" : `${name}Trying`);
  if (name === "bytes.sortBy" || callbacksOf(expr).length === 0) return undefined;
  const { reads, writes } = to.facts.effects.ofCallbacks(expr);
  const element = to.facts.elements.representative(elementSlot(array));
  return reads.has(element) || writes.has(element) ? builtins.get(`${name}Aside`) : undefined;
}

function hasErrors(id: FunctionId, to: Elaborator): boolean {
  let found = false;
  for (const stmt of to.program.functions.get(id)?.body ?? [])
    visitExpressions<Lowered>(stmt, ({ kind }) => {
      found ||= kind === "pending";
    });
  return found;
}

/** A call of the library where only its effect, or the array in its place, is wanted. */
export function elaborateMethod(given: L<"builtin">, to: Elaborator): X {
  const expr = withOtherNames(given, to);
  const { builtin } = expr;
  checkElementText(expr, to);
  const aside = asideOf(expr, to);
  if (aside !== undefined) return elaborateMethod({ ...expr, builtin: aside }, to);
  if (roundings.has(builtin.name)) return elaborateRounding(expr, to);
  if (builtin.name === "Number.plain") return elaboratePlain(expr, to);
  if (builtin.result.kind === "numeric") return elaborateNumeric(expr, to);
  const running = to.facts.effects.ofCallbacks(expr);
  const args = inOrder(
    expr.args.map((arg, position) => {
      const kind =
        builtin.params[position] ?? builtin.params.at(-1) ?? bug(expr.span, "an argument too many");
      const inPlace = isLooked(kind) || (kind === "piece" && arg.type.kind === "array");
      const elaborate = () =>
        (kind === "array" || kind === "collection") && position === 0
          ? steadyArray(arg, running, to)
          : steadyText(builtinArgument(kind, arg, expr, to), arg, running, to);
      return { expr: arg, elaborate, inPlace };
    }),
    to,
  );
  const [receiver] = args;
  if (receiver?.repr.kind === "table" && builtin.name === "array.length") {
    const { length } = receiver.repr;
    return {
      kind: "number",
      value: length,
      written: undefined,
      type: expr.type,
      span: expr.span,
      repr: int32,
    };
  }
  if (receiver?.repr.kind === "table" && builtin.name === "array.get")
    return tableElement(receiver, args, expr, to);
  const repr = collectionRepr(expr, to) ?? builtinRepr(expr, to);
  const value: X = { ...expr, args: withTextIndex(expr, args, to), repr };
  return passedSlot(expr) === undefined ? value : fromStored(value, expr.type, to);
}

/** An index that is proved to be inside needs no test. */
function tableElement(table: X, args: readonly X[], expr: L<"builtin">, to: Elaborator): X {
  if (table.repr.kind !== "table") return bug(expr.span, "no table");
  const { element, length } = table.repr;
  const [, at] = expr.args;
  const range = at === undefined ? undefined : to.rangeOf(at);
  const inside = range?.kind === "int" && range.lo >= 0 && range.hi < length;
  const repr: Repr = { kind: "optional", of: element.kind === "flash" ? text : element };
  if (!inside) return runtime("tsino::tableGet", "tsino/table-get.h", args, expr, repr);
  const name = element.kind === "flash" ? "tsino::tableText" : "tsino::tableAt";
  return {
    ...to.convert(runtime(name, "tsino/table.h", args, expr, element), repr, expr, true),
    type: expr.type,
  };
}

/** Number(x) of a number is that number; only 64 bits without a sign are more than what is computed with. */
function elaboratePlain(expr: L<"builtin">, to: Elaborator): X {
  const [arg] = expr.args;
  if (arg === undefined) return bug(expr.span, "a conversion without a value");
  const value = to.value(arg);
  const isWide = value.repr.kind === "int" && value.repr.bits === 64;
  return { ...(isWide ? to.convert(value, float64, arg, true) : value), type: expr.type };
}

/** Math.abs, min, max, sign keep the form of their arguments. */
function elaborateNumeric(expr: L<"builtin">, to: Elaborator): X {
  const ranges = expr.args.map((arg) => to.rangeOf(arg));
  const repr =
    ranges.every(fitsInt32) && fitsInt32(to.rangeOf(expr))
      ? int32
      : ranges.every(fitsUint32)
        ? uint32
        : float64;
  const args = inOrder(
    expr.args.map((arg) => ({ expr: arg, elaborate: () => to.operand(arg, repr) })),
    to,
  );
  const [only, more] = args;
  if (only !== undefined && more === undefined && expr.builtin.name.endsWith("in")) return only;
  if (only !== undefined && more === undefined && expr.builtin.name.endsWith("ax")) return only;
  const { cpp, header, name } = expr.builtin;
  const typed = repr === uint32 ? "<uint32_t>" : repr === int32 ? "<int32_t>" : "";
  if (typed === "" || name === "Math.sign" || name === "Math.abs")
    return runtime(cpp, header, args, expr, repr);
  // Literals have C++'s own type, so the type is said, for two at a time.
  return args.reduce((first, second) => runtime(`${cpp}${typed}`, header, [first, second], expr, repr));
}
