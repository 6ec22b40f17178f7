// The HIR's door: the tree and its types by one name.
export type * from "./hir.ts";
export type {
  BytesKind,
  BytesType,
  CollectionKind,
  CollectionType,
  EnumId,
  FunctionId,
  FunctionType,
  LabelId,
  ObjectId,
  Repr,
  SignatureId,
  SlotId,
  Type,
} from "./type.ts";
