// Object literals with `...`: each field of the new object gets the value that is written last. What is copied has a name,
// its fields are read where JavaScript reads them, and an optional field that is missing leaves what was there before.
import type { Copy, Expr, GivenField, Lowered, Occasion, SlotId, Type } from "../../hir/index.ts";
import { booleanType, undefinedType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { lookSpread } from "../arrays/beside-null.ts";
import { asked } from "../arrays/outside.ts";
import { isSteady } from "../arrays/spreads.ts";
import { wantSpreadTable } from "../collections/table-literals.ts";
import { isNothing, truthOf } from "../expressions/choices.ts";
import { coerce, describeType } from "../expressions/coerce.ts";
import { mayRun } from "../expressions/logical-assignments.ts";
import { makeTemporary } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { sameType } from "../types/types.ts";
import { testMembers, withoutMembers } from "../unions/unions.ts";
import {
  asMember,
  type ChosenProperty,
  checkedValue,
  chosenProperty,
  commonType,
  isOfKey,
  testNames,
} from "./chosen-names.ts";
import {
  absentOf,
  copiedValue,
  fieldsOf,
  hasNone,
  isMissable,
  mayBeNothing,
  placeholder,
} from "./copied-values.ts";
import { both, type Guard, negate } from "./copy-guards.ts";
import type { Chosen } from "./either-spreads.ts";
import type { ObjectEntry } from "./object-entry.ts";
import { isPath, isQuiet } from "./quiet-values.ts";
import { replacedValue, unusedValue } from "./replaced-values.ts";
import { entryOf, findField } from "./shapes.ts";
import { tagsOf } from "./tags.ts";
import { commonFields, isPlainUnion, joinStructs, refuseOneOfSeveral } from "./union-spreads.ts";

interface Given {
  readonly field: SlotId;
  readonly value: Expr<Lowered>;
  readonly mayLack: boolean;
  /** Fields of other objects whose value it may be; undefined where it is not only copied. */
  readonly from: readonly SlotId[] | undefined;
  readonly occasions: readonly Occasion<Lowered>[];
}

export interface Writing {
  readonly node: ts.ObjectLiteralExpression;
  readonly entry: ObjectEntry;
  readonly type: Type;
  nameOf(property: ts.ObjectLiteralElementLike): string;
  writtenValue(property: ts.ObjectLiteralElementLike, field: SlotId): Expr<Lowered>;
  /** What is copied instead of what is written, where that may be one of several. */
  readonly chosen?: Chosen | undefined;
}

/** { a: 1, ...other, b: 2 }; `sources` are copied behind all that. */
export function lowerSpreadLiteral(
  writing: Writing,
  to: Lowering,
  sources: readonly ts.Expression[] = [],
): Expr<Lowered> {
  return new Builder(writing, to).build(sources);
}

class Builder {
  readonly #writing: Writing;
  readonly #to: Lowering;
  readonly #fields = new Map<string, Given>();
  readonly #copies: Copy[] = [];
  readonly #binds: { readonly slot: SlotId; readonly value: Expr<Lowered> }[] = [];
  readonly #overrides: SlotId[] = [];
  #isUnordered = false;
  #turn = 0;
  /** Fields that are written behind a spread: it only says where they stand. */
  #replaced: ReadonlySet<string> = new Set();

  constructor(writing: Writing, to: Lowering) {
    this.#writing = writing;
    this.#to = to;
  }

  build(sources: readonly ts.Expression[]): Expr<Lowered> {
    const { node, type } = this.#writing;
    this.#addAll(node, undefined);
    for (const [position, source] of sources.entries()) {
      this.#replaced = new Set(sources.slice(position + 1).flatMap((later) => this.#namesIn(later)));
      this.#spread(source, undefined);
    }
    const span = this.#to.spanOf(node);
    const fields = [...this.#fields.values()].map(
      ({ field, value, mayLack, from, occasions }): GivenField => ({
        field,
        value,
        mayLack,
        from,
        occasions,
      }),
    );
    const [copies, overrides, isRest] = [this.#copies, this.#overrides, this.#isUnordered];
    const object: Expr<Lowered> = { kind: "object", fields, copies, overrides, isRest, type, span };
    return this.#binds.reduceRight<Expr<Lowered>>(
      (body, { slot, value }) => ({ kind: "bind", slot, value, body, type, span }),
      object,
    );
  }

  #addAll({ properties }: ts.ObjectLiteralExpression, guard: Guard): void {
    const outer = guard === undefined ? this.#replaced : [];
    for (const [position, property] of properties.entries()) {
      const later = properties.slice(position + 1).flatMap((other) => this.#namesOf(other));
      this.#replaced = new Set(guard === undefined ? [...outer, ...later] : []);
      if (ts.isSpreadAssignment(property)) this.#spread(property.expression, guard);
      else this.#property(property, guard);
    }
  }

  /** Object.assign({}, base, { a: 3 }): the properties that are given for sure. */
  #namesIn(source: ts.Expression): readonly string[] {
    if (ts.isParenthesizedExpression(source)) return this.#namesIn(source.expression);
    if (!ts.isObjectLiteralExpression(source)) return [];
    return source.properties.flatMap((property) => this.#namesOf(property));
  }

  #namesOf(property: ts.ObjectLiteralElementLike): readonly string[] {
    if (ts.isSpreadAssignment(property)) return this.#namesIn(property.expression);
    return chosenProperty(property, this.#to) === undefined ? [this.#writing.nameOf(property)] : [];
  }

  /** [key]: value */
  #chosen(property: ChosenProperty, guard: Guard): void {
    const to = this.#to;
    const key = this.#keepAlways(to.expr(property.key), guard, property.key);
    const tests = testNames(property, key, to);
    const types = tests.map(({ name }) => to.typeOfSlot(this.#fieldOf(name, property.key)));
    const type = commonType(types, (a, b) => sameType(a, b, to));
    const given = this.#keepAlways(
      type === undefined ? to.expr(property.value) : to.coerced(property.value, type),
      guard,
      property.key,
    );
    const value = this.#keepAlways(checkedValue(property, key, given, to), guard, property.key);
    const turn = this.#turn++;
    for (const { name, test } of tests) {
      const field = this.#fieldOf(name, property.key);
      const wanted = to.typeOfSlot(field);
      const part = type === undefined && isOfKey(property, to) ? asMember(value, wanted) : value;
      const own = coerce(part, wanted, property.value, to);
      const occasions = [{ turn, when: both(guard, test), copied: undefined }];
      const from = absentOf(own);
      this.#put(
        name,
        { field, value: own, mayLack: false, from, occasions },
        both(guard, test),
        property.key,
      );
    }
  }

  #property(property: ts.ObjectLiteralElementLike, guard: Guard): void {
    const chosen = chosenProperty(property, this.#to);
    if (chosen !== undefined) return this.#chosen(chosen, guard);
    const name = this.#writing.nameOf(property);
    const field = this.#fieldOf(name, property);
    const unused = this.#replaced.has(name) && unusedValue(property, field, this.#writing.node, this.#to);
    const value = unused || this.#writing.writtenValue(property, field);
    const from = guard === undefined ? undefined : absentOf(value);
    const occasions = [{ turn: this.#turn++, when: guard, copied: undefined }];
    this.#put(name, { field, value, mayLack: false, from, occasions }, guard, property);
  }

  #fieldOf(name: string, node: ts.Node): SlotId {
    const { entry } = this.#writing;
    return findField(entry, name, node, this.#to) ?? this.#to.refuse("unsupported-property", node, { name });
  }

  #put(name: string, given: Given, guard: Guard, node: ts.Node): void {
    const isLast = [...this.#fields.keys()].at(-1) === name;
    // A field stays where it was given first; its new value is evaluated behind all others.
    if (this.#fields.has(name) && !isLast) this.#settle();
    // { a: next(), ...options }: what is given first runs, whether it is replaced or not.
    if (isLast && guard !== undefined && !this.#isQuietSoFar(name)) this.#settle();
    const before = this.#fields.get(name);
    // { ...(test && { a: 1 }), b: 2, a: 3 }: the first `a` decides where it stands, if it is there.
    if (before?.mayLack && !isLast) this.#isUnordered = true;
    if (!this.#isQuietSoFar(name)) this.#to.refuse("unsupported-object-spread", node, replacedValue(name));
    const occasions = [...(before?.occasions ?? []), ...given.occasions];
    if (guard === undefined) {
      this.#fields.set(name, { ...given, occasions });
      return;
    }
    const type = this.#to.typeOfSlot(given.field);
    // A field that is always there is written again later.
    const { span } = given.value;
    const nothing: Expr<Lowered> =
      type.kind === "optional"
        ? coerce({ kind: "undefined", type: undefinedType, span }, type, node, this.#to)
        : placeholder(type, span);
    const no = before?.value ?? nothing;
    const value: Expr<Lowered> = { kind: "conditional", test: guard, yes: given.value, no, type, span };
    const own = before === undefined ? [] : (before.from ?? absentOf(before.value));
    const from = own && given.from && [...own, ...given.from];
    const mayLack =
      (before?.mayLack ?? true) || (before === undefined ? true : given.mayLack && before.mayLack);
    this.#fields.set(name, { field: given.field, value, mayLack, from, occasions });
  }

  #isQuietSoFar(name: string): boolean {
    const before = this.#fields.get(name);
    return before === undefined || isQuiet(before.value, this.#to);
  }

  #spread(node: ts.Expression, guard: Guard): void {
    if (ts.isParenthesizedExpression(node)) return this.#spread(node.expression, guard);
    const { chosen } = this.#writing;
    if (chosen?.node === node) return this.#copy(this.#keep(chosen.value), guard, node);
    if (ts.isObjectLiteralExpression(node)) return this.#addAll(node, guard);
    if (ts.isConditionalExpression(node)) {
      const test = this.#keepTest(this.#to.condition(node.condition), guard);
      this.#spread(node.whenTrue, both(guard, test));
      this.#spread(node.whenFalse, both(guard, negate(test)));
      return;
    }
    if (ts.isBinaryExpression(node)) {
      const { kind } = node.operatorToken;
      if (kind === ts.SyntaxKind.AmpersandAmpersandToken) {
        const test = this.#keepTest(this.#to.condition(node.left), guard);
        return this.#spread(node.right, both(guard, test));
      }
      if (kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken)
        return this.#coalesced(node, guard);
    }
    const value = lookSpread(this.#to.expr(node), node, this.#to);
    this.#copy(this.#keepWhere(value, guard), guard, node);
  }

  /** ...(options ?? {}), ...(options || {}) */
  #coalesced({ left, right, operatorToken }: ts.BinaryExpression, guard: Guard): void {
    const value = this.#keepWhere(asked(this.#to.expr(left), this.#to), guard);
    this.#copy(value, guard, left);
    if (value.type.kind === "undefined") return this.#spread(right, guard);
    const isFalsy = operatorToken.kind === ts.SyntaxKind.BarBarToken;
    if (!isMissable(value.type) && !(isFalsy && value.type.kind === "union")) return;
    const test = isFalsy
      ? negate(truthOf(value, left, this.#to))
      : testMembers(value, isNothing, left, this.#to);
    this.#spread(right, both(guard, test));
  }

  /** A name for what is looked at several times; what stands before it was evaluated before it. */
  #keep(value: Expr<Lowered>): Expr<Lowered> {
    if (value.kind === "undefined" || isSteady(value, this.#to)) return value;
    this.#settle();
    const { slot, read } = makeTemporary(value, this.#to);
    this.#binds.push({ slot, value });
    return read;
  }

  /** ...(on && { [key]: value }): what may do something would be done without the test, too. */
  #keepAlways(value: Expr<Lowered>, guard: Guard, node: ts.Node): Expr<Lowered> {
    const isSeen = guard !== undefined && !isSteady(value, this.#to) && !isQuiet(value, this.#to);
    return isSeen
      ? this.#to.refuse("unsupported-object-spread", node, { why: "its value runs only at times" })
      : this.#keep(value);
  }

  /** A test behind another one is only made where that holds. */
  #keepTest(test: Expr<Lowered>, guard: Guard): Expr<Lowered> {
    const isAlone = guard === undefined || isSteady(test, this.#to);
    return this.#keep(isAlone ? test : both(guard, test));
  }

  /** ...(on ? make() : {}): evaluated where the test holds, and nothing elsewhere. */
  #keepWhere(value: Expr<Lowered>, guard: Guard): Expr<Lowered> {
    if (guard === undefined || value.type.kind === "undefined" || isPath(value, this.#to))
      return this.#keep(value);
    const { span } = value;
    const { type: own } = value;
    const isWhole = isMissable(own);
    const type: Type = isWhole ? own : { kind: "optional", of: own, absent: "undefined" };
    const yes: Expr<Lowered> = isWhole ? value : { kind: "wrap", operand: value, type, span };
    const no = placeholder(type, span);
    const kept = this.#keep({ kind: "conditional", test: guard, yes, no, type, span });
    return isWhole ? kept : { kind: "unwrap", operand: kept, type: own, span };
  }

  /** What was given so far is evaluated before all that comes. */
  #settle(): void {
    for (const [name, given] of this.#fields) {
      if (given.value.kind === "default" || isSteady(given.value, this.#to)) continue;
      const { slot, read } = makeTemporary(given.value, this.#to);
      this.#binds.push({ slot, value: given.value });
      this.#fields.set(name, { ...given, value: read });
    }
  }

  #copy(value: Expr<Lowered>, guard: Guard, node: ts.Expression): void {
    if (value.type.kind === "undefined") return;
    if (value.type.kind === "optional") {
      const { span } = value;
      const absent: Expr<Lowered> = { kind: "is-undefined", operand: value, type: booleanType, span };
      const inner: Expr<Lowered> = { kind: "unwrap", operand: value, type: value.type.of, span };
      return this.#copy(inner, both(guard, negate(absent)), node);
    }
    if (value.type.kind === "union") {
      const inner = withoutMembers(value, hasNone);
      if (inner === value || inner.type.kind === "union")
        return this.#to.refuse("unsupported-object-spread", node, { why: "it may be of several kinds" });
      const test = negate(testMembers(value, hasNone, node, this.#to));
      return this.#copy(inner, both(guard, test), node);
    }
    if (value.type.kind === "collection" && value.type.of === "record")
      wantSpreadTable(this.#writing.node, node, this.#to);
    const source = entryOf(value.type, this.#to);
    if (source === undefined || source.isError || source.isTuple)
      return this.#to.refuse("unsupported-object-spread", node, {
        why: `it is \`${describeType(value.type)}\``,
      });
    const isUnion = source.members.length > 0;
    if (isUnion && !(isPlainUnion(source) && isPlainUnion(this.#writing.entry)))
      return refuseOneOfSeveral(node, this.#to);
    if (source.kind === "shape" && source.getters.size + source.methods.size + source.generics.size > 0)
      return this.#to.refuse("unsupported-object-spread", node, { why: "it has methods or accessors" });
    const slots: SlotId[] = [];
    const at = this.#fields.size;
    const turn = this.#turn++;
    const all = isUnion ? commonFields(source, node, this.#to) : fieldsOf(source);
    if (isUnion) joinStructs(source, this.#writing.entry, this.#to);
    for (const { name, slot, optional } of all) {
      // What is private to a class is copied as well, but no type says so.
      const field = findField(this.#writing.entry, name, node, this.#to);
      if (field === undefined) continue;
      slots.push(slot);
      // The objects of a class have all of its fields from the start, `label?: string` as well.
      const part = { object: value, slot, optional: optional && source.kind !== "class", field, turn };
      this.#copyField(name, part, guard, node);
    }
    this.#copies.push({ source: value, at, slots, tags: tagsOf(node, this.#to), when: guard, turn });
  }

  #copyField(
    name: string,
    part: {
      readonly object: Expr<Lowered>;
      readonly slot: SlotId;
      readonly optional: boolean;
      readonly field: SlotId;
      readonly turn: number;
    },
    guard: Guard,
    node: ts.Expression,
  ): void {
    const { object, slot, optional, field, turn } = part;
    const to = this.#to;
    const span = to.spanOf(node);
    const read: Expr<Lowered> = { kind: "field", object, field: slot, type: to.typeOfSlot(slot), span };
    const isThere: Expr<Lowered> = { kind: "is-there", operand: read, type: booleanType, span };
    const when = optional ? both(guard, isThere) : guard;
    const occasions = [{ turn, when, copied: slot }];
    const type = to.typeOfSlot(field);
    const before = this.#fields.get(name);
    // A field that is always there in the end is given by what stands behind this.
    const isGivenLater = before === undefined && optional && !mayBeNothing(type);
    const isReplaced = this.#replaced.has(name) || isGivenLater;
    if (isReplaced && !mayRun(slot, to)) {
      const value = before?.value ?? placeholder(type, span);
      const mayLack = when !== undefined && (before?.mayLack ?? true);
      this.#put(name, { field, value, mayLack, from: [], occasions }, undefined, node);
      return;
    }
    if (!optional) {
      const copied = mayBeNothing(read.type) ? copiedValue(read, type) : read;
      const value = coerce(copied, type, node, to);
      this.#put(name, { field, value, mayLack: false, from: [slot], occasions }, guard, node);
      return;
    }
    if (!mayBeNothing(read.type))
      return to.refuse("unsupported-object-spread", node, { why: `it may lack \`${name}\`` });
    if (before === undefined) {
      this.#put(
        name,
        { field, value: coerce(read, type, node, to), mayLack: true, from: [slot], occasions },
        guard,
        node,
      );
      return;
    }
    const value = coerce(copiedValue(read, type), type, node, to);
    this.#put(name, { field, value, mayLack: false, from: [slot], occasions }, when, node);
    this.#overrides.push(slot);
  }
}
