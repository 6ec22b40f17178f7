// What is known of the structs that object types become: which types are one, what they derive from, which fields they have.
import type { Field, FunctionType, ObjectDecl, ObjectId } from "../hir/index.ts";
import type { Signature } from "./signatures.ts";

export interface ObjectFacts {
  /** The id that stands for all object types of one struct. */
  structOf(id: ObjectId): ObjectId;
  /** The class that a class extends, or the shape that it is passed for. */
  baseOf(id: ObjectId): ObjectId | undefined;
  /** All types that are this struct. */
  typesOf(id: ObjectId): readonly ObjectDecl[];
  /** Own fields of a struct, one for each memory, without those of its base. */
  fieldsOf(id: ObjectId): readonly Field[];
  /** Whether the first is the second or derives from it. */
  derives(id: ObjectId, base: ObjectId): boolean;
  /** What all function values have in common that a value of this type may be. */
  signatureOf(type: Omit<FunctionType, "kind" | "rest">): Signature;
}
