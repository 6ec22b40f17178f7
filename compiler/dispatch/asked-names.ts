// `name in object` where some of the objects have it as a method or accessor: classes are asked for by `instanceof`, and a
// literal, which has a class of its own here, for its field.
import type { Elements } from "../analyze/index.ts";
import type { Report } from "../diagnostics/reporter.ts";
import type { Expr, Lowered, ObjectDecl, ObjectId, Program, SlotId } from "../hir/index.ts";
import { booleanType } from "../hir/type.ts";
import { type Census, type Family, type Form, inheritedForm } from "./families.ts";
import type { Opened } from "./open.ts";

type E = Expr<Lowered>;
type Has = Extract<E, { kind: "has-property" }>;

interface Context {
  readonly program: Program<Lowered>;
  readonly census: Census;
  readonly elements: Elements;
  readonly report: Report;
}

/** @param operand the object, which is looked at more than once. */
export function answerHas(expr: Has, operand: E, { family, plain }: Opened, context: Context): E {
  const { name, span } = expr;
  const { program, census } = context;
  const counts = (form: Form | undefined): boolean =>
    form !== undefined && (expr.isOwn !== true || form.field !== undefined);
  // A private name is no text.
  const known = name.startsWith("#") ? [] : family.classes;
  const having = known.filter((decl) => counts(inheritedForm(decl, name, program)));
  if (having.length < family.classes.length && isAdded(name, family.types, census))
    context.report("unsupported-property-order", span, {
      type: family.types[0]?.name ?? "object",
      why: `\`${name}\` may be added to objects of classes that lack it`,
    });
  const inLiterals = plain === undefined ? "never" : literalsHave(name, family, context);
  if (having.length === family.classes.length && (plain === undefined || inLiterals === "always"))
    return { kind: "boolean", value: true, type: booleanType, span };
  const ids = new Set(having.map(({ id }) => id));
  const tops = having.filter(({ base }) => base === undefined || !ids.has(base));
  const test = (id: ObjectId): E => ({ kind: "instance-of", operand, class: id, type: booleanType, span });
  const tests = tops.map(({ id }) => test(id));
  if (plain !== undefined && inLiterals !== "never") {
    const object: E = { kind: "as-object", operand, type: { kind: "object", id: plain.id }, span };
    const right: E = { ...expr, operand: object };
    const left = test(plain.id);
    const both: E = { kind: "logical", op: "&&", left, right, type: booleanType, span };
    tests.push(inLiterals === "always" ? left : both);
  }
  const [first = no(span), ...others] = tests;
  return others.reduce(
    (left, right): E => ({ kind: "logical", op: "||", left, right, type: booleanType, span }),
    first,
  );
}

function no(span: Lowered["span"]): E {
  return { kind: "boolean", value: false, type: booleanType, span };
}

/** An assignment through the interface gives it to whatever object there is. */
function isAdded(name: string, types: readonly ObjectDecl[], { written }: Census): boolean {
  return types.some(({ fields }) =>
    fields.some((field) => field.name === name && field.optional && written.has(field.slot)),
  );
}

/** Whether the literals of the interface have it. */
function literalsHave(
  name: string,
  { shape, types }: Family,
  { census, elements }: Context,
): "always" | "never" | "sometimes" {
  const fields = types.flatMap((decl) =>
    decl.fields.filter((field) => (field.accessor?.of ?? field.name) === name),
  );
  const isWritten = (slot: SlotId) => census.written.has(slot) || census.ownWritten.has(slot);
  if (fields.some(({ optional, slot }) => optional && isWritten(slot))) return "sometimes";
  const slots = fields.map(({ slot }) => elements.representative(slot));
  const made = census.literals.get(shape) ?? [];
  const having = made.filter((given) => slots.some((slot) => given.has(slot)));
  if (having.length === 0) return "never";
  const mayLack = fields.some(({ optional }) => optional);
  return having.length === made.length && !mayLack ? "always" : "sometimes";
}
