// `this.rows.sort()` where the list goes on to a place that counts its references: the method gives the list back as it
// lies there, and no copy of it.
import { type Elaborator, noTrivia, type X } from "../elaborator.ts";

/** const s = this.xs.sort();  =>  xs = this->xs; xs->sort(); s = xs. Undefined for other lists. */
export function keepChanged(value: X, to: Elaborator): X | undefined {
  if (value.kind !== "builtin" || value.builtin.result.kind !== "self") return undefined;
  const [list, ...others] = value.args;
  const receiver = list && holderOf(list, to);
  if (receiver?.kind !== "deref") return undefined;
  const done = { ...value, args: [receiver, ...others] };
  to.first({ kind: "expression", value: done, span: value.span, trivia: noTrivia });
  return receiver.operand;
}

/** The reference in a variable, after the methods that give back the list, too: `xs.reverse().sort()`. */
function holderOf(list: X, to: Elaborator): X | undefined {
  if (list.kind === "deref") return to.keep(list, "list");
  const operand = keepChanged(list, to);
  return operand && { kind: "deref", operand, type: list.type, repr: list.repr, span: list.span };
}
