// Whether two expressions say the same in the same words, so that both give one value where nothing happens between them.
// Only what does nothing but look is ever alike.
import type { Expr, Lowered } from "./hir.ts";

export function isAlike(a: Expr<Lowered>, b: Expr<Lowered>): boolean {
  // TypeScript's knowledge that it is there changes nothing of it.
  if (a.kind === "unwrap") return isAlike(a.operand, b.kind === "unwrap" ? b.operand : b);
  if (b.kind === "unwrap") return isAlike(a, b.operand);
  switch (a.kind) {
    case "read":
      return b.kind === "read" && a.slot === b.slot;
    case "this":
      return b.kind === "this" && a.slot === b.slot;
    case "number":
      return b.kind === "number" && a.value === b.value;
    case "field":
      return b.kind === "field" && a.field === b.field && isAlike(a.object, b.object);
    case "element":
      return b.kind === "element" && isAlike(a.array, b.array) && isAlike(a.index, b.index);
    case "arithmetic":
      return b.kind === "arithmetic" && a.op === b.op && isAlike(a.left, b.left) && isAlike(a.right, b.right);
    default:
      return false;
  }
}
