// Which variables live in a cell of their own: those that a closure keeps and something assigns after the closure is
// made, so that all who know the variable see its new value. A variable that is kept before its declaration has run
// gets its cell at the start of its block.
import { escapingCaptures } from "../../analyze/index.ts";
import type { Report } from "../../diagnostics/reporter.ts";
import type { Expr, FunctionDecl, Lowered, Program, SlotId, Stmt } from "../../hir/index.ts";
import { bodiesOf, childrenOf, expressionsOf, statementsOf } from "../../hir/walk.ts";

export interface Cells {
  readonly all: ReadonlySet<SlotId>;
  /** Those that something keeps before their declaration. */
  readonly early: ReadonlySet<SlotId>;
  /** Variables for `this` that a function needs which is called elsewhere. */
  readonly selves: ReadonlySet<SlotId>;
}

export function findCells(program: Program<Lowered>, report: Report): Cells {
  const finder = new CellFinder(program);
  for (const { owner, body } of bodiesOf(program)) finder.body(owner, body);
  for (const { slot, at } of finder.looked) {
    const { name } = program.slots.get(slot) ?? { name: "" };
    if (!finder.all.has(slot)) report("used-before-declared", at.span, { name });
  }
  return finder;
}

class CellFinder implements Cells {
  readonly all = new Set<SlotId>();
  readonly early = new Set<SlotId>();
  readonly selves = new Set<SlotId>();
  /** Variables that a function looks at in place before they are declared. */
  readonly looked: { readonly slot: SlotId; readonly at: Lowered }[] = [];
  readonly #program: Program<Lowered>;
  #owner: FunctionDecl<Lowered> | undefined;
  #declared = new Set<SlotId>();

  constructor(program: Program<Lowered>) {
    this.#program = program;
  }

  body(owner: FunctionDecl<Lowered> | undefined, body: readonly Stmt<Lowered>[]): void {
    this.#owner = owner;
    this.#declared = new Set(owner?.params.map(({ slot }) => slot));
    for (const stmt of body) this.#stmt(stmt);
  }

  #stmt(stmt: Stmt<Lowered>): void {
    if (stmt.kind === "for") {
      stmt.init.forEach((inner) => void this.#stmt(inner));
      for (const expr of expressionsOf<Lowered>(stmt)) this.#expr(expr);
      this.#stmt(stmt.body);
      return;
    }
    for (const expr of expressionsOf<Lowered>(stmt)) this.#expr(expr);
    if (stmt.kind === "let" || stmt.kind === "for-of") this.#declared.add(stmt.slot);
    if (stmt.kind === "for-entries")
      for (const slot of [stmt.key, stmt.value]) if (slot !== undefined) this.#declared.add(slot);
    for (const inner of statementsOf<Lowered>(stmt)) this.#stmt(inner);
  }

  #expr(expr: Expr<Lowered>): void {
    if (expr.kind === "bind") {
      this.#expr(expr.value);
      this.#declared.add(expr.slot);
      this.#expr(expr.body);
      return;
    }
    for (const child of childrenOf<Lowered>(expr)) this.#expr(child);
    if (expr.kind === "call" || (expr.kind === "closure" && !expr.escapes)) this.#look(expr);
    for (const slot of escapingCaptures(expr, this.#program)) {
      const found = this.#program.slots.get(slot);
      if (found?.role === "self") this.selves.add(slot);
      if (found?.mutable) this.all.add(slot);
      if (!this.#isAhead(slot)) continue;
      this.all.add(slot);
      this.early.add(slot);
    }
  }

  #look(expr: Lowered & Extract<Expr<Lowered>, { kind: "call" | "closure" }>): void {
    const { captures = [], nested } = this.#program.functions.get(expr.function) ?? {};
    for (const slot of captures) {
      if (this.#isAhead(slot)) this.looked.push({ slot, at: expr });
      if (nested === "lifted" && this.#program.slots.get(slot)?.role === "self") this.selves.add(slot);
    }
  }

  /** A variable of this function whose declaration has not run. */
  #isAhead(slot: SlotId): boolean {
    return this.#program.slots.get(slot)?.owner === this.#owner?.id && !this.#declared.has(slot);
  }
}
