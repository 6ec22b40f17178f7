// Lists of what a guard let through: `xs.filter(isText)` is an array of text, though `xs` holds more.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { coerce } from "../expressions/coerce.ts";
import { mapList } from "../functions/callbacks.ts";
import type { Lowering } from "../lowering.ts";
import { lowerSlotType, sameType } from "../types/types.ts";
import { proveType } from "../unions/proved.ts";
import { inside } from "./outside.ts";

/** xs.filter(isText)  =>  xs.filter(isText).map((x) => the text that x is) */
export function narrowElements(call: Expr<Lowered>, node: ts.CallExpression, to: Lowering): Expr<Lowered> {
  if (call.type.kind !== "array" || !ts.isPropertyAccessExpression(node.expression)) return call;
  const own = to.typeOfSlot(call.type.element);
  if (node.expression.name.text !== "filter" || !["optional", "union", "dynamic"].includes(own.kind))
    return call;
  if (isLookedAt(node)) return call;
  const list = to.checker.getTypeAtLocation(node);
  const [element] = to.checker.isArrayType(list)
    ? to.checker.getTypeArguments(list as ts.TypeReference) // arrays are references to Array<T>
    : [];
  if (element === undefined) return call;
  const type = to.quietly(() => lowerSlotType(element, node, to));
  if (type === undefined || type.kind === "dynamic" || sameType(type, own, to)) return call;
  const make = ([item = call]: readonly Expr<Lowered>[]): Expr<Lowered> =>
    coerce(proveType(item, element, node, to), type, node, to);
  return mapList(call, [own], make, node, to);
}

/** users.filter(Boolean) as User[]  =>  users.filter(Boolean).map((user) => user!) */
export function presentElements(
  list: Expr<Lowered>,
  type: Type,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (list.type.kind !== "array" || type.kind !== "array") return undefined;
  if (list.kind !== "builtin" || list.builtin.name !== "array.filter") return undefined;
  const [own, wanted] = [to.typeOfSlot(list.type.element), to.typeOfSlot(type.element)];
  if (own.kind !== "optional" || wanted.kind === "optional" || !sameType(own.of, wanted, to))
    return undefined;
  const make = ([item = list]: readonly Expr<Lowered>[]): Expr<Lowered> => ({
    kind: "unwrap",
    operand: inside(item),
    type: wanted,
    span: item.span,
  });
  return mapList(list, [own], make, node, to);
}

/** Only its length, its text or one element is wanted, which is proved where it is read. */
function isLookedAt(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent) || ts.isNonNullExpression(parent)) return isLookedAt(parent);
  if (ts.isVariableDeclaration(parent)) return ts.isArrayBindingPattern(parent.name);
  if (ts.isElementAccessExpression(parent)) return parent.expression === node;
  return ts.isPropertyAccessExpression(parent) && ["length", "join"].includes(parent.name.text);
}
