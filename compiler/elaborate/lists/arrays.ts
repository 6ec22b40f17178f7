// New arrays: of elements, and of the elements of others, `[...xs, 1]`.
import { elementOf, elementSlot } from "../../analyze/index.ts";
import { bug } from "../../bug.ts";
import type { Expr, Lowered, Repr } from "../../hir/index.ts";
import { numberType, sameRepr } from "../../hir/type.ts";
import { type Elaborator, runtime, type X } from "../elaborator.ts";
import { checkFits } from "../numbers/fits.ts";
import { inOrder } from "../order.ts";
import { inPlace } from "../places.ts";
import type { L, ValueTable } from "../table.ts";
import { shortened } from "./long-lists.ts";

type ArrayRepr = Extract<Repr, { kind: "array" }>;

export const arrays = {
  array: elaborateArray,
  spread: (expr, to) => {
    const operand = inPlace(expr.operand, to);
    return { ...expr, operand, repr: operand.repr };
  },
} satisfies Partial<ValueTable>;

function elaborateArray(expr: L<"array">, to: Elaborator): X {
  const { elements, repr } = listElements(expr, to);
  const parts = shortened(elements, expr, repr, to);
  return copyOfOne(parts, repr, expr) ?? { ...expr, elements: parts, repr };
}

/** The constants of a table in flash. */
export function elaborateTable(expr: Expr<Lowered>, to: Elaborator): X {
  return expr.kind === "array" ? { ...expr, ...listElements(expr, to) } : to.value(expr);
}

function listElements(
  expr: L<"array">,
  to: Elaborator,
): { readonly elements: readonly X[]; readonly repr: ArrayRepr } {
  const element = to.elementRepr(elementSlot(expr));
  const { type } = to.slot(elementSlot(expr));
  if (type.kind === "number")
    for (const item of expr.elements) checkFits(asElement(item, to), type.flavour, to);
  const elements = inOrder(
    expr.elements.map((item) => ({ expr: item, elaborate: () => elementValue(item, element, to) })),
    to,
  );
  return { elements, repr: { kind: "array", element } };
}

/** What a spread puts in, one for all. */
function asElement(item: Expr<Lowered>, to: Elaborator): Expr<Lowered> {
  if (item.kind !== "spread") return item;
  return elementOf(item.operand, (slot) => to.program.slots.get(slot)?.type ?? numberType);
}

/** Array<String>{F("a")}: text elements are made of literals in place. */
function elementValue(item: Expr<Lowered>, element: Repr, to: Elaborator): X {
  if (item.kind === "spread") return spreadValue(item, element, to);
  return element.kind === "text" ? to.as(item, element) : to.operand(item, element);
}

/** Elements of another form become those of the new array by C++'s own conversion, which exists or is asked for here. */
function spreadValue(item: L<"spread">, element: Repr, to: Elaborator): X {
  const value = to.value(item);
  const own = elementForm(value);
  const isOwn = sameRepr(own, element) || (own.kind === "flash" && element.kind === "text");
  const isNumber = ["int", "float"].includes(own.kind) && ["int", "float"].includes(element.kind);
  if (isOwn || isNumber || isDerived(own, element, to)) return value;
  to.report("unsupported-spread", item.span, {});
  return value;
}

function elementForm({ kind, ...x }: X): Repr {
  const { repr } = x;
  if (repr.kind === "array" || repr.kind === "table") return repr.element;
  return repr.kind === "bytes" ? { kind: "float", bits: 64 } : bug(x.span, `a spread of ${kind}`);
}

function isDerived(own: Repr, element: Repr, to: Elaborator): boolean {
  if (own.kind === "optional" && element.kind === "optional") return isDerived(own.of, element.of, to);
  if (own.kind !== "ref" || element.kind !== "ref") return false;
  return to.facts.elements.derives(own.object, element.object);
}

/** [...xs]  =>  xs.copy(), or what `xs` is where nobody else has it */
function copyOfOne(elements: readonly X[], repr: Repr, like: Lowered): X | undefined {
  const [only, more] = elements;
  if (only?.kind !== "spread" || more !== undefined) return undefined;
  const { operand } = only;
  if (!sameRepr(operand.repr, repr)) return undefined;
  const isSelf = operand.kind === "builtin" && operand.builtin.result.kind === "self";
  const isNew = ["array", "call", "method-call", "call-value", "builtin"].includes(operand.kind) && !isSelf;
  if (isNew) return { ...operand, type: like.type };
  return runtime(".copy", undefined, [operand], like, repr);
}
