// Several writes for the sake of one value, some of them on a condition: they are statements before the one that uses it.
// (a in b ? x.a = b.a : nothing, x)  =>  if (b.has_a) x.a = b.a; … x
import { bug } from "../../bug.ts";
import type { Explicit, Expr, Lowered, Stmt } from "../../hir/index.ts";
import { type Elaborator, noTrivia, type X } from "../elaborator.ts";
import { withoutView } from "../places.ts";
import type { L } from "../table.ts";
import { elaborateDiscarded, withoutForms } from "./discarded.ts";

/** Undefined where all of it reads well as one expression. */
export function elaborateSteps(expr: L<"comma">, to: Elaborator): X | undefined {
  if (!hasChoice(expr)) return undefined;
  let value: Expr<Lowered> = expr;
  for (; value.kind === "comma"; value = value.second) to.first(elaborateStep(value.first, to));
  return to.value(value);
}

/** Where nobody wants what one of its parts gives, and it may not run. */
export function hasChoice(expr: Expr<Lowered>): boolean {
  return expr.kind === "comma" && (isChoice(expr.first) || hasChoice(expr.second));
}

function isChoice({ kind, type }: Expr<Lowered>): boolean {
  return kind === "conditional" && type.kind === "void";
}

function elaborateStep(value: Expr<Lowered>, to: Elaborator): Stmt<Explicit> {
  const { span } = value;
  const stmt: Stmt<Lowered> = { kind: "expression", value, span, trivia: noTrivia };
  const inner = (part: Stmt<Lowered>): Stmt<Explicit> =>
    part.kind === "expression" ? elaborateStep(part.value, to) : bug(span, "a step that is no expression");
  const { result, first } = to.collect(
    (): Stmt<Explicit> =>
      elaborateDiscarded(value, stmt, inner, to) ?? {
        ...stmt,
        value: withoutView(to.value(withoutForms(value))),
      },
  );
  return first.length === 0 ? result : { kind: "group", body: [...first, result], span, trivia: noTrivia };
}
