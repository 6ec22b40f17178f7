// console.log and friends: what Node's inspector shows of each argument, and the first text without format characters.
import { bug } from "../../bug.ts";
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { stringType, voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { asPrinted } from "../arrays/outside.ts";
import { type Given, givenValue, listGiven } from "../arrays/spreads.ts";
import { listOf } from "../collections/lists.ts";
import { enumValue } from "../expressions/coerce.ts";
import { makeString } from "../expressions/literals.ts";
import { builtinCall } from "../expressions/members.ts";
import type { Lowering } from "../lowering.ts";
import { entryOf } from "../objects/shapes.ts";
import { toText, withoutOthers } from "../texts/text.ts";
import { concreteType } from "../types/concrete.ts";
import { makeArrayType } from "../types/types.ts";
import { holdsUnknown } from "./holds-unknown.ts";
import { refuseLibrary } from "./library-edge.ts";
import { lowerShownArgument } from "./shown-arguments.ts";

export function lowerConsole(node: ts.CallExpression, method: string, to: Lowering): Expr<Lowered> {
  if (!["log", "info", "debug", "warn", "error"].includes(method)) {
    return refuseLibrary(`console.${method}`, node.expression, to);
  }
  const { list, wrap } = listGiven(node.arguments, to);
  return wrap(lowerPrinted(list, node, to));
}

/** console.log as a value  =>  (a, b) => console.log(a, b) */
export function lowerPrinted(list: readonly Given[], node: ts.Node, to: Lowering): Expr<Lowered> {
  const parts = list.map((given, position) => {
    if (given.isSpread) return lowerEach(list, position, to);
    const special = given.value === undefined ? lowerShownArgument(given.node, to) : undefined;
    const value = lowerPart(special ?? givenValue(given, to), given.node, to);
    return position === 0 && list.length > 1 ? withoutFormat(value, given.node, to) : value;
  });
  return { kind: "console", parts, type: voidType, span: to.spanOf(node) };
}

/** `...xs`, printed element by element where it stands. */
function lowerEach(list: readonly Given[], position: number, to: Lowering): Expr<Lowered> {
  const given = list[position] ?? bug(undefined, "no argument");
  const { node } = given;
  const first = list.findIndex(({ isSpread }) => !isSpread);
  const isFirst = first === -1 || position < first;
  // Which of two lists has the first argument is only known when the program runs.
  if (isFirst && position > 0) return to.refuse("unsupported-spread", node, {});
  const source = given.value ?? listOf(node, stringType, to) ?? to.refuse("unsupported-spread", node, {});
  if (source.type.kind !== "array") return to.refuse("unsupported-spread", node, {});
  const element = to.typeOfSlot(source.type.element);
  if (element.kind === "extern" || element.kind === "function" || entryOf(element, to)?.isError)
    return to.refuse("unsupported-spread", node, {});
  const isLast = list.slice(position + 1).every(({ node: later }) => ts.isLiteralExpression(later));
  // What stands behind it may change the list that JavaScript has taken already.
  const operand: Expr<Lowered> = isLast
    ? source
    : {
        kind: "array",
        elements: [{ kind: "spread", operand: source, type: source.type, span: source.span }],
        type: makeArrayType(element, node, to),
        span: source.span,
      };
  const each = first === -1 ? (list.length === 1 ? "alone" : "before") : isFirst ? "before" : "after";
  return { kind: "inspect", operand, each, type: stringType, span: source.span };
}

function lowerPart(given: Expr<Lowered>, node: ts.Expression, to: Lowering): Expr<Lowered> {
  const printed = asPrinted(given, node, to);
  // if (typeof f !== "function") console.log(f): what can't be shown is ruled out.
  const isRuledOut = mayBeFunction(printed.type) && !mayBeFunction(given.type);
  const value = enumValue(isRuledOut ? withoutOthers(printed, given) : printed);
  const { type, span } = value;
  if (value.kind === "undefined" || type.kind === "undefined") return toText(value, node, to);
  // console.log(f())  =>  f(), "undefined"
  if (type.kind === "void")
    return { kind: "comma", first: value, second: makeString("undefined", node, to), type: stringType, span };
  if (type.kind === "extern")
    return to.refuse("unsupported-inspect", node, { what: `a \`${type.class.name}\` of the board` });
  const plain = type.kind === "optional" ? type.of : type;
  // Node shows the stack of an error.
  if (entryOf(plain, to)?.isError)
    return to.refuse("unsupported-inspect", node, { what: "an error with its stack" });
  const shown = concreteType(to.checker.getTypeAtLocation(node), to);
  if (!to.dynamic.modes.unknown && hasParts(type) && holdsUnknown(shown, to)) {
    to.dynamic.want("unknown");
    return to.refuse("unsupported-inspect", node, { what: "an error with its stack" });
  }
  if (hasParts(type)) return { kind: "inspect", operand: value, type: stringType, span };
  return value;
}

function mayBeFunction(type: Type): boolean {
  if (type.kind === "optional") return mayBeFunction(type.of);
  return type.kind === "union" ? type.of.some(mayBeFunction) : type.kind === "function";
}

/** What is shown with brackets or by a name. */
function hasParts(type: Type): boolean {
  if (type.kind === "optional") return hasParts(type.of);
  if (type.kind === "union") return type.of.some(hasParts);
  return ["array", "bytes", "collection", "object", "function", "dynamic"].includes(type.kind);
}

/** console.log("%d items", n): Node fills in format characters of a first text, tsino stops where it would have to. */
function withoutFormat(value: Expr<Lowered>, node: ts.Expression, to: Lowering): Expr<Lowered> {
  // Unions look for format characters when they print.
  if (value.kind !== "inspect" && value.type.kind === "optional" && value.type.of.kind === "string")
    return checkedFormat(toText(value, node, to), node, to);
  if (value.kind === "inspect" || value.type.kind !== "string") return value;
  const parts = value.kind === "concat" ? joinLiterals(value.parts) : [value];
  for (const part of parts) {
    if (part.kind === "string" && /%[sdifjoOc%]/.test(part.value))
      return to.refuse("unsupported-format", node, {});
  }
  // Where two parts could make a format character together, the whole text is looked at.
  if (parts.some((part, position) => mayJoinFormat(part, parts[position + 1])))
    return checkedFormat(value, node, to);
  if (value.kind !== "concat") return isFreeText(value) ? checkedFormat(value, node, to) : value;
  return {
    ...value,
    parts: value.parts.map((part) => (isFreeText(part) ? checkedFormat(part, node, to) : part)),
  };
}

function checkedFormat(value: Expr<Lowered>, node: ts.Expression, to: Lowering): Expr<Lowered> {
  return { ...builtinCall("console.withoutFormat", [value], node, to), type: stringType };
}

/** Text that is only known when the program runs; those of numbers and objects of the board hold no `%`. */
function isFreeText(part: Expr<Lowered>): boolean {
  if (part.kind === "string") return false;
  if (part.kind !== "to-text") return true;
  return part.operand.type.kind === "optional" && part.operand.type.of.kind === "string";
}

function mayJoinFormat(part: Expr<Lowered>, next: Expr<Lowered> | undefined): boolean {
  if (next === undefined) return false;
  const endsOpen = part.kind === "string" ? part.value.endsWith("%") : isFreeText(part);
  if (!endsOpen) return false;
  if (next.kind === "string") return /^[sdifjoOc%]/.test(next.value);
  return isFreeText(next) || (next.kind === "to-text" && next.operand.type.kind === "boolean");
}

function joinLiterals(parts: readonly Expr<Lowered>[]): readonly Expr<Lowered>[] {
  const joined: Expr<Lowered>[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.kind === "string" && part.kind === "string")
      joined[joined.length - 1] = { ...last, value: last.value + part.value };
    else joined.push(part);
  }
  return joined;
}
