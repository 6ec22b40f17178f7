// Properties of objects that say where each of them stands: names that are indices first, then one place after the other.
import type { Property } from "../../analyze/index.ts";
import { isIndexName } from "../../analyze/index.ts";
import type { Explicit, Expr, Lowered, SlotId, Stmt } from "../../hir/index.ts";
import { bool, booleanType, numberType } from "../../hir/type.ts";
import { type Elaborator, noTrivia, type X } from "../elaborator.ts";

/** Whether where it stands counts. */
export function isPlaced({ name, presence }: Property, lastPlace: SlotId | undefined): boolean {
  return lastPlace !== undefined && presence !== undefined && !isIndexName(name);
}

/** o.placeOfNote !== 0 */
export function hasPlace(object: Expr<Lowered>, presence: SlotId): Expr<Lowered> {
  const { span } = object;
  const left: Expr<Lowered> = { kind: "field", object, field: presence, type: numberType, span };
  const right: Expr<Lowered> = { kind: "number", value: 0, written: undefined, type: numberType, span };
  return { kind: "equal", negated: true, left, right, type: booleanType, span };
}

/** for (place = 1; place <= o.places; ++place) { if (o.placeOfNote === place) … } */
export function walkPlaces(
  object: Expr<Lowered>,
  lastPlace: SlotId,
  pieces: readonly { readonly presence: SlotId; readonly then: Stmt<Explicit> }[],
  to: Elaborator,
): Stmt<Explicit> {
  const { span } = object;
  const fieldOf = (field: SlotId): X => to.value({ kind: "field", object, field, type: numberType, span });
  const last = fieldOf(lastPlace);
  const { repr } = last;
  const slot = to.makeSlot({ type: numberType, repr, span }, "place");
  const place: X = { kind: "read", slot, type: numberType, repr, span };
  const body = pieces.map(({ presence, then }): Stmt<Explicit> => {
    const left = fieldOf(presence);
    const test: X = {
      kind: "equal",
      negated: false,
      left,
      right: place,
      type: booleanType,
      repr: bool,
      span,
    };
    return { kind: "if", test, then, else: undefined, span, trivia: noTrivia };
  });
  const one: X = { kind: "number", value: 1, written: undefined, type: numberType, repr, span };
  return {
    kind: "for",
    init: [{ kind: "let", slot, value: one, span, trivia: noTrivia }],
    test: { kind: "compare", op: "<=", left: place, right: last, type: booleanType, repr: bool, span },
    update: {
      kind: "increment",
      target: { kind: "slot", slot, span },
      delta: 1,
      prefix: true,
      type: numberType,
      repr,
      span,
    },
    body: { kind: "block", body, span, trivia: noTrivia },
    label: undefined,
    span,
    trivia: noTrivia,
  };
}
