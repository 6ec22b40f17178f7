// From places in the printed C++ to the TypeScript they came from. Lines and columns of C++ count from 1.
import type { Span } from "./span.ts";

export interface Mapping {
  readonly line: number;
  readonly column: number;
  readonly span: Span;
}

export class SourceMap {
  readonly mappings: readonly Mapping[];

  /** @param mappings sorted by line, then column; an inner node comes after the outer one that starts there. */
  constructor(mappings: readonly Mapping[]) {
    this.mappings = mappings;
  }

  /** The innermost known place at or before a column of a line; the line's first where none is before. */
  find(line: number, column = 1): Span | undefined {
    let found: Span | undefined;
    for (const mapping of this.mappings) {
      if (mapping.line > line) break;
      if (mapping.line < line) continue;
      if (found !== undefined && mapping.column > column) break;
      found = mapping.span;
    }
    return found;
  }
}
