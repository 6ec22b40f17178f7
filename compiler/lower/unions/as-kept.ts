// Places that may hold nothing though their type does not say so, where the program asks what they hold: TypeScript's proofs
// rule out one member after the other until a single one is left, and that one is no more certain than the type was.
import type { Expr, Lowered } from "../../hir/index.ts";
import { mayBeUndefined } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { isLateRead } from "../arrays/outside.ts";
import type { Lowering } from "../lowering.ts";
import { sameType } from "../types/types.ts";
import { isBelieved } from "./believed.ts";
import { keepsMissing } from "./questioned.ts";
import { orUndefined } from "./unions.ts";

type E = Expr<Lowered>;

/** const v = r[k]; typeof v === "number" ? "n" : typeof v === "string" ? "s" : "?"  =>  v itself, in both questions */
export function asKept(expr: E, node: ts.Node, to: Lowering): E {
  const place = placeOf(expr);
  if (place === undefined || place === expr) return expr;
  return mayBeUndefined(place.type) && isDoubtful(place, node, to) ? place : expr;
}

/** typeof v === "string" ? v.length : v ?? -1  =>  v as a number, or nothing */
export function orKeptNothing(expr: E, node: ts.Node, to: Lowering): E {
  const place = placeOf(expr);
  if (place === undefined || place === expr || mayBeUndefined(expr.type)) return expr;
  return mayBeUndefined(place.type) && isDoubtful(place, node, to) ? withNothing(expr, node, to) : expr;
}

function withNothing(expr: E, node: ts.Node, to: Lowering): E {
  if (expr.kind === "unwrap") return expr.operand;
  if (expr.kind !== "from-union" && expr.kind !== "as-object") return expr;
  const operand = expr.kind === "as-object" ? withNothing(expr.operand, node, to) : expr.operand;
  const type = orUndefined(expr.type, node, to);
  return sameType(type, operand.type, to) ? operand : { ...expr, operand, type };
}

/** What is below all that TypeScript proves of a value. */
function placeOf(expr: E): E | undefined {
  if (expr.kind === "unwrap" || expr.kind === "from-union" || expr.kind === "as-object")
    return placeOf(expr.operand);
  return expr.kind === "read" || expr.kind === "field" ? expr : undefined;
}

/** Whether a place may hold nothing, whatever TypeScript says of it. */
export function isDoubtful(place: E, node: ts.Node, to: Lowering): boolean {
  if (ts.isParenthesizedExpression(node)) return isDoubtful(place, node.expression, to);
  return (
    keepsMissing(node, to) || isLateRead(node, to) || isBelieved(node, to) || to.dynamic.open.holds(place)
  );
}
