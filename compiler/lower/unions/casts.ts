// Type-only syntax: assertions, `satisfies`, `!`. Only what can't change a value's form is let through.

import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { isInserted } from "../../source/syntax-edits.ts";
import { ts } from "../../typescript.ts";
import { presentElements } from "../arrays/narrowed-lists.ts";
import { inside } from "../arrays/outside.ts";
import { saidNothing } from "../classes/said-nothing.ts";
import { lowerRecordCast } from "../collections/record-casts.ts";
import { wantTable } from "../collections/table-literals.ts";
import { isInsideChain, unwrapChain } from "../expressions/chains.ts";
import { coerce, describeType } from "../expressions/coerce.ts";
import { makeTemporary } from "../expressions/temporaries.ts";
import { lowerParsedList } from "../library/parsed-lists.ts";
import type { Lowering } from "../lowering.ts";
import type { ObjectEntry } from "../objects/object-entry.ts";
import { entryOf } from "../objects/shapes.ts";
import { isDiscarded } from "../patterns/assignment-patterns.ts";
import { type ExprTable, expressions } from "../table.ts";
import { takesMore } from "../types/fullest.ts";
import { lowerType, sameType } from "../types/types.ts";
import { noteTable } from "./dynamic.ts";
import { handedOnType } from "./handed-on.ts";
import { neverThere } from "./never-there.ts";
import { isReadByName, isReadOfParsed, isTableOfAnything } from "./read-by-name.ts";
import { narrowUnion, withoutMembers } from "./unions.ts";

const K = ts.SyntaxKind;

/** x as T, where T is stored as x is: a flavour, an enum, a union of literals. */
function lowerAs(node: ts.AsExpression | ts.TypeAssertion, to: Lowering): Expr<Lowered> {
  const nothing = saidNothing(node);
  if (nothing !== undefined) return { kind: "undefined", type: nothing, span: to.spanOf(node) };
  const value = to.expr(node.expression);
  // JSON.parse(text) as unknown; of which nobody wants the value
  if (ts.isConstTypeReference(node.type)) return value;
  if (value.type.kind === "void") return neverAs(value, node, to);
  // x as unknown as T
  if (isAnything(node.type) && ts.isAsExpression(node.parent) && node.parent.expression === node)
    return value;
  const type = lowerType(to.checker.getTypeAtLocation(node), node.type, to);
  // (value as Record<string, unknown>).title
  if (value.type.kind === "dynamic" && isTableOfAnything(type, to) && isReadByName(node, to)) return value;
  if (value.type.kind === "dynamic" && isReadOfParsed(type, node, to)) return value;
  // (value as Record<string, unknown>)[key]
  if (value.type.kind === "dynamic" && isTableOfAnything(type, to))
    noteTable(to.checker.getTypeAtLocation(node), node, to);
  const parsed = lowerParsedList(value, type, node, to);
  if (parsed !== undefined) return parsed;
  if (type.kind === "dynamic" || value.type.kind === "dynamic") return coerce(value, type, node, to);
  if (value.type.kind === "number" && type.kind === "number") return value;
  // x as T, where x is T or undefined: as x!
  if (value.type.kind === "optional" && type.kind !== "optional" && sameType(value.type.of, type, to))
    return unwrap(value);
  const object = lowerObjectCast(value, type, node, to);
  if (object !== undefined) return object;
  if (value.type.kind === "array" && type.kind === "object" && isTakenApart(node)) return value;
  if (isOtherList(value.type, type, to)) return underType(value, type, to);
  // (f as (n: number, key: string) => string)(1, "a"): from here on it is given more.
  if (sameType(value.type, type, to) && takesMore(type, value.type, to)) return underType(value, type, to);
  const made = lowerRecordCast(value, type, node, to);
  if (made !== undefined) return made;
  const present = presentElements(value, type, node, to);
  if (present !== undefined) return present;
  const member = lowerMemberCast(value, type, node, to);
  if (member !== undefined) return member;
  if (sameType(value.type, type, to) || type.kind === "optional" || isNumeric(value.type.kind, type.kind)) {
    return coerce(value, type, node, to);
  }
  // const table = { a: 1 }; (table as Record<string, number>)[key]
  if (value.type.kind === "object" && type.kind === "collection") wantTable(node.expression, to);
  if (value.type.kind === "function" && type.kind === "function")
    return lowerFunctionCast(value, type, node, to);
  return to.refuse("unsupported-cast", node, {
    from: describeType(value.type, to),
    to: isNever(node, to) ? "never" : describeType(type, to),
  });
}

/** undefined as never: a type that has no values has the form of nothing. */
function isNever(node: ts.Node, to: Lowering): boolean {
  return (to.checker.getTypeAtLocation(node).flags & ts.TypeFlags.Never) !== 0;
}

/** f as (n: number) => string, of what can stand for it; others would get what they don't take. */
function lowerFunctionCast(
  value: Expr<Lowered>,
  type: Extract<Type, { kind: "function" }>,
  node: ts.AsExpression | ts.TypeAssertion,
  to: Lowering,
): Expr<Lowered> {
  const { checker } = to;
  const [own, wanted] = [node.expression, node].map((one) => checker.getTypeAtLocation(one));
  if (own !== undefined && wanted !== undefined && checker.isTypeAssignableTo(own, wanted))
    return coerce(value, type, node.expression, to);
  const [from, goal] = [own, wanted].map((one) => (one === undefined ? "" : checker.typeToString(one)));
  const help =
    "write a function of that type that calls it, and says there what it gets: `(x) => f(x as number)`";
  return to.refuse("unsupported-cast", node, { from: from ?? "", to: goal ?? "" }, { help });
}

/** fail("no") as string */
function neverAs(
  value: Expr<Lowered>,
  node: ts.AsExpression | ts.TypeAssertion,
  to: Lowering,
): Expr<Lowered> {
  const type = to.quietly(() => lowerType(to.checker.getTypeAtLocation(node), node.type, to));
  return (type && neverThere(value, type, node.expression, to)) ?? value;
}

/** const [a, b] = list as [number, string]: nothing but its elements is wanted, and those are what their places say. */
function isTakenApart(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return isTakenApart(parent);
  if (ts.isVariableDeclaration(parent)) return ts.isArrayBindingPattern(parent.name);
  if (!ts.isBinaryExpression(parent) || parent.right !== node) return false;
  const isPattern = parent.operatorToken.kind === K.EqualsToken && ts.isArrayLiteralExpression(parent.left);
  return isPattern && isDiscarded(parent);
}

function isLiteral(node: ts.Node): boolean {
  if (ts.isParenthesizedExpression(node) || ts.isAssertionExpression(node)) return isLiteral(node.expression);
  return ts.isObjectLiteralExpression(node);
}

function isAnything({ kind }: ts.TypeNode): boolean {
  return kind === K.UnknownKeyword || kind === K.AnyKeyword;
}

/** error as MyError  =>  the same object, after a look at its class */
function lowerObjectCast(
  value: Expr<Lowered>,
  type: Type,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> | undefined {
  const present = value.type.kind === "optional" && type.kind !== "optional" ? unwrap(value) : value;
  const [own, wanted] = [entryOf(present.type, to), entryOf(type, to)];
  if (own?.kind === "shape" && wanted?.kind === "class" && isLiteral(node))
    return to.refuse("unsupported-cast", node, { from: "an object literal", to: wanted.name });
  if (own?.kind === "shape" && wanted?.kind === "class" && isOnlyOf(wanted, own, node.parent))
    return { kind: "as-object", operand: present, checked: true, type, span: value.span };
  if (own?.kind !== "class" || wanted?.kind !== "class") return undefined;
  if (own.extends(wanted)) return present;
  if (!wanted.extends(own)) return to.refuse("unsupported-cast", node, { from: own.name, to: wanted.name });
  return { kind: "as-object", operand: present, checked: true, type, span: value.span };
}

/** (pet as Fish).fins, of pets that have no fins in common: another pet has something else there. */
function isOnlyOf(wanted: ObjectEntry, own: ObjectEntry, parent: ts.Node): boolean {
  if (ts.isParenthesizedExpression(parent)) return isOnlyOf(wanted, own, parent.parent);
  if (!ts.isPropertyAccessExpression(parent)) return false;
  const { text } = parent.name;
  return own.fieldOf(text) === undefined && (wanted.fieldOf(text) !== undefined || isCalled(parent));
}

function isCalled(node: ts.Expression): boolean {
  return ts.isCallExpression(node.parent) && node.parent.expression === node;
}

/** value as number, where it may be text, too  =>  the member, which stops where it is another one */
function lowerMemberCast(
  value: Expr<Lowered>,
  type: Type,
  node: ts.Expression,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (type.kind === "union") return coerce(value, type, node, to);
  const present = type.kind === "optional" ? value : unwrap(value);
  const plain = present.type.kind === "optional" ? present.type.of : present.type;
  const members = type.kind === "optional" ? membersOf(type.of) : [type];
  if (plain.kind !== "union") return undefined;
  const isThere = (wanted: Type): boolean => plain.of.some((own) => sameType(own, wanted, to));
  if (!members.every(isThere)) return undefined;
  const narrowed = narrowUnion(present, to.checker.getTypeAtLocation(node), node, to);
  return sameType(narrowed.type, type, to) ? narrowed : undefined;
}

function membersOf(type: Type): readonly Type[] {
  return type.kind === "union" ? type.of : [type];
}

function unwrap(value: Expr<Lowered>): Expr<Lowered> {
  return value.type.kind === "optional"
    ? { kind: "unwrap", operand: value, type: value.type.of, span: value.span }
    : value;
}

/** Arrays of objects under two names. */
function isOtherList(from: Type, type: Type, to: Lowering): boolean {
  if (from.kind !== "array" || type.kind !== "array") return false;
  const [a, b] = [to.typeOfSlot(from.element), to.typeOfSlot(type.element)];
  return a.kind === "object" && b.kind === "object" && a.id !== b.id;
}

/** A variable of the other type makes both one. */
function underType(value: Expr<Lowered>, type: Type, to: Lowering): Expr<Lowered> {
  const { span } = value;
  const { slot, read } = makeTemporary({ type, span }, to);
  return { kind: "bind", slot, value, body: read, type, span };
}

function isNumeric(from: string, type: string): boolean {
  return (from === "enum" || from === "number") && (type === "enum" || type === "number");
}

/** x!  =>  a check */
function lowerNonNull(node: ts.NonNullExpression, to: Lowering): Expr<Lowered> {
  const value = to.expr(node.expression);
  const handedOn = handedOnType(node, to);
  if (handedOn !== undefined) return coerce(value, handedOn, node, to);
  // user.address?.town!.name, of a town that may be null or undefined
  if (value.type.kind === "union" && isInsideChain(node, to))
    return withoutMembers(value, ({ kind }) => kind === "undefined");
  if (value.type.kind !== "optional" || to.source.doubts.isTakenWhole(node)) return value;
  const { of } = value.type;
  const chain = unwrapChain(value);
  if (chain !== undefined) return chain;
  // No author says that it is there: a release build looks, too, where it would go on with a value of its own making.
  const operand = inside(value);
  const inDoubt = (isInserted(node) && isPlain(of) && operand.kind !== "builtin") || undefined;
  return { kind: "unwrap", operand, type: of, span: to.spanOf(node), inDoubt };
}

function isPlain({ kind }: Type): boolean {
  return kind === "number" || kind === "enum" || kind === "boolean" || kind === "string";
}

export const casts: ExprTable = [
  expressions(ts.isAsExpression, [K.AsExpression], lowerAs),
  expressions(ts.isTypeAssertionExpression, [K.TypeAssertionExpression], lowerAs),
  expressions(ts.isNonNullExpression, [K.NonNullExpression], lowerNonNull),
  expressions(ts.isSatisfiesExpression, [K.SatisfiesExpression], (node, to) => to.expr(node.expression)),
];
