// What all families of unwind share: facts, new variables and labels, the statements that come out, and the frames around.
import type { EffectFacts, Elements } from "../analyze/index.ts";
import { bug } from "../bug.ts";
import type {
  Expr,
  FunctionDecl,
  LabelId,
  Lowered,
  Place,
  Program,
  Slot,
  SlotId,
  Stmt,
  StmtNode,
  Type,
} from "../hir/index.ts";
import { booleanType, voidType } from "../hir/type.ts";
import { bodiesOf, expressionsOf, statementsOf, visitStatements } from "../hir/walk.ts";
import type { Span } from "../span.ts";
import { flowOf } from "./flow.ts";
import { errorFrame, type Frame, wayTo } from "./frames.ts";
import type { Throwing } from "./throwing.ts";

export type X = Expr<Lowered>;
export type S = Stmt<Lowered>;

export interface Families {
  /** The value, where nothing can throw any more; what must run before it was put out. */
  readonly value: (expr: X, to: Unwinder) => X;
  /** What the expression does, its value dropped. */
  readonly effect: (expr: X, to: Unwinder) => void;
  readonly stmt: (stmt: S, to: Unwinder) => void;
}

/** The function whose body is unwound. */
export interface Body {
  readonly owner: FunctionDecl<Lowered> | undefined;
  /** Nobody is behind it whom an error could reach: setup, loop, the top level. */
  readonly isLast: boolean;
  /** Jumps over assignments are possible, so variables need a value from the start. */
  readonly hasTry: boolean;
}

export const noTrivia = { leading: [], trailing: undefined, blankBefore: false } as const;

export class Unwinder {
  readonly program: Program<Lowered>;
  readonly elements: Elements;
  readonly effects: EffectFacts;
  readonly throwing: Throwing;
  readonly slots: Map<SlotId, Slot>;
  body: Body = { owner: undefined, isLast: true, hasTry: false };
  frames: readonly Frame[] = [];
  readonly #families: Families;
  /** Variables that functions inside of others use. */
  readonly #captured: ReadonlySet<SlotId>;
  readonly #concerned = new WeakMap<S, boolean>();
  #out: S[] = [];
  #lastId: number;

  constructor(
    program: Program<Lowered>,
    elements: Elements,
    effects: EffectFacts,
    throwing: Throwing,
    families: Families,
  ) {
    this.#families = families;
    this.program = program;
    this.elements = elements;
    this.effects = effects;
    this.throwing = throwing;
    this.slots = new Map(program.slots);
    this.#lastId = lastIdOf(program);
    this.#captured = new Set([...program.functions.values()].flatMap(({ captures }) => captures));
  }

  value(expr: X): X {
    return this.throwing.throws(expr) ? this.#families.value(expr, this) : expr;
  }

  effect(expr: X): void {
    this.#families.effect(expr, this);
  }

  /** The statements that a body becomes. */
  stmts(body: readonly S[]): readonly S[] {
    return this.collect(() => {
      for (const stmt of body) {
        // Behind a throw everybody sees that this is not reached.
        const seen = stmt.kind === "unreachable" && !flowOf(this.#out, () => false).next;
        if (!seen) this.#families.stmt(stmt, this);
      }
    });
  }

  /** Whether the statement may throw, or jumps where a finalizer could lie on its way. */
  concerns(stmt: S): boolean {
    if (this.#throws(stmt)) return true;
    if (!this.frames.some(({ kind }) => kind === "finally")) return false;
    let jumps = false;
    visitStatements<Lowered>(stmt, ({ kind }) => {
      jumps ||= kind === "return" || kind === "break" || kind === "continue";
    });
    return jumps;
  }

  #throws(stmt: S): boolean {
    const known = this.#concerned.get(stmt);
    if (known !== undefined) return known;
    const answer =
      stmt.kind === "throw" ||
      stmt.kind === "try" ||
      // Jumps over it would leave it without a value.
      (stmt.kind === "let" && stmt.value === undefined && this.body.hasTry) ||
      expressionsOf<Lowered>(stmt).some((expr) => this.throwing.throws(expr)) ||
      statementsOf<Lowered>(stmt).some((inner) => this.#throws(inner));
    this.#concerned.set(stmt, answer);
    return answer;
  }

  /** Whether nobody looks at a variable any more when an error leaves from here. */
  dies(place: Place<Lowered>): boolean {
    if (place.kind !== "slot" || errorFrame(this.frames) !== undefined) return false;
    if (this.body.isLast) return true;
    const { role, owner } = this.slot(place.slot);
    const isOwn = (role === "local" || role === "parameter") && owner === this.body.owner?.id;
    return isOwn && !this.#captured.has(place.slot);
  }

  /** What a variable holds that the source gives no value. */
  initial(slot: SlotId, span: Span): X | undefined {
    const { type } = this.slot(slot);
    return { kind: "default", type, span };
  }

  emit(node: StmtNode<Lowered>, span: Span): void {
    this.#out.push({ ...node, span, trivia: noTrivia });
  }

  emitAll(stmts: readonly S[]): void {
    this.#out.push(...stmts);
  }

  /** What comes out meanwhile. */
  collect(unwind: () => void): readonly S[] {
    const outer = this.#out;
    this.#out = [];
    unwind();
    const own = this.#out;
    this.#out = outer;
    return own;
  }

  within<Result>(frame: Frame, unwind: () => Result): Result {
    const outer = this.frames;
    this.frames = [...outer, frame];
    const result = unwind();
    this.frames = outer;
    return result;
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  nextLabel(): LabelId {
    return this.nextId() as LabelId; // counted on from the ids of lower
  }

  makeSlot(name: string, type: Type, span: Span, mutable: boolean): SlotId {
    const id = this.nextId() as SlotId; // counted on from the ids of lower
    const owner = this.body.owner?.id;
    this.slots.set(id, { id, name, type, span, role: "temporary", mutable, owner });
    return id;
  }

  slot(id: SlotId): Slot {
    return this.slots.get(id) ?? bug(undefined, `no slot ${id}`);
  }

  /** Keeps a value in a variable of its own. */
  keep(value: X, name: string): X {
    const slot = this.makeSlot(name, value.type, value.span, false);
    this.emit({ kind: "let", slot, value }, value.span);
    return read(slot, value.type, value.span);
  }

  /** Behind a call: where an error is on its way, it goes on. */
  check(span: Span): void {
    this.emit(
      { kind: "if", test: pending("thrown", booleanType, span), then: this.leave(span), else: undefined },
      span,
    );
  }

  /** The way of an error that is on its way from here. */
  leave(span: Span): S {
    const frame = errorFrame(this.frames);
    if (frame !== undefined) {
      frame.errors = true;
      return make({ kind: "goto", label: frame.label, way: wayTo(frame) }, span);
    }
    if (this.body.isLast)
      return make({ kind: "expression", value: pending("uncaught", voidType, span) }, span);
    const result = this.body.owner?.result;
    const value: X | undefined =
      result === undefined ? undefined : { kind: "default", type: this.slot(result).type, span };
    return make({ kind: "return", value }, span);
  }
}

export function make(node: StmtNode<Lowered>, span: Span): S {
  return { ...node, span, trivia: noTrivia };
}

export function read(slot: SlotId, type: Type, span: Span): X {
  return { kind: "read", slot, type, span };
}

export function assign(slot: SlotId, value: X, span: Span): S {
  const target = { kind: "slot", slot, span } as const;
  return make({ kind: "expression", value: { kind: "assign", target, value, type: value.type, span } }, span);
}

export function pending(op: Extract<X, { kind: "pending" }>["op"], type: Type, span: Span, operand?: X): X {
  return { kind: "pending", op, operand, type, span };
}

/** One statement for a branch: a block where it takes several, or one that declares. */
export function asOne(stmts: readonly S[], span: Span): S {
  const [only, more] = stmts;
  if (only !== undefined && more === undefined && only.kind !== "let" && only.kind !== "group") return only;
  return make({ kind: "block", body: stmts }, span);
}

function lastIdOf(program: Program<Lowered>): number {
  let last = Math.max(0, ...program.slots.keys(), ...program.functions.keys());
  for (const { signature } of program.functions.values()) last = Math.max(last, signature);
  for (const { type } of program.slots.values())
    if (type.kind === "function") last = Math.max(last, type.signature);
  const look = (label: LabelId | undefined): void => {
    if (label !== undefined) last = Math.max(last, label);
  };
  for (const { body } of bodiesOf(program))
    for (const stmt of body)
      visitStatements<Lowered>(stmt, (inner) => {
        if ("label" in inner) look(inner.label);
      });
  return last;
}
