// A row of a list that is made for the moment: makeRows(2)[0]. Nobody else knows the list, so it gets a name, and its row
// stays where it lies.
import type { Elaborator, X } from "../elaborator.ts";

type Row = Extract<X, { kind: "element" }>;

/** rows = makeRows(2); … rows[0]; rows of all other lists may move. */
export function keepRow(row: Row, to: Elaborator): X | undefined {
  const kept = keepMadeRow(row, to);
  if (kept === undefined) to.report("order-of-rows", row.span, {});
  return kept;
}

function keepMadeRow(row: Row, to: Elaborator): X | undefined {
  const { array, index } = row;
  const inner = array.kind === "element" ? keepMadeRow(array, to) : undefined;
  if (inner === undefined && !isMade(array, to)) return undefined;
  const kept = inner ?? to.keep(array, "rows");
  return { ...row, array: kept, index: index.kind === "number" ? index : to.keep(index, "index") };
}

function isMade(array: X, to: Elaborator): boolean {
  if (array.repr.kind !== "array") return false;
  const isCall = array.kind === "call" || array.kind === "method-call";
  if (isCall) return !to.lentResults.has(array.function);
  return array.kind === "array";
}
