// A value that nobody looks at, where C++ wants one: a field that a literal has not, an argument that the function which
// is called has no parameter for, the result of a function that has none.
import type { Repr } from "../../hir/index.ts";
import { numberType, undefinedType } from "../../hir/type.ts";
import type { Span } from "../../span.ts";
import type { X } from "../elaborator.ts";

export function fillerOf(repr: Repr, span: Span): X {
  if (repr.kind === "int" || repr.kind === "float")
    return { kind: "number", value: 0, written: undefined, type: numberType, span, repr };
  if (repr.kind === "bool") return { kind: "boolean", value: false, type: { kind: "boolean" }, span, repr };
  return { kind: "undefined", type: undefinedType, span, repr };
}
