// Whether an object has a method of a class that only a cast names. A method is no value here, but its class tells:
//
//     (pet as Fish).swim !== undefined  =>  "swim" in pet  =>  pet instanceof Fish
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { plainEntry } from "../objects/own-properties.ts";
import { castPlaceOf } from "./cast-places.ts";
import { testMembers } from "./unions.ts";

type E = Expr<Lowered>;

/** "swim" in pet, of `(pet as Fish).swim`; undefined of what is no such method. */
export function lowerHasMethod(node: ts.Expression, to: Lowering): E | undefined {
  if (ts.isParenthesizedExpression(node)) return lowerHasMethod(node.expression, to);
  const place = ts.isPropertyAccessExpression(node) ? castPlaceOf(node, to) : undefined;
  if (place === undefined || !isMethod(to.symbolOf(place.node.name))) return undefined;
  const value = to.expr(place.value);
  if (value.type.kind === "dynamic") return undefined;
  return bindOnce(value, to, (own) => testName(own, place.name, node, to) ?? to.refuseQuietly(node));
}

/** The method, or nothing, where no more is asked than which of both: a flag stands for it. */
export function lowerAskedMethod(node: ts.PropertyAccessExpression, to: Lowering): E | undefined {
  const test = isCalledAgain(node) ? undefined : lowerHasMethod(node, to);
  if (test === undefined) return undefined;
  const { span } = test;
  const type: Type = { kind: "optional", of: booleanType, absent: "undefined" };
  const there: E = { kind: "boolean", value: true, type: booleanType, span };
  const yes: E = { kind: "wrap", operand: there, type, span };
  return { kind: "conditional", test, yes, no: { kind: "undefined", type, span }, type, span };
}

/** (next() as Fish).swim?.(), where `next()` would be called for the question and for the call */
function isCalledAgain(node: ts.PropertyAccessExpression): boolean {
  const { parent, expression } = node;
  return ts.isCallExpression(parent) && parent.expression === node && !isName(beforeCast(expression));
}

function beforeCast(node: ts.Expression): ts.Expression {
  const isAround = ts.isParenthesizedExpression(node) || ts.isAssertionExpression(node);
  return isAround || ts.isNonNullExpression(node) ? beforeCast(node.expression) : node;
}

function isName({ kind }: ts.Expression): boolean {
  return kind === ts.SyntaxKind.Identifier || kind === ts.SyntaxKind.ThisKeyword;
}

function testName(operand: E, name: string, node: ts.Node, to: Lowering): E | undefined {
  const span = to.spanOf(node);
  const { type } = operand;
  if (type.kind === "optional")
    return testName({ kind: "unwrap", operand, type: type.of, span }, name, node, to);
  if (plainEntry(type, to) !== undefined)
    return { kind: "has-property", operand, name, type: booleanType, span };
  const member = type.kind === "union" ? type.of.find(({ kind }) => kind === "object") : undefined;
  if (member === undefined) return undefined;
  const right = testName({ kind: "from-union", operand, type: member, span }, name, node, to);
  const left = testMembers(operand, ({ kind }) => kind === "object", node, to);
  return right && { kind: "logical", op: "&&", left, right, type: booleanType, span };
}

function isMethod(symbol: ts.Symbol | undefined): boolean {
  const declaration = symbol?.valueDeclaration;
  if (declaration === undefined || !ts.isMethodDeclaration(declaration)) return false;
  return ts.isClassLike(declaration.parent) && declaration.questionToken === undefined;
}
