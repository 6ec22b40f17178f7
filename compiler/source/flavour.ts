// Fixed-width number types as the checker sees them: `number` with a brand that `types/tsino.d.ts` declares.

import type { Flavour } from "../extern/extern.ts";
import { flavourFacts, isFlavour } from "../extern/flavours.ts";
import { ts } from "../typescript.ts";
import { isShipped } from "./project.ts";

/** Name of a property with the key `flavour`, a unique symbol: nothing that a user can write. */
const brand = /^__@flavour@\d+$/;

/**
 * The flavour of `u8`, of an alias of it, of `Pin<2>`, and of a union whose members agree (`u32 | 0` too); undefined
 * for plain `number` and for anything else. Strip `undefined` and `null` first: with them it is no number.
 */
export function flavourOf(type: ts.Type): Flavour | undefined {
  if (type.isIntersection()) return intersectionFlavour(type);
  return type.isUnion() ? unionFlavour(type) : undefined;
}

function unionFlavour(type: ts.UnionType): Flavour | undefined {
  const literals = type.types.filter((part) => part.isNumberLiteral());
  const [first, ...rest] = type.types.filter((part) => !part.isNumberLiteral()).map(flavourOf);
  if (first === undefined || rest.some((flavour) => flavour !== first)) return undefined;
  const { min, max, float } = flavourFacts[first];
  const fits = (value: number): boolean => value >= min && value <= max && (float || Number.isInteger(value));
  return literals.every((literal) => fits(literal.value)) ? first : undefined;
}

function intersectionFlavour(type: ts.IntersectionType): Flavour | undefined {
  for (const part of type.types) {
    for (const property of part.flags & ts.TypeFlags.Object ? part.getProperties() : []) {
      const flavour = brand.test(String(property.escapedName)) ? declaredFlavour(property) : undefined;
      if (flavour !== undefined) return flavour;
    }
  }
  return undefined;
}

/** readonly [flavour]?: "u8" */
function declaredFlavour(property: ts.Symbol): Flavour | undefined {
  const declaration = property.valueDeclaration;
  if (declaration === undefined || !ts.isPropertySignature(declaration)) return undefined;
  if (!isShipped(declaration.getSourceFile().fileName)) return undefined;
  const type = declaration.type;
  const text =
    type && ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : "";
  return isFlavour(text) ? text : undefined;
}
