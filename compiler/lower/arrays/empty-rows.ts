// `xs.flatMap((x) => x ?? [])`: of such a `[]` TypeScript says only that it holds nothing. Where the function gives single
// values beside, it is a list of those.
import type { Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import { lowerType, makeArrayType } from "../types/types.ts";
import { joinTypes } from "../unions/unions.ts";

const K = ts.SyntaxKind;

/** What a function of `flatMap` gives; string | never[]  =>  string | string[] */
export function lowerRows(returned: ts.Type, node: ts.Node, to: Lowering): Type | undefined {
  const row = emptyRow(returned, node, to);
  if (row === undefined) return to.quietly(() => lowerType(returned, node, to));
  return joinTypes([row, makeArrayType(row, node, to)], undefined, node, to);
}

/** What `[]` holds as what a function of `flatMap` gives; undefined where anything else says it. */
export function elementOfEmptyRow(node: ts.ArrayLiteralExpression, to: Lowering): Type | undefined {
  if (node.elements.length > 0) return undefined;
  const giver = giverOf(node);
  const signature = giver && to.checker.getSignatureFromDeclaration(giver);
  return signature && emptyRow(to.checker.getReturnTypeOfSignature(signature), node, to);
}

/** Whether a function stands as it is in the call of `flatMap`, without a type of its own for what it gives. */
export function isOfFlatMap(node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false;
  const callee = ts.isCallExpression(node.parent) ? node.parent.expression : undefined;
  return callee !== undefined && ts.isPropertyAccessExpression(callee) && callee.name.text === "flatMap";
}

/** The single values beside lists of nothing. */
function emptyRow(returned: ts.Type, node: ts.Node, to: Lowering): Type | undefined {
  const parts = returned.isUnion() ? returned.types : [];
  const single = parts.filter((part) => !isEmptyList(part, to));
  if (single.length === parts.length || single.some((part) => isList(part, to))) return undefined;
  return to.quietly(() =>
    joinTypes(
      single.map((part) => lowerType(part, node, to)),
      undefined,
      node,
      to,
    ),
  );
}

function isList(type: ts.Type, to: Lowering): boolean {
  return to.checker.isArrayType(type) || to.checker.isTupleType(type);
}

function isEmptyList(type: ts.Type, to: Lowering): boolean {
  if (!isList(type, to)) return false;
  const elements = to.checker.getTypeArguments(type as ts.TypeReference); // lists are references to generic types
  return elements.every(({ flags }) => (flags & ts.TypeFlags.Never) !== 0);
}

/** The function of `flatMap` that gives a value as it stands. */
function giverOf(node: ts.Expression): ts.ArrowFunction | ts.FunctionExpression | undefined {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return giverOf(parent);
  if (ts.isConditionalExpression(parent) && parent.condition !== node) return giverOf(parent);
  if (ts.isBinaryExpression(parent) && chooses.has(parent.operatorToken.kind) && parent.right === node)
    return giverOf(parent);
  const giver = ts.isReturnStatement(parent) ? ts.findAncestor(parent, ts.isFunctionLike) : parent;
  return giver !== undefined && isOfFlatMap(giver) && giver.type === undefined ? giver : undefined;
}

const chooses: ReadonlySet<ts.SyntaxKind> = new Set([
  K.QuestionQuestionToken,
  K.BarBarToken,
  K.AmpersandAmpersandToken,
]);
