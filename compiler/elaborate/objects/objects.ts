// Objects: fields where they lie, literals in the order of their struct, calls that hold what they are called on.
import { placeSlot } from "../../analyze/index.ts";
import { bug } from "../../bug.ts";
import type { Expr, GivenField, Lowered, ObjectId, Repr, SlotId } from "../../hir/index.ts";
import { bool, sameRepr } from "../../hir/type.ts";
import { convert } from "../convert.ts";
import { type Elaborator, runtime, type X } from "../elaborator.ts";
import { elaborateFunctionLength } from "../functions/function-lengths.ts";
import { findLikelyCallee } from "../functions/likely-callee.ts";
import { argumentOperands, placesOf } from "../functions/own-calls.ts";
import { checkFits } from "../numbers/fits.ts";
import { inOrder, type Operand } from "../order.ts";
import type { L, ValueTable } from "../table.ts";
import { askedClasses } from "./asked-classes.ts";
import { checkSources } from "./changed-sources.ts";
import { elaborateClassName } from "./class-names.ts";
import { isPlace } from "./closed-gaps.ts";
import { fillerOf } from "./filler.ts";
import { keepOwner } from "./literal-this.ts";
import { withCopied } from "./object-copies.ts";
import { asObject, fromStored } from "./stored.ts";
import { allFields, virtualFields } from "./structs.ts";

export const objects = {
  this: (expr, to) => ({ ...expr, repr: to.reprOfType(expr.type, undefined) }),
  field: (expr, to) => {
    checkIsField(expr, to);
    const known = to.facts.interrupts.constants.get(expr);
    return known === undefined ? elaborateField(expr, to) : to.value(known);
  },
  object: elaborateLiteral,
  new: elaborateNew,
  "method-call": elaborateMethodCall,
  "call-value": elaborateValueCall,
  closure: (expr, to) => ({ ...expr, repr: to.reprOfType(expr.type, undefined) }),
  "function-value": (expr, to) => ({ ...expr, repr: to.reprOfType(expr.type, undefined) }),
  "instance-of": elaborateInstanceOf,
  "class-name": elaborateClassName,
  "function-length": elaborateFunctionLength,
  "as-object": (expr, to) => {
    checkFamily(expr, to);
    const object = asObject(to.value(expr.operand), expr.type, to);
    return object.kind === "as-object" && expr.checked === true ? { ...object, checked: true } : object;
  },
} satisfies Partial<ValueTable>;

/** A plain object is of no class. */
function elaborateInstanceOf(expr: L<"instance-of">, to: Elaborator): X {
  const seen = to.value(expr.operand);
  // Whether it is what its type says is what this asks.
  const operand = seen.kind === "as-object" && seen.checked === true ? seen.operand : seen;
  const { type } = expr.operand;
  const struct = to.structOf(type.kind === "optional" ? type.of : type);
  const { elements } = to.facts;
  const asked = askedClasses(expr.class, to.program);
  const certain = asked.find((id) => struct === undefined || elements.derives(struct, id));
  const possible = asked.filter((id) => struct !== undefined && elements.derives(id, struct));
  const [first, ...others] = certain === undefined ? possible : [certain];
  const test = (id: ObjectId): X => ({ ...expr, class: id, operand, repr: bool });
  if (first !== undefined)
    return others.reduce<X>(
      (left, id) => ({
        ...{ kind: "logical", op: "||", left, right: test(id) },
        ...{ type: expr.type, span: expr.span, repr: bool },
      }),
      test(first),
    );
  const no: X = { kind: "boolean", value: false, type: expr.type, span: expr.span, repr: bool };
  return operand.kind === "read" ? no : { ...no, kind: "comma", first: operand, second: no };
}

/** r instanceof Ok holds for an Ok of anything, and behind it `r` is the `Ok<number>` that its type says: if it can be one only. */
function checkFamily({ type, operand, span }: L<"as-object">, to: Elaborator): void {
  const [wanted, known] = [type, operand.type].map((one) => (one.kind === "optional" ? one.of : one));
  if (wanted?.kind !== "object" || known?.kind !== "object") return;
  const { elements } = to.facts;
  const family = to.program.objects.get(wanted.id)?.family;
  if (family === undefined) return;
  const isOther = (id: ObjectId): boolean =>
    elements.derives(id, known.id) && !elements.derives(id, wanted.id);
  if (askedClasses(family, to.program).some(isOther))
    to.report(
      "unsupported-class",
      span,
      { what: "with type parameters that `instanceof` can't tell" },
      {
        help: "let a member of its base or interface use the type parameter: TypeScript takes `Base<number>` for `Base<string>` where none does",
      },
    );
}

export function elaborateField(expr: L<"field">, to: Elaborator, object = to.value(expr.object)): X {
  const stored = to.facts.elements.representative(expr.field);
  const value: X = { ...expr, object, field: stored, repr: to.elementRepr(stored) };
  return fromStored(value, expr.type, to);
}

/** A method is no value: it would lose its object. */
function checkIsField(expr: L<"field">, to: Elaborator): void {
  if (isVirtual(expr, to)) to.report("unsupported-function-value", expr.span, {});
}

/** Whether a member of an interface is a method. */
function isVirtual(expr: L<"field">, to: Elaborator): boolean {
  if (expr.object.type.kind !== "object") return false;
  const stored = to.facts.elements.representative(expr.field);
  const { elements } = to.facts;
  for (
    let id: ReturnType<typeof elements.baseOf> = elements.structOf(expr.object.type.id);
    id !== undefined;
    id = elements.baseOf(id)
  ) {
    if (virtualFields(id, to).some(({ slot }) => slot === stored)) return true;
  }
  return false;
}

function elaborateLiteral(expr: L<"object">, to: Elaborator): X {
  if (expr.type.kind !== "object") return bug(expr.span, "a literal of no object type");
  const struct = to.facts.elements.structOf(expr.type.id);
  const written = withCopied(expr, struct, to);
  checkSources(expr, to);
  const values = inOrder(
    written.map((given) => ({ expr: given.value, elaborate: () => givenValue(given, to) })),
    to,
  );
  const given = new Map<SlotId, X>();
  written.forEach(({ field }, position) => {
    const value = values[position];
    if (value !== undefined) given.set(to.facts.elements.representative(field), value);
  });
  const all = allFields(struct, to);
  const last = all.findLastIndex((slot) => given.has(slot));
  const fields = all
    .slice(0, last + 1)
    .map((field) => ({ field, value: given.get(field) ?? fillerOf(to.elementRepr(field), expr.span) }));
  return { ...expr, copies: [], fields, repr: { kind: "ref", object: struct } };
}

function givenValue({ field, value, inherits }: GivenField, to: Elaborator): X {
  const { elements } = to.facts;
  const slot = elements.representative(field);
  const isSame =
    inherits === "value" && value.kind === "field" && elements.representative(value.field) === slot;
  // It is copied as it lies there, whatever its type says of it: there may be none.
  return fieldValue(field, isSame ? { ...value, type: elements.storedType(slot) } : value, to);
}

function fieldValue(field: SlotId, value: Expr<Lowered>, to: Elaborator): X {
  const { type } = to.slot(field);
  if (isPlace(field, to)) return placeValue(field, value, to);
  if (type.kind === "number") checkFits(value, type.flavour, to);
  const repr = to.elementRepr(field);
  return repr.kind === "text" ? to.as(value, repr) : to.operand(value, repr);
}

/** (int16_t)(o->places + 1), without a question whether it fits. */
function placeValue(field: SlotId, value: Expr<Lowered>, to: Elaborator): X {
  const repr = to.elementRepr(field);
  const given = to.value(value);
  if (value.kind === "number") return { ...given, repr };
  return sameRepr(given.repr, repr) ? given : convert(given, repr, "exact", true);
}

function elaborateNew(expr: L<"new">, to: Elaborator): X {
  const repr = to.reprOfType(expr.type, undefined);
  if (expr.construct === undefined) return { ...expr, args: [], repr };
  const { writes } = to.facts.effects.ofFunction(expr.construct);
  const args = inOrder(argumentOperands(expr.construct, expr.args, writes, expr, to), to);
  return { ...expr, args, repr };
}

function elaborateMethodCall(expr: L<"method-call">, to: Elaborator): X {
  const { writes } = to.facts.effects.ofCall(expr);
  const callee = to.program.functions.get(expr.function) ?? bug(expr.span, "a call of an unknown method");
  const receiver: Operand = { expr: expr.receiver, elaborate: () => held(expr.receiver, writes, to) };
  const [object, ...args] = inOrder(
    [receiver, ...argumentOperands(expr.function, expr.args, writes, expr, to)],
    to,
  );
  if (object === undefined) return bug(expr.span, "a method without its object");
  const repr: Repr = callee.result === undefined ? { kind: "void" } : to.reprOf(callee.result);
  return fromStored({ ...expr, receiver: object, args, repr }, expr.type, to);
}

/** `list.head.remove()`: what the call may take away from its place is held while it runs. */
function held(receiver: Expr<Lowered>, writes: ReadonlySet<SlotId>, to: Elaborator): X {
  const value = to.value(receiver);
  if (value.repr.kind !== "ref" || !placesOf(receiver, to).some((place) => writes.has(place))) return value;
  return runtime("tsino::hold", "tsino/ref.h", [value], value, value.repr);
}

function elaborateValueCall(expr: L<"call-value">, to: Elaborator): X {
  const { type } = expr.callee;
  if (type.kind !== "function") return bug(expr.span, "a call of something that is no function");
  const { writes } = to.facts.effects.ofCall(expr);
  const callee = expr.args.every(isAtHand) ? expr.callee : keepOwner(expr.callee, to);
  const object: Operand = {
    expr: callee,
    elaborate: () => heldFunction(callee, writes, to),
  };
  const operands = expr.args.map((arg, position): Operand => {
    const param = type.params[position] ?? bug(expr.span, "more arguments than parameters");
    const repr = to.reprOf(param);
    return { expr: arg, elaborate: () => lentValue(arg, repr, writes, to) };
  });
  const [called, ...args] = inOrder([object, ...operands], to);
  if (called === undefined) return bug(expr.span, "a call without its function");
  const { params } = to.facts.elements.signatureOf(type);
  for (const param of params.slice(args.length)) args.push(nothingFor(param, expr, to));
  const repr: Repr = type.result === undefined ? { kind: "void" } : to.reprOf(type.result);
  const isMethod = expr.callee.kind === "field" && isVirtual(expr.callee, to);
  const likely = isMethod || called.repr.kind !== "function" ? undefined : findLikelyCallee(expr.callee, to);
  return fromStored({ ...expr, callee: called, args, likely, repr }, expr.type, to);
}

/** const f: (a: number) => number = (a, ...rest) => rest.length; f(1): a list of nothing for who looks at it. */
function nothingFor(param: SlotId, { span }: Lowered, to: Elaborator): X {
  const { type } = to.slot(param);
  if (type.kind !== "array") return fillerOf(to.reprOf(param), span);
  return to.as({ kind: "array", elements: [], type, span }, to.reprOf(param));
}

/** What the call may take away from its place is held while it runs. */
function heldFunction(callee: Expr<Lowered>, writes: ReadonlySet<SlotId>, to: Elaborator): X {
  const value = callee.kind === "field" ? calledField(callee, writes, to) : to.value(callee);
  const isVirtualCall = callee.kind === "field" && isVirtual(callee, to);
  if (value.repr.kind !== "function" || isVirtualCall) return value;
  if (!placesOf(callee, to).some((place) => writes.has(place))) return value;
  return runtime("tsino::hold", "tsino/function.h", [value], value, value.repr);
}

/** A method that an interface calls may be the last to know its object. */
function calledField(callee: L<"field">, writes: ReadonlySet<SlotId>, to: Elaborator): X {
  return isVirtual(callee, to)
    ? elaborateField(callee, to, held(callee.object, writes, to))
    : elaborateField(callee, to);
}

/** Looking at it ends nothing. */
function isAtHand({ kind }: Expr<Lowered>): boolean {
  return ["number", "string", "boolean", "read", "this", "enum-member", "undefined"].includes(kind);
}

function lentValue(arg: Expr<Lowered>, repr: Repr, writes: ReadonlySet<SlotId>, to: Elaborator): X {
  const value = to.as(arg, repr);
  const lent = ["text", "shared", "bytes", "ref", "function", "optional", "union", "dynamic"].includes(
    repr.kind,
  );
  return lent && placesOf(arg, to).some((place) => writes.has(place))
    ? { kind: "copy", operand: value, type: value.type, repr: value.repr, span: value.span }
    : value;
}

/** The slot that a place of an object is known by in the struct. */
export function storedSlot(target: Parameters<typeof placeSlot<Lowered>>[0], to: Elaborator): SlotId {
  return to.facts.elements.representative(placeSlot(target));
}
