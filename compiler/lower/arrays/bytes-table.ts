// What is known of the typed arrays of a program: the slots of their elements, and which kinds have several views of the
// same bytes.
import type { BytesKind, SlotId } from "../../hir/index.ts";

export class BytesTable {
  /** One for each kind. */
  readonly slots = new Map<BytesKind, SlotId>();
  /** Kinds that have views of bytes which others see, too. */
  readonly views = new Set<BytesKind>();
}
