// New slots, functions and types for the pass: ids are counted on from those of lower.
import type {
  Expr,
  FunctionDecl,
  FunctionId,
  FunctionType,
  Lowered,
  MethodFacts,
  ObjectDecl,
  ObjectId,
  Program,
  SignatureId,
  Slot,
  SlotId,
  Stmt,
  Type,
} from "../hir/index.ts";
import { bodiesOf, visitExpressions } from "../hir/walk.ts";
import type { Span } from "../span.ts";

export const noTrivia = { leading: [], trailing: undefined, blankBefore: false } as const;

export class Builder {
  readonly program: Program<Lowered>;
  readonly slots: Map<SlotId, Slot>;
  readonly functions: Map<FunctionId, FunctionDecl<Lowered>>;
  readonly objects: Map<ObjectId, ObjectDecl>;
  /** Functions that the program did not have. */
  readonly made: FunctionId[] = [];
  #lastId: number;

  constructor(program: Program<Lowered>) {
    this.program = program;
    this.slots = new Map(program.slots);
    this.functions = new Map(program.functions);
    this.objects = new Map(program.objects);
    this.#lastId = lastIdOf(program);
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  makeSlot(slot: Omit<Slot, "id">): SlotId {
    const id = this.nextId() as SlotId; // counted on from the ids of lower
    this.slots.set(id, { ...slot, id });
    return id;
  }

  /** A member of an object. */
  makeField(name: string, type: Type, span: Span): SlotId {
    return this.makeSlot({ name, type, span, role: "field", mutable: true, owner: undefined });
  }

  /** (value: T) => R, with slots of its own. */
  makeFunctionType(params: readonly Type[], result: Type | undefined, span: Span): FunctionType {
    const slots = params.map((type) =>
      this.makeSlot({ name: "value", type, span, role: "parameter", mutable: false, owner: undefined }),
    );
    const made =
      result &&
      this.makeSlot({ name: "", type: result, span, role: "result", mutable: true, owner: undefined });
    const signature = this.nextId() as SignatureId; // counted on from the ids of lower
    return { kind: "function", signature, params: slots, result: made, rest: false };
  }

  /** A method of a class with parameters of the types that those of `like` have. */
  makeMethod(
    owner: ObjectDecl,
    name: string,
    like: FunctionType,
    body: (params: readonly Expr<Lowered>[], self: Expr<Lowered>) => readonly Stmt<Lowered>[],
  ): FunctionId {
    const { span } = owner;
    const id = this.nextId() as FunctionId; // counted on from the ids of lower
    const copy = (slot: SlotId, role: "parameter" | "result"): SlotId => {
      const given = this.slots.get(slot);
      const own = { name: given?.name ?? "", type: given?.type ?? { kind: "boolean" as const }, span };
      return this.makeSlot({ ...own, role, mutable: role === "result", owner: id });
    };
    const params = like.params.map((slot) => copy(slot, "parameter"));
    const result = like.result === undefined ? undefined : copy(like.result, "result");
    const method: MethodFacts = { class: owner.id, kind: "method", abstract: false, overrides: undefined };
    const self: Expr<Lowered> = { kind: "this", type: { kind: "object", id: owner.id }, span };
    const reads = params.map(
      (slot): Expr<Lowered> => ({ kind: "read", slot, type: this.typeOf(slot), span }),
    );
    this.functions.set(id, {
      ...{ kind: "function", id, name, params: params.map((slot) => ({ slot, default: undefined })), result },
      ...{ body: body(reads, self), span, trivia: noTrivia, method },
      ...{ nested: undefined, around: undefined, captures: [], native: false },
      signature: this.nextId() as SignatureId, // counted on from the ids of lower
    });
    this.made.push(id);
    return id;
  }

  typeOf(slot: SlotId): Type {
    return this.slots.get(slot)?.type ?? { kind: "boolean" };
  }
}

export function statement(value: Expr<Lowered>): Stmt<Lowered> {
  return { kind: "expression", value, span: value.span, trivia: noTrivia };
}

export function returns(value: Expr<Lowered>): Stmt<Lowered> {
  return { kind: "return", value, span: value.span, trivia: noTrivia };
}

function lastIdOf(program: Program<Lowered>): number {
  let last = Math.max(0, ...program.slots.keys(), ...program.functions.keys(), ...program.objects.keys());
  const look = (type: Type): void => {
    if (type.kind === "optional") look(type.of);
    if (type.kind === "union") type.of.forEach(look);
    if (type.kind === "function") last = Math.max(last, type.signature);
  };
  for (const { signature } of program.functions.values()) last = Math.max(last, signature);
  for (const { type } of program.slots.values()) look(type);
  for (const { body } of bodiesOf(program))
    for (const stmt of body)
      visitExpressions(stmt, (expr) => {
        look(expr.type);
        // A generic class has a number, though none of its objects is of that.
        if (expr.kind === "instance-of") last = Math.max(last, expr.class);
        if (expr.kind === "kind-test" && expr.test.kind === "object") last = Math.max(last, expr.test.id);
      });
  return last;
}
