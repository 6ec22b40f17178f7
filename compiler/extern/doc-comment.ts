// Doc comments and their tags, read from the text of a `.d.ts`. Every tag of a file has to be read by someone: one in a comment
// that belongs to no declaration (it follows a `{` on the same line, say) or in the middle of a line would be lost in silence.

import { bug } from "../bug.ts";
import { makeSpan, type Span } from "../span.ts";
import { ts } from "../typescript.ts";

export interface DocTag {
  readonly name: string;
  readonly text: string;
  readonly span: Span;
}

/** Of one file; it lives while the file is read. */
export class DocComments {
  readonly #file: ts.SourceFile;
  readonly #read = new Set<number>();

  constructor(file: ts.SourceFile) {
    this.#file = file;
  }

  /** Tags of the doc comment right before a declaration. */
  takeTags(node: ts.Node): readonly DocTag[] {
    const comments = ts.getLeadingCommentRanges(this.#file.text, node.pos) ?? [];
    const comment = comments.findLast((range) => this.#file.text.startsWith("/**", range.pos));
    if (comment === undefined) return [];
    this.#read.add(comment.pos);
    return this.#listTags(comment.pos, comment.end);
  }

  /** Stops if a tag was read by no one. */
  checkAllRead(): void {
    for (const match of this.#file.text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const inner = /(?<=\s)@[a-z]\w*/g;
      const words = [...match[0].replace(/`[^`]*`/g, (code) => "_".repeat(code.length)).matchAll(inner)];
      const [first] = words;
      if (first === undefined) continue;
      const span = makeSpan(this.#file.fileName, start + first.index, start + first.index + first[0].length);
      if (!this.#read.has(start))
        bug(span, `${this.#place(span)}: this comment belongs to no declaration, its tags are lost`);
      if (words.length !== this.#listTags(start, end).length)
        bug(span, `${this.#place(span)}: a tag must begin its line`);
    }
  }

  #listTags(start: number, end: number): readonly DocTag[] {
    const body = this.#file.text.slice(start, end - "*/".length);
    return [...body.matchAll(/^(\s*(?:\/\*\*|\*)\s*)@([a-zA-Z]\w*)[ \t]*(.*)$/gm)].map((match) => {
      const from = start + match.index + (match[1]?.length ?? 0);
      const name = match[2] ?? "";
      const span = makeSpan(this.#file.fileName, from, from + 1 + name.length);
      return { name, text: (match[3] ?? "").trim(), span };
    });
  }

  #place(span: Span): string {
    const { line } = this.#file.getLineAndCharacterOfPosition(span.start);
    return `${span.file}:${line + 1}`;
  }
}
