// What object literals say of their properties: those that are written are there, those that `...` copies where they were.
// { a: 1, ...other, b: 2 }  =>  places 1, 1 + that in `other`, 1 + the last one of `other` + 1
import { inheritedAs, isLate } from "../analyze/index.ts";
import type { Expr, GivenField, Lowered, Occasion, SlotId } from "../hir/index.ts";
import { booleanType, numberType } from "../hir/type.ts";
import { add, number, placeOf, sizeOf, sum } from "./places-of-source.ts";
import type { PresenceWriter } from "./presence-writer.ts";

type E = Expr<Lowered>;
type Literal = Extract<E, { kind: "object" }>;
type Turn = Occasion<Lowered>;

export function givePresence(expr: Literal, to: PresenceWriter): E {
  const sayer = new Sayer(expr, to);
  const said = expr.fields.flatMap((given, position): readonly GivenField[] => {
    const field = to.fields.presenceOf(given.field);
    return field === undefined ? [] : [{ field, value: sayer.said(given, position) }];
  });
  const last = to.fields.lastPlaceOf(expr.type);
  if (last !== undefined) said.push({ field: last, value: sayer.before(sayer.turns) });
  const copies = (expr.copies ?? []).map((copy) => ({
    ...copy,
    source: to.expr(copy.source),
    when: copy.when && to.expr(copy.when),
  }));
  const fields = [...expr.fields, ...said].map(({ occasions, ...given }) => ({
    ...given,
    isLate: isLate({ ...given, ...(occasions && { occasions }) }),
    inherits: inheritedAs({ ...given, ...(occasions && { occasions }) }, expr, to.elements),
    value: to.expr(given.value),
  }));
  return sayer.counted({ ...expr, copies, fields });
}

/** Whether `...` copies the property that is read. */
export function resolveThere({ operand, span }: Extract<E, { kind: "is-there" }>, to: PresenceWriter): E {
  if (operand.kind === "field") {
    const own = to.fields.presenceOf(operand.field);
    if (own !== undefined) return testOf(operand.object, own, operand.field, to);
    if (operand.object.type.kind === "object") {
      const found = to.properties.of(to.elements.structOf(operand.object.type.id));
      const memory = to.elements.representative(operand.field);
      const list = found.kind === "known" ? found.list : [];
      const known = list.find(({ slot }) => slot === memory);
      // Its tag says whether it has one.
      if (known?.tags !== undefined && known.presence === undefined) {
        const { name } = known;
        return { kind: "has-property", operand: operand.object, name, type: booleanType, span };
      }
      if (known?.mayLack === false) return constant(true, span);
    }
  }
  const { type } = operand;
  const absent: E =
    type.kind === "optional"
      ? { kind: "is-undefined", operand, type: booleanType, span }
      : {
          kind: "type-test",
          operand,
          test: { kind: "undefined", written: "undefined" },
          type: booleanType,
          span,
        };
  return { kind: "not", operand: absent, type: booleanType, span };
}

/** o.hasNote, or o.placeOfNote !== 0 */
function testOf(object: E, own: SlotId, field: SlotId, to: PresenceWriter): E {
  const { span } = object;
  if (to.fields.lastPlaceBeside(field) === undefined)
    return { kind: "field", object, field: own, type: booleanType, span };
  const left: E = { kind: "field", object, field: own, type: numberType, span };
  return { kind: "equal", negated: true, left, right: number(0, span), type: booleanType, span };
}

class Sayer {
  readonly #expr: Literal;
  readonly #to: PresenceWriter;
  /** How many times it gives something. */
  readonly turns: number;
  /** What each `...` copies from, by its turn. */
  readonly #sources: ReadonlyMap<number, E>;
  /** What must hold for it. */
  readonly #guards: ReadonlyMap<number, E | undefined>;
  /** The last places of several sources together, by the turn of the last of them. */
  readonly #counts = new Map<number, { readonly slot: SlotId; readonly value: E }>();

  constructor(expr: Literal, to: PresenceWriter) {
    this.#expr = expr;
    this.#to = to;
    this.#sources = new Map((expr.copies ?? []).map(({ turn, source }) => [turn, source]));
    this.#guards = new Map((expr.copies ?? []).map(({ turn, when }) => [turn, when]));
    const own = expr.fields.flatMap(({ occasions }) => occasions?.map(({ turn }) => turn + 1) ?? []);
    const copied = (expr.copies ?? []).map(({ turn }) => turn + 1);
    const isSimple = own.length === 0 && copied.length === 0;
    this.turns = isSimple ? expr.fields.length : Math.max(0, ...own, ...copied);
  }

  /** Whether the field is there, or its place. */
  said({ field, occasions }: GivenField, position: number): E {
    const { span } = this.#expr;
    const all: readonly Turn[] = occasions ?? [{ turn: position, when: undefined, copied: undefined }];
    const isPlaced = this.#to.fields.lastPlaceBeside(field) !== undefined;
    const [type, none] = isPlaced
      ? ([numberType, number(0, span)] as const)
      : ([booleanType, constant(false, span)] as const);
    // The first time counts.
    return all.reduceRight<E>((no, one) => {
      const yes = isPlaced ? this.#placeAt(one) : constant(true, span);
      if (one.when === undefined) return yes;
      if (!isPlaced && no.kind === "boolean" && !no.value) return one.when;
      // o.placeOfNote !== 0 ? o.placeOfNote : 0
      const isSame = isPlaced && yes.kind === "field" && one.when.kind === "is-there";
      if (isSame && no.kind === "number" && no.value === 0) return yes;
      return { kind: "conditional", test: one.when, yes, no, type, span };
    }, none);
  }

  #placeAt({ turn, copied }: Turn): E {
    const source = this.#sources.get(turn);
    if (copied === undefined || source === undefined) return add(this.before(turn), 1);
    return sum(this.before(turn), placeOf(source, copied, this.#to));
  }

  /** The last place that was given before. */
  before(turn: number): E {
    let fixed = 0;
    let total: E | undefined;
    let terms = 0;
    for (let at = 0; at < turn; at++) {
      const source = this.#sources.get(at);
      const own = source && this.#lastOf(source, at);
      if (source === undefined) fixed += this.#isNew(at) ? 1 : 0;
      else if (own === undefined) fixed += sizeOf(source, this.#to);
      else {
        const next: E = total === undefined ? own : sum(total, own);
        // Two of them are short; more have a name, or each field repeats them all.
        total = ++terms > 2 ? this.#count(at, next) : next;
      }
    }
    return total === undefined ? number(fixed, this.#expr.span) : add(total, fixed);
  }

  /** The last place that a source says itself that it has given. */
  #lastOf(source: E, turn: number): E | undefined {
    const field = this.#to.fields.lastPlaceOf(source.type);
    if (field === undefined) return undefined;
    const { span } = source;
    const there: E = { kind: "field", object: source, field, type: numberType, span };
    const guard = this.#guards.get(turn);
    if (guard === undefined) return there;
    return { kind: "conditional", test: guard, yes: there, no: number(0, span), type: numberType, span };
  }

  /** A name for what all that comes counts from. */
  #count(turn: number, value: E): E {
    const known = this.#counts.get(turn);
    const slot = known?.slot ?? this.#to.temporary("places", value);
    if (known === undefined) this.#counts.set(turn, { slot, value });
    return { kind: "read", slot, type: numberType, span: value.span };
  }

  /** The literal behind what it counts. */
  counted(literal: E): E {
    const { type, span } = literal;
    return [...this.#counts.values()].reduceRight<E>(
      (body, { slot, value }) => ({ kind: "bind", slot, value: this.#to.expr(value), body, type, span }),
      literal,
    );
  }

  /** Whether what is given at a turn may get a place there, not surely before: of [key]: 1 one of its names. */
  #isNew(turn: number): boolean {
    const given = this.#expr.fields.filter(({ occasions }) => occasions?.some((one) => one.turn === turn));
    if (given.length === 0) return true;
    return given.some(({ occasions }) =>
      occasions?.filter((one) => one.turn < turn).every(({ when }) => when !== undefined),
    );
  }
}

function constant(value: boolean, span: Lowered["span"]): E {
  return { kind: "boolean", value, type: booleanType, span };
}
