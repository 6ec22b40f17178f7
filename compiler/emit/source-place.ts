// From a span to the line that people know, and a name of the file that is short enough to be kept on a board.
import type { Span } from "../span.ts";

export interface SourcePlace {
  /** Relative to the main file's folder where it lies in it, else the name alone. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

export type Locate = (span: Span) => SourcePlace;

/** @param entry path of the main file, with forward slashes */
export function makeLocate(entry: string, sources: ReadonlyMap<string, string>): Locate {
  const folder = entry.slice(0, entry.lastIndexOf("/") + 1);
  /** Where each line of a file begins. */
  const starts = new Map<string, readonly number[]>();
  return ({ file, start }) => {
    const known = starts.get(file) ?? findLineStarts(sources.get(file) ?? "");
    starts.set(file, known);
    const name = file.startsWith(folder) ? file.slice(folder.length) : file.slice(file.lastIndexOf("/") + 1);
    return { file: name, line: countUpTo(known, start) };
  };
}

function findLineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|[\n\r\u2028\u2029]/g), (end) => end.index + end[0].length)];
}

/** How many of the sorted numbers are at most `limit`. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
