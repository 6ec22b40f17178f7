// How deep a program is nested. The passes walk it by recursion, and so does TypeScript: some hundred levels fill the stack of
// Node, which is told as a limit of programs. Where nothing is nested so deep it is a mistake of tsino.
import { makeSpan, type Span } from "../span.ts";
import { ts } from "../typescript.ts";

/** Far more than people write, and far less than fills the stack. */
const levelsOfPeople = 200;

/** TypeScript follows what runs through a `finally` twice, so each level doubles its time: 18 take it a second, 24 half a minute. */
const finallyLevels = 16;

/** What is left of `try { try { … } finally { … } } finally { … }` beyond what TypeScript checks within a second. */
export function findDeepFinally(file: ts.SourceFile): Span | undefined {
  if (file.text.split("finally").length <= finallyLevels) return undefined;
  let found: ts.TryStatement | undefined;
  const visit = (node: ts.Node, depth: number): void => {
    const isOne = ts.isTryStatement(node) && node.finallyBlock !== undefined;
    if (isOne && depth === finallyLevels) found ??= node;
    if (found !== undefined) return;
    const within = ts.isFunctionLike(node) ? 0 : depth + (isOne ? 1 : 0);
    ts.forEachChild(node, (child) => visit(child, within));
  };
  visit(file, 0);
  return found && makeSpan(file.fileName, found.getStart(file), found.getStart(file) + "try".length);
}

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

/** By brackets where they tell it: whether TypeScript can parse so deep a text differs from one process to the next. */
function findDeepestIn(path: string, text: string): Place {
  const bracket = findDeepestBracket(path, text);
  if (bracket.depth > levelsOfPeople) return bracket;
  let file: ts.SourceFile;
  try {
    file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext);
  } catch (error) {
    if (!isStackFull(error)) throw error;
    // What can't be parsed is too deep, whatever it is made of.
    return { ...bracket, depth: levelsOfPeople + 1 };
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

/** Comments and texts in quotes, in which brackets do not count, or a bracket. */
const bracketOrSkipped = /\/\/.*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|[()[\]{}]/g;

function findDeepestBracket(path: string, text: string): Place {
  let depth = 0;
  let most = { depth: 0, at: 0 };
  for (const { 0: found, index } of text.matchAll(bracketOrSkipped)) {
    if (found.length > 1) continue;
    depth += "([{".includes(found) ? 1 : -1;
    if (depth > most.depth) most = { depth, at: index };
  }
  return { depth: most.depth, span: makeSpan(path, most.at, most.at + 1) };
}
