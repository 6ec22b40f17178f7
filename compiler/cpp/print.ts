// Prints C++: two spaces, braces on the line, arguments one per line past 100 columns. Remembers which place of the
// TypeScript each printed node came from. Makes no choices beyond layout and parentheses.
import type { Mapping } from "../source-map.ts";
import type { Span } from "../span.ts";
import type { Case, Decl, Expr, Init, Member, Param, Stmt, Trivia } from "./ast.ts";
import { precedenceOf, precedences } from "./precedence.ts";

const width = 100;

export interface Printed {
  readonly text: string;
  /** Lines count from 1 at the text's start. */
  readonly mappings: readonly Mapping[];
}

export function printDecls(decls: readonly Decl[]): Printed {
  const printer = new Printer();
  for (const decl of decls) printer.decl(decl);
  return { text: printer.text, mappings: printer.mappings };
}

export function printExpr(expr: Expr): string {
  const printer = new Printer();
  printer.expr(expr, 0);
  return printer.text;
}

class Printer {
  text = "";
  readonly mappings: Mapping[] = [];
  #indent = 0;
  #line = 1;
  #lineStart = 0;
  /** A measuring printer never breaks lines, so that measuring stays linear. */
  readonly #flat: boolean;

  constructor(flat = false) {
    this.#flat = flat;
  }

  decl(decl: Decl): void {
    if (decl.kind === "comment") {
      for (const line of decl.lines) this.#writeLine(line);
    } else if (decl.kind === "statement") this.stmt(decl.statement);
    else if (decl.kind === "enum") this.#enum(decl);
    else if (decl.kind === "forward") this.#writeLine(`struct ${decl.name};`);
    else if (decl.kind === "struct") this.#struct(decl);
    else {
      const trivia = decl.kind === "function" ? decl.trivia : undefined;
      this.#leading(trivia);
      if (decl.kind === "function") this.#mark(decl.origin);
      this.#write(`${decl.result} ${decl.name}(`);
      this.#params(decl.params);
      this.#write(")");
      if (decl.kind === "prototype") this.#write(";");
      else {
        this.#write(" {");
        this.#body(decl.body);
        this.#write("}");
        this.#trailing(trivia);
      }
      this.#newline();
    }
  }

  stmt(stmt: Stmt): void {
    if (stmt.kind === "group") {
      stmt.body.forEach((inner, position) => {
        this.stmt(position === 0 ? joinTrivia(stmt.trivia, inner) : inner);
      });
      return;
    }
    this.#leading(stmt.trivia);
    this.#startLine();
    this.#mark(stmt.origin);
    this.#plainStmt(stmt);
    this.#trailing(stmt.trivia);
    this.#newline();
  }

  expr(expr: Expr, outer: number): void {
    this.#mark(expr.origin);
    const inner = precedenceOf(expr);
    const wrap = inner < outer;
    if (wrap) this.#write("(");
    this.#plainExpr(expr, inner);
    if (wrap) this.#write(")");
  }

  #plainStmt(stmt: Stmt): void {
    switch (stmt.kind) {
      case "expression":
        this.expr(stmt.value, 0);
        return this.#write(";");
      case "declare":
        this.#write(`${stmt.type} ${stmt.name}${stmt.suffix}`);
        this.#init(stmt.init);
        return this.#write(";");
      case "block":
        this.#write("{");
        this.#body(stmt.body);
        return this.#write("}");
      case "if":
        return this.#if(stmt);
      case "while":
        this.#write("while (");
        this.expr(stmt.test, 0);
        this.#write(")");
        return this.#controlled(stmt.body);
      case "do-while":
        this.#write("do");
        this.#controlled(block(stmt.body));
        this.#write(" while (");
        this.expr(stmt.test, 0);
        return this.#write(");");
      case "for":
        return this.#for(stmt);
      case "range-for":
        this.#write(`for (${stmt.type} ${stmt.name} : `);
        this.expr(stmt.range, 0);
        this.#write(")");
        return this.#controlled(stmt.body);
      case "switch":
        this.#write("switch (");
        this.expr(stmt.subject, 0);
        this.#write(") {");
        this.#nested(() => {
          for (const entry of stmt.cases) this.#case(entry);
        }, true);
        return this.#write("}");
      case "return":
        this.#write("return");
        if (stmt.value !== undefined) {
          this.#write(" ");
          this.expr(stmt.value, 0);
        }
        return this.#write(";");
      case "break":
      case "continue":
        return this.#write(`${stmt.kind};`);
      case "goto":
        return this.#write(`goto ${stmt.label};`);
      case "label":
        return this.#write(`${stmt.name}:;`);
      case "remark":
        return this.#write(stmt.text);
      case "empty":
        return this.#write(";");
      case "group":
        return;
    }
  }

  /** @param chained part of `else if`, where each branch has braces. */
  #if(stmt: Extract<Stmt, { kind: "if" }>, chained = false): void {
    this.#write("if (");
    this.expr(stmt.test, 0);
    this.#write(")");
    if (stmt.else === undefined) return this.#controlled(chained ? block(stmt.then) : stmt.then);
    this.#controlled(block(stmt.then));
    this.#write(" else");
    if (stmt.else.kind !== "if" || hasTrivia(stmt.else.trivia)) return this.#controlled(block(stmt.else));
    this.#write(" ");
    this.#mark(stmt.else.origin);
    this.#if(stmt.else, true);
  }

  #for(stmt: Extract<Stmt, { kind: "for" }>): void {
    this.#write("for (");
    stmt.init.forEach((init, position) => {
      if (init.kind === "declare") {
        this.#write(position === 0 ? `${init.type} ${init.name}` : `, ${init.name}`);
        this.#init(init.init);
      } else if (init.kind === "expression") {
        if (position > 0) this.#write(", ");
        this.expr(init.value, precedences.comma + 1);
      }
    });
    this.#write(";");
    if (stmt.test !== undefined) {
      this.#write(" ");
      this.expr(stmt.test, 0);
    }
    this.#write(";");
    if (stmt.update !== undefined) {
      this.#write(" ");
      this.expr(stmt.update, 0);
    }
    this.#write(")");
    this.#controlled(stmt.body);
  }

  /** The body of an `if` or loop: a short simple statement stays on the line. */
  #controlled(body: Stmt): void {
    if (body.kind === "block" && !hasTrivia(body.trivia)) {
      this.#write(" {");
      this.#body(body.body);
      this.#write("}");
    } else if (body.kind === "empty") this.#write(";");
    else {
      const inline = !this.#flat && isSimple(body) && !hasTrivia(body.trivia);
      const measured = inline ? measure((printer) => printer.#plainStmt(body)) : Number.POSITIVE_INFINITY;
      if (this.#column() + 1 + measured <= width) {
        this.#write(" ");
        this.#mark(body.origin);
        this.#plainStmt(body);
      } else {
        this.#write(" {");
        this.#body([body]);
        this.#write("}");
      }
    }
  }

  #case(entry: Case): void {
    this.#leading(entry.trivia);
    entry.labels.forEach((label, position) => {
      if (position > 0) this.#newline();
      this.#startLine();
      if (label === undefined) this.#write("default:");
      else {
        this.#write("case ");
        this.expr(label, 0);
        this.#write(":");
      }
    });
    const own = blockOf(entry.body);
    const body = own ?? entry.body;
    const scoped = own !== undefined || body.some(declares);
    if (scoped) this.#write(" {");
    this.#trailing(entry.trivia);
    this.#nested(() => this.#statements(body), scoped);
    if (scoped) {
      this.#write("}");
      this.#newline();
    }
  }

  #struct(decl: Extract<Decl, { kind: "struct" }>): void {
    this.#leading({ leading: [], trailing: undefined, ...decl.trivia, blankBefore: true });
    this.#write(`struct ${decl.name}${decl.base === undefined ? "" : ` : ${decl.base}`} {`);
    this.#nested(() => {
      for (const member of decl.members) this.#member(member);
    }, true);
    this.#write("};");
    this.#newline();
  }

  #member(member: Member): void {
    this.#startLine();
    if (member.kind === "line") this.#write(member.text);
    else if (member.kind === "field") {
      const initial = member.initial === undefined ? "" : ` = ${member.initial}`;
      this.#write(`${member.type} ${member.name}${initial};`);
    } else {
      this.#write(`${member.virtual ? "virtual " : ""}${member.result} ${member.name}(`);
      this.#params(member.params);
      this.#write(
        `)${member.isConst ? " const" : ""}${member.override ? " override" : ""}${member.pure ? " = 0" : ""}`,
      );
      if (member.body === undefined) this.#write(";");
      else {
        this.#write(" {");
        this.#body(member.body);
        this.#write("}");
      }
    }
    this.#newline();
  }

  #enum(decl: Extract<Decl, { kind: "enum" }>): void {
    this.#leading(decl.trivia);
    const members = decl.members.map(({ name, value }) =>
      value === undefined ? name : `${name} = ${value}`,
    );
    const flat = `enum class ${decl.name} : ${decl.base} { ${members.join(", ")} };`;
    const plain = decl.members.every((entry) => !hasTrivia(entry.trivia));
    if (plain && flat.length <= width) this.#writeLine(flat);
    else {
      this.#write(`enum class ${decl.name} : ${decl.base} {`);
      this.#nested(() => {
        decl.members.forEach((entry, position) => {
          this.#leading(entry.trivia);
          this.#startLine();
          this.#write(`${members[position]},`);
          this.#trailing(entry.trivia);
          this.#newline();
        });
      }, true);
      this.#write("};");
      this.#newline();
    }
  }

  #plainExpr(expr: Expr, level: number): void {
    switch (expr.kind) {
      case "literal":
      case "name":
        return this.#write(expr.text);
      case "prefix":
        this.#write(expr.op);
        // - -x and + +x must not become -- and ++
        if (expr.operand.kind === "prefix" && expr.operand.op[0] === expr.op[0]) {
          this.#write("(");
          this.expr(expr.operand, 0);
          return this.#write(")");
        }
        if (expr.operand.kind === "literal" && expr.operand.text.startsWith("-")) {
          return this.#write(`(${expr.operand.text})`);
        }
        return this.expr(expr.operand, level);
      case "postfix":
        this.expr(expr.operand, level);
        return this.#write(expr.op);
      case "binary":
        return this.#binary(expr, level);
      case "assign":
        this.expr(expr.target, level + 1);
        this.#write(` ${expr.op} `);
        return this.expr(expr.value, level);
      case "conditional":
        this.expr(expr.test, level + 1);
        this.#write(" ? ");
        this.expr(expr.yes, level);
        this.#write(" : ");
        return this.expr(expr.no, level);
      case "call":
        this.expr(expr.callee, level);
        this.#write("(");
        this.#list(expr.args);
        return this.#write(")");
      case "member": {
        // (*p).x  =>  p->x
        const pointer =
          expr.object.kind === "prefix" && expr.object.op === "*" ? expr.object.operand : undefined;
        this.expr(pointer ?? expr.object, level);
        return this.#write(`${pointer === undefined ? "." : "->"}${expr.name}`);
      }
      case "index":
        this.expr(expr.object, level);
        // `[[` begins an attribute
        this.#write(beginsWithLambda(expr.index) ? "[(" : "[");
        this.expr(expr.index, 0);
        return this.#write(beginsWithLambda(expr.index) ? ")]" : "]");
      case "cast":
        this.#write(`(${expr.type})`);
        return this.expr(expr.operand, level);
      case "brace":
        this.#write(`${expr.type}{`);
        this.#list(expr.items);
        return this.#write("}");
      case "lambda":
        this.#write(`[${expr.captures === undefined ? "&" : expr.captures.join(", ")}]`);
        if (expr.result !== undefined || (expr.params?.length ?? 0) > 0 || expr.isMutable) {
          this.#write("(");
          this.#params(expr.params ?? []);
          this.#write(expr.isMutable ? ") mutable" : ")");
        }
        this.#write(expr.result === undefined ? " {" : ` -> ${expr.result} {`);
        return this.#lambdaBody(expr.body);
    }
  }

  /** One short statement stays on the line. */
  #lambdaBody(body: readonly Stmt[]): void {
    const [only, more] = body;
    const simple = only !== undefined && more === undefined && isSimple(only) && !hasTrivia(only.trivia);
    const length = simple && !this.#flat ? measure((printer) => printer.#plainStmt(only)) : 0;
    if (simple && this.#column() + length + 4 <= width) {
      this.#write(" ");
      this.#mark(only.origin);
      this.#plainStmt(only);
      return this.#write(" }");
    }
    this.#body(body);
    this.#write("}");
  }

  #binary(expr: Extract<Expr, { kind: "binary" }>, level: number): void {
    this.#operand(expr.left, expr.op, level);
    const breaks =
      !this.#flat && this.#column() + 4 + measure((printer) => printer.expr(expr.right, level + 1)) > width;
    if (breaks && expr.op !== ",") {
      this.#newline();
      this.#write(`${"  ".repeat(this.#indent + 2)}${expr.op} `);
    } else this.#write(expr.op === "," ? ", " : ` ${expr.op} `);
    this.#operand(expr.right, expr.op, level + 1);
  }

  /** Compilers warn of `a && b || c`, `a & b == c`, `a << b + c` without parentheses, and readers thank for them. */
  #operand(operand: Expr, outer: string, level: number): void {
    const inner = operand.kind === "binary" ? operand.op : undefined;
    const mixed =
      inner !== undefined &&
      inner !== outer &&
      ((outer === "||" && inner === "&&") ||
        bitwise.has(outer) ||
        (shifts.has(inner) && outer !== "&&" && outer !== "||"));
    if (!mixed) return this.expr(operand, level);
    this.#write("(");
    this.expr(operand, 0);
    this.#write(")");
  }

  #list(items: readonly Expr[]): void {
    const single = items.length === 1 && items[0]?.kind === "literal";
    if (this.#flat || items.length === 0 || single) return this.#flatList(items);
    const flat = measure((printer) => printer.#flatList(items));
    if (this.#column() + flat + 2 <= width) return this.#flatList(items);
    const short = items.every((item) => item.kind === "literal" && item.text.length <= 12);
    this.#indent += 2;
    this.#newline();
    items.forEach((item, position) => {
      const last = position === items.length - 1;
      const next = short ? (items[position + 1]?.kind === "literal" ? 14 : 0) : width;
      if (this.#atLineStart()) this.#startLine();
      this.expr(item, precedences.comma + 1);
      if (!last) this.#write(",");
      if (!last && this.#column() + next > width) this.#newline();
      else if (!last) this.#write(" ");
    });
    this.#indent -= 2;
  }

  #flatList(items: readonly Expr[]): void {
    items.forEach((item, position) => {
      if (position > 0) this.#write(", ");
      this.expr(item, precedences.comma + 1);
    });
  }

  #params(params: readonly Param[]): void {
    params.forEach((param, position) => {
      this.#write(position > 0 ? ", " : "");
      this.#write(param.name === "" ? param.type : `${param.type} ${param.name}`);
      if (param.default !== undefined) {
        this.#write(" = ");
        this.expr(param.default, precedences.comma + 1);
      }
    });
  }

  #init(init: Init): void {
    if (init.kind === "value") {
      this.#write(" = ");
      this.expr(init.value, precedences.comma + 1);
    } else if (init.kind === "construct") {
      this.#write("(");
      this.#list(init.args);
      this.#write(")");
    } else if (init.kind === "list" || init.kind === "braces") {
      this.#write(init.kind === "list" ? " = {" : "{");
      this.#list(init.items);
      this.#write("}");
    }
  }

  #body(body: readonly Stmt[]): void {
    this.#nested(() => this.#statements(body), true);
  }

  #statements(body: readonly Stmt[]): void {
    body.forEach((stmt, position) => {
      this.stmt(
        position === 0 && stmt.trivia ? { ...stmt, trivia: { ...stmt.trivia, blankBefore: false } } : stmt,
      );
    });
  }

  /** @param closes whether a brace follows, which an empty inside leaves on the line. */
  #nested(print: () => void, closes: boolean): void {
    const before = this.text.length;
    this.#newline();
    this.#indent += 1;
    print();
    this.#indent -= 1;
    if (!closes) return;
    if (this.text.length === before + 1) this.#undoNewline();
    else this.#startLine();
  }

  #leading(trivia: Trivia | undefined): void {
    if (trivia === undefined) return;
    if (trivia.blankBefore && this.text !== "" && !this.text.endsWith("\n\n")) this.#newline();
    for (const comment of trivia.leading) {
      for (const line of comment.split("\n")) this.#writeLine(line.trimEnd());
    }
  }

  #trailing(trivia: Trivia | undefined): void {
    if (trivia?.trailing !== undefined) this.#write(`  ${trivia.trailing}`);
  }

  #mark(origin: Span | undefined): void {
    if (origin !== undefined)
      this.mappings.push({ line: this.#line, column: this.#column() + 1, span: origin });
  }

  #writeLine(text: string): void {
    if (text !== "") {
      this.#startLine();
      this.#write(text);
    }
    this.#newline();
  }

  #startLine(): void {
    if (this.#atLineStart()) this.#write("  ".repeat(this.#indent));
  }

  #atLineStart(): boolean {
    return this.text.length === this.#lineStart;
  }

  #column(): number {
    return this.text.length - this.#lineStart;
  }

  #write(text: string): void {
    this.text += text;
  }

  #newline(): void {
    this.text += "\n";
    this.#line += 1;
    this.#lineStart = this.text.length;
  }

  #undoNewline(): void {
    this.text = this.text.slice(0, -1);
    this.#line -= 1;
    this.#lineStart = this.text.lastIndexOf("\n") + 1;
  }
}

const bitwise = new Set(["&", "|", "^", "<<", ">>"]);
const shifts = new Set(["<<", ">>", "&", "|", "^"]);

function measure(print: (printer: Printer) => void): number {
  const scratch = new Printer(true);
  print(scratch);
  return scratch.text.length;
}

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

function block(stmt: Stmt): Stmt {
  return stmt.kind === "block" ? stmt : { kind: "block", body: [stmt] };
}

function isSimple(stmt: Stmt): boolean {
  return ["expression", "break", "continue", "return", "goto"].includes(stmt.kind);
}

function declares(stmt: Stmt): boolean {
  return stmt.kind === "declare" || (stmt.kind === "group" && stmt.body.some(declares));
}

/** `case 1: { … }`: the author's own braces. */
function blockOf(body: readonly Stmt[]): readonly Stmt[] | undefined {
  const [only, more] = body;
  return only?.kind === "block" && more === undefined && !hasTrivia(only.trivia) ? only.body : undefined;
}

function hasTrivia(trivia: Trivia | undefined): boolean {
  return trivia !== undefined && (trivia.leading.length > 0 || trivia.trailing !== undefined);
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
