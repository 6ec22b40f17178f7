// Text that is put into a source file before it is parsed, and that is not there afterwards: `new Set()` is read as
// `new Set<string>()`, and all nodes stand where they stand in the file of the user.
import { ts } from "../../typescript.ts";

export interface Insertion {
  readonly at: number;
  readonly text: string;
  /** The place that the nodes of the text get; one without width is none to TypeScript. */
  readonly place: ts.TextRange;
}

/** Insertions by the path of their file. */
export type Insertions = ReadonlyMap<string, readonly Insertion[]>;

/** @param parse reads the text with what is put in */
export function parseWithInsertions(
  text: string,
  insertions: readonly Insertion[],
  parse: (text: string) => ts.SourceFile,
): ts.SourceFile {
  // Of several at one place the first stays the first.
  const sorted = [...insertions].sort((a, b) => a.at - b.at);
  let whole = "";
  let done = 0;
  const parts: Part[] = [];
  for (const { at, text: added, place } of sorted) {
    whole += text.slice(done, at);
    parts.push({ start: whole.length, end: whole.length + added.length, at, place });
    whole += added;
    done = at;
  }
  const file = parse(whole + text.slice(done));
  putBack(file, parts);
  const open = file as { commentDirectives?: { range: ts.TextRange }[] }; // TypeScript keeps it to itself
  for (const { range } of open.commentDirectives ?? []) moveRange(range, parts);
  Object.assign(file, { text, lineMap: undefined });
  return file;
}

/** Where an insertion stands in the text that is parsed. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly place: ts.TextRange;
}

function putBack(node: ts.Node, parts: readonly Part[]): void {
  ts.forEachChild(
    node,
    (child) => putBack(child, parts),
    (list) => {
      for (const child of list) putBack(child, parts);
      moveRange(list, parts);
      return undefined;
    },
  );
  moveRange(node, parts);
}

function moveRange(range: ts.TextRange, parts: readonly Part[]): void {
  const { pos, end } = range;
  const inside = end > pos ? parts.find((part) => part.start <= pos && end <= part.end) : undefined;
  Object.assign(
    range,
    inside === undefined
      ? { pos: findOwn(pos, parts), end: findOwn(end, parts) }
      : { pos: inside.place.pos, end: inside.place.end },
  );
}

/** The position in the text of the user. */
function findOwn(position: number, parts: readonly Part[]): number {
  let added = 0;
  for (const { start, end, at } of parts) {
    if (position <= start) break;
    if (position <= end) return at;
    added += end - start;
  }
  return position - added;
}
