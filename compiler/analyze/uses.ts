// Where every value goes: into a slot, into text, or just looked at in place. The one walk that all analyses share.
import { bug } from "../bug.ts";
import type { BuiltinParam } from "../hir/builtins.ts";
import type {
  CollectionType,
  Expr,
  FunctionDecl,
  FunctionId,
  Lowered,
  Place,
  Program,
  SlotId,
  Stmt,
  Type,
} from "../hir/index.ts";
import { bodiesOf, childrenOf, statementsOf } from "../hir/walk.ts";
import { callbackFlows, callbackOf, elementOf, folderSlot, storedSlot } from "./callbacks.ts";
import { partAsAnything, visitorFlows } from "./json-visitors.ts";

export type Use =
  /** Becomes the value of a slot. */
  | { readonly kind: "flow"; readonly to: SlotId }
  /** Printed or joined to text. */
  | { readonly kind: "text" }
  /** An argument of the board's API that takes `F("…")`. */
  | { readonly kind: "flash" }
  /** Looked at where it lies: an array's length, element or method, a loop over it. */
  | { readonly kind: "place" }
  | { readonly kind: "ignored" }
  /** A function that the method runs meanwhile. */
  | { readonly kind: "callback" }
  | { readonly kind: "other" };

export type OnUse = (expr: Expr<Lowered>, use: Use) => void;

const other: Use = { kind: "other" };
const place: Use = { kind: "place" };
const asText: Use = { kind: "text" };

/** Calls `onUse` for each expression of the program with what becomes of its value, outer expressions first. */
export function walkUses(program: Program<Lowered>, onUse: OnUse): void {
  const walker = new UseWalker(program, onUse);
  for (const { owner, body } of bodiesOf(program)) {
    for (const stmt of body) walker.stmt(stmt, owner);
    for (const param of owner?.params ?? []) {
      if (param.default !== undefined) walker.value(param.default, { kind: "flow", to: param.slot });
    }
  }
}

class UseWalker {
  readonly #program: Program<Lowered>;
  readonly #onUse: OnUse;

  constructor(program: Program<Lowered>, onUse: OnUse) {
    this.#program = program;
    this.#onUse = onUse;
  }

  stmt(stmt: Stmt<Lowered>, owner: FunctionDecl<Lowered> | undefined): void {
    switch (stmt.kind) {
      case "expression":
        this.value(stmt.value, { kind: "ignored" });
        break;
      case "let":
        if (stmt.value !== undefined) this.value(stmt.value, { kind: "flow", to: stmt.slot });
        break;
      case "return":
        if (stmt.value !== undefined) {
          const to = owner?.result ?? bug(stmt.span, "a value returned from a void function");
          this.value(stmt.value, { kind: "flow", to });
        }
        break;
      case "throw":
        this.value(stmt.value, other);
        break;
      case "if":
      case "while":
      case "do-while":
        this.value(stmt.test, other);
        break;
      case "for":
        if (stmt.test !== undefined) this.value(stmt.test, other);
        if (stmt.update !== undefined) this.value(stmt.update, { kind: "ignored" });
        break;
      case "for-of":
      case "for-entries":
        this.value(stmt.iterable, place);
        break;
      case "switch":
        this.value(stmt.subject, other);
        for (const entry of stmt.cases) for (const test of entry.tests) this.value(test, other);
        break;
      default:
        break;
    }
    for (const inner of statementsOf<Lowered>(stmt)) this.stmt(inner, owner);
  }

  value(expr: Expr<Lowered>, use: Use): void {
    this.#onUse(expr, expr.kind === "spread" ? place : use);
    switch (expr.kind) {
      case "conditional":
        this.value(expr.test, other);
        this.value(expr.yes, use);
        this.value(expr.no, use);
        break;
      case "bind":
        this.value(expr.value, { kind: "flow", to: expr.slot });
        this.value(expr.body, use);
        break;
      case "own-properties":
        this.value(expr.operand, place);
        this.value(expr.list, use);
        break;
      case "comma":
        this.value(expr.first, { kind: "ignored" });
        this.value(expr.second, use);
        break;
      case "coalesce":
        this.value(expr.left, use);
        this.value(expr.right, use);
        break;
      case "wrap":
      case "unwrap":
        this.value(expr.operand, use);
        break;
      case "concat":
      case "console":
        for (const part of expr.parts) this.value(part, asText);
        break;
      case "to-text":
        this.value(expr.operand, expr.operand.type.kind === "array" ? place : asText);
        break;
      case "assign":
        this.#place(expr.target);
        this.value(expr.value, { kind: "flow", to: placeSlot(expr.target) });
        break;
      case "compound":
        this.#place(expr.target);
        this.value(expr.value, other);
        break;
      case "append":
        this.#place(expr.target);
        this.value(expr.value, asText);
        break;
      case "increment":
        this.#place(expr.target);
        break;
      case "element":
        this.value(expr.array, place);
        this.value(expr.index, other);
        break;
      case "array":
        for (const element of expr.elements) this.value(element, { kind: "flow", to: elementSlot(expr) });
        break;
      case "spread":
        this.value(expr.operand, place);
        if (use.kind === "flow") this.#onUse(this.#elementOf(expr.operand), use);
        break;
      case "collection": {
        const { key, value } = collectionType(expr);
        if (expr.from !== undefined) this.value(expr.from, place);
        for (const own of expr.keys) this.value(own, { kind: "flow", to: key });
        for (const own of expr.values) this.value(own, { kind: "flow", to: value });
        break;
      }
      case "field":
        this.value(expr.object, place);
        break;
      case "object":
        for (const { source } of expr.copies ?? []) this.value(source, place);
        for (const { field, value } of expr.fields) this.value(value, { kind: "flow", to: field });
        break;
      case "from-json":
        this.value(expr.operand, expr.operand.type.kind === "dynamic" ? place : asText);
        if (expr.reviver !== undefined) this.#visitor(expr.reviver);
        for (const sample of expr.samples) this.value(sample, other);
        break;
      case "to-json":
        for (const part of [expr.keys, expr.indent]) if (part !== undefined) this.value(part, other);
        if (expr.replacer !== undefined) this.#visitor(expr.replacer);
        for (const part of expr.parts ?? []) this.value(partAsAnything(part, expr), other);
        this.value(expr.operand, place);
        break;
      case "inspect":
        this.value(expr.operand, place);
        break;
      case "as-object":
      case "as-union":
        this.value(expr.operand, use);
        break;
      case "from-union":
        // Of what may be a list, too, only the number flows on.
        this.value(expr.operand, isPlain(expr.type) ? other : use);
        break;
      case "instance-of":
      case "class-name":
      case "function-length":
      case "has-property":
      case "type-test":
      case "kind-test":
        this.value(expr.operand, place);
        break;
      case "call":
        this.#call(expr.function, expr.args, expr);
        break;
      case "new":
        if (expr.construct !== undefined) this.#call(expr.construct, expr.args, expr);
        break;
      case "method-call":
        this.value(expr.receiver, place);
        this.#call(expr.function, expr.args, expr);
        break;
      case "call-value":
        this.value(expr.callee, place);
        this.#callValue(expr);
        break;
      case "builtin":
        this.#builtin(expr);
        break;
      case "extern-call":
        if (expr.receiver !== undefined) this.value(expr.receiver, place);
        for (const arg of expr.args) {
          const takesFlash = expr.callee.prints !== undefined || expr.callee.text === "flash";
          this.value(arg, takesFlash && arg.type.kind === "string" ? { kind: "flash" } : other);
        }
        break;
      default:
        for (const child of childrenOf<Lowered>(expr)) this.value(child, other);
    }
  }

  /** A function that JSON calls with each key and value. */
  #visitor(visitor: Expr<Lowered>): void {
    this.value(visitor, callbackOf(visitor) === undefined ? place : { kind: "callback" });
    for (const { value, to } of visitorFlows(visitor)) this.#onUse(value, { kind: "flow", to });
  }

  /** What is copied out of an array. */
  #elementOf(array: Expr<Lowered>): Expr<Lowered> {
    return elementOf(array, (slot) => this.#program.slots.get(slot)?.type ?? bug(array.span, "no element"));
  }

  /** xs.push(...ys): the elements of the one go to the other. */
  #elements(array: Expr<Lowered>, { args: [receiver] }: Extract<Expr<Lowered>, { kind: "builtin" }>): void {
    this.value(array, place);
    if (receiver !== undefined)
      this.#onUse(this.#elementOf(array), { kind: "flow", to: elementSlot(receiver) });
  }

  #place(target: Place<Lowered>): void {
    if (target.kind === "slot") return;
    if (target.kind === "field") {
      this.value(target.object, place);
      return;
    }
    this.value(target.array, place);
    this.value(target.index, other);
  }

  #call(id: FunctionId, args: readonly (Expr<Lowered> | undefined)[], at: Lowered): void {
    const callee = this.#program.functions.get(id) ?? bug(at.span, "a call of an unknown function");
    args.forEach((arg, position) => {
      const param = callee.params[position];
      if (arg !== undefined && param !== undefined) this.value(arg, { kind: "flow", to: param.slot });
    });
  }

  #callValue(expr: Extract<Expr<Lowered>, { kind: "call-value" }>): void {
    const { type } = expr.callee;
    if (type.kind !== "function") return bug(expr.span, "a call of something that is no function");
    expr.args.forEach((arg, position) => {
      const param = type.params[position];
      this.value(arg, param === undefined ? other : { kind: "flow", to: param });
    });
  }

  #builtin(expr: Lowered & Extract<Expr<Lowered>, { kind: "builtin" }>): void {
    const { params, rest } = expr.builtin;
    expr.args.forEach((arg, position) => {
      const kind = params[position] ?? (rest ? params.at(-1) : undefined);
      const to = storedIn(kind, arg, expr);
      if (kind === "elements") this.#elements(arg, expr);
      else if (to !== undefined) this.value(arg, { kind: "flow", to });
      else if (callbackOf(arg) !== undefined) this.value(arg, { kind: "callback" });
      else this.value(arg, ["array", "collection", "bytes"].includes(arg.type.kind) ? place : other);
    });
    for (const { value, to } of callbackFlows(expr, this.#program)) this.#onUse(value, { kind: "flow", to });
    // rows.copyWithin(1, 0): one row becomes two elements of its list.
    const [receiver] = expr.args;
    if (receiver?.type.kind === "array" && expr.builtin.name === "array.copyWithin")
      this.#onUse(this.#elementOf(receiver), { kind: "flow", to: elementSlot(receiver) });
  }
}

/** What a function value keeps of the variables around it; one that does not escape looks at them where they are. */
export function escapingCaptures(expr: Expr<Lowered>, program: Program<Lowered>): readonly SlotId[] {
  const escapes = expr.kind === "function-value" || (expr.kind === "closure" && expr.escapes);
  return escapes ? (program.functions.get(expr.function)?.captures ?? []) : [];
}

/** The slot of the receiver, or of what is made of it, that an argument goes to. */
function storedIn(
  kind: BuiltinParam | undefined,
  arg: Expr<Lowered>,
  expr: Lowered & Extract<Expr<Lowered>, { kind: "builtin" }>,
): SlotId | undefined {
  const copied = storedSlot(kind, arg, expr);
  if (copied !== undefined) return copied;
  const [receiver] = expr.args;
  if (receiver === undefined) return undefined;
  if (kind === "key") return collectionType(receiver).key;
  if (kind === "value") return collectionType(receiver).value;
  return kind === "element" && expr.builtin.effect !== "reads" ? elementSlot(receiver) : undefined;
}

/** The slot of what a place holds. */
export function placeSlot<S extends Lowered>(target: Place<S>): SlotId {
  if (target.kind === "slot") return target.slot;
  return target.kind === "field" ? target.field : elementSlot(target.array);
}

export function elementSlot(array: Lowered): SlotId {
  const type = array.type.kind === "optional" ? array.type.of : array.type;
  if (type.kind === "array" || type.kind === "bytes") return type.element;
  return bug(array.span, "an element of something that is no array");
}

export function collectionType(expr: Lowered): CollectionType {
  const type = expr.type.kind === "optional" ? expr.type.of : expr.type;
  return type.kind === "collection" ? type : bug(expr.span, "an entry of something that is no collection");
}

/** The slot of its receiver whose value a call of the library gives back. */
export function passedSlot(expr: Lowered & Extract<Expr<Lowered>, { kind: "builtin" }>): SlotId | undefined {
  const [receiver] = expr.args;
  if (receiver === undefined) return undefined;
  switch (expr.builtin.result.kind) {
    case "element":
    case "optional-element":
      return elementSlot(receiver);
    case "folded":
      return folderSlot(expr);
    case "optional-key":
      return collectionType(receiver).key;
    case "value":
    case "optional-value":
      return collectionType(receiver).value;
    default:
      return undefined;
  }
}

/** What is no reference. */
function isPlain({ kind }: Type): boolean {
  return kind === "number" || kind === "string" || kind === "boolean" || kind === "enum";
}

/** The slots of the keys and values of a collection, or of one that may be there. */
export function entrySlots(type: Type): readonly SlotId[] {
  if (type.kind === "optional") return entrySlots(type.of);
  if (type.kind === "union") return type.of.flatMap(entrySlots);
  return type.kind === "collection" ? [type.key, type.value] : [];
}

/** Every slot of elements of typed arrays: any of them may be the same bytes as any other. */
export function bytesSlots(program: Program<Lowered>): readonly SlotId[] {
  return [...program.slots.values()].flatMap(({ id, bytes }) => (bytes === undefined ? [] : [id]));
}
