// `{ ...find(id) }` of `function find(id: string): User { return users[id]; }`: what a function gives may be missing where it
// gives an element or entry as it is, or what another function gives so. Then all that it gives is doubted.
import { ts } from "../../typescript.ts";
import { doubt, takeBack, type Undo, widen } from "../syntax-edits.ts";
import { absencesOf, type Missing } from "./absences.ts";
import { type Beginning, doubtTypeOf, isOpen, ruledOutBy } from "./beginnings.ts";
import type { Flow } from "./flow.ts";
import { doubtOfPart } from "./pattern-doubts.ts";
import { isResult, type Place, placeOf } from "./places.ts";
import { isSurelyThere } from "./spread-doubts.ts";

export function findResultDoubts(
  functions: readonly Place[],
  flow: Flow,
  checker: ts.TypeChecker,
): readonly Beginning[] {
  const found = new Map<ts.Expression, Beginning>();
  const seen = new Set<Place>();
  const follow = (place: Place | undefined): boolean => {
    if (place === undefined) return false;
    if (seen.has(place)) return true;
    seen.add(place);
    for (const { value, place: to } of flow.arrivals) {
      // What a class gives is what its interface says that it gives.
      if (to !== place && !(isResult(to) && isResult(place) && flow.tiedTo(to).includes(place))) continue;
      const { make, missing } = doubtOf(value, checker) ?? {};
      if (make !== undefined && missing !== undefined) found.set(value, { value, place: to, missing, make });
      else if (follow(sourceOf(value, checker)))
        found.set(value, { value, place: to, missing: [], make: () => [] });
    }
    return true;
  };
  functions.forEach(follow);
  const all = [...found.values()];
  return all.some(({ missing }) => missing.length > 0) ? all : [];
}

/** find(id), and `found` of `const found = find(id)` */
function sourceOf(value: ts.Expression, checker: ts.TypeChecker): Place | undefined {
  const place = placeOf(value, checker);
  const isConstant =
    place !== undefined &&
    ts.isVariableDeclaration(place) &&
    place.type === undefined &&
    (place.parent.flags & ts.NodeFlags.Const) !== 0;
  return isConstant || (place !== undefined && isResult(place)) ? place : undefined;
}

function doubtOf(
  value: ts.Expression,
  checker: ts.TypeChecker,
): { readonly missing: readonly Missing[]; readonly make: () => readonly Undo[] } | undefined {
  const lookup = ts.isNonNullExpression(value) ? value.expression : value;
  if (ts.isNonNullExpression(value) && ts.isCallExpression(lookup)) {
    const missing = absencesOf(checker.getTypeAtLocation(lookup));
    const isThere = missing.length === 0 || isSurelyThere(lookup, checker);
    return isThere ? undefined : { missing, make: () => [takeBack(value)] };
  }
  if (ts.isAsExpression(value)) {
    const missing = ruledOutBy(value, checker);
    const isThere = missing.length === 0 || isSurelyThere(value.expression, checker);
    return isThere ? undefined : { missing, make: () => [widen(value, missing)] };
  }
  const doubtPart = doubtOfPart(value, checker);
  if (doubtPart !== undefined) return { missing: ["undefined"], make: doubtPart };
  if (lookup !== value || !isOpen(value, checker) || isSurelyThere(value, checker)) return undefined;
  const type = doubtTypeOf(value, value, checker);
  return type && { missing: ["undefined"], make: () => [doubt(value, type)] };
}
