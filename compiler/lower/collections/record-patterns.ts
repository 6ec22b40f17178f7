// const { [key]: gone, ...rest } = record: entries by any key, and a copy of the record without those that are named.
import type { Expr, Lowered, Stmt } from "../../hir/index.ts";
import { stringType, voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { noTrivia } from "../comments.ts";
import { coerce } from "../expressions/coerce.ts";
import { makeString } from "../expressions/literals.ts";
import type { Lowering } from "../lowering.ts";
import { isRecord, lowerEntry, lowerKey, makeCopy, type RecordExpr, recordRow } from "./records.ts";

/** Whether a pattern takes of a record what no pattern takes of an object. */
export function isRecordPattern(pattern: ts.BindingPattern, source: Expr<Lowered>): source is RecordExpr {
  if (!ts.isObjectBindingPattern(pattern) || !isRecord(source)) return false;
  return pattern.elements.some(
    ({ propertyName, dotDotDotToken }) =>
      dotDotDotToken !== undefined || (propertyName !== undefined && ts.isComputedPropertyName(propertyName)),
  );
}

/**
 * @param declare makes the variables of a part
 * @param keepKey gives a key a name, which is used twice
 */
export function lowerRecordPattern(
  pattern: ts.BindingPattern,
  source: RecordExpr,
  declare: (element: ts.BindingElement, part: Expr<Lowered>) => readonly Stmt<Lowered>[],
  keepKey: (key: Expr<Lowered>) => { readonly before: Stmt<Lowered>; readonly read: Expr<Lowered> },
  to: Lowering,
): readonly Stmt<Lowered>[] {
  const taken: Expr<Lowered>[] = [];
  return pattern.elements.flatMap((element): readonly Stmt<Lowered>[] => {
    if (ts.isOmittedExpression(element)) return [];
    if (element.dotDotDotToken !== undefined)
      return [...declare(element, makeCopy(source, element, to)), ...removeTaken(taken, element, to)];
    const name = element.propertyName ?? element.name;
    if (ts.isObjectBindingPattern(name) || ts.isArrayBindingPattern(name)) return to.refuseQuietly(name); // it has a key before it
    const computed = ts.isComputedPropertyName(name);
    const { before, read } = computed
      ? keepKey(coerce(lowerKey(name.expression, to), stringType, name, to))
      : { before: undefined, read: makeString(textOf(name), name, to) };
    taken.push(read);
    const start = before === undefined ? [] : [before];
    if (isIgnored(element, to)) return start;
    return [...start, ...declare(element, lowerEntry(source, read, name, to))];
  });
}

function textOf(name: Exclude<ts.PropertyName, ts.ComputedPropertyName>): string {
  return ts.isNumericLiteral(name) ? String(Number(name.text)) : name.text;
}

/** `[key]: _`: the name only keeps an entry out of the rest, and there may be none under the key. */
function isIgnored({ name, initializer, parent }: ts.BindingElement, to: Lowering): boolean {
  if (!ts.isIdentifier(name) || initializer !== undefined) return false;
  const symbol = to.symbolOf(name);
  const block = ts.findAncestor(parent, (node) => ts.isBlock(node) || ts.isSourceFile(node)) ?? parent;
  let isUsed = false;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node !== name && node.text === name.text)
      isUsed ||= to.symbolOf(node) === symbol || ts.isShorthandPropertyAssignment(node.parent);
    ts.forEachChild(node, visit);
  };
  visit(block);
  return !isUsed && ts.isBlock(block);
}

/** rest = {...record}; delete rest[key], of each key that the pattern names */
function removeTaken(
  taken: readonly Expr<Lowered>[],
  element: ts.BindingElement,
  to: Lowering,
): readonly Stmt<Lowered>[] {
  const symbol = ts.isIdentifier(element.name) ? to.symbolOf(element.name) : undefined;
  const slot = symbol && to.slotOf(symbol);
  if (slot === undefined) return to.refuseQuietly(element);
  const span = to.spanOf(element);
  const rest: Expr<Lowered> = { kind: "read", slot, type: to.typeOfSlot(slot), span };
  return taken.map((key) => ({
    kind: "expression",
    value: recordRow("delete", [rest, key], voidType, span),
    span,
    trivia: noTrivia,
  }));
}
