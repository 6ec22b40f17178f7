// const animals: Animal[] = dogs; animals.push(new Cat()): TypeScript lets a list of dogs pass for one of animals, and then
// its elements may be others. Where the program does that, a checked build looks at each that is taken for a dog.
import { type Elements, walkUses } from "../../analyze/index.ts";
import type { Expr, Lowered, ObjectId, Program, SlotId, Type } from "../../hir/index.ts";

/** Structs of which an object may be said to be one that it is not. */
export function findMixedClasses(program: Program<Lowered>, elements: Elements): ReadonlySet<ObjectId> {
  const declared = findDeclared(program, elements);
  const mixed = new Set<ObjectId>();
  if (declared.size === 0) return mixed;
  walkUses(program, (expr, use) => {
    if (use.kind !== "flow") return;
    const own = classOf(madeAs(expr), elements);
    if (own === undefined) return;
    for (const said of declared.get(elements.representative(use.to)) ?? [])
      if (!elements.derives(own, said)) mixed.add(said);
  });
  return mixed;
}

/** Elements and fields that are said to be of several classes. */
function findDeclared(
  program: Program<Lowered>,
  elements: Elements,
): ReadonlyMap<SlotId, ReadonlySet<ObjectId>> {
  const all = new Map<SlotId, Set<ObjectId>>();
  for (const { id, role, type } of program.slots.values()) {
    const struct = role === "element" || role === "field" ? structOf(type, elements) : undefined;
    if (struct === undefined) continue;
    const memory = elements.representative(id);
    all.set(memory, (all.get(memory) ?? new Set<ObjectId>()).add(struct));
  }
  return new Map([...all].filter(([, structs]) => structs.size > 1));
}

/** What an object is before somebody says that it is a base of that. */
function madeAs(expr: Expr<Lowered>): Expr<Lowered> {
  return expr.kind === "as-object" || expr.kind === "wrap" ? madeAs(expr.operand) : expr;
}

function classOf({ type, kind }: Expr<Lowered>, elements: Elements): ObjectId | undefined {
  return kind === "undefined" ? undefined : structOf(type, elements);
}

function structOf(type: Type, elements: Elements): ObjectId | undefined {
  const plain = type.kind === "optional" ? type.of : type;
  return plain.kind === "object" ? elements.structOf(plain.id) : undefined;
}
