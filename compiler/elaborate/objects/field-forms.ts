// Objects that are passed under another type: a field of both that each keeps in a form of its own can't be found there,
// as `u8` where `number` is wanted, or `number[]` where `unknown[]` is.
import { walkUses } from "../../analyze/index.ts";
import type { Expr, Field, FunctionType, Lowered, ObjectDecl, ObjectId, Type } from "../../hir/index.ts";
import type { Span } from "../../span.ts";
import type { Elaborator } from "../elaborator.ts";

/** Of an object that goes from one type to another, what is known best: it is one of the members of that type. */
type Said = "given" | "wanted" | "nothing";

export function checkFieldForms(to: Elaborator): void {
  const seen = new Set<string>();
  /** What is known to be one of several types, and goes on as that one. */
  const narrowed = new Set<Expr<Lowered>>();
  walkUses(to.program, (expr, use) => {
    // A literal may have the type of its place, which says less than what stands in it.
    const said: Said = narrowed.has(expr) ? "nothing" : expr.kind === "object" ? "wanted" : "given";
    if (use.kind === "flow" && !hasEmptyList(expr)) compare(to.slot(use.to).type, expr.type, expr.span, said);
    if (expr.kind !== "as-object") return;
    narrowed.add(expr.operand);
    if (!hasEmptyList(expr.operand)) compare(expr.type, expr.operand.type, expr.span, "wanted");
  });

  checkOpenLists(to);

  /** @param said which of the types says the most of the object */
  function compare(a: Type, b: Type, span: Span, said: Said = "given"): void {
    const [wanted, given] = [strip(a), strip(b)];
    if (wanted.kind === "array" && given.kind === "array")
      compare(to.slot(wanted.element).type, to.slot(given.element).type, span, said);
    if (wanted.kind === "collection" && given.kind === "collection")
      compare(to.slot(wanted.value).type, to.slot(given.value).type, span, said);
    if (wanted.kind === "function" && given.kind === "function") return compareFunctions(wanted, given, span);
    if (wanted.kind !== "object" || given.kind !== "object" || wanted.id === given.id) return;
    if (isTuple(wanted.id) !== isTuple(given.id)) return reportTuple(wanted.id, given.id, span);
    const areClasses = isUnrelated(wanted.id, given.id);
    if (said === "given" && !areClasses) compareMembers(wanted.id, given.id, span);
    if (said === "wanted") compareCast(wanted.id, given.id, span);
    const key = `${wanted.id} ${given.id} ${said}`;
    if (seen.has(key)) return;
    seen.add(key);
    if (areClasses) {
      const [from = "object", own = "object"] = [given.id, wanted.id].map(
        (id) => to.program.objects.get(id)?.name,
      );
      const help = `write an interface of what both have, and give it to this place as its type: \`interface ${own}Like { … }\``;
      return to.report("unsupported-conversion", span, { from, to: own }, { help });
    }
    // A tuple that is written out is made as what is wanted.
    if (said !== "given" && to.program.objects.get(given.id)?.isTuple) return;
    for (const own of fieldsOf(given.id, to))
      for (const other of fieldsOf(wanted.id, to))
        if (own.name === other.name) compareFields(other, own, span, said);
    for (const own of fieldsBelow(given.id, wanted.id, to))
      for (const other of fieldsOf(wanted.id, to))
        if (own.name === other.name) compareFields(other, own, span, said);
  }

  function isTuple(id: ObjectId): boolean {
    return to.program.objects.get(id)?.isTuple ?? false;
  }

  /** { length: number }, for which a tuple is passed: no C++ pointer is to either of them. */
  function reportTuple(wanted: ObjectId, given: ObjectId, span: Span): void {
    const key = `tuple ${wanted} ${given}`;
    if (seen.has(key)) return;
    seen.add(key);
    const [from, own] = [given, wanted].map((id) => (isTuple(id) ? "tuple" : "object"));
    const help = "write the tuple's own type there, or make an object of its elements";
    to.report("unsupported-conversion", span, { from: from ?? "object", to: own ?? "object" }, { help });
  }

  /** A field of one of several types is to be found in the one of the others that the object is then. */
  function compareMembers(wanted: ObjectId, given: ObjectId, span: Span): void {
    const key = `members of ${wanted} ${given}`;
    if (seen.has(key)) return;
    seen.add(key);
    const others = possibleFields(wanted);
    for (const field of possibleFields(given)) {
      const alike = others.filter(({ name }) => name === field.name);
      const [first] = alike;
      if (first !== undefined && !alike.some((other) => isSame(other, field)))
        compareFields(first, field, span);
    }
  }

  /** What is known to be less than its type says, or said to be something else, has at least one of its fields. */
  function compareCast(wanted: ObjectId, given: ObjectId, span: Span): void {
    const key = `cast of ${wanted} ${given}`;
    if (seen.has(key)) return;
    seen.add(key);
    if (to.program.objects.get(given)?.isTuple) return;
    const [own, others] = [possibleFields(given), possibleFields(wanted)];
    for (const field of own) {
      const alike = others.filter(({ name }) => name === field.name);
      const [first] = alike;
      const all = own.filter(({ name }) => name === field.name);
      if (first !== undefined && !all.some((one) => alike.some((other) => isSame(one, other))))
        compareFields(first, field, span);
    }
  }

  function possibleFields(id: ObjectId): readonly Field[] {
    const fields = membersOf(id, to).flatMap((member) => fieldsOf(member, to));
    return fields.filter(({ slot }) => to.slot(slot).impossible !== true);
  }

  function isSame(a: Field, b: Field): boolean {
    const { representative } = to.facts.elements;
    return representative(a.slot) === representative(b.slot);
  }

  /** Two classes that are alike to TypeScript: `Box<{ x: number }>` of two places where `{ x: number }` is written. */
  function isUnrelated(a: ObjectId, b: ObjectId): boolean {
    const { elements } = to.facts;
    const isClass = [a, b].every((id) => to.program.objects.get(id)?.kind === "class");
    return isClass && !elements.derives(a, b) && !elements.derives(b, a);
  }

  /** What the function takes comes from where it is wanted, what it gives goes there. */
  function compareFunctions(wanted: FunctionType, given: FunctionType, span: Span): void {
    const key = `${wanted.signature} > ${given.signature}`;
    if (seen.has(key)) return;
    seen.add(key);
    given.params.forEach((param, at) => {
      const from = wanted.params[at];
      if (from !== undefined) compare(to.slot(param).type, to.slot(from).type, span);
    });
    if (wanted.result !== undefined && given.result !== undefined)
      compare(to.slot(wanted.result).type, to.slot(given.result).type, span);
  }

  function compareFields(wanted: Field, given: Field, span: Span, said: Said = "given"): void {
    const [a, b] = [to.slot(wanted.slot).type, to.slot(given.slot).type];
    if (isSame(wanted, given)) return compare(a, b, span, said);
    if (a.kind === "function" || b.kind === "function") return;
    if (isElement(given) && isOtherInstance(a, b)) return;
    const params = { name: given.name, from: describe(b, to), to: describe(a, to) };
    to.report("unsupported-field-form", span, params);
  }
}

/** Of a tuple. */
function isElement({ name }: Field): boolean {
  return /^\d+$/.test(name);
}

/** Text where a number is wanted is no mistake that TypeScript lets pass: those are elements of `[T, U]` and of `[U, T]`. */
function isOtherInstance(a: Type, b: Type): boolean {
  const kinds = [strip(a).kind, strip(b).kind];
  const plain = ["number", "string", "boolean"];
  return kinds[0] !== kinds[1] && kinds.every((kind) => plain.includes(kind));
}

/** One `[]` that goes where numbers are wanted and where text is. */
function checkOpenLists(to: Elaborator): void {
  const { representative } = to.facts.elements;
  const open = [...to.program.slots.values()].filter((slot) => slot.open === true);
  const roots = new Set(open.map(({ id }) => representative(id)));
  if (roots.size === 0) return;
  const known = [...to.program.slots.values()].filter((slot) => slot.open !== true);
  for (const { id, type } of known) {
    const root = representative(id);
    if (!roots.has(root)) continue;
    const [from, wanted] = [`${describe(to.slot(root).type, to)}[]`, `${describe(type, to)}[]`];
    const list = open.find((slot) => representative(slot.id) === root);
    if (from !== wanted && list !== undefined) {
      roots.delete(root);
      to.report("unsupported-conversion", list.span, { from, to: wanted });
    }
  }
}

/** { list: [] }: a list of nothing is one of anything; also as one of two that are chosen from. */
function hasEmptyList(expr: Expr<Lowered>): boolean {
  switch (expr.kind) {
    case "object":
      return expr.fields.some(({ value }) => value.kind === "array" && value.elements.length === 0);
    // No object at all.
    case "undefined":
    case "default":
      return true;
    case "conditional":
      return hasEmptyList(expr.yes) || hasEmptyList(expr.no);
    case "wrap":
    case "as-object":
      return hasEmptyList(expr.operand);
    case "bind":
      return hasEmptyList(expr.body);
    case "assign":
      return hasEmptyList(expr.value);
    default:
      return false;
  }
}

/** Of a union its members, else itself. */
function membersOf(id: ObjectId, to: Elaborator): readonly ObjectId[] {
  const members = to.program.objects.get(id)?.members ?? [];
  return members.length === 0 ? [id] : members;
}

/** With those of the classes that it extends. */
function fieldsOf(id: ObjectId, to: Elaborator): readonly Field[] {
  const decl: ObjectDecl | undefined = to.program.objects.get(id);
  if (decl === undefined) return [];
  const own = decl.fields.filter(({ name, isApart }) => isApart !== true && !name.startsWith("#"));
  return decl.base === undefined ? own : [...fieldsOf(decl.base, to), ...own];
}

/** Those of classes that extend the one of an object that is taken for a shape: `"extra" in base && base.extra`. */
function fieldsBelow(given: ObjectId, wanted: ObjectId, to: Elaborator): readonly Field[] {
  const { elements } = to.facts;
  const { objects } = to.program;
  if (objects.get(given)?.kind !== "class" || objects.get(wanted)?.kind !== "shape") return [];
  const known = new Set(fieldsOf(given, to).map(({ name }) => name));
  return [...objects.values()]
    .filter(({ id, kind }) => kind === "class" && id !== given && elements.derives(id, given))
    .flatMap(({ fields }) => fields.filter(({ name, isApart }) => isApart !== true && !known.has(name)));
}

function strip(type: Lowered["type"]): Type {
  return type.kind === "optional" ? type.of : type;
}

export function describe(type: Type, to: Elaborator): string {
  if (type.kind === "optional") return `${describe(type.of, to)} | ${type.absent}`;
  if (type.kind === "union") return type.of.map((member) => describe(member, to)).join(" | ");
  if (type.kind === "array") {
    const element = describe(to.slot(type.element).type, to);
    return element.includes(" ") ? `(${element})[]` : `${element}[]`;
  }
  if (type.kind === "number") return type.flavour ?? "number";
  if (type.kind === "undefined") return type.written;
  return type.kind === "dynamic" ? "unknown" : type.kind;
}
