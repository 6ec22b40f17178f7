// `...args` of a tuple type whose last elements may be left out, where how many there are counts: `args.length`. What is
// left out arrives as nothing, so a call may not give `undefined` there: elaborate looks at what is noted here.
import type { CountedArguments, Expr, Lowered, SlotId } from "../../hir/index.ts";
import { booleanType, mayBeUndefined } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import type { Given } from "../arrays/spreads.ts";
import type { ListedSlot } from "../instance.ts";
import type { Lowering } from "../lowering.ts";
import { testMembers } from "../unions/unions.ts";

/** An argument for a parameter, and what is given behind it. */
export function noteArgument(
  { passes, node }: Pick<Given, "passes"> & { readonly node: ts.Node },
  { type }: Expr<Lowered>,
  slot: SlotId,
  to: Lowering,
  later: readonly Given[] = [],
): void {
  const { given, passed } = to.counted;
  if (passes !== undefined) passed.push({ from: passes, into: slot });
  else if (mayBeUndefined(type) && !later.some((one) => hasValue(one, to)))
    given.push({ slot, span: to.spanOf(node) });
}

/** It counts, and what stands before it, too. */
function hasValue({ node, value, isSpread, mayLack }: Given, { checker }: Lowering): boolean {
  if (isSpread || mayLack === true) return false;
  if (value !== undefined) return !mayBeUndefined(value.type);
  if (ts.isElementAccessExpression(node)) return false;
  const type = checker.getTypeAtLocation(node);
  const isClear = (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter)) === 0;
  return isClear && checker.getNonNullableType(type) === type;
}

/** The arguments whose number counts. */
export function noteCounted(slots: readonly ListedSlot[], name: string, to: Lowering): void {
  for (const { slot, optional } of slots) if (optional) to.counted.slots.push({ slot, name });
}

/** Whether the call gives an argument at a position, or one behind it. */
export function isGiven(
  slots: readonly ListedSlot[],
  position: number,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  const tests = slots.slice(position).map(({ slot }): Expr<Lowered> => {
    const operand: Expr<Lowered> = { kind: "read", slot, type: to.typeOfSlot(slot), span };
    const absent = testMembers(
      operand,
      (type) => type.kind === "undefined" && mayBeUndefined(type),
      node,
      to,
    );
    return { kind: "not", operand: absent, type: booleanType, span };
  });
  return tests.reduce((left, right) => ({ kind: "logical", op: "||", left, right, type: booleanType, span }));
}

export class CountedTable implements CountedArguments {
  readonly slots: { readonly slot: SlotId; readonly name: string }[] = [];
  readonly given: CountedArguments["given"][number][] = [];
  readonly passed: CountedArguments["passed"][number][] = [];
}
