// What needs the narrow type of a value that a call may have changed since it was tested. JavaScript goes on with what is there;
// C++ would read a number that isn't one, so that release builds look, too, and stop:
// if (this.size) { this.clear(); return [this.size] }  =>  return {tsino::present(this->size).value()};
import type { Expr, Lowered } from "../../hir/index.ts";
import type { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";

/** @param written the value as its place has it, of which `proved` is what TypeScript knows */
export function lookAgain(
  proved: Expr<Lowered>,
  written: Expr<Lowered>,
  node: ts.Expression,
  to: Lowering,
): Expr<Lowered> {
  if (proved === written || !isProof(proved) || !to.source.doubts.isStale(node)) return proved;
  return putInDoubt(proved, written);
}

function putInDoubt(proved: Expr<Lowered>, written: Expr<Lowered>): Expr<Lowered> {
  if (proved === written || !isProof(proved)) return proved;
  const operand = putInDoubt(proved.operand, written);
  return proved.kind === "as-object" ? { ...proved, operand } : { ...proved, operand, inDoubt: true };
}

function isProof(
  expr: Expr<Lowered>,
): expr is Extract<Expr<Lowered>, { kind: "unwrap" | "from-union" | "as-object" }> {
  return expr.kind === "unwrap" || expr.kind === "from-union" || expr.kind === "as-object";
}
