// Which text may hold a zero byte: the core compares text as C strings, which end there, so two such texts need an
// exact comparison. Zero bytes come from literals, from numbers (String.fromCharCode) and the board; they spread along flows.
import type { Expr, Lowered, Program, SlotId } from "../hir/index.ts";
import { bodiesOf, childrenOf } from "../hir/walk.ts";
import { folderSlot } from "./callbacks.ts";
import type { Elements } from "./elements.ts";
import { forEachLoop } from "./loops.ts";
import { elementSlot, entrySlots, placeSlot, walkUses } from "./uses.ts";

export interface ZeroByteFacts {
  mayHoldZero(expr: Expr<Lowered>): boolean;
}

export function inferZeroBytes(program: Program<Lowered>, elements: Elements): ZeroByteFacts {
  const holders = new Set<SlotId>();
  const find = elements.representative;
  const flows: { readonly from: Expr<Lowered>; readonly to: SlotId }[] = [];
  const walks: { readonly from: SlotId; readonly to: SlotId }[] = [];
  walkUses(program, (expr, use) => {
    if (use.kind === "flow" && holdsText(expr)) flows.push({ from: expr, to: use.to });
    if (expr.kind === "append") {
      const to = placeSlot(expr.target);
      flows.push({ from: expr.value, to });
    }
    // text.split(), texts.slice(): the new array's elements are made of what went in.
    if (expr.kind === "builtin" && expr.type.kind === "array") {
      for (const arg of expr.args) flows.push({ from: arg, to: elementSlot(expr) });
    }
  });
  for (const { body } of bodiesOf(program)) {
    for (const stmt of body) forEachLoop(stmt, (to, from) => walks.push({ from, to }));
  }
  // What the runtime keeps of a text and makes of it.
  for (const { native, result } of program.functions.values())
    if (native && result !== undefined) holders.add(find(result));
  for (const { native, fields } of program.objects.values())
    if (native !== undefined) for (const { slot } of fields) holders.add(find(slot));
  for (let before = -1; before !== holders.size; ) {
    before = holders.size;
    for (const { from, to } of flows) if (mayHoldZero(from)) holders.add(find(to));
    for (const { from, to } of walks) if (holders.has(find(from))) holders.add(find(to));
  }
  return { mayHoldZero };

  function mayHoldZero(expr: Expr<Lowered>): boolean {
    switch (expr.kind) {
      case "string":
        return expr.value.includes("\0");
      case "read":
        return holds(expr.type, expr.slot);
      case "element":
        return holders.has(find(elementSlot(expr.array)));
      case "field":
        return holds(expr.type, expr.field);
      case "call-value": {
        const { type } = expr.callee;
        const result = type.kind === "function" ? type.result : undefined;
        return result !== undefined && holds(expr.type, result);
      }
      case "method-call":
      case "call": {
        const result = program.functions.get(expr.function)?.result;
        return result !== undefined && holds(expr.type, result);
      }
      case "extern-call":
      case "extern-constant":
        return holdsText(expr);
      case "secret":
      case "to-text":
        return expr.kind === "to-text" && expr.operand.type.kind === "extern";
      case "builtin":
        if (makers.has(expr.builtin.name)) return expr.args.some((arg) => !isLetter(arg));
        if (expr.builtin.result.kind === "folded") {
          const slot = folderSlot(expr);
          return slot !== undefined && holds(expr.type, slot);
        }
        return expr.args.some(mayHoldZero);
      default:
        return childrenOf<Lowered>(expr).some(mayHoldZero);
    }
  }

  /** Of an array its elements, of a collection its keys and values. */
  function holds(type: Lowered["type"], slot: SlotId): boolean {
    const inside = type.kind === "array" ? [type.element] : entrySlots(type);
    return (inside.length > 0 ? inside : [slot]).some((own) => holders.has(find(own)));
  }
}

/** What makes text of numbers, or of a list of them. */
const makers: ReadonlySet<string> = new Set([
  "String.fromCharCode",
  "String.fromCodePoint",
  "array.codesToText",
  "array.pointsToText",
]);

function holdsText({ type }: Lowered): boolean {
  return (type.kind === "optional" ? type.of : type).kind === "string";
}

function isLetter(code: Expr<Lowered>): boolean {
  return code.kind === "number" && code.value > 0 && code.value % 65_536 >= 1;
}
