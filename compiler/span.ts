// A place in a source file: what every node, fact and message carries. Offsets count UTF-16 units from 0.

export interface Span {
  /** Path of the file as the host knows it. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export function makeSpan(file: string, start: number, end: number): Span {
  return { file, start, end };
}
