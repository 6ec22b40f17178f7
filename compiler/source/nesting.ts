// How deep a program is nested. The passes walk it by recursion, and so does TypeScript: some hundred levels fill the stack of
// Node, which is told as a limit of programs. Where nothing is nested so deep it is a mistake of tsino.
import { makeSpan, type Span } from "../span.ts";
import { ts } from "../typescript.ts";

/** Far more than people write, and far less than fills the stack. */
const levelsOfPeople = 200;

/** Whether Node's stack was too small for the calls. */
export function isStackFull(error: unknown): boolean {
  return error instanceof RangeError && error.message === "Maximum call stack size exceeded";
}

/** What is nested deepest in files, by path; undefined where nothing is nested unusually deep. */
export function findDeepest(texts: ReadonlyMap<string, string>): Span | undefined {
  const sources = [...texts].filter(([path]) => path.endsWith(".ts"));
  const places = sources.map(([path, text]) => findDeepestIn(path, text));
  const deep = places.filter(({ depth }) => depth > levelsOfPeople);
  return deep.sort((a, b) => b.depth - a.depth)[0]?.span;
}

interface Place {
  readonly depth: number;
  readonly span: Span;
}

function findDeepestIn(path: string, text: string): Place {
  let file: ts.SourceFile;
  try {
    file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext);
  } catch (error) {
    if (!isStackFull(error)) throw error;
    return findDeepestBracket(path, text);
  }
  let level: readonly ts.Node[] = [file];
  for (let depth = 0; ; depth++) {
    const next = level.flatMap(listChildren);
    const [deepest] = level;
    if (next.length > 0) level = next;
    else return { depth, span: makeSpan(path, deepest?.getStart(file) ?? 0, deepest?.end ?? 0) };
  }
}

function listChildren(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = [];
  node.forEachChild((child) => {
    children.push(child);
  });
  return children;
}

/** Of a text that can't be parsed either: brackets in texts and comments count, too. */
function findDeepestBracket(path: string, text: string): Place {
  let depth = 0;
  // What can't be parsed is too deep, whatever it is made of.
  let most = { depth: levelsOfPeople + 1, at: 0 };
  for (const { 0: bracket, index } of text.matchAll(/[()[\]{}]/g)) {
    depth += "([{".includes(bracket) ? 1 : -1;
    if (depth > most.depth) most = { depth, at: index };
  }
  return { depth: most.depth, span: makeSpan(path, most.at, most.at + 1) };
}
