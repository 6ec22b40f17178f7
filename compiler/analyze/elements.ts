// Arrays that flow together are one memory: their element slots become one. Copies (slice) only pass values on.
import { bug } from "../bug.ts";
import type { Expr, Lowered, Program, SlotId, Type } from "../hir/index.ts";
import { forEachLoop } from "./loops.ts";
import { elementSlot, walkUses } from "./uses.ts";

export interface Elements {
  /** The slot that stands for all element slots that are one memory; other slots stand for themselves. */
  representative(slot: SlotId): SlotId;
}

export function unifyElements(program: Program<Lowered>): Elements {
  const parents = new Map<SlotId, SlotId>();
  const find = (slot: SlotId): SlotId => {
    let root = slot;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    if (root !== slot) parents.set(slot, root);
    return root;
  };
  const typeOf = (slot: SlotId): Type => program.slots.get(slot)?.type ?? bug(undefined, `no slot ${slot}`);
  const unify = (a: Type, b: Type): void => {
    const [first, second] = [strip(a), strip(b)];
    if (first.kind !== "array" || second.kind !== "array") return;
    const [one, other] = [find(first.element), find(second.element)];
    if (one === other) return;
    parents.set(other, one);
    unify(typeOf(one), typeOf(other));
  };
  walkUses(program, (expr, use) => {
    if (use.kind === "flow") unify(typeOf(use.to), expr.type);
    for (const alternative of alternativesOf(expr)) unify(expr.type, alternative.type);
    const copied = copiedElements(expr);
    // A copy has elements of the same form, so they are one class too.
    for (const from of copied) unify(expr.type, from.type);
    if (expr.kind === "element") unify(expr.type, typeOf(elementSlot(expr.array)));
    if (expr.kind === "builtin") unifyBuiltin(expr, unify, typeOf);
  });
  for (const module of program.modules) {
    for (const item of module.items) if (item.kind === "statement") visitLoops(item.statement);
  }
  for (const { body } of program.functions.values()) body.forEach(visitLoops);
  return { representative: find };

  function visitLoops(stmt: Parameters<typeof forEachLoop>[0]): void {
    forEachLoop(stmt, (slot, iterable) => unify(typeOf(slot), typeOf(elementSlot(iterable))));
  }
}

function strip(type: Type): Type {
  return type.kind === "optional" ? type.of : type;
}

/** Operands whose value may be the value of the whole. */
function alternativesOf(expr: Expr<Lowered>): readonly Expr<Lowered>[] {
  switch (expr.kind) {
    case "conditional":
      return [expr.yes, expr.no];
    case "coalesce":
      return [expr.left, expr.right];
    case "wrap":
    case "unwrap":
      return [expr.operand];
    case "bind":
      return [expr.body];
    case "comma":
      return [expr.second];
    case "assign":
      return [expr.value];
    default:
      return [];
  }
}

/** Arrays whose elements are copied into the array that this expression makes. */
export function copiedElements(expr: Expr<Lowered>): readonly Expr<Lowered>[] {
  if (expr.kind !== "builtin" || expr.builtin.result.kind !== "array") return [];
  return expr.args.filter((arg) => arg.type.kind === "array");
}

function unifyBuiltin(
  expr: Extract<Expr<Lowered>, { kind: "builtin" }>,
  unify: (a: Type, b: Type) => void,
  typeOf: (slot: SlotId) => Type,
): void {
  const [receiver] = expr.args;
  if (receiver === undefined || receiver.type.kind !== "array") return;
  const { result } = expr.builtin;
  if (result.kind === "self") unify(expr.type, receiver.type);
  if (result.kind === "element" || result.kind === "optional-element")
    unify(expr.type, typeOf(receiver.type.element));
}
