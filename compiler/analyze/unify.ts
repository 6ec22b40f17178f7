// Union-find over slots and object types. Input: pairs of types that name the same value. Output: one slot for each
// memory, one struct for each family of object types, and the classes that such a struct is the base of.
import { bug } from "../bug.ts";
import type {
  Field,
  FunctionDecl,
  FunctionType,
  Lowered,
  ObjectDecl,
  ObjectId,
  Program,
  SlotId,
  Type,
} from "../hir/index.ts";
import { lackAlike } from "../hir/lacking.ts";
import { isEmpty } from "../hir/type.ts";
import type { ObjectFacts } from "./object-facts.ts";
import { isSameForm } from "./same-form.ts";
import { type Signature, Signatures, typeOfFunction } from "./signatures.ts";
import { mayBeUndefined, membersOf, strip, withBoth } from "./type-parts.ts";
import { widestType } from "./widest-type.ts";

export class Unifier implements ObjectFacts {
  readonly #program: Program<Lowered>;
  readonly #slotParents = new Map<SlotId, SlotId>();
  /** One type of each kind that its members may hold. */
  readonly #slotForms = new Map<SlotId, readonly Type[]>();
  readonly #slotMembers = new Map<SlotId, SlotId[]>();
  readonly #objectParents = new Map<ObjectId, ObjectId>();
  readonly #objectMembers = new Map<ObjectId, ObjectDecl[]>();
  /** The shape for which objects of a class are passed; the key is the class that extends no other. */
  readonly #shapes = new Map<ObjectId, ObjectId>();
  /** Classes by those that they extend, and themselves. */
  readonly #below = new Map<ObjectId, ObjectId[]>();
  /** Classes whose members are those of a shape. */
  readonly #implemented = new Map<ObjectId, Set<ObjectId>>();
  readonly #asked: { readonly id: ObjectId; readonly name: string }[] = [];
  readonly #signatures = new Signatures((a, b) => this.uniteSlots(a, b));

  constructor(program: Program<Lowered>) {
    this.#program = program;
  }

  readonly representative = (slot: SlotId): SlotId => {
    let root = slot;
    for (let next = this.#slotParents.get(root); next !== undefined; next = this.#slotParents.get(root))
      root = next;
    if (root !== slot) this.#slotParents.set(slot, root);
    return root;
  };

  readonly typeOf = (slot: SlotId): Type =>
    this.#program.slots.get(slot)?.type ?? bug(undefined, `no slot ${slot}`);

  signatureOf(type: Omit<FunctionType, "kind" | "rest">): Signature {
    return this.#signatures.of(type);
  }

  storedType(slot: SlotId): Type {
    const root = this.representative(slot);
    const own = this.#joinedType(slot);
    const isEither = this.#isField(root) && this.absentIn(root).size > 1;
    const widest = isEither ? withBoth(own) : own;
    // What may be undefined or null says which itself, and so says whether there is one.
    const saysSo = widest.kind === "optional" || mayBeUndefined(widest);
    if (saysSo || !this.#isAsked(root)) return widest;
    return { kind: "optional", of: widest, absent: "undefined" };
  }

  /** The type that holds what all slots of this memory hold. */
  #joinedType(slot: SlotId): Type {
    const members = this.#slotMembers.get(this.representative(slot)) ?? [slot];
    const known = members.filter((member) => !this.#isOpen(member));
    const [first = this.typeOf(slot), ...others] = known.map(this.typeOf);
    return others.reduce((a, b) => widestType(a, b, (one, other) => this.#commonBase(one, other)), first);
  }

  /** What no value is, as the types say that share a memory whose form does not tell. */
  absentIn(slot: SlotId): ReadonlySet<"undefined" | "null"> {
    const found = new Set<"undefined" | "null">();
    for (const member of this.#slotMembers.get(this.representative(slot)) ?? [slot]) {
      const type = this.typeOf(member);
      if (type.kind === "optional" && !this.#isOpen(member)) found.add(type.absent);
    }
    return found;
  }

  #isField(slot: SlotId): boolean {
    return this.#program.slots.get(slot)?.role === "field";
  }

  #isOpen(slot: SlotId): boolean {
    return this.#program.slots.get(slot)?.open === true;
  }

  /** `name in object`: the form of such a field says whether there is one, where some of the objects lack it. */
  ask(id: ObjectId, name: string): void {
    this.#asked.push({ id, name });
  }

  #isAsked(root: SlotId): boolean {
    return this.#asked.some(({ id, name }) => {
      const has = ({ fields }: ObjectDecl): boolean => fields.some((field) => field.name === name);
      const types = this.typesOf(id);
      if (types.every(has)) return false;
      const own = types.flatMap(({ fields }) => fields.filter((field) => field.name === name));
      return own.some(({ slot }) => this.representative(slot) === root);
    });
  }

  #commonBase(a: ObjectId, b: ObjectId): ObjectId {
    return this.#findBase(a, b) ?? this.structOf(a);
  }

  #findBase(a: ObjectId, b: ObjectId): ObjectId | undefined {
    for (let base: ObjectId | undefined = this.structOf(a); base !== undefined; base = this.baseOf(base))
      if (this.derives(b, base)) return base;
    return undefined;
  }

  /** Both types name one value. */
  unify(a: Type, b: Type): void {
    const [first, second] = [strip(a), strip(b)];
    if (first.kind === "dynamic" || second.kind === "dynamic") {
      for (const part of first.kind === "dynamic" ? membersOf(second) : membersOf(first))
        this.#unifyDynamic(part);
      return;
    }
    if (first.kind === "union" || second.kind === "union") {
      for (const one of membersOf(first))
        for (const other of membersOf(second)) if (one.kind === other.kind) this.unify(one, other);
      return;
    }
    if (first.kind === "array" && second.kind === "array") this.uniteSlots(first.element, second.element);
    if (first.kind === "collection" && second.kind === "collection" && first.of === second.of) {
      this.uniteSlots(first.key, second.key);
      this.uniteSlots(first.value, second.value);
    }
    if (first.kind === "object" && second.kind === "object") this.uniteObjects(first.id, second.id);
    if (first.kind === "function" && second.kind === "function") this.#signatures.unite(first, second);
  }

  /** What goes into a place for anything, or comes out, is one with all that is of its form there. */
  #unifyDynamic(type: Type): void {
    if (!["array", "collection", "function"].includes(type.kind)) return;
    for (const member of this.#program.dynamic) if (this.#isSameForm(member, type)) this.unify(member, type);
  }

  #isSameForm(a: Type, b: Type): boolean {
    return isSameForm(a, b, this.typeOf, (one, other) => this.#isAlike(one, other));
  }

  /** One object under two types, neither of which need be the other's: `if (x instanceof C)`. */
  relate(a: Type, b: Type): void {
    const [first, second] = [strip(a), strip(b)];
    if (first.kind === "function") this.unify(first, second);
    // Two lists that are compared may be one: each keeps the other's numbers.
    const isList = first.kind === "array" || first.kind === "collection";
    if (isList && this.#isSameForm(first, second)) this.unify(first, second);
    if (first.kind !== "object" || second.kind !== "object") return;
    if (this.derives(first.id, second.id) || this.derives(second.id, first.id)) return;
    this.uniteObjects(first.id, second.id);
  }

  uniteSlots(a: SlotId, b: SlotId): void {
    const [first, second] = [this.representative(a), this.representative(b)];
    if (first === second) return;
    // What is known stands for what is open, and for `pts?: undefined`, which says nothing of the elements.
    const says = (slot: SlotId): boolean => !this.#isOpen(slot) && !isEmpty(this.typeOf(slot));
    const [one, other] = says(first) ? [first, second] : [second, first];
    this.#slotParents.set(other, one);
    const members = this.#slotMembers.get(one) ?? [one];
    members.push(...(this.#slotMembers.get(other) ?? [other]));
    this.#slotMembers.set(one, members);
    const formsOf = (slot: SlotId) => this.#slotForms.get(slot) ?? membersOf(strip(this.typeOf(slot)));
    const [own, more] = [formsOf(one), formsOf(other)];
    this.#slotForms.set(one, [
      ...own,
      ...more.filter((other) => own.every((form) => this.#isApart(form, other))),
    ]);
    this.unify(this.typeOf(one), this.typeOf(other));
    if (own.length + more.length > 2) this.unify({ kind: "union", of: own }, { kind: "union", of: more });
  }

  #isApart(a: Type, b: Type): boolean {
    if (a.kind !== "object" || b.kind !== "object") return a.kind !== b.kind;
    return this.#areStrange(this.#decl(a.id), this.#decl(b.id));
  }

  /**
   * A tuple is a list to console.log and JSON, and the library's Error gets no shape for its base: beside other objects both
   * lie in a place for anything, which tells them apart.
   */
  #areStrange(one: ObjectDecl, other: ObjectDecl): boolean {
    if (one.isTuple !== other.isTuple) return true;
    return one.kind !== other.kind && (this.#isError(one.id) || this.#isError(other.id));
  }

  uniteObjects(a: ObjectId, b: ObjectId): void {
    const [one, other] = [this.structOf(a), this.structOf(b)];
    if (one === other) return;
    const [first, second] = [this.#decl(one), this.#decl(other)];
    if (this.#areStrange(first, second)) return;
    if (first.kind === "shape" && second.kind === "shape") this.#mergeShapes(one, other);
    else if (first.kind === "shape") this.#passFor(other, one);
    else if (second.kind === "shape") this.#passFor(one, other);
  }

  #mergeShapes(one: ObjectId, other: ObjectId): void {
    const [own, more] = [this.typesOf(one), this.typesOf(other)];
    this.#objectParents.set(other, one);
    this.#objectMembers.set(one, [...own, ...more]);
    this.#objectMembers.delete(other);
    for (const { fields } of more) for (const field of fields) this.#uniteField(field, own);
    // What one of the shapes has no name for may be what the other asks a class for.
    for (const [member, shapes] of this.#implemented)
      if ([...shapes].some((shape) => this.structOf(shape) === one)) this.#implement(member, one);
  }

  /** A field of the same name is the same memory where its values have one form. */
  #uniteField(field: Field, others: readonly ObjectDecl[]): void {
    // A thousand literals share a handful of memories: each is looked at once.
    const seen = new Set<SlotId>();
    for (const { fields } of others) {
      for (const { name, slot } of fields) {
        const root = this.representative(slot);
        if (name !== field.name || seen.has(root) || root === this.representative(field.slot)) continue;
        seen.add(root);
        if (!this.#isAlike(this.#joinedType(slot), this.#joinedType(field.slot))) continue;
        this.uniteSlots(slot, field.slot);
        seen.clear();
      }
    }
  }

  #isAlike(a: Type, b: Type): boolean {
    if (isEmpty(a) || isEmpty(b)) return true;
    const [first, second] = [strip(a), strip(b)];
    if (first.kind === "dynamic" || second.kind === "dynamic") return true;
    if (first.kind === "union" || second.kind === "union") {
      const others = membersOf(second);
      const pairs = membersOf(first).flatMap((one) => others.map((other) => [one, other] as const));
      // Of each kind there is one in a union: number[] | string has no place for string[].
      const areApart = pairs.some(([one, other]) => one.kind === other.kind && !this.#isAlike(one, other));
      return !areApart && pairs.some(([one, other]) => this.#isAlike(one, other));
    }
    if (first.kind === "array" && second.kind === "array")
      return this.#areElementsAlike(first.element, second.element);
    if (first.kind === "collection" && second.kind === "collection")
      return (
        first.of === second.of &&
        this.#areElementsAlike(first.key, second.key) &&
        this.#areElementsAlike(first.value, second.value)
      );
    if (first.kind === "bytes" && second.kind === "bytes") return first.of === second.of;
    if (first.kind === "enum" && second.kind === "enum") return first.id === second.id;
    if (first.kind === "number" && second.kind === "number") return first.flavour === second.flavour;
    if (first.kind === "object" && second.kind === "object") {
      const [own, other] = [this.#decl(first.id), this.#decl(second.id)];
      // No C++ pointer is to either of two classes that have no base in common.
      if (own.kind === "class" && other.kind === "class")
        return this.#findBase(own.id, other.id) !== undefined;
      return !this.#areStrange(own, other);
    }
    return first.kind === second.kind;
  }

  #areElementsAlike(a: SlotId, b: SlotId): boolean {
    if (this.#isOpen(a) || this.#isOpen(b)) return true;
    const [one, other] = [this.typeOf(a), this.typeOf(b)];
    if (!lackAlike(one, other, this.typeOf)) return false;
    return (one.kind === "dynamic") === (other.kind === "dynamic") && this.#isAlike(one, other);
  }

  /** An object of a class is passed where a shape is wanted: the shape becomes the base of the class. */
  #passFor(id: ObjectId, shape: ObjectId): void {
    const root = this.#rootOf(id);
    const known = this.#shapes.get(root);
    if (known !== undefined && this.structOf(known) !== shape) {
      this.uniteObjects(known, shape);
      for (const member of this.#classesOf(this.structOf(shape)))
        this.#implement(member, this.structOf(shape));
      return;
    }
    this.#shapes.set(root, shape);
    // Whoever sees the object as the shape may see one of a class that extends its own.
    for (const own of this.#classesBelow(id)) this.#implement(own, shape);
  }

  #classesBelow(id: ObjectId): readonly ObjectId[] {
    if (this.#below.size === 0)
      for (const { id: own, kind } of this.#program.objects.values())
        for (const { id: above } of kind === "class" ? this.#chainOf(own) : [])
          this.#below.set(above, [...(this.#below.get(above) ?? []), own]);
    return this.#below.get(id) ?? [id];
  }

  /** Fields and methods of a class, its bases included, that the shape names too. */
  #implement(id: ObjectId, shape: ObjectId): void {
    this.#implemented.set(id, (this.#implemented.get(id) ?? new Set()).add(shape));
    for (const decl of this.#chainOf(id)) {
      for (const field of decl.fields)
        if (field.isApart !== true) this.#uniteField(field, this.typesOf(shape));
      for (const method of decl.methods) this.#uniteMethod(this.#program.functions.get(method), shape);
    }
  }

  #uniteMethod(method: FunctionDecl<Lowered> | undefined, shape: ObjectId): void {
    if (method?.method?.kind !== "method") return;
    for (const { fields } of this.typesOf(shape)) {
      for (const { name, slot } of fields) {
        if (name !== method.name) continue;
        this.unify(this.typeOf(slot), typeOfFunction(method));
      }
    }
  }

  #classesOf(shape: ObjectId): readonly ObjectId[] {
    return [...this.#program.objects.keys()].filter(
      (id) => this.#decl(id).kind === "class" && this.derives(id, shape),
    );
  }

  #rootOf(id: ObjectId): ObjectId {
    return this.#chainOf(id).at(-1)?.id ?? id;
  }

  /** A class and the classes that it extends, the nearest first. */
  #chainOf(id: ObjectId): readonly ObjectDecl[] {
    const decl = this.#decl(id);
    return decl.base === undefined ? [decl] : [decl, ...this.#chainOf(decl.base)];
  }

  #isError(id: ObjectId): boolean {
    return this.#chainOf(id).at(-1)?.native !== undefined;
  }

  #decl(id: ObjectId): ObjectDecl {
    return this.#program.objects.get(id) ?? bug(undefined, `no object type ${id}`);
  }

  structOf(id: ObjectId): ObjectId {
    let root = id;
    for (let next = this.#objectParents.get(root); next !== undefined; next = this.#objectParents.get(root))
      root = next;
    return root;
  }

  baseOf(id: ObjectId): ObjectId | undefined {
    const { base } = this.#decl(this.structOf(id));
    if (base !== undefined) return this.structOf(base);
    const shape = this.#shapes.get(this.structOf(id));
    return shape === undefined ? undefined : this.structOf(shape);
  }

  typesOf(id: ObjectId): readonly ObjectDecl[] {
    const root = this.structOf(id);
    return this.#objectMembers.get(root) ?? [this.#decl(root)];
  }

  fieldsOf(id: ObjectId): readonly Field[] {
    const base = this.baseOf(id);
    const seen = new Set<SlotId>(base === undefined ? [] : this.#allFields(base));
    const found: Field[] = [];
    for (const { fields } of this.typesOf(id)) {
      for (const field of fields) {
        const slot = this.representative(field.slot);
        if (seen.has(slot)) continue;
        seen.add(slot);
        found.push({ ...field, slot });
      }
    }
    return found;
  }

  #allFields(id: ObjectId): readonly SlotId[] {
    const base = this.baseOf(id);
    const own = this.fieldsOf(id).map(({ slot }) => slot);
    return base === undefined ? own : [...own, ...this.#allFields(base)];
  }

  derives(id: ObjectId, base: ObjectId): boolean {
    const wanted = this.structOf(base);
    for (let next: ObjectId | undefined = this.structOf(id); next !== undefined; next = this.baseOf(next))
      if (next === wanted) return true;
    return false;
  }
}
