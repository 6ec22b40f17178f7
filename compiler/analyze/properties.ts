// Which properties the objects of a struct have, and in which order: what JavaScript shows of them. Those of a class are
// known; a shape takes them from the literals that make its objects, and from what is added to them later.
import { bug } from "../bug.ts";
import type { Field, Lowered, ObjectDecl, ObjectId, Program, SlotId } from "../hir/index.ts";
import { isNullOr } from "../hir/type.ts";
import { findAccessors, type NamedAccessor, withAccessors } from "./accessors.ts";
import { CopiedInTurn } from "./copied-in-turn.ts";
import type { Elements } from "./elements.ts";
import { gives, lacks } from "./inherited-properties.ts";
import { collectMakers, type Literal, type Makers } from "./makers.ts";
import { checkNames } from "./one-name.ts";
import { type Properties, type Property, showsLack, type Wanted } from "./property.ts";
import { addedLast, behindCopies, eachOfOpen, sortProperties } from "./property-order.ts";
import { chooseTag, type Group, groupByTag, isOfOthers } from "./property-tag.ts";
import { findLastPlaces, findPresence } from "./said-properties.ts";

export class PropertyFacts {
  readonly #program: Program<Lowered>;
  readonly #elements: Elements;
  readonly #makers: Makers;
  readonly #turns: CopiedInTurn;
  readonly #known = new Map<ObjectId, Properties>();
  readonly #present = new Map<ObjectId, Properties>();
  /** Structs that are looked at now: one of them may be copied from another of its kind. */
  readonly #open = new Set<ObjectId>();
  /** The fields that say whether there is another one. */
  readonly #presence: ReadonlyMap<SlotId, SlotId>;
  /** The fields with the last place that a property got, by their structs. */
  readonly #lastPlaces: ReadonlyMap<ObjectId, SlotId>;
  readonly #wanted: Wanted | undefined;

  /** @param wanted take it that objects may say what they have, and note where they must */
  constructor(program: Program<Lowered>, elements: Elements, wanted?: Wanted) {
    this.#program = program;
    this.#elements = elements;
    this.#makers = collectMakers(program, elements);
    this.#turns = new CopiedInTurn(this.#makers.literals);
    this.#presence = findPresence(program, elements);
    this.#lastPlaces = findLastPlaces(program, elements);
    this.#wanted = wanted;
  }

  /** The field that says whether there is a value in this one, or none at all. */
  presenceOf(slot: SlotId): SlotId | undefined {
    return this.#presence.get(this.#elements.representative(slot));
  }

  /** Whether a literal makes objects of a struct. */
  hasLiterals(struct: ObjectId): boolean {
    return [...this.#makers.literals.keys()].some((made) => this.#elements.derives(made, struct));
  }

  /** Whether a field may be there without a value. */
  mayBeEmpty(slot: SlotId): boolean {
    return this.#makers.absent.has(this.#elements.representative(slot));
  }

  /** Whether an assignment may give a field to an object that lacks it. */
  isAdded(slot: SlotId): boolean {
    return this.#makers.added.has(this.#elements.representative(slot));
  }

  of(struct: ObjectId): Properties {
    return this.#remember(struct, this.#known, true);
  }

  /** Where a property that is undefined counts as one that is not there, as in JSON; an element counts nevertheless. */
  presentOf(struct: ObjectId): Properties {
    if (this.#elements.typesOf(struct).some(({ isTuple }) => isTuple)) return this.of(struct);
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
    const isClass = decl.kind === "class" && decl.isPlain !== true;
    const together = isClass ? [struct] : this.#turns.of(struct);
    for (const one of together) this.#open.add(one);
    const found = together.map((one) =>
      isClass ? this.#ofClass(decl) : checkNames(this.#ofShape(one, showsUndefined)),
    );
    for (const one of together) this.#open.delete(one);
    // What is copied in turn is known of all of them or of none.
    const unknown = found.find(({ kind }) => kind === "unknown");
    for (const [at, one] of found.entries()) known.set(together[at] ?? struct, unknown ?? one);
    return known.get(struct) ?? bug(undefined, "a struct without properties");
  }

  /** Base first, each class in the order of its declarations, if nothing is written earlier; all are there from the start. */
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
    const { names, doubt } = decl.turns ?? { names: [], doubt: undefined };
    if (doubt !== undefined)
      return { kind: "unknown", why: `\`${doubt}\` may be written before its turn while one is made` };
    const turns = new Map(names.map((name, turn) => [name, turn]));
    const turnOf = ({ name }: Property): number => turns.get(name) ?? turns.size;
    const inTurn = [...list].sort((a, b) => turnOf(a) - turnOf(b));
    return { kind: "known", list: sortProperties(inTurn, []) ?? inTurn, tag: undefined };
  }

  #baseOf(decl: ObjectDecl): ObjectDecl | undefined {
    return decl.base === undefined ? undefined : this.#program.objects.get(decl.base);
  }

  #ofShape(struct: ObjectId, showsUndefined: boolean): Properties {
    const lastPlace = this.#lastPlaces.get(struct);
    if (lastPlace !== undefined) return { ...this.#inPlaces(struct), lastPlace };
    const plain = this.#ofLiterals(struct, showsUndefined, undefined);
    if (plain.kind === "known" || this.#wanted === undefined) return plain;
    const slots = new Set<SlotId>();
    const said = this.#ofLiterals(struct, showsUndefined, slots);
    if (said.kind === "known") {
      for (const slot of slots) this.#wanted.slots.add(slot);
      return said;
    }
    if (!this.#canHavePlaces(struct)) return plain;
    this.#wanted.structs.add(struct);
    return this.#inPlaces(struct);
  }

  /** @param wanted take it that fields may say whether they are there, and note those that must */
  #ofLiterals(struct: ObjectId, showsUndefined: boolean, wanted: Set<SlotId> | undefined): Properties {
    const accessors = this.#accessorsOf(struct);
    const made = this.#makers.literals.get(struct) ?? [];
    const literals = accessors.size === 0 ? made : made.map((literal) => withAccessors(literal, accessors));
    if (literals.some(({ isRest }) => isRest))
      return { kind: "unknown", why: "its properties follow those of another object" };
    if (
      accessors.size > 0 &&
      literals.some(({ given }) => [...accessors.keys()].some((slot) => !given.has(slot)))
    )
      return { kind: "unknown", why: "it may have accessors" };
    const unknown = this.#checkCopies(struct, literals);
    if (unknown !== undefined) return unknown;
    const fields = this.#shownFields(struct).filter(
      ({ slot, accessor }) => accessor === undefined || accessors.has(slot),
    );
    const look: Look = { showsUndefined, accessors, orders: this.#ordersInTurn(struct, fields) };
    const whole = this.#inGroups(fields, [{ tag: undefined, literals }], look);
    if (whole.kind === "known") return whole;
    const tag = chooseTag(literals, fields, this.#makers.written, struct);
    const groups = tag === undefined ? undefined : groupByTag(literals, tag);
    const grouped = groups && this.#inGroups(fields, groups, look);
    if (grouped?.kind === "known") return { ...grouped, tag };
    if (wanted === undefined) return grouped ?? whole;
    const all = groups ?? [{ tag: undefined, literals }];
    const said = this.#inGroups(fields, all, look, wanted);
    return said.kind === "known" ? { ...said, tag } : said;
  }

  /** Those that some object has. */
  #shownFields(struct: ObjectId): readonly Field[] {
    const literals = this.#makers.literals.get(struct) ?? [];
    const accessors = this.#accessorsOf(struct);
    return this.#fieldsOf(struct).filter(
      ({ slot, presenceOf, isLastPlace }) =>
        presenceOf === undefined &&
        isLastPlace !== true &&
        (accessors.has(slot) ||
          literals.some((literal) => gives(literal, slot)) ||
          this.#makers.added.has(slot)),
    );
  }

  /** Each says for itself where it stands; names that are indices come first. */
  #inPlaces(struct: ObjectId): Properties & { readonly kind: "known" } {
    const list = this.#shownFields(struct).map(
      ({ name, slot }): Property => ({
        name,
        slot,
        mayLack: true,
        presence: this.#presence.get(slot),
        isDeleted: this.#makers.deleted.has(slot),
        tags: undefined,
      }),
    );
    return { kind: "known", list: sortProperties(list, []) ?? list, tag: undefined };
  }

  /** Whether some object lacks it at first. */
  #mayBeAdded(slot: SlotId, struct: ObjectId): boolean {
    const { added, deleted, literals } = this.#makers;
    const all = literals.get(struct) ?? [];
    return added.has(slot) && (deleted.has(slot) || all.some((literal) => lacks(literal, slot)));
  }

  /** Whether the writers of all its objects know what they give, and in which order. */
  #canHavePlaces(struct: ObjectId): boolean {
    const decls = this.#elements.typesOf(struct);
    const isPlain = decls.every(
      ({ kind, isTuple, native }) => kind === "shape" && !isTuple && native === undefined,
    );
    if (!isPlain || this.#elements.baseOf(struct) !== undefined || this.#hasDerived(struct)) return false;
    if (this.#accessorsOf(struct).size > 0) return false;
    const names = this.#fieldsOf(struct).map(({ name }) => name);
    const isOneAdded = this.#fieldsOf(struct).filter(({ slot }) => this.#mayBeAdded(slot, struct)).length < 2;
    for (const from of isOneAdded ? [] : (this.#makers.assigned.get(struct) ?? []))
      if (from !== struct && (this.#open.has(from) || this.of(from).kind === "unknown")) return false;
    return (this.#makers.literals.get(struct) ?? []).every((literal) => {
      if (literal.isRest && !literal.isSaid) return false;
      return literal.copies.every((copied) => {
        if (copied.from === struct) return copied.turn === 0 || names.every((name) => copied.names.has(name));
        if (this.#open.has(copied.from) || this.#hasDerived(copied.from)) return false;
        const found = this.of(copied.from);
        return found.kind === "known" && found.list.every(({ name }) => copied.names.has(name));
      });
    });
  }

  /** `name in object`: one property, whatever the others are. */
  propertyOf(struct: ObjectId, name: string): Property | undefined {
    const literals = this.#makers.literals.get(struct) ?? [];
    const [field, another] = this.#shownFields(struct).filter((own) => own.name === name);
    if (field === undefined || another !== undefined || this.#accessorsOf(struct).size > 0) return undefined;
    const groups = [{ tag: undefined, literals }];
    const look: Look = { showsUndefined: true, accessors: new Map(), orders: [] };
    const found = this.#inGroups([field], groups, look);
    if (found.kind === "known") return found.list[0];
    if (this.#wanted !== undefined) this.#inGroups([field], groups, look, this.#wanted.slots);
    return undefined;
  }

  /** Whether a literal gives objects of the struct something under that name, or an assignment does. */
  mayHave(struct: ObjectId, name: string): boolean {
    return this.#shownFields(struct).some((own) => own.name === name);
  }

  #accessorsOf(struct: ObjectId): ReadonlyMap<SlotId, NamedAccessor> {
    return findAccessors(this.#fieldsOf(struct));
  }

  /** The literals of an interface that classes are passed for, too, have some of their fields from it. */
  #fieldsOf(struct: ObjectId): readonly Field[] {
    const base =
      this.#elements.typesOf(struct).some(({ isPlain }) => isPlain) && this.#elements.baseOf(struct);
    const own = this.#elements.fieldsOf(struct);
    return base ? [...this.#elements.fieldsOf(base), ...own] : own;
  }

  #inGroups(
    fields: readonly { readonly name: string; readonly slot: SlotId }[],
    groups: readonly Group[],
    { showsUndefined, accessors, orders }: Look,
    wanted?: Set<SlotId>,
  ): Properties {
    const list: Property[] = [];
    for (const { name, slot } of fields) {
      const having = groups.filter(({ literals }) => this.#mayHave(slot, literals));
      const isDeleted = this.#makers.deleted.has(slot);
      const isLacking = (literal: Literal): boolean => lacks(literal, slot);
      const mayLack = isDeleted || having.some(({ literals }) => literals.some(isLacking));
      const presence = this.#presence.get(slot);
      if (mayLack && presence === undefined) {
        const stored = this.#elements.storedType(slot);
        // No value is not left out where it is shown, or null.
        const isEither = this.#makers.absent.has(slot) && (showsUndefined || isNullOr(stored));
        if (isEither || !showsLack(stored, showsUndefined)) {
          if (wanted === undefined)
            return { kind: "unknown", why: isEither ? mayBeEither(name) : `it may lack \`${name}\`` };
          wanted.add(slot);
        }
      }
      const isEverywhere = having.length === groups.length || presence !== undefined;
      const tags = isEverywhere ? undefined : having.flatMap(({ tag }) => tag ?? []);
      const accessor = accessors.get(slot);
      list.push({ name: accessor?.name ?? name, slot, mayLack, presence, isDeleted, tags, accessor });
    }
    const literals = groups.flatMap((group) => group.literals);
    return this.#inOrder(list, literals, orders);
  }

  /** What is copied has what its type says, in an order that is known. */
  #checkCopies(struct: ObjectId, literals: readonly Literal[]): Properties | undefined {
    const inTurn = this.#turns.of(struct);
    for (const copied of literals.flatMap(({ copies }) => copies)) {
      const { from, names } = copied;
      if (from === struct) continue;
      const why = "it is copied from an object that may have more than its type says";
      if (inTurn.includes(from) && !this.#hasDerived(from))
        if (this.#shownFields(from).every(({ name }) => names.has(name))) continue;
      if (this.#open.has(from)) return { kind: "unknown", why };
      const found = this.of(from);
      if (found.kind === "unknown") return found;
      if (found.lastPlace !== undefined || this.#wanted?.structs.has(from))
        return { kind: "unknown", why: "its properties follow those of another object" };
      const tag = found.tag && this.#nameOf(found.tag);
      const isMore = (one: Property) => !names.has(one.name) && !isOfOthers(one, tag, copied);
      const more = found.list.find(isMore);
      if (more !== undefined)
        return { kind: "unknown", why: `it is copied from an object that also has \`${more.name}\`` };
      if (this.#hasDerived(from)) return { kind: "unknown", why };
    }
    return undefined;
  }

  #hasDerived(struct: ObjectId): boolean {
    return [...this.#program.objects.keys()].some((id) => {
      const other = this.#elements.structOf(id);
      return other !== struct && this.#elements.derives(other, struct);
    });
  }

  /** The order of what is written; what is copied is in the order of its source. */
  #ordersOf({ given, copies, late }: Literal): readonly (readonly SlotId[])[] {
    let slots = [...given.keys()];
    const behind = behindCopies({ given, copies, late }, (from, slot) => this.#mayLack(from, slot));
    for (const { from, start, end } of copies) {
      const found = this.#open.has(from) ? undefined : this.of(from);
      if (found?.kind !== "known") continue;
      const places = new Map(found.list.map(({ name }, place) => [name, place]));
      const place = (slot: SlotId): number => places.get(this.#nameOf(slot)) ?? places.size;
      const copied = slots.slice(start, end).sort((a, b) => place(a) - place(b));
      slots = [...slots.slice(0, start), ...copied, ...slots.slice(end)];
    }
    const open = copies.filter(({ from }) => this.#open.has(from));
    if (open.length === 0) return [slots, ...behind];
    return [...eachOfOpen(slots, open), ...behind];
  }

  /** Whether some object of a struct lacks the field under the name of this one. */
  #mayLack(struct: ObjectId, of: SlotId): boolean {
    const field = this.#fieldsOf(struct).find(({ name }) => name === this.#nameOf(of));
    if (field === undefined || this.#makers.deleted.has(field.slot)) return true;
    const literals = this.#makers.literals.get(struct) ?? [];
    return literals.some((literal) => lacks(literal, field.slot));
  }

  /** What those say that are copied from each other in turn, by the names that both have. */
  #ordersInTurn(struct: ObjectId, fields: readonly Field[]): readonly (readonly SlotId[])[] {
    const slots = new Map(fields.map(({ name, slot }) => [name, slot]));
    const [, ...others] = this.#turns.of(struct);
    return others.flatMap((other) => {
      const literals = this.#makers.literals.get(other) ?? [];
      const added = addedLast(this.#shownFields(other), literals, this.#makers);
      const orders = [...literals.flatMap((literal) => this.#ordersOf(literal)), ...added];
      return orders.map((order) => order.flatMap((slot) => slots.get(this.#nameOf(slot)) ?? []));
    });
  }

  #nameOf(slot: SlotId): string {
    return this.#program.slots.get(slot)?.name ?? "";
  }

  #mayHave(slot: SlotId, literals: readonly Literal[]): boolean {
    return this.#makers.added.has(slot) || literals.some((literal) => gives(literal, slot));
  }

  #inOrder(
    list: readonly Property[],
    literals: readonly Literal[],
    others: readonly (readonly SlotId[])[],
  ): Properties {
    const own = literals.flatMap((literal) => this.#ordersOf(literal));
    const orders = [...own, ...addedLast(list, literals, this.#makers), ...others];
    for (const literal of literals) {
      const [first, second] = list.filter(
        ({ slot, isDeleted }) => this.#makers.added.has(slot) && (isDeleted || lacks(literal, slot)),
      );
      if (first !== undefined && second !== undefined)
        return { kind: "unknown", why: `\`${first.name}\` and \`${second.name}\` are added in either order` };
    }
    const sorted = sortProperties(list, orders);
    if (sorted !== undefined) return { kind: "known", list: sorted, tag: undefined };
    return { kind: "unknown", why: "its literals have their properties in different orders" };
  }
}

function mayBeEither(name: string): string {
  return `\`${name}\` may be missing, or there without a value`;
}

/** How some literals are looked at. */
interface Look {
  readonly showsUndefined: boolean;
  readonly accessors: ReadonlyMap<SlotId, NamedAccessor>;
  /** Orders that others have, from which they are copied. */
  readonly orders: readonly (readonly SlotId[])[];
}
