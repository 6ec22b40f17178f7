// Calls of the user's functions, of the board's API and of JavaScript's library.
import {
  callbacksOf,
  elementSlot,
  folderSlot,
  passedSlot,
  type Range,
  storedSlot,
} from "../analyze/index.ts";
import { fitsInt32, fitsUint32, isNatural, isZero, rounded } from "../analyze/range.ts";
import { bug } from "../bug.ts";
import type { ExternFunction, ExternType } from "../extern/extern.ts";
import { flavourFacts } from "../extern/flavours.ts";
import { type Builtin, type BuiltinParam, builtins } from "../hir/builtins.ts";
import type { Expr, FunctionId, Lowered, Repr } from "../hir/index.ts";
import { bool, float64, int32, text, uint32, voidRepr } from "../hir/type.ts";
import { visitExpressions } from "../hir/walk.ts";
import { toSignedBits } from "./bits.ts";
import { collectionArgument, collectionRepr } from "./collections.ts";
import { convert, isRepresentable } from "./convert.ts";
import { checkElementText } from "./dynamic-text.ts";
import { type Elaborator, runtime, type X } from "./elaborator.ts";
import { checkFits } from "./fits.ts";
import { comparisonRepr } from "./numbers.ts";
import { inOrder, type Operand } from "./order.ts";
import { inPlace } from "./places.ts";
import { steadyArray, steadyText } from "./steady.ts";
import { fromStored } from "./stored.ts";
import type { L, ValueTable } from "./table.ts";
import { makePrint } from "./texts.ts";

export const calls = {
  "extern-call": elaborateExternCall,
  builtin: elaborateBuiltin,
} satisfies Partial<ValueTable>;

function elaborateExternCall(expr: L<"extern-call">, to: Elaborator): X {
  const { callee } = expr;
  const print = asPrint(expr, to);
  if (print !== undefined) return print;
  const operands: Operand[] = [];
  if (expr.receiver !== undefined) {
    const { receiver } = expr;
    operands.push({ expr: receiver, elaborate: () => to.value(receiver) });
  }
  expr.args.forEach((arg, position) => {
    operands.push({ expr: arg, elaborate: () => externArgument(arg, position, callee, to) });
  });
  const values = inOrder(operands, to);
  const receiver = expr.receiver === undefined ? undefined : values[0];
  const args = expr.receiver === undefined ? values : values.slice(1);
  return { ...expr, receiver, args, repr: externRepr(callee.result, expr, to) };
}

export function externRepr(type: ExternType, expr: Lowered, to: Elaborator): Repr {
  if (type.kind !== "number") return to.reprOfType(expr.type, undefined);
  const { bits, signed, float } = flavourFacts[type.flavour];
  return float ? { kind: "float", bits: bits === 32 ? 32 : 64 } : { kind: "int", bits, signed };
}

/** Serial.print("a" + x)  =>  Serial.print(F("a")); Serial.print(x); where printing in parts costs nothing. */
function asPrint(expr: L<"extern-call">, to: Elaborator): X | undefined {
  const { callee, receiver } = expr;
  const [first, more] = expr.args;
  if (
    callee.prints === undefined ||
    receiver?.type.kind !== "extern" ||
    first === undefined ||
    more !== undefined
  )
    return undefined;
  if (!receiver.type.class.stream || first.kind !== "concat" || receiver.kind !== "extern-constant")
    return undefined;
  const parts = first.parts.filter((part) => part.kind !== "string" || part.value !== "");
  return makePrint(to.value(receiver), parts, callee.prints === "println", expr, to, "print");
}

function externArgument(arg: Expr<Lowered>, position: number, callee: ExternFunction, to: Elaborator): X {
  if (callee.prints !== undefined && position === 0) return printed(arg, to);
  const param = callee.params[position] ?? callee.params.at(-1);
  if (param === undefined) return to.value(arg);
  if (param.type.kind === "number") {
    checkFits(arg, param.type.flavour, to);
    return to.as(arg, externRepr(param.type, arg, to));
  }
  if (param.type.kind === "string") return textArgument(arg, callee, to);
  if (arg.type.kind === "array") return inPlace(arg, to);
  return to.value(arg);
}

/** Serial.print(x): one call, the core's own format; flash for literals. */
function printed(arg: Expr<Lowered>, to: Elaborator): X {
  const value = to.value(arg);
  if (value.repr.kind === "int" && value.repr.bits < 32) return to.convert(value, int32, arg, true);
  return value;
}

function textArgument(arg: Expr<Lowered>, callee: ExternFunction, to: Elaborator): X {
  const value = to.value(arg);
  if (callee.text === "flash") return value;
  if (callee.text === "string") return to.convert(value, text, arg, false);
  // A `const char*`: a literal stands for itself, text lends its bytes while the call lasts.
  if (value.repr.kind === "pointer") return value;
  if (value.kind === "string" || value.kind === "secret") return { ...value, repr: { kind: "pointer" } };
  return runtime(".c_str", undefined, [to.convert(value, text, arg, true)], arg, { kind: "pointer" });
}

function elaborateBuiltin(expr: L<"builtin">, to: Elaborator): X {
  const { builtin } = expr;
  const [own] = expr.args;
  if (builtin.result.kind === "self" && own !== undefined && isHeld(own, to))
    return selfAsValue(expr, own, to);
  return elaborateMethod(expr, to);
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
  if ((name !== "array.sort" && name !== "bytes.sortBy") || array === undefined) return undefined;
  if (callbacksOf(expr).some((closure) => hasErrors(closure.function, to)))
    return builtins.get(name === "bytes.sortBy" ? "bytes.sortTrying" : "array.sortTrying");
  if (name === "bytes.sortBy") return undefined;
  const { reads, writes } = to.facts.effects.ofCallbacks(expr);
  const element = to.facts.elements.representative(elementSlot(array));
  return reads.has(element) || writes.has(element) ? builtins.get("array.sortAside") : undefined;
}

function hasErrors(id: FunctionId, to: Elaborator): boolean {
  let found = false;
  for (const stmt of to.program.functions.get(id)?.body ?? [])
    visitExpressions(stmt, ({ kind }) => {
      found ||= kind === "pending";
    });
  return found;
}

/** A call of the library where only its effect, or the array in its place, is wanted. */
export function elaborateMethod(expr: L<"builtin">, to: Elaborator): X {
  const { builtin } = expr;
  checkElementText(expr, to);
  const aside = asideOf(expr, to);
  if (aside !== undefined) return elaborateMethod({ ...expr, builtin: aside }, to);
  if (roundings.has(builtin.name)) return elaborateRounding(expr, to);
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
  const value: X = { ...expr, args, repr: collectionRepr(expr, to) ?? builtinRepr(expr, to) };
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

function builtinRepr(expr: L<"builtin">, to: Elaborator): Repr {
  const { result } = expr.builtin;
  const [receiver] = expr.args;
  const element = () => to.elementRepr(elementSlot(receiver ?? bug(expr.span, "a method without its array")));
  switch (result.kind) {
    case "int":
      return int32;
    case "uint32":
      return uint32;
    case "double":
    case "numeric":
      return float64;
    case "float":
      return { kind: "float", bits: 32 };
    case "bytes":
    case "anything":
    case "error":
    case "cause":
      return to.reprOfType(expr.type, undefined);
    case "string":
      return text;
    case "boolean":
      return bool;
    case "void":
      return voidRepr;
    case "optional-string":
      return { kind: "optional", of: text };
    case "optional-int":
      return { kind: "optional", of: int32 };
    case "element":
      return element();
    case "value":
    case "optional-key":
    case "optional-value":
      return bug(expr.span, "an entry of something that is no collection");
    case "optional-element": {
      const of = element();
      return of.kind === "optional" ? of : { kind: "optional", of };
    }
    case "folded": {
      const slot = folderSlot(expr) ?? bug(expr.span, "a fold without its function");
      return to.reprOf(slot);
    }
    case "array":
    case "mapped":
    case "flat-mapped":
    case "flat":
    case "strings":
    case "keys":
    case "values":
    case "self":
      return { kind: "array", element: to.elementRepr(elementSlot(expr)) };
  }
}

function isLooked(kind: BuiltinParam): boolean {
  return kind === "array" || kind === "collection" || kind === "numbers" || kind === "elements";
}

function builtinArgument(kind: BuiltinParam, arg: Expr<Lowered>, expr: L<"builtin">, to: Elaborator): X {
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
  const wide = () => comparisonRepr(to.facts.numbers.rangeOfSlot(slot), range);
  return to.operand(arg, tooWide ? wide() : element);
}

/** An index or count: JavaScript cuts fractions off and takes NaN as 0. */
function wholeArgument(arg: Expr<Lowered>, kind: "int" | "last", to: Elaborator): X {
  const value = to.value(arg);
  if (value.repr.kind === "int" || fitsInt32(to.rangeOf(arg))) return to.convert(value, int32, arg, true);
  const name = kind === "int" ? "tsino::toIndex" : "tsino::toLastIndex";
  return runtime(name, "tsino/to-index.h", [value], arg, int32);
}

const roundings = new Set(["Math.floor", "Math.ceil", "Math.round", "Math.trunc"]);

/** Math.floor(a / b) of whole numbers is integer division; of what is whole already, nothing. */
function elaborateRounding(expr: L<"builtin">, to: Elaborator): X {
  const [arg] = expr.args;
  if (arg === undefined) return bug(expr.span, "a rounding without an argument");
  const divided = arg.kind === "arithmetic" && arg.op === "/" ? elaborateQuotient(expr, arg, to) : undefined;
  if (divided !== undefined) return divided;
  const value = to.value(arg);
  if (value.repr.kind === "int") return value;
  const whole = runtime(expr.builtin.cpp, expr.builtin.header ?? "<math.h>", [value], expr, float64);
  const range = to.rangeOf(expr);
  return fitsInt32(range) && fitsInt32(rounded(to.rangeOf(arg)))
    ? convert(whole, int32, "exact", true)
    : whole;
}

function elaborateQuotient(expr: L<"builtin">, division: L<"arithmetic">, to: Elaborator): X | undefined {
  const [a, b] = [to.rangeOf(division.left), to.rangeOf(division.right)];
  const repr = fitsInt32(a) && fitsInt32(b) ? int32 : fitsUint32(a) && fitsUint32(b) ? uint32 : undefined;
  if (repr === undefined || expr.builtin.name === "Math.round" || isZero(b)) return undefined;
  if (repr === uint32 && expr.builtin.name === "Math.ceil") return undefined;
  const natural = isNatural(a) && isPositiveOrUnknown(b);
  const truncates = expr.builtin.name === "Math.trunc" || (expr.builtin.name === "Math.floor" && natural);
  const [left, right] = inOrder(
    [
      { expr: division.left, elaborate: () => to.operand(division.left, repr) },
      { expr: division.right, elaborate: () => to.operand(division.right, repr) },
    ],
    to,
  );
  if (left === undefined || right === undefined) return undefined;
  if (truncates) return { ...division, left, right, repr };
  const name = expr.builtin.name === "Math.floor" ? "tsino::floorDiv" : "tsino::ceilDiv";
  return runtime(
    name,
    "tsino/number.h",
    [to.convert(left, int32, division.left, true), to.convert(right, int32, division.right, true)],
    expr,
    int32,
  );
}

/** A natural number divided by a natural one: truncation is rounding down. */
function isPositiveOrUnknown(range: Range): boolean {
  return isNatural(range);
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
