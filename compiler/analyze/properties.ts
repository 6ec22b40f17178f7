// Which properties the objects of a struct have, and in which order: what JavaScript shows of them. Those of a class are
// known; a shape takes them from the literals that make its objects, and from what is added to them later.
import { bug } from "../bug.ts";
import type { Expr, Lowered, ObjectDecl, ObjectId, Program, SlotId } from "../hir/index.ts";
import type { Elements } from "./elements.ts";
import { collectMakers, type Literal, type Makers } from "./makers.ts";
import { sortProperties } from "./property-order.ts";
import { chooseTag, type Group, groupByTag } from "./property-tag.ts";

export interface Property {
  readonly name: string;
  readonly slot: SlotId;
  /** Whether an object may lack it, which shows as no value. */
  readonly mayLack: boolean;
  /** Whether `delete` takes it away somewhere. */
  readonly isDeleted: boolean;
  /** The values of the tag of those objects that have it; undefined: all. */
  readonly tags: readonly Expr<Lowered>[] | undefined;
}

export type Properties =
  | { readonly kind: "known"; readonly list: readonly Property[]; readonly tag: SlotId | undefined }
  | { readonly kind: "unknown"; readonly why: string };

export class PropertyFacts {
  readonly #program: Program<Lowered>;
  readonly #elements: Elements;
  readonly #makers: Makers;
  readonly #known = new Map<ObjectId, Properties>();
  readonly #present = new Map<ObjectId, Properties>();

  constructor(program: Program<Lowered>, elements: Elements) {
    this.#program = program;
    this.#elements = elements;
    this.#makers = collectMakers(program, elements);
  }

  /** Whether a literal makes objects of a struct. */
  hasLiterals(struct: ObjectId): boolean {
    return (this.#makers.literals.get(struct) ?? []).length > 0;
  }

  of(struct: ObjectId): Properties {
    return this.#remember(struct, this.#known, true);
  }

  /** Where a property that is undefined counts as one that is not there, as in JSON. */
  presentOf(struct: ObjectId): Properties {
    return this.#remember(struct, this.#present, false);
  }

  /** Whether anybody asked, whom the order concerns then. */
  isAsked(struct: ObjectId): boolean {
    return this.#known.has(struct) || this.#present.has(struct);
  }

  #remember(struct: ObjectId, known: Map<ObjectId, Properties>, showsUndefined: boolean): Properties {
    const before = known.get(struct);
    if (before !== undefined) return before;
    const [decl] = this.#elements.typesOf(struct);
    if (decl === undefined) return bug(undefined, "a struct without a type");
    const found = decl.kind === "class" ? this.#ofClass(decl) : this.#ofShape(struct, showsUndefined);
    known.set(struct, found);
    return found;
  }

  /** Base first, each class in the order of its declarations; all are there from the start. */
  #ofClass(decl: ObjectDecl): Properties {
    const chain: ObjectDecl[] = [];
    for (let next: ObjectDecl | undefined = decl; next !== undefined; next = this.#baseOf(next))
      chain.unshift(next);
    const fields = chain.flatMap(({ fields }) => fields).filter(({ name }) => !name.startsWith("#"));
    const list = fields.map(({ name, slot }): Property => {
      return {
        name,
        slot: this.#elements.representative(slot),
        mayLack: false,
        isDeleted: false,
        tags: undefined,
      };
    });
    return { kind: "known", list: sortProperties(list, []) ?? list, tag: undefined };
  }

  #baseOf(decl: ObjectDecl): ObjectDecl | undefined {
    return decl.base === undefined ? undefined : this.#program.objects.get(decl.base);
  }

  #ofShape(struct: ObjectId, showsUndefined: boolean): Properties {
    const literals = this.#makers.literals.get(struct) ?? [];
    if (literals.some(({ isRest }) => isRest))
      return { kind: "unknown", why: "what `...rest` leaves follows another object" };
    const all = this.#elements.fieldsOf(struct);
    const fields = all.filter(
      ({ slot }) => literals.some((literal) => literal.given.has(slot)) || this.#makers.added.has(slot),
    );
    const whole = this.#inGroups(fields, [{ tag: undefined, literals }], showsUndefined);
    if (whole.kind === "known") return whole;
    const tag = chooseTag(literals, fields, this.#makers.written);
    if (tag === undefined) return whole;
    const grouped = this.#inGroups(fields, groupByTag(literals, tag), showsUndefined);
    return grouped.kind === "known" ? { ...grouped, tag } : grouped;
  }

  #inGroups(
    fields: readonly { readonly name: string; readonly slot: SlotId }[],
    groups: readonly Group[],
    showsUndefined: boolean,
  ): Properties {
    const list: Property[] = [];
    for (const { name, slot } of fields) {
      const having = groups.filter(({ literals }) => this.#mayHave(slot, literals));
      const isDeleted = this.#makers.deleted.has(slot);
      const mayLack =
        isDeleted || having.some(({ literals }) => literals.some(({ given }) => !given.has(slot)));
      if (mayLack && !this.#showsLack(slot)) return { kind: "unknown", why: `it may lack \`${name}\`` };
      if (mayLack && showsUndefined && this.#makers.absent.has(slot))
        return { kind: "unknown", why: `\`${name}\` may be missing, or there without a value` };
      const tags = having.length === groups.length ? undefined : having.flatMap(({ tag }) => tag ?? []);
      list.push({ name, slot, mayLack, isDeleted, tags });
    }
    return this.#inOrder(
      list,
      groups.flatMap(({ literals }) => literals),
    );
  }

  #mayHave(slot: SlotId, literals: readonly Literal[]): boolean {
    return this.#makers.added.has(slot) || literals.some(({ given }) => given.has(slot));
  }

  /** Whether the form of the field can say that there is none. */
  #showsLack(slot: SlotId): boolean {
    return this.#elements.storedType(slot).kind === "optional";
  }

  #inOrder(list: readonly Property[], literals: readonly Literal[]): Properties {
    const orders = literals.map(({ given }) => [...given.keys()]);
    // What is added comes last, also where `delete` took it away before.
    for (const { slot, isDeleted } of list.filter(({ slot }) => this.#makers.added.has(slot)))
      for (const { given } of literals)
        if (!given.has(slot) || isDeleted)
          orders.push([...[...given.keys()].filter((own) => own !== slot), slot]);
    for (const { given } of literals) {
      const [first, second] = list.filter(
        ({ slot, isDeleted }) => this.#makers.added.has(slot) && (isDeleted || !given.has(slot)),
      );
      if (first !== undefined && second !== undefined)
        return { kind: "unknown", why: `\`${first.name}\` and \`${second.name}\` are added in either order` };
    }
    const sorted = sortProperties(list, orders);
    if (sorted !== undefined) return { kind: "known", list: sorted, tag: undefined };
    return { kind: "unknown", why: "its literals have their properties in different orders" };
  }
}
