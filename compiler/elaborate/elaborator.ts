// What all families of elaborate share: facts, the forms of slots, and the statements that must come first.
import type { Facts } from "../analyze/index.ts";
import {
  type Effect,
  elementSlot,
  picksProperties,
  placeSlot,
  type Range,
  reprOfRange,
  type Targets,
} from "../analyze/index.ts";
import { bug } from "../bug.ts";
import type { Report } from "../diagnostics/reporter.ts";
import { flavourFacts } from "../extern/flavours.ts";
import type {
  Explicit,
  Expr,
  FunctionId,
  Lowered,
  ObjectDecl,
  ObjectId,
  Passing,
  Place,
  Program,
  Repr,
  SignatureId,
  Slot,
  SlotId,
  Stmt,
  Type,
} from "../hir/index.ts";
import { bool, flash, float64, text, voidRepr } from "../hir/type.ts";
import type { Span } from "../span.ts";
import { type HandedOn, handOn } from "./borrowing/handed-on.ts";
import type { LentResults } from "./borrowing/lent-results.ts";
import { spend } from "./borrowing/spent-variables.ts";
import { convertTo } from "./convert.ts";
import { type Cells, findCells } from "./functions/cells.ts";
import { keepRow } from "./lists/kept-rows.ts";
import { findLiteralMethods } from "./objects/literal-this.ts";
import { findMixedClasses } from "./objects/mixed-classes.ts";
import { findWalkedBases } from "./objects/walked-bases.ts";
import { noTextIndexes, type TextIndexes } from "./texts/text-indexes.ts";
import { findMembers } from "./unions/dynamic.ts";

export type X = Expr<Explicit>;

export interface Families {
  readonly value: (expr: Expr<Lowered>, to: Elaborator) => X;
}

export class Elaborator {
  readonly program: Program<Lowered>;
  readonly facts: Facts;
  readonly report: Report;
  readonly slots: Map<SlotId, Slot>;
  readonly reprs = new Map<SlotId, Repr>();
  readonly passing = new Map<SlotId, Passing>();
  readonly longLoops = new Set<Stmt<Explicit>>();
  textIndexes: TextIndexes = noTextIndexes;
  /** Which functions values may be, where something shows one. */
  targets: Targets | undefined;
  /** Functions that give a reference to a place. */
  lentResults: LentResults = new Map();
  calledMethods: ReadonlySet<FunctionId> = new Set();
  /** Values that leave the place in which they lie. */
  handedOn: HandedOn = new Map();
  /** Reads of variables that are not needed any more, and the variables that gave their value away. */
  spent: ReadonlySet<Expr<Lowered>> = new Set();
  readonly givers = new Set<SlotId>();
  /** The function that is being elaborated; undefined at the top level. */
  owner: FunctionId | undefined;
  readonly cells: Cells;
  /** Functions that lie in the object that they call `this`. */
  readonly literalMethods: ReadonlySet<SignatureId>;
  /** Classes whose references may be to objects of others. */
  readonly mixedClasses: ReadonlySet<ObjectId>;
  readonly walkedBases: ReadonlyMap<SlotId, ObjectId>;
  /** Tables in flash of which lists are made. */
  readonly tables: Stmt<Explicit>[] = [];
  usesConsole = false;
  intBits: 16 | 32 = 32;
  /** What a plain `return` gives back in a function that stands for others which have a result. */
  emptyReturn: X | undefined;
  /** Structs of the objects that console.log shows as a whole. */
  readonly inspected = new Set<ObjectId>();
  /** Structs of the objects that JSON.stringify writes. */
  readonly writtenAsJson = new Set<ObjectId>();
  /** Structs of the objects that JSON.stringify hands to a function. */
  readonly replacedAsJson = new Set<ObjectId>();
  /** What JSON.parse reads into structs: the type that is declared for each. */
  readonly readFromJson = new Map<ObjectId, ObjectDecl>();
  /** Whether the program says somewhere which properties JSON.stringify writes. */
  readonly picksJson: boolean;
  #members: readonly Repr[] | undefined;
  /** Statements that must run before the one being elaborated. */
  #first: Stmt<Explicit>[] = [];
  #lastId: number;
  readonly #families: Families;

  constructor(program: Program<Lowered>, facts: Facts, report: Report, families: Families) {
    this.program = program;
    this.facts = facts;
    this.report = report;
    this.#families = families;
    this.slots = new Map(program.slots);
    this.cells = findCells(program, report);
    this.picksJson = picksProperties(program);
    this.literalMethods = findLiteralMethods(program, facts.elements);
    this.mixedClasses = findMixedClasses(program, facts.elements);
    this.walkedBases = findWalkedBases(program, facts.elements);
    this.#lastId = Math.max(0, ...program.slots.keys());
  }

  /** The forms of values that may be anything. */
  get members(): readonly Repr[] {
    this.#members ??= findMembers(this);
    return this.#members;
  }

  /** In the form that costs least. */
  value(expr: Expr<Lowered>): X {
    const place = this.handedOn.get(expr);
    const moved = this.spent.has(expr) ? spend(expr, this) : place && handOn(place, this);
    return moved ?? this.#families.value(expr, this);
  }

  /** Where it lies, also when it leaves that place. */
  inPlace(expr: Expr<Lowered>): X {
    return this.#families.value(expr, this);
  }

  /** In a given form, for a place that C++ converts for: an initialiser, an argument. */
  as(expr: Expr<Lowered>, repr: Repr): X {
    return this.convert(this.value(expr), repr, expr, false);
  }

  /** In a given form, as an operand, where every conversion must be written. */
  operand(expr: Expr<Lowered>, repr: Repr): X {
    return this.convert(this.value(expr), repr, expr, true);
  }

  convert(value: X, repr: Repr, origin: Expr<Lowered>, written: boolean): X {
    return convertTo(value, repr, { range: this.rangeOf(origin), written, to: this });
  }

  rangeOf(expr: Expr<Lowered>): Range {
    return this.facts.numbers.rangeOf(expr);
  }

  effectOf(expr: Expr<Lowered>): Effect {
    return this.facts.effects.ofExpr(expr);
  }

  /** What is known, in this function, of where the characters of a text lie. */
  indexOf(text: SlotId): SlotId | undefined {
    return this.textIndexes.locals.get(this.owner)?.get(text);
  }

  slot(id: SlotId): Slot {
    return this.slots.get(id) ?? bug(undefined, `no slot ${id}`);
  }

  reprOf(id: SlotId): Repr {
    const known = this.reprs.get(id);
    if (known !== undefined) return known;
    const repr = this.#slotRepr(id);
    this.reprs.set(id, repr);
    return repr;
  }

  #slotRepr(id: SlotId): Repr {
    const slot = this.slot(id);
    if (slot.type.kind === "string" && this.facts.texts.isSecret(id)) return { kind: "pointer" };
    const stored = this.program.slots.has(id) ? this.facts.elements.storedType(id) : slot.type;
    const base = this.walkedBases.get(id);
    if (base !== undefined) return { kind: "ref", object: base };
    if (slot.weak && stored.kind === "object")
      return { kind: "ref", object: this.facts.elements.structOf(stored.id), weak: true };
    if (stored.kind !== "array") return this.#hinted(slot, this.reprOfType(stored, id));
    const ownership = this.facts.arrays.ownership(id);
    const element = this.elementRepr(stored.element);
    if (ownership === "table") {
      const isText = this.slot(stored.element).type.kind === "string";
      return {
        kind: "table",
        element: isText ? flash : element,
        length: this.facts.arrays.table(id)?.length ?? 0,
      };
    }
    const array: Repr = { kind: "array", element };
    return ownership === "shared" ? { kind: "shared", of: array } : array;
  }

  /** A constant integer takes the width of the API that it goes to. */
  #hinted(slot: Slot, repr: Repr): Repr {
    const flavour = this.facts.widths.get(slot.id);
    const range = this.facts.numbers.rangeOfSlot(slot.id);
    if (flavour === undefined || slot.mutable || slot.role === "parameter" || repr.kind !== "int")
      return repr;
    const { min, max, bits, signed } = flavourFacts[flavour];
    const isConstant = range.kind === "int" && range.lo === range.hi && range.lo >= min && range.hi <= max;
    return isConstant ? { kind: "int", bits, signed } : repr;
  }

  /** @param id the slot whose facts decide between the forms of the type. */
  reprOfType(type: Type, id: SlotId | undefined): Repr {
    switch (type.kind) {
      case "number":
        return id === undefined ? float64 : this.facts.numbers.reprOfSlot(id);
      case "boolean":
        return bool;
      case "string":
        return id !== undefined && this.facts.texts.isFlash(id) ? flash : text;
      case "void":
        return voidRepr;
      case "undefined":
        return { kind: "undefined" };
      case "enum":
        return { kind: "enum", id: type.id };
      case "extern":
        return { kind: "extern", class: type.class };
      case "array":
        return { kind: "shared", of: { kind: "array", element: this.elementRepr(type.element) } };
      case "bytes":
        return { kind: "bytes", of: type.of };
      case "collection": {
        const [key, value] = [this.elementRepr(type.key), this.elementRepr(type.value)];
        return { kind: "shared", of: { kind: "collection", of: type.of, key, value } };
      }
      case "object":
        return { kind: "ref", object: this.facts.elements.structOf(type.id) };
      case "union":
        return { kind: "union", of: type.of.map((member) => this.#memberRepr(member)) };
      case "dynamic":
        return { kind: "dynamic" };
      case "function": {
        const shape = this.facts.elements.signatureOf(type);
        const result = shape.result === undefined ? voidRepr : this.reprOf(shape.result);
        return { kind: "function", params: shape.params.map((param) => this.reprOf(param)), result };
      }
      case "optional": {
        const inner = this.reprOfType(type.of, id);
        return { kind: "optional", of: inner.kind === "flash" ? text : inner };
      }
    }
  }

  /** A number among other things is a double, `null` and `undefined` are told apart. */
  #memberRepr(type: Type): Repr {
    if (type.kind === "undefined") return { kind: type.written };
    return this.reprOfType(type, undefined);
  }

  /** Constants and global objects of the board. */
  externRepr(expr: Extract<Expr<Lowered>, { kind: "extern-constant" }>): Repr {
    const { type } = expr.constant;
    if (type.kind !== "number") return this.reprOfType(expr.type, undefined);
    const { bits, signed, float } = flavourFacts[type.flavour];
    return float ? { kind: "float", bits: bits === 32 ? 32 : 64 } : { kind: "int", bits, signed };
  }

  /** Elements of arrays take the narrowest integer that their proved range allows. */
  elementRepr(id: SlotId): Repr {
    const slot = this.facts.elements.representative(id);
    const repr = this.reprOf(slot);
    const range = this.facts.numbers.rangeOfSlot(slot);
    if (repr.kind !== "int" || repr.bits !== 32 || !repr.signed || range.kind !== "int") return repr;
    const fits = (lo: number, hi: number) => range.lo >= lo && range.hi <= hi;
    if (this.slot(slot).type.kind !== "number" || this.slot(slot).role === "field") return repr;
    if (fits(0, 255)) return { kind: "int", bits: 8, signed: false };
    if (fits(-128, 127)) return { kind: "int", bits: 8, signed: true };
    if (fits(0, 65535)) return { kind: "int", bits: 16, signed: false };
    return fits(-32768, 32767) ? { kind: "int", bits: 16, signed: true } : repr;
  }

  /** The form of what a place holds. */
  reprOfPlace(place: Place<Lowered>): Repr {
    return place.kind === "slot" ? this.reprOf(place.slot) : this.elementRepr(placeSlot(place));
  }

  /** The struct of an object type. */
  structOf(type: Type): ObjectId | undefined {
    return type.kind === "object" ? this.facts.elements.structOf(type.id) : undefined;
  }

  /** The form that a number expression is best computed in. */
  numberRepr(expr: Expr<Lowered>): Repr {
    return reprOfRange(this.rangeOf(expr));
  }

  /** A name for `this` that nothing but the method itself and its lambdas use. */
  isThis(slot: SlotId): boolean {
    return this.slot(slot).role === "self" && !this.cells.selves.has(slot);
  }

  /** A variable that keeps a value in JavaScript's order; it is declared before the current statement. */
  keep(value: X, name: string): X {
    // Of a counted array the reference is kept, an array that has a name already stays under it.
    // Of `...list` the elements are kept that there are now.
    if (value.kind === "spread") {
      const repr: Repr = { kind: "array", element: this.elementRepr(elementSlot(value.operand)) };
      const copy: X = { kind: "array", elements: [value], type: value.type, repr, span: value.span };
      return { ...value, operand: this.keep(copy, name) };
    }
    if (value.kind === "deref") return { ...value, operand: this.keep(value.operand, name) };
    if (value.repr.kind === "table" || (value.repr.kind === "array" && value.kind === "read")) return value;
    // An array that lies in an object stays there: the object is held.
    if (value.repr.kind === "array" && value.kind === "field") {
      const { object } = value;
      const fixed = object.kind === "this" || (object.kind === "read" && !this.slot(object.slot).mutable);
      return fixed ? value : { ...value, object: this.keep(object, "holder") };
    }
    const row = value.repr.kind === "array" && value.kind === "element" ? keepRow(value, this) : undefined;
    if (row !== undefined) return row;
    // xs.reverse()  =>  xs.reverse(); xs: it gives the array itself, which others may change before it is used
    const receiver =
      value.kind === "builtin" && value.builtin.result.kind === "self" ? value.args[0] : undefined;
    if (value.kind === "builtin" && receiver?.repr.kind === "array") {
      const kept = this.keep(receiver, name);
      const done = { ...value, args: [kept, ...value.args.slice(1)] };
      this.first({ kind: "expression", value: done, span: value.span, trivia: noTrivia });
      return kept;
    }
    const id = this.makeSlot(value, name);
    this.first({ kind: "let", slot: id, value, span: value.span, trivia: noTrivia });
    return { kind: "read", slot: id, type: value.type, repr: value.repr, span: value.span };
  }

  makeSlot(value: { readonly type: Type; readonly repr: Repr; readonly span: Span }, name: string): SlotId {
    this.#lastId += 1;
    const id = this.#lastId as SlotId; // counted on from the ids of lower
    this.slots.set(id, {
      id,
      name,
      type: value.type,
      span: value.span,
      role: "temporary",
      mutable: false,
      owner: undefined,
    });
    this.reprs.set(id, value.repr);
    return id;
  }

  /** What comes in for a variable that lives in a cell: of a parameter or a loop. */
  makeGiven(slot: SlotId): SlotId {
    const { name, type, span } = this.slot(slot);
    const given = this.makeSlot({ type, repr: this.reprOf(slot), span }, `${name}Given`);
    this.facts.numbers.adopt(this.slot(given), this.facts.numbers.rangeOfSlot(slot));
    this.passing.set(given, "value");
    return given;
  }

  first(stmt: Stmt<Explicit>): void {
    this.#first.push(stmt);
  }

  /** Elaborates something and hands out the statements that must run before it. */
  collect<Result>(elaborate: () => Result): {
    readonly result: Result;
    readonly first: readonly Stmt<Explicit>[];
  } {
    const outer = this.#first;
    this.#first = [];
    const result = elaborate();
    const first = this.#first;
    this.#first = outer;
    return { result, first };
  }

  /** An operand that may not run at all, or runs again each turn: what it needs first goes with it. */
  enclosed(elaborate: () => X): X {
    const { result, first } = this.collect(elaborate);
    if (first.length === 0) return result;
    return {
      kind: "sequence",
      body: first,
      value: result,
      type: result.type,
      repr: result.repr,
      span: result.span,
    };
  }
}

export const noTrivia = { leading: [], trailing: undefined, blankBefore: false } as const;

/** A call of a runtime function. */
export function runtime(
  cpp: string,
  header: string | undefined,
  args: readonly X[],
  like: { readonly type: Type; readonly span: Span },
  repr: Repr,
): X {
  const headers = header === undefined ? [] : [header];
  return { kind: "runtime", cpp, headers, args, type: like.type, repr, span: like.span };
}
