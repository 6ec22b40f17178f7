// Syntax that TypeScript can only check with types that tsino's library does not declare: it would report a missing
// global type, at no place at all.
import type { Reporter } from "../diagnostics/reporter.ts";
import { makeSpan } from "../span.ts";
import { ts } from "../typescript.ts";

/** TypeScript's error for a global type that is missing. */
export const missingGlobalType = "TS2318";

/** @returns whether there was any */
export function checkUnlistedSyntax(file: ts.SourceFile, reporter: Reporter): boolean {
  let found = false;
  const report = (slug: "unsupported-decorator" | "unsupported-using", node: ts.Node): void => {
    found = true;
    reporter.report(slug, makeSpan(file.fileName, node.getStart(file), node.getEnd()), {});
  };
  const visit = (node: ts.Node): void => {
    if (ts.isDecorator(node)) report("unsupported-decorator", node);
    if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.Using) !== 0)
      report("unsupported-using", node.getFirstToken(file) ?? node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
