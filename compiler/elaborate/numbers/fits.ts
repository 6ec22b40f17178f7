// A value that can't be what its place is declared as: a compile error, at the value.

import { isWhole } from "../../analyze/range.ts";
import type { Flavour } from "../../extern/extern.ts";
import { flavourFacts } from "../../extern/flavours.ts";
import type { Expr, Lowered } from "../../hir/index.ts";
import type { Elaborator } from "../elaborator.ts";

export function checkFits(expr: Expr<Lowered>, flavour: Flavour | undefined, to: Elaborator): void {
  if (flavour === undefined) return;
  const { float, min, max } = flavourFacts[flavour];
  if (float) return;
  const range = to.rangeOf(expr);
  if (range.kind === "double" && !isWhole(range)) to.report("fraction-to-integer", expr.span, { flavour });
  else if (range.kind === "int" && (range.lo > max || range.hi < min)) {
    const shown = range.lo === range.hi ? `${range.lo}` : `${range.lo} to ${range.hi}`;
    // Without its sign it fits: then a cut is hardly what was meant.
    const help = min === 0 && range.hi < 0 ? { help: `\`${flavour}\` holds nothing below 0` } : {};
    to.report("does-not-fit", expr.span, { range: shown, flavour }, help);
  }
}
