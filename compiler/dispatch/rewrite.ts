// Fields of an interface that are methods in C++ are called: `s.size`  =>  `s.get_size()`, `s.level = 5`  =>
// `s.set_level(5)`, `s.reset?.()`  =>  `s.has_reset() ? s.reset() : undefined`. Literals are made of their own class.
import type { Elements } from "../analyze/index.ts";
import type { Report } from "../diagnostics/reporter.ts";
import type { Expr, FunctionId, Lowered, ObjectId, Place, SlotId, Stmt, Type } from "../hir/index.ts";
import { mapChildren } from "../hir/map.ts";
import { mapStmt } from "../hir/rebuild.ts";
import { booleanType, voidType } from "../hir/type.ts";
import { answerHas } from "./asked-names.ts";
import type { Builder } from "./builder.ts";
import type { Census } from "./families.ts";
import { type Holder, isOwnField } from "./holders.ts";
import { callOf, changed, isPath, lastOf } from "./member-calls.ts";
import type { Calls, Opened } from "./open.ts";

type E = Expr<Lowered>;

/** A method of an object, where a test holds. */
interface Alias {
  readonly field: Extract<E, { kind: "field" }>;
  readonly test: E | undefined;
}

type FieldPlace = Extract<Place<Lowered>, { kind: "field" }>;

export class Rewriter {
  readonly #build: Builder;
  readonly #elements: Elements;
  readonly #report: Report;
  readonly #census: Census;
  readonly #calls = new Map<SlotId, Calls>();
  readonly #opened: ReadonlyMap<ObjectId, Opened>;
  readonly #holders: ReadonlyMap<SlotId, Holder>;
  /** Variables that hold a method only to ask for it and call it. */
  readonly #aliases = new Map<SlotId, Alias>();
  #owner: FunctionId | undefined;

  constructor(opened: readonly Opened[], census: Census, build: Builder, elements: Elements, report: Report) {
    this.#build = build;
    this.#elements = elements;
    this.#report = report;
    this.#opened = new Map(opened.map((one) => [one.family.shape, one]));
    this.#census = census;
    this.#holders = census.holders;
    for (const { family, calls } of opened)
      for (const { fields } of family.types)
        for (const { name, slot } of fields) {
          const found = calls.find(({ member }) => member.name === name);
          if (found !== undefined) this.#calls.set(slot, found);
        }
    for (const [slot, { shape }] of census.holders) {
      const plain = this.#opened.get(shape)?.plain;
      const known = build.slots.get(slot);
      if (plain !== undefined && known !== undefined)
        build.slots.set(slot, { ...known, type: { kind: "object", id: plain.id } });
    }
  }

  body(body: readonly Stmt<Lowered>[], owner: FunctionId | undefined): readonly Stmt<Lowered>[] {
    this.#owner = owner;
    return body.flatMap((stmt) => mapStmt(stmt, (inner) => [this.#stmt(inner)]));
  }

  #stmt(stmt: Stmt<Lowered>): Stmt<Lowered> {
    switch (stmt.kind) {
      case "expression":
        return { ...stmt, value: this.#effect(stmt.value) };
      case "throw":
        return { ...stmt, value: this.#expr(stmt.value) };
      case "let":
      case "return":
        return { ...stmt, value: stmt.value && this.#expr(stmt.value) };
      case "if":
      case "while":
      case "do-while":
        return { ...stmt, test: this.#expr(stmt.test) };
      case "for":
        return {
          ...stmt,
          test: stmt.test && this.#expr(stmt.test),
          update: stmt.update && this.#effect(stmt.update),
        };
      case "for-of":
      case "for-entries":
        return { ...stmt, iterable: this.#expr(stmt.iterable) };
      case "switch": {
        const cases = stmt.cases.map((one) => ({ ...one, tests: one.tests.map((test) => this.#expr(test)) }));
        return { ...stmt, subject: this.#expr(stmt.subject), cases };
      }
      default:
        return stmt;
    }
  }

  /** Nobody looks at the value. */
  #effect(expr: E): E {
    if (expr.kind === "assign") {
      const found = this.#calledPlace(expr.target);
      if (found !== undefined && expr.deletes !== true)
        return this.#callSet(
          found.place,
          found.calls,
          this.#expr(found.place.object),
          this.#expr(expr.value),
        );
    }
    if (expr.kind === "increment") return this.#expr({ ...expr, prefix: true });
    return this.#expr(expr);
  }

  #expr(expr: E): E {
    switch (expr.kind) {
      case "read":
        return this.#read(expr);
      case "field":
        return this.#field(expr);
      case "object":
        return this.#object(expr);
      case "from-json":
        if (expr.samples.some((sample) => this.#openedOf(sample)?.plain !== undefined))
          this.#report("unsupported-json", expr.span, {
            what: "`parse` into a type with methods or accessors",
          });
        return this.#inner(expr);
      case "has-property":
        return this.#has(expr);
      case "is-undefined":
        return this.#asked(expr.operand, true, expr) ?? this.#inner(expr);
      case "is-there": {
        const { operand, type, span } = expr;
        const asked = this.#asked(operand, true, { kind: "is-undefined", operand, type, span });
        return asked === undefined ? this.#inner(expr) : { kind: "not", operand: asked, type, span };
      }
      case "truthy":
        return this.#asked(expr.operand, false, expr) ?? this.#inner(expr);
      case "not": {
        const operand = this.#expr(expr.operand);
        return operand.kind === "not" && expr.operand.kind !== "not" ? operand.operand : { ...expr, operand };
      }
      case "unwrap":
        return this.#unwrapped(expr);
      case "bind":
        return this.#bind(expr);
      case "assign":
      case "compound":
      case "append":
      case "increment":
        return this.#assigned(expr);
      default:
        return this.#inner(expr);
    }
  }

  #inner(expr: E): E {
    return mapChildren(expr, (child) => this.#expr(child));
  }

  #read(expr: Extract<E, { kind: "read" }>): E {
    const alias = this.#aliases.get(expr.slot);
    if (alias !== undefined) return this.#expr(alias.field);
    const plain = this.#plainOf(expr.slot);
    return plain === undefined ? expr : { ...expr, type: this.#build.typeOf(expr.slot) };
  }

  #plainOf(slot: SlotId): Opened["plain"] {
    const holder = this.#holders.get(slot);
    return holder === undefined ? undefined : this.#opened.get(holder.shape)?.plain;
  }

  /** A member that is called, unless the object is known to be a literal that has it as a field. */
  #callsOf(object: E, slot: SlotId): Calls | undefined {
    const calls = this.#calls.get(slot);
    if (calls === undefined || object.kind !== "read" || this.#plainOf(object.slot) === undefined)
      return calls;
    return isOwnField({ object, field: slot }, this.#holders, () => calls.member.name) ? undefined : calls;
  }

  /** The field of a literal that is being made. */
  #ownSlot(object: E, slot: SlotId): SlotId {
    const plain = object.kind === "read" ? this.#plainOf(object.slot) : undefined;
    return plain?.slots.get(this.#elements.representative(slot)) ?? slot;
  }

  #field(expr: Extract<E, { kind: "field" }>): E {
    const calls = this.#callsOf(expr.object, expr.field);
    const object = this.#expr(expr.object);
    if (calls?.get !== undefined) return callOf(calls.get, object, [], expr.type, expr.span);
    if (calls?.method === undefined)
      return { ...expr, object, field: this.#ownSlot(expr.object, expr.field) };
    // Whoever does more with it than call it is refused: a method is no value.
    return { kind: "field", object, field: calls.method.slot, type: calls.method.type, span: expr.span };
  }

  /** The member behind what is asked for, where that is a method. */
  #methodIn(expr: E): Alias | undefined {
    const known = expr.kind === "read" ? this.#aliases.get(expr.slot) : undefined;
    if (known !== undefined) return known;
    if (expr.kind === "wrap") return this.#methodIn(expr.operand);
    // s?.reset
    if (expr.kind === "conditional" && expr.no.kind === "undefined") {
      const inner = this.#methodIn(expr.yes);
      if (inner === undefined || inner.test !== undefined || !isPath(inner.field.object)) return undefined;
      return { ...inner, test: expr.test };
    }
    if (expr.kind !== "field" || this.#callsOf(expr.object, expr.field)?.method === undefined)
      return undefined;
    return { field: expr, test: undefined };
  }

  /** s.reset === undefined  =>  !s.has_reset() */
  #asked(operand: E, negated: boolean, { type, span }: E): E | undefined {
    const found = this.#methodIn(operand);
    const has = found && this.#calls.get(found.field.field)?.has;
    if (found === undefined || has === undefined) return undefined;
    const call = callOf(has, this.#expr(found.field.object), [], booleanType, span);
    const whole: E =
      found.test === undefined
        ? call
        : { kind: "logical", op: "&&", left: this.#expr(found.test), right: call, type: booleanType, span };
    return negated ? { kind: "not", operand: whole, type, span } : whole;
  }

  #unwrapped(expr: Extract<E, { kind: "unwrap" }>): E {
    const found = this.#methodIn(expr.operand);
    return found === undefined ? this.#inner(expr) : this.#expr(found.field);
  }

  /** let f = s.reset in f is there ? f() : …  =>  the object gets the name, not the method */
  #bind(expr: Extract<E, { kind: "bind" }>): E {
    const last = lastOf(expr.value);
    const isMethod = this.#methodIn(last) !== undefined || this.#methodOfMade(last) !== undefined;
    if (expr.value.kind === "bind" && isMethod) {
      const { slot, value, body } = expr.value;
      return this.#expr({ ...expr, slot, value, body: { ...expr, value: body } });
    }
    const found = this.#methodIn(expr.value);
    if (found === undefined) return this.#bindMade(expr) ?? this.#inner(expr);
    const { field, test } = found;
    const { object } = field;
    if (isPath(object)) {
      this.#aliases.set(expr.slot, found);
      return this.#expr(expr.body);
    }
    const { type, span } = object;
    const own = { name: "", type, span, role: "temporary", mutable: false, owner: this.#owner } as const;
    const slot = this.#build.makeSlot(own);
    this.#aliases.set(expr.slot, { test, field: { ...field, object: { kind: "read", slot, type, span } } });
    return { ...expr, slot, value: this.#expr(object), body: this.#expr(expr.body) };
  }

  /** s.next?.().next: the method of an object that is made only where a test holds. */
  #methodOfMade(expr: E): { readonly field: Alias["field"]; readonly test: E } | undefined {
    if (expr.kind !== "conditional" || expr.no.kind !== "undefined") return undefined;
    const inner = this.#methodIn(expr.yes);
    return inner === undefined || inner.test !== undefined ? undefined : { ...inner, test: expr.test };
  }

  /** let f = test ? make().next : undefined in …  =>  let made = test ? make() : undefined in …, of which `next` is asked */
  #bindMade(expr: Extract<E, { kind: "bind" }>): E | undefined {
    const found = this.#methodOfMade(expr.value);
    if (found === undefined) return undefined;
    const { field, test } = found;
    const { type: of, span } = field.object;
    const type: Type = { kind: "optional", of, absent: "undefined" };
    const own = { name: "", type, span, role: "temporary", mutable: false, owner: this.#owner } as const;
    const slot = this.#build.makeSlot(own);
    const made: E = { kind: "read", slot, type, span };
    const yes: E = { kind: "wrap", operand: field.object, type, span };
    const no: E = { kind: "undefined", type, span };
    const value: E = { kind: "conditional", test, yes, no, type, span };
    const missing: E = { kind: "is-undefined", operand: made, type: booleanType, span };
    const object: E = { kind: "unwrap", operand: made, type: of, span };
    this.#aliases.set(expr.slot, {
      test: { kind: "not", operand: missing, type: booleanType, span },
      field: { ...field, object },
    });
    return { ...expr, slot, value: this.#expr(value), body: this.#expr(expr.body) };
  }

  #openedOf({ type }: E): Opened | undefined {
    return type.kind === "object" ? this.#opened.get(this.#elements.structOf(type.id)) : undefined;
  }

  /** name in object: methods and accessors count as well. */
  #has(expr: Extract<E, { kind: "has-property" }>): E {
    const opened = this.#openedOf(expr.operand);
    if (opened === undefined || opened.family.classes.length === 0) return this.#inner(expr);
    const context = {
      program: this.#build.program,
      census: this.#census,
      elements: this.#elements,
      report: this.#report,
    };
    return this.#once(this.#expr(expr.operand), (object) => answerHas(expr, object, opened, context));
  }

  #object(expr: Extract<E, { kind: "object" }>): E {
    for (const { source } of expr.copies ?? [])
      if ((this.#openedOf(source)?.family.classes.length ?? 0) > 0)
        this.#report("unsupported-object-spread", source.span, {
          why: "objects of classes are of this kind, too, whose methods and accessors are not copied",
        });
    const opened = this.#openedOf(expr);
    if (opened?.plain === undefined) return this.#inner(expr);
    if ((expr.copies ?? []).length > 0)
      this.#report("unsupported-object-spread", expr.span, { why: "classes are passed for it, too" });
    const { id, slots } = opened.plain;
    const fields = expr.fields.map((given) => {
      const field = slots.get(this.#elements.representative(given.field)) ?? given.field;
      return { ...given, field, value: this.#expr(given.value) };
    });
    return { ...expr, copies: [], fields, type: { kind: "object", id } };
  }

  #calledPlace(target: Place<Lowered>): { readonly place: FieldPlace; readonly calls: Calls } | undefined {
    if (target.kind !== "field") return undefined;
    const calls = this.#callsOf(target.object, target.field);
    return calls === undefined ? undefined : { place: target, calls };
  }

  #callSet({ span }: FieldPlace, { set, member }: Calls, object: E, value: E): E {
    if (set !== undefined) return callOf(set, object, [value], voidType, span);
    this.#report("unsupported-assignment-target", span, { target: member.name });
    return value;
  }

  /** y = (s.level += 5)  =>  the object and the new value get names */
  #assigned(expr: Extract<E, { kind: "assign" | "compound" | "append" | "increment" }>): E {
    const found = this.#calledPlace(expr.target);
    if (found === undefined) {
      const own = this.#inner(expr);
      if (!("target" in own) || own.target.kind !== "field" || expr.target.kind !== "field") return own;
      return {
        ...own,
        target: { ...own.target, field: this.#ownSlot(expr.target.object, expr.target.field) },
      };
    }
    const { place, calls } = found;
    const { span } = expr;
    if (expr.kind === "assign" && expr.deletes === true)
      this.#report("unsupported-assignment-target", span, { target: calls.member.name });
    return this.#once(this.#expr(place.object), (object) => {
      const old: E =
        calls.get === undefined
          ? object
          : callOf(calls.get, object, [], expr.kind === "assign" ? calls.member.type : expr.type, place.span);
      if (expr.kind === "increment" && !expr.prefix)
        return this.#once(old, (kept) => {
          const first = this.#callSet(place, calls, object, changed(expr, kept, kept));
          return { kind: "comma", first, second: kept, type: kept.type, span };
        });
      const given = expr.kind === "increment" ? old : this.#expr(expr.value);
      return this.#once(changed(expr, old, given), (second) => {
        const first = this.#callSet(place, calls, object, second);
        return { kind: "comma", first, second, type: second.type, span };
      });
    });
  }

  #once(value: E, use: (value: E) => E): E {
    const isSteady = value.kind === "read" && this.#build.slots.get(value.slot)?.mutable === false;
    if (isSteady || value.kind === "this" || value.kind === "number") return use(value);
    const { type, span } = value;
    const own = { name: "", type, span, role: "temporary", mutable: false, owner: this.#owner } as const;
    const slot = this.#build.makeSlot(own);
    const body = use({ kind: "read", slot, type, span });
    return { kind: "bind", slot, value, body, type: body.type, span };
  }
}
