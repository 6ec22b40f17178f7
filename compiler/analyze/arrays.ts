// Decides who keeps each array alive.
//
// `table`: constants that are never written nor handed on, in flash.
// `owned`: the slot is the array's only name; others borrow it while it stays where it is.
// `borrowed`: a parameter that only looks at its array while the call lasts.
// `shared`: counted references; the form that is always right, so everything that is not proved falls back to it.
import { bug } from "../bug.ts";
import type { Expr, Lowered, Program, Slot, SlotId, Stmt } from "../hir/index.ts";
import { visitStatements } from "../hir/walk.ts";
import { callbacksOf } from "./callbacks.ts";
import { findCalledByName } from "./called-by-name.ts";
import type { Elements } from "./elements.ts";
import { forEachLoop } from "./loops.ts";
import { elementSlot, entrySlots, escapingCaptures, passedSlot, placeSlot, walkUses } from "./uses.ts";

export type Ownership = "table" | "owned" | "borrowed" | "shared";

export interface ArrayFacts {
  ownership(slot: SlotId): Ownership;
  /** The elements of a table. */
  table(slot: SlotId): readonly Expr<Lowered>[] | undefined;
}

/** @param endangered element slots of rows that must be held while they are looked at. */
export function inferArrays(
  program: Program<Lowered>,
  elements: Elements,
  endangered: ReadonlySet<SlotId>,
): ArrayFacts {
  const shared = new Set<SlotId>();
  const aliases: { readonly from: SlotId; readonly to: SlotId }[] = [];
  const initial = new Map<SlotId, Expr<Lowered>>();
  /** Parameters that get the rows of an array as they lie there. */
  const visited = new Set<SlotId>();
  const makers = new Map([...program.functions.values()].map(({ id, result }) => [result, id]));
  const slotAt = (id: SlotId): Slot => program.slots.get(id) ?? bug(undefined, `no slot ${id}`);
  const find = elements.representative;
  const isElement = (id: SlotId) => slotAt(id).role === "element";

  const share = (...slots: readonly SlotId[]) => {
    // A parameter that is shared is so by itself, else it lends.
    for (const slot of slots) shared.add(find(slot)).add(slot);
  };

  walkUses(program, (expr, use) => {
    shareCopiedRows(expr);
    // An array that may be absent, or something else, is a value of its own.
    if ((expr.kind === "wrap" || expr.kind === "as-union") && expr.operand.type.kind === "array")
      share(...sourcesOf(expr.operand, program).map(({ slot }) => slot));
    // What comes out of a place for anything stays there, too.
    if (expr.kind === "from-union" && expr.operand.type.kind === "dynamic" && use.kind === "flow") {
      const { type, role, mutable } = slotAt(use.to);
      if (type.kind === "array" && (role !== "parameter" || mutable)) share(use.to);
    }
    if (expr.kind === "conditional" || expr.kind === "coalesce") shareMixed(expr);
    if (expr.kind === "equal") for (const side of [expr.left, expr.right]) shareChosen(side);
    if (use.kind === "callback" && expr.type.kind === "function")
      for (const slot of expr.type.params) visited.add(slot);
    const isOptional = expr.type.kind === "optional" && expr.type.of.kind === "array";
    if (use.kind !== "flow" || (expr.type.kind !== "array" && !isOptional)) return;
    const target = slotAt(use.to);
    for (const { slot: from, fresh } of sourcesOf(expr, program)) {
      if (target.type.kind !== "array" || isOptional) share(from);
      // f(list): the parameter lends from its argument while the call lasts.
      else if (target.role === "parameter" && !target.mutable) aliases.push({ from: use.to, to: find(from) });
      else {
        aliases.push({ from: find(from), to: find(use.to) });
        // const list = make(); and return list; of a local: the array moves. Any other second name shares it.
        const moves =
          fresh || (target.role === "result" && expr.kind === "read" && isMovable(slotAt(from), use.to));
        if (!moves) share(from, use.to);
      }
    }
  });
  for (const [id, slot] of program.slots) {
    if (mayHoldArray(slot.type)) shared.add(find(id));
    // A name that changes may be read while another array takes its place.
    if (slot.type.kind === "array" && slot.mutable && slot.role !== "element" && slot.role !== "result")
      shared.add(find(id));
  }
  share(...findValueSlots(program));
  share(...endangered);
  collectLets();
  spreadSharing();
  const tables = findTables();
  return { ownership, table: (slot) => tables.get(slot) };

  function ownership(id: SlotId): Ownership {
    if (tables.has(id)) return "table";
    const slot = slotAt(id);
    if (slot.role === "parameter" && !slot.mutable && !shared.has(id)) return "borrowed";
    return shared.has(find(id)) ? "shared" : "owned";
  }

  /**
   * Slots between which an array passes without a copy agree on sharing. A borrowed parameter lends from its
   * arguments; when it hands its array on to a shared place it is shared itself, and so are they.
   */
  function spreadSharing(): void {
    for (let changed = true; changed; ) {
      changed = false;
      for (const { from, to } of aliases) {
        const lent = slotAt(from).role === "parameter" && !slotAt(from).mutable && !visited.has(from);
        const grows = shared.has(from) && !shared.has(to);
        const back = !lent && shared.has(to) && !shared.has(from);
        if (grows) shared.add(to);
        if (back) shared.add(from);
        changed ||= grows || back;
      }
    }
  }

  function collectLets(): void {
    const visit = (stmt: Stmt<Lowered>) =>
      visitStatements<Lowered>(stmt, (inner) => {
        if (inner.kind === "let" && inner.value !== undefined) initial.set(inner.slot, inner.value);
      });
    for (const { body } of program.functions.values()) body.forEach(visit);
    for (const module of program.modules) {
      for (const item of module.items) if (item.kind === "statement") visit(item.statement);
    }
    const loops = (stmt: Stmt<Lowered>) =>
      forEachLoop(stmt, (slot, from) => {
        if (slotAt(slot).type.kind !== "array") return;
        shared.add(find(slot)).add(find(from));
      });
    for (const { body } of program.functions.values()) body.forEach(loops);
    for (const module of program.modules) {
      for (const item of module.items) if (item.kind === "statement") loops(item.statement);
    }
  }

  /** (long ? list : []).length: what is chosen between a name and a new array must not be a copy of the one. */
  function shareMixed(expr: Expr<Lowered>): void {
    if (expr.type.kind !== "array" || isPlace(expr)) return;
    share(...sourcesOf(expr, program).flatMap(({ slot, fresh }) => (fresh ? [] : [slot])));
  }

  /** (long ? a : b) === a: what is chosen must not be a copy. */
  function shareChosen(side: Expr<Lowered>): void {
    const isOne = ["read", "element", "field", "builtin", "call", "method-call", "call-value"];
    if (side.type.kind !== "array" || isOne.includes(side.kind)) return;
    for (const { slot } of sourcesOf(side, program)) share(slot);
  }

  /** Rows of an array of arrays that get into a second array, or into several places of one. */
  function shareCopiedRows(expr: Expr<Lowered>): void {
    if (expr.kind !== "builtin") return;
    // new Array(n).fill(row)
    if (expr.builtin.name === "array.filled" && expr.type.kind === "array") shareRows(expr.type.element);
    for (const [position, arg] of expr.args.entries()) {
      // rows.includes(row): a row is itself, and no copy of it.
      const isSought = expr.builtin.params[position] === "element" && expr.builtin.effect === "reads";
      if (isSought && arg.type.kind === "array") share(...sourcesOf(arg, program).map(({ slot }) => slot));
      if (arg.type.kind !== "array" || slotAt(arg.type.element).type.kind !== "array") continue;
      if (expr.builtin.result.kind === "optional-element" && expr.builtin.effect === "reads")
        share(arg.type.element);
      if (expr.builtin.params.includes("element") && expr.builtin.name !== "array.push")
        share(arg.type.element);
      if (expr.type.kind === "array" && expr.builtin.result.kind === "array")
        share(arg.type.element, expr.type.element);
    }
  }

  function shareRows(element: SlotId): void {
    if (slotAt(element).type.kind === "array") share(element);
  }

  /** Constants of constants whose every use is a look in place. */
  function findTables(): ReadonlyMap<SlotId, readonly Expr<Lowered>[]> {
    const tables = new Map<SlotId, readonly Expr<Lowered>[]>();
    for (const [id, value] of initial) {
      const slot = slotAt(id);
      if (slot.mutable || slot.role !== "global" || value.kind !== "array" || value.elements.length < 2)
        continue;
      if (value.elements.every(isConstant)) tables.set(id, value.elements);
    }
    if (tables.size > 0) {
      walkUses(program, (expr, use) => {
        for (const written of writtenArrays(expr)) if (written.kind === "read") tables.delete(written.slot);
        if (expr.kind === "read" && use.kind !== "place") tables.delete(expr.slot);
      });
    }
    return tables;
  }

  /** A local that the function made itself and returns at its end of life; a function inside only looks at it. */
  function isMovable(slot: Slot, result: SlotId): boolean {
    const isOwn = slot.owner !== undefined && slot.owner === makers.get(result);
    return isOwn && slot.role === "local" && !slot.mutable && !isElement(slot.id);
  }
}

/** An array among other things has no place of its own. */
function mayHoldArray(type: Lowered["type"]): boolean {
  if (type.kind === "optional") return type.of.kind === "array" || mayHoldArray(type.of);
  return type.kind === "dynamic" || (type.kind === "union" && type.of.some(({ kind }) => kind === "array"));
}

/**
 * What passes through function values, collections, captures that outlive their variable, and methods that replace each
 * other or are called through interfaces.
 */
function findValueSlots(program: Program<Lowered>): readonly SlotId[] {
  const found: SlotId[] = [];
  const add = (result: SlotId | undefined, ...params: readonly SlotId[]) =>
    found.push(...params, ...(result === undefined ? [] : [result]));
  for (const { type } of program.slots.values()) {
    const inner = type.kind === "optional" ? type.of : type;
    if (inner.kind === "function") add(inner.result, ...inner.params);
    found.push(...entrySlots(type));
  }
  const byName = findCalledByName(program);
  for (const { id, params, result, method } of program.functions.values()) {
    if (method !== undefined && method.kind !== "constructor" && !byName.has(id))
      add(result, ...params.map(({ slot }) => slot));
  }
  walkUses(program, (expr, use) => {
    // What a method of the library calls gets its arguments lent, as a function with a name does.
    const runs = use.kind === "callback" && expr.kind === "closure";
    if (expr.type.kind === "function" && !runs) add(expr.type.result, ...expr.type.params);
    if (expr.kind === "builtin" && expr.builtin.result.kind === "folded") {
      const closure = callbacksOf(expr)[0]?.type;
      if (closure?.kind === "function") add(closure.result, ...closure.params.slice(0, 1));
    }
    found.push(...escapingCaptures(expr, program));
    found.push(...entrySlots(expr.type));
  });
  return found;
}

/** The arrays that an expression changes or calls a method of that a table has not. */
function writtenArrays(expr: Expr<Lowered>): readonly Expr<Lowered>[] {
  if (
    expr.kind === "assign" ||
    expr.kind === "compound" ||
    expr.kind === "append" ||
    expr.kind === "increment"
  ) {
    return expr.target.kind === "element" ? [expr.target.array] : [];
  }
  if (expr.kind === "builtin" && !["array.length", "array.get"].includes(expr.builtin.name))
    return expr.args.filter(
      (arg, position) => arg.type.kind === "array" && expr.builtin.params[position] !== "elements",
    );
  if (expr.kind === "extern-call") return expr.args.filter((arg) => arg.type.kind === "array");
  if (expr.kind === "to-json") return expr.keys === undefined ? [expr.operand] : [expr.operand, expr.keys];
  return expr.kind === "to-text" || expr.kind === "inspect" ? [expr.operand] : [];
}

function isConstant(expr: Expr<Lowered>): boolean {
  if (expr.kind === "string") return !expr.value.includes("\0");
  return ["number", "string", "boolean", "enum-member"].includes(expr.kind);
}

/** A place in C++, too, from which nothing is copied. */
function isPlace(expr: Expr<Lowered>): boolean {
  if (expr.kind === "conditional") return isPlace(expr.yes) && isPlace(expr.no);
  return expr.kind === "read" || expr.kind === "field" || expr.kind === "element";
}

interface Source {
  readonly slot: SlotId;
  /** The array leaves that slot: the result of a call. */
  readonly fresh: boolean;
}

const held = (slot: SlotId): Source => ({ slot, fresh: false });

/** Slots whose array an expression may be; a new array has none. */
function sourcesOf(expr: Expr<Lowered>, program: Program<Lowered>): readonly Source[] {
  switch (expr.kind) {
    case "read":
      return [held(expr.slot)];
    case "element":
      return [held(elementSlot(expr.array))];
    case "field":
      return [held(expr.field)];
    case "call-value": {
      const { type } = expr.callee;
      const result = type.kind === "function" ? type.result : undefined;
      return result === undefined ? [] : [{ slot: result, fresh: true }];
    }
    case "method-call":
    case "call": {
      const result = program.functions.get(expr.function)?.result;
      return result === undefined ? [] : [{ slot: result, fresh: true }];
    }
    case "conditional":
      return [...sourcesOf(expr.yes, program), ...sourcesOf(expr.no, program)];
    case "coalesce":
      return [...sourcesOf(expr.left, program), ...sourcesOf(expr.right, program)];
    case "bind":
      return sourcesOf(expr.body, program);
    case "comma":
      return sourcesOf(expr.second, program);
    case "assign":
      return [held(placeSlot(expr.target))];
    case "wrap":
    case "unwrap":
    case "as-union":
    case "from-union":
      return sourcesOf(expr.operand, program);
    case "builtin": {
      const [receiver] = expr.args;
      if (receiver !== undefined && expr.builtin.result.kind === "self") return sourcesOf(receiver, program);
      const passed = passedSlot(expr);
      return passed === undefined ? [] : [held(passed)];
    }
    default:
      return [];
  }
}
