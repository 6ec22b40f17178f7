// Which members of an interface its objects have in different forms: a field here, a method or an accessor there. Input:
// a lowered program and what flows together. Nothing is changed.
import type { Elements } from "../analyze/index.ts";
import type { Report } from "../diagnostics/reporter.ts";
import type { FunctionDecl, Lowered, ObjectDecl, ObjectId, Program, SlotId, Type } from "../hir/index.ts";
import { bodiesOf, visitExpressions } from "../hir/walk.ts";

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
}

/** What a class has of its own under a name. */
export interface Form {
  readonly method: FunctionDecl<Lowered> | undefined;
  readonly getter: FunctionDecl<Lowered> | undefined;
  readonly setter: FunctionDecl<Lowered> | undefined;
  readonly field: SlotId | undefined;
}

export interface Census {
  /** Shapes of which literals are made. */
  readonly literals: ReadonlySet<ObjectId>;
  /** Classes of which objects are made. */
  readonly made: ReadonlySet<ObjectId>;
  readonly written: ReadonlySet<SlotId>;
  /** Variables of tsino's own that hold a literal while its methods are attached. */
  readonly holders: ReadonlyMap<SlotId, ObjectId>;
}

/** Whether some class has a method or accessor under the name of a shape's field: else there is nothing to do. */
export function mayHaveFamilies(program: Program<Lowered>): boolean {
  const names = new Set<string>();
  for (const { method, name } of program.functions.values())
    if (method !== undefined && method.kind !== "constructor") names.add(name);
  return [...program.objects.values()].some(
    ({ kind, fields }) => kind === "shape" && fields.some(({ name }) => names.has(name)),
  );
}

export function takeCensus(program: Program<Lowered>, elements: Elements): Census {
  const literals = new Set<ObjectId>();
  const made = new Set<ObjectId>();
  const written = new Set<SlotId>();
  const holders = new Map<SlotId, ObjectId>();
  for (const { body } of bodiesOf(program))
    for (const stmt of body)
      visitExpressions(stmt, (expr) => {
        if (expr.kind === "object" && expr.type.kind === "object")
          literals.add(elements.structOf(expr.type.id));
        if (expr.kind === "new" && expr.type.kind === "object") made.add(expr.type.id);
        if (expr.kind === "bind") {
          const { value } = expr;
          const known = value.kind === "read" ? holders.get(value.slot) : undefined;
          if (value.kind === "object" && value.type.kind === "object")
            holders.set(expr.slot, elements.structOf(value.type.id));
          else if (known !== undefined) holders.set(expr.slot, known);
        }
        if (!("target" in expr) || expr.target.kind !== "field") return;
        const { object, field } = expr.target;
        if (object.kind !== "read" || !holders.has(object.slot)) written.add(field);
      });
  return { literals, made, written, holders };
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
    if (own.length === 0) return [];
    const hasLiterals = census.literals.has(shape);
    const family = { shape, types, classes: own, hasLiterals };
    const names = new Set(types.flatMap(({ fields }) => fields.map(({ name }) => name)));
    const members = [...names].flatMap((name) => findMember(name, family, program, elements, census, report));
    return members.length === 0 ? [] : [{ ...family, members }];
  });
}

function findMember(
  name: string,
  { types, classes, hasLiterals }: Omit<Family, "members">,
  program: Program<Lowered>,
  elements: Elements,
  { written }: Census,
  report: Report,
): readonly Member[] {
  const forms = classes.map((decl) => inheritedForm(decl, name, program));
  const isAccessor = forms.some((form) => form?.getter !== undefined || form?.setter !== undefined);
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
    report("unsupported-class", classes[0]?.span, { what });
    return [];
  };
  if (slots.length > 1 || (isAccessor && isMethod))
    return refuse(`with a member \`${name}\` that has several forms`);
  if (classes.some(({ native }, position) => native !== undefined && forms[position] !== undefined))
    return refuse(`that takes the place of an error in \`${name}\``);
  const isWritten = fields.some((field) => written.has(field.slot));
  if (isMethod && isWritten) return refuse(`whose method \`${name}\` is replaced`);
  return [{ name, kind: isAccessor ? "accessor" : "method", slot, type, isWritten, mayLack }];
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
