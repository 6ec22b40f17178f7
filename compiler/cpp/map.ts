// Rewriting the C++ tree: the same node with other operands, the same statement with other parts.
import type { Case, Expr, Init, Stmt } from "./ast.ts";

/** What becomes of the parts; expressions and statements are replaced whole, bodies as lists. */
export interface Rewrite {
  readonly expr: (expr: Expr) => Expr;
  readonly body: (body: readonly Stmt[]) => readonly Stmt[];
  /** That of an `if` or a loop, which may be no block. */
  readonly branch: (stmt: Stmt) => Stmt;
  /** Of a lambda. */
  readonly lambda: (body: readonly Stmt[]) => readonly Stmt[];
}

/** The expression with every direct operand replaced. */
export function mapExpr(expr: Expr, to: Rewrite): Expr {
  switch (expr.kind) {
    case "literal":
    case "name":
      return expr;
    case "prefix":
    case "postfix":
    case "cast":
      return { ...expr, operand: to.expr(expr.operand) };
    case "binary":
      return { ...expr, left: to.expr(expr.left), right: to.expr(expr.right) };
    case "assign":
      return { ...expr, target: to.expr(expr.target), value: to.expr(expr.value) };
    case "conditional":
      return { ...expr, test: to.expr(expr.test), yes: to.expr(expr.yes), no: to.expr(expr.no) };
    case "call":
      return { ...expr, callee: to.expr(expr.callee), args: expr.args.map(to.expr) };
    case "member":
      return { ...expr, object: to.expr(expr.object) };
    case "index":
      return { ...expr, object: to.expr(expr.object), index: to.expr(expr.index) };
    case "brace":
      return { ...expr, items: expr.items.map(to.expr) };
    case "lambda":
      return { ...expr, body: to.lambda(expr.body) };
  }
}

/** The statement with every part replaced; the labels of a `switch` stay, they are constants. */
export function mapStmt(stmt: Stmt, to: Rewrite): Stmt {
  switch (stmt.kind) {
    case "expression":
      return { ...stmt, value: to.expr(stmt.value) };
    case "declare":
      return { ...stmt, init: mapInit(stmt.init, to) };
    case "block":
    case "group":
      return { ...stmt, body: to.body(stmt.body) };
    case "if":
      return {
        ...stmt,
        test: to.expr(stmt.test),
        then: to.branch(stmt.then),
        else: stmt.else && to.branch(stmt.else),
      };
    case "while":
    case "do-while":
      return { ...stmt, test: to.expr(stmt.test), body: to.branch(stmt.body) };
    case "for": {
      const init = stmt.init.map((one) => mapStmt(one, to));
      const [test, update] = [stmt.test && to.expr(stmt.test), stmt.update && to.expr(stmt.update)];
      return { ...stmt, init, test, update, body: to.branch(stmt.body) };
    }
    case "range-for":
      return { ...stmt, range: to.expr(stmt.range), body: to.branch(stmt.body) };
    case "switch": {
      const cases = stmt.cases.map((entry): Case => ({ ...entry, body: to.body(entry.body) }));
      return { ...stmt, subject: to.expr(stmt.subject), cases };
    }
    case "return":
      return { ...stmt, value: stmt.value && to.expr(stmt.value) };
    default:
      return stmt;
  }
}

function mapInit(init: Init, to: Rewrite): Init {
  switch (init.kind) {
    case "none":
      return init;
    case "value":
      return { ...init, value: to.expr(init.value) };
    case "construct":
      return { ...init, args: init.args.map(to.expr) };
    default:
      return { ...init, items: init.items.map(to.expr) };
  }
}
