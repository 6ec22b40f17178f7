// How parameters and local names hold their values: by value, or borrowed from a place that outlives them.
import { callbacksOf, conflicts, elementSlot } from "../../analyze/index.ts";
import type {
  Expr,
  FunctionDecl,
  FunctionId,
  Lowered,
  Parameter,
  Passing,
  Repr,
  SlotId,
} from "../../hir/index.ts";
import { bodiesOf, visitExpressions, visitStatements } from "../../hir/walk.ts";
import type { Elaborator } from "../elaborator.ts";

export function choosePassing(to: Elaborator): void {
  const sites = findArguments(to);
  const visited = findVisited(to);
  for (const declaration of to.program.functions.values()) {
    for (const param of declaration.params) {
      const passing = passingOf(param, declaration, sites.get(param.slot) ?? [], to);
      const copied =
        visited.has(param.slot) && to.reprOf(param.slot).kind !== "array" && isHandle(param.slot, to);
      to.passing.set(param.slot, copied ? "value" : passing);
    }
  }
  for (const { owner, body } of bodiesOf(to.program)) {
    for (const stmt of body) {
      visitStatements<Lowered>(stmt, (inner) => {
        if (inner.kind !== "let" || inner.value === undefined) return;
        if (isStableAlias(inner.slot, inner.value, owner, to)) to.passing.set(inner.slot, "reference");
      });
    }
  }
}

/** Every argument that reaches each parameter. */
export function findArguments(to: Elaborator): ReadonlyMap<SlotId, readonly Expr<Lowered>[]> {
  const found = new Map<SlotId, Expr<Lowered>[]>();
  for (const { body } of bodiesOf(to.program)) {
    for (const stmt of body) {
      visitExpressions<Lowered>(stmt, (expr) => {
        const callee = calleeOf(expr);
        if (callee === undefined || !("args" in expr)) return;
        const params = (callee === undefined ? undefined : to.program.functions.get(callee))?.params ?? [];
        expr.args.forEach((arg, position) => {
          const param = params[position];
          if (arg !== undefined && param !== undefined)
            found.set(param.slot, [...(found.get(param.slot) ?? []), arg]);
        });
      });
    }
  }
  return found;
}

/** The one function that a call runs. */
function calleeOf(expr: Expr<Lowered>): FunctionId | undefined {
  if (expr.kind === "call" || expr.kind === "method-call") return expr.function;
  if (expr.kind === "new") return expr.construct;
  return expr.kind === "call-value" && expr.callee.kind === "closure" ? expr.callee.function : undefined;
}

/** Parameters that get an element of an array which the function changes meanwhile: those need a value of their own. */
function findVisited(to: Elaborator): ReadonlySet<SlotId> {
  const found = new Set<SlotId>();
  for (const { body } of bodiesOf(to.program)) {
    for (const stmt of body) {
      visitExpressions<Lowered>(stmt, (expr) => {
        const [receiver] = expr.kind === "builtin" ? expr.args : [];
        if (expr.kind !== "builtin" || receiver?.type.kind !== "array") return;
        const element = to.facts.elements.representative(receiver.type.element);
        for (const closure of callbacksOf(expr)) {
          const { writes } = to.facts.effects.ofFunction(closure.function);
          if (!writes.has(element) || closure.type.kind !== "function") continue;
          for (const slot of closure.type.params) found.add(slot);
        }
      });
    }
  }
  return found;
}

/** Objects of the board that can't be copied stay where they are. */
function isHandle(slot: SlotId, to: Elaborator): boolean {
  const repr = to.reprOf(slot);
  return repr.kind !== "extern" || repr.class.repr !== "object";
}

function passingOf(
  param: Parameter<Lowered>,
  owner: FunctionDecl<Lowered>,
  args: readonly Expr<Lowered>[],
  to: Elaborator,
): Passing {
  const repr = to.reprOf(param.slot);
  const slot = to.slot(param.slot);
  if (repr.kind === "array" && slot.type.kind === "array") {
    const { writes } = to.facts.effects.ofFunction(owner.id);
    return placesWithin(slot.type.element, repr.element, to).some((place) => writes.has(place))
      ? "reference"
      : "const-reference";
  }
  if (slot.mutable) return "value";
  if (isLent(repr) || (repr.kind === "optional" && isLent(repr.of))) return "const-reference";
  if (repr.kind !== "extern" || repr.class.repr === "enum") return "value";
  if (repr.class.repr === "object") return "reference";
  // Methods that replace each other must agree.
  if (owner.method !== undefined) return "value";
  const { writes } = to.facts.effects.ofFunction(owner.id);
  const stable = args.every((arg) => {
    if (arg.kind === "read") return !writes.has(arg.slot);
    return arg.kind === "element" && !writes.has(to.facts.elements.representative(elementSlot(arg.array)));
  });
  return stable ? "reference" : "value";
}

/** The elements of an array, and those of the rows that lie in it: grid[y][x] = 1 changes the grid. */
function placesWithin(element: SlotId, repr: Repr, to: Elaborator): readonly SlotId[] {
  const { type } = to.slot(element);
  const inner =
    type.kind === "array" && repr.kind === "array" ? placesWithin(type.element, repr.element, to) : [];
  return [to.facts.elements.representative(element), ...inner];
}

/** What would cost to copy: text, and references that are counted. */
function isLent(repr: Repr): boolean {
  return ["text", "shared", "bytes", "ref", "function", "union", "dynamic"].includes(repr.kind);
}

/** const client = clients[i];  =>  WiFiClient& client = clients[i]; while nothing moves the place. */
function isStableAlias(
  id: SlotId,
  value: Expr<Lowered>,
  owner: FunctionDecl<Lowered> | undefined,
  to: Elaborator,
): boolean {
  const slot = to.slot(id);
  if (
    slot.mutable ||
    slot.role === "global" ||
    slot.type.kind !== "extern" ||
    slot.type.class.repr === "enum"
  )
    return false;
  if (value.kind === "extern-constant" || (value.kind === "read" && slot.type.class.repr === "object"))
    return true;
  if (owner === undefined || (value.kind !== "element" && value.kind !== "read")) return false;
  const place =
    value.kind === "read" ? value.slot : to.facts.elements.representative(elementSlot(value.array));
  const looked = { reads: new Set([place]), writes: new Set<SlotId>(), world: "none" as const };
  return !owner.body.some((stmt) => conflicts(looked, to.facts.effects.ofStmt(stmt)));
}
