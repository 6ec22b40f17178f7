// A value as its place keeps it, brought to the type under which it is read: a field that some objects lack is an
// optional, an element that all animals may be is an animal.
import type { ObjectId, Repr, Type } from "../../hir/index.ts";
import { isEmpty, sameRepr } from "../../hir/type.ts";
import { behind, convert } from "../convert.ts";
import type { Elaborator, X } from "../elaborator.ts";
import { asAnything, asType } from "../unions/dynamic.ts";

export function fromStored(value: X, type: Type, to: Elaborator): X {
  if (type.kind === "dynamic")
    return value.repr.kind === "dynamic" ? { ...value, type } : asAnything(value, type, to);
  if (type.kind === "optional" && type.of.kind === "dynamic") return value;
  // { kind: "hidden", why?: string | null } of one that has no `why`
  const isRead = value.kind !== "assign";
  if (
    isRead &&
    type.kind === "union" &&
    value.repr.kind === "optional" &&
    mayBeUndefined(value.repr.of, type)
  )
    return { ...convert(value, value.repr.of, "exact", true), type };
  const present: X =
    value.repr.kind === "optional" && type.kind !== "optional" && type.kind !== "undefined"
      ? { kind: "unwrap", operand: value, type, span: value.span, repr: value.repr.of }
      : value;
  if (present.repr.kind === "dynamic") return asType(present, type, to);
  if (present.repr.kind === "optional" && present.repr.of.kind === "dynamic")
    return asType(asAnything(present, type, to), type, to);
  // Nothing else is in such a field of this type.
  const isUnion =
    present.repr.kind === "union" || (present.repr.kind === "optional" && present.repr.of.kind === "union");
  if (isUnion && isEmpty(type))
    return behind(value, {
      kind: "undefined",
      type,
      span: value.span,
      repr: to.reprOfType(type, undefined),
    });
  if (present.repr.kind === "union" && type.kind !== "union") {
    const repr = memberOf(present.repr, type, to);
    if (repr === undefined) return present;
    return asObject({ kind: "from-union", operand: present, type, span: value.span, repr }, type, to);
  }
  const wanted = type.kind === "optional" && type.of.kind !== "union" ? type : undefined;
  if (wanted !== undefined && present.repr.kind === "optional" && present.repr.of.kind === "union") {
    const of = memberOf(present.repr.of, wanted.of, to);
    const repr: Repr | undefined = of && { kind: "optional", of };
    if (repr !== undefined)
      return asObject({ kind: "from-union", operand: present, type, span: value.span, repr }, type, to);
  }
  return asObject(present, type, to);
}

/** The form of a type in a union. The object there may be of a base: `string | Error` keeps what elsewhere is a NotFound. */
export function memberOf(
  union: Extract<Repr, { kind: "union" }>,
  type: Type,
  to: Elaborator,
): Repr | undefined {
  const own = to.reprOfType({ kind: "union", of: [type] }, undefined);
  const [member] = own.kind === "union" ? own.of : [];
  return member?.kind === "ref" ? (union.of.find(({ kind }) => kind === "ref") ?? member) : member;
}

function mayBeUndefined(repr: Repr, type: Extract<Type, { kind: "union" }>): boolean {
  if (repr.kind !== "union" || !repr.of.some(({ kind }) => kind === "undefined")) return false;
  return type.of.some((member) => member.kind === "undefined" && member.written === "undefined");
}

/** The same object as the struct of a type: a base needs no code, a derived one is known to be it. */
export function asObject(value: X, type: Type, to: Elaborator): X {
  const wanted = structOf(type, to);
  const own = objectOf(value.repr);
  if (wanted === undefined || own === undefined || wanted === own) return { ...value, type };
  const ref: Repr = { kind: "ref", object: wanted };
  const repr: Repr = value.repr.kind === "optional" ? { kind: "optional", of: ref } : ref;
  if (sameRepr(repr, value.repr)) return { ...value, type };
  if (to.facts.elements.derives(own, wanted)) return { ...convert(value, repr, "exact", true), type };
  const checked = to.mixedClasses.has(wanted);
  return { kind: "as-object", operand: value, checked, type, span: value.span, repr };
}

function structOf(type: Type, to: Elaborator): ObjectId | undefined {
  const plain = type.kind === "optional" ? type.of : type;
  return plain.kind === "object" ? to.facts.elements.structOf(plain.id) : undefined;
}

function objectOf(repr: Repr): ObjectId | undefined {
  const plain = repr.kind === "optional" ? repr.of : repr;
  return plain.kind === "ref" ? plain.object : undefined;
}
