// Results that are lent: where every `return` of a function names a field or element that is reached from `this`, from a
// parameter or from a global, the result is a reference to that place, and nothing is counted. To who calls, such a call is
// one more step on a way: it is held, copied or kept wherever a field in its place would be.
import { elementSlot } from "../../analyze/index.ts";
import type {
  Explicit,
  Expr,
  FunctionDecl,
  FunctionId,
  Lowered,
  Repr,
  SlotId,
  Stmt,
} from "../../hir/index.ts";
import { bodiesOf, visitExpressions, visitStatements } from "../../hir/walk.ts";
import { type Elaborator, runtime, type X } from "../elaborator.ts";
import { mapReturns } from "../functions/returns.ts";
import { implementing } from "../objects/structs.ts";
import { isBound, listensToBoard } from "./lent-locals.ts";

/** Where the result may lie, and what leads there. */
export interface LentResult {
  /** Fields, kinds of elements and globals on the ways to it. */
  readonly places: ReadonlySet<SlotId>;
  /** Whether it is reached from the object that the method is called on. */
  readonly fromThis: boolean;
  /** Positions of the parameters that it is reached from. */
  readonly fromParams: ReadonlySet<number>;
}

export type LentResults = ReadonlyMap<FunctionId, LentResult>;

type Declaration = FunctionDecl<Lowered>;
type Call<S extends Lowered> = Extract<Expr<S>, { kind: "call" | "method-call" }>;

/** Functions whose results may be lent, as far as the meaning of the program goes. */
export function findLentResults(to: Elaborator): LentResults {
  // Handlers that the board calls run within any call of the board.
  if (listensToBoard(to)) return new Map();
  const values = findValues(to);
  const found = new Map<FunctionId, LentResult>();
  for (const family of findFamilies(to)) {
    const ways = family.every((one) => isPlain(one, values, to))
      ? family.flatMap((one) => returnsOf(one).map((value) => wayOf(value, one, to)))
      : [];
    const whole = join(ways);
    if (whole !== undefined) for (const { id } of family) found.set(id, whole);
  }
  return found;
}

/** Those of them whose results lie, in C++ too, in places that a reference can be bound to. */
export function lendResults(functions: Map<FunctionId, FunctionDecl<Explicit>>, to: Elaborator): void {
  const families = findFamilies(to);
  const isLent = ({ id }: Declaration): boolean =>
    returnsOf(functions.get(id)).every((value) => isEmpty(value) || isBound(value, resultOf(id, to), to));
  const lent = new Map(to.lentResults);
  for (let changed = true; changed; ) {
    changed = false;
    to.lentResults = lent;
    for (const family of families) {
      if (family.every((one) => !lent.has(one.id) || isLent(one))) continue;
      changed = true;
      for (const { id } of family) lent.delete(id);
    }
  }
  for (const id of lent.keys()) {
    const declaration = functions.get(id);
    if (declaration !== undefined)
      functions.set(id, { ...declaration, body: mapReturns(declaration.body, fromNowhere) });
  }
}

/** What leads to a place that a call gives: the object, and the arguments. */
export function waysThrough<S extends Lowered>(call: Call<S>, lent: LentResult): readonly Expr<S>[] {
  const args = call.args.filter((_, position) => lent.fromParams.has(position));
  const given = args.flatMap((arg) => (arg === undefined ? [] : [arg]));
  return call.kind === "method-call" && lent.fromThis ? [call.receiver, ...given] : given;
}

/** return {};  =>  return tsino::Nothing();  behind a `throw`: nobody looks at it. */
function fromNowhere(value: X): X {
  return isEmpty(value) ? runtime("tsino::Nothing", "tsino/lent.h", [], value, value.repr) : value;
}

function isEmpty(value: { readonly kind: string }): boolean {
  return value.kind === "default";
}

function resultOf(id: FunctionId, to: Elaborator): Repr {
  const result = to.program.functions.get(id)?.result;
  return result === undefined ? { kind: "void" } : to.reprOf(result);
}

/** A method and all that replace it are lent together or not at all. */
function findFamilies(to: Elaborator): readonly (readonly Declaration[])[] {
  const { functions } = to.program;
  const rootOf = (one: Declaration): FunctionId => {
    const above = one.method?.overrides;
    const base = above === undefined ? undefined : functions.get(above);
    return base === undefined ? one.id : rootOf(base);
  };
  const families = new Map<FunctionId, Declaration[]>();
  for (const one of functions.values()) {
    const root = rootOf(one);
    families.set(root, [...(families.get(root) ?? []), one]);
  }
  return [...families.values()];
}

/** Functions that something calls without their name. */
function findValues(to: Elaborator): ReadonlySet<FunctionId> {
  const found = new Set<FunctionId>();
  for (const { body } of bodiesOf(to.program))
    for (const stmt of body)
      visitExpressions(stmt, (expr) => {
        if (expr.kind === "closure" || expr.kind === "function-value") found.add(expr.function);
      });
  const { elements } = to.facts;
  for (const { id } of to.program.objects.values())
    for (const method of implementing(elements.structOf(id), to)) found.add(method);
  return found;
}

function isPlain(one: Declaration, values: ReadonlySet<FunctionId>, to: Elaborator): boolean {
  if (values.has(one.id) || one.native || one.nested !== undefined || one.adapts === true) return false;
  if (one.weakThis !== undefined || one.name === "toJSON" || one.result === undefined) return false;
  const repr = to.reprOf(one.result);
  const inner = repr.kind === "optional" ? repr.of : repr;
  return inner.kind === "ref" && inner.weak !== true;
}

function returnsOf<S extends Lowered>(one: FunctionDecl<S> | undefined): readonly Expr<S>[] {
  const found: Expr<S>[] = [];
  const look = (stmt: Stmt<S>): void => {
    if (stmt.kind === "return" && stmt.value !== undefined) found.push(stmt.value);
  };
  for (const stmt of one?.body ?? []) visitStatements(stmt, look);
  return found;
}

type Way = LentResult | "empty" | undefined;

/** The way to a value; undefined where it is made for the moment, or belongs to the function itself. */
function wayOf(value: Expr<Lowered>, owner: Declaration, to: Elaborator, isOwner = false): Way {
  const { representative } = to.facts.elements;
  const step = (slot: SlotId, before: Expr<Lowered>): Way => {
    const way = wayOf(before, owner, to, true);
    return way === undefined || way === "empty"
      ? undefined
      : { ...way, places: new Set([...way.places, slot]) };
  };
  switch (value.kind) {
    case "default":
      return "empty";
    case "this":
      return isOwner && owner.method !== undefined ? fromHere([], true) : undefined;
    case "read":
      return readWay(value.slot, owner, to, isOwner);
    case "field":
      return step(representative(value.field), value.object);
    case "element":
      return step(representative(elementSlot(value.array)), value.array);
    case "unwrap":
      return wayOf(value.operand, owner, to, isOwner);
    case "as-object":
      return isOwner ? wayOf(value.operand, owner, to, true) : undefined;
    case "conditional":
      return isOwner ? undefined : join([wayOf(value.yes, owner, to), wayOf(value.no, owner, to)]);
    default:
      return undefined;
  }
}

function readWay(slot: SlotId, owner: Declaration, to: Elaborator, isOwner: boolean): Way {
  const { role, mutable } = to.slot(slot);
  if (to.cells.all.has(slot)) return undefined;
  if (role === "global") return fromHere([slot], false);
  const position = owner.params.findIndex((param) => param.slot === slot);
  // The parameter itself may be a form that is made for the call.
  const isLent = position >= 0 && isOwner && !mutable && to.passing.get(slot) === "const-reference";
  return isLent ? fromHere([], false, position) : undefined;
}

function fromHere(places: readonly SlotId[], fromThis: boolean, ...params: readonly number[]): LentResult {
  return { places: new Set(places), fromThis, fromParams: new Set(params) };
}

/** All ways together; undefined where one of them is none, or there is only nothing. */
function join(ways: readonly Way[]): LentResult | undefined {
  const places = new Set<SlotId>();
  const fromParams = new Set<number>();
  let fromThis = false;
  for (const way of ways) {
    if (way === undefined) return undefined;
    if (way === "empty") continue;
    for (const slot of way.places) places.add(slot);
    for (const position of way.fromParams) fromParams.add(position);
    fromThis ||= way.fromThis;
  }
  return places.size === 0 ? undefined : { places, fromThis, fromParams };
}
