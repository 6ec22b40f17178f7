// `this & Circle`, behind `this instanceof Circle`: a Circle.
import { ts } from "../../typescript.ts";
import { findClass } from "../classes/classes.ts";
import type { Lowering } from "../lowering.ts";

export function derivedThis(type: ts.Type): ts.Type | undefined {
  if (!type.isIntersection()) return undefined;
  const [own, derived, more] = type.types;
  if (own === undefined || derived === undefined || more !== undefined) return undefined;
  return isThis(own) && findClass(derived) !== undefined ? derived : undefined;
}

/** `{ ...this, n }` has the methods of `this` by its type, whose own results are such copies, without an end. */
export function refuseCopiedThis(type: ts.Type, to: Lowering): void {
  if (!type.isIntersection()) return;
  const literals = type.types.flatMap(({ symbol }) => symbol?.declarations?.filter(isCopyOfThis) ?? []);
  const [copy] = literals;
  if (copy === undefined) return;
  const why = "instances of classes have methods, too, which are not copied";
  to.refuse("unsupported-object-spread", copy, { why });
}

function isCopyOfThis(node: ts.Node): boolean {
  return (
    ts.isObjectLiteralExpression(node) &&
    node.properties.some((property) => ts.isSpreadAssignment(property) && isThisItself(property.expression))
  );
}

function isThisItself({ kind }: ts.Expression): boolean {
  return kind === ts.SyntaxKind.ThisKeyword;
}

function isThis(type: ts.Type): boolean {
  const { isThisType } = type as { readonly isThisType?: boolean }; // only type parameters have it
  return isThisType === true;
}
