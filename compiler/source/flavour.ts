// Fixed-width number types as the checker sees them: `number` with a brand.
import { ts } from "ts-morph";
import type { Flavour } from "../extern/extern.ts";
import { flavourFacts } from "../extern/flavours.ts";

/** @param type without its `undefined` part. */
export function flavourOf(type: ts.Type): Flavour | undefined {
  if (!type.isIntersection()) return undefined;
  const names = Object.keys(flavourFacts) as Flavour[]; // the keys of a Record<Flavour, …>
  return names.find((name) =>
    type.types.some((part) => !(part.flags & ts.TypeFlags.Number) && part.getProperty(`__${name}`)),
  );
}
