// Which members of an interface its objects have in different forms: a field here, a method or an accessor there. Input:
// a lowered program and what flows together. Nothing is changed.
import type { Elements } from "../analyze/index.ts";
import type { Report } from "../diagnostics/reporter.ts";
import type { FunctionDecl, Lowered, ObjectDecl, ObjectId, Program, SlotId, Type } from "../hir/index.ts";
import { booleanType, isEmpty } from "../hir/type.ts";
import { bodiesOf, visitExpressions } from "../hir/walk.ts";
import { findHolders, type Holder, isOwnField } from "./holders.ts";

/** An interface, and what is passed for it. */
export interface Family {
  /** The id that stands for all its types. */
  readonly shape: ObjectId;
  readonly types: readonly ObjectDecl[];
  readonly classes: readonly ObjectDecl[];
  readonly hasLiterals: boolean;
  readonly members: readonly Member[];
}

/** A member that is called through the interface. */
export interface Member {
  readonly name: string;
  readonly kind: "method" | "accessor";
  /** The memory that a field of the interface would be. */
  readonly slot: SlotId;
  readonly type: Type;
  readonly isWritten: boolean;
  /** Some objects lack it. */
  readonly mayLack: boolean;
  /** The fields that hold the functions of literals' accessors. */
  readonly accessor: { readonly get: SlotId | undefined; readonly set: SlotId | undefined };
}

/** What a class has of its own under a name. */
export interface Form {
  readonly method: FunctionDecl<Lowered> | undefined;
  readonly getter: FunctionDecl<Lowered> | undefined;
  readonly setter: FunctionDecl<Lowered> | undefined;
  readonly field: SlotId | undefined;
}

export interface Census {
  /** The fields that each literal of a shape gives. */
  readonly literals: ReadonlyMap<ObjectId, readonly ReadonlySet<SlotId>[]>;
  /** Classes of which objects are made. */
  readonly made: ReadonlySet<ObjectId>;
  readonly written: ReadonlySet<SlotId>;
  /** By methods of literals, which write to fields of their own. */
  readonly ownWritten: ReadonlySet<SlotId>;
  readonly read: ReadonlySet<SlotId>;
  readonly holders: ReadonlyMap<SlotId, Holder>;
}

/** Whether a literal has an accessor, or a class a method or accessor under the name of a shape's field. */
export function mayHaveFamilies(program: Program<Lowered>): boolean {
  const names = new Set<string>();
  for (const { method, name } of program.functions.values())
    if (method !== undefined && method.kind !== "constructor") names.add(name);
  return [...program.objects.values()].some(
    ({ kind, fields }) =>
      kind === "shape" && fields.some(({ name, accessor }) => accessor !== undefined || names.has(name)),
  );
}

export function takeCensus(program: Program<Lowered>, elements: Elements): Census {
  const literals = new Map<ObjectId, ReadonlySet<SlotId>[]>();
  const made = new Set<ObjectId>();
  const written = new Set<SlotId>();
  const ownWritten = new Set<SlotId>();
  const read = new Set<SlotId>();
  const holders = findHolders(program, elements);
  const nameOf = (field: SlotId) => program.slots.get(field)?.name;
  for (const { body } of bodiesOf(program))
    for (const stmt of body)
      visitExpressions(stmt, (expr) => {
        if (expr.kind === "object" && expr.type.kind === "object") {
          const struct = elements.structOf(expr.type.id);
          const given = new Set(expr.fields.map(({ field }) => elements.representative(field)));
          literals.set(struct, [...(literals.get(struct) ?? []), given]);
        }
        if (expr.kind === "field") read.add(expr.field);
        if (expr.kind === "new" && expr.type.kind === "object") made.add(expr.type.id);
        if (!("target" in expr) || expr.target.kind !== "field") return;
        const { object, field } = expr.target;
        if (!isOwnField(expr.target, holders, nameOf)) written.add(field);
        else if (object.kind === "read" && program.slots.get(object.slot)?.weak === true)
          ownWritten.add(field);
      });
  return { literals, made, written, ownWritten, read, holders };
}

export function findFamilies(
  program: Program<Lowered>,
  elements: Elements,
  census: Census,
  report: Report,
): readonly Family[] {
  const roots = new Set([...program.objects.keys()].map((id) => elements.structOf(id)));
  const classes = [...program.objects.values()].filter(({ kind }) => kind === "class");
  return [...roots].flatMap((shape): readonly Family[] => {
    const types = elements.typesOf(shape);
    if (types.some(({ kind }) => kind === "class")) return [];
    const own = classes.filter(({ id }) => elements.derives(id, shape));
    const isCalled = types.some(({ fields }) => fields.some(({ accessor }) => accessor !== undefined));
    if (own.length === 0 && !isCalled) return [];
    const hasLiterals = census.literals.has(shape);
    const family = { shape, types, classes: own, hasLiterals };
    const names = new Set(
      types.flatMap(({ fields }) => fields.map(({ name, accessor }) => accessor?.of ?? name)),
    );
    const members = [...names].flatMap((name) => findMember(name, family, program, elements, census, report));
    return members.length === 0 ? [] : [{ ...family, members }];
  });
}

function findMember(
  name: string,
  { shape, types, classes, hasLiterals }: Omit<Family, "members">,
  program: Program<Lowered>,
  elements: Elements,
  { literals, written, read }: Census,
  report: Report,
): readonly Member[] {
  const forms = classes.map((decl) => inheritedForm(decl, name, program));
  const held = (kind: string): readonly SlotId[] => [
    ...new Set(
      types.flatMap(({ fields }) =>
        fields.flatMap(({ slot, accessor }) =>
          accessor?.of === name && accessor.kind === kind ? [elements.representative(slot)] : [],
        ),
      ),
    ),
  ];
  const [getters, setters] = [held("get"), held("set")];
  const [get, set] = [getters[0], setters[0]];
  const isHeld = get !== undefined || set !== undefined;
  const isAccessor = isHeld || forms.some((form) => form?.getter !== undefined || form?.setter !== undefined);
  const isMethod = forms.some((form) => form?.method !== undefined);
  if (!isAccessor && !isMethod) return [];
  const fields = types.flatMap((decl) => decl.fields.filter((field) => field.name === name));
  const slots = [...new Set(fields.map(({ slot }) => elements.representative(slot)))];
  const [slot] = slots;
  if (slot === undefined) return [];
  const type = elements.storedType(slot);
  const plain = type.kind === "optional" ? type.of : type;
  const mayLack = isMethod && type.kind === "optional";
  const isMixed = hasLiterals || mayLack || forms.some((form) => form?.field !== undefined);
  // Methods everywhere need no more than a virtual method.
  if (!isAccessor && (!isMixed || plain.kind !== "function")) return [];
  const refuse = (what: string): readonly Member[] => {
    const span = classes[0]?.span ?? types[0]?.span;
    if (isHeld) report("unsupported-object-literal", span, {});
    else report("unsupported-class", span, { what });
    return [];
  };
  if (slots.length > 1 || getters.length > 1 || setters.length > 1 || (isAccessor && isMethod))
    return refuse(`with a member \`${name}\` that has several forms`);
  if (classes.some(({ native }, position) => native !== undefined && forms[position] !== undefined))
    return refuse(`that takes the place of an error in \`${name}\``);
  const isWritten = fields.some((field) => written.has(field.slot));
  const isRead = fields.some((field) => read.has(field.slot));
  for (const given of literals.get(shape) ?? []) {
    const [hasGet, hasSet] = [get !== undefined && given.has(get), set !== undefined && given.has(set)];
    // What has one of both gives `undefined`, or an error.
    if ((hasSet && !hasGet && isRead) || (hasGet && !hasSet && isWritten))
      return refuse(`with one accessor of \`${name}\` where both are used`);
  }
  const isNothing = (slot: SlotId): boolean => isEmpty(program.slots.get(slot)?.type ?? booleanType);
  if (isWritten && forms.some((form) => form?.field !== undefined && isNothing(form.field)))
    return refuse(`whose field \`${name}\` holds nothing but \`null\` or \`undefined\``);
  if (isMethod && isWritten) return refuse(`whose method \`${name}\` is replaced`);
  const kind = isAccessor ? "accessor" : "method";
  return [{ name, kind, slot, type, isWritten, mayLack, accessor: { get, set } }];
}

/** What an object of a class has under a name, from the nearest class that has it. */
export function inheritedForm(decl: ObjectDecl, name: string, program: Program<Lowered>): Form | undefined {
  const own = ownForm(decl, name, program);
  const base = decl.base === undefined ? undefined : program.objects.get(decl.base);
  return own ?? (base && inheritedForm(base, name, program));
}

export function ownForm(decl: ObjectDecl, name: string, program: Program<Lowered>): Form | undefined {
  const named = decl.methods
    .flatMap((id) => program.functions.get(id) ?? [])
    .filter((own) => own.name === name);
  const find = (kind: string) => named.find(({ method }) => method?.kind === kind);
  const [method, getter, setter] = [find("method"), find("getter"), find("setter")];
  const field = decl.fields.find((own) => own.name === name)?.slot;
  return (method ?? getter ?? setter ?? field) ? { method, getter, setter, field } : undefined;
}
