// Finds slots that feed themselves through a multiplication with no wrap or modulo: `h = h * 31 + c`, a factorial.
// They would leave int32 within a few steps, so they are doubles. Growth by addition stays an integer, and so do indices:
// `child = 2 * at + 1` of a heap is looked up before it grows again.
import type { Expr, Lowered, Program, SlotId } from "../hir/index.ts";
import { bodiesOf, childrenOf } from "../hir/walk.ts";
import { forEachLoop } from "./loops.ts";
import { elementSlot, passedSlot, placeSlot, walkUses } from "./uses.ts";

interface Edge {
  readonly from: SlotId;
  readonly to: SlotId;
  readonly multiplied: boolean;
  /** to *= 2, whether or not it is an index now */
  readonly always?: boolean;
}

/** @param find the slot that stands for all slots that are one memory. */
export function findMultiplicativeSlots(
  program: Program<Lowered>,
  find: (slot: SlotId) => SlotId,
): ReadonlySet<SlotId> {
  const found: Edge[] = [];
  const indices = new Set<SlotId>();
  walkUses(program, (expr, use) => {
    for (const slot of indicesOf(expr)) indices.add(find(slot));
    if (use.kind === "flow")
      sources(expr, program, false, (from, multiplied) => found.push({ from, to: use.to, multiplied }));
    if (expr.kind !== "compound") return;
    const to = placeSlot(expr.target);
    if (!["+", "-", "*", "**"].includes(expr.op)) return;
    const multiplies = expr.op === "*" || expr.op === "**";
    if (multiplies) found.push({ from: to, to, multiplied: !isUnit(expr.value), always: true });
    sources(expr.value, program, multiplies, (from, multiplied) => found.push({ from, to, multiplied }));
  });
  for (const { body } of bodiesOf(program)) {
    for (const stmt of body) forEachLoop(stmt, (to, from) => found.push({ from, to, multiplied: false }));
  }
  const edges = found.map((edge) => ({ ...edge, from: find(edge.from), to: find(edge.to) }));
  const components = findComponents(edges);
  const multiplicative = new Set<SlotId>();
  for (const { from, to, multiplied, always } of edges) {
    const isBounded = always !== true && indices.has(from) && indices.has(to);
    if (multiplied && !isBounded && components.get(from) === components.get(to)) multiplicative.add(to);
  }
  return multiplicative;
}

/** The slot of i in xs[i], read or written: no array has so many elements that an index leaves int32. */
function indicesOf(expr: Expr<Lowered>): readonly SlotId[] {
  const isWrite = expr.kind === "assign" || expr.kind === "compound" || expr.kind === "increment";
  const place = isWrite ? expr.target : expr;
  if (place.kind === "element") return place.index.kind === "read" ? [place.index.slot] : [];
  if (place.kind !== "builtin" || place.builtin.name !== "array.get") return [];
  const [, index] = place.args;
  return index?.kind === "read" ? [index.slot] : [];
}

/** Slots whose size bounds the size of a value, and whether a multiplication lies between. */
function sources(
  expr: Expr<Lowered>,
  program: Program<Lowered>,
  multiplied: boolean,
  visit: (slot: SlotId, multiplied: boolean) => void,
): void {
  const go = (inner: Expr<Lowered>, by = multiplied) => sources(inner, program, by, visit);
  const visitPassed = (call: Extract<Expr<Lowered>, { kind: "builtin" }>): void => {
    const passed = passedSlot(call);
    if (passed !== undefined) visit(passed, multiplied);
  };
  switch (expr.kind) {
    case "read":
      return visit(expr.slot, multiplied);
    case "element":
      return visit(elementSlot(expr.array), multiplied);
    case "field":
      return visit(expr.field, multiplied);
    case "call-value": {
      const { type } = expr.callee;
      if (type.kind === "function" && type.result !== undefined) visit(type.result, multiplied);
      return;
    }
    case "method-call":
    case "call": {
      const result = program.functions.get(expr.function)?.result;
      if (result !== undefined) visit(result, multiplied);
      return;
    }
    case "arithmetic":
      if (expr.op === "*" || expr.op === "**") {
        const plain = isUnit(expr.left) || isUnit(expr.right);
        go(expr.left, multiplied || !plain);
        go(expr.right, multiplied || !plain);
      } else if (expr.op !== "%" && expr.op !== "/") {
        go(expr.left);
        go(expr.right);
      }
      return;
    case "conditional":
      go(expr.yes);
      return go(expr.no);
    case "builtin":
      if (expr.builtin.result.kind === "numeric") for (const arg of expr.args) go(arg);
      return visitPassed(expr);
    case "bitwise":
    case "bit-not":
    case "compare":
    case "equal":
      return;
    case "assign":
      return go(expr.value);
    case "negate":
    case "coalesce":
    case "wrap":
    case "unwrap":
    case "bind":
    case "comma":
      for (const child of childrenOf<Lowered>(expr)) go(child);
      return;
    default:
      return;
  }
}

/** Times one or minus one does not grow. */
function isUnit(expr: Expr<Lowered>): boolean {
  return expr.kind === "number" && Math.abs(expr.value) <= 1;
}

/** Strongly connected components by Tarjan's algorithm, without recursion. */
function findComponents(edges: readonly Edge[]): ReadonlyMap<SlotId, number> {
  const next = new Map<SlotId, SlotId[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const index = new Map<SlotId, number>();
  const low = new Map<SlotId, number>();
  const open: SlotId[] = [];
  const isOpen = new Set<SlotId>();
  const component = new Map<SlotId, number>();
  for (const root of next.keys()) {
    if (index.has(root)) continue;
    const work: { readonly slot: SlotId; position: number }[] = [{ slot: root, position: 0 }];
    while (work.length > 0) {
      const frame = work[work.length - 1];
      if (frame === undefined) break;
      const { slot } = frame;
      if (frame.position === 0 && !index.has(slot)) {
        index.set(slot, index.size);
        low.set(slot, index.size - 1);
        open.push(slot);
        isOpen.add(slot);
      }
      const target = next.get(slot)?.[frame.position];
      if (target !== undefined) {
        frame.position += 1;
        if (!index.has(target)) work.push({ slot: target, position: 0 });
        else if (isOpen.has(target)) low.set(slot, Math.min(low.get(slot) ?? 0, index.get(target) ?? 0));
        continue;
      }
      if (low.get(slot) === index.get(slot)) closeComponent(slot, open, isOpen, component);
      work.pop();
      const parent = work.at(-1);
      if (parent !== undefined) low.set(parent.slot, Math.min(low.get(parent.slot) ?? 0, low.get(slot) ?? 0));
    }
  }
  return component;
}

function closeComponent(
  root: SlotId,
  open: SlotId[],
  isOpen: Set<SlotId>,
  component: Map<SlotId, number>,
): void {
  for (let slot = open.pop(); slot !== undefined; slot = open.pop()) {
    isOpen.delete(slot);
    component.set(slot, root);
    if (slot === root) return;
  }
}
