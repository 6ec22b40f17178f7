// Object.assign({ a: 1 }, other, …): the object is new, so it gets its fields at once, as { a: 1, ...other } does.
import type { Expr, Lowered } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { findClass } from "../classes/classes.ts";
import { isRecordType } from "../collections/records.ts";
import { isAssignment } from "../expressions/assigned.ts";
import type { Lowering } from "../lowering.ts";
import { concreteType } from "../types/concrete.ts";
import { lowerFreshAssign } from "./objects.ts";

/** Undefined where the target is no new object, or where the order of what is evaluated may be seen. */
export function lowerAssignToNew(node: ts.CallExpression, to: Lowering): Expr<Lowered> | undefined {
  const [target, ...sources] = node.arguments;
  const literal = target && withoutParentheses(target);
  if (literal === undefined || !ts.isObjectLiteralExpression(literal) || sources.length === 0)
    return undefined;
  if (ts.isExpressionStatement(node.parent) || literal.properties.some(ts.isSpreadAssignment))
    return undefined;
  if (sources.some((source) => ts.isSpreadElement(source) || isOther(source, to))) return undefined;
  // JavaScript evaluates all of them before it copies the first.
  if (!sources.slice(1).every((source) => isIdle(source, to))) return undefined;
  return lowerFreshAssign(node, literal, sources, to);
}

function withoutParentheses(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? withoutParentheses(node.expression) : node;
}

/** What is no object with properties that its type names. */
function isOther(node: ts.Expression, to: Lowering): boolean {
  const type = concreteType(to.checker.getTypeAtLocation(node), to);
  // TypeScript says that the methods of a class are copied, too.
  return (
    findClass(type) !== undefined ||
    to.checker.isArrayType(type) ||
    to.checker.isTupleType(type) ||
    isRecordType(type, to)
  );
}

/** Evaluating it does nothing that another one could see. */
export function isIdle(node: ts.Node, to: Lowering): boolean {
  if (ts.isFunctionLike(node)) return true;
  if (ts.isPropertyAccessExpression(node)) return !isAccessor(node, to) && isIdle(node.expression, to);
  const isActive =
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isTaggedTemplateExpression(node) ||
    ts.isDeleteExpression(node) ||
    ts.isPostfixUnaryExpression(node) ||
    ts.isSpreadAssignment(node) ||
    (ts.isPrefixUnaryExpression(node) && steps.has(node.operator)) ||
    (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind));
  return !isActive && ts.forEachChild(node, (child) => (isIdle(child, to) ? undefined : true)) === undefined;
}

const steps: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PlusPlusToken,
  ts.SyntaxKind.MinusMinusToken,
]);

function isAccessor({ name }: ts.PropertyAccessExpression, to: Lowering): boolean {
  return ((to.symbolOf(name)?.flags ?? 0) & ts.SymbolFlags.Accessor) !== 0;
}
