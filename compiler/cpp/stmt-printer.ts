// Prints statements: braces on the line, a short body of `if` or a loop behind its head.
import type { Case, Init, Stmt, Trivia } from "./ast.ts";
import { ExprPrinter, hasTrivia, isSimple, width } from "./expr-printer.ts";
import { precedences } from "./precedence.ts";

export class StmtPrinter extends ExprPrinter {
  measure(print: (printer: StmtPrinter) => void): number {
    const scratch = new StmtPrinter(true);
    print(scratch);
    return scratch.text.length;
  }

  stmt(stmt: Stmt): void {
    if (stmt.kind === "group") {
      if (stmt.body.length === 0 && (stmt.trivia?.leading.length ?? 0) > 0) this.leading(stmt.trivia);
      stmt.body.forEach((inner, position) => {
        this.stmt(position === 0 ? joinTrivia(stmt.trivia, inner) : inner);
      });
      return;
    }
    this.leading(stmt.trivia);
    this.startLine();
    this.mark(stmt.origin);
    this.plainStmt(stmt);
    this.trailing(stmt.trivia);
    this.newline();
  }

  plainStmt(stmt: Stmt): void {
    switch (stmt.kind) {
      case "expression":
        this.expr(stmt.value, 0);
        return this.write(";");
      case "declare":
        this.write(`${stmt.type} ${stmt.name}${stmt.suffix}`);
        this.init(stmt.init);
        return this.write(";");
      case "block":
        this.write("{");
        this.body(stmt.body);
        return this.write("}");
      case "if":
        return this.if(stmt);
      case "while":
        this.write("while (");
        this.expr(stmt.test, 0);
        this.write(")");
        return this.controlled(stmt.body);
      case "do-while":
        this.write("do");
        this.controlled(block(stmt.body));
        this.write(" while (");
        this.expr(stmt.test, 0);
        return this.write(");");
      case "for":
        return this.for(stmt);
      case "range-for":
        this.write(`for (${stmt.type} ${stmt.name} : `);
        this.expr(stmt.range, 0);
        this.write(")");
        return this.controlled(stmt.body);
      case "switch":
        this.write("switch (");
        this.expr(stmt.subject, 0);
        this.write(") {");
        this.nested(() => {
          for (const entry of stmt.cases) this.case(entry);
        }, true);
        return this.write("}");
      case "return":
        this.write("return");
        if (stmt.value !== undefined) {
          this.write(" ");
          this.expr(stmt.value, 0);
        }
        return this.write(";");
      case "break":
      case "continue":
        return this.write(`${stmt.kind};`);
      case "goto":
        return this.write(`goto ${stmt.label};`);
      case "label":
        return this.write(`${stmt.name}:;`);
      case "remark":
        return this.write(stmt.text);
      case "empty":
        return this.write(";");
      case "group":
        return;
    }
  }

  /** @param chained part of `else if`, where each branch has braces. */
  if(stmt: Extract<Stmt, { kind: "if" }>, chained = false): void {
    this.write("if (");
    this.expr(stmt.test, 0);
    this.write(")");
    if (stmt.else === undefined) return this.controlled(chained ? block(stmt.then) : stmt.then);
    this.controlled(block(stmt.then));
    this.write(" else");
    if (stmt.else.kind !== "if" || hasTrivia(stmt.else.trivia)) return this.controlled(block(stmt.else));
    this.write(" ");
    this.mark(stmt.else.origin);
    this.if(stmt.else, true);
  }

  for(stmt: Extract<Stmt, { kind: "for" }>): void {
    this.write("for (");
    stmt.init.forEach((init, position) => {
      if (init.kind === "declare") {
        this.write(position === 0 ? `${init.type} ${init.name}` : `, ${init.name}`);
        this.init(init.init);
      } else if (init.kind === "expression") {
        if (position > 0) this.write(", ");
        this.expr(init.value, precedences.comma + 1);
      }
    });
    this.write(";");
    if (stmt.test !== undefined) {
      this.write(" ");
      this.expr(stmt.test, 0);
    }
    this.write(";");
    if (stmt.update !== undefined) {
      this.write(" ");
      this.expr(stmt.update, 0);
    }
    this.write(")");
    this.controlled(stmt.body);
  }

  /** The body of an `if` or loop: a short simple statement stays on the line. */
  controlled(body: Stmt): void {
    if (body.kind === "block" && !hasTrivia(body.trivia)) {
      this.write(" {");
      this.body(body.body);
      this.write("}");
    } else if (body.kind === "empty") this.write(";");
    else {
      const inline = !this.flat && isSimple(body) && !hasTrivia(body.trivia);
      const measured = inline ? this.measure((printer) => printer.plainStmt(body)) : Number.POSITIVE_INFINITY;
      if (this.column() + 1 + measured <= width) {
        this.write(" ");
        this.mark(body.origin);
        this.plainStmt(body);
      } else {
        this.write(" {");
        this.body([body]);
        this.write("}");
      }
    }
  }

  case(entry: Case): void {
    this.leading(entry.trivia);
    entry.labels.forEach((label, position) => {
      if (position > 0) this.newline();
      this.startLine();
      if (label === undefined) this.write("default:");
      else {
        this.write("case ");
        this.expr(label, 0);
        this.write(":");
      }
    });
    const own = blockOf(entry.body);
    const body = own ?? entry.body;
    const scoped = own !== undefined || body.some(declares);
    if (scoped) this.write(" {");
    this.trailing(entry.trivia);
    this.nested(() => this.statements(body), scoped);
    if (scoped) {
      this.write("}");
      this.newline();
    }
  }

  init(init: Init): void {
    if (init.kind === "value") {
      this.write(" = ");
      this.expr(init.value, precedences.comma + 1);
    } else if (init.kind === "construct") {
      this.write("(");
      this.list(init.args);
      this.write(")");
    } else if (init.kind === "list" || init.kind === "braces") {
      this.write(init.kind === "list" ? " = {" : "{");
      this.list(init.items);
      this.write("}");
    }
  }

  body(body: readonly Stmt[]): void {
    this.nested(() => this.statements(body), true);
  }

  statements(body: readonly Stmt[]): void {
    body.forEach((stmt, position) => {
      this.stmt(
        position === 0 && stmt.trivia ? { ...stmt, trivia: { ...stmt.trivia, blankBefore: false } } : stmt,
      );
    });
  }
}

function block(stmt: Stmt): Stmt {
  return stmt.kind === "block" ? stmt : { kind: "block", body: [stmt] };
}

function declares(stmt: Stmt): boolean {
  return stmt.kind === "declare" || (stmt.kind === "group" && stmt.body.some(declares));
}

/** `case 1: { … }`: the author's own braces. */
function blockOf(body: readonly Stmt[]): readonly Stmt[] | undefined {
  const [only, more] = body;
  return only?.kind === "block" && more === undefined && !hasTrivia(only.trivia) ? only.body : undefined;
}

function joinTrivia(outer: Trivia | undefined, stmt: Stmt): Stmt {
  if (outer === undefined) return stmt;
  const inner = stmt.trivia;
  return {
    ...stmt,
    trivia: {
      leading: [...outer.leading, ...(inner?.leading ?? [])],
      trailing: inner?.trailing ?? outer.trailing,
      blankBefore: outer.blankBefore || (inner?.blankBefore ?? false),
    },
  };
}
