// The field by which a discriminated union tells its members apart: each literal gives it as a constant, for ever.
import type { Expr, Lowered, ObjectId, SlotId } from "../hir/index.ts";
import type { Copied, Literal } from "./makers.ts";
import type { Property } from "./property.ts";

/** Literals with the same value of the tag. */
export interface Group {
  readonly tag: Expr<Lowered> | undefined;
  readonly literals: readonly Literal[];
}

/** The field with the most different values. */
export function chooseTag(
  literals: readonly Literal[],
  fields: readonly { readonly slot: SlotId }[],
  written: ReadonlySet<SlotId>,
  struct: ObjectId,
): SlotId | undefined {
  let best: { readonly slot: SlotId; readonly count: number } | undefined;
  for (const { slot } of fields) {
    // What is copied is of the kind of its source; one that gets another tag has what that source had.
    const own = literals.filter(({ inherited }) => inherited.get(slot) !== "value");
    if (own.some(({ copies }) => copies.some(({ from }) => from === struct))) continue;
    const values = own.map(({ given }) => constantKey(given.get(slot)));
    if (written.has(slot) || values.some((value) => value === undefined)) continue;
    const count = new Set(values).size;
    if (count > (best?.count ?? 1)) best = { slot, count };
  }
  return best?.slot;
}

export function groupByTag(literals: readonly Literal[], tag: SlotId): readonly Group[] {
  const groups = new Map<string, { tag: Expr<Lowered> | undefined; literals: Literal[] }>();
  const copies = literals.filter(({ inherited }) => inherited.get(tag) === "value");
  for (const literal of literals) {
    if (copies.includes(literal)) continue;
    const value = literal.given.get(tag);
    const key = constantKey(value) ?? "";
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { tag: value, literals: [literal] });
    else known.literals.push(literal);
  }
  for (const { literals: known } of groups.values()) known.push(...copies);
  return [...groups.values()];
}

/** const { x, ...rest } = e, of an e that is a click: it has none of what only keys have. */
export function isOfOthers({ tags }: Property, name: string | undefined, { tags: known }: Copied): boolean {
  const own = known.find((one) => one.name === name);
  const key = constantKey(own?.value);
  if (key === undefined || tags === undefined) return false;
  return tags.every((tag) => constantKey(tag) !== undefined && constantKey(tag) !== key);
}

function constantKey(expr: Expr<Lowered> | undefined): string | undefined {
  switch (expr?.kind) {
    case "string":
    case "number":
    case "boolean":
      return `${expr.kind} ${expr.value}`;
    case "enum-member":
      return `${expr.enum} ${expr.index}`;
    default:
      return undefined;
  }
}
