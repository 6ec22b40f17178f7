// for-of loops: over what, and what each turn does with the element: a new variable, several, or one that exists already.

import { isTypedArray } from "../../hir/bytes.ts";
import type { Expr, LabelId, Lowered, SlotId, Stmt, Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { findArrayWalk, lowerIndexLoop } from "../arrays/array-entries.ts";
import { isBytes } from "../arrays/bytes.ts";
import { lowerLoopOfLists } from "../arrays/union-lists.ts";
import { lowerForEntries } from "../collections/entries.ts";
import { noTrivia } from "../comments.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import { isReassigned } from "../functions/functions.ts";
import type { Lowering } from "../lowering.ts";
import { assignPart } from "../patterns/assignment-patterns.ts";
import { asElements } from "../patterns/parts.ts";
import { lowerPattern, nameOfValue } from "../patterns/patterns.ts";
import { isTuple, listOfTuple } from "../tuples/tuple-lists.ts";
import { checkBlockScoped } from "./var-lists.ts";

export function lowerForOf(
  node: ts.ForOfStatement,
  label: LabelId | undefined,
  to: Lowering,
): readonly Stmt<Lowered>[] {
  if (node.awaitModifier !== undefined) return to.refuse("unsupported-async", node.awaitModifier, {});
  const entries = lowerForEntries(node, label, to);
  if (entries !== undefined) return entries;
  const walk = findArrayWalk(node.expression, to);
  const { initializer } = node;
  const [declaration] = ts.isVariableDeclarationList(initializer) ? initializer.declarations : [];
  if (walk !== undefined && declaration !== undefined)
    return lowerIndexLoop(node, walk, declaration, label, to);
  const iterable = lowerIterable(node.expression, to);
  const ofLists = lowerLoopOfLists(node, iterable, label, (element) => lowerHead(node, element, to), to);
  if (ofLists !== undefined) return ofLists;
  const isBuffer = isBytes(iterable) && !isTypedArray(iterable.type.of);
  if ((iterable.type.kind !== "array" && iterable.type.kind !== "bytes") || isBuffer)
    return to.refuse("unsupported-iteration", node.expression, {});
  const element = to.typeOfSlot(iterable.type.element);
  return to.nested(() => {
    const isOpen = iterable.type.kind === "array" && to.dynamic.open.has(iterable.type.element);
    const { slot, first } = lowerHead(node, element, to, isOpen);
    const inner = to.body(node.statement);
    const body: Stmt<Lowered> =
      first.length === 0
        ? inner
        : { ...inner, kind: "block", body: [...first, ...(inner.kind === "block" ? inner.body : [inner])] };
    return [{ kind: "for-of", slot, iterable, body, label, ...to.placed(node) }];
  });
}

/** Text is walked by its characters, `[...text]` as well. */
function lowerIterable(node: ts.Expression, to: Lowering): Expr<Lowered> {
  const given = to.expr(node);
  if (isTuple(given, to)) {
    if (to.source.tuplesChange) return to.refuse("unsupported-iteration", node, {});
    return bindOnce(given, to, (own) => listOfTuple(own, node, to));
  }
  const value = asElements(given, node, to);
  const [only, more] = value.kind === "array" ? value.elements : [];
  if (only?.kind !== "spread" || more !== undefined) return value;
  const { operand } = only;
  return operand.kind === "builtin" && operand.builtin.name === "string.characters" ? operand : value;
}

interface Head {
  readonly slot: SlotId;
  /** What each turn begins with. */
  readonly first: readonly Stmt<Lowered>[];
}

/** @param isOpen whether the element may be undefined though TypeScript does not say so */
function lowerHead(node: ts.ForOfStatement, element: Type, to: Lowering, isOpen = false): Head {
  const { initializer } = node;
  if (!ts.isVariableDeclarationList(initializer)) {
    const { slot, read } = makeElement(node, element, to);
    const span = to.spanOf(initializer);
    const value = assignPart(initializer, read, to);
    return { slot, first: [{ kind: "expression", value, span, trivia: noTrivia }] };
  }
  const [declaration] = initializer.declarations;
  if (declaration === undefined) return to.refuseQuietly(initializer);
  checkBlockScoped(initializer, to);
  const { name } = declaration;
  if (!ts.isIdentifier(name)) {
    const { slot, read } = makeElement(node, element, to);
    return { slot, first: lowerPattern(name, read, "element", to) };
  }
  const symbol = to.symbolOf(name) ?? to.refuse("unsupported-name", declaration, { name: name.text });
  const mutable = isReassigned(symbol, to);
  const span = to.spanOf(name);
  const fields = { name: name.text, type: element, span, role: "local", mutable } as const;
  const slot = to.declareSlot(symbol, fields);
  to.dynamic.open.note(slot, undefined, isOpen);
  return { slot, first: [] };
}

/** The element under a name that the author has not given: one `pair` of `pairs`. */
function makeElement(
  node: ts.ForOfStatement,
  type: Type,
  to: Lowering,
): { readonly slot: SlotId; readonly read: Expr<Lowered> } {
  const list = nameOfValue(node.expression);
  const name = /^\w+[^s]s$/.test(list) ? list.slice(0, -1) : "item";
  const span = to.spanOf(node.initializer);
  const slot = to.makeSlot({ name, type, span, role: "local", mutable: false });
  return { slot, read: { kind: "read", slot, type, span } };
}
