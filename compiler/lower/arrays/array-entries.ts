// Loops over the indices of an array: `for (const [i, x] of xs.entries())`, over `xs.keys()`, and over `xs.values()`.
import { builtins } from "../../hir/builtins.ts";
import { isTypedArray } from "../../hir/bytes.ts";
import type { Expr, LabelId, Lowered, SlotId, Stmt } from "../../hir/index.ts";
import { booleanType, numberType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { walkedSource } from "../collections/kept-walks.ts";
import { noTrivia } from "../comments.ts";
import { makeNumber } from "../expressions/literals.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import { isReassigned } from "../functions/functions.ts";
import type { Lowering } from "../lowering.ts";
import { lowerPattern } from "../patterns/patterns.ts";
import { isTuple, listOfTuple } from "../tuples/tuple-lists.ts";
import { makeTuple } from "../tuples/tuples.ts";
import { lowerType } from "../types/types.ts";
import { holesOf, lowerHoleCount } from "./array-indices.ts";
import { bytesKindOf } from "./bytes.ts";
import { isSteady } from "./spreads.ts";

interface Walk {
  readonly array: ts.Expression;
  readonly part: "keys" | "values" | "entries";
}

/** xs.entries(), xs.keys(), xs.values() of an array; undefined for anything else. */
export function findArrayWalk(given: ts.Expression, to: Lowering): Walk | undefined {
  if (ts.isParenthesizedExpression(given)) return findArrayWalk(given.expression, to);
  const node = walkedSource(given, to);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { expression: array, name, questionDotToken } = node.expression;
  const part = name.text;
  const isPart = part === "keys" || part === "values" || part === "entries";
  if (!isPart || questionDotToken !== undefined || node.arguments.length > 0) return undefined;
  return isList(array, to) ? { array, part } : undefined;
}

/** An array, a tuple or a typed array. */
export function isList(node: ts.Expression, to: Lowering): boolean {
  const type = to.checker.getTypeAtLocation(node);
  const bytes = bytesKindOf(type, to);
  const isPlain = to.checker.isArrayType(type) || to.checker.isTupleType(type);
  return isPlain || (bytes !== undefined && isTypedArray(bytes));
}

/** A tuple of several types as a list of its elements, where no one changes one of them. */
function lowerList(node: ts.Expression, to: Lowering): Expr<Lowered> {
  const given = to.expr(node);
  if (!isTuple(given, to)) return given;
  if (to.source.tuplesChange) return to.refuse("unsupported-iteration", node, {});
  return bindOnce(given, to, (tuple) => listOfTuple(tuple, node, to));
}

/**
 * for (const [i, x] of xs.entries())  =>  for (let i = 0; i < xs.length; i++) { const x = xs[i]; … }
 * for (const pair of xs.entries())    =>  for (let i = 0; i < xs.length; i++) { const pair = [i, xs[i]]; … }
 */
export function lowerIndexLoop(
  node: ts.ForOfStatement,
  { array: source, part }: Walk,
  declaration: ts.VariableDeclaration,
  label: LabelId | undefined,
  to: Lowering,
): readonly Stmt<Lowered>[] {
  const span = to.spanOf(node);
  const at = { span, trivia: noTrivia };
  return to.nested(() => {
    const holes = part === "keys" ? holesOf(source, to) : undefined;
    const { array, before } = keepArray(holes ? lowerHoleCount(holes, to) : lowerList(source, to), to);
    if (array.type.kind !== "number" && array.type.kind !== "array" && array.type.kind !== "bytes")
      return to.refuse("unsupported-iteration", source, {});
    const whole = part === "entries" && ts.isIdentifier(declaration.name) ? declaration.name : undefined;
    const [indexName, elementName] = whole === undefined ? namesOf(declaration.name, part, to) : [];
    const own = indexName && isPlainIndex(indexName, node, to) ? to.symbolOf(indexName) : undefined;
    const counter = makeCounter(own, indexName ?? node, to);
    const read: Expr<Lowered> = { kind: "read", slot: counter, type: numberType, span };
    const first: Stmt<Lowered>[] = [];
    if (indexName !== undefined && own === undefined) {
      const symbol =
        to.symbolOf(indexName) ?? to.refuse("unsupported-name", indexName, { name: indexName.text });
      const mutable = isReassigned(symbol, to);
      const fields = { name: indexName.text, type: numberType, span, role: "local", mutable } as const;
      first.push({ kind: "let", slot: to.declareSlot(symbol, fields), value: read, ...at });
    }
    if (elementName !== undefined && array.type.kind !== "number") {
      const type = to.typeOfSlot(array.type.element);
      const element: Expr<Lowered> = { kind: "element", array, index: read, type, span };
      first.push(...lowerElement(elementName, element, to));
    }
    if (whole !== undefined && array.type.kind !== "number") {
      const type = to.typeOfSlot(array.type.element);
      const pair = lowerType(to.checker.getTypeAtLocation(whole), whole, to);
      const element: Expr<Lowered> = { kind: "element", array, index: read, type, span };
      first.push(...lowerElement(whole, makeTuple(pair, [read, element], whole, to), to));
    }
    const inner = to.body(node.statement);
    const body: Stmt<Lowered> = {
      kind: "block",
      body: [...first, ...(inner.kind === "block" ? inner.body : [inner])],
      ...at,
    };
    const loop: Stmt<Lowered> = { ...countedLoop(counter, read, array, node, to), body, label, ...at };
    const { trivia } = to.placed(node);
    if (before === undefined) return [{ ...loop, trivia }];
    return [{ kind: "block", body: [before, loop], span, trivia }];
  });
}

function countedLoop(
  counter: SlotId,
  read: Expr<Lowered>,
  array: Expr<Lowered>,
  node: ts.Node,
  to: Lowering,
): Omit<Extract<Stmt<Lowered>, { kind: "for" }>, "body" | "label" | "span" | "trivia"> {
  const { span } = read;
  const builtin = builtins.get(`${array.type.kind}.length`);
  // Of `Array(n)` there is only its length.
  const length: Expr<Lowered> = builtin
    ? { kind: "builtin", builtin, args: [array], type: numberType, span }
    : array;
  const target = { kind: "slot", slot: counter, span } as const;
  return {
    kind: "for",
    init: [{ kind: "let", slot: counter, value: makeNumber(0, node, to), span, trivia: noTrivia }],
    test: { kind: "compare", op: "<", left: read, right: length, type: booleanType, span },
    update: { kind: "increment", target, delta: 1, prefix: false, type: numberType, span },
  };
}

/** An array that has a name which nothing changes needs no other one. */
export function keepArray(
  given: Expr<Lowered>,
  to: Lowering,
): { readonly array: Expr<Lowered>; readonly before: Stmt<Lowered> | undefined } {
  if (isSteady(given, to)) return { array: given, before: undefined };
  const { type, span } = given;
  const name = type.kind === "number" ? "count" : "list";
  const slot = to.makeSlot({ name, type, span, role: "local", mutable: false });
  const before: Stmt<Lowered> = { kind: "let", slot, value: given, span, trivia: noTrivia };
  return { array: { kind: "read", slot, type, span }, before };
}

/** The author's variable counts, where he does not change it and no function keeps it. */
function isPlainIndex(name: ts.Identifier, node: ts.ForOfStatement, to: Lowering): boolean {
  const symbol = to.symbolOf(name);
  if (symbol === undefined || isReassigned(symbol, to)) return false;
  const hasFunction = (inner: ts.Node): boolean =>
    ts.isFunctionLike(inner) || (ts.forEachChild(inner, hasFunction) ?? false);
  return !hasFunction(node.statement);
}

function makeCounter(own: ts.Symbol | undefined, node: ts.Node, to: Lowering): SlotId {
  const name = own?.name ?? "index";
  const fields = { name, type: numberType, span: to.spanOf(node), role: "local", mutable: true } as const;
  return own === undefined ? to.makeSlot(fields) : to.declareSlot(own, fields);
}

function namesOf(
  name: ts.BindingName,
  part: Walk["part"],
  to: Lowering,
): readonly [ts.Identifier | undefined, ts.BindingName | undefined] {
  if (part === "keys")
    return ts.isIdentifier(name) ? [name, undefined] : to.refuse("unsupported-destructuring", name, {});
  if (part === "values") return [undefined, name];
  if (!ts.isArrayBindingPattern(name)) return to.refuse("unsupported-iterator", name, {});
  const [index, element, more] = name.elements.map((part) =>
    ts.isOmittedExpression(part)
      ? undefined
      : part.initializer === undefined && part.dotDotDotToken === undefined
        ? part.name
        : to.refuse("unsupported-destructuring", part, {}),
  );
  if (more !== undefined || (index !== undefined && !ts.isIdentifier(index)))
    return to.refuse("unsupported-destructuring", name, {});
  return [index, element];
}

function lowerElement(name: ts.BindingName, value: Expr<Lowered>, to: Lowering): readonly Stmt<Lowered>[] {
  if (!ts.isIdentifier(name)) return lowerPattern(name, value, "element", to);
  const symbol = to.symbolOf(name) ?? to.refuse("unsupported-name", name, { name: name.text });
  const { type } = value;
  const span = to.spanOf(name);
  const mutable = isReassigned(symbol, to);
  const slot = to.declareSlot(symbol, { name: name.text, type, span, role: "local", mutable });
  return [{ kind: "let", slot, value, span, trivia: noTrivia }];
}
