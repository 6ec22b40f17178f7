// Values where C++ knows the type by itself, of a variable or of a result: `level = 5;` says as much as
// `level = tsino::Optional<int32_t>(5);`.
import type * as cpp from "../cpp/ast.ts";
import * as make from "../cpp/build.ts";
import { sameRepr } from "../hir/type.ts";
import type { Emitter, X } from "./emitter.ts";

/** In assignments, behind `return` and as arguments of functions that are no templates. */
export function emitStored(value: X, to: Emitter): cpp.Expr {
  if (isNothing(value)) return make.brace("", []);
  return value.kind === "read" ? to.plain(value) : to.expr(withoutWrapping(value));
}

/** `tsino::Optional<int32_t>{}`, which every such variable is at first. */
export function isNothing({ kind, repr }: X): boolean {
  return kind === "undefined" && repr.kind === "optional";
}

/** x = tsino::Optional<T>(value)  =>  x = value, where the value is a T already: C++ converts once by itself, not twice. */
export function withoutWrapping(value: X): X {
  if (value.kind !== "convert" || value.repr.kind !== "optional" || !value.written) return value;
  const { operand } = value;
  return sameRepr(operand.repr, value.repr.of) && isExact(operand) ? operand : value;
}

/** What has its type in C++, too: no lambda, no literal of text, no choice between such. */
function isExact(value: X): boolean {
  if (value.kind === "convert") return value.written;
  return !["closure", "function-value", "string", "secret", "conditional", "array", "comma"].includes(
    value.kind,
  );
}
