// `number & { readonly __brand: "id" }`: a number to JavaScript, and to us; only TypeScript tells such numbers apart.
import { ts } from "../../typescript.ts";

const primitive = ts.TypeFlags.NumberLike | ts.TypeFlags.StringLike | ts.TypeFlags.BooleanLike;

/** The primitive that a value with a brand is; undefined for all other types. */
export function brandedType(type: ts.Type): ts.Type | undefined {
  if (!type.isIntersection()) return undefined;
  return type.types.find(({ flags }) => (flags & primitive) !== 0);
}
