// Prints C++: two spaces, braces on the line, arguments one per line past 100 columns. Remembers which place of the
// TypeScript each printed node came from. Makes no choices beyond layout and parentheses.
import type { Mapping } from "../source-map.ts";
import type { Decl, Expr, Member } from "./ast.ts";
import { hasTrivia, width } from "./expr-printer.ts";
import { StmtPrinter } from "./stmt-printer.ts";

export interface Printed {
  readonly text: string;
  /** Lines count from 1 at the text's start. */
  readonly mappings: readonly Mapping[];
}

export function printDecls(decls: readonly Decl[]): Printed {
  const printer = new DeclPrinter();
  for (const decl of decls) printer.decl(decl);
  return { text: printer.text, mappings: printer.mappings };
}

export function printExpr(expr: Expr): string {
  const printer = new StmtPrinter();
  printer.expr(expr, 0);
  return printer.text;
}

class DeclPrinter extends StmtPrinter {
  decl(decl: Decl): void {
    if (decl.kind === "comment") {
      for (const line of decl.lines) this.writeLine(line);
    } else if (decl.kind === "statement") this.stmt(decl.statement);
    else if (decl.kind === "enum") this.enum(decl);
    else if (decl.kind === "forward") this.writeLine(`struct ${decl.name};`);
    else if (decl.kind === "struct") this.struct(decl);
    else {
      const trivia = decl.kind === "function" ? decl.trivia : undefined;
      this.leading(trivia);
      if (decl.kind === "function") this.mark(decl.origin);
      const attribute = decl.kind === "function" && decl.attribute !== undefined ? `${decl.attribute} ` : "";
      this.write(`${decl.result} ${attribute}${decl.name}(`);
      this.params(decl.params);
      this.write(")");
      if (decl.kind === "prototype") this.write(";");
      else {
        this.write(" {");
        this.body(decl.body);
        this.write("}");
        this.trailing(trivia);
      }
      this.newline();
    }
  }

  struct(decl: Extract<Decl, { kind: "struct" }>): void {
    this.leading({ leading: [], trailing: undefined, ...decl.trivia, blankBefore: true });
    this.write(`struct ${decl.name}${decl.base === undefined ? "" : ` : ${decl.base}`} {`);
    this.nested(() => {
      for (const member of decl.members) this.member(member);
    }, true);
    this.write("};");
    this.newline();
  }

  member(member: Member): void {
    this.startLine();
    if (member.kind === "line") this.write(member.text);
    else if (member.kind === "field") {
      const initial = member.initial === undefined ? "" : ` = ${member.initial}`;
      this.write(`${member.type} ${member.name}${initial};`);
    } else {
      this.write(`${member.virtual ? "virtual " : ""}${member.result} ${member.name}(`);
      this.params(member.params);
      const replaces = member.isFinal ? " final" : member.override ? " override" : "";
      this.write(`)${member.isConst ? " const" : ""}${replaces}${member.pure ? " = 0" : ""}`);
      if (member.body === undefined) this.write(";");
      else {
        this.write(" {");
        this.body(member.body);
        this.write("}");
      }
    }
    this.newline();
  }

  enum(decl: Extract<Decl, { kind: "enum" }>): void {
    this.leading(decl.trivia);
    const members = decl.members.map(({ name, value }) =>
      value === undefined ? name : `${name} = ${value}`,
    );
    const flat = `enum class ${decl.name} : ${decl.base} { ${members.join(", ")} };`;
    const plain = decl.members.every((entry) => !hasTrivia(entry.trivia));
    if (plain && flat.length <= width) this.writeLine(flat);
    else {
      this.write(`enum class ${decl.name} : ${decl.base} {`);
      this.nested(() => {
        decl.members.forEach((entry, position) => {
          this.leading(entry.trivia);
          this.startLine();
          this.write(`${members[position]},`);
          this.trailing(entry.trivia);
          this.newline();
        });
      }, true);
      this.write("};");
      this.newline();
    }
  }
}
