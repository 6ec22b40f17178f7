// The expressions that make a container without saying what it holds: `new Set()`, `new Map()`, `Array(n)`, `Array.from({ length })`.
import { ts } from "../../typescript.ts";
import { isShipped } from "../project.ts";
import type { Kind } from "./contents.ts";

/** @returns undefined for all other expressions, and where its place says what it holds */
export function makerKind(node: ts.Node, checker: ts.TypeChecker): Kind | undefined {
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return undefined;
  if (node.typeArguments !== undefined) return undefined;
  const kind = ts.isNewExpression(node) ? kindOfNew(node, checker) : kindOfCall(node, checker);
  return kind !== undefined && isUnsaid(checker.getTypeAtLocation(node), checker) ? kind : undefined;
}

/** =, +=, ??= and their like */
export function isAssignment(operator: ts.SyntaxKind): boolean {
  return operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment;
}

function kindOfNew(node: ts.NewExpression, checker: ts.TypeChecker): Kind | undefined {
  const name = libraryName(node.expression, checker);
  const args = node.arguments ?? [];
  if ((name === "Set" || name === "Map") && args.length === 0) return name;
  return name === "Array" && isLength(args, checker) ? name : undefined;
}

function kindOfCall(node: ts.CallExpression, checker: ts.TypeChecker): Kind | undefined {
  const { expression } = node;
  if (libraryName(expression, checker) === "Array")
    return isLength(node.arguments, checker) ? "Array" : undefined;
  return isFromLength(node, checker) ? "Array" : undefined;
}

/** Array.from({ length: n }), whose elements are undefined. */
export function isFromLength(node: ts.CallExpression, checker: ts.TypeChecker): boolean {
  const { expression } = node;
  const [source, map] = node.arguments;
  if (map !== undefined || source === undefined || !ts.isObjectLiteralExpression(source)) return false;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "from") return false;
  return libraryName(expression.expression, checker) === "Array";
}

function isLength(args: readonly ts.Expression[], checker: ts.TypeChecker): boolean {
  const [length, more] = args;
  if (length === undefined) return true;
  return more === undefined && (checker.getTypeAtLocation(length).flags & ts.TypeFlags.NumberLike) !== 0;
}

function libraryName(node: ts.Expression, checker: ts.TypeChecker): string | undefined {
  if (!ts.isIdentifier(node)) return undefined;
  const [declaration] = checker.getSymbolAtLocation(node)?.declarations ?? [];
  return declaration && isShipped(declaration.getSourceFile().fileName) ? node.text : undefined;
}

function isUnsaid(type: ts.Type, checker: ts.TypeChecker): boolean {
  const args = checker.getTypeArguments(type as ts.TypeReference); // Set, Map and Array are generic
  return args.some(({ flags }) => (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0);
}
