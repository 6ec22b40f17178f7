// Structs whose objects are copied from each other in turn: `q = { ...p, x: 1 }; p = { ...q, y: 2 };`. Each has its
// properties in the order of the other, so that there is one order for all of them, or none.
import type { ObjectId } from "../hir/index.ts";
import type { Literal } from "./makers.ts";

export class CopiedInTurn {
  readonly #literals: ReadonlyMap<ObjectId, readonly Literal[]>;
  readonly #reached = new Map<ObjectId, ReadonlySet<ObjectId>>();

  constructor(literals: ReadonlyMap<ObjectId, readonly Literal[]>) {
    this.#literals = literals;
  }

  /** The struct and those that it is copied from and that are copied from it. */
  of(struct: ObjectId): readonly ObjectId[] {
    return [
      struct,
      ...[...this.#sources(struct)].filter((one) => one !== struct && this.#sources(one).has(struct)),
    ];
  }

  /** All that objects of a struct are copied from, and what that is copied from. */
  #sources(struct: ObjectId): ReadonlySet<ObjectId> {
    const known = this.#reached.get(struct);
    if (known !== undefined) return known;
    const found = new Set<ObjectId>();
    const waiting = [struct];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      for (const { copies } of this.#literals.get(next) ?? [])
        for (const { from } of copies)
          if (!found.has(from)) {
            found.add(from);
            waiting.push(from);
          }
    this.#reached.set(struct, found);
    return found;
  }
}
