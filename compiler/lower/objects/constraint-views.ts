// Properties that a constraint names and that what is given for the type parameter lacks: the object is seen as one of the
// constraint, where it may be one that has them, or none.
//   function speed<T extends { vel?: number }>(o: T) { return o.vel ?? 0; } … speed({ x: 1 })
import type { Expr, Lowered } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import { lowerType } from "../types/types.ts";
import { entryOf, findField } from "./shapes.ts";

/** `o` as what it extends, where `name` is an optional property of that. */
export function asConstraint(
  receiver: Expr<Lowered>,
  name: string,
  node: ts.Node,
  key: ts.Node,
  to: Lowering,
): Expr<Lowered> | undefined {
  const declaration = to.symbolOf(key)?.valueDeclaration;
  const isOptional =
    declaration !== undefined &&
    ts.isPropertySignature(declaration) &&
    declaration.questionToken !== undefined;
  if (!isOptional || !(ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)))
    return undefined;
  const given = to.checker.getTypeAtLocation(node.expression);
  if ((given.flags & ts.TypeFlags.TypeParameter) === 0) return undefined;
  const own = entryOf(receiver.type, to);
  if (own === undefined || own.isTuple || own.isError) return undefined;
  const constraint = to.checker.getBaseConstraintOfType(given);
  const type = constraint && lowerType(constraint, node, to);
  const entry = type && entryOf(type, to);
  if (type === undefined || entry === undefined || entry.id === own.id) return undefined;
  if (findField(entry, name, key, to) === undefined) return undefined;
  return { kind: "as-object", operand: receiver, type, span: receiver.span };
}
