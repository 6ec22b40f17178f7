// counts.get(word) + 1: TypeScript lets that pass where nothing says what the Map holds, and asks for `!` where something does.
import { ts } from "../../typescript.ts";
import { valuesOfError } from "../relied-values.ts";
import type { Insertion } from "./insertions.ts";

export interface Assertion {
  readonly path: string;
  readonly insertions: readonly Insertion[];
}

/** @returns what makes up for the error; undefined where it is about something else */
export function assertLookup(error: ts.Diagnostic, checker: ts.TypeChecker): Assertion | undefined {
  const { file } = error;
  const value = valuesOfError(error).find((one) => mayBeMissing(one, checker));
  if (file === undefined || value === undefined) return undefined;
  const place = { pos: value.pos, end: value.end };
  const at = value.getStart(file);
  const insertions = isShort(value)
    ? [{ at: value.end, text: "!", place }]
    : [
        { at, text: "(", place },
        { at: value.end, text: ")!", place },
      ];
  return { path: file.fileName, insertions };
}

function mayBeMissing(node: ts.Expression, checker: ts.TypeChecker): boolean {
  if (ts.isNonNullExpression(node)) return false;
  const type = checker.getTypeAtLocation(node);
  return type.isUnion() && type.types.some(({ flags }) => flags & ts.TypeFlags.Undefined);
}

function isShort(node: ts.Expression): boolean {
  return (
    ts.isIdentifier(node) ||
    ts.isCallExpression(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isParenthesizedExpression(node)
  );
}
