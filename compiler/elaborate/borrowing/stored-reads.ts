// Where a variable is read as the whole value of another place: an element, an entry, a field, a parameter of a function's own.
import type { Expr, FunctionId, Lowered, SlotId, Stmt } from "../../hir/index.ts";
import { expressionsOf, visitExpr } from "../../hir/walk.ts";
import type { Elaborator } from "../elaborator.ts";
import { givenBy, withoutWrap } from "./handed-on.ts";

export type Read = Lowered & Extract<Expr<Lowered>, { kind: "read" }>;

/** What a statement stores that runs once each time when its row is walked. */
export function storedIn(
  stmt: Stmt<Lowered>,
  borrowers: ReadonlySet<SlotId>,
  to: Elaborator,
): readonly Read[] {
  if (!["let", "expression", "return", "throw", "if"].includes(stmt.kind)) return [];
  const given = givenBy(stmt);
  // A second name for a variable becomes a reference to it, which costs nothing; a temporary is known by no other name.
  const isRenamed = ({ slot }: Read): boolean =>
    given !== undefined && borrowers.has(given.to) && to.slot(slot).role === "local";
  const whole = given === undefined ? [] : asRead(given.value).filter((read) => !isRenamed(read));
  return [...whole, ...expressionsOf(stmt).flatMap((expr) => storedWithin(expr, to))];
}

/** Variables that are read as the whole value of an element, entry, field or parameter. */
export function storedWithin(expr: Expr<Lowered>, to: Elaborator): readonly Read[] {
  const found: Read[] = [];
  visitExpr<Lowered>(expr, (inner) => {
    for (const value of storedBy(inner, to)) found.push(...asRead(value));
  });
  return found;
}

/** What an expression puts into places of its own. */
function storedBy(expr: Expr<Lowered>, to: Elaborator): readonly Expr<Lowered>[] {
  switch (expr.kind) {
    case "array":
      return expr.elements;
    case "collection":
      return [...expr.keys, ...expr.values];
    case "object":
      return (expr.copies ?? []).length > 0 ? [] : expr.fields.map(({ value }) => value);
    case "builtin": {
      const { params, effect } = expr.builtin;
      if (effect !== "resizes") return [];
      return expr.args.filter((_, at) => stored.has(params[at] ?? params.at(-1) ?? ""));
    }
    case "new":
      return expr.construct === undefined ? [] : givenToOwn(expr.construct, expr.args, to);
    case "call":
    case "method-call":
      return givenToOwn(expr.function, expr.args, to);
    default:
      return [];
  }
}

/** Kinds of parameters of the library that a list or collection keeps. */
const stored: ReadonlySet<string> = new Set(["element", "key", "value"]);

/** Arguments for parameters that are variables of the function's own. */
function givenToOwn(
  id: FunctionId,
  args: readonly (Expr<Lowered> | undefined)[],
  to: Elaborator,
): readonly Expr<Lowered>[] {
  const params = to.program.functions.get(id)?.params ?? [];
  return args.flatMap((arg, at) => {
    const slot = params[at]?.slot;
    return arg !== undefined && slot !== undefined && to.passing.get(slot) === "value" ? [arg] : [];
  });
}

function asRead(expr: Expr<Lowered>): readonly Read[] {
  const value = withoutWrap(expr);
  return value.kind === "read" ? [value] : [];
}
