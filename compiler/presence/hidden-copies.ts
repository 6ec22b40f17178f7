// `{ ...a, ...b }` where `a` or `b` may have more than its type names: `Pick<Config, "name">` of a whole Config. What may be
// hidden there is copied where it is there; the objects of such programs say what they have.
import type { Elements } from "../analyze/index.ts";
import type { Expr, Field, GivenField, Lowered, ObjectId, Occasion, SlotId, Type } from "../hir/index.ts";
import { mapChildren } from "../hir/map.ts";
import { booleanType } from "../hir/type.ts";

type E = Expr<Lowered>;
type Literal = Extract<E, { kind: "object" }>;
type Copy = NonNullable<Literal["copies"]>[number];

/** The expression, with all that its literals copy. */
export function copyHidden(expr: E, elements: Elements): E {
  const inner = mapChildren(expr, (child) => copyHidden(child, elements));
  return inner.kind === "object" ? (carry(inner, elements) ?? inner) : inner;
}

/** Undefined where nothing is hidden, or where only elaborate can say what to do about it. */
function carry(expr: Literal, elements: Elements): E | undefined {
  const { copies = [], fields, type } = expr;
  const [only, more] = copies;
  if (only === undefined || type.kind !== "object") return undefined;
  const struct = elements.structOf(type.id);
  if (fields.some(({ occasions }) => occasions === undefined)) return undefined;
  const wanted = plainFields(struct, elements);
  const isWhole = more === undefined && only.when === undefined && structOf(only, elements) === struct;
  const carrier = new Carrier(expr, copies, elements, isWhole);
  for (const [at, copy] of copies.entries()) {
    const own = structOf(copy, elements);
    const hidden = own === undefined ? undefined : plainFields(own, elements);
    if (wanted === undefined || hidden === undefined) return undefined;
    for (const field of hidden) {
      // Fields of one name whose values have several forms are several memories, each copied by itself.
      const alike = own === struct ? [field] : wanted.filter(({ name }) => name === field.name);
      const [target] = alike;
      if (target === undefined || carrier.names(at, field)) continue;
      if (alike.length > 1) return undefined;
      if (own !== struct && !isPlain(elements.storedType(field.slot), elements.storedType(target.slot)))
        return undefined;
      carrier.add(at, field, target.slot);
    }
  }
  return carrier.isNeeded && !carrier.isTwisted ? carrier.literal : undefined;
}

function structOf({ source }: Copy, elements: Elements): ObjectId | undefined {
  return source.type.kind === "object" ? elements.structOf(source.type.id) : undefined;
}

/** The fields of objects of which no class derives, and that run nothing. */
function plainFields(struct: ObjectId, elements: Elements): readonly Field[] | undefined {
  const all = elements.fieldsOf(struct);
  const isPlain = all.every(({ accessor, presenceOf }) => accessor === undefined && presenceOf === undefined);
  return isPlain && elements.baseOf(struct) === undefined ? all : undefined;
}

/** Two types of one kind of number, text or flag, which may be missing. */
function isPlain(a: Type, b: Type): boolean {
  const [one, other] = [a, b].map((type) => (type.kind === "optional" ? type.of : type));
  if (a.kind === "optional" && b.kind === "optional" && a.absent !== b.absent) return false;
  if (one?.kind === "number" && other?.kind === "number") return one.flavour === other.flavour;
  return one?.kind === other?.kind && (one?.kind === "string" || one?.kind === "boolean");
}

class Carrier {
  readonly #expr: Literal;
  readonly #elements: Elements;
  readonly #copies: Copy[];
  readonly #fields: GivenField[];
  /** One of the same struct is copied as it is: also where it lacks a field, its memory is as good as any. */
  readonly #isWhole: boolean;
  /** Something would be lost. */
  isNeeded = false;
  /** A hidden field stands between others of its name: that is refused. */
  isTwisted = false;

  constructor(expr: Literal, copies: readonly Copy[], elements: Elements, isWhole: boolean) {
    this.#expr = expr;
    this.#isWhole = isWhole;
    this.#elements = elements;
    this.#copies = [...copies];
    this.#fields = [...expr.fields];
  }

  get literal(): E {
    return { ...this.#expr, fields: this.#fields, copies: this.#copies };
  }

  /** Whether the type of a source has the field. */
  names(at: number, { slot }: Field): boolean {
    const own = this.#copies[at]?.slots ?? [];
    return own.some((one) => this.#elements.representative(one) === slot);
  }

  /** @param target the field of the literal's own type */
  add(at: number, { name, slot }: Field, target: SlotId): void {
    const copy = this.#copies[at];
    if (copy === undefined || name.startsWith("#")) return;
    const { source, turn } = copy;
    const { span } = source;
    const stored = this.#elements.storedType(slot);
    const known = this.#fields.findIndex(({ field }) => this.#elements.representative(field) === target);
    const given = this.#fields[known];
    const isWhole = this.#isWhole && isReplaced(given, turn);
    const has = isWhole ? this.#isThere(source, slot) : hasNamed(source, name);
    const when = copy.when === undefined ? has : logical("&&", copy.when, has);
    const type = this.#elements.storedType(target);
    const read = asType({ kind: "field", object: source, field: slot, type: stored, span }, type);
    const occasion: Occasion<Lowered> = { turn, when, copied: slot };
    if (given === undefined) this.#insert(copy, at, { slot: target, occasion, read });
    else this.#fields[known] = this.#merge(given, { occasion, read, isWhole });
    this.#copies[at] = { ...copy, slots: [...copy.slots, slot] };
  }

  #isThere(source: E, field: SlotId): E {
    const { span } = source;
    const type = this.#elements.storedType(field);
    const operand: E = { kind: "field", object: source, field, type, span };
    return { kind: "is-there", operand, type: booleanType, span };
  }

  /** A field that nothing else gives: behind those of its source. */
  #insert(
    copy: Copy,
    at: number,
    {
      slot,
      occasion,
      read,
    }: { readonly slot: SlotId; readonly occasion: Occasion<Lowered>; readonly read: E },
  ): void {
    this.isNeeded = true;
    const { type, span } = read;
    const yes = read;
    const test = occasion.when ?? read;
    const value: E = this.#isWhole ? read : { kind: "conditional", test, yes, no: absent(read), type, span };
    const isOfCopy = ({ occasions = [] }: GivenField): boolean =>
      occasions.some(({ turn, copied }) => turn === copy.turn && copied !== undefined);
    let place = copy.at;
    for (let next = this.#fields[place]; next !== undefined && isOfCopy(next); next = this.#fields[place])
      place += 1;
    const from = occasion.copied === undefined ? [] : [occasion.copied];
    this.#fields.splice(place, 0, { field: slot, value, mayLack: true, from, occasions: [occasion] });
    this.#copies.forEach((other, position) => {
      if (position > at && other.at >= place) this.#copies[position] = { ...other, at: other.at + 1 };
    });
  }

  /** A field that is given before or later, too: the last one that is there counts. */
  #merge(
    given: GivenField,
    {
      occasion,
      read,
      isWhole,
    }: { readonly occasion: Occasion<Lowered>; readonly read: E; readonly isWhole: boolean },
  ): GivenField {
    const { value, occasions = [], from } = given;
    const later = occasions.filter(({ turn }) => turn > occasion.turn);
    const all = [...occasions, occasion].sort((a, b) => a.turn - b.turn);
    const changed = { ...given, occasions: all, from: from && [...from, occasion.copied ?? given.field] };
    const tests = later.map(({ when }) => when);
    if (isWhole) this.isNeeded = true;
    if (tests.includes(undefined)) return changed;
    this.isNeeded = true;
    if (later.length > 0 && later.length < occasions.length) this.isTwisted = true;
    const { span } = read;
    const { type } = read;
    const known = asType(value, type);
    if (known.type.kind !== type.kind) this.isTwisted = true;
    const own = (no: E): E => ({ kind: "conditional", test: occasion.when ?? no, yes: read, no, type, span });
    if (later.length === 0) return { ...changed, value: own(known) };
    const isLater = tests.flatMap((test) => test ?? []).reduce((left, right) => logical("||", left, right));
    const no = own(absent(read));
    return { ...changed, value: { kind: "conditional", test: isLater, yes: known, no, type, span } };
  }
}

/** What is copied only says whether there was one: it is written behind that, or nowhere else. */
function isReplaced(given: GivenField | undefined, turn: number): boolean {
  if (given === undefined) return true;
  const { occasions = [] } = given;
  return occasions.every((other) => other.turn > turn) && occasions.some(({ when }) => when === undefined);
}

function hasNamed(operand: E, name: string): E {
  return { kind: "has-property", operand, name, isOwn: true, type: booleanType, span: operand.span };
}

function asType(value: E, type: Type): E {
  const { span } = value;
  if (type.kind === "optional" && value.type.kind !== "optional")
    return { kind: "wrap", operand: value, type, span };
  if (type.kind !== "optional" && value.type.kind === "optional")
    return { kind: "unwrap", operand: value, type, span };
  return value;
}

function absent({ type, span }: E): E {
  return type.kind === "optional" ? { kind: "undefined", type, span } : { kind: "default", type, span };
}

function logical(op: "&&" | "||", left: E, right: E): E {
  return { kind: "logical", op, left, right, type: booleanType, span: left.span };
}
