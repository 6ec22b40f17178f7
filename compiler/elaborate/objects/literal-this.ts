// A method of an object literal that says `this` means the object in which it was made. JavaScript means the one on which
// it is called; that is the same as long as nobody takes such a method out of its object: this refuses to.
import type { Elements } from "../../analyze/index.ts";
import type { Report } from "../../diagnostics/reporter.ts";
import type { Expr, Lowered, Program, SignatureId, SlotId, Type } from "../../hir/index.ts";
import { bodiesOf, childrenOf, expressionsOf, visitStatements } from "../../hir/walk.ts";
import type { Elaborator } from "../elaborator.ts";
import type { L } from "../table.ts";

/** Looking whether a function is there takes nothing out. */
const questions: ReadonlySet<Expr<Lowered>["kind"]> = new Set([
  "is-undefined",
  "is-there",
  "truthy",
  "type-test",
  "kind-test",
] as const);
const forms: ReadonlySet<Expr<Lowered>["kind"]> = new Set([
  "unwrap",
  "wrap",
  "as-union",
  "from-union",
] as const);

const saysThis = {
  help: "such a function says `this`, which is the object it was made in: give it what it needs as a parameter, or write a class",
};

export function checkLiteralThis(
  program: Program<Lowered>,
  methods: ReadonlySet<SignatureId>,
  elements: Elements,
  report: Report,
): void {
  if (methods.size === 0) return;
  const isMethod = (type: Type): boolean => mayBeMethod(type, methods, elements);
  const kept = new Map<SlotId, Expr<Lowered>>();
  /** @param allowed it is called, or asked for. */
  const visit = (expr: Expr<Lowered>, allowed: boolean): void => {
    if (!allowed && expr.kind === "field" && isMethod(expr.type))
      report("unsupported-function-value", expr.span, {}, saysThis);
    const field = expr.kind === "read" && !allowed ? kept.get(expr.slot) : undefined;
    if (field !== undefined) report("unsupported-function-value", field.span, {}, saysThis);
    // o.stop?.()  =>  let f = o.stop in f is there ? f() : undefined
    if (expr.kind === "bind" && isMethod(expr.value.type)) {
      kept.set(expr.slot, expr.value);
      visit(expr.value, true);
      visit(expr.body, allowed);
      return;
    }
    for (const child of childrenOf<Lowered>(expr)) {
      const isCalled = expr.kind === "call-value" && child === expr.callee;
      visit(child, isCalled || questions.has(expr.kind) || (allowed && isResult(child, expr)));
    }
  };
  for (const { body } of bodiesOf(program))
    for (const stmt of body)
      visitStatements<Lowered>(stmt, (inner) => {
        // The same where what it calls may throw:  =>  let f = o.stop; if f is there: f(); if (thrown) leave;
        const isKept = inner.kind === "let" && program.slots.get(inner.slot)?.role === "temporary";
        if (
          isKept &&
          inner.value !== undefined &&
          isMethod(inner.value.type) &&
          outlives(inner.value, program)
        ) {
          kept.set(inner.slot, inner.value);
          visit(inner.value, true);
          return;
        }
        for (const expr of expressionsOf<Lowered>(inner)) visit(expr, false);
      });
}

/** Whether the objects in which a function may lie are held by names that nothing changes. */
function outlives(value: Expr<Lowered>, program: Program<Lowered>): boolean {
  switch (value.kind) {
    case "field":
      return isHeld(value.object, (slot) => program.slots.get(slot)?.mutable === false);
    case "wrap":
    case "unwrap":
      return outlives(value.operand, program);
    case "conditional":
      return outlives(value.yes, program) && outlives(value.no, program);
    default:
      return value.kind === "undefined" || value.kind === "default";
  }
}

/** Whether an operand may be the value of the whole. */
function isResult(child: Expr<Lowered>, of: Expr<Lowered>): boolean {
  if (of.kind === "conditional") return child !== of.test;
  if (of.kind === "bind") return child === of.body;
  return of.kind === "comma" ? child === of.second : forms.has(of.kind);
}

/** Whether it may be a function that says `this` and lies in its object. */
export function mayBeMethod(type: Type, methods: ReadonlySet<SignatureId>, elements: Elements): boolean {
  if (type.kind === "optional") return mayBeMethod(type.of, methods, elements);
  if (type.kind === "union") return type.of.some((member) => mayBeMethod(member, methods, elements));
  return type.kind === "function" && methods.has(elements.signatureOf(type).id);
}

/** The functions of object literals that say `this`. */
export function findLiteralMethods(program: Program<Lowered>, elements: Elements): ReadonlySet<SignatureId> {
  const found = new Set<SignatureId>();
  for (const { weakThis, signature, params, result } of program.functions.values()) {
    if (weakThis === undefined) continue;
    found.add(elements.signatureOf({ signature, params: params.map(({ slot }) => slot), result }).id);
  }
  return found;
}

/** o.run(drop()), make().stop?.(): the object is kept until the function that lies in it has run. */
export function keepOwner(callee: Expr<Lowered>, to: Elaborator): Expr<Lowered> {
  if (callee.kind === "unwrap") return { ...callee, operand: keepOwner(callee.operand, to) };
  if (callee.kind === "conditional") checkBranches(callee, to);
  if (callee.kind !== "field" || !mayBeMethod(callee.type, to.literalMethods, to.facts.elements))
    return callee;
  const { object } = callee;
  if (isSteady(object, to)) return callee;
  const kept = to.keep(to.value(object), "owner");
  if (kept.kind !== "read") return callee;
  const { slot, type, span } = kept;
  return { ...callee, object: { kind: "read", slot, type, span } };
}

/** (a ? a.run : undefined) of an object that may go away meanwhile. */
function checkBranches({ yes, no }: L<"conditional">, to: Elaborator): void {
  for (const branch of [yes, no]) {
    if (branch.kind === "conditional") checkBranches(branch, to);
    const field = branch.kind === "wrap" || branch.kind === "unwrap" ? branch.operand : branch;
    if (field.kind !== "field" || !mayBeMethod(field.type, to.literalMethods, to.facts.elements)) continue;
    if (!isSteady(field.object, to)) to.report("unsupported-function-value", field.span, {});
  }
}

function isSteady(object: Expr<Lowered>, to: Elaborator): boolean {
  return isHeld(object, (slot) => !to.slot(slot).mutable);
}

function isHeld(object: Expr<Lowered>, isConstant: (slot: SlotId) => boolean): boolean {
  if (object.kind === "unwrap" || object.kind === "as-object") return isHeld(object.operand, isConstant);
  return object.kind === "this" || (object.kind === "read" && isConstant(object.slot));
}
