// Classes of which the program takes others for, since to TypeScript all that have the same members are one: a mock for the
// real thing, `let pet = new Dog(); pet = new Cat();`. No pointer of C++ is to either, so such a class is an interface to whoever
// has its objects: the program is lowered again with that. So it is with interfaces that errors are taken for, as `code` and `message`.
import type { Expr, Lowered, ObjectDecl, ObjectId, Program, SlotId, Type } from "../hir/index.ts";
import { walkUses } from "./uses.ts";

/** A class, and what is taken for it that neither is it nor extends it. */
export interface StandIn {
  readonly wanted: ObjectId;
  readonly given: ObjectId;
}

/** Finds them in a lowered program. */
export function findStandIns(program: Program<Lowered>): readonly StandIn[] {
  const { objects } = program;
  if (![...objects.values()].some(isOwnClass)) return [];
  const found: StandIn[] = [];
  const seen = new Set<string>();
  walkUses(program, (expr, use) => {
    if (use.kind !== "flow") return;
    const wanted = typeOf(use.to);
    compare(wanted, ownType(expr));
    const literal = plain(wanted);
    if (isLiteral(expr) && literal.kind === "object" && expr.type.kind === "object")
      note(literal.id, expr.type.id);
  });
  return found;

  function typeOf(slot: SlotId): Type {
    return program.slots.get(slot)?.type ?? { kind: "void" };
  }

  function note(wanted: ObjectId, given: ObjectId): void {
    const [decl, other] = [objects.get(wanted), objects.get(given)];
    if (decl === undefined || other === undefined) return;
    const isInterface = decl.kind === "shape" && !decl.isTuple && isError(other);
    if (isInterface || (isOwnClass(decl) && !isRelated(decl, other))) found.push({ wanted, given });
  }

  function isError({ native, base }: ObjectDecl): boolean {
    const above = base === undefined ? undefined : objects.get(base);
    return native !== undefined || (above !== undefined && isError(above));
  }

  function isRelated(one: ObjectDecl, other: ObjectDecl): boolean {
    return isBelow(one, other.id) || isBelow(other, one.id);
  }

  function isBelow(decl: ObjectDecl, base: ObjectId): boolean {
    const above = decl.base === undefined ? undefined : objects.get(decl.base);
    return decl.id === base || (above !== undefined && isBelow(above, base));
  }

  function compare(a: Type, b: Type): void {
    const [wanted, given] = [plain(a), plain(b)];
    if (given.kind === "union") {
      for (const member of given.of) compare(wanted, member);
    } else if (wanted.kind === "union") {
      for (const member of wanted.of) if (member.kind === given.kind) compare(member, given);
    } else if (wanted.kind === "array" && given.kind === "array")
      compare(typeOf(wanted.element), typeOf(given.element));
    else if (wanted.kind === "collection" && given.kind === "collection") {
      compare(typeOf(wanted.key), typeOf(given.key));
      compare(typeOf(wanted.value), typeOf(given.value));
    } else if (wanted.kind === "function" && given.kind === "function") {
      if (isKnown(`${wanted.signature} > ${given.signature}`)) return;
      given.params.forEach((param, at) => {
        const from = wanted.params[at];
        if (from !== undefined) compare(typeOf(param), typeOf(from));
      });
      if (wanted.result !== undefined && given.result !== undefined)
        compare(typeOf(wanted.result), typeOf(given.result));
    } else if (wanted.kind === "object" && given.kind === "object") compareObjects(wanted.id, given.id);
  }

  function compareObjects(wanted: ObjectId, given: ObjectId): void {
    if (wanted === given || isKnown(`${wanted} ${given}`)) return;
    const own = objects.get(given);
    for (const id of own?.members ?? []) compareObjects(wanted, id);
    // Behind a shape may be any object that has its members.
    if (own !== undefined && !own.isTuple) note(wanted, given);
    const others = fieldsOf(wanted);
    for (const field of fieldsOf(given))
      for (const other of others)
        if (other.name === field.name) compare(typeOf(other.slot), typeOf(field.slot));
  }

  function isKnown(key: string): boolean {
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  }

  function fieldsOf(id: ObjectId): ObjectDecl["fields"] {
    const decl = objects.get(id);
    if (decl === undefined) return [];
    return decl.base === undefined ? decl.fields : [...decl.fields, ...fieldsOf(decl.base)];
  }
}

function plain(type: Type): Type {
  return type.kind === "optional" ? type.of : type;
}

function isOwnClass({ kind, native }: ObjectDecl): boolean {
  return kind === "class" && native === undefined;
}

/** What an object is before it is looked at as something else: `Object.assign(this, change)` is still a `this`. */
function ownType(expr: Expr<Lowered>): Type {
  if (expr.kind === "comma") return ownType(expr.second);
  if (expr.kind === "bind") return ownType(expr.body);
  return expr.kind === "as-object" ? ownType(expr.operand) : expr.type;
}

/** An object that is written out. */
function isLiteral(expr: Expr<Lowered>): boolean {
  if (expr.kind === "wrap" || expr.kind === "as-object") return isLiteral(expr.operand);
  return expr.kind === "bind" ? isLiteral(expr.body) : expr.kind === "object";
}
