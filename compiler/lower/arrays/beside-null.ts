// What may be missing, `table[key]`, in a place for a value or null: there is no room for a third thing, and null it is not. So
// that nobody takes it for null or a value, release builds look, too:
// function find(key: string): Item | null { return table[key]; }  =>  return tsino::present(table->get(key)).value();
import type { Expr, Lowered } from "../../hir/index.ts";
import { mayFindNothing } from "../../source/open-lookups.ts";
import { isSurelyThere } from "../../source/promises/spread-doubts.ts";
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import { isBounded } from "./bounded-index.ts";
import { asked, isEntry } from "./outside.ts";

/** The value, in doubt where nothing says that there is one. */
export function lookBesideNull(expr: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  if (!isOpenLookup(node, to)) return expr;
  if (expr.kind === "unwrap") return isEntry(expr.operand) ? { ...expr, inDoubt: true } : expr;
  if (expr.kind !== "element" || isBounded(node, to)) return expr;
  const operand = asked(expr, to);
  return operand.type.kind === "optional" && operand.type.absent === "undefined"
    ? { kind: "unwrap", operand, type: expr.type, span: expr.span, inDoubt: true }
    : expr;
}

/**
 * { ...table[key], n: 1 }, { ...known.get(key)! } into a type that has no room for less: JavaScript spreads nothing, and the
 * fields of what is missing are none.
 */
export function lookSpread(expr: Expr<Lowered>, node: ts.Expression, to: Lowering): Expr<Lowered> {
  if (!ts.isNonNullExpression(node)) return lookBesideNull(expr, node, to);
  if (expr.kind !== "unwrap" || isSurelyThere(node.expression, to.checker)) return expr;
  return { ...expr, inDoubt: true };
}

function isOpenLookup(node: ts.Node, to: Lowering): boolean {
  if (ts.isParenthesizedExpression(node)) return isOpenLookup(node.expression, to);
  if (!ts.isElementAccessExpression(node) && !ts.isPropertyAccessExpression(node)) return false;
  return mayFindNothing(node, to.checker) && !isSurelyThere(node, to.checker);
}
