// Calls of the library that are refused, whatever their arguments are worth.
import type { Expr, Lowered } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { mayBeList } from "../arrays/array-makers.ts";
import { describeType } from "../expressions/coerce.ts";
import type { Lowering } from "../lowering.ts";
import { lowerType } from "../types/types.ts";

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

/** xs.reduce<void>((_, x) => { … }, undefined): what it carries along is nothing that C++ could hold. */
export function checkFolded(name: string, node: ts.CallExpression, to: Lowering): void {
  const [fold] = node.arguments;
  if (fold === undefined || (name !== "array.reduce" && name !== "array.reduceRight")) return;
  const [signature] = to.checker.getTypeAtLocation(fold).getCallSignatures();
  const results = [to.checker.getTypeAtLocation(node), signature?.getReturnType()];
  if (!results.some((type) => type !== undefined && (type.flags & ts.TypeFlags.Void) !== 0)) return;
  const help = "walk the list instead: `for (const x of xs)`, or `xs.forEach(…)`";
  to.refuse("unsupported-library", fold, { name: `${name} with a function that gives nothing` }, { help });
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

/** words.flatMap((word) => (word ? [word] : undefined)): undefined becomes an element, which nobody wants. */
export function checkRowsOrNothing(node: ts.CallExpression, to: Lowering): void {
  const [visitor] = node.arguments;
  const [signature] = visitor === undefined ? [] : to.checker.getTypeAtLocation(visitor).getCallSignatures();
  const returned = signature?.getReturnType();
  if (visitor === undefined || returned === undefined || !returned.isUnion()) return;
  const isNothing = ({ flags }: ts.Type): boolean =>
    (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void)) !== 0;
  const others = returned.types.filter((part) => !isNothing(part));
  const areLists = others.every((part) => to.checker.isArrayType(part) || to.checker.isTupleType(part));
  if (others.length === returned.types.length || !areLists) return;
  const help = "give `[]` where there is nothing: JavaScript makes an element of `undefined` and `null`";
  to.refuse("unsupported-library", visitor, { name: "array.flatMap with a list or nothing" }, { help });
}

/** JavaScript moves what is undefined to the end, without a look at it; the text of null is "null". */
export function sortOf(name: string, { type }: Expr<Lowered>, node: ts.CallExpression, to: Lowering): string {
  if ((name !== "array.sort" && name !== "array.toSorted") || type.kind !== "array") return name;
  const element = to.typeOfSlot(type.element);
  const absent = element.kind === "optional" ? element.absent : undefined;
  if (absent === "null" && node.arguments.length === 0)
    to.refuse("unsupported-library", node, {
      name: `${name} of elements that may be null, without a function`,
    });
  const mayBeUndefined =
    absent === "undefined" ||
    element.kind === "dynamic" ||
    (element.kind === "union" && element.of.some(({ kind }) => kind === "undefined"));
  return mayBeUndefined ? `${name}Present` : name;
}
