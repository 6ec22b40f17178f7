// Holds elaborate to its word: every place gets a value of exactly its own form, so no conversion is left to chance.
// Runs in tests after elaborate. Input: an explicit program. Output: what is wrong, empty when all is well.

import type { Span } from "../span.ts";
import type { Explicit, ExplicitProgram, Expr, FunctionDecl, Stmt } from "./hir.ts";
import { type Repr, type SlotId, sameRepr } from "./type.ts";
import { expressionsOf, statementsOf, visitExpr } from "./walk.ts";

export interface Violation {
  readonly span: Span;
  readonly message: string;
}

export function verifyExplicit(program: ExplicitProgram): readonly Violation[] {
  const found: Violation[] = [];
  const expect = (value: Expr<Explicit>, repr: Repr | undefined, what: string): void => {
    if (repr === undefined || repr.kind === "table" || sameRepr(value.repr, repr)) return;
    // A temporary array may be lent where a counted one is looked at, and the other way round.
    found.push({
      span: value.span,
      message: `${what} has form ${show(repr)}, its value ${show(value.repr)}`,
    });
  };
  const slotRepr = (slot: SlotId) => program.reprs.get(slot);
  const checkExpr = (expr: Expr<Explicit>): void => {
    switch (expr.kind) {
      case "assign":
        expect(expr.value, expr.repr, "an assigned place");
        break;
      case "conditional":
        expect(expr.yes, expr.repr, "a conditional");
        expect(expr.no, expr.repr, "a conditional");
        break;
      case "arithmetic":
        expect(expr.left, expr.repr, "an operation");
        expect(expr.right, expr.repr, "an operation");
        break;
      case "logical":
        expect(expr.left, { kind: "bool" }, "a condition");
        expect(expr.right, { kind: "bool" }, "a condition");
        break;
      case "array":
        if (expr.repr.kind === "array")
          for (const item of expr.elements)
            if (item.kind !== "spread") expect(item, expr.repr.element, "an element");
        break;
      case "call":
        expr.args.forEach((arg, position) => {
          const param = program.functions.get(expr.function)?.params[position];
          if (arg !== undefined && param !== undefined) expect(arg, slotRepr(param.slot), "a parameter");
        });
        break;
      default:
        break;
    }
  };
  const checkStmt = (stmt: Stmt<Explicit>, owner: FunctionDecl<Explicit> | undefined): void => {
    for (const expr of expressionsOf(stmt)) {
      visitExpr(expr, (inner) => {
        checkExpr(inner);
        if (inner.kind === "sequence") for (const nested of inner.body) checkStmt(nested, owner);
      });
    }
    if (stmt.kind === "let" && stmt.value !== undefined)
      expect(stmt.value, slotRepr(stmt.slot), "a variable");
    if (stmt.kind === "return" && stmt.value !== undefined && owner?.result !== undefined) {
      expect(stmt.value, slotRepr(owner.result), "a result");
    }
    if (stmt.kind === "if" || stmt.kind === "while" || stmt.kind === "do-while") {
      expect(stmt.test, { kind: "bool" }, "a condition");
    }
    for (const inner of statementsOf(stmt)) checkStmt(inner, owner);
  };
  for (const declaration of program.functions.values()) {
    for (const stmt of declaration.body) checkStmt(stmt, declaration);
  }
  for (const stmt of program.startup) checkStmt(stmt, undefined);
  for (const module of program.modules) {
    for (const item of module.items) if (item.kind === "statement") checkStmt(item.statement, undefined);
  }
  return found;
}

function show(repr: Repr): string {
  if (repr.kind === "int") return `${repr.signed ? "i" : "u"}${repr.bits}`;
  if (repr.kind === "shared" || repr.kind === "optional") return `${repr.kind} ${show(repr.of)}`;
  return repr.kind === "array" ? `array of ${show(repr.element)}` : repr.kind;
}
