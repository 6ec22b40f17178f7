// Which fields need one more that says whether they are there: those of objects that the program looks at as a whole, or
// asks for a property, where no value and no property could not be told apart.
import { type Elements, PropertyFacts, type Reach, type Wanted } from "../analyze/index.ts";
import type { Expr, Lowered, ObjectId, Program, SlotId } from "../hir/index.ts";
import { bodiesOf, visitExpressions } from "../hir/walk.ts";

export interface Found {
  readonly wanted: Wanted;
  /** What is known of objects that say what they have. */
  readonly properties: PropertyFacts;
}

export function findWanted(program: Program<Lowered>, elements: Elements, reach: Reach): Found {
  const wanted: Wanted = { slots: new Set<SlotId>(), structs: new Set<ObjectId>() };
  const known = new PropertyFacts(program, elements);
  const noting = new PropertyFacts(program, elements, wanted);
  const ask = (struct: ObjectId): void => {
    if (known.of(struct).kind === "unknown") noting.of(struct);
  };
  const visit = (expr: Expr<Lowered>): void => {
    switch (expr.kind) {
      case "inspect":
        for (const struct of reach.within(expr.operand.type).structs) ask(struct);
        break;
      case "to-json":
        for (const struct of reach.within(expr.operand.type).structs)
          if (expr.replacer !== undefined) ask(struct);
          else if (known.presentOf(struct).kind === "unknown") noting.presentOf(struct);
        break;
      case "own-properties":
        if (expr.operand.type.kind === "object") ask(elements.structOf(expr.operand.type.id));
        break;
      case "has-property": {
        if (expr.operand.type.kind !== "object") break;
        const struct = elements.structOf(expr.operand.type.id);
        if (saysItself(struct, expr.name, elements)) break;
        if (known.of(struct).kind === "unknown") noting.propertyOf(struct, expr.name);
        break;
      }
      case "object":
        for (const slot of expr.overrides ?? [])
          if (known.mayBeEmpty(slot)) wanted.slots.add(elements.representative(slot));
        break;
      default:
        break;
    }
  };
  for (const { body } of bodiesOf(program)) for (const stmt of body) visitExpressions<Lowered>(stmt, visit);
  return { wanted, properties: noting };
}

/** A field that may be anything, or missing. */
function saysItself(struct: ObjectId, name: string, elements: Elements): boolean {
  const slot = elements.fieldsOf(struct).find((field) => field.name === name)?.slot;
  const type = slot === undefined ? undefined : elements.storedType(slot);
  return type?.kind === "optional" && type.of.kind === "dynamic";
}
