// `const log: () => void = () => lines.push(text)`: JavaScript gives the number to whoever asks what the call gave.
import type { DroppedResult } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import { concreteType } from "../types/concrete.ts";
import type { FunctionEntry } from "./function-entry.ts";

/** Undefined where the function gives nothing, or has a result. */
export function droppedResult({ node, result }: FunctionEntry, to: Lowering): DroppedResult | undefined {
  if (result !== undefined || !mayGive(node) || node.body === undefined) return undefined;
  const given = ts.isBlock(node.body) ? returnedBy(node.body) : [node.body];
  const types = given.map((value) => concreteType(to.checker.getTypeAtLocation(value), to));
  if (types.some((type) => !isNothing(type))) return "value";
  return types.some(({ flags }) => (flags & ts.TypeFlags.Void) !== 0) ? "call" : undefined;
}

/** Functions without a name, and methods. */
function mayGive(node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression | ts.MethodDeclaration {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isMethodDeclaration(node);
}

function isNothing(type: ts.Type): boolean {
  const nothing = ts.TypeFlags.Void | ts.TypeFlags.Undefined | ts.TypeFlags.Never;
  return (type.isUnion() ? type.types : [type]).every(({ flags }) => (flags & nothing) !== 0);
}

function returnedBy(node: ts.Node): readonly ts.Expression[] {
  if (ts.isFunctionLike(node) || ts.isClassLike(node)) return [];
  if (ts.isReturnStatement(node)) return node.expression === undefined ? [] : [node.expression];
  const found: ts.Expression[] = [];
  ts.forEachChild(node, (child) => {
    found.push(...returnedBy(child));
  });
  return found;
}
