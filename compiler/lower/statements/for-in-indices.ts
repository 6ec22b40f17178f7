// `for (const index in xs)` over arrays and typed arrays: the indices that there are when it starts, as text, but
// those that the array has lost meanwhile.

import { builtins } from "../../hir/builtins.ts";
import { isTypedArray } from "../../hir/bytes.ts";
import type { Expr, LabelId, Lowered, SlotId, Stmt } from "../../hir/index.ts";
import { booleanType, numberType, stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { keepArray } from "../arrays/array-entries.ts";
import { noTrivia } from "../comments.ts";
import { makeNumber } from "../expressions/literals.ts";
import { isReassigned } from "../functions/functions.ts";
import type { Lowering } from "../lowering.ts";
import { assignPart } from "../patterns/assignment-patterns.ts";
import { checkBlockScoped } from "./var-lists.ts";

/** What has its elements under indices. */
export function isIndexed({ type }: Lowered): boolean {
  return type.kind === "array" || (type.kind === "bytes" && isTypedArray(type.of));
}

/**
 * for (const index in xs) body
 * =>  const count = xs.length;
 *     for (let i = 0; i < count; i++) { if (i >= xs.length) continue; const index = String(i); body }
 */
export function lowerForIndices(
  node: ts.ForInStatement,
  given: Expr<Lowered>,
  label: LabelId | undefined,
  to: Lowering,
): readonly Stmt<Lowered>[] {
  const span = to.spanOf(node.expression);
  const at = { span, trivia: noTrivia };
  return to.nested(() => {
    const { array, before } = keepArray(given, to);
    const count = makeVariable("count", countOf(array, node, to), span, to);
    const counter = to.makeSlot({ name: "at", type: numberType, span, role: "local", mutable: true });
    const index: Expr<Lowered> = { kind: "read", slot: counter, type: numberType, span };
    const isLost: Expr<Lowered> = compare(">=", index, lengthOf(array, node, to));
    const next: Stmt<Lowered> = { kind: "continue", label: undefined, ...at };
    // Typed arrays keep their length.
    const check: Stmt<Lowered>[] =
      array.type.kind === "array" ? [{ kind: "if", test: isLost, then: next, else: undefined, ...at }] : [];
    const { slot, first } = lowerName(node, to);
    const name: Expr<Lowered> = { kind: "to-text", operand: index, type: stringType, span };
    const named: Stmt<Lowered> = { kind: "let", slot, value: name, ...at };
    const inner = to.body(node.statement);
    const own = inner.kind === "block" ? inner.body : [inner];
    const target = { kind: "slot", slot: counter, span } as const;
    const loop: Stmt<Lowered> = {
      kind: "for",
      init: [{ kind: "let", slot: counter, value: makeNumber(0, node, to), ...at }],
      test: compare("<", index, count.read),
      update: { kind: "increment", target, delta: 1, prefix: false, type: numberType, span },
      body: { kind: "block", body: [...check, named, ...first, ...own], ...at },
      label,
      ...at,
    };
    const body = [...(before === undefined ? [] : [before]), count.declaration, loop];
    return [{ kind: "block", body, ...to.placed(node) }];
  });
}

/** The variable of a `for … in`: one of each turn, or what a variable that exists already is given. */
export function lowerName(
  node: ts.ForInStatement,
  to: Lowering,
): { readonly slot: SlotId; readonly first: readonly Stmt<Lowered>[] } {
  const { initializer } = node;
  const span = to.spanOf(initializer);
  if (!ts.isVariableDeclarationList(initializer)) {
    const slot = to.makeSlot({ name: "name", type: stringType, span, role: "local", mutable: false });
    const value = assignPart(initializer, { kind: "read", slot, type: stringType, span }, to);
    return { slot, first: [{ kind: "expression", value, span, trivia: noTrivia }] };
  }
  const [declaration] = initializer.declarations;
  if (declaration === undefined) return to.refuseQuietly(initializer);
  checkBlockScoped(initializer, to);
  const { name } = declaration;
  if (!ts.isIdentifier(name)) return to.refuse("unsupported-destructuring", name, {});
  const symbol = to.symbolOf(name) ?? to.refuse("unsupported-name", name, { name: name.text });
  const fields = { name: name.text, type: stringType, span: to.spanOf(name), role: "local" } as const;
  return { slot: to.declareSlot(symbol, { ...fields, mutable: isReassigned(symbol, to) }), first: [] };
}

function makeVariable(
  name: string,
  value: Expr<Lowered>,
  span: Lowered["span"],
  to: Lowering,
): { readonly read: Expr<Lowered>; readonly declaration: Stmt<Lowered> } {
  const { type } = value;
  const slot = to.makeSlot({ name, type, span, role: "local", mutable: false });
  return {
    read: { kind: "read", slot, type, span },
    declaration: { kind: "let", slot, value, span, trivia: noTrivia },
  };
}

/** JavaScript passes elements over that `new Array(n)` left out. */
function countOf(array: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  const builtin = builtins.get("array.indexCount");
  if (array.type.kind !== "array" || !to.source.makesHoles || builtin === undefined)
    return lengthOf(array, node, to);
  return { kind: "builtin", builtin, args: [array], type: numberType, span: array.span };
}

function lengthOf(array: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  const name = `${array.type.kind}.length`;
  const builtin = builtins.get(name) ?? to.refuse("unsupported-library", node, { name });
  return { kind: "builtin", builtin, args: [array], type: numberType, span: array.span };
}

function compare(op: "<" | ">=", left: Expr<Lowered>, right: Expr<Lowered>): Expr<Lowered> {
  return { kind: "compare", op, left, right, type: booleanType, span: left.span };
}
