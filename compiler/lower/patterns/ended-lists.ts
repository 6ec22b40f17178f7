// `const [a = grow(xs), b] = xs`: a pattern that has met the end of a list takes nothing more from it, though a default made
// the list longer meanwhile. Only where the default of an earlier element could do that something is kept for it.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { asked } from "../arrays/outside.ts";
import { makeNumber } from "../expressions/literals.ts";
import { builtinCall } from "../expressions/members.ts";
import type { Lowering } from "../lowering.ts";

const K = ts.SyntaxKind;
const running: ReadonlySet<ts.SyntaxKind> = new Set([
  K.CallExpression,
  K.NewExpression,
  K.TaggedTemplateExpression,
  K.DeleteExpression,
]);

/** Whether what an element of a pattern does beside taking its value may make the list longer that is taken apart. */
export function mayGrow(element: ts.Node, source: Expr<Lowered>): boolean {
  if (source.type.kind !== "array") return false;
  const target =
    ts.isBindingElement(element) && ts.isIdentifier(element.name) ? element.initializer : element;
  return target !== undefined && runs(target);
}

/** Whether evaluating a node calls or assigns something; what stands in a function does not run yet. */
function runs(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  if (running.has(node.kind)) return true;
  // A default in an assignment pattern is an assignment to the reader of the syntax only.
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === K.EqualsToken)
    return !ts.isIdentifier(node.left) || runs(node.right);
  return ts.forEachChild(node, runs) ?? false;
}

/** position >= list.length, or the end was met before */
export function meetsEnd(
  list: Expr<Lowered>,
  position: number,
  ended: Expr<Lowered> | undefined,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  const length = builtinCall("array.length", [list], node, to);
  const right: Expr<Lowered> = {
    kind: "compare",
    op: "<=",
    left: length,
    right: makeNumber(position, node, to),
    type: booleanType,
    span,
  };
  if (ended === undefined) return right;
  return { kind: "logical", op: "||", left: ended, right, type: booleanType, span };
}

/** ended ? undefined : list[position] */
export function takeUnlessEnded(
  part: Expr<Lowered>,
  ended: Expr<Lowered> | undefined,
  to: Lowering,
): Expr<Lowered> {
  if (ended === undefined) return part;
  const no = asked(part, to);
  const { type, span } = no;
  const yes: Expr<Lowered> = { kind: "undefined", type, span };
  return { kind: "conditional", test: ended, yes, no, type, span };
}

/** ended ? [] : list.slice(position) */
export function restUnlessEnded(rest: Expr<Lowered>, ended: Expr<Lowered> | undefined): Expr<Lowered> {
  if (ended === undefined) return rest;
  const { span } = rest;
  const type: Type = rest.type;
  const yes: Expr<Lowered> = { kind: "array", elements: [], type, span };
  return { kind: "conditional", test: ended, yes, no: rest, type, span };
}
