// { ...(on ? a : b), id: 1 } of two kinds of objects, where no type is written: one literal for each, so that the object has
// what TypeScript says, in its order.
// on ? { ...a, id: 1 } : { ...b, id: 1 }
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { coerce } from "../expressions/coerce.ts";
import type { Lowering } from "../lowering.ts";
import { lowerType } from "../types/types.ts";
import { isIdle } from "./fresh-assigns.ts";
import type { ObjectEntry } from "./object-entry.ts";
import { entryOf } from "./shapes.ts";

/** What one of the literals copies instead of what is written. */
export interface Chosen {
  readonly node: ts.Expression;
  readonly value: Expr<Lowered>;
}

type LowerAs = (entry: ObjectEntry, type: Type, chosen: Chosen) => Expr<Lowered>;

/** Undefined where nothing tells which of its types the literal gets. */
export function lowerEitherSpread(
  node: ts.ObjectLiteralExpression,
  own: ts.UnionType,
  lowerAs: LowerAs,
  to: Lowering,
): Expr<Lowered> | undefined {
  const [spread, more] = node.properties.filter(ts.isSpreadAssignment);
  if (spread === undefined || more !== undefined || node.properties.some(isFunction)) return undefined;
  const source = withoutParentheses(spread.expression);
  if (!ts.isConditionalExpression(source)) return undefined;
  const before = node.properties.slice(0, node.properties.indexOf(spread));
  // What stands before is evaluated behind the question which of them it is.
  if (before.length > 0 && ![source, ...before].every((part) => isIdle(part, to))) return undefined;
  const parts = [source.whenTrue, source.whenFalse];
  const named = parts.map((part) => namesOf(to.checker.getTypeAtLocation(part), to));
  if (!isInOrder(own.types, named, to)) return undefined;
  const type = to.quietly(() => lowerType(own, node, to));
  if (type?.kind !== "object") return undefined;
  const test = to.condition(source.condition);
  const [yes, no] = parts.map((part, at): Expr<Lowered> | undefined => {
    const value = to.expr(part);
    const wanted = own.types[at] && lowerType(own.types[at], node, to);
    const [from, entry] = [entryOf(value.type, to), wanted && entryOf(wanted, to)];
    if (wanted === undefined || from === undefined || entry?.kind !== "shape") return undefined;
    if (from.members.length + entry.members.length > 0) return undefined;
    return coerce(lowerAs(entry, wanted, { node: source, value }), type, node, to);
  });
  return yes && no && { kind: "conditional", test, yes, no, type, span: to.spanOf(node) };
}

/** TypeScript has the types in the order in which they are written: each has all of its own names, and lacks others. */
function isInOrder(types: readonly ts.Type[], named: readonly (readonly string[])[], to: Lowering): boolean {
  return (
    types.length === named.length &&
    types.every((type, at) => {
      const names = namesOf(type, to);
      const others = named[1 - at] ?? [];
      const hasOwn = named[at]?.every((name) => names.includes(name)) ?? false;
      return hasOwn && others.some((name) => !names.includes(name));
    })
  );
}

function namesOf(type: ts.Type, to: Lowering): readonly string[] {
  return to.checker.getPropertiesOfType(type).map(({ name }) => name);
}

function isFunction(property: ts.ObjectLiteralElementLike): boolean {
  if (ts.isMethodDeclaration(property) || ts.isAccessor(property)) return true;
  return ts.isPropertyAssignment(property) && ts.isFunctionLike(withoutParentheses(property.initializer));
}

function withoutParentheses(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? withoutParentheses(node.expression) : node;
}
