// Calls of the library that are refused, whatever their arguments are worth.
import type { Expr, Lowered } from "../hir/index.ts";
import { ts } from "../typescript.ts";
import { mayBeList } from "./array-makers.ts";
import { describeType } from "./coerce.ts";
import type { Lowering } from "./lowering.ts";
import { lowerType } from "./types.ts";

/** [].map(f): there is nothing that f could be called with. */
export function checkEmpty(node: ts.CallExpression, to: Lowering): void {
  if (!ts.isPropertyAccessExpression(node.expression) || node.arguments.length === 0) return;
  const element = to.checker.getIndexTypeOfType(
    to.checker.getTypeAtLocation(node.expression.expression),
    ts.IndexKind.Number,
  );
  if (element !== undefined && element.flags & ts.TypeFlags.Never)
    to.refuse("unsupported-type", node.expression.expression, { type: "never[]" });
}

/** The texts of objects are no order that C++ knows. */
export function checkSorted(
  name: string,
  { type }: Expr<Lowered>,
  node: ts.CallExpression,
  to: Lowering,
): void {
  const sorts = (name === "array.sort" || name === "array.toSorted") && node.arguments.length === 0;
  if (type.kind !== "array" || !sorts) return;
  const element = to.typeOfSlot(type.element);
  const plain = element.kind === "optional" ? element.of : element;
  const members = plain.kind === "union" ? plain.of : [plain];
  if (element.kind === "dynamic") return;
  if (members.some(({ kind }) => kind === "object" || kind === "collection" || kind === "function"))
    to.refuse("no-text-form", node, { type: describeType(type) });
}

/** What the function of flatMap gives must be a list or none, whichever. */
export function checkRows(node: ts.CallExpression, to: Lowering): void {
  const [visitor] = node.arguments;
  const [signature] = visitor === undefined ? [] : to.checker.getTypeAtLocation(visitor).getCallSignatures();
  if (
    visitor !== undefined &&
    signature !== undefined &&
    mayBeList(lowerType(signature.getReturnType(), visitor, to))
  )
    to.refuse("unsupported-library", node, {
      name: "array.flatMap with a function that may give a list or not",
    });
}

/** JavaScript moves what is undefined to the end, without a look at it; the text of null is "null". */
export function checkSortable(
  name: string,
  { type }: Expr<Lowered>,
  node: ts.CallExpression,
  to: Lowering,
): void {
  if ((name !== "array.sort" && name !== "array.toSorted") || type.kind !== "array") return;
  const element = to.typeOfSlot(type.element);
  const members = element.kind === "union" ? element.of : [];
  const absent = element.kind === "optional" ? element.absent : undefined;
  if (absent === "undefined" || members.some(({ kind }) => kind === "undefined"))
    to.refuse("unsupported-library", node, { name: `${name} of elements that may be undefined` });
  if (absent === "null" && node.arguments.length === 0)
    to.refuse("unsupported-library", node, {
      name: `${name} of elements that may be null, without a function`,
    });
}
