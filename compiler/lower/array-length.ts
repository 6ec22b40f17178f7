// xs.length as something to write to: shorter arrays lose their last elements.
import { builtins } from "../hir/builtins.ts";
import type { Expr, Lowered } from "../hir/index.ts";
import { numberType, voidType } from "../hir/type.ts";
import { ts } from "../typescript.ts";
import type { Accessor } from "./accessors.ts";
import type { Lowering } from "./lowering.ts";
import { builtinCall } from "./members.ts";
import { bindOnce } from "./temporaries.ts";

/** xs.length = n, xs.length -= n, xs.length--; undefined for other targets. */
export function useLength(
  target: ts.Expression,
  use: (accessor: Accessor) => Expr<Lowered>,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (!isLength(target)) return undefined;
  const declaration = to.symbolOf(target.name)?.declarations?.[0];
  if (declaration === undefined || !to.isLibrary(declaration)) return undefined;
  const builtin = builtins.get("array.setLength");
  const array = to.expr(target.expression);
  if (array.type.kind !== "array" || builtin === undefined) return undefined;
  const span = to.spanOf(target);
  return bindOnce(array, to, (kept) =>
    use({
      type: numberType,
      get: () => builtinCall("array.length", [kept], target, to),
      set: (length) => ({ kind: "builtin", builtin, args: [kept, length], type: voidType, span }),
    }),
  );
}

function isLength(node: ts.Expression): node is ts.PropertyAccessExpression {
  return ts.isPropertyAccessExpression(node) && node.name.text === "length";
}
