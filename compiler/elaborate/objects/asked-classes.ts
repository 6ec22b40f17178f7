// The classes that `instanceof` asks for: of a generic class all that were made of it.
import type { Lowered, ObjectId, Program } from "../../hir/index.ts";

export function askedClasses(id: ObjectId, { objects }: Program<Lowered>): readonly ObjectId[] {
  if (objects.has(id)) return [id];
  return [...objects.values()].filter(({ family }) => family === id).map((decl) => decl.id);
}
