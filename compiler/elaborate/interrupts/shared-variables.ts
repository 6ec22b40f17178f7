// Variables that interrupts and the rest of the program use. An interrupt must not come between the steps of `count++`, or
// what it counted is lost; on a board with 8 bits also a plain read or write of such a variable takes several steps:
// count++  =>  { const tsino::InterruptLock tsinoLock; count++; }
import type { Expr, Lowered, Place, SlotId } from "../../hir/index.ts";
import { visitExpr } from "../../hir/walk.ts";
import { type Elaborator, runtime, type X } from "../elaborator.ts";
import type { L } from "../table.ts";

const header = "tsino/interrupts.h";

/** Whether the code at hand may be interrupted while it uses the variable. */
function isShared(slot: SlotId, to: Elaborator): boolean {
  const { shared, apart } = to.facts.interrupts;
  return shared.has(slot) && !(to.owner !== undefined && apart.has(to.owner));
}

export function isSharedPlace(place: Place<Lowered>, to: Elaborator): boolean {
  return place.kind === "slot" && isShared(place.slot, to);
}

/** Whether a second look at the value may find another one, as an interrupt came meanwhile. */
export function readsShared(value: Expr<Lowered>, to: Elaborator): boolean {
  let found = false;
  visitExpr(value, (inner) => {
    if (inner.kind === "read" && isShared(inner.slot, to)) found = true;
  });
  return found;
}

/** On AVR what has more than 8 bits is read byte by byte. */
export function loadsInSteps(slot: SlotId, to: Elaborator): boolean {
  return to.intBits === 16 && isShared(slot, to) && hasSteps(slot, to);
}

function hasSteps(slot: SlotId, to: Elaborator): boolean {
  const repr = to.reprOf(slot);
  // An enum may have any width.
  return repr.kind !== "bool" && !(repr.kind === "int" && repr.bits === 8);
}

/** count  =>  tsino::load(count) */
export function loadWhole(value: X): X {
  return runtime("tsino::load", header, [value], value, value.repr);
}

export function uninterrupted(operand: X): X {
  if (operand.kind === "uninterrupted") return operand;
  const { type, repr, span } = operand;
  return { kind: "uninterrupted", operand, type, repr, span };
}

/** count = count + 1, which is `count++` to whoever wrote it; and on AVR each assignment of several steps. */
export function assignWhole(value: X, { target, value: given }: L<"assign">, to: Elaborator): X {
  if (value.kind !== "assign" || target.kind !== "slot" || !isShared(target.slot, to)) return value;
  if (isQuick(given))
    return reads(given, target.slot) || inSteps(target.slot, to) ? uninterrupted(value) : value;
  if (!inSteps(target.slot, to)) return value;
  return uninterrupted({ ...value, value: to.keep(value.value, "value") });
}

function inSteps(slot: SlotId, to: Elaborator): boolean {
  return to.intBits === 16 && hasSteps(slot, to);
}

function reads(expr: Expr<Lowered>, slot: SlotId): boolean {
  let found = false;
  visitExpr(expr, (inner) => {
    if (inner.kind === "read" && inner.slot === slot) found = true;
  });
  return found;
}

const quick: ReadonlySet<string> = new Set([
  ...[
    "number",
    "boolean",
    "enum-member",
    "read",
    "extern-constant",
    "negate",
    "not",
    "bit-not",
    "arithmetic",
  ],
  ...["bitwise", "compare", "equal", "logical", "conditional", "truthy", "enum-value", "number-to-enum"],
]);

/** Done in some steps of the processor, so that interrupts may wait. */
export function isQuick(expr: Expr<Lowered>): boolean {
  let found = true;
  visitExpr(expr, (inner) => {
    const isLibrary = inner.kind === "builtin" && /^Math\.(min|max|abs)$/.test(inner.builtin.name);
    if (!isLibrary && !quick.has(inner.kind)) found = false;
  });
  return found;
}
