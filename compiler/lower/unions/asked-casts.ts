// What the program asks of a property behind a cast. Only the author says that it is there, so the question goes to what is there:
//
//     (r as Bad).error !== undefined  =>  ("error" in r ? (r as Bad).error : undefined) !== undefined
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType, dynamicType, mayBeUndefined, undefinedType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { coerce } from "../expressions/coerce.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { plainEntry } from "../objects/own-properties.ts";
import { entryOf } from "../objects/shapes.ts";
import { lowerType } from "../types/types.ts";
import { lowerAskedMethod } from "./asked-methods.ts";
import { type CastPart, type CastPlace, castPlaceOf, castPlaceOfPart } from "./cast-places.ts";
import { bearsNothing, isNeeded, isOwnProperty, isQuestion } from "./cast-uses.ts";
import { toDynamic } from "./dynamic.ts";
import { lowerDynamicIn, lowerDynamicProperty } from "./dynamic-properties.ts";
import { afterStop } from "./impossible.ts";
import { isPropertyLookedAt, isTagLookedAt } from "./looked-at.ts";
import { orUndefined, testMembers } from "./unions.ts";

type E = Expr<Lowered>;
type Lower = (node: ts.Expression) => E;

/** @param lower gives the property as it is said to be */
export function lowerAskedCast(node: ts.Expression, lower: Lower, to: Lowering): E | undefined {
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const place = castPlaceOf(node, to);
  if (place === undefined) return undefined;
  if (!isQuestion(node, to)) return ofUse(node, place, lower, to);
  const method = lowerAskedMethod(node, to);
  if (method !== undefined) return method;
  const value = to.expr(place.value);
  if (value.type.kind === "dynamic") return ofAnything(value, place, to);
  if (entryOf(value.type, to)?.isError) return ofError(value, place, to);
  return bindOnce(value, to, (own) => {
    const found = asSaid(node, place, own, lower, to);
    return ofObject(own, place, found, to) ?? found;
  });
}

/** The value is what is kept, and not evaluated again. */
function asSaid(node: ts.Expression, { value }: CastPlace, own: E, lower: Lower, to: Lowering): E {
  to.given.set(value, own);
  const found = lower(node);
  to.given.delete(value);
  return found;
}

/**
 * Where nobody asks, and objects of several types are one struct: what is there where it is shown or may be missing. Elsewhere
 * the program stops where there is none, in release builds, too: "" would be a value of our making.
 */
function ofUse(node: ts.PropertyAccessExpression, place: CastPlace, lower: Lower, to: Lowering) {
  if (!isNeeded(node) || isPropertyLookedAt(node, place.value) || !mayBeOther(place, to)) return undefined;
  return bindOnce(to.expr(place.value), to, (own) => {
    const found = asSaid(node, place, own, lower, to);
    const operand =
      isPlain(found.type) && isOfShape(own.type, to) && !isOfClass(found, to)
        ? ofObject(named(found) ?? own, place, found, to)
        : undefined;
    if (operand === undefined || bearsNothing(node, to)) return operand ?? found;
    if (isTagLookedAt(node, place.value)) return found;
    wantOpen(node, operand.type, to);
    return { kind: "unwrap", operand, type: found.type, span: found.span, inDoubt: true };
  });
}

/** { label: (r as Bad).error }, of which nothing but the literal says what is in it: it may be missing there as well */
function wantOpen(node: ts.Expression, type: Type, to: Lowering): void {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && isOwnProperty(parent, to)) to.dynamic.open.want(parent, type);
}

/** const bad = r as Bad; bad.error */
function named(found: E): E | undefined {
  return found.kind === "field" && found.object.kind === "read" ? found.object : undefined;
}

/** const { error } = r as Bad  =>  the property, and a stop where there is none */
export function partOfCast(object: E, found: E, key: ts.PropertyName, to: Lowering): E {
  const element = key.parent;
  const declaration = element.parent.parent;
  if (!ts.isBindingElement(element) || !ts.isVariableDeclaration(declaration)) return found;
  const { initializer } = declaration;
  if (element.initializer !== undefined || initializer === undefined) return found;
  const place = castPlaceOfPart(key, initializer, to);
  if (
    place === undefined ||
    !mayBeOther(place, to) ||
    !isPlain(found.type) ||
    !isOfShape(object.type, to) ||
    isTagLookedAt(key, place.value)
  )
    return found;
  const operand = ofObject(object, place, found, to);
  return operand === undefined
    ? found
    : { kind: "unwrap", operand, type: found.type, span: found.span, inDoubt: true };
}

/** What may be any object, or one of several of which some lack the property. */
function mayBeOther({ value, name }: CastPart, { checker }: Lowering): boolean {
  const own = checker.getNonNullableType(checker.getTypeAtLocation(value));
  const types = (own.isUnion() ? own.types : [own]).filter(({ flags }) => (flags & objectLike) !== 0);
  return types.some((type) => checker.getPropertyOfType(type, name) === undefined);
}

const objectLike = ts.TypeFlags.Object | ts.TypeFlags.Intersection;

/** (small as Both).b, of a class */
function isOfClass(found: E, to: Lowering): boolean {
  return found.kind === "field" && entryOf(found.object.type, to)?.kind === "class";
}

/** Of a class a cast is what the author says, and checked in the simulator. */
function isOfShape(type: Type, to: Lowering): boolean {
  if (type.kind === "optional") return isOfShape(type.of, to);
  if (type.kind === "union") return type.of.some((member) => isOfShape(member, to));
  return plainEntry(type, to)?.kind === "shape";
}

function isPlain({ kind }: Type): boolean {
  return kind === "number" || kind === "enum" || kind === "boolean" || kind === "string";
}

/** What a name holds that starts with such a property: what the property is, or nothing. */
export function typeOfAskedCast(initializer: ts.Expression, type: Type, to: Lowering): Type | undefined {
  const place = castPlaceOf(initializer, to);
  if (place === undefined) return undefined;
  const own = to.quietly(() => lowerType(to.checker.getTypeAtLocation(place.value), place.value, to));
  return own?.kind === "dynamic" ? dynamicType : orUndefined(type, initializer, to);
}

/** "error" in r ? (r as Bad).error : undefined */
function ofObject(own: E, { node, name }: CastPart, found: E, to: Lowering): E | undefined {
  const span = to.spanOf(node);
  const [object, isObject] = objectOf(own, node, to);
  if (plainEntry(object.type, to) === undefined) return undefined;
  const type = orUndefined(found.type, node, to);
  const has: E = { kind: "has-property", operand: object, name, type: booleanType, span };
  const test: E =
    isObject === undefined
      ? has
      : { kind: "logical", op: "&&", left: isObject, right: has, type: booleanType, span };
  const no: E = coerce({ kind: "undefined", type: undefinedType, span }, type, node, to);
  const yes = mayBeUndefined(found.type) ? found : coerce(found, type, node, to);
  return { kind: "conditional", test, yes, no, type, span };
}

/** The object that a value may be, and whether it is that: of nothing a property stops the program. */
function objectOf(own: E, node: ts.Node, to: Lowering): readonly [E, E | undefined] {
  const { span } = own;
  if (own.type.kind === "optional")
    return objectOf({ kind: "unwrap", operand: own, type: own.type.of, span }, node, to);
  const member = own.type.kind === "union" ? own.type.of.find(({ kind }) => kind === "object") : undefined;
  if (member === undefined) return [own, undefined];
  const object: E = { kind: "from-union", operand: own, type: member, span };
  return [object, testMembers(own, ({ kind }) => kind === "object", node, to)];
}

/** "x" in v ? v.x : undefined, of what may be anything; null and undefined have no properties. */
function ofAnything(value: E, { node, value: from, name }: CastPlace, to: Lowering): E {
  const { span } = value;
  return bindOnce(value, to, (own) => {
    const nothing = toDynamic({ kind: "undefined", type: undefinedType, span }, node, to);
    const test = lowerDynamicIn(own, name, node.name, to);
    const yes = lowerDynamicProperty(own, name, node.name, to);
    const found: E = { kind: "conditional", test, yes, no: nothing, type: dynamicType, span };
    if (node.questionDotToken !== undefined || !mayBeNothing(from, to)) return found;
    const absent = testMembers(own, ({ kind }) => kind === "undefined", node, to);
    return {
      kind: "conditional",
      test: absent,
      yes: afterStop(nothing),
      no: found,
      type: dynamicType,
      span,
    };
  });
}

function mayBeNothing(node: ts.Expression, to: Lowering): boolean {
  const { flags } = to.checker.getTypeAtLocation(node);
  return (flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any | ts.TypeFlags.Union)) !== 0;
}

/** What was thrown may be of any class. */
function ofError(error: E, place: CastPlace, to: Lowering): E | undefined {
  if (entryOf(error.type, to)?.fieldOf(place.name) !== undefined) return undefined;
  if (to.dynamic.modes.thrown) return ofAnything(toDynamic(error, place.node, to), place, to);
  to.dynamic.want("thrown");
  return to.refuse("unsupported-in", place.node.name, { operator: "in" });
}
