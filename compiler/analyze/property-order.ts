// One order of properties that agrees with all the orders in which objects got them.
import type { ObjectId, SlotId } from "../hir/index.ts";
import type { Copied, Literal, Makers } from "./makers.ts";

interface Named {
  readonly name: string;
  readonly slot: SlotId;
}

/** Undefined where there is none. Names that are array indices come first, ascending, whatever the orders say. */
export function sortProperties<P extends Named>(
  list: readonly P[],
  orders: readonly (readonly SlotId[])[],
): readonly P[] | undefined {
  const indices = list
    .filter(({ name }) => isIndexName(name))
    .sort((a, b) => Number(a.name) - Number(b.name));
  const others = list.filter(({ name }) => !isIndexName(name));
  const known = new Set(others.map(({ slot }) => slot));
  const before = new Map<SlotId, Set<SlotId>>(others.map(({ slot }) => [slot, new Set()]));
  for (const order of orders) {
    const own = order.filter((slot) => known.has(slot));
    own.forEach((slot, position) => {
      const previous = own[position - 1];
      if (previous !== undefined) before.get(slot)?.add(previous);
    });
  }
  const sorted: P[] = [];
  for (let left = others; left.length > 0; ) {
    const next = left.find(
      ({ slot }) =>
        ![...(before.get(slot) ?? [])].some((other) => left.some((property) => property.slot === other)),
    );
    if (next === undefined) return undefined;
    sorted.push(next);
    left = left.filter((property) => property !== next);
  }
  return [...indices, ...sorted];
}

/** The orders of what assignments add: it comes last, also where `delete` took it away before. */
export function addedLast(
  list: readonly Named[],
  literals: readonly Pick<Literal, "given" | "lacking">[],
  { added, deleted }: Pick<Makers, "added" | "deleted">,
): readonly (readonly SlotId[])[] {
  return list
    .filter(({ slot }) => added.has(slot))
    .flatMap(({ slot }) =>
      literals
        .filter(({ given, lacking }) => !given.has(slot) || lacking.has(slot) || deleted.has(slot))
        .map(({ given }) => [...[...given.keys()].filter((own) => own !== slot), slot]),
    );
}

/** What is written behind a copy that lacks it comes behind all that is copied. */
export function behindCopies(
  { given, copies, late }: Pick<Literal, "given" | "copies" | "late">,
  mayLack: (from: ObjectId, slot: SlotId) => boolean,
): readonly (readonly SlotId[])[] {
  return copies.flatMap(({ from, start, end }) => {
    const copied = [...given.keys()].slice(start, end);
    const last = copied.filter((slot) => late.has(slot) && mayLack(from, slot));
    const others = copied.filter((slot) => !last.includes(slot));
    return last.flatMap((slot) => others.map((other) => [other, slot]));
  });
}

/** Of what is copied from the same kind of object the order is what the others say: each stands for itself. */
export function eachOfOpen(
  slots: readonly SlotId[],
  open: readonly Pick<Copied, "start" | "end">[],
): readonly (readonly SlotId[])[] {
  return open.flatMap(({ start, end }) => {
    const [before, after] = [slots.slice(0, start), slots.slice(end)];
    if (start === end) return [[...before, ...after]];
    return slots.slice(start, end).map((slot) => [...before, slot, ...after]);
  });
}

/** JavaScript has these before all others. */
export function isIndexName(name: string): boolean {
  return /^(0|[1-9]\d{0,9})$/.test(name) && Number(name) < 2 ** 32 - 1;
}
