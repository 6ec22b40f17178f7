// `return this.items.at(i)!` of a generic, where T itself may be null: to TypeScript the `!` takes nothing away that T has, since
// the place takes any T. JavaScript hands on the value as it is.

import type { Type } from "../../hir/index.ts";
import { absencesOf } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import { lowerType } from "../types/types.ts";

/** What T is here, where the value of `x!` goes into a place for a T that may be null or undefined itself; else undefined. */
export function handedOnType(node: ts.Node, to: Lowering): Type | undefined {
  if (!to.instance.isGeneric) return undefined;
  if (ts.isParenthesizedExpression(node)) return handedOnType(node.expression, to);
  const isKept = ts.isIdentifier(node) && keptOf(node, to) !== undefined;
  if (!ts.isNonNullExpression(node) && !isKept) return undefined;
  const parameter = presentOf(to.checker.getTypeAtLocation(node));
  if (parameter === undefined || !takes(placeOf(node), parameter, to)) return undefined;
  const type = to.quietly(() => lowerType(parameter, node, to));
  // Of a T that is nothing but null there is nothing to choose from.
  return type !== undefined && type.kind !== "undefined" && absencesOf(type).length > 0 ? type : undefined;
}

/** const x = this.items.at(i)!; return x; */
function keptOf(name: ts.Identifier, to: Lowering): Type | undefined {
  const declaration = to.symbolOf(name)?.valueDeclaration;
  return declaration !== undefined && ts.isVariableDeclaration(declaration)
    ? handedOnVariable(declaration, to)
    : undefined;
}

/** What a variable holds that is only handed on: its own type says that it is there. */
export function handedOnVariable(node: ts.VariableDeclaration, to: Lowering): Type | undefined {
  const { initializer } = node;
  return initializer !== undefined && holds(initializer) ? handedOnType(initializer, to) : undefined;
}

/** The initializer of a variable without a type of its own. */
function holds(place: ts.Expression): boolean {
  const { parent } = place;
  if (!ts.isNonNullExpression(place) || !ts.isVariableDeclaration(parent)) return false;
  return parent.type === undefined && ts.isIdentifier(parent.name);
}

/** return ids.map((id) => this.at(id)!)  =>  the T[] that is wanted there */
export function handedOnList(node: ts.Expression, to: Lowering): ts.Type | undefined {
  if (!to.instance.isGeneric || !ts.isCallExpression(node)) return undefined;
  const isHandedOn = (arrow: ts.Expression): boolean =>
    ts.isArrowFunction(arrow) &&
    ts.isNonNullExpression(arrow.body) &&
    handedOnType(arrow.body, to) !== undefined;
  return node.arguments.some(isHandedOn) ? to.checker.getContextualType(node) : undefined;
}

/** T of `T & {}` */
function presentOf(type: ts.Type): ts.Type | undefined {
  return type.isIntersection() ? type.types.find(isParameter) : isParameter(type) ? type : undefined;
}

function isParameter({ flags }: ts.Type): boolean {
  return (flags & ts.TypeFlags.TypeParameter) !== 0;
}

function placeOf(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node.parent) ? placeOf(node.parent) : node;
}

/** Whether what stands there may be any T. */
function takes(place: ts.Expression, parameter: ts.Type, { checker }: Lowering): boolean {
  if (holds(place)) return true;
  const context = checker.getContextualType(place);
  const parts = context?.isUnion() ? context.types : [context];
  return parts.includes(parameter) || elementsFrom(place, checker) === parameter;
}

/** return ids.map((id) => this.at(id)!): what the list that is wanted holds, of which TypeScript makes one without null. */
function elementsFrom({ parent: arrow }: ts.Expression, checker: ts.TypeChecker): ts.Type | undefined {
  if (!ts.isArrowFunction(arrow) || arrow.type !== undefined || !ts.isCallExpression(arrow.parent))
    return undefined;
  const list = checker.getContextualType(arrow.parent);
  if (list === undefined || !checker.isArrayType(list)) return undefined;
  return checker.getTypeArguments(list as ts.TypeReference)[0]; // arrays are references to Array<T>
}
