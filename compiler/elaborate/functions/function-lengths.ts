// f.length of a function that is a value: a constant, where every function that can be in the place has the same.
import { findTargets } from "../../analyze/index.ts";
import type { Expr, Lowered } from "../../hir/index.ts";
import type { Elaborator, X } from "../elaborator.ts";
import type { L } from "../table.ts";

export function elaborateFunctionLength(expr: L<"function-length">, to: Elaborator): X {
  const { operand, type, span } = expr;
  to.targets ??= findTargets(to.program, to.facts.elements);
  const { functions } = to.program;
  const own =
    operand.kind === "closure" || operand.kind === "function-value" ? [operand.function] : undefined;
  const lengths = new Set((own ?? to.targets.ofValue(operand)).map((id) => functions.get(id)?.length));
  const [value, more] = lengths;
  if (value === undefined || more !== undefined || lengths.size > 1)
    to.report("unsupported-property", span, { name: "length" });
  const length: Expr<Lowered> = { kind: "number", value: value ?? 0, written: undefined, type, span };
  if (own !== undefined || operand.kind === "read") return to.value(length);
  return to.value({ kind: "comma", first: operand, second: length, type, span });
}
