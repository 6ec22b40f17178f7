// let found; of which only what is assigned says what it holds: TypeScript follows it from place to place.
import type { Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { isReassigned } from "../functions/functions.ts";
import type { Lowering } from "../lowering.ts";
import { askedBy, mayBeMissing } from "../unions/questioned.ts";
import { isNever } from "../unions/ruled-out.ts";
import { joinTypes } from "../unions/unions.ts";
import { lowerType } from "./types.ts";

/** @param name where such a variable is declared; undefined for all others, and where something in it is not known. */
export function evolvedType(name: ts.Node, to: Lowering): Type | undefined {
  const declaration = name.parent;
  if (!ts.isIdentifier(name) || !ts.isVariableDeclaration(declaration) || declaration.name !== name)
    return undefined;
  const { initializer, type } = declaration;
  if (type !== undefined || (initializer !== undefined && !isNothing(initializer))) return undefined;
  // for (const x of xs) has neither, but is told by xs.
  const statement = declaration.parent.parent;
  if (!ts.isVariableStatement(statement) && !ts.isForStatement(statement)) return undefined;
  const symbol = to.symbolOf(name);
  if (symbol === undefined) return undefined;
  const scope = ts.findAncestor(declaration, ts.isFunctionLike) ?? declaration.getSourceFile();
  const types = initializer === undefined ? [] : [to.checker.getTypeAtLocation(initializer)];
  // TypeScript does not follow what another function assigns.
  let isFollowed = true;
  let isAsked = false;
  let isLookup = false;
  const visit = (node: ts.Node): void => {
    if (node !== name && ts.isIdentifier(node) && node.text === symbol.name && isNamed(node, symbol, to)) {
      types.push(...seenAt(node, to.checker));
      isAsked ||= isAskedFor(node);
      isLookup ||= isGivenLookup(node, to);
      isFollowed &&= (ts.findAncestor(node, ts.isFunctionLike) ?? node.getSourceFile()) === scope;
    }
    ts.forEachChild(node, visit);
  };
  visit(scope);
  // let x, y; to which nothing is ever given: nothing, for other functions, too.
  if (!isFollowed && initializer === undefined && !isReassigned(symbol, to))
    return lowerType(to.checker.getUndefinedType(), name, to);
  // while ((job = jobs[0])): TypeScript believes that there is one, and behind the loop nothing.
  const isMissing = isAsked && isLookup;
  const seen = isMissing ? [...types.filter((one) => !isNever(one)), to.checker.getUndefinedType()] : types;
  if (!isFollowed || seen.length === 0 || seen.some((one) => isUnknown(one, to.checker))) return undefined;
  // Null here and undefined there, and nothing else: what is read of it would be one of the two.
  const parts = seen.flatMap((one) => (one.isUnion() ? one.types : [one]));
  const nothing = parts.map(({ flags }) => flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined));
  if (nothing.every((flag) => flag !== 0) && new Set(nothing).size > 1) return undefined;
  const lowered = seen.map((one) => lowerType(to.checker.getBaseTypeOfLiteralType(one), name, to));
  return joinTypes(lowered, undefined, name, to);
}

/** if (job), job === undefined, job?.at, also of (job = jobs[0]) */
function isAskedFor(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return isAskedFor(parent);
  const isAssigned = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  if (isAssigned && parent.left === node) return isAskedFor(parent);
  return askedBy(parent).includes(node);
}

/** job = jobs[0] */
function isGivenLookup(node: ts.Identifier, to: Lowering): boolean {
  const { parent } = node;
  if (!ts.isBinaryExpression(parent) || parent.left !== node) return false;
  return parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && mayBeMissing(parent.right, to);
}

/** Whether the variable is meant; of `{ found }` the checker gives the property first. */
function isNamed(node: ts.Identifier, symbol: ts.Symbol, to: Lowering): boolean {
  const { parent } = node;
  const isShorthand = ts.isShorthandPropertyAssignment(parent) && parent.name === node;
  const own = isShorthand ? to.checker.getShorthandAssignmentValueSymbol(parent) : to.symbolOf(node);
  return own === symbol;
}

/** What is assigned here, or what TypeScript knows to be in it. */
function seenAt(node: ts.Identifier, checker: ts.TypeChecker): readonly ts.Type[] {
  const { parent } = node;
  const operator =
    ts.isBinaryExpression(parent) && parent.left === node ? parent.operatorToken.kind : undefined;
  if (operator === undefined || !ts.isBinaryExpression(parent)) return [checker.getTypeAtLocation(node)];
  if (operator === ts.SyntaxKind.EqualsToken) return [checker.getTypeAtLocation(parent.right)];
  // found ??= 1: there may be nothing before.
  if (logical.has(operator)) return [checker.getTypeAtLocation(parent.right), checker.getUndefinedType()];
  const isCompound = operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment;
  return [checker.getTypeAtLocation(isCompound ? parent : node)];
}

const logical: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
]);

function isNothing(node: ts.Expression): boolean {
  return node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === "undefined");
}

/** Anything, or a list of which nothing is known. */
function isUnknown(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Never)) return true;
  if (!checker.isArrayType(type)) return false;
  const [element] = checker.getTypeArguments(type as ts.TypeReference); // arrays are references to Array<T>
  return element === undefined || isUnknown(element, checker);
}
