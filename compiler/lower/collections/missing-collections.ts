// Loops over a Map or Set that may be missing, with `[]` in its place: it is walked as one without anything.
import type { Expr, Lowered } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { asked } from "../arrays/outside.ts";
import { coalesce, isNothing } from "../expressions/choices.ts";
import type { Lowering } from "../lowering.ts";
import { isEmptyList, makeEmpty } from "./empty-collections.ts";

type Part = "keys" | "values" | "entries" | "whole";

export interface MissingWalk {
  readonly collection: Expr<Lowered>;
  readonly part: Part;
}

const K = ts.SyntaxKind;

/** map.get(key) ?? []   map.get(key)?.keys() ?? []   isOn ? set : [] */
export function findMissingWalk(node: ts.Expression, to: Lowering): MissingWalk | undefined {
  if (ts.isParenthesizedExpression(node)) return findMissingWalk(node.expression, to);
  if (ts.isConditionalExpression(node)) return chosenWalk(node, to);
  if (!ts.isBinaryExpression(node) || !isEmptyList(node.right)) return undefined;
  const op = node.operatorToken.kind;
  if (op !== K.QuestionQuestionToken && op !== K.BarBarToken) return undefined;
  const { source, part } = partOf(node.left);
  if (!mayBeCollection(source, to)) return undefined;
  const value = asked(to.expr(source), to);
  const { type } = value;
  if (type.kind !== "optional" || type.of.kind !== "collection") return undefined;
  return { collection: coalesce(value, node.right, isNothing, node, to), part };
}

/** isOn ? set : []  =>  isOn ? set : one without anything */
function chosenWalk(node: ts.ConditionalExpression, to: Lowering): MissingWalk | undefined {
  const { whenTrue, whenFalse } = node;
  const [given, empty] = isEmptyList(whenFalse) ? [whenTrue, whenFalse] : [whenFalse, whenTrue];
  if (!isEmptyList(empty)) return undefined;
  const { source, part } = partOf(given);
  if (!mayBeCollection(source, to)) return undefined;
  const test = to.condition(node.condition);
  const value = to.expr(source);
  const span = to.spanOf(node);
  const nothing = makeEmpty(value.type, to.spanOf(empty));
  if (value.type.kind !== "collection" || nothing === undefined) return undefined;
  const [yes, no] = given === whenTrue ? [value, nothing] : [nothing, value];
  return { collection: { kind: "conditional", test, yes, no, type: value.type, span }, part };
}

function partOf(node: ts.Expression): { readonly source: ts.Expression; readonly part: Part } {
  if (ts.isParenthesizedExpression(node)) return partOf(node.expression);
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression, name } = node.expression;
    const { text } = name;
    if (node.arguments.length === 0 && (text === "keys" || text === "values" || text === "entries"))
      return { source: expression, part: text };
  }
  return { source: node, part: "whole" };
}

/** map.get(key)?.keys(): a part of it, not itself. */
export function isIterator(node: ts.Expression): boolean {
  return partOf(node).part !== "whole";
}

function mayBeCollection(node: ts.Expression, to: Lowering): boolean {
  const { symbol } = to.checker.getNonNullableType(to.checker.getTypeAtLocation(node));
  const declaration = symbol?.declarations?.[0];
  return declaration !== undefined && to.isLibrary(declaration) && /^(Readonly)?(Map|Set)$/.test(symbol.name);
}
