// `this & Circle`, behind `this instanceof Circle`: a Circle.
import type { ts } from "../../typescript.ts";
import { findClass } from "../classes/classes.ts";

export function derivedThis(type: ts.Type): ts.Type | undefined {
  if (!type.isIntersection()) return undefined;
  const [own, derived, more] = type.types;
  if (own === undefined || derived === undefined || more !== undefined) return undefined;
  const { isThisType } = own as { readonly isThisType?: boolean }; // only type parameters have it
  return isThisType === true && findClass(derived) !== undefined ? derived : undefined;
}
