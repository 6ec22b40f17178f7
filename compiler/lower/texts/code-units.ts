// text.charCodeAt(i), which is NaN outside of the text: where only that is asked, or whether it is a certain code. And
// text.charAt(i) or text[i] beside single characters: no text is made to be compared.
import { builtins } from "../../hir/builtins.ts";
import type { CompareOp, Expr, Lowered } from "../../hir/index.ts";
import { booleanType, numberType } from "../../hir/type.ts";
import type { ts } from "../../typescript.ts";
import { makeNumber } from "../expressions/literals.ts";
import { isPlain } from "../expressions/logical-assignments.ts";
import type { Lowering } from "../lowering.ts";

/** The code, or -1 for NaN. */
function unitOf(expr: Expr<Lowered>): Expr<Lowered> | undefined {
  const builtin = builtins.get("string.unit");
  if (expr.kind !== "builtin" || expr.builtin.name !== "string.charCodeAt") return undefined;
  return builtin && { ...expr, builtin };
}

/** text.charCodeAt(i) === 47: false outside */
export function unitBeside(expr: Expr<Lowered>, other: Expr<Lowered>): Expr<Lowered> {
  return (other.kind === "number" && other.value >= 0 && unitOf(expr)) || expr;
}

/** isNaN(text.charCodeAt(i))  =>  its code < 0 */
export function testUnit(
  expr: Expr<Lowered> | undefined,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> | undefined {
  const left = expr && unitOf(expr);
  if (left === undefined) return undefined;
  return {
    kind: "compare",
    op: "<",
    left,
    right: makeNumber(0, node, to),
    type: booleanType,
    span: left.span,
  };
}

type Pair = readonly [Expr<Lowered>, Expr<Lowered>];

/** Texts of one code unit, and the end of the text in JavaScript's own words. */
const single: ReadonlySet<string> = new Set(["string.charAt", "string.element", "string.get"]);
/** As C++ writes them; others are numbers there. */
const escapes: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "'": "\\'",
  "\\": "\\\\",
};

/** text.charAt(i) === "x"  =>  its unit === 'x', which is -1 outside */
export function unitsOfEqual(left: Expr<Lowered>, right: Expr<Lowered>): Pair | undefined {
  const [a, b] = [unitOfCharacter(left), labelOf(right, left)];
  if (a !== undefined && b !== undefined) return [a, b];
  const [c, d] = [labelOf(left, right), unitOfCharacter(right)];
  if (c !== undefined && d !== undefined) return [c, d];
  // text[i] === text[j]: outside both are undefined.
  return a !== undefined && d !== undefined && isElement(left) && isElement(right) ? [a, d] : undefined;
}

function isElement(expr: Expr<Lowered>): boolean {
  return expr.kind === "builtin" && expr.builtin.name === "string.element";
}

/**
 * text[i] === quote  =>  whether the character there is that text, which it is not outside; no text is made to be compared.
 * Undefined where the other side is no text, or what is evaluated first would be last.
 */
export function elementOfEqual(
  left: Expr<Lowered>,
  right: Expr<Lowered>,
  to: Lowering,
): Expr<Lowered> | undefined {
  const isLeft = isElement(left);
  const [element, other] = isLeft ? [left, right] : [right, left];
  const builtin = builtins.get("string.isElement");
  if (element.kind !== "builtin" || !isElement(element) || other.type.kind !== "string") return undefined;
  if (!isLeft && !isPlain(other, to)) return undefined;
  return builtin && { ...element, builtin, args: [...element.args, other], type: booleanType };
}

/** next() === text[i]: undefined where there is no such character. */
export function orNoElement(
  expr: Expr<Lowered>,
  { type }: Expr<Lowered>,
  ask: (element: Expr<Lowered>) => Expr<Lowered>,
): Expr<Lowered> {
  return isElement(expr) && ["string", "union", "dynamic"].includes(type.kind) ? ask(expr) : expr;
}

/** switch (text.charAt(i)) { case "x": … }: the subject, then the labels */
export function unitsOfSwitch(
  subject: Expr<Lowered>,
  tests: readonly Expr<Lowered>[],
): readonly [Expr<Lowered>, readonly Expr<Lowered>[]] | undefined {
  const unit = unitOfCharacter(subject);
  const labels = tests.flatMap((test) => labelOf(test, subject) ?? []);
  return unit !== undefined && labels.length === tests.length ? [unit, labels] : undefined;
}

/**
 * text.charAt(i) >= "0": outside it is the empty text, which is less than all others. text[i] is undefined there, of which
 * nothing is true: neither below nor above.
 */
export function unitsOfCompare(
  left: Expr<Lowered>,
  op: CompareOp,
  right: Expr<Lowered>,
): Expr<Lowered> | undefined {
  const { span } = left;
  const isGreater = op === ">" || op === ">=";
  const [a, b] = [unitOfCharacter(left, isGreater ? "below" : "above"), characterOf(right)];
  if (a !== undefined && b !== undefined)
    return { kind: "compare", op, left: a, right: b, type: booleanType, span };
  const [c, d] = [characterOf(left), unitOfCharacter(right, isGreater ? "above" : "below")];
  if (c === undefined || d === undefined) return undefined;
  return { kind: "compare", op, left: c, right: d, type: booleanType, span };
}

/** @param outside where what text[i] is there shall stand in the order */
function unitOfCharacter(
  expr: Expr<Lowered>,
  outside: "below" | "above" = "below",
): Expr<Lowered> | undefined {
  if (expr.kind !== "builtin" || !single.has(expr.builtin.name)) return undefined;
  const ofElement = outside === "above" ? "string.elementUnitOrAbove" : "string.elementUnit";
  const builtin = builtins.get(expr.builtin.name === "string.charAt" ? "string.unit" : ofElement);
  return builtin && { ...expr, builtin, type: numberType };
}

/** What charAt gives outside is "", -1 as a unit. */
function labelOf(test: Expr<Lowered>, subject: Expr<Lowered>): Expr<Lowered> | undefined {
  const isEnd = test.kind === "string" && test.value === "";
  if (!isEnd || subject.kind !== "builtin" || subject.builtin.name !== "string.charAt")
    return characterOf(test);
  return { kind: "number", value: -1, written: undefined, type: numberType, span: test.span };
}

/** Half of a surrogate pair stands for no text. */
function characterOf({ span, ...expr }: Expr<Lowered>): Expr<Lowered> | undefined {
  if (expr.kind !== "string" || !/^[^\uD800-\uDFFF]$/.test(expr.value)) return undefined;
  const isPlain = /^[ -~]$/.test(expr.value);
  const text = escapes[expr.value] ?? (isPlain ? expr.value : undefined);
  const written = text === undefined ? undefined : `'${text}'`;
  return { kind: "number", value: expr.value.charCodeAt(0), written, type: numberType, span };
}
