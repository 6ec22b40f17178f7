// The structs behind object types: one for all types that are the same, bases first.
import type {
  Expr,
  Field,
  FunctionId,
  Lowered,
  ObjectDecl,
  ObjectId,
  Program,
  Repr,
  SlotId,
  Struct,
} from "../../hir/index.ts";
import { bodiesOf, visitExpressions } from "../../hir/walk.ts";
import type { Elaborator } from "../elaborator.ts";
import { readStructs, writeStructs } from "../library/json.ts";
import { replaceStructs } from "../library/json-replacers.ts";
import { showStructs } from "../library/showing.ts";
import type { L } from "../table.ts";
import { rootOf } from "../unions/dynamic.ts";
import { askedClasses } from "./asked-classes.ts";
import { classesBelow } from "./class-names.ts";
import { findPlaces } from "./closed-gaps.ts";
import { classesAsked } from "./has-property.ts";

export function makeStructs(to: Elaborator): readonly Struct[] {
  const { elements } = to.facts;
  const ids = [...new Set([...to.program.objects.keys()].map((id) => elements.structOf(id)))];
  const used = findUsed(to.program, to);
  const bases = new Set(ids.map((id) => elements.baseOf(id)));
  const literals = findLiterals(to);
  const tested = findTested(to);
  const made = findMade(to);
  const chained = findChained(ids, to);
  const shown = showStructs(to);
  const written = writeStructs(to);
  const replaced = replaceStructs(to);
  const read = readStructs(to);
  const classNames = new Set(
    [...to.program.objects.values()].filter(({ kind }) => kind === "class").map(({ name }) => name),
  );
  const structs = ids
    .filter((id) => used.has(id))
    .map((id): Struct => {
      const types = elements.typesOf(id);
      const [first] = types;
      const virtuals = virtualFields(id, to).map((field) => ({
        ...field,
        everywhere: classesFor(id, to).every((one) => !made.has(one) || hasMethod(one, field.name, to)),
      }));
      const isVirtual = (slot: SlotId): boolean => virtuals.some((field) => field.slot === slot);
      return {
        id,
        name: nameStruct(types, classNames, to),
        base: elements.baseOf(id),
        fields: elements
          .fieldsOf(id)
          .filter(({ slot }) => !isVirtual(slot))
          .flatMap((field) => withIndex(field, to)),
        virtuals,
        methods: types.flatMap(({ methods }) => methods).filter((method) => to.program.functions.has(method)),
        isBase: bases.has(id),
        isChained: chained.has(id),
        literals: (literals.get(id) ?? []).map((literal) => countFields(literal, id, to)),
        implementing: implementing(id, to),
        places: findPlaces(literals.get(id) ?? [], to),
        tested: tested.get(id),
        shown: shown.get(id),
        written: written.get(id),
        replaced: replaced.get(id),
        read: read.get(id),
        native: first?.native,
        trivia: first?.trivia ?? { leading: [], trailing: undefined, blankBefore: true },
      };
    });
  checkImplementations(structs, to);
  return basesFirst(structs);
}

/** A text that methods look into has its index behind it. */
function withIndex(field: Field, to: Elaborator): readonly Pick<Field, "name" | "slot">[] {
  const slot = to.textIndexes.fields.get(to.facts.elements.representative(field.slot));
  return slot === undefined ? [field] : [field, { name: to.slot(slot).name, slot }];
}

/** That of its type whose name says most. A union of classes without one is CircleOrSquare: each class keeps its own. */
function nameStruct(
  types: readonly ObjectDecl[],
  classNames: ReadonlySet<string>,
  { program }: Elaborator,
): string {
  const named = types.filter(({ name }) => name !== "Shape" && name !== "Tuple");
  const own = named.find(({ kind, name }) => kind === "class" || !classNames.has(name));
  if (own !== undefined) return own.name;
  const members = types.flatMap((type) => type.members ?? []).map((id) => program.objects.get(id)?.name);
  const [first, second, third] = new Set(members.filter((name) => name !== undefined));
  if (second !== undefined) return `${first}Or${third === undefined ? second : "Others"}`;
  return named[0]?.name ?? types[0]?.name ?? "Shape";
}

/** What a shape has as a field must be one in every class that is passed for it. */
function checkImplementations(structs: readonly Struct[], to: Elaborator): void {
  const { elements } = to.facts;
  for (const decl of to.program.objects.values()) {
    if (decl.kind !== "class") continue;
    for (let base = elements.baseOf(decl.id); base !== undefined; base = elements.baseOf(base)) {
      const struct = structs.find(({ id }) => id === base);
      if (struct === undefined || elements.typesOf(base).some(({ kind }) => kind === "class")) continue;
      checkGenerics(decl, struct, to);
      const names = new Set(struct.fields.map(({ name }) => name));
      for (const id of decl.methods) {
        const method = to.program.functions.get(id);
        if (method?.method?.kind !== "constructor" && names.has(method?.name ?? ""))
          to.report("unsupported-class", method?.span ?? decl.span, {
            what: "with a method or accessor in the place of a field",
          });
      }
    }
  }
  for (const { virtuals, literals, id } of structs) {
    const [first] = elements.typesOf(id);
    if (virtuals.length > 0 && literals.length > 0 && first !== undefined)
      to.report("unsupported-class", first.span, { what: "for which object literals are passed, too," });
  }
}

/** A generic method is made for the types of its uses; where an interface has a plain one in its place there are none. */
function checkGenerics(decl: ObjectDecl, { fields, virtuals }: Struct, to: Elaborator): void {
  for (const name of decl.generics ?? [])
    if ([...fields, ...virtuals].some((field) => field.name === name))
      to.report("unsupported-class", decl.span, {
        what: `whose method \`${name}\` is generic, or for some types only, but not in an interface,`,
      });
}

/** Classes of which objects are made. */
function findMade(to: Elaborator): ReadonlySet<ObjectId> {
  const found = new Set<ObjectId>();
  forEachExpr(to, (expr) => {
    if ((expr.kind === "new" || expr.kind === "object") && expr.type.kind === "object")
      found.add(expr.type.id);
  });
  return found;
}

/** Classes that are passed for a shape. */
function classesFor(id: ObjectId, to: Elaborator): readonly ObjectId[] {
  return [...to.program.objects.values()]
    .filter((decl) => decl.kind === "class" && to.facts.elements.derives(decl.id, id))
    .map((decl) => decl.id);
}

function hasMethod(id: ObjectId, name: string, to: Elaborator): boolean {
  const { elements } = to.facts;
  for (let next: ObjectId | undefined = id; next !== undefined; next = elements.baseOf(next)) {
    const found = elements
      .typesOf(next)
      .flatMap(({ methods }) => methods)
      .some((method) => to.program.functions.get(method)?.name === name);
    if (found) return true;
  }
  return false;
}

/** Fields of a function type that the classes which are passed for this shape have as methods. */
export function virtualFields(id: ObjectId, to: Elaborator): readonly Field[] {
  const { elements } = to.facts;
  const names = new Set<string>();
  for (const decl of to.program.objects.values()) {
    if (decl.kind !== "class" || elements.structOf(decl.id) === id || !elements.derives(decl.id, id))
      continue;
    for (const method of decl.methods) {
      const declaration = to.program.functions.get(method);
      if (declaration?.method?.kind === "method") names.add(declaration.name);
    }
  }
  return elements.fieldsOf(id).filter(({ name, slot }) => {
    const { type } = to.slot(slot);
    return names.has(name) && (type.kind === "optional" ? type.of : type).kind === "function";
  });
}

/** Methods of a class by which a base's virtual field is called. */
export function implementing(id: ObjectId, to: Elaborator): readonly FunctionId[] {
  const { elements } = to.facts;
  const found: FunctionId[] = [];
  for (let base = elements.baseOf(id); base !== undefined; base = elements.baseOf(base)) {
    const names = new Set(virtualFields(base, to).map(({ name }) => name));
    for (const { methods } of elements.typesOf(id)) {
      for (const method of methods) {
        const declaration = to.program.functions.get(method);
        if (declaration?.method?.kind === "method" && names.has(declaration.name)) found.push(method);
      }
    }
  }
  return found;
}

function findLiterals(to: Elaborator): ReadonlyMap<ObjectId, readonly L<"object">[]> {
  const found = new Map<ObjectId, L<"object">[]>();
  forEachExpr(to, (expr) => {
    if (expr.kind !== "object" || expr.type.kind !== "object") return;
    const id = to.facts.elements.structOf(expr.type.id);
    found.set(id, [...(found.get(id) ?? []), expr]);
  });
  return found;
}

/** How many fields of the struct a literal gives. */
function countFields({ fields }: L<"object">, id: ObjectId, to: Elaborator): number {
  const given = new Set(fields.map(({ field }) => to.facts.elements.representative(field)));
  return allFields(id, to).findLastIndex((slot) => given.has(slot)) + 1;
}

/** Every field of a struct, those of its bases first. */
export function allFields(struct: ObjectId, to: Elaborator): readonly SlotId[] {
  const base = to.facts.elements.baseOf(struct);
  const virtuals = new Set(virtualFields(struct, to).map(({ slot }) => slot));
  const own = to.facts.elements
    .fieldsOf(struct)
    .map(({ slot }) => slot)
    .filter((slot) => !virtuals.has(slot));
  return base === undefined ? own : [...allFields(base, to), ...own];
}

/** Classes that `instanceof` asks for, numbered. */
function findTested(to: Elaborator): ReadonlyMap<ObjectId, number> {
  const found = new Map<ObjectId, number>();
  const number = (asked: ObjectId): void => {
    if (to.program.objects.get(asked)?.native !== undefined) return;
    const id = to.facts.elements.structOf(asked);
    if (!found.has(id)) found.set(id, found.size + 1);
  };
  forEachExpr(to, (expr) => testedClasses(expr, to).forEach(number));
  to.mixedClasses.forEach(number);
  return found;
}

function testedClasses(expr: Expr<Lowered>, to: Elaborator): readonly ObjectId[] {
  if (expr.kind === "instance-of") return askedClasses(expr.class, to.program);
  if (expr.kind === "class-name") return classesBelow(expr.class, to.program);
  // Of a class that nothing derives from, its place among the forms says all.
  if (expr.kind === "kind-test" && expr.test.kind === "object") {
    const structs = askedClasses(expr.test.id, to.program).map((id) => to.facts.elements.structOf(id));
    return structs.filter((struct) => rootOf(struct, to) !== struct);
  }
  if (expr.kind === "has-property") return classesAsked(expr, to);
  if (expr.kind !== "as-object" || expr.checked !== true) return [];
  const type = expr.type.kind === "optional" ? expr.type.of : expr.type;
  return type.kind === "object" ? [type.id] : [];
}

function forEachExpr(to: Elaborator, visit: Parameters<typeof visitExpressions<Lowered>>[1]): void {
  for (const { body } of bodiesOf(to.program))
    for (const stmt of body) visitExpressions<Lowered>(stmt, visit);
}

/** Structs that the program needs: those of values, and their bases. */
function findUsed(program: Program<Lowered>, to: Elaborator): ReadonlySet<ObjectId> {
  const { elements } = to.facts;
  const used = new Set<ObjectId>();
  const use = (id: ObjectId | undefined): void => {
    if (id === undefined || used.has(id)) return;
    used.add(id);
    use(elements.baseOf(id));
    for (const { slot } of elements.fieldsOf(id))
      for (const inner of objectsOf(to.reprOf(slot), to.members)) use(inner);
  };
  for (const id of program.slots.keys()) {
    if (program.slots.get(id)?.role === "field") continue;
    for (const inner of objectsOf(to.reprOf(id), to.members)) use(inner);
  }
  for (const { id, kind } of program.objects.values()) if (kind === "class") use(elements.structOf(id));
  forEachExpr(to, (expr) => {
    if (expr.type.kind === "object") use(elements.structOf(expr.type.id));
  });
  return used;
}

/** Structs from which references lead back to the same struct. */
function findChained(ids: readonly ObjectId[], to: Elaborator): ReadonlySet<ObjectId> {
  const { elements } = to.facts;
  const next = new Map<ObjectId, readonly ObjectId[]>();
  for (const id of ids) {
    const own = elements.fieldsOf(id).flatMap(({ slot }) => objectsOf(to.reprOf(slot), to.members));
    const derived = ids.filter((other) => elements.baseOf(other) === id);
    const base = elements.baseOf(id);
    next.set(id, [...own, ...derived, ...(base === undefined ? [] : fieldTargets(base, to))]);
  }
  const reaches = (from: ObjectId): boolean => {
    const seen = new Set<ObjectId>();
    const open = [...(next.get(from) ?? [])];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === from) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(...(next.get(id) ?? []));
    }
    return false;
  };
  return new Set(ids.filter(reaches));
}

function fieldTargets(id: ObjectId, to: Elaborator): readonly ObjectId[] {
  return to.facts.elements.fieldsOf(id).flatMap(({ slot }) => objectsOf(to.reprOf(slot), to.members));
}

/**
 * The structs that a form refers to.
 * @param members what a value may be which may be anything
 */
function objectsOf(repr: Repr, members: readonly Repr[]): readonly ObjectId[] {
  switch (repr.kind) {
    case "ref":
      return [repr.object];
    case "array":
      return objectsOf(repr.element, members);
    case "collection":
      return [...objectsOf(repr.key, members), ...objectsOf(repr.value, members)];
    case "shared":
    case "optional":
      return objectsOf(repr.of, members);
    case "function":
      return [...repr.params, repr.result].flatMap((part) => objectsOf(part, members));
    case "union":
      return repr.of.flatMap((part) => objectsOf(part, members));
    case "dynamic":
      return members.flatMap((member) => objectsOf(member, []));
    default:
      return [];
  }
}

function basesFirst(structs: readonly Struct[]): readonly Struct[] {
  const byId = new Map(structs.map((struct) => [struct.id, struct]));
  const sorted: Struct[] = [];
  const add = (struct: Struct | undefined): void => {
    if (struct === undefined || sorted.includes(struct)) return;
    if (struct.base !== undefined) add(byId.get(struct.base));
    sorted.push(struct);
  };
  structs.forEach(add);
  return sorted;
}
