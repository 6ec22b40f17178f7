// What flows together is one memory: the element slots of arrays, the fields of objects, the parameters and results of
// function values become one slot each, and object types that meet become one struct. Copies only pass values on.
import type { Expr, Lowered, Program, SlotId, Type } from "../hir/index.ts";
import { bodiesOf, visitStatements } from "../hir/walk.ts";
import { forEachLoop } from "./loops.ts";
import type { ObjectFacts } from "./object-facts.ts";
import { typeOfFunction } from "./signatures.ts";
import { Unifier } from "./unify.ts";
import { elementSlot, passedSlot, walkUses } from "./uses.ts";

export interface Elements extends ObjectFacts {
  /** The slot that stands for all slots that are one memory; other slots stand for themselves. */
  representative(slot: SlotId): SlotId;
  /** The type that a slot's memory has: wide enough for all the slots that share it. */
  storedType(slot: SlotId): Type;
  /** What no value is, as the types say that share a memory whose form does not tell. */
  absentIn(slot: SlotId): ReadonlySet<"undefined" | "null">;
}

export function unifyElements(program: Program<Lowered>): Elements {
  const unifier = new Unifier(program);
  const { typeOf } = unifier;
  const unify = (a: Type, b: Type): void => unifier.unify(a, b);
  for (const [a, b] of program.sameObjects) unifier.uniteObjects(a, b);
  walkUses(program, (expr, use) => {
    if (use.kind === "flow") unify(typeOf(use.to), expr.type);
    for (const alternative of alternativesOf(expr)) unify(expr.type, alternative.type);
    const copied = copiedElements(expr);
    // A copy has elements of the same form, so they are one class too.
    for (const from of copied) unify(expr.type, from.type);
    if (expr.kind === "element") unify(expr.type, typeOf(elementSlot(expr.array)));
    if (expr.kind === "field") unify(expr.type, typeOf(expr.field));
    // What a literal's accessor gives is what its function does.
    if (
      expr.kind === "call-value" &&
      expr.callee.type.kind === "function" &&
      expr.callee.type.result !== undefined
    )
      unify(expr.type, typeOf(expr.callee.type.result));
    if (expr.kind === "has-property" && expr.operand.type.kind === "object")
      unifier.ask(expr.operand.type.id, expr.name);
    if (expr.kind === "as-object") unifier.relate(expr.type, expr.operand.type);
    if (expr.kind === "equal") unifier.relate(expr.left.type, expr.right.type);
    if (expr.kind === "closure" || expr.kind === "function-value") unifySignature(expr, unifier, program);
    if (expr.kind === "builtin") unifyBuiltin(expr, unifier);
    if (expr.kind === "collection" && expr.from !== undefined)
      unifyCopied(expr.type, expr.from.type, unifier);
  });
  unifyOverrides(unifier, program);
  for (const { body } of bodiesOf(program)) body.forEach(visitStatement);
  return unifier;

  function visitStatement(stmt: Parameters<typeof forEachLoop>[0]): void {
    forEachLoop(stmt, (slot, from) => unify(typeOf(slot), typeOf(from)));
    visitStatements<Lowered>(stmt, (inner) => {
      if (inner.kind !== "switch") return;
      for (const test of inner.cases.flatMap(({ tests }) => tests))
        unifier.relate(inner.subject.type, test.type);
    });
  }
}

/** A function that becomes a value has the slots of the function type. */
function unifySignature(
  expr: Lowered & Extract<Expr<Lowered>, { kind: "closure" | "function-value" }>,
  unifier: Unifier,
  program: Program<Lowered>,
): void {
  const declaration = program.functions.get(expr.function);
  if (declaration === undefined || expr.type.kind !== "function") return;
  unifier.unify(expr.type, typeOfFunction(declaration));
}

/** A method has the slots of the one that it replaces. */
function unifyOverrides(unifier: Unifier, program: Program<Lowered>): void {
  for (const declaration of program.functions.values()) {
    const overridden = declaration.method?.overrides;
    const base = overridden === undefined ? undefined : program.functions.get(overridden);
    if (base !== undefined) unifier.unify(typeOfFunction(base), typeOfFunction(declaration));
  }
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
    case "as-union":
    case "from-union":
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
  const { params } = expr.builtin;
  // An array that becomes an element is none of them.
  return expr.args.filter(
    (arg, position) => arg.type.kind === "array" && (params[position] ?? params.at(-1)) !== "element",
  );
}

function unifyBuiltin(expr: Lowered & Extract<Expr<Lowered>, { kind: "builtin" }>, unifier: Unifier): void {
  const [receiver] = expr.args;
  if (receiver === undefined) return;
  const { result } = expr.builtin;
  if (result.kind === "self") unifier.unify(expr.type, receiver.type);
  // xs.indexOf(f): what is looked for has the form of the elements.
  if (receiver.type.kind === "array" && expr.builtin.params.includes("element")) {
    const element = unifier.typeOf(receiver.type.element);
    for (const arg of expr.args.slice(1)) {
      unifier.relate(element, arg.type);
      if (arg.type.kind === "array") unifier.unify(element, arg.type);
    }
  }
  // Object.assign(record, other)
  const [, other] = expr.args;
  if (other?.type.kind === "collection") unifier.unify(receiver.type, other.type);
  const passed = passedSlot(expr);
  if (passed !== undefined) unifier.unify(expr.type, unifier.typeOf(passed));
  if (expr.type.kind !== "array" || receiver.type.kind !== "collection") return;
  if (result.kind === "keys") unifier.uniteSlots(expr.type.element, receiver.type.key);
  if (result.kind === "values") unifier.uniteSlots(expr.type.element, receiver.type.value);
}

/** What is copied into a new collection: another one, or for a Set an array. */
function unifyCopied(type: Type, from: Type, unifier: Unifier): void {
  if (type.kind === "collection" && from.kind === "array") unifier.uniteSlots(type.key, from.element);
  else unifier.unify(type, from);
}
