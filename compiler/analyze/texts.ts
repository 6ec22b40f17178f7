// Decides which text slots hold nothing but literals and are only printed or joined: those stay in flash.
// A slot leaves the set when other text flows in, or when its text is needed as a String; what remains is sound.
import type { Expr, Lowered, Program, SlotId, Stmt } from "../hir/index.ts";
import { visitStatements } from "../hir/walk.ts";
import type { ArrayFacts } from "./arrays.ts";
import { findCalledByName } from "./called-by-name.ts";
import type { Elements } from "./elements.ts";
import { forEachLoop } from "./loops.ts";
import { elementSlot, entrySlots, escapingCaptures, placeSlot, type Use, walkUses } from "./uses.ts";

export interface TextFacts {
  /** The slot is a pointer to a literal in flash. */
  isFlash(slot: SlotId): boolean;
  /** A constant that holds a secret: a pointer to the literal in secrets.h. */
  isSecret(slot: SlotId): boolean;
}

export function inferTexts(program: Program<Lowered>, elements: Elements, arrays: ArrayFacts): TextFacts {
  const owned = new Set<SlotId>();
  const secrets = new Set<SlotId>();
  const flows: { readonly from: SlotId; readonly to: SlotId }[] = [];
  const find = elements.representative;
  const isText = (slot: SlotId) => program.slots.get(slot)?.type.kind === "string";

  const tableElements = new Set<SlotId>();
  for (const [id, slot] of program.slots) {
    if (slot.type.kind === "array" && arrays.table(id) !== undefined)
      tableElements.add(find(slot.type.element));
  }

  walkUses(program, (expr, use) => {
    if (expr.kind === "append") owned.add(find(placeSlot(expr.target)));
    if (expr.type.kind === "string") {
      const sources = textSources(expr, program);
      for (const from of sources.slots) useSlot(find(from), use);
      if (use.kind === "flow" && isText(use.to)) {
        if (!sources.onlyLiterals) owned.add(find(use.to));
        for (const from of sources.slots) flows.push({ from: find(from), to: find(use.to) });
      }
    }
    if (expr.kind === "array" || (expr.kind === "builtin" && expr.builtin.result.kind !== "int"))
      ownElements(expr);
    if (expr.type.kind === "array" && use.kind !== "place") ownElements(expr);
    if (expr.type.kind === "function") ownSignature(expr.type);
    for (const slot of escapingCaptures(expr, program)) owned.add(find(slot));
    for (const slot of entrySlots(expr.type)) owned.add(find(slot));
  });
  // A default argument stands outside any function, where F() can't.
  for (const { params } of program.functions.values()) {
    for (const param of params) if (param.default !== undefined) owned.add(find(param.slot));
  }
  // What objects keep and what passes through methods and function values is text of its own.
  for (const [id, { role, type }] of program.slots) {
    if (role === "field") owned.add(find(id));
    const inner = type.kind === "optional" ? type.of : type;
    if (inner.kind === "function") ownSignature(inner);
    for (const slot of entrySlots(type)) owned.add(find(slot));
  }
  const calledByName = findCalledByName(program);
  for (const { id, params, result, method } of program.functions.values()) {
    if (method === undefined || calledByName.has(id)) continue;
    for (const { slot } of params) owned.add(find(slot));
    if (result !== undefined) owned.add(find(result));
  }
  // A literal of the top level stands outside too; only constants get a PROGMEM array of their own.
  for (const [id, slot] of program.slots) if (slot.role === "global" && slot.mutable) owned.add(find(id));
  for (const module of program.modules) {
    for (const item of module.items) if (item.kind === "statement") ownComputed(item.statement);
  }
  for (const { body } of program.functions.values()) body.forEach(visitLoops);
  for (const module of program.modules) {
    for (const item of module.items) if (item.kind === "statement") visitLoops(item.statement);
  }
  spread(flows, owned);
  return { isFlash: (slot) => isText(slot) && !owned.has(find(slot)), isSecret: (slot) => secrets.has(slot) };

  function ownSignature(type: Extract<Lowered["type"], { kind: "function" }>): void {
    for (const slot of type.params) owned.add(find(slot));
    if (type.result !== undefined) owned.add(find(type.result));
  }

  function useSlot(slot: SlotId, use: Use): void {
    if (use.kind === "other" || use.kind === "place") owned.add(slot);
    if (use.kind === "flow" && !isText(use.to)) owned.add(slot);
  }

  /** Elements of arrays in RAM are owned text; tables in flash are decided with their arrays. */
  function ownElements(expr: Expr<Lowered>): void {
    if (expr.type.kind !== "array") return;
    // What `[]` holds is known from the other arrays that it is one with.
    if (!isText(expr.type.element) && program.slots.get(expr.type.element)?.open !== true) return;
    const element = find(expr.type.element);
    if (!tableElements.has(element)) owned.add(element);
  }

  function ownComputed(stmt: Stmt<Lowered>): void {
    visitStatements<Lowered>(stmt, (inner) => {
      if (inner.kind === "let" && inner.value?.kind === "secret" && !program.slots.get(inner.slot)?.mutable) {
        secrets.add(inner.slot);
      }
      if (inner.kind === "let" && isText(inner.slot) && inner.value?.kind !== "string")
        owned.add(find(inner.slot));
    });
  }

  function visitLoops(stmt: Stmt<Lowered>): void {
    forEachLoop(stmt, (slot, from) => {
      if (isText(slot)) flows.push({ from: find(from), to: find(slot) });
    });
  }
}

/** Ownership spreads along flows in both directions: a String can't become a pointer to flash, nor feed one. */
function spread(flows: readonly { readonly from: SlotId; readonly to: SlotId }[], owned: Set<SlotId>): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const { from, to } of flows) {
      if (!owned.has(from) || owned.has(to)) continue;
      owned.add(to);
      changed = true;
    }
  }
}

interface TextSources {
  readonly slots: readonly SlotId[];
  readonly onlyLiterals: boolean;
}

/** The slots whose text an expression may be, and whether every other source is a literal. */
function textSources(expr: Expr<Lowered>, program: Program<Lowered>): TextSources {
  switch (expr.kind) {
    case "string":
      return { slots: [], onlyLiterals: !expr.value.includes("\0") };
    case "read":
      return { slots: [expr.slot], onlyLiterals: true };
    case "element":
      return { slots: [elementSlot(expr.array)], onlyLiterals: true };
    case "call": {
      const result = program.functions.get(expr.function)?.result;
      return { slots: result === undefined ? [] : [result], onlyLiterals: result !== undefined };
    }
    case "conditional":
      return both(textSources(expr.yes, program), textSources(expr.no, program));
    case "bind":
      return textSources(expr.body, program);
    case "comma":
      return textSources(expr.second, program);
    case "assign":
      // The value is read from where it lies now.
      return both(textSources(expr.value, program), { slots: [placeSlot(expr.target)], onlyLiterals: true });
    default:
      return { slots: [], onlyLiterals: false };
  }
}

function both(a: TextSources, b: TextSources): TextSources {
  return { slots: [...a.slots, ...b.slots], onlyLiterals: a.onlyLiterals && b.onlyLiterals };
}
