// Object.assign(record, one, other)  =>  the entries of one after the other go into the record, which is what it gives.
import type { Expr, Lowered } from "../../hir/index.ts";
import { voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { isIdle } from "../objects/fresh-assigns.ts";
import { lowerCollectionType } from "./collections.ts";
import { isRecordType, lowerSource, type RecordExpr, recordRow } from "./records.ts";

/** Undefined where the order of what is evaluated may be seen. */
export function lowerRecordAssign(
  record: Expr<Lowered> & Pick<RecordExpr, "type">,
  sources: readonly ts.Expression[],
  node: ts.CallExpression,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (sources.length === 0 || sources.some(ts.isSpreadElement)) return undefined;
  // JavaScript evaluates all of them before it copies the first.
  if (sources.length > 1 && !sources.every((source) => isIdle(source, to))) return undefined;
  const span = to.spanOf(node);
  const assign = (target: Expr<Lowered>): readonly Expr<Lowered>[] =>
    sources.map((source) =>
      recordRow("assign", [target, lowerSource(source, record.type, to)], voidType, span),
    );
  const inTurn = (second: Expr<Lowered>, first: Expr<Lowered>): Expr<Lowered> => ({
    kind: "comma",
    first,
    second,
    type: second.type,
    span,
  });
  if (ts.isExpressionStatement(node.parent) && sources.length === 1) return assign(record)[0];
  return bindOnce(record, to, (target) => {
    const nothing: Expr<Lowered> = { kind: "undefined", type: voidType, span };
    const result = ts.isExpressionStatement(node.parent) ? nothing : target;
    return [...assign(target)].reverse().reduce(inTurn, result);
  });
}

/** Object.assign({}, record, other): a new record, of the type that its place is declared to have, or of that of the first. */
export function lowerAssignToNewRecord(node: ts.CallExpression, to: Lowering): Expr<Lowered> | undefined {
  const [target, ...sources] = node.arguments;
  if (target === undefined || !ts.isObjectLiteralExpression(target)) return undefined;
  const own = sources.map((source) => to.checker.getTypeAtLocation(source));
  const first = own.find((type) => isRecordType(type, to));
  if (first === undefined) return undefined;
  const context = to.checker.getContextualType(node);
  const found = context !== undefined && isRecordType(context, to) ? context : first;
  const type = lowerCollectionType(to.checker.getNonNullableType(found), node, to);
  if (type === undefined) return undefined;
  return lowerRecordAssign({ ...lowerSource(target, type, to), type }, sources, node, to);
}
