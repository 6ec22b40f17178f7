// Long literal lists. C++ gets one argument for each element of `tsino::Array<T>{…}`, which costs stack and code, and
// engines of WebAssembly refuse more than a thousand. Constants go to a table in flash that the list is made of, other
// elements come in pieces.
import type { Expr, Lowered, Repr, SlotId } from "../../hir/index.ts";
import { flash } from "../../hir/type.ts";
import { type Elaborator, noTrivia, type X } from "../elaborator.ts";

/** An expert makes a table of what does not fit on a few lines. */
const longest = 64;

/**
 * [2, 3, 5, …]  =>  const uint16_t elements[] PROGMEM = {2, 3, 5, …}; and {tsino::allOf(elements)}
 * [f(1), f(2), …]  =>  {tsino::allOf(tsino::Array<T>{f(1), …}), tsino::allOf(tsino::Array<T>{…})}
 */
export function shortened(
  elements: readonly X[],
  origin: Extract<Expr<Lowered>, { kind: "array" }>,
  repr: Extract<Repr, { kind: "array" }>,
  to: Elaborator,
): readonly X[] {
  if (elements.length <= longest) return elements;
  const { type, span } = origin;
  const spread = (operand: X): X => ({ kind: "spread", operand, type, repr: operand.repr, span });
  if (canBeTable(origin.elements, repr.element)) {
    const slot = makeTable({ kind: "array", elements, type, repr, span }, repr.element, to);
    return [spread({ kind: "read", slot, type, repr: to.reprOf(slot), span })];
  }
  let parts = elements;
  while (parts.length > longest)
    parts = inPieces(parts, (piece) => spread({ kind: "array", elements: piece, type, repr, span }));
  return parts;
}

/** A table in flash, above everything else. Texts lie in its rows themselves. */
function makeTable(value: Extract<X, { kind: "array" }>, element: Repr, to: Elaborator): SlotId {
  const slot = to.makeSlot(value, "elements");
  to.slots.set(slot, { ...to.slot(slot), role: "global" });
  to.reprs.set(slot, {
    kind: "table",
    element: element.kind === "text" ? flash : element,
    length: value.elements.length,
  });
  to.tables.push({ kind: "let", slot, value, span: value.span, trivia: noTrivia });
  return slot;
}

function inPieces(elements: readonly X[], makeOne: (piece: readonly X[]) => X): readonly X[] {
  const pieces: X[] = [];
  for (let from = 0; from < elements.length; from += longest)
    pieces.push(makeOne(elements.slice(from, from + longest)));
  return pieces;
}

function canBeTable(items: readonly Expr<Lowered>[], element: Repr): boolean {
  if (element.kind === "text") return areTexts(items);
  return (
    ["int", "float", "bool", "enum"].includes(element.kind) &&
    items.every(({ kind }) => ["number", "boolean", "enum-member"].includes(kind))
  );
}

/** The rows of a table of texts are as wide as the longest. */
function areTexts(items: readonly Expr<Lowered>[]): boolean {
  let longestText = 0;
  let all = 0;
  for (const item of items) {
    if (item.kind !== "string" || item.value.includes("\0")) return false;
    const size = new TextEncoder().encode(item.value).length + 1;
    longestText = Math.max(longestText, size);
    // A pointer and the code that takes it are about as much as three words.
    all += size + 12;
  }
  return longestText * items.length <= all;
}
