// Values that may be anything: which forms there are in this program, and how a value gets in, out and is told apart.
import { anyDouble } from "../../analyze/range.ts";
import type { KindTest, Lowered, ObjectId, Repr, Type } from "../../hir/index.ts";
import { bool, booleanType, float64, sameRepr, voidRepr } from "../../hir/type.ts";
import { type ConvertContext, convert, convertTo, named } from "../convert.ts";
import { describeForm } from "../described-forms.ts";
import { type Elaborator, runtime, type X } from "../elaborator.ts";
import { askedClasses } from "../objects/asked-classes.ts";
import type { L, ValueTable } from "../table.ts";

export const dynamics = { "kind-test": elaborateTest } satisfies Partial<ValueTable>;

/** One form for each kind of value; objects under the class or shape that nothing is above. */
export function findMembers(to: Elaborator): readonly Repr[] {
  const found: Repr[] = [{ kind: "undefined" }];
  for (const type of to.program.dynamic) {
    const repr = memberRepr(type, to);
    if (!found.some((other) => sameRepr(other, repr))) found.push(repr);
  }
  return found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

const order: readonly Repr["kind"][] = [
  "undefined",
  "null",
  "bool",
  "float",
  "text",
  "shared",
  "bytes",
  "ref",
  "function",
];

function memberRepr(type: Type, to: Elaborator): Repr {
  if (type.kind === "undefined") return { kind: type.written };
  if (type.kind === "number" || type.kind === "enum") return float64;
  const repr = to.reprOfType(type, undefined);
  return repr.kind === "ref" ? { kind: "ref", object: rootOf(repr.object, to) } : repr;
}

export function rootOf(struct: ObjectId, to: Elaborator): ObjectId {
  const base = to.facts.elements.baseOf(struct);
  return base === undefined ? struct : rootOf(base, to);
}

/** The form that a value of this form has among all; undefined where no such value ever becomes one. */
function memberFor(repr: Repr, to: Elaborator): Repr | undefined {
  const wanted = plainForm(repr, to);
  return to.members.find((member) => sameRepr(member, wanted));
}

function plainForm(repr: Repr, to: Elaborator): Repr {
  switch (repr.kind) {
    case "int":
    case "float":
    case "enum":
      return float64;
    case "flash":
    case "pointer":
      return { kind: "text" };
    case "array":
      return { kind: "shared", of: repr };
    case "ref":
      return { kind: "ref", object: rootOf(repr.object, to) };
    default:
      return repr;
  }
}

/** double  =>  Unknown(double) */
export function intoDynamic(value: X, repr: Repr, context: ConvertContext): X {
  const { to } = context;
  const own = value.repr;
  const whole = (operand: X): X => convert(operand, repr, "exact", context.written);
  if (value.kind === "undefined") {
    const isNull =
      (value.type.kind === "undefined" && value.type.written === "null") ||
      (value.type.kind === "optional" && value.type.absent === "null");
    return whole({ ...value, repr: { kind: isNull ? "null" : "undefined" } });
  }
  if (own.kind === "union") {
    checkRoots(own, value, to);
    return whole(value);
  }
  if (own.kind === "optional") {
    if (own.of.kind === "dynamic") return whole(value);
    const of = memberFor(own.of, to) ?? own.of;
    return whole(convertTo(value, { kind: "optional", of }, { ...context, written: true }));
  }
  const member = memberFor(own, to);
  if (member === undefined) {
    const why = "a value of this form lies in a field that may hold anything";
    to.report("unsupported-unknown", value.span, { why });
    return whole(value);
  }
  return whole(named(convertTo(value, member, { ...context, written: true })));
}

/** Unknown  =>  value.get<double>() */
export function outOfDynamic(value: X, repr: Repr, context: ConvertContext, type = value.type): X {
  const { to } = context;
  const taken = (form: Repr): X => ({
    kind: "from-union",
    operand: value,
    type,
    span: value.span,
    repr: form,
  });
  if (repr.kind === "union") {
    checkRoots(repr, value, to);
    return convert(value, repr, "exact", context.written);
  }
  if (repr.kind === "optional") {
    if (repr.of.kind === "union") {
      checkRoots(repr.of, value, to);
      return taken(repr);
    }
    const of = memberFor(repr.of, to);
    if (of === undefined) return mustBeAbsent(value, repr, type, to);
    return convertTo(taken({ kind: "optional", of }), repr, context);
  }
  const member = memberFor(repr, to);
  if (member === undefined) return wrongType(value, repr);
  return convertTo(taken(member), repr, context);
}

/** Under the type that is known of it; of its number nothing is. */
export function asType(value: X, type: Type, to: Elaborator): X {
  const repr = to.reprOfType(type, undefined);
  return { ...outOfDynamic(value, repr, { range: anyDouble, written: true, to }, type), type };
}

/** A place that holds less than its type says, or that may be missing. */
export function asAnything(value: X, type: Type, to: Elaborator): X {
  return { ...intoDynamic(value, { kind: "dynamic" }, { range: anyDouble, written: true, to }), type };
}

/** value as string | null, where no text ever becomes such a value: null, or it stops a checked build. */
function mustBeAbsent(value: X, repr: Repr, type: Type, to: Elaborator): X {
  const isNull = type.kind === "optional" && type.absent === "null";
  // Where nothing is null in this program either, the struct has no such form.
  if (isNull && !to.members.some(({ kind }) => kind === "null")) return wrongType(value, repr);
  return wrongType(value, repr, isNull ? "tsino::expectNull" : "tsino::expectUndefined");
}

/** No such value ever becomes one that may be anything: it stops a checked build. */
function wrongType(value: X, repr: Repr, check = "tsino::wrongType"): X {
  const first = runtime(check, "tsino/dynamic.h", [value], value, voidRepr);
  const second: X = { kind: "default", type: value.type, span: value.span, repr };
  return { kind: "comma", first, second, type: value.type, span: value.span, repr };
}

/** In a union of some types an object has its own class, here that of the base: C++ sees two types. */
function checkRoots(repr: Extract<Repr, { kind: "union" }>, value: X, to: Elaborator): void {
  for (const member of repr.of)
    if (member.kind === "ref" && rootOf(member.object, to) !== member.object)
      to.report("unsupported-conversion", value.span, {
        from: describeForm(repr, to.program),
        to: "unknown",
      });
}

/** typeof x === "number"  =>  x.is<double>() */
function elaborateTest(expr: L<"kind-test">, to: Elaborator): X {
  const operand = to.value(expr.operand);
  const { test } = expr;
  if (test.kind === "object") return testObject(operand, test.id, expr, to);
  if (test.kind === "list-of-anything") {
    const list = to.members.find(isListOfAnything);
    return list === undefined ? constant(false, expr) : testMember(operand, list, expr);
  }
  if (test.kind === "table") return testTable(operand, test.mayBeList, expr, to);
  const yes = to.members.filter((member) => isOfKind(member, test, to));
  if (yes.length === to.members.length) return constant(true, expr);
  if (yes.length > 1 && test.kind === "typeof")
    return runtime(
      `tsino::is${test.name === "object" ? "Object" : "Function"}`,
      "tsino/dynamic.h",
      [operand],
      expr,
      bool,
    );
  return yes
    .map((member) => testMember(operand, member, expr))
    .reduce((left, right) => logical("||", left, right, expr), constant(false, expr));
}

function isListOfAnything(member: Repr): boolean {
  return member.kind === "shared" && member.of.kind === "array" && member.of.element.kind === "dynamic";
}

function isOfKind(
  member: Repr,
  test: Exclude<KindTest, { kind: "object" | "table" | "list-of-anything" }>,
  to: Elaborator,
): boolean {
  if (test.kind === "absent") return member.kind === test.written;
  if (test.kind === "typeof") return typeName(member) === test.name;
  if (member.kind === "ref") return to.facts.elements.typesOf(member.object).some(({ isTuple }) => isTuple);
  return member.kind === "shared" && member.of.kind === "array";
}

function typeName({ kind }: Repr): string {
  switch (kind) {
    case "undefined":
    case "function":
      return kind;
    case "bool":
      return "boolean";
    case "float":
      return "number";
    case "text":
      return "string";
    default:
      return "object";
  }
}

/** Where there are no objects with fields of their own it must be a table. */
function testTable(operand: X, mayBeList: boolean, expr: Lowered, to: Elaborator): X {
  const table = to.members.find(
    (member) => member.kind === "shared" && member.of.kind === "collection" && member.of.of === "record",
  );
  const others = to.members.some((member) => {
    if (member.kind === "ref") return isShape(member.object, to);
    return mayBeList && member.kind === "shared" && member !== table;
  });
  if (table === undefined) return constant(false, expr);
  return others ? testMember(operand, table, expr) : constant(true, expr);
}

/** JSON.parse(text) as Job: where values are tables and objects with fields, what is taken for one may be the other. */
export function mayBeEither(to: Elaborator): boolean {
  const isObject = (member: Repr): boolean => member.kind === "ref" && isShape(member.object, to);
  const isTable = (member: Repr): boolean =>
    member.kind === "shared" && member.of.kind === "collection" && member.of.of === "record";
  return to.members.some(isTable) && to.members.some(isObject);
}

function isShape(struct: ObjectId, to: Elaborator): boolean {
  return to.facts.elements.typesOf(struct).some(({ kind, isTuple }) => kind === "shape" && !isTuple);
}

/** x instanceof Circle  =>  x.is<tsino::Ref<Shape>>() && x.get<tsino::Ref<Shape>>()->isA(Circle::classId) */
function testObject(operand: X, asked: ObjectId, expr: Lowered, to: Elaborator): X {
  const tests = askedClasses(asked, to.program).map((id) => testOne(operand, id, expr, to));
  const open = tests.filter((test) => test.kind !== "boolean");
  const [first, ...others] = open.length === 0 ? [constant(false, expr)] : open;
  return others.reduce((left, right) => logical("||", left, right, expr), first);
}

function testOne(operand: X, id: ObjectId, expr: Lowered, to: Elaborator): X {
  const struct = to.facts.elements.structOf(id);
  const member = memberFor({ kind: "ref", object: struct }, to);
  if (member?.kind !== "ref") return constant(false, expr);
  const is = testMember(operand, member, expr);
  const { span } = expr;
  const type: Type = { kind: "object", id: member.object };
  const object: X = { kind: "from-union", operand, type, span, repr: member };
  if (member.object === struct) return is;
  const belongs: X = { kind: "instance-of", operand: object, class: id, type: booleanType, span, repr: bool };
  return logical("&&", is, belongs, expr);
}

function testMember(operand: X, member: Repr, { span }: Lowered): X {
  const test: X = {
    kind: "undefined",
    type: { kind: "undefined", written: "undefined" },
    span,
    repr: member,
  };
  return { kind: "member-test", operand, test, type: booleanType, span, repr: bool };
}

function logical(op: "&&" | "||", left: X, right: X, { span }: Lowered): X {
  if (left.kind === "boolean") return right;
  return { kind: "logical", op, left, right, type: booleanType, span, repr: bool };
}

function constant(value: boolean, { span }: Lowered): X {
  return { kind: "boolean", value, type: booleanType, span, repr: bool };
}
