// What makes a variable hold fractions, or more than 32 bits: the place may be far from where an interrupt uses it.
import type { Expr, Lowered, SlotId, Stmt } from "../../hir/index.ts";
import { bodiesOf, visitExpr, visitExpressions, visitStatements } from "../../hir/walk.ts";
import type { Span } from "../../span.ts";
import type { Elaborator, X } from "../elaborator.ts";

export interface Widening {
  readonly slot: SlotId;
  readonly span: Span;
}

/** The variables without a form that an interrupt can handle. */
export function wideVariables(expr: X, to: Elaborator): ReadonlySet<SlotId> {
  const found = new Set<SlotId>();
  visitExpr(expr, (inner) => {
    const slot =
      inner.kind === "read"
        ? inner.slot
        : "target" in inner && inner.target.kind === "slot"
          ? inner.target.slot
          : undefined;
    if (slot !== undefined && isWide(slot, to)) found.add(slot);
  });
  return found;
}

function isWide(slot: SlotId, to: Elaborator): boolean {
  const repr = to.reprOf(slot);
  return repr.kind === "float" || (repr.kind === "int" && repr.bits > 32);
}

/** y = x + 1, where x *= 0.5 stands elsewhere  =>  that place, for both */
export class Widenings {
  readonly #to: Elaborator;
  readonly #known = new Map<SlotId, Widening | undefined>();
  #given: ReadonlyMap<SlotId, readonly Expr<Lowered>[]> | undefined;

  constructor(to: Elaborator) {
    this.#to = to;
  }

  of(slot: SlotId): Widening | undefined {
    if (this.#known.has(slot)) return this.#known.get(slot);
    this.#known.set(slot, undefined);
    this.#given ??= valuesGiven(this.#to);
    const wide = (this.#given.get(slot) ?? []).filter((value) => isWideValue(value, this.#to));
    const others = (value: Expr<Lowered>): readonly SlotId[] => {
      const read = new Set<SlotId>();
      visitExpr(value, (inner) => {
        if (inner.kind === "read" && inner.slot !== slot && isWide(inner.slot, this.#to))
          read.add(inner.slot);
      });
      return [...read];
    };
    const own = wide.find((value) => others(value).length === 0 && !isCounted(value, slot, this.#to));
    const found =
      own === undefined
        ? wide
            .flatMap(others)
            .reduce<Widening | undefined>((first, next) => first ?? this.of(next), undefined)
        : { slot, span: own.span };
    this.#known.set(slot, found);
    return found;
  }
}

/** count++, count += 1, count = count + 1: as wide as it was */
function isCounted(value: Expr<Lowered>, slot: SlotId, to: Elaborator): boolean {
  if (value.kind === "increment" || (value.kind === "read" && value.slot === slot)) return true;
  if (value.kind !== "compound" && value.kind !== "arithmetic") return false;
  if (value.op !== "+" && value.op !== "-") return false;
  const parts = value.kind === "compound" ? [value.value] : [value.left, value.right];
  return parts.every((part) => !isWideValue(part, to) || isCounted(part, slot, to));
}

function isWideValue(value: Expr<Lowered>, to: Elaborator): boolean {
  const repr = to.numberRepr(value);
  return repr.kind === "float" || (repr.kind === "int" && repr.bits > 32);
}

/** What each variable is given: a sum as a whole, `total *= 2`. */
function valuesGiven(to: Elaborator): ReadonlyMap<SlotId, readonly Expr<Lowered>[]> {
  const given = new Map<SlotId, Expr<Lowered>[]>();
  const note = (slot: SlotId, value: Expr<Lowered>): void => {
    if (value.type.kind === "number") given.set(slot, [...(given.get(slot) ?? []), value]);
  };
  const lookAt = (stmt: Stmt<Lowered>): void => {
    if (stmt.kind === "let" && stmt.value !== undefined) note(stmt.slot, stmt.value);
  };
  const look = (expr: Expr<Lowered>): void => {
    if (!("target" in expr) || expr.target.kind !== "slot") return;
    if (expr.kind === "assign") note(expr.target.slot, expr.value);
    else note(expr.target.slot, expr);
  };
  for (const { body } of bodiesOf(to.program))
    for (const stmt of body) {
      visitStatements<Lowered>(stmt, lookAt);
      visitExpressions<Lowered>(stmt, look);
    }
  return given;
}
