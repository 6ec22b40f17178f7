// Expressions whose value nobody wants: choices become `if`, temporaries stand before, and what only looks is left out.
import { isPure } from "../../analyze/index.ts";
import type { Explicit, Expr, Lowered, Stmt } from "../../hir/index.ts";
import { isNumeric } from "../../hir/type.ts";
import { visitExpr } from "../../hir/walk.ts";
import { type Elaborator, noTrivia } from "../elaborator.ts";
import { openBind } from "./bindings.ts";
import { elaborateSwap } from "./swaps.ts";

type ElaborateStmt = (stmt: Stmt<Lowered>) => Stmt<Explicit>;

/** Undefined where the expression can stand as a statement as it is. */
export function elaborateDiscarded(
  expr: Expr<Lowered>,
  stmt: Stmt<Lowered>,
  elaborate: ElaborateStmt,
  to: Elaborator,
): Stmt<Explicit> | undefined {
  const again = (value: Expr<Lowered>): Stmt<Explicit> =>
    elaborate({ kind: "expression", value, span: stmt.span, trivia: stmt.trivia });
  switch (expr.kind) {
    case "bind": {
      const swap = elaborateSwap(expr, to);
      if (swap !== undefined)
        return { kind: "expression", value: swap, span: stmt.span, trivia: stmt.trivia };
      return again(openBind(expr, to));
    }
    case "wrap":
    case "as-union":
    case "as-object":
      return again(expr.operand);
    case "unwrap":
    case "from-union":
      return isAssigned(expr.operand) || isChoice(expr.operand) ? again(expr.operand) : undefined;
    case "truthy":
      return isChoice(expr.operand) ? again(expr.operand) : undefined;
    case "not":
      return isChoice(expr.operand) ? again(expr.operand) : undefined;
    case "conditional":
      return choose(expr.test, expr.yes, expr.no, stmt, elaborate, to);
    // map.set(1, 2), map.set(3, 4)  =>  two statements
    case "comma": {
      const { span, trivia } = stmt;
      if (isIdle(expr.second, to)) return again(expr.first);
      const first = elaborate({ kind: "expression", value: expr.first, span, trivia });
      const second = elaborate({ kind: "expression", value: expr.second, span, trivia: noTrivia });
      return { kind: "group", body: [first, second], span, trivia };
    }
    case "increment": {
      const repr = to.reprOfPlace(expr.target);
      const isPlain = expr.prefix || repr.kind === "enum" || isNumeric(repr);
      return isPlain ? undefined : again({ ...expr, prefix: true });
    }
    case "logical": {
      const nothing: Expr<Lowered> = { kind: "undefined", type: { kind: "void" }, span: expr.span };
      const [yes, no] = expr.op === "&&" ? [expr.right, nothing] : [nothing, expr.right];
      return choose(expr.left, yes, no, stmt, elaborate, to);
    }
    default:
      return undefined;
  }
}

/** An assignment, under whichever type its value is seen. */
function isAssigned(expr: Expr<Lowered>): boolean {
  return expr.kind === "as-object" ? isAssigned(expr.operand) : expr.kind === "assign";
}

/** An assignment for its own sake: nobody asks what its value would be as something else. */
export function withoutForms(expr: Expr<Lowered>): Expr<Lowered> {
  if (expr.kind === "comma" && expr.second.kind === "undefined" && expr.second.type.kind === "void")
    return withoutForms(expr.first);
  const isForm = expr.kind === "unwrap" || expr.kind === "from-union";
  return isForm && expr.operand.kind === "assign" ? expr.operand : expr;
}

function isChoice(expr: Expr<Lowered>): boolean {
  if (expr.kind === "bind") return isChoice(expr.body);
  if (expr.kind === "unwrap" || expr.kind === "wrap") return isChoice(expr.operand);
  return expr.kind === "conditional" || expr.kind === "logical";
}

/** a ? f() : g();  =>  if (a) f(); else g(); */
function choose(
  test: Expr<Lowered>,
  yes: Expr<Lowered>,
  no: Expr<Lowered>,
  stmt: Stmt<Lowered>,
  elaborate: ElaborateStmt,
  to: Elaborator,
): Stmt<Explicit> {
  const { span, trivia } = stmt;
  const branch = (value: Expr<Lowered>): Stmt<Explicit> | undefined =>
    isIdle(value, to) || isRead(value, test)
      ? undefined
      : elaborate({ kind: "expression", value, span, trivia: noTrivia });
  if (isIdle(yes, to) || isRead(yes, test)) {
    const operand = test.kind === "not" ? test.operand : test;
    const negated: Expr<Lowered> =
      test.kind === "not" ? operand : { kind: "not", operand, type: test.type, span: test.span };
    const otherwise = () => branch(no) ?? { kind: "block", body: [], span, trivia: noTrivia };
    return { kind: "if", test: to.value(negated), then: otherwise(), else: undefined, span, trivia };
  }
  return {
    kind: "if",
    test: to.value(test),
    then: branch(yes) ?? { kind: "block", body: [], span, trivia: noTrivia },
    else: branch(no),
    span,
    trivia,
  };
}

/** The very value that the test has looked at. */
function isRead(value: Expr<Lowered>, test: Expr<Lowered>): boolean {
  let found = false;
  visitExpr(test, (expr) => {
    const isLook = expr.kind === "element" || (expr.kind === "builtin" && lookups.has(expr.builtin.name));
    if (isLook && value.kind === "element" && expr.span === value.span) found = true;
  });
  return found;
}

const lookups: ReadonlySet<string> = new Set(["array.get", "bytes.item"]);

/** Nothing but looking at what is there; an `unwrap` or an element may stop the program. */
function isIdle(expr: Expr<Lowered>, to: Elaborator): boolean {
  const plain = ["undefined", "read", "number", "string", "boolean", "enum-member", "this"];
  if (plain.includes(expr.kind)) return true;
  if (expr.kind === "wrap" || expr.kind === "field")
    return isIdle(expr.kind === "wrap" ? expr.operand : expr.object, to) && isPure(to.effectOf(expr));
  return false;
}
