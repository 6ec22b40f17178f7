// Text: literals stay in flash, joined text is built once, printed text is not built at all.
import { conflicts, isPure } from "../../analyze/index.ts";
import type { Expr, Lowered, Repr, Type } from "../../hir/index.ts";
import { flash, int32, numberType, text, voidRepr } from "../../hir/type.ts";
import { type Elaborator, runtime, type X } from "../elaborator.ts";
import { inOrder, nameFor } from "../order.ts";
import type { L, ValueTable } from "../table.ts";
import { dynamicText } from "../unions/dynamic-text.ts";

export const texts = {
  string: elaborateString,
  secret: (expr) => ({ ...expr, repr: flash }),
  concat: elaborateConcat,
  "to-text": elaborateToText,
  console: elaborateConsole,
} satisfies Partial<ValueTable>;

/** A text with a zero byte can't end at the first one, as C strings do. */
function elaborateString(expr: L<"string">): X {
  if (!expr.value.includes("\0")) return { ...expr, repr: flash };
  const bytes: X = { ...expr, repr: { kind: "pointer" } };
  const size: X = {
    kind: "number",
    value: new TextEncoder().encode(expr.value).length,
    written: undefined,
    type: numberType,
    repr: int32,
    span: expr.span,
  };
  return runtime("tsino::textFromBytes", "tsino/text.h", [bytes, size], expr, text);
}

/** a + b  =>  tsino::concat(a, b): one allocation of the whole length */
function elaborateConcat(expr: L<"concat">, to: Elaborator): X {
  const parts = mergeLiterals(expr.parts);
  const [only, more] = parts;
  if (only !== undefined && more === undefined) return to.convert(to.value(only), text, only, true);
  const args = inOrder(
    parts.map((part) => ({ expr: part, elaborate: () => to.value(part) })),
    to,
  );
  return runtime("tsino::concat", "tsino/text.h", args, expr, text);
}

/** Neighbouring literals are one. */
export function mergeLiterals(parts: readonly Expr<Lowered>[]): readonly Expr<Lowered>[] {
  const merged: Expr<Lowered>[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part.kind === "string" && last?.kind === "string")
      merged[merged.length - 1] = { ...last, value: last.value + part.value };
    else if (part.kind !== "string" || part.value !== "") merged.push(part);
  }
  return merged.length === 0 ? parts.slice(0, 1) : merged;
}

/** String(x) */
function elaborateToText(expr: L<"to-text">, to: Elaborator): X {
  const { operand } = expr;
  const value = to.value(operand);
  if (value.repr.kind === "bool") return choiceOfLiterals(value, expr);
  if (value.repr.kind === "extern") {
    const method = value.repr.class.toText ?? "toString";
    return runtime(`.${method}`, undefined, [value], expr, text);
  }
  if (value.repr.kind === "int" && value.repr.bits === 32)
    return runtime("String", undefined, [value], expr, text);
  if (value.repr.kind === "int" && value.repr.bits < 32) {
    return runtime("String", undefined, [to.convert(value, int32, operand, true)], expr, text);
  }
  if (value.repr.kind === "dynamic") return dynamicText(value, expr, to);
  const absent = operand.type.kind === "optional" && operand.type.absent === "null";
  const optional = absent ? "tsino::optionalTextOrNull" : "tsino::optionalText";
  const name = value.repr.kind === "optional" ? optional : "tsino::toText";
  const header = value.repr.kind === "optional" ? "tsino/optional-text.h" : "tsino/to-text.h";
  return runtime(name, header, [value], expr, text);
}

/** on ? F("true") : F("false") */
function choiceOfLiterals(test: X, expr: Expr<Lowered>): X {
  const literal = (value: string): X => ({
    kind: "string",
    value,
    type: expr.type,
    span: expr.span,
    repr: flash,
  });
  return {
    kind: "conditional",
    test,
    yes: literal("true"),
    no: literal("false"),
    type: expr.type,
    span: expr.span,
    repr: flash,
  };
}

function elaborateConsole(expr: L<"console">, to: Elaborator): X {
  to.usesConsole = true;
  const space: Expr<Lowered> = { kind: "string", value: " ", type: { kind: "string" }, span: expr.span };
  const spaced = expr.parts.flatMap((part, position) => {
    const last = expr.parts[position - 1];
    const bringsSpace = isEach(part, "after") || (last !== undefined && isEach(last, "before"));
    return last === undefined || bringsSpace ? [part] : [space, part];
  });
  const parts = mergeLiterals(spaced.flatMap((part) => (part.kind === "concat" ? part.parts : [part])));
  return makePrint("Serial", parts, true, expr, to, "inspect");
}

function isEach(part: Expr<Lowered>, each: "before" | "after"): boolean {
  return part.kind === "inspect" && part.each === each;
}

/**
 * Prints parts one after the other: no text is built. Where a part prints itself, or changes what another one reads,
 * its value is taken first, as JavaScript does.
 */
export function makePrint(
  receiver: string | X,
  parts: readonly Expr<Lowered>[],
  newline: boolean,
  expr: Expr<Lowered>,
  to: Elaborator,
  numbers: "inspect" | "print",
): X {
  const effects = parts.map((part) => to.effectOf(part));
  const printed = parts.map((part, position) => {
    const effect = effects[position];
    const value = printable(part, to, numbers, position === 0 && parts.length > 1);
    if (parts.length === 1 || effect === undefined || isConstant(part)) return value;
    // Its own printing or writing would come after the parts before it were printed.
    const overtaken = !isPure(effect) && position > 0;
    const disturbed = effects
      .slice(position + 1)
      .some((later) => !(isPure(effect) && isPure(later)) && conflicts(effect, later));
    return overtaken || disturbed ? keepPrintable(value, part, to) : value;
  });
  return {
    kind: "print",
    receiver,
    parts: printed,
    newline,
    type: { kind: "void" },
    span: expr.span,
    repr: voidRepr,
  };
}

function isConstant(part: Expr<Lowered>): boolean {
  return part.kind === "string" || part.kind === "number";
}

/** Keeps what is printed, not the call that prints it. */
function keepPrintable(value: X, part: Expr<Lowered>, to: Elaborator): X {
  if (value.kind === "formatted") return { ...value, operand: to.keep(value.operand, nameFor(part, to)) };
  if (value.kind === "conditional" && value.yes.kind === "string" && value.no.kind === "string")
    return { ...value, test: to.keep(value.test, nameFor(part, to)) };
  return to.keep(value, nameFor(part, to));
}

/** A part in a form that Print takes; doubles go through a function that formats as JavaScript does. */
function printable(part: Expr<Lowered>, to: Elaborator, numbers: "inspect" | "print", isFirst: boolean): X {
  const inner = part.kind === "to-text" ? part.operand : part;
  const value = to.value(inner);
  if (value.kind === "formatted" && isFirst && inner.kind === "inspect" && isUnion(inner.operand.type))
    return { ...value, cpp: value.cpp.replace("inspect", "inspectFirst") };
  const shown = inner === part ? numbers : "print";
  if (value.repr.kind === "float") return formatted(`tsino::${shown}`, "tsino/print.h", value, part);
  if (shown === "inspect") {
    const { repr } = value;
    const orNull = inner.type.kind === "optional" && inner.type.absent === "null" ? "OrNull" : "";
    const plain = repr.kind === "optional" ? repr.of : repr;
    if (plain.kind === "float")
      return formatted(`tsino::inspect${orNull}`, "tsino/print-optional.h", value, part);
    if (plain.kind === "union")
      return formatted(
        `tsino::print${isFirst ? "First" : ""}Union${orNull}`,
        "tsino/print-union.h",
        value,
        part,
      );
  }
  if (value.repr.kind === "bool") return choiceOfLiterals(value, { ...part, type: { kind: "string" } });
  if (value.repr.kind === "int" && value.repr.bits < 32) return to.convert(value, int32, inner, true);
  if (value.repr.kind === "int" && value.repr.bits === 64)
    return runtime("tsino::toText", "tsino/to-text.h", [value], part, text);
  if (value.repr.kind === "dynamic") return dynamicText(value, part, to);
  if (value.repr.kind === "union") return runtime("tsino::toText", "tsino/union.h", [value], part, text);
  if (value.repr.kind === "optional" || value.repr.kind === "undefined")
    return optionalText(value, inner, part);
  if (value.repr.kind === "extern" && !value.repr.class.printable) return to.value(part);
  return value;
}

function isUnion(type: Type): boolean {
  return ["union", "dynamic"].includes((type.kind === "optional" ? type.of : type).kind);
}

function formatted(cpp: string, header: string, operand: X, part: Expr<Lowered>): X {
  const { type, span } = part;
  return { kind: "formatted", cpp, headers: [header], operand, type, span, repr: voidRepr };
}

function optionalText(value: X, inner: Expr<Lowered>, part: Expr<Lowered>): X {
  if (value.repr.kind === "undefined")
    return { kind: "string", value: "undefined", type: { kind: "string" }, span: part.span, repr: flash };
  const orNull = inner.type.kind === "optional" && inner.type.absent === "null";
  const repr: Repr = text;
  return runtime(
    orNull ? "tsino::optionalTextOrNull" : "tsino::optionalText",
    "tsino/optional-text.h",
    [value],
    part,
    repr,
  );
}
