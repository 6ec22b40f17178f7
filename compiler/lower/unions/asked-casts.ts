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
import { type CastPlace, castPlaceOf } from "./cast-places.ts";
import { toDynamic } from "./dynamic.ts";
import { lowerDynamicIn, lowerDynamicProperty } from "./dynamic-properties.ts";
import { afterStop } from "./impossible.ts";
import { askedBy, keepsMissing } from "./questioned.ts";
import { orUndefined, testMembers } from "./unions.ts";

const K = ts.SyntaxKind;

type E = Expr<Lowered>;

/** @param lower gives the property as it is said to be */
export function lowerAskedCast(
  node: ts.Expression,
  lower: (node: ts.Expression) => E,
  to: Lowering,
): E | undefined {
  if (!ts.isPropertyAccessExpression(node) || !isQuestion(node, to)) return undefined;
  const place = castPlaceOf(node, to);
  if (place === undefined) return undefined;
  const value = to.expr(place.value);
  if (value.type.kind === "dynamic") return ofAnything(value, place, to);
  if (entryOf(value.type, to)?.isError) return ofError(value, place, to);
  return bindOnce(value, to, (own) => {
    // The value is what is kept, and not evaluated again.
    to.given.set(place.value, own);
    const found = lower(node);
    to.given.delete(place.value);
    return ofObject(own, place, found, to) ?? found;
  });
}

/** What a name holds that starts with such a property: what the property is, or nothing. */
export function typeOfAskedCast(initializer: ts.Expression, type: Type, to: Lowering): Type | undefined {
  const place = castPlaceOf(initializer, to);
  if (place === undefined) return undefined;
  const own = to.quietly(() => lowerType(to.checker.getTypeAtLocation(place.value), place.value, to));
  return own?.kind === "dynamic" ? dynamicType : orUndefined(type, initializer, to);
}

/** "error" in r ? (r as Bad).error : undefined */
function ofObject(own: E, { node, name }: CastPlace, found: E, to: Lowering): E | undefined {
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

/** Whether it makes a difference that there is no such property. */
function isQuestion(node: ts.PropertyAccessExpression, to: Lowering): boolean {
  let place: ts.Expression = node;
  while (ts.isParenthesizedExpression(place.parent)) place = place.parent;
  const { parent } = place;
  if (ts.isVariableDeclaration(parent) && parent.type === undefined)
    return parent.initializer === place && ts.isIdentifier(parent.name) && keepsMissing(parent.name, to);
  return askedBy(parent).includes(place) || isCompared(parent, place);
}

function isCompared(parent: ts.Node, place: ts.Node): boolean {
  if (!ts.isBinaryExpression(parent)) return false;
  const { kind } = parent.operatorToken;
  if (kind === K.AmpersandAmpersandToken) return parent.left === place;
  return kind === K.EqualsEqualsEqualsToken || kind === K.ExclamationEqualsEqualsToken;
}
