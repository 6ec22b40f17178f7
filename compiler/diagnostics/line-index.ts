// Where the lines of a text begin. Ends of lines are those of TypeScript: LF, CRLF, CR, U+2028, U+2029.

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column: number;
}

export class LineIndex {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) starts.push(match.index + match[0].length);
    this.#text = text;
    this.#starts = starts;
  }

  /** Position of an offset; one outside the text counts as its nearest end. */
  find(offset: number): Position {
    const place = Math.min(Math.max(offset, 0), this.#text.length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#startOf(middle) <= place) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: place - this.#startOf(low) + 1 };
  }

  /** Text of a line (from 1) without its line break; empty for a line that is not there. */
  getLine(line: number): string {
    const start = this.#starts[line - 1];
    if (start === undefined) return "";
    const end = this.#starts[line] ?? this.#text.length;
    return this.#text.slice(start, end).replace(/(?:\r\n|[\n\r\u2028\u2029])$/, "");
  }

  #startOf(index: number): number {
    return this.#starts[index] ?? 0;
  }
}
