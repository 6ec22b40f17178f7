// Which properties an object has when the program runs: `Object.keys` and its kin, and `in`. Most are there always, some
// only where a field has a value or a tag says so.

import type { Properties, Property } from "../../analyze/index.ts";
import type { Explicit, Expr, Lowered, ObjectId, Stmt } from "../../hir/index.ts";
import { booleanType, stringType, voidRepr, voidType } from "../../hir/type.ts";
import { writtenName } from "../../hir/written-name.ts";
import { type Elaborator, noTrivia, runtime, type X } from "../elaborator.ts";
import { testTag } from "../library/showing.ts";
import type { L, ValueTable } from "../table.ts";
import { hasPlace, isPlaced, walkPlaces } from "./placed-properties.ts";

export const ownProperties = {
  "own-properties": elaborateOwn,
} satisfies Partial<ValueTable>;

type OwnExpr = L<"own-properties">;

interface Piece {
  readonly property: Property;
  readonly element: Expr<Lowered>;
}

/** Object.keys(o)  =>  an array of those that are always there, then a test before each of the others. */
function elaborateOwn(expr: OwnExpr, to: Elaborator): X {
  const elaborate = (elements: readonly Expr<Lowered>[]): X =>
    to.value({ kind: "array", elements, type: expr.type, span: expr.span });
  const found = propertiesOf(expr.operand, expr, to);
  if (found === undefined) return elaborate([]);
  const { list, lastPlace } = found;
  if (expr.isWalk && list.some(({ isDeleted }) => isDeleted))
    refuse(expr.operand, expr, "`delete` may take some away while the loop runs", to);
  const pieces = list.flatMap((property) => pieceOf(property, list, expr, to) ?? []);
  const isLater = ({ property }: Piece): boolean => isPlaced(property, lastPlace);
  const steady = pieces.findIndex((piece) => isOpen(piece.property) || isLater(piece));
  if (steady < 0) return elaborate(pieces.map(({ element }) => element));
  const first = elaborate(pieces.slice(0, steady).map(({ element }) => element));
  const kept = to.keep(first, expr.part);
  const add = (piece: Piece): Stmt<Explicit> => pushPiece(piece, kept, expr.operand, elaborate, to);
  for (const piece of pieces.slice(steady)) if (!isLater(piece)) to.first(add(piece));
  const placed = pieces.filter(isLater).flatMap((piece) => {
    const { presence } = piece.property;
    return presence === undefined ? [] : [{ presence, then: pushAlways(piece, kept, elaborate, to) }];
  });
  if (lastPlace !== undefined) to.first(walkPlaces(expr.operand, lastPlace, placed, to));
  return runtime("tsino::moved", "tsino/memory.h", [kept], kept, kept.repr);
}

/**
 * Object.keys(o).includes(key)  =>  key == "a" || (key == "b" && o->b.has())
 * Undefined where the array is needed: too many names, or an order that only running tells.
 */
export function elaborateNameSearch(expr: L<"builtin">, to: Elaborator): X | undefined {
  const [own, key, from] = expr.args;
  if (expr.builtin.name !== "array.includes" || own?.kind !== "own-properties" || key === undefined)
    return undefined;
  const plain = key.kind === "builtin" && key.builtin.name === "object.ownName" ? (key.args[0] ?? key) : key;
  if (own.part !== "names" || from !== undefined || !isSteadyName(plain, to)) return undefined;
  const found = propertiesOf(own.operand, own, to);
  if (found === undefined || found.lastPlace !== undefined || found.list.length > 12) return undefined;
  const { span } = expr;
  const tests = found.list.map((property, position): Expr<Lowered> => {
    const name: Expr<Lowered> = { kind: "string", value: property.name, type: stringType, span };
    const left: Expr<Lowered> = {
      kind: "equal",
      negated: false,
      left: position === 0 ? key : plain,
      right: name,
      type: booleanType,
      span,
    };
    if (!isOpen(property)) return left;
    const right = testProperty(property, own.operand, to);
    return { kind: "logical", op: "&&", left, right, type: booleanType, span };
  });
  const [first, ...rest] = tests;
  if (first === undefined) return undefined;
  return to.value(
    rest.reduce(
      (left, right) => ({ kind: "logical", op: "||", left, right, type: booleanType, span }),
      first,
    ),
  );
}

function isSteadyName(key: Expr<Lowered>, to: Elaborator): boolean {
  return key.kind === "read" && !to.slot(key.slot).mutable;
}

function isOpen({ mayLack, tags }: Property): boolean {
  return mayLack || tags !== undefined;
}

function pieceOf(
  property: Property,
  all: readonly Property[],
  expr: OwnExpr,
  to: Elaborator,
): Piece | undefined {
  const { operand: subject, list, part, names } = expr;
  const { name } = property;
  if (part === "names") {
    const element: Expr<Lowered> = { kind: "string", value: name, type: stringType, span: expr.span };
    return { property, element };
  }
  // Types that are one struct may have it in several forms, of which the source names one.
  if (all.some((other) => other !== property && other.name === name)) {
    refuse(subject, expr, `\`${name}\` has several types`, to);
    return undefined;
  }
  const element = list.kind === "array" ? list.elements[names.indexOf(name)] : undefined;
  if (element !== undefined) return { property, element };
  refuse(subject, expr, `it may have \`${name}\` too, of which its type says nothing`, to);
  return undefined;
}

type MakeList = (elements: readonly Expr<Lowered>[]) => X;

/** if (o->note.has()) names.push(F("note")); */
function pushPiece(
  piece: Piece,
  kept: X,
  subject: Expr<Lowered>,
  elaborate: MakeList,
  to: Elaborator,
): Stmt<Explicit> {
  const then = pushAlways(piece, kept, elaborate, to);
  if (!isOpen(piece.property)) return then;
  const test = to.value(testProperty(piece.property, subject, to));
  return { kind: "if", test, then, else: undefined, span: then.span, trivia: noTrivia };
}

function pushAlways({ element }: Piece, kept: X, elaborate: MakeList, to: Elaborator): Stmt<Explicit> {
  const { span } = element;
  const { result, first } = to.collect(() => elaborate([element]));
  const value = result.kind === "array" ? (result.elements[0] ?? result) : result;
  const push = runtime(".push", undefined, [kept, value], { type: voidType, span }, voidRepr);
  const call: Stmt<Explicit> = { kind: "expression", value: push, span, trivia: noTrivia };
  return first.length === 0 ? call : { kind: "block", body: [...first, call], span, trivia: noTrivia };
}

/** o.kind === "circle" && o.radius !== undefined */
export function testProperty(
  { slot, mayLack, presence, tags }: Property,
  object: Expr<Lowered>,
  to: Elaborator,
): Expr<Lowered> {
  const { span } = object;
  if (presence !== undefined && to.slot(presence).type.kind === "number") return hasPlace(object, presence);
  if (presence !== undefined) return { kind: "field", object, field: presence, type: booleanType, span };
  const struct = to.structOf(object.type);
  const tag = struct === undefined ? undefined : tagOf(struct, to);
  const tagged = tags === undefined || tag === undefined ? undefined : testTag(tags, tag, object, to);
  if (!mayLack) return tagged ?? constant(true, object);
  const type = to.facts.elements.storedType(slot);
  const operand: Expr<Lowered> = { kind: "field", object, field: slot, type, span };
  const absent: Expr<Lowered> = { kind: "is-undefined", operand, type: booleanType, span };
  const there: Expr<Lowered> = { kind: "not", operand: absent, type: booleanType, span };
  if (tagged === undefined) return there;
  return { kind: "logical", op: "&&", left: tagged, right: there, type: booleanType, span };
}

function tagOf(struct: ObjectId, to: Elaborator) {
  const found = to.facts.properties.of(struct);
  return found.kind === "known" ? found.tag : undefined;
}

export function constant(value: boolean, { span }: Lowered): Expr<Lowered> {
  return { kind: "boolean", value, type: booleanType, span };
}

/** Undefined, and reported, where only running tells. */
export function propertiesOf(
  subject: Expr<Lowered>,
  at: Lowered,
  to: Elaborator,
): (Properties & { readonly kind: "known" }) | undefined {
  const struct = to.structOf(subject.type);
  if (struct === undefined) return refuse(subject, at, "it may be of several types", to);
  const { properties } = to.facts;
  if (isBase(struct, to)) return refuse(subject, at, "objects of other classes are passed for it", to);
  const found = properties.of(struct);
  return found.kind === "known" ? found : refuse(subject, at, found.why, to);
}

export function isBase(struct: ObjectId, to: Elaborator): boolean {
  const { elements } = to.facts;
  return [...to.program.objects.keys()].some(
    (id) => elements.structOf(id) !== struct && elements.derives(id, struct),
  );
}

export function refuse(subject: Expr<Lowered>, at: Lowered, why: string, to: Elaborator): undefined {
  const struct = to.structOf(subject.type);
  const type = writtenName(struct === undefined ? undefined : to.program.objects.get(struct));
  to.report("unsupported-property-order", at.span, { type, why });
}
