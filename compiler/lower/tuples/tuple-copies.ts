// `[...entry]` and `[first, ...rest] = entry` of a tuple whose last elements may be missing: the copy has those that there
// are.
import type { Expr, GivenField, Lowered, Type } from "../../hir/index.ts";
import { booleanType } from "../../hir/type.ts";
import type { ts } from "../../typescript.ts";
import type { Given } from "../arrays/spreads.ts";
import { coerce } from "../expressions/coerce.ts";
import type { Lowering } from "../lowering.ts";
import { elementsOf, entryOf, findField } from "../objects/shapes.ts";
import { elementPart } from "../patterns/parts.ts";

/** Undefined for literals without such elements; refused where they are not all that there is. */
export function copyTuple(
  list: readonly Given[],
  type: Type,
  node: ts.Expression,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (!list.some(({ mayLack }) => mayLack === true)) return undefined;
  const entry = entryOf(type, to) ?? to.refuse("unsupported-tuple", node, {});
  const parts = list.map(({ value, node: own }) => {
    if (value?.kind !== "field") return to.refuse("unsupported-spread", own, {});
    return value;
  });
  const [first] = parts;
  const source = first?.object;
  const isOne = source?.kind === "read" && parts.every(({ object }) => isSameRead(object, source));
  if (source === undefined || !isOne) return to.refuse("unsupported-spread", node, {});
  const span = to.spanOf(node);
  const fields = parts.map((value, position): GivenField => {
    const target = findField(entry, String(position), node, to);
    const field = target ?? to.refuse("unsupported-tuple", node, {});
    const mayLack = list[position]?.mayLack ?? false;
    const isThere: Expr<Lowered> = { kind: "is-there", operand: value, type: booleanType, span };
    const occasions = [{ turn: 0, when: mayLack ? isThere : undefined, copied: value.field }];
    const stored = coerce(value, to.typeOfSlot(field), node, to);
    return { field, value: stored, mayLack, from: [value.field], occasions };
  });
  const slots = parts.map(({ field }) => field);
  return { kind: "object", fields, copies: [{ source, at: 0, slots, when: undefined, turn: 0 }], type, span };
}

/** The elements of a tuple from a position on, as a new tuple. */
export function remainingTuple(
  source: Expr<Lowered>,
  from: number,
  type: Type,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const [own, entry] = [entryOf(source.type, to), entryOf(type, to)];
  if (own === undefined || entry === undefined) return to.refuse("unsupported-destructuring", node, {});
  const span = to.spanOf(node);
  const fields = elementsOf(own)
    .slice(from)
    .map(({ name, optional }, position): GivenField => {
      const target = findField(entry, String(position), node, to);
      const field = target ?? to.refuse("unsupported-tuple", node, {});
      const slot = findField(own, name, node, to) ?? to.refuse("unsupported-tuple", node, {});
      const value = coerce(elementPart(source, from + position, node, to), to.typeOfSlot(field), node, to);
      if (!optional) return { field, value };
      const when: Expr<Lowered> = { kind: "has-property", operand: source, name, type: booleanType, span };
      return {
        field,
        value,
        mayLack: true,
        from: [slot],
        occasions: [{ turn: position, when, copied: undefined }],
      };
    });
  return { kind: "object", fields, type, span };
}

function isSameRead(a: Expr<Lowered>, b: Expr<Lowered>): boolean {
  return a.kind === "read" && b.kind === "read" && a.slot === b.slot;
}
