// `value as number[]` of a variable that JSON.parse has made and that is only looked at before: a list of the type that is
// said takes the place of the list of anything. Nobody else knows the list, so nobody can tell that it is another one.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { dynamicType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { libraryObject } from "../expressions/members.ts";
import { mapList } from "../functions/callbacks.ts";
import type { Lowering } from "../lowering.ts";
import { makeArrayType } from "../types/types.ts";
import { fromDynamic } from "../unions/dynamic.ts";

/** What only looks, and keeps nothing but what it finds. */
const looks: ReadonlySet<string> = new Set(["length", "every", "some"]);

const plainKinds: ReadonlySet<Type["kind"]> = new Set(["number", "string", "boolean"] as const);

/** Undefined where it is not so. */
export function lowerParsedList(
  value: Expr<Lowered>,
  type: Type,
  node: ts.AsExpression | ts.TypeAssertion,
  to: Lowering,
): Expr<Lowered> | undefined {
  return takeList(value, type, node.expression, node, to);
}

/** The same where TypeScript proves the type, as it does behind `value.every((item) => typeof item === "number")`. */
export function narrowParsedList(
  value: Expr<Lowered>,
  type: Type,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (!ts.isIdentifier(node) || type.kind !== "array") return undefined;
  if (!plainKinds.has(to.typeOfSlot(type.element).kind)) return undefined;
  if (!isLook(node, to)) return takeList(value, type, node, node, to);
  return isParsed(node, to) ? fromDynamic(value, makeArrayType(dynamicType, node, to), to) : undefined;
}

function takeList(
  value: Expr<Lowered>,
  type: Type,
  name: ts.Expression,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (type.kind !== "array") return undefined;
  const element = to.typeOfSlot(type.element);
  if (!plainKinds.has(element.kind) || !isParsed(name, to)) return undefined;
  const isList = value.type.kind === "array" && to.typeOfSlot(value.type.element).kind === "dynamic";
  if (!isList && value.type.kind !== "dynamic") return undefined;
  const list = isList ? value : fromDynamic(value, makeArrayType(dynamicType, node, to), to);
  return mapList(list, [dynamicType], ([item = list]) => fromDynamic(item, element, to), node, to);
}

/** A constant of a function that JSON.parse makes, here handed on for the first and only time. */
export function isParsed(node: ts.Node, to: Lowering): boolean {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return isParsed(node.expression, to);
  const symbol = ts.isIdentifier(node) ? to.symbolOf(node) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined || !ts.isVariableDeclaration(declaration))
    return false;
  const scope = declaration.parent.parent.parent;
  const isMade = declaration.initializer !== undefined && isParse(declaration.initializer, to);
  if (!isMade || to.assigned.has(symbol) || ts.isForStatement(scope)) return false;
  const isHanded = (other: ts.Node): boolean =>
    ts.isIdentifier(other) &&
    other !== declaration.name &&
    other !== node &&
    other.text === symbol.name &&
    to.symbolOf(other) === symbol &&
    !isLook(other, to);
  const visit = (inner: ts.Node): boolean => isHanded(inner) || (ts.forEachChild(inner, visit) ?? false);
  return runsOnce(node, scope) && !visit(scope);
}

function isParse(node: ts.Expression, to: Lowering): boolean {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return isParse(node.expression, to);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { expression, name } = node.expression;
  return name.text === "parse" && libraryObject(expression, to) === "JSON";
}

/** typeof value, value === null, Array.isArray(value), value.length, value.every(…) with a function that is written there */
function isLook(node: ts.Identifier, to: Lowering): boolean {
  const { parent } = node;
  if (ts.isTypeOfExpression(parent)) return true;
  if (ts.isBinaryExpression(parent)) return /^[!=]==?$/.test(parent.operatorToken.getText());
  if (ts.isCallExpression(parent))
    return ts.isPropertyAccessExpression(parent.expression) && isArrayTest(parent.expression, to);
  if (!ts.isPropertyAccessExpression(parent) || !looks.has(parent.name.text)) return false;
  if (parent.name.text === "length")
    return (
      !ts.isBinaryExpression(parent.parent) || parent.parent.left !== parent || isComparison(parent.parent)
    );
  const call = parent.parent;
  const [test, more] = ts.isCallExpression(call) ? call.arguments : [];
  return test !== undefined && more === undefined && ts.isArrowFunction(test) && test.parameters.length < 3;
}

function isComparison({ operatorToken }: ts.BinaryExpression): boolean {
  return !/^[^=!<>]*=$/.test(operatorToken.getText());
}

function isArrayTest({ expression, name }: ts.PropertyAccessExpression, to: Lowering): boolean {
  return name.text === "isArray" && libraryObject(expression, to) === "Array";
}

/** Not in a loop or function inside of the scope, where several lists would be made of the one. */
function runsOnce(node: ts.Node, scope: ts.Node): boolean {
  for (let around = node.parent; around !== scope; around = around.parent)
    if (ts.isFunctionLike(around) || ts.isIterationStatement(around, false)) return false;
  return true;
}
