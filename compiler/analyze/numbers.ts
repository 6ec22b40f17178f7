// Decides for every number slot of the program whether it is an int32, a uint32 or a double.
// Input: a closed program and its element classes. Output: NumberFacts; no rewriting.
// Invariant: a slot is an integer only where every value that flows in is one, by the final ranges of all others.
import { bug } from "../bug.ts";
import { flavourFacts } from "../extern/flavours.ts";
import { byteElements } from "../hir/bytes.ts";
import type {
  BytesKind,
  EnumId,
  Expr,
  FunctionId,
  Lowered,
  Program,
  Repr,
  Slot,
  SlotId,
  Type,
} from "../hir/index.ts";
import { mayBeNumber } from "../hir/type.ts";
import { arithmetic, isBitwise, numericBuiltin } from "./arithmetic.ts";
import { bitwise } from "./bit-ranges.ts";
import {
  declaredRange,
  flavourOfType,
  plainBounds,
  rangeOfBytes,
  reprOfRange,
  roundings,
} from "./declared-ranges.ts";
import { copiedElements, type Elements } from "./elements.ts";
import { findMultiplicativeSlots } from "./feedback.ts";
import { forEachLoop } from "./loops.ts";
import {
  anyDouble,
  constant,
  fitsInt32,
  fitsUint32,
  int,
  isNatural,
  isWhole,
  isWide,
  join,
  linear,
  narrow,
  negate,
  none,
  plain,
  quotient,
  type Range,
  rounded,
  sameRange,
  unknownInt,
  widen,
} from "./range.ts";
import { elementSlot, passedSlot, placeSlot, walkUses } from "./uses.ts";

export interface NumberFacts {
  rangeOf(expr: Expr<Lowered>): Range;
  rangeOfSlot(slot: SlotId): Range;
  reprOfSlot(slot: SlotId): Repr;
  /** A temporary that elaborate makes, and the range of what it keeps. */
  adopt(slot: Slot, range: Range): void;
  /** Whether an enum may hold numbers beyond its members. */
  isOpen(id: EnumId): boolean;
}

interface Inflow {
  readonly to: SlotId;
  readonly range: () => Range;
}

export function inferNumbers(program: Program<Lowered>, elements: Elements): NumberFacts {
  const open = new Set<EnumId>();
  // An enum holds its members until a number flows in that is none: then all is said anew.
  for (;;) {
    const solver = new NumberSolver(program, elements, open);
    solver.solve();
    const found = solver.findOpened();
    if (found.length === 0) return solver;
    for (const id of found) open.add(id);
  }
}

class NumberSolver implements NumberFacts {
  readonly #program: Program<Lowered>;
  readonly #elements: Elements;
  readonly #open: ReadonlySet<EnumId>;
  readonly #inflows: Inflow[] = [];
  readonly #ranges = new Map<SlotId, Range>();
  readonly #adopted = new Map<SlotId, Slot>();
  /** Slots that must be doubles, whatever their bounds say. */
  readonly #doubles: Set<SlotId>;

  constructor(program: Program<Lowered>, elements: Elements, open: ReadonlySet<EnumId>) {
    this.#program = program;
    this.#open = open;
    this.#elements = elements;
    this.#doubles = new Set(findMultiplicativeSlots(program, elements.representative));
    this.#collect();
  }

  /** Ranges first; then every slot that a wide or fractional value flows into becomes a double, until none does. */
  solve(): void {
    for (;;) {
      this.#iterate();
      const before = this.#doubles.size;
      for (const { to, range } of this.#inflows) {
        const slot = this.#elements.representative(to);
        const value = range();
        if (this.#declared(slot) !== undefined || this.#doubles.has(slot)) continue;
        if (value.kind === "double" || (isWide(value) && !fitsUint32(value))) this.#doubles.add(slot);
        // A uint32 joined with a value that may be negative.
        else if (isWide(plain(value)) && !isNatural(this.rangeOfSlot(slot))) this.#doubles.add(slot);
        else if (isWide(plain(value)) && !fitsUint32(this.rangeOfSlot(slot))) this.#doubles.add(slot);
      }
      if (this.#doubles.size === before) return;
      this.#ranges.clear();
    }
  }

  rangeOfSlot(id: SlotId): Range {
    const slot = this.#elements.representative(id);
    const declared = this.#declared(slot);
    if (declared !== undefined) return declared;
    const range = this.#ranges.get(slot) ?? none;
    if (!this.#doubles.has(slot) || range.kind === "none") return range;
    const { lo, hi } = plainBounds(range);
    return { kind: "double", lo, hi, whole: isWhole(range) };
  }

  reprOfSlot(id: SlotId): Repr {
    const slot = this.#elements.representative(id);
    const bytes = this.#bytesOf(slot);
    if (bytes !== undefined) return byteElements[bytes].repr;
    const flavour = flavourOfType(this.#typeOf(slot));
    if (flavour !== undefined) {
      const { bits, signed, float } = flavourFacts[flavour];
      return float ? { kind: "float", bits: bits === 32 ? 32 : 64 } : { kind: "int", bits, signed };
    }
    return reprOfRange(this.rangeOfSlot(slot));
  }

  rangeOf(expr: Expr<Lowered>): Range {
    if (expr.type.kind === "dynamic" && expr.kind !== "as-union") return anyDouble;
    const declared = declaredRange(expr.type);
    if (declared !== undefined && expr.kind !== "number") return declared;
    switch (expr.kind) {
      case "number":
        return constant(expr.value);
      case "read":
        return this.rangeOfSlot(expr.slot);
      case "element":
        return this.rangeOfSlot(elementSlot(expr.array));
      case "field":
        return this.rangeOfSlot(expr.field);
      case "call":
      case "method-call":
        return this.#resultOf(expr.function);
      case "call-value":
        return this.#resultOfValue(expr.callee.type);
      case "extern-constant":
        return expr.constant.value === undefined ? unknownInt : constant(expr.constant.value);
      case "extern-call":
      case "from-json":
      case "parsed":
        return anyDouble;
      case "negate":
        return negate(this.rangeOf(expr.operand));
      case "bit-not":
        return bitwise("^", this.rangeOf(expr.operand), constant(-1));
      case "arithmetic":
        return arithmetic(expr.op, this.rangeOf(expr.left), this.rangeOf(expr.right));
      case "bitwise":
        return bitwise(expr.op, this.rangeOf(expr.left), this.rangeOf(expr.right));
      case "conditional":
        return join(this.rangeOf(expr.yes), this.rangeOf(expr.no));
      case "coalesce":
        return join(this.rangeOf(expr.left), this.rangeOf(expr.right));
      case "wrap":
      case "unwrap":
      case "from-union":
        return expr.operand.type.kind === "dynamic" ? anyDouble : this.rangeOf(expr.operand);
      case "as-union":
        return this.rangeOf(expr.operand);
      case "bind":
        return this.rangeOf(expr.body);
      case "comma":
        return this.rangeOf(expr.second);
      case "assign":
        return this.#stored(expr.target, this.rangeOf(expr.value));
      case "compound":
      case "increment":
        return this.#written(expr);
      case "enum-value":
        return this.#enumRange(expr.operand.type);
      case "function-length":
        return int(0, 255);
      case "builtin":
        return this.#builtin(expr);
      default:
        return none;
    }
  }

  /** What a place holds after a value was stored: the value, cut to a declared flavour. */
  #stored(target: Extract<Expr<Lowered>, { kind: "assign" }>["target"], value: Range): Range {
    const slot = placeSlot(target);
    return this.#declared(this.#elements.representative(slot)) ?? value;
  }

  /** The new value of `target op= value` and of `++target`; the old one for `target++`. */
  #written(expr: Extract<Expr<Lowered>, { kind: "compound" | "increment" }>): Range {
    const slot = placeSlot(expr.target);
    const old = this.rangeOfSlot(slot);
    if (expr.kind === "increment") {
      return expr.prefix ? this.#stored(expr.target, linear("+", old, constant(expr.delta))) : old;
    }
    return this.#stored(expr.target, this.compoundRange(expr));
  }

  compoundRange(expr: Extract<Expr<Lowered>, { kind: "compound" }>): Range {
    const slot = placeSlot(expr.target);
    const [old, value] = [this.rangeOfSlot(slot), this.rangeOf(expr.value)];
    return isBitwise(expr.op) ? bitwise(expr.op, old, value) : arithmetic(expr.op, old, value);
  }

  #resultOf(id: FunctionId): Range {
    const result = this.#program.functions.get(id)?.result;
    return result === undefined ? none : this.rangeOfSlot(result);
  }

  #resultOfValue(type: Type): Range {
    return type.kind === "function" && type.result !== undefined ? this.rangeOfSlot(type.result) : none;
  }

  isOpen(id: EnumId): boolean {
    return this.#open.has(id);
  }

  /** Enums that get numbers which their members do not span. */
  findOpened(): readonly EnumId[] {
    const found: EnumId[] = [];
    walkUses(this.#program, (expr) => {
      if (expr.kind !== "number-to-enum" || expr.type.kind !== "enum" || this.isOpen(expr.type.id)) return;
      const [own, given] = [this.#enumRange(expr.type), this.rangeOf(expr.operand)];
      if (given.kind !== "none" && !sameRange(join(own, given), own)) found.push(expr.type.id);
    });
    return found;
  }

  #enumRange(type: Type): Range {
    const members = type.kind === "enum" ? this.#program.enums.get(type.id)?.members : undefined;
    if (members === undefined || (type.kind === "enum" && this.isOpen(type.id))) return unknownInt;
    const values = members.map((member) => member.value);
    return int(Math.min(...values), Math.max(...values));
  }

  #builtin(expr: Lowered & Extract<Expr<Lowered>, { kind: "builtin" }>): Range {
    const { result, name } = expr.builtin;
    const ranges = () =>
      expr.args.filter((arg) => arg.type.kind === "number").map((arg) => this.rangeOf(arg));
    const [first = none] = expr.args.map((arg) => (arg.type.kind === "number" ? this.rangeOf(arg) : none));
    if (roundings.has(name)) return this.#roundedRange(expr.args[0], first);
    if (name === "Math.random") return { kind: "double", lo: 0, hi: 1 };
    if (result.kind === "int") return int(result.lo, result.hi);
    if (result.kind === "optional-int") return int(0, 0x10ffff);
    if (result.kind === "numeric") return numericBuiltin(name, ranges());
    const passed = passedSlot(expr);
    if (passed !== undefined) return this.rangeOfSlot(passed);
    if (result.kind === "uint32") return int(0, 2 ** 32 - 1);
    return result.kind === "double" || result.kind === "float" ? anyDouble : none;
  }

  /** Math.floor(a / b) of whole numbers is an integer division. */
  #roundedRange(arg: Expr<Lowered> | undefined, range: Range): Range {
    if (arg?.kind === "arithmetic" && arg.op === "/") {
      const [a, b] = [this.rangeOf(arg.left), this.rangeOf(arg.right)];
      if (fitsInt32(a) && fitsInt32(b)) return quotient(a, b);
      if (fitsUint32(a) && fitsUint32(b)) return quotient(a, b);
    }
    return rounded(range);
  }

  /** Widening overshoots (`hash = (hash * 33 + c) >>> 0`), so the ranges are narrowed and proved again. */
  #iterate(): void {
    this.#ascend();
    for (let turn = 0; turn < 2; turn += 1) {
      this.#narrow();
      this.#ascend();
    }
  }

  /** Ends only where no value that flows in leaves the range of its slot. */
  #ascend(): void {
    for (let round = 0; ; round += 1) {
      let changed = false;
      for (const { to, range } of this.#inflows) {
        const slot = this.#elements.representative(to);
        const before = this.#ranges.get(slot) ?? none;
        const grown = join(before, plain(range()));
        const after = round < 3 ? grown : widen(before, grown);
        if (sameRange(before, after)) continue;
        this.#ranges.set(slot, after);
        changed = true;
      }
      if (!changed) return;
      if (round > 10_000) bug(undefined, "the number analysis does not end");
    }
  }

  #narrow(): void {
    const found = new Map<SlotId, Range>();
    for (const { to, range } of this.#inflows) {
      const slot = this.#elements.representative(to);
      found.set(slot, join(found.get(slot) ?? none, plain(range())));
    }
    for (const [slot, range] of found) this.#ranges.set(slot, narrow(this.#ranges.get(slot) ?? none, range));
  }

  #collect(): void {
    const add = (to: SlotId, range: () => Range) => this.#inflows.push({ to, range });
    walkUses(this.#program, (expr, use) => {
      if (use.kind === "flow" && mayBeNumber(expr.type)) add(use.to, () => this.rangeOf(expr));
      if (expr.kind === "compound" || expr.kind === "increment") {
        const slot = placeSlot(expr.target);
        if (expr.kind === "compound") add(slot, () => this.compoundRange(expr));
        else add(slot, () => linear("+", this.rangeOfSlot(slot), constant(expr.delta)));
      }
      for (const from of copiedElements(expr)) {
        const element = elementSlot(from);
        if (mayBeNumber(this.#typeOf(element))) add(elementSlot(expr), () => this.rangeOfSlot(element));
      }
    });
    for (const { body } of this.#program.functions.values())
      for (const stmt of body) this.#collectLoops(stmt, add);
    for (const module of this.#program.modules) {
      for (const item of module.items) if (item.kind === "statement") this.#collectLoops(item.statement, add);
    }
  }

  #collectLoops(
    stmt: Parameters<typeof forEachLoop>[0],
    add: (to: SlotId, range: () => Range) => void,
  ): void {
    forEachLoop(stmt, (slot, from) => {
      if (mayBeNumber(this.#typeOf(slot))) add(slot, () => this.rangeOfSlot(from));
    });
  }

  adopt(slot: Slot, range: Range): void {
    this.#adopted.set(slot.id, slot);
    this.#ranges.set(slot.id, range);
  }

  #declared(slot: SlotId): Range | undefined {
    return rangeOfBytes(this.#bytesOf(slot)) ?? declaredRange(this.#typeOf(slot));
  }

  #bytesOf(slot: SlotId): BytesKind | undefined {
    return this.#program.slots.get(slot)?.bytes;
  }

  #typeOf(slot: SlotId): Type {
    return (
      (this.#program.slots.get(slot) ?? this.#adopted.get(slot))?.type ?? bug(undefined, `no slot ${slot}`)
    );
  }
}
