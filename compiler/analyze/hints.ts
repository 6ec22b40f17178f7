// The width in which a constant is best declared: that of the API which takes it. `const port = 8888` that goes to a
// `uint16_t` parameter is a `uint16_t`, as a careful hand would write it.
import type { Flavour } from "../extern/extern.ts";
import { flavourFacts } from "../extern/flavours.ts";
import type { Expr, Lowered, Program, SlotId } from "../hir/index.ts";
import { bodiesOf, visitExpressions } from "../hir/walk.ts";

/** Integer flavours of the board's parameters that each variable goes to directly, the first one first. */
export function findWidthHints(program: Program<Lowered>): ReadonlyMap<SlotId, Flavour> {
  const hints = new Map<SlotId, Flavour>();
  for (const { body } of bodiesOf(program)) {
    for (const stmt of body) {
      visitExpressions<Lowered>(stmt, (expr) => {
        if (expr.kind === "extern-call" && expr.callee.prints === undefined) hintArguments(expr, hints);
      });
    }
  }
  return hints;
}

function hintArguments(
  call: Extract<Expr<Lowered>, { kind: "extern-call" }>,
  hints: Map<SlotId, Flavour>,
): void {
  call.args.forEach((arg, position) => {
    const type = call.callee.params[position]?.type;
    if (arg.kind !== "read" || type?.kind !== "number" || hints.has(arg.slot)) return;
    if (!flavourFacts[type.flavour].float && flavourFacts[type.flavour].bits <= 32)
      hints.set(arg.slot, type.flavour);
  });
}
