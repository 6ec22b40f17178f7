// A family is opened: the interface loses the fields that are called, its classes get the methods by which they answer,
// and its literals a class of their own.
import type { Elements } from "../analyze/index.ts";
import type { Report } from "../diagnostics/reporter.ts";
import type {
  Expr,
  Field,
  FunctionType,
  Lowered,
  ObjectDecl,
  ObjectId,
  SlotId,
  Stmt,
  Type,
} from "../hir/index.ts";
import { booleanType, isEmpty, voidType } from "../hir/type.ts";
import { type Builder, noTrivia, returns, statement } from "./builder.ts";
import { type Census, type Family, type Form, inheritedForm, type Member, ownForm } from "./families.ts";

/** A member of the interface that is a method in C++. */
export interface Call {
  readonly name: string;
  readonly slot: SlotId;
  readonly type: FunctionType;
}

/** How a member is reached through the interface. */
export interface Calls {
  readonly member: Member;
  readonly method: Call | undefined;
  readonly has: Call | undefined;
  readonly get: Call | undefined;
  readonly set: Call | undefined;
}

export interface Opened {
  readonly family: Family;
  readonly calls: readonly Calls[];
  /** The class of the literals, and its fields by those of the interface. */
  readonly plain: { readonly id: ObjectId; readonly slots: ReadonlyMap<SlotId, SlotId> } | undefined;
}

interface Context {
  readonly build: Builder;
  readonly elements: Elements;
  readonly census: Census;
  readonly report: Report;
}

export function openFamily(family: Family, context: Context): Opened {
  const { build } = context;
  const isHeld = family.members.every((member) => isHeldEverywhere(member, family, context));
  if (family.classes.length === 0 && isHeld) return openHeld(family, build);
  const taken = namesOf(family, build);
  const calls = family.members.map((member) => makeCalls(member, taken, build));
  const gone = new Set(family.members.map(({ name }) => name));
  const added = calls.flatMap(({ method, has, get, set }): readonly Field[] =>
    [method, has, get, set].flatMap((call) =>
      // What is optional here is asked for before it is called.
      call === undefined
        ? []
        : [{ name: call.name, slot: call.slot, optional: call === method && has !== undefined }],
    ),
  );
  family.types.forEach((decl, position) => {
    const kept = decl.fields.filter(({ name, accessor }) => !gone.has(accessor?.of ?? name));
    build.objects.set(decl.id, { ...decl, fields: position === 0 ? [...kept, ...added] : kept });
  });
  for (const { id } of family.classes) for (const own of calls) answer(id, own, context);
  const plain = family.hasLiterals ? makePlain(family, calls, context) : undefined;
  return { family, calls, plain };
}

/** Every object of the interface has the accessors, from a literal. */
function isHeldEverywhere({ accessor, isWritten }: Member, { shape }: Family, { census }: Context): boolean {
  const { get, set } = accessor;
  return (census.literals.get(shape) ?? []).every(
    (given) => (get === undefined || given.has(get)) && (set === undefined ? !isWritten : given.has(set)),
  );
}

/** There are no classes: the functions stay where they are, and are called. */
function openHeld(family: Family, build: Builder): Opened {
  const gone = new Set(family.members.map(({ name }) => name));
  for (const decl of family.types)
    build.objects.set(decl.id, { ...decl, fields: decl.fields.filter(({ name }) => !gone.has(name)) });
  const callOf = (slot: SlotId | undefined): Call | undefined => {
    const type = slot === undefined ? undefined : build.typeOf(slot);
    return slot === undefined || type?.kind !== "function" ? undefined : { name: "", slot, type };
  };
  const calls = family.members.map((member): Calls => {
    const { get, set } = member.accessor;
    return { member, method: undefined, has: undefined, get: callOf(get), set: callOf(set) };
  });
  return { family, calls, plain: undefined };
}

function namesOf({ types, classes }: Family, build: Builder): Set<string> {
  const fields = [...types, ...classes].flatMap((decl) => decl.fields.map(({ name }) => name));
  const methods = classes.flatMap((decl) => decl.methods.map((id) => build.functions.get(id)?.name ?? ""));
  return new Set([...fields, ...methods]);
}

function makeCalls(member: Member, taken: Set<string>, build: Builder): Calls {
  const { name, kind, type, mayLack, isWritten } = member;
  const span = build.slots.get(member.slot)?.span ?? { file: "", start: 0, end: 0 };
  const make = (prefix: string, own: FunctionType): Call => {
    let found = `${prefix}${name}`;
    while (prefix !== "" && taken.has(found)) found = `${found}_`;
    taken.add(found);
    return { name: found, slot: build.makeField(found, own, span), type: own };
  };
  const plain = type.kind === "optional" ? type.of : type;
  const isMethod = kind === "method" && plain.kind === "function";
  return {
    member,
    method: isMethod ? make("", plain) : undefined,
    has: mayLack ? make("has_", build.makeFunctionType([], booleanType, span)) : undefined,
    get: isMethod ? undefined : make("get_", build.makeFunctionType([], type, span)),
    set: isMethod || !isWritten ? undefined : make("set_", build.makeFunctionType([type], undefined, span)),
  };
}

/** What a class does for a member: its own method or accessor, or a new one that looks at its field. */
function answer(id: ObjectId, calls: Calls, context: Context): void {
  const { build, census, report } = context;
  const { name } = calls.member;
  const decl = build.objects.get(id);
  if (decl === undefined) return;
  const own = ownForm(decl, name, build.program);
  if (own === undefined) {
    if (inheritedForm(decl, name, build.program) === undefined && census.made.has(id))
      lack(decl, calls, context);
    return;
  }
  if (own.field !== undefined) {
    // An abstract accessor of its base may be answered already.
    rename(own.getter, calls.get, build);
    rename(own.setter, calls.set, build);
    const get = own.getter === undefined ? calls.get : undefined;
    const set = own.setter === undefined ? calls.set : undefined;
    return forward(decl, own.field, { ...calls, get, set }, build);
  }
  if (calls.has !== undefined) addMethods(decl, [makeHas(decl, calls.has, true, build)], build);
  const wantsSetter = calls.set !== undefined && own.setter === undefined;
  if (calls.method === undefined && (own.getter === undefined || wantsSetter))
    report("unsupported-class", decl.span, {
      what: `without a ${own.getter === undefined ? "getter" : "setter"} of \`${name}\`, as others of its kind have it,`,
    });
  rename(own.getter, calls.get, build);
  rename(own.setter, calls.set, build);
}

/** Accessors are methods that the interface calls by its own name. */
function rename(declaration: Form["getter"], call: Call | undefined, build: Builder): void {
  const method = declaration?.method;
  if (declaration === undefined || method === undefined || call === undefined) return;
  build.functions.set(declaration.id, {
    ...declaration,
    name: call.name,
    method: { ...method, kind: "method" },
  });
}

/** A class without the member: where it is not optional, TypeScript lets nobody ask for it. */
function lack(decl: ObjectDecl, { member, has, get, set }: Calls, { build, report }: Context): void {
  const { type, name } = member;
  if (type.kind !== "optional") return;
  if (set !== undefined)
    report("unsupported-class", decl.span, {
      what: `without \`${name}\`, which is set in others of its kind,`,
    });
  if (has !== undefined) addMethods(decl, [makeHas(decl, has, false, build)], build);
  if (get === undefined) return;
  const nothing: Expr<Lowered> = { kind: "undefined", type, span: decl.span };
  addMethods(decl, [build.makeMethod(decl, get.name, get.type, () => [returns(nothing)])], build);
}

function makeHas(decl: ObjectDecl, has: Call, value: boolean, build: Builder) {
  const answer: Expr<Lowered> = { kind: "boolean", value, type: booleanType, span: decl.span };
  return build.makeMethod(decl, has.name, has.type, () => [returns(answer)]);
}

/** int32_t get_size() override { return this->size; } */
function forward(
  decl: ObjectDecl,
  slot: SlotId,
  calls: Calls,
  build: Builder,
  held: { readonly get?: SlotId | undefined; readonly set?: SlotId | undefined } = {},
): void {
  const { method, has, get, set } = calls;
  const apart = decl.fields.map((field) => (field.slot === slot ? { ...field, isApart: true } : field));
  build.objects.set(decl.id, { ...decl, fields: apart });
  const type = build.typeOf(slot);
  const { span } = decl;
  const read = (object: Expr<Lowered>): Expr<Lowered> => ({ kind: "field", object, field: slot, type, span });
  const made = [];
  if (get !== undefined)
    made.push(
      build.makeMethod(decl, get.name, get.type, (_, self) => [
        ...callHeld(held.get, self, [], build),
        // A field of the type null holds nothing else.
        returns(isEmpty(type) ? { kind: "undefined", type: calls.member.type, span } : read(self)),
      ]),
    );
  if (set !== undefined)
    made.push(
      build.makeMethod(decl, set.name, set.type, ([value], self) =>
        value === undefined
          ? []
          : [
              ...callHeld(held.set, self, [value], build),
              statement({
                ...{ kind: "assign", target: { kind: "field", object: self, field: slot, span } },
                ...{ value, type, span },
              }),
            ],
      ),
    );
  if (method !== undefined)
    made.push(
      build.makeMethod(decl, method.name, method.type, (args, self) => callField(read(self), args, build)),
    );
  if (has !== undefined)
    made.push(
      build.makeMethod(decl, has.name, has.type, (_, self) => {
        if (type.kind !== "optional")
          return [returns({ kind: "boolean", value: true, type: booleanType, span })];
        const absent: Expr<Lowered> = { kind: "is-undefined", operand: read(self), type: booleanType, span };
        return [returns({ kind: "not", operand: absent, type: booleanType, span })];
      }),
    );
  addMethods(decl, made, build);
}

/** return this.run(x); where `run` is a field */
function callField(field: Expr<Lowered>, args: readonly Expr<Lowered>[], build: Builder) {
  const { span } = field;
  const callee: Expr<Lowered> =
    field.type.kind === "optional" ? { kind: "unwrap", operand: field, type: field.type.of, span } : field;
  const { type } = callee;
  if (type.kind !== "function") return [];
  const result: Type = type.result === undefined ? voidType : build.typeOf(type.result);
  const given = args.slice(0, type.params.length);
  const call: Expr<Lowered> = { kind: "call-value", callee, args: given, type: result, span };
  return [type.result === undefined ? statement(call) : returns(call)];
}

/** if (this->get_value_.has()) return this->get_value_.value()(); of a literal that has an accessor */
function callHeld(
  slot: SlotId | undefined,
  object: Expr<Lowered>,
  args: readonly Expr<Lowered>[],
  build: Builder,
): readonly Stmt<Lowered>[] {
  if (slot === undefined) return [];
  const { span } = object;
  const field: Expr<Lowered> = { kind: "field", object, field: slot, type: build.typeOf(slot), span };
  const absent: Expr<Lowered> = { kind: "is-undefined", operand: field, type: booleanType, span };
  const test: Expr<Lowered> = { kind: "not", operand: absent, type: booleanType, span };
  const called = callField(field, args, build);
  const body = args.length === 0 ? called : [...called, returnsNothing(span)];
  const then: Stmt<Lowered> = { kind: "block", body, span, trivia: noTrivia };
  return [{ kind: "if", test, then, else: undefined, span, trivia: noTrivia }];
}

function returnsNothing(span: Lowered["span"]): Stmt<Lowered> {
  return { kind: "return", value: undefined, span, trivia: noTrivia };
}

function addMethods(decl: ObjectDecl, made: readonly ObjectDecl["methods"][number][], build: Builder): void {
  const now = build.objects.get(decl.id) ?? decl;
  build.objects.set(decl.id, { ...now, methods: [...now.methods, ...made] });
}

/** The class of the literals: a field for each that the interface had, and methods that look at those. */
function makePlain(family: Family, calls: readonly Calls[], { build, elements }: Context): Opened["plain"] {
  const [first] = family.types;
  if (first === undefined) return undefined;
  const others = new Set(family.classes.map(({ name }) => name));
  const named = family.types.find(({ name }) => name !== "Shape" && !others.has(name)) ?? first;
  const id = build.nextId() as ObjectId; // counted on from the ids of lower
  const slots = new Map<SlotId, SlotId>();
  const fields = elements.fieldsOf(family.shape).map((field): Field => {
    const stored = elements.representative(field.slot);
    const span = build.slots.get(stored)?.span ?? first.span;
    const own = elements.storedType(stored);
    // A literal may have an accessor or a value.
    const type: Type =
      field.accessor === undefined || own.kind === "optional"
        ? own
        : { kind: "optional", of: own, absent: "undefined" };
    const slot = build.makeField(field.name, type, span);
    slots.set(stored, slot);
    const all = family.types.flatMap((decl) => decl.fields.filter(({ name }) => name === field.name));
    const { name, accessor } = field;
    return { name, slot, optional: all.some(({ optional }) => optional), ...(accessor && { accessor }) };
  });
  const { span, trivia } = named;
  const own = { id, name: `Plain${named.name}`, fields, span, trivia } as const;
  build.objects.set(id, {
    ...own,
    ...{
      kind: "class",
      className: undefined,
      isTuple: false,
      isPlain: true,
      beside: family.classes[0]?.name ?? named.name,
      base: undefined,
      methods: [],
      native: undefined,
    },
  });
  for (const call of calls) {
    const decl = build.objects.get(id);
    const slot = slots.get(call.member.slot);
    const { accessor } = call.member;
    const inPlain = (held: SlotId | undefined) => (held === undefined ? undefined : slots.get(held));
    const held = { get: inPlain(accessor.get), set: inPlain(accessor.set) };
    if (decl !== undefined && slot !== undefined) forward(decl, slot, call, build, held);
  }
  return { id, slots };
}
