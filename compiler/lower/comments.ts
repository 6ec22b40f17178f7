// Finds a home for every comment of a file: before a statement, behind it, or at the end of a block.
// Comments inside an expression move in front of its statement; none is lost.

import type { Trivia } from "../hir/index.ts";
import { isSettled } from "../source/settled-nodes.ts";
import { ts } from "../typescript.ts";

export const noTrivia: Trivia = { leading: [], trailing: undefined, blankBefore: false };

export interface CommentTable {
  trivia(node: ts.Node): Trivia;
  /** What a file says at its top, before the imports that C++ does not have. */
  header(file: ts.SourceFile): readonly string[];
  /** Comments between the last statement of a block and its end. */
  ending(container: ts.Node): readonly string[];
}

interface Home {
  leading: string[];
  trailing: string | undefined;
}

/** @param files the user's modules. */
export function findComments(files: readonly ts.SourceFile[]): CommentTable {
  const homes = new Map<ts.Node, Home>();
  const endings = new Map<ts.Node, string[]>();
  const headers = new Map<ts.Node, readonly string[]>();
  for (const file of files) {
    placeComments(file, homes, endings);
    headers.set(file, takeHeader(file));
  }
  return {
    trivia: (node) => {
      const home = homes.get(node);
      const blankBefore = startsAfterBlank(node);
      if (home === undefined) return blankBefore ? { ...noTrivia, blankBefore } : noTrivia;
      return { ...home, blankBefore };
    },
    header: (file) => headers.get(file) ?? [],
    ending: (container) => endings.get(container) ?? [],
  };
}

function placeComments(
  file: ts.SourceFile,
  homes: Map<ts.Node, Home>,
  endings: Map<ts.Node, string[]>,
): void {
  for (const range of collectComments(file)) {
    const comment = dedent(file, range);
    const container = innermostContainer(file, range.pos);
    const inside = itemsOf(container).find(
      (item) => item.getStart() < range.pos && range.pos < item.getEnd(),
    );
    const before = itemsOf(container).findLast((item) => item.getEnd() <= range.pos);
    const after = itemsOf(container).find((item) => item.getStart() >= range.end);
    const sameLine = before !== undefined && lineOf(file, before.getEnd()) === lineOf(file, range.pos);
    if (inside !== undefined) homeOf(homes, inside).leading.push(comment);
    else if (before !== undefined && sameLine && !comment.includes("\n")) {
      const home = homeOf(homes, before);
      home.trailing = home.trailing === undefined ? comment : `${home.trailing} ${comment}`;
    } else if (after !== undefined) homeOf(homes, after).leading.push(comment);
    else endings.set(container, [...(endings.get(container) ?? []), comment]);
  }
}

/** Imports and exports of names stand for nothing in C++. */
export function isErasedSyntax(node: ts.Node): boolean {
  return ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
}

/** The comments before a first statement that is an import; before a type only those that a blank line sets apart. */
function takeHeader(file: ts.SourceFile): readonly string[] {
  const [first] = file.statements;
  if (first === undefined) return [];
  const isType = ts.isInterfaceDeclaration(first) || ts.isTypeAliasDeclaration(first);
  if (!isErasedSyntax(first) && !isType) return [];
  const ranges = ts.getLeadingCommentRanges(file.text, first.getFullStart()) ?? [];
  const beforeBlank = ranges.map((range, position) =>
    isBlank(file.text.slice(range.end, ranges[position + 1]?.pos ?? first.getStart())),
  );
  const taken = isType ? ranges.slice(0, beforeBlank.lastIndexOf(true) + 1) : ranges;
  return taken.flatMap((range, position) => [
    dedent(file, range),
    ...(beforeBlank[position] && position < taken.length - 1 ? [""] : []),
  ]);
}

function homeOf(homes: Map<ts.Node, Home>, given: ts.Node): Home {
  const node = firstInside(given);
  const known = homes.get(node);
  if (known !== undefined) return known;
  const home: Home = { leading: [], trailing: undefined };
  homes.set(node, home);
  return home;
}

/** A namespace leaves no trace but its statements. */
function firstInside(node: ts.Node): ts.Node {
  const body = ts.isModuleDeclaration(node) ? node.body : undefined;
  const [first] = body !== undefined && ts.isModuleBlock(body) ? body.statements : [];
  return first === undefined ? node : firstInside(first);
}

/** Every comment, in order: those before each token and those behind it. */
function collectComments(file: ts.SourceFile): ts.CommentRange[] {
  const text = file.text;
  const found = new Map<number, ts.CommentRange>();
  const visit = (node: ts.Node): void => {
    // In the text, there are no tokens of it.
    if (isSettled(node)) return void ts.forEachChild(node, visit);
    if (
      ts.isTokenKind(node.kind) ||
      node.kind === ts.SyntaxKind.EndOfFileToken ||
      node.getChildCount(file) === 0
    ) {
      if (node.kind === ts.SyntaxKind.JsxText) return;
      for (const range of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [])
        found.set(range.pos, range);
      for (const range of ts.getTrailingCommentRanges(text, node.getEnd()) ?? []) found.set(range.pos, range);
    } else for (const child of node.getChildren(file)) if (!ts.isJSDoc(child)) visit(child);
  };
  if (text.includes("//") || text.includes("/*")) visit(file);
  return [...found.values()].sort((a, b) => a.pos - b.pos);
}

function innermostContainer(file: ts.SourceFile, position: number): ts.Node {
  let container: ts.Node = file;
  const visit = (node: ts.Node): void => {
    if (position < node.getStart() || position >= node.getEnd()) return;
    if (isContainer(node)) container = node;
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return container;
}

function isContainer(node: ts.Node): boolean {
  return (
    ts.isBlock(node) ||
    ts.isModuleBlock(node) ||
    ts.isCaseBlock(node) ||
    ts.isCaseOrDefaultClause(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isClassLike(node)
  );
}

function itemsOf(container: ts.Node): readonly ts.Node[] {
  if (ts.isSourceFile(container) || ts.isBlock(container) || ts.isModuleBlock(container))
    return container.statements;
  if (ts.isCaseBlock(container)) return container.clauses;
  if (ts.isCaseOrDefaultClause(container)) return container.statements;
  if (ts.isEnumDeclaration(container) || ts.isClassLike(container)) return container.members;
  return [];
}

function lineOf(file: ts.SourceFile, position: number): number {
  return file.getLineAndCharacterOfPosition(position).line;
}

/** A comment of several lines loses the indentation that its place gave it. */
function dedent(file: ts.SourceFile, range: ts.CommentRange): string {
  const column = file.getLineAndCharacterOfPosition(range.pos).character;
  const lines = file.text.slice(range.pos, range.end).split(/\r?\n/);
  const margin = new RegExp(`^\\s{0,${column}}`);
  const text = lines.map((line, position) => (position === 0 ? line : line.replace(margin, ""))).join("\n");
  // A backslash at the end of a line comment would swallow the next line of C++.
  return range.kind === ts.SyntaxKind.SingleLineCommentTrivia ? text.replace(/\\+\s*$/, "") : text;
}

function startsAfterBlank(node: ts.Node): boolean {
  const text = node.getSourceFile().text;
  const leading = text.slice(node.getFullStart(), node.getStart());
  return isBlank(leading);
}

function isBlank(text: string): boolean {
  return /\n[ \t\r]*\n/.test(text);
}
