// The HIR's door: the tree and its types by one name.
export type * from "./hir.ts";
export type { EnumId, FunctionId, LabelId, ObjectId, Repr, SlotId, Type } from "./type.ts";
