// xs.filter(isText) by a function that says what a value is, where an array of the narrower type is wanted.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { coerce } from "../expressions/coerce.ts";
import { mapList } from "../functions/callbacks.ts";
import type { Lowering } from "../lowering.ts";
import { lowerType, makeArrayType } from "../types/types.ts";
import { proveType } from "../unions/proved.ts";

/**
 * (string | number)[] that TypeScript proves to be text  =>  .map((item) => item as the text that it is)
 * Undefined where the array is not made here: others know it by its own type.
 */
export function narrowFiltered(
  list: Expr<Lowered>,
  type: Type,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (list.type.kind !== "array" || type.kind !== "array") return undefined;
  if (list.kind !== "builtin" || list.builtin.name !== "array.filter" || !ts.isCallExpression(node))
    return undefined;
  const own = to.typeOfSlot(list.type.element);
  const proved = to.checker.getIndexTypeOfType(to.checker.getTypeAtLocation(node), ts.IndexKind.Number);
  if (proved === undefined || (own.kind !== "optional" && own.kind !== "union")) return undefined;
  const wanted = to.typeOfSlot(type.element);
  return mapList(
    list,
    [own],
    ([item = list]) => coerce(proveType(item, proved, node, to), wanted, node, to),
    node,
    to,
  );
}

/** xs.filter(isThere).map(…): what the next function gets is there. */
export function withoutAbsent(list: Expr<Lowered>, node: ts.Expression, to: Lowering): Expr<Lowered> {
  const own = list.type.kind === "array" ? to.typeOfSlot(list.type.element) : undefined;
  if (own?.kind !== "optional" || !ts.isCallExpression(node)) return list;
  const proved = to.checker.getIndexTypeOfType(to.checker.getTypeAtLocation(node), ts.IndexKind.Number);
  const wanted = proved && to.quietly(() => lowerType(proved, node, to));
  if (wanted === undefined || wanted.kind === "optional" || wanted.kind === "void") return list;
  return narrowFiltered(list, makeArrayType(wanted, node, to), node, to) ?? list;
}
