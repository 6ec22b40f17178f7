// Keeps the fields in which objects say what they have: assignments set them, `delete` clears them.
import type { Elements, PropertyFacts } from "../analyze/index.ts";
import type { Expr, FunctionId, Lowered, Place, Slot, SlotId, Stmt } from "../hir/index.ts";
import { mapChildren } from "../hir/map.ts";
import { mapStmt, withExpressions } from "../hir/rebuild.ts";
import { booleanType, numberType } from "../hir/type.ts";
import { childrenOf } from "../hir/walk.ts";
import { givePresence, resolveThere } from "./given-presence.ts";
import { lastPlaceIn, placeIn, sum } from "./places-of-source.ts";
import type { PresenceFields } from "./presence-fields.ts";

type E = Expr<Lowered>;
type S = Stmt<Lowered>;
type Writing = Extract<E, { kind: "assign" | "compound" }>;
type FieldPlace = Extract<Place<Lowered>, { kind: "field" }>;

export class PresenceWriter {
  readonly fields: PresenceFields;
  readonly properties: PropertyFacts;
  readonly elements: Elements;
  readonly #slots: Map<SlotId, Slot>;
  #owner: FunctionId | undefined;
  /** From what `Object.assign` copies here. */
  #source: E | undefined;

  constructor(
    fields: PresenceFields,
    properties: PropertyFacts,
    elements: Elements,
    slots: Map<SlotId, Slot>,
  ) {
    this.fields = fields;
    this.properties = properties;
    this.elements = elements;
    this.#slots = slots;
  }

  body(body: readonly S[], owner: FunctionId | undefined): readonly S[] {
    this.#owner = owner;
    return body.flatMap((stmt) => mapStmt(stmt, (inner) => this.#stmt(inner)));
  }

  #stmt(stmt: S): readonly S[] {
    if (stmt.kind === "expression") return this.#effect(stmt);
    return [withExpressions(stmt, (expr) => this.expr(expr))];
  }

  /** o.note = x;  =>  o.note = x; o.hasNote = true; */
  #effect(stmt: Extract<S, { kind: "expression" }>): readonly S[] {
    const { span } = stmt;
    const value = discarded(stmt.value);
    const place = value.kind === "assign" ? this.#placeOf(value) : undefined;
    if (value.kind !== "assign" || place === undefined || !isSteady(place.object) || !isQuiet(value.value))
      return [{ ...stmt, value: place === undefined ? this.expr(stmt.value) : this.expr(value) }];
    const trivia = { leading: [], trailing: undefined, blankBefore: false };
    const written: E = { ...value, value: this.expr(value.value) };
    return [
      { ...stmt, value: written },
      { kind: "expression", value: this.#say(value, place), span, trivia },
    ];
  }

  expr(expr: E): E {
    if (expr.kind === "object") return givePresence(expr, this);
    if (expr.kind === "conditional" || expr.kind === "logical")
      return withoutConstants(expr, (child) => this.expr(child));
    if (expr.kind === "is-there") return this.expr(resolveThere(expr, this));
    if (expr.kind === "comma" && expr.assigns !== undefined) return this.#assigns(expr, expr.assigns);
    if (expr.kind === "comma" && expr.first.kind === "assign") {
      const { first } = expr;
      const place = this.#placeOf(first);
      if (place !== undefined && isSteady(place.object) && isQuiet(first.value)) {
        const written: E = { ...first, value: this.expr(first.value) };
        const said: E = { ...expr, first: written, second: this.#say(first, place), type: booleanType };
        return { ...expr, first: said, second: this.expr(expr.second) };
      }
    }
    if (expr.kind === "assign" || expr.kind === "compound") {
      const place = this.#placeOf(expr);
      if (place !== undefined) return this.#write(expr, place);
    }
    return mapChildren(expr, (child) => this.expr(child));
  }

  /** A place whose object says whether it is there. */
  #placeOf({ target }: Writing): FieldPlace | undefined {
    return target.kind === "field" && this.fields.presenceOf(target.field) !== undefined ? target : undefined;
  }

  /** o.note = x  =>  (o.note = x, o.hasNote = true), o.note */
  #write(expr: Writing, place: FieldPlace): E {
    const { type, span } = expr;
    const given = this.expr(place.object);
    const slot = this.temporary("", given);
    const object: E = { kind: "read", slot, type: given.type, span };
    const target: FieldPlace = { ...place, object };
    const written: E = { ...expr, target, value: this.expr(expr.value) };
    const first: E = {
      kind: "comma",
      first: written,
      second: this.#say(expr, target),
      type: booleanType,
      span,
    };
    const second: E = { kind: "field", object, field: place.field, type, span };
    const body: E = { kind: "comma", first, second, type, span };
    return { kind: "bind", slot, value: given, body, type, span };
  }

  /** Object.assign(o, source)  =>  …, o.places += source.places */
  #assigns(expr: Extract<E, { kind: "comma" }>, { source, target }: { source: E; target: E }): E {
    const last = this.fields.lastPlaceOf(target.type);
    const { assigns: _, ...plain } = expr;
    if (last === undefined) return mapChildren(plain, (child) => this.expr(child));
    this.#source = source;
    const first = mapChildren(plain, (child) => this.expr(child));
    this.#source = undefined;
    const { span } = expr;
    const place: Place<Lowered> = { kind: "field", object: target, field: last, span };
    const left: E = { ...place, type: numberType };
    const value = sum(left, lastPlaceIn(source, this));
    const second: E = { kind: "assign", target: place, value, type: numberType, span };
    return { kind: "comma", first, second, type: numberType, span };
  }

  temporary(name: string, { type, span }: E): SlotId {
    const id = this.fields.nextSlot();
    const owner = this.#owner;
    const isNamed = name !== "";
    this.#slots.set(id, { id, name, isNamed, type, span, role: "temporary", mutable: false, owner });
    return id;
  }

  /** o.hasNote = true, or o.placeOfNote = o.placeOfNote === 0 ? ++o.places : o.placeOfNote */
  #say(expr: Writing, { object, field }: FieldPlace): E {
    const { span } = expr;
    const own = this.fields.presenceOf(field) ?? field;
    const last = this.fields.lastPlaceBeside(field);
    const isGone = expr.kind === "assign" && expr.deletes === true;
    const place: Place<Lowered> = { kind: "field", object, field: own, span };
    if (last === undefined) {
      const value: E = { kind: "boolean", value: !isGone, type: booleanType, span };
      return { kind: "assign", target: place, value, type: booleanType, span };
    }
    const none: E = { kind: "number", value: 0, written: undefined, type: numberType, span };
    if (isGone) return { kind: "assign", target: place, value: none, type: numberType, span };
    const now: E = { kind: "field", object, field: own, type: numberType, span };
    const test: E = { kind: "equal", negated: false, left: now, right: none, type: booleanType, span };
    const lastPlace: Place<Lowered> = { kind: "field", object, field: last, span };
    const yes: E =
      this.#source === undefined
        ? { kind: "increment", target: lastPlace, delta: 1, prefix: true, type: numberType, span }
        : sum({ ...lastPlace, type: numberType }, placeIn(this.#source, field, this));
    const value: E = { kind: "conditional", test, yes, no: now, type: numberType, span };
    return { kind: "assign", target: place, value, type: numberType, span };
  }
}

/** true ? a : b  =>  a, where the test turned out to be one. */
function withoutConstants(expr: Extract<E, { kind: "conditional" | "logical" }>, rewrite: (expr: E) => E): E {
  const mapped = mapChildren(expr, rewrite);
  if (mapped.kind === "conditional" && expr.kind === "conditional") {
    const { test, yes, no } = mapped;
    return test.kind !== "boolean" || expr.test.kind === "boolean" ? mapped : test.value ? yes : no;
  }
  if (mapped.kind !== "logical" || expr.kind !== "logical" || mapped.op === "||") return mapped;
  const { left, right } = mapped;
  if (left.kind === "boolean" && left.value && expr.left.kind !== "boolean") return right;
  return right.kind === "boolean" && right.value && expr.right.kind !== "boolean" ? left : mapped;
}

/** Nobody looks at what an assignment gives. */
function discarded(value: E): E {
  const isView = value.kind === "unwrap" || value.kind === "from-union" || value.kind === "as-object";
  return isView ? discarded(value.operand) : value;
}

/** Looks at it twice see the same, and nobody sees how often it is looked at. */
function isSteady(expr: E): boolean {
  if (expr.kind === "field") return isSteady(expr.object);
  if (expr.kind === "unwrap" || expr.kind === "as-object") return isSteady(expr.operand);
  return expr.kind === "read" || expr.kind === "this";
}

const seen: ReadonlySet<E["kind"]> = new Set([
  "call",
  "method-call",
  "call-value",
  "extern-call",
  "new",
  "builtin",
  "assign",
  "compound",
  "append",
  "increment",
  "bind",
]);

/** It only looks and makes. */
function isQuiet(expr: E): boolean {
  return !seen.has(expr.kind) && childrenOf<Lowered>(expr).every(isQuiet);
}
