// A tuple of several types where a list is wanted: `pair.map(f)`, `for (const part of pair)`. It is a struct, so the list
// is made of its elements, where no one can tell: in a program that changes no tuple's elements one by one.
import type { Expr, Lowered } from "../hir/index.ts";
import { booleanType, numberType } from "../hir/type.ts";
import { ts } from "../typescript.ts";
import { coerce } from "./coerce.ts";
import { concreteType } from "./concrete.ts";
import { makeNumber } from "./literals.ts";
import type { Lowering } from "./lowering.ts";
import { elementPart } from "./parts.ts";
import { entryOf } from "./shapes.ts";
import { bindOnce } from "./temporaries.ts";
import { lowerSlotType, makeArrayType } from "./types.ts";

/** Methods that only look, each with how many parameters its function may have: not the one for the list itself. */
const methods: ReadonlyMap<string, number> = new Map([
  ...[
    "forEach",
    "map",
    "filter",
    "find",
    "findIndex",
    "findLast",
    "findLastIndex",
    "some",
    "every",
    "flatMap",
  ].map((name) => [name, 2] as const),
  ...["reduce", "reduceRight"].map((name) => [name, 3] as const),
  ...["includes", "indexOf", "lastIndexOf", "slice", "at", "toReversed"].map((name) => [name, 0] as const),
  ["toSorted", 2],
]);

/**
 * pair.map(f)  =>  [pair[0], pair[1]].map(f)
 * @param call lowers the method for a list; undefined where the receiver is no tuple or the method none of these.
 */
export function lowerTupleMethod(
  receiver: Expr<Lowered>,
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  call: (list: Expr<Lowered>) => Expr<Lowered>,
  to: Lowering,
): Expr<Lowered> | undefined {
  const most = methods.get(callee.name.text);
  if (most === undefined || !isFixedTuple(receiver, to)) return undefined;
  const asks = node.arguments.some((arg) => parametersOf(arg, to) > most);
  if (asks || (to.source.tuplesChange && !node.arguments.every(isPlain))) return undefined;
  return bindOnce(receiver, to, (own) => call(listOfTuple(own, callee.expression, to)));
}

/** [pair[0], pair[1]] */
export function listOfTuple(tuple: Expr<Lowered>, node: ts.Expression, to: Lowering): Expr<Lowered> {
  const given = concreteType(to.checker.getTypeAtLocation(node), to);
  const part = to.checker.getIndexTypeOfType(to.checker.getNonNullableType(given), ts.IndexKind.Number);
  const { fields } = entryOf(tuple.type, to) ?? to.refuse("unsupported-tuple", node, {});
  if (part === undefined) return to.refuse("unsupported-tuple", node, {});
  const element = lowerSlotType(part, node, to);
  const elements = fields.map((_, position) =>
    coerce(elementPart(tuple, position, node, to), element, node, to),
  );
  return { kind: "array", elements, type: makeArrayType(element, node, to), span: to.spanOf(node) };
}

/** A tuple of several types with one length. */
export function isFixedTuple({ type }: Expr<Lowered>, to: Lowering): boolean {
  const entry = entryOf(type, to);
  return entry?.isTuple === true && !entry.fields.some(({ optional }) => optional);
}

/** Evaluating it changes nothing, and it is no function. */
function isPlain(node: ts.Expression): boolean {
  return ts.isPrefixUnaryExpression(node)
    ? ts.isLiteralExpression(node.operand)
    : ts.isLiteralExpression(node);
}

/** Of a function. */
function parametersOf(node: ts.Expression, to: Lowering): number {
  const signatures = to.checker.getTypeAtLocation(node).getCallSignatures();
  return Math.max(0, ...signatures.map(({ parameters }) => parameters.length));
}

/** entry.length  =>  "2" in entry ? 3 : 2, where the third element is optional */
export function lengthOfTuple(tuple: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  const { fields } = entryOf(tuple.type, to) ?? to.refuse("unsupported-tuple", node, {});
  const span = to.spanOf(node);
  const fixed = fields.filter(({ optional }) => !optional).length;
  if (fixed === fields.length) return makeNumber(fixed, node, to);
  return bindOnce(tuple, to, (own) =>
    fields.slice(fixed).reduce<Expr<Lowered>>(
      (no, { name }, position) => ({
        kind: "conditional",
        test: { kind: "has-property", operand: own, name, type: booleanType, span },
        yes: makeNumber(fixed + position + 1, node, to),
        no,
        type: numberType,
        span,
      }),
      makeNumber(fixed, node, to),
    ),
  );
}

/** Whether the tuple has an element at a position, which may be missing itself. */
export function reaches(
  tuple: Expr<Lowered>,
  position: number,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> | undefined {
  const { fields } = entryOf(tuple.type, to) ?? to.refuse("unsupported-tuple", node, {});
  const span = to.spanOf(node);
  const later = fields.slice(position);
  if (later.some(({ optional }) => !optional)) return undefined;
  const tests = later.map(({ name }): Expr<Lowered> => {
    return { kind: "has-property", operand: tuple, name, type: booleanType, span };
  });
  return tests.reduce((left, right) => ({ kind: "logical", op: "||", left, right, type: booleanType, span }));
}
