// Parameters that a function takes over: what it only stores comes by value and moves to its place, so that what was made for
// the call, a text joined from parts, an object, is neither copied nor counted.
//   constructor(name: string) { this.name = name; }  =>  void construct(String name) { this->name = tsino::moved(name); }
import { findCalledByName } from "../../analyze/index.ts";
import type { Expr, FunctionDecl, FunctionId, Lowered, SlotId, Stmt } from "../../hir/index.ts";
import { visitExpr, visitExpressions, visitStatements } from "../../hir/walk.ts";
import type { Elaborator } from "../elaborator.ts";
import { ungroup } from "./lent-locals.ts";
import { findArguments } from "./passing.ts";
import { type Read, storedIn } from "./stored-reads.ts";

/** The last reads of such parameters, whose passing becomes `value`. */
export function takeOver(borrowers: ReadonlySet<SlotId>, to: Elaborator): ReadonlySet<Expr<Lowered>> {
  const sites = findArguments(to);
  const byName = findCalledByName(to.program);
  const found = new Set<Expr<Lowered>>();
  // A constructor that hands a parameter to that of its base takes it over once the base does.
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const declaration of to.program.functions.values()) {
      if (!mayTakeOver(declaration, byName, to)) continue;
      for (const { slot } of declaration.params) {
        const read =
          to.passing.get(slot) === "const-reference"
            ? lastStored(slot, declaration, borrowers, to)
            : undefined;
        if (read === undefined || !isMostlyMade(sites.get(slot) ?? [], to)) continue;
        to.passing.set(slot, "value");
        found.add(read);
      }
    }
  }
  return found;
}

/** Nothing else stands in its place, and it gives no reference to what it got. */
function mayTakeOver(
  { id, method, nested, native, adapts }: FunctionDecl<Lowered>,
  byName: ReadonlySet<FunctionId>,
  to: Elaborator,
): boolean {
  if (native || nested !== undefined || adapts !== undefined || to.lentResults.has(id)) return false;
  return method === undefined || method.kind === "constructor" || byName.has(id);
}

/** The last read of a parameter, where it is stored on the way that the function takes in any case. */
function lastStored(
  slot: SlotId,
  { body }: FunctionDecl<Lowered>,
  borrowers: ReadonlySet<SlotId>,
  to: Elaborator,
): Read | undefined {
  if (to.slot(slot).mutable || to.cells.all.has(slot)) return undefined;
  const flat = body.flatMap(ungroup);
  const reads = flat.map((stmt) => countReads(slot, stmt, borrowers, to));
  const last = flat[reads.findLastIndex((count) => count > 0)];
  if (last === undefined || reads.includes(Number.NaN)) return undefined;
  if (reads[flat.indexOf(last)] !== 1) return undefined;
  return storedIn(last, borrowers, to).find((read) => read.slot === slot);
}

/** How often a statement reads a variable; NaN where something else may still know it afterwards: a closure, a name that borrows. */
function countReads(
  slot: SlotId,
  stmt: Stmt<Lowered>,
  borrowers: ReadonlySet<SlotId>,
  to: Elaborator,
): number {
  let reads = 0;
  const isRead = (expr: Expr<Lowered>): boolean => expr.kind === "read" && expr.slot === slot;
  const lend = (value: Expr<Lowered>): void =>
    visitExpr<Lowered>(value, (expr) => {
      if (isRead(expr)) reads = Number.NaN;
    });
  visitStatements<Lowered>(stmt, (inner) => {
    if (inner.kind === "let" && inner.value !== undefined && borrowers.has(inner.slot)) lend(inner.value);
    if (inner.kind === "for-of" || inner.kind === "for-entries") lend(inner.iterable);
  });
  visitExpressions<Lowered>(stmt, (expr) => {
    if (isRead(expr)) reads++;
    if (expr.kind === "assign" && expr.target.kind === "slot" && borrowers.has(expr.target.slot))
      lend(expr.value);
    const inner = "function" in expr ? to.program.functions.get(expr.function) : undefined;
    if (inner?.captures.includes(slot) === true) reads = Number.NaN;
  });
  return reads;
}

/** Whether who calls has no other use for most of what it gives: only that saves a copy. */
function isMostlyMade(args: readonly Expr<Lowered>[], to: Elaborator): boolean {
  const kept = args.filter((arg) => isKept(arg, to));
  return args.length > 0 && kept.length * 2 <= args.length;
}

/** What has a place of its own. */
function isKept(arg: Expr<Lowered>, to: Elaborator): boolean {
  switch (arg.kind) {
    case "read":
      return to.slot(arg.slot).role !== "temporary";
    case "field":
    case "element":
    case "this":
      return true;
    case "wrap":
    case "unwrap":
    case "as-object":
    case "as-union":
    case "from-union":
      return isKept(arg.operand, to);
    default:
      return false;
  }
}
