// In which places a frozen object may lie, followed through the whole program, in no order: where it came from, since an
// alias may be written, and where it goes. What can't be followed is told by its type.
import type { Expr, Lowered, Program, SlotId, Type } from "../hir/index.ts";
import { bodiesOf } from "../hir/walk.ts";
import type { Elements } from "./elements.ts";
import { forEachLoop } from "./loops.ts";
import { elementSlot, passedSlot, walkUses } from "./uses.ts";

type Source =
  | { readonly kind: "slot"; readonly slot: SlotId }
  /** A new object, frozen where it is made or not. */
  | { readonly kind: "new"; readonly isFrozen: boolean }
  | { readonly kind: "unknown"; readonly type: Type };

export class FrozenPlaces {
  readonly #program: Program<Lowered>;
  readonly #elements: Elements;
  /** What goes into each memory. */
  readonly #flows = new Map<SlotId, Source[]>();
  /** Memory in which a frozen object may lie. */
  readonly #held = new Set<SlotId>();
  /** Types of frozen objects of which it is not known where they are. */
  readonly #lost: Type[] = [];

  constructor(program: Program<Lowered>, elements: Elements) {
    this.#program = program;
    this.#elements = elements;
    const frozen: Expr<Lowered>[] = [];
    walkUses(program, (expr, use) => {
      if (use.kind === "flow") this.#add(use.to, this.#sourcesOf(expr));
      if (expr.kind === "object") this.#addCopies(expr);
      if (expr.isFrozen === true) frozen.push(expr);
    });
    for (const { body } of bodiesOf(program))
      for (const stmt of body)
        forEachLoop(stmt, (slot, from) => this.#add(slot, [{ kind: "slot", slot: this.#memory(from) }]));
    const found = new Set(frozen.map(keyOf));
    for (const one of program.frozen) if (one.isThis || !found.has(keyOf(one))) this.#lost.push(one.type);
    this.#followBack(frozen.flatMap((expr) => this.#sourcesOf(expr)));
    this.#followOn();
  }

  /** Whether the value may be an object that is frozen at some time. */
  mayBe(expr: Expr<Lowered>): boolean {
    if (this.#lost.some((type) => mayBeOne(type, expr.type, this.#elements))) return true;
    return this.#sourcesOf(expr).some((source) => this.#isFrozen(source));
  }

  #isFrozen(source: Source): boolean {
    if (source.kind === "slot") return this.#held.has(source.slot);
    if (source.kind === "new") return source.isFrozen;
    return this.#program.frozen.some(({ type }) => mayBeOne(type, source.type, this.#elements));
  }

  #memory(slot: SlotId): SlotId {
    return this.#elements.representative(slot);
  }

  #add(to: SlotId, sources: readonly Source[]): void {
    const memory = this.#memory(to);
    const known = this.#flows.get(memory) ?? [];
    known.push(...sources);
    this.#flows.set(memory, known);
  }

  /** { ...other }: also what the type does not name. */
  #addCopies({ type, copies = [] }: Extract<Expr<Lowered>, { kind: "object" }> & Lowered): void {
    if (type.kind !== "object") return;
    const own = this.#elements.fieldsOf(this.#elements.structOf(type.id));
    for (const { source } of copies) {
      if (source.type.kind !== "object") continue;
      for (const { name, slot } of this.#elements.fieldsOf(this.#elements.structOf(source.type.id)))
        for (const into of own)
          if (into.name === name) this.#add(into.slot, [{ kind: "slot", slot: this.#memory(slot) }]);
    }
  }

  #followBack(sources: readonly Source[]): void {
    for (const source of sources) {
      if (source.kind === "unknown") this.#lost.push(source.type);
      if (source.kind !== "slot" || this.#held.has(source.slot)) continue;
      this.#held.add(source.slot);
      this.#followBack(this.#flows.get(source.slot) ?? []);
    }
  }

  #followOn(): void {
    for (let size = -1; size !== this.#held.size; ) {
      size = this.#held.size;
      for (const [slot, sources] of this.#flows)
        if (sources.some((source) => this.#isFrozen(source))) this.#held.add(slot);
    }
  }

  #sourcesOf(expr: Expr<Lowered>): readonly Source[] {
    const at = (slot: SlotId | undefined): readonly Source[] =>
      slot === undefined ? [] : [{ kind: "slot", slot: this.#memory(slot) }];
    const fresh: readonly Source[] = [{ kind: "new", isFrozen: expr.isFrozen === true }];
    switch (expr.kind) {
      case "read":
        return at(expr.slot);
      case "field":
        return at(expr.field);
      case "element":
        return at(elementSlot(expr.array));
      case "call":
      case "method-call":
        return at(this.#program.functions.get(expr.function)?.result);
      case "call-value":
        return at(expr.callee.type.kind === "function" ? expr.callee.type.result : undefined);
      case "conditional":
        return [...this.#sourcesOf(expr.yes), ...this.#sourcesOf(expr.no)];
      case "coalesce":
        return [...this.#sourcesOf(expr.left), ...this.#sourcesOf(expr.right)];
      case "bind":
        return this.#sourcesOf(expr.body);
      case "comma":
        return this.#sourcesOf(expr.second);
      case "assign":
        return this.#sourcesOf(expr.value);
      case "wrap":
      case "unwrap":
      case "as-union":
      case "from-union":
      case "as-object":
        return this.#sourcesOf(expr.operand);
      case "builtin": {
        const [receiver] = expr.args;
        if (receiver !== undefined && expr.builtin.result.kind === "self") return this.#sourcesOf(receiver);
        const passed = passedSlot(expr);
        return passed === undefined ? fresh : at(passed);
      }
      case "object":
      case "array":
      case "collection":
      case "new":
      case "own-properties":
      case "from-json":
      case "undefined":
      case "default":
        return fresh;
      default:
        return [{ kind: "unknown", type: expr.type }];
    }
  }
}

/** Whether a value of one type may be an object of the other. */
export function mayBeOne(type: Type, other: Type, elements: Elements): boolean {
  if (type.kind === "optional") return mayBeOne(type.of, other, elements);
  if (other.kind === "optional") return mayBeOne(type, other.of, elements);
  if (type.kind === "dynamic" || other.kind === "dynamic") return true;
  if (type.kind === "union") return type.of.some((member) => mayBeOne(member, other, elements));
  if (other.kind === "union") return other.of.some((member) => mayBeOne(type, member, elements));
  const isSame = (a: SlotId, b: SlotId): boolean => elements.representative(a) === elements.representative(b);
  if (type.kind === "array" && other.kind === "array") return isSame(type.element, other.element);
  if (type.kind === "collection" && other.kind === "collection") return isSame(type.value, other.value);
  if (type.kind !== "object" || other.kind !== "object") return false;
  const [own, its] = [elements.structOf(type.id), elements.structOf(other.id)];
  return elements.derives(own, its) || elements.derives(its, own);
}

function keyOf({ span }: Pick<Lowered, "span">): string {
  return `${span.file} ${span.start} ${span.end}`;
}
