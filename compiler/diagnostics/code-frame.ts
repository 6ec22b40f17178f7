// The lines of a source file that a message is about, with a squiggle under the place. Pure: text in, lines out.
// Tabs become spaces, wide characters count two cells, long lines show only the part round the place.
import type { Span } from "../span.ts";
import type { LineIndex } from "./line-index.ts";
import { measureCharacter, showCharacter } from "./text-width.ts";

/** A function per role that puts colour round a text; identity functions give plain text. */
export interface FramePaint {
  readonly gutter: (text: string) => string;
  readonly squiggle: (text: string) => string;
}

/** Cells of code on a line; more is cut. */
const maxWidth = 110;
/** Cells that stay visible before the place when a line is cut. */
const leadIn = 30;
const tabWidth = 4;
/** A longer span shows its first two and last two lines. */
const maxLines = 4;

/** The frame's lines, without indentation; none for a file that has no such text. */
export function renderCodeFrame(index: LineIndex, span: Span, paint: FramePaint): readonly string[] {
  const from = index.find(span.start);
  const to = index.find(Math.max(span.start, span.end));
  // A span that ends with a line break is about the lines before it.
  const lastLine = to.line > from.line && to.column === 1 ? to.line - 1 : to.line;
  const gutterWidth = String(lastLine).length;
  const lines: string[] = [];
  for (const line of chooseLines(from.line, lastLine)) {
    if (line === undefined) {
      lines.push(paint.gutter("…".padStart(gutterWidth)));
      continue;
    }
    const text = index.getLine(line);
    const start = line === from.line ? from.column - 1 : text.length - text.trimStart().length;
    const end = line === to.line ? to.column - 1 : text.length;
    const cells = layOut(text);
    const { shown, offset } = cut(cells, cellAt(cells, start), cellAt(cells, end));
    const left = Math.max(cellAt(cells, start) - offset, 0);
    const right = Math.min(cellAt(cells, end) - offset, maxWidth);
    lines.push(`${paint.gutter(String(line).padStart(gutterWidth))} ${shown}`.trimEnd());
    const squiggle = paint.squiggle("~".repeat(Math.max(right - left, 1)));
    lines.push(`${" ".repeat(gutterWidth + 1 + left)}${squiggle}`);
  }
  return lines;
}

function chooseLines(first: number, last: number): readonly (number | undefined)[] {
  if (last - first < maxLines) return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return [first, first + 1, undefined, last - 1, last];
}

interface Cell {
  readonly text: string;
  /** Index of the UTF-16 unit, and cell of the terminal, at which it begins. */
  readonly unit: number;
  readonly cell: number;
  readonly width: number;
}

function layOut(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  let unit = 0;
  let cell = 0;
  for (const character of line) {
    const text = character === "\t" ? " ".repeat(tabWidth - (cell % tabWidth)) : showCharacter(character);
    const width = character === "\t" ? text.length : measureCharacter(text);
    cells.push({ text, unit, cell, width });
    unit += character.length;
    cell += width;
  }
  return cells;
}

function cellAt(cells: readonly Cell[], unit: number): number {
  const found = cells.find((one) => one.unit >= unit);
  if (found !== undefined) return found.cell;
  const last = cells.at(-1);
  return last === undefined ? 0 : last.cell + last.width;
}

/** The part of a line that is shown, and how many cells its text moved to the left. */
function cut(cells: readonly Cell[], start: number, end: number): { shown: string; offset: number } {
  const total = cellAt(cells, Number.POSITIVE_INFINITY);
  if (total <= maxWidth) return { shown: cells.map((one) => one.text).join(""), offset: 0 };
  const wished = end <= maxWidth - 1 ? 0 : Math.max(start - leadIn, 0);
  const first = Math.min(wished, total - maxWidth + 1);
  const inside = cells.filter((one) => one.cell >= first && one.cell + one.width <= first + maxWidth - 2);
  const begin = inside[0]?.cell ?? 0;
  const before = begin > 0 ? "…" : "";
  const after = first + maxWidth - 2 < total ? "…" : "";
  return {
    shown: `${before}${inside.map((one) => one.text).join("")}${after}`,
    offset: begin - before.length,
  };
}
