// Prints expressions: parentheses where C++ or its readers need them, lists one per line where the line would be too long.
import type { Expr, Param, Stmt, Trivia } from "./ast.ts";
import { Paper } from "./paper.ts";
import { precedenceOf, precedences } from "./precedence.ts";

/** Columns. */
export const width = 100;

export abstract class ExprPrinter extends Paper {
  /** The statements of a lambda, each on a line of its own, with the line's end in front. */
  abstract body(body: readonly Stmt[]): void;
  /** One statement without its comments and line's end. */
  abstract plainStmt(stmt: Stmt): void;
  /** @returns columns that it takes on one line. */
  abstract measure(print: (printer: ExprPrinter) => void): number;

  expr(expr: Expr, outer: number): void {
    this.mark(expr.origin);
    const inner = precedenceOf(expr);
    const wrap = inner < outer;
    if (wrap) this.write("(");
    this.plainExpr(expr, inner);
    if (wrap) this.write(")");
  }

  plainExpr(expr: Expr, level: number): void {
    switch (expr.kind) {
      case "literal":
      case "name":
        return this.write(expr.text);
      case "prefix":
        this.write(expr.op);
        // - -x and + +x must not become -- and ++
        if (expr.operand.kind === "prefix" && expr.operand.op[0] === expr.op[0]) {
          this.write("(");
          this.expr(expr.operand, 0);
          return this.write(")");
        }
        if (expr.operand.kind === "literal" && expr.operand.text.startsWith("-")) {
          return this.write(`(${expr.operand.text})`);
        }
        return this.expr(expr.operand, level);
      case "postfix":
        this.expr(expr.operand, level);
        return this.write(expr.op);
      case "binary":
        return this.binary(expr, level);
      case "assign":
        this.expr(expr.target, level + 1);
        this.write(` ${expr.op} `);
        return this.expr(expr.value, level);
      case "conditional":
        this.expr(expr.test, level + 1);
        this.write(" ? ");
        this.expr(expr.yes, level);
        this.write(" : ");
        return this.expr(expr.no, level);
      case "call":
        this.expr(expr.callee, level);
        this.write("(");
        this.list(expr.args);
        return this.write(")");
      case "member": {
        // (*p).x  =>  p->x
        const pointer =
          expr.object.kind === "prefix" && expr.object.op === "*" ? expr.object.operand : undefined;
        this.expr(pointer ?? expr.object, level);
        return this.write(`${pointer === undefined ? "." : "->"}${expr.name}`);
      }
      case "index":
        this.expr(expr.object, level);
        // `[[` begins an attribute
        this.write(beginsWithLambda(expr.index) ? "[(" : "[");
        this.expr(expr.index, 0);
        return this.write(beginsWithLambda(expr.index) ? ")]" : "]");
      case "cast":
        this.write(`(${expr.type})`);
        return this.expr(expr.operand, level);
      case "brace":
        this.write(`${expr.type}{`);
        this.list(expr.items);
        return this.write("}");
      case "lambda":
        this.write(`[${expr.captures === undefined ? "&" : expr.captures.join(", ")}]`);
        if (expr.result !== undefined || (expr.params?.length ?? 0) > 0 || expr.isMutable) {
          this.write("(");
          this.params(expr.params ?? []);
          this.write(expr.isMutable ? ") mutable" : ")");
        }
        this.write(expr.result === undefined ? " {" : ` -> ${expr.result} {`);
        return this.lambdaBody(expr.body);
    }
  }

  /** One short statement stays on the line. */
  lambdaBody(body: readonly Stmt[]): void {
    const [only, more] = body;
    const simple = only !== undefined && more === undefined && isSimple(only) && !hasTrivia(only.trivia);
    const length = simple && !this.flat ? this.measure((printer) => printer.plainStmt(only)) : 0;
    if (simple && this.column() + length + 4 <= width) {
      this.write(" ");
      this.mark(only.origin);
      this.plainStmt(only);
      return this.write(" }");
    }
    this.body(body);
    this.write("}");
  }

  binary(expr: Extract<Expr, { kind: "binary" }>, level: number): void {
    this.operand(expr.left, expr.op, level);
    const breaks =
      !this.flat &&
      this.column() + 4 + this.measure((printer) => printer.expr(expr.right, level + 1)) > width;
    if (breaks && expr.op !== ",") {
      this.newline();
      this.write(`${"  ".repeat(this.indent + 2)}${expr.op} `);
    } else this.write(expr.op === "," ? ", " : ` ${expr.op} `);
    this.operand(expr.right, expr.op, level + 1);
  }

  /**
   * Compilers warn of `a && b || c`, `a & b == c`, `a << b + c`, `a == b < c` without parentheses, and readers thank for
   * them.
   */
  operand(operand: Expr, outer: string, level: number): void {
    const inner = operand.kind === "binary" ? operand.op : undefined;
    const mixed =
      inner !== undefined &&
      ((comparisons.has(outer) && comparisons.has(inner)) ||
        (inner !== outer &&
          ((outer === "||" && inner === "&&") ||
            bitwise.has(outer) ||
            (shifts.has(inner) && outer !== "&&" && outer !== "||"))));
    if (!mixed) return this.expr(operand, level);
    this.write("(");
    this.expr(operand, 0);
    this.write(")");
  }

  list(items: readonly Expr[]): void {
    const single = items.length === 1 && items[0]?.kind === "literal";
    if (this.flat || items.length === 0 || single) return this.flatList(items);
    const flat = this.measure((printer) => printer.flatList(items));
    if (this.column() + flat + 2 <= width) return this.flatList(items);
    const short = items.every((item) => item.kind === "literal" && item.text.length <= 12);
    this.indent += 2;
    this.newline();
    items.forEach((item, position) => {
      const last = position === items.length - 1;
      const next = short ? (items[position + 1]?.kind === "literal" ? 14 : 0) : width;
      if (this.atLineStart()) this.startLine();
      this.expr(item, precedences.comma + 1);
      if (!last) this.write(",");
      if (!last && this.column() + next > width) this.newline();
      else if (!last) this.write(" ");
    });
    this.indent -= 2;
  }

  flatList(items: readonly Expr[]): void {
    items.forEach((item, position) => {
      if (position > 0) this.write(", ");
      this.expr(item, precedences.comma + 1);
    });
  }

  params(params: readonly Param[]): void {
    params.forEach((param, position) => {
      this.write(position > 0 ? ", " : "");
      this.write(param.name === "" ? param.type : `${param.type} ${param.name}`);
      if (param.default !== undefined) {
        this.write(" = ");
        this.expr(param.default, precedences.comma + 1);
      }
    });
  }
}

const comparisons = new Set(["<", "<=", ">", ">=", "==", "!="]);
const bitwise = new Set(["&", "|", "^", "<<", ">>"]);
const shifts = new Set(["<<", ">>", "&", "|", "^"]);

function beginsWithLambda(expr: Expr): boolean {
  switch (expr.kind) {
    case "lambda":
      return true;
    case "binary":
      return beginsWithLambda(expr.left);
    case "assign":
      return beginsWithLambda(expr.target);
    case "conditional":
      return beginsWithLambda(expr.test);
    case "call":
      return beginsWithLambda(expr.callee);
    case "member":
    case "index":
      return beginsWithLambda(expr.object);
    case "postfix":
      return beginsWithLambda(expr.operand);
    default:
      return false;
  }
}

export function isSimple(stmt: Stmt): boolean {
  return ["expression", "break", "continue", "return", "goto"].includes(stmt.kind);
}

export function hasTrivia(trivia: Trivia | undefined): boolean {
  return trivia !== undefined && (trivia.leading.length > 0 || trivia.trailing !== undefined);
}
