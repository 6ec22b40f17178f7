// What is printed so far: its lines with their indentation and comments, and which place of the TypeScript each came from.
import type { Mapping } from "../source-map.ts";
import type { Span } from "../span.ts";
import type { Trivia } from "./ast.ts";

export class Paper {
  text = "";
  readonly mappings: Mapping[] = [];
  /** In steps of two spaces. */
  indent = 0;
  line = 1;
  lineStart = 0;
  /** A measuring printer never breaks lines, so that measuring stays linear. */
  readonly flat: boolean;

  constructor(flat = false) {
    this.flat = flat;
  }

  leading(trivia: Trivia | undefined): void {
    if (trivia === undefined) return;
    if (trivia.blankBefore && this.text !== "" && !this.text.endsWith("\n\n")) this.newline();
    for (const comment of trivia.leading) {
      for (const line of comment.split("\n")) this.writeLine(line.trimEnd());
    }
  }

  trailing(trivia: Trivia | undefined): void {
    if (trivia?.trailing !== undefined) this.write(`  ${trivia.trailing}`);
  }

  /** @param closes whether a brace follows, which an empty inside leaves on the line. */
  nested(print: () => void, closes: boolean): void {
    const before = this.text.length;
    this.newline();
    this.indent += 1;
    print();
    this.indent -= 1;
    if (!closes) return;
    if (this.text.length === before + 1) this.undoNewline();
    else this.startLine();
  }

  mark(origin: Span | undefined): void {
    if (origin !== undefined)
      this.mappings.push({ line: this.line, column: this.column() + 1, span: origin });
  }

  writeLine(text: string): void {
    if (text !== "") {
      this.startLine();
      this.write(text);
    }
    this.newline();
  }

  startLine(): void {
    if (this.atLineStart()) this.write("  ".repeat(this.indent));
  }

  atLineStart(): boolean {
    return this.text.length === this.lineStart;
  }

  column(): number {
    return this.text.length - this.lineStart;
  }

  write(text: string): void {
    this.text += text;
  }

  newline(): void {
    this.text += "\n";
    this.line += 1;
    this.lineStart = this.text.length;
  }

  undoNewline(): void {
    this.text = this.text.slice(0, -1);
    this.line -= 1;
    this.lineStart = this.text.lastIndexOf("\n") + 1;
  }
}
