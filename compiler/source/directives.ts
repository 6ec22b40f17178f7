// Comments that tell TypeScript to be silent. C++ is made from the types, so a hidden type error would become wrong code.

import type { Reporter } from "../diagnostics/reporter.ts";
import { makeSpan } from "../span.ts";
import { ts } from "../typescript.ts";

/** At the start of a comment, where TypeScript obeys it. */
const directive = /(?:\/\/+|\/\*+|^\s*\*)\s*(@ts-(?:ignore|expect-error|nocheck))\b/gm;

export function checkDirectives(file: ts.SourceFile, reporter: Reporter): void {
  for (const match of file.text.matchAll(directive)) {
    const end = match.index + match[0].length;
    const name = match[1] ?? "";
    if (isInText(file, match.index)) continue;
    reporter.report("unsupported-ts-directive", makeSpan(file.fileName, end - name.length, end), { name });
  }
}

/** Inside of a text literal, where it only looks like a comment. */
function isInText(file: ts.SourceFile, place: number): boolean {
  let node: ts.Node = file;
  for (let inner: ts.Node | undefined = file; inner !== undefined; ) {
    node = inner;
    inner = ts.forEachChild(node, (child) => (child.pos <= place && place < child.end ? child : undefined));
  }
  if (place < node.getStart(file)) return false;
  return ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node);
}
