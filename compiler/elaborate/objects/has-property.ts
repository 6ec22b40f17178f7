// Whether an object has a property, as `in` asks: by its class, by a field that may be missing, by a tag.
import type { Property } from "../../analyze/index.ts";
import type { Expr, FunctionId, Lowered, ObjectDecl, ObjectId } from "../../hir/index.ts";
import { bool, booleanType } from "../../hir/type.ts";
import type { Elaborator, X } from "../elaborator.ts";
import type { L, ValueTable } from "../table.ts";
import { constant, isBase, propertiesOf, refuse, testProperty } from "./own-properties.ts";

export const hasProperties = { "has-property": elaborateHas } satisfies Partial<ValueTable>;

/** name in object */
function elaborateHas(expr: L<"has-property">, to: Elaborator): X {
  const { operand } = expr;
  const asked = testHeld(expr, to);
  if (asked !== undefined) return to.value(asked);
  const kinds = kindsOf(expr, to);
  const answer = kinds === undefined ? testOne(expr, to) : testKinds(kinds, expr, to);
  if (answer.kind !== "boolean" || operand.kind === "read" || operand.kind === "this")
    return to.value(answer);
  const given = to.value(operand);
  return {
    kind: "comma",
    first: given,
    second: to.value(answer),
    type: expr.type,
    span: expr.span,
    repr: bool,
  };
}

/** Of a struct that no class derives from. */
function testOne(expr: L<"has-property">, to: Elaborator): Expr<Lowered> {
  const { operand, name } = expr;
  const isMethod = expr.isOwn !== true && methodNames(operand, to).has(name);
  return isMethod ? constant(true, expr) : anyOf(findProperties(expr, to), expr, to);
}

function anyOf(found: readonly Property[], expr: L<"has-property">, to: Elaborator): Expr<Lowered> {
  const [first, ...more] = found.map((own) => testProperty(own, expr.operand, to));
  return first === undefined ? constant(false, expr) : more.reduce(either, first);
}

function either(left: Expr<Lowered>, right: Expr<Lowered>): Expr<Lowered> {
  return { kind: "logical", op: "||", left, right, type: booleanType, span: left.span };
}

/** Several where types of one struct have it in several forms; also where only running tells which others there are. */
function findProperties(expr: L<"has-property">, to: Elaborator): readonly Property[] {
  const { operand, name } = expr;
  const struct = to.structOf(operand.type);
  const { properties } = to.facts;
  const isAlone = struct !== undefined && isRoot(struct, to) && !isBase(struct, to);
  if (isAlone && properties.of(struct).kind === "unknown") {
    const found = properties.propertyOf(struct, name);
    if (found !== undefined) return [found];
  }
  return (propertiesOf(operand, expr, to)?.list ?? []).filter((own) => own.name === name);
}

function isRoot(struct: ObjectId, to: Elaborator): boolean {
  const { elements } = to.facts;
  return elements.baseOf(struct) === undefined || elements.typesOf(struct).some(({ isPlain }) => isPlain);
}

/** A field that may be anything, or missing, says for itself whether it is there. */
function testHeld({ operand, name, span }: L<"has-property">, to: Elaborator): Expr<Lowered> | undefined {
  const struct = to.structOf(operand.type);
  const { elements } = to.facts;
  const fields = struct === undefined ? [] : elements.typesOf(struct).flatMap((decl) => decl.fields);
  const slot = fields.find((field) => field.name === name)?.slot;
  const type = slot === undefined ? undefined : elements.storedType(slot);
  if (slot === undefined || type?.kind !== "optional" || type.of.kind !== "dynamic") return undefined;
  const field: Expr<Lowered> = { kind: "field", object: operand, field: slot, type, span };
  const absent: Expr<Lowered> = { kind: "is-undefined", operand: field, type: booleanType, span };
  return { kind: "not", operand: absent, type: booleanType, span };
}

/** What passes for a class or interface: classes that have what is asked for, others, and literals. */
interface Kinds {
  readonly struct: ObjectId;
  /** Those that extend another one of them are left out. */
  readonly having: readonly ObjectId[];
  readonly lacking: readonly ObjectId[];
}

/** Undefined where no class derives from what the object is known to be. */
function kindsOf({ operand, name, isOwn }: L<"has-property">, to: Elaborator): Kinds | undefined {
  const struct = to.structOf(operand.type);
  if (struct === undefined || !isBase(struct, to)) return undefined;
  const { elements } = to.facts;
  const classes = [...to.program.objects.values()].filter(
    ({ id, kind }) => kind === "class" && elements.derives(id, struct),
  );
  const has = (decl: ObjectDecl): boolean => {
    const own = isOwn === true ? [] : decl.methods.map((method) => to.program.functions.get(method));
    const isMethod = own.some((method) => method?.name === name && method.method?.kind !== "constructor");
    // A private name is no text.
    if (name.startsWith("#")) return false;
    if (isMethod || decl.fields.some((field) => field.name === name)) return true;
    const base = decl.base === undefined ? undefined : to.program.objects.get(decl.base);
    return base !== undefined && has(base);
  };
  const having = classes.filter(has);
  const lacking = classes.filter((decl) => !having.includes(decl));
  return { struct, having: tops(having), lacking: tops(lacking) };
}

function tops(decls: readonly ObjectDecl[]): readonly ObjectId[] {
  const ids = new Set(decls.map(({ id }) => id));
  return decls.filter(({ base }) => base === undefined || !ids.has(base)).map(({ id }) => id);
}

/** "bark" in pet  =>  pet instanceof Dog || (!(pet instanceof Cat) && a literal of the interface has it) */
function testKinds(kinds: Kinds, expr: L<"has-property">, to: Elaborator): Expr<Lowered> {
  const { struct, having, lacking } = kinds;
  const { elements, properties } = to.facts;
  const { operand, name } = expr;
  const { type, span } = { type: booleanType, span: expr.span };
  // What the class itself has needs no question.
  if (having.some((id) => elements.structOf(id) === struct)) return constant(true, expr);
  const fields = elements.fieldsOf(struct).filter((field) => field.name === name);
  if (lacking.length > 0 && fields.some(({ slot }) => properties.isAdded(slot)))
    refuse(operand, expr, `\`${name}\` may be added to objects of classes that lack it`, to);
  const is = (id: ObjectId): Expr<Lowered> => ({ kind: "instance-of", operand, class: id, type, span });
  const tests = having.map(is);
  const literal = anyOf(literalProperties(struct, expr, to), expr, to);
  if (literal.kind !== "boolean" || literal.value) {
    const [first, ...more] = lacking.map(is);
    const left: Expr<Lowered> | undefined = first && {
      ...{ kind: "not", operand: more.reduce(either, first), type, span },
    };
    tests.push(
      left === undefined ? literal : { kind: "logical", op: "&&", left, right: literal, type, span },
    );
  }
  const [first = constant(false, expr), ...more] = tests;
  return more.reduce(either, first);
}

/** What the literals have under that name that are no object of a class. */
function literalProperties(struct: ObjectId, expr: L<"has-property">, to: Elaborator): readonly Property[] {
  const { properties } = to.facts;
  if (!properties.mayHave(struct, expr.name)) return [];
  const found = properties.of(struct);
  if (found.kind === "known") return found.list.filter((own) => own.name === expr.name);
  const one = properties.propertyOf(struct, expr.name);
  if (one === undefined) refuse(expr.operand, expr, found.why, to);
  return one === undefined ? [] : [one];
}

/** The classes that `in` asks for. */
export function classesAsked(expr: L<"has-property">, to: Elaborator): readonly ObjectId[] {
  const kinds = kindsOf(expr, to);
  if (kinds === undefined) return [];
  const { struct, having, lacking } = kinds;
  if (having.some((id) => to.facts.elements.structOf(id) === struct)) return [];
  return to.facts.properties.mayHave(struct, expr.name) ? [...having, ...lacking] : having;
}

/** Methods and accessors, which an object has from its class. */
function methodNames({ type }: Expr<Lowered>, to: Elaborator): ReadonlySet<string> {
  const names = new Set<string>();
  const struct = to.structOf(type);
  for (let id = struct; id !== undefined; id = to.facts.elements.baseOf(id))
    for (const method of methodsOf(id, to)) {
      const declaration = to.program.functions.get(method);
      if (declaration?.method?.kind !== "constructor") names.add(declaration?.name ?? "");
    }
  return names;
}

/** Those of the class of an interface's literals stand for fields. */
function methodsOf(id: ObjectId, to: Elaborator): readonly FunctionId[] {
  const decl = to.program.objects.get(id);
  return decl === undefined || decl.isPlain === true ? [] : decl.methods;
}
