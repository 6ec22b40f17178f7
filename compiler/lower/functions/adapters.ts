// A function where one with other parameters or another result is wanted: an arrow around it that converts what goes in
// and what comes out. Functions whose parameters have one form need none (isCallable).
import type { Expr, FunctionType, Lowered, SlotId, Type } from "../../hir/index.ts";
import { numberType, undefinedType, voidType } from "../../hir/type.ts";
import type { ts } from "../../typescript.ts";
import { mayBeOutside } from "../arrays/outside.ts";
import { coerce } from "../expressions/coerce.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { sameType } from "../types/types.ts";
import { makeCall, makeClosure, makeParam } from "./callbacks.ts";

/** f  =>  (a, b) => f(a, b) */
export function adaptFunction(
  value: Expr<Lowered>,
  wanted: FunctionType,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  // An arrow that is written here is known to nobody else.
  const adapts = value.kind !== "closure";
  if (value.kind === "function-value") return makeAdapter(value, wanted, adapts, node, to);
  return bindOnce(value, to, (callee) => makeAdapter(callee, wanted, adapts, node, to));
}

/**
 * `refresh` is given texts here and numbers there, and looks at neither: one function can't have both parameters.
 */
export function isTakenElsewhere(from: FunctionType, wanted: FunctionType, to: Lowering): boolean {
  const own = from.params.length;
  if (from.rest || wanted.rest || wanted.params.length <= own) return false;
  const others = to.takenAs.get(from.signature) ?? [];
  const differs = (other: FunctionType): boolean =>
    other.params.some((param, at) => {
      const given = wanted.params[at];
      return at >= own && given !== undefined && !sameType(to.typeOfSlot(param), to.typeOfSlot(given), to);
    });
  if (others.some(differs)) return true;
  to.takenAs.set(from.signature, [...others, wanted]);
  return false;
}

function makeAdapter(
  callee: Expr<Lowered>,
  wanted: FunctionType,
  adapts: boolean,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const { type } = callee;
  if (type.kind !== "function") return to.refuse("unsupported-function-shape", node, {});
  const owner = { id: to.nextFunctionId() };
  const params = wanted.params.map((param) => makeParam(to.typeOfSlot(param), callee, owner, to, param));
  const args = type.params.map((param, position): Expr<Lowered> | undefined => {
    const own = to.typeOfSlot(param);
    if (type.rest && position === type.params.length - 1)
      return restOf(position, own, params, wanted, node, to);
    const given = argumentAt(position, params, wanted, callee, to);
    // Of a list that may be shorter than that.
    const asked = given !== undefined && own.kind === "optional" ? mayBeOutside(given, to) : given;
    if (asked !== undefined) return coerce(asked, own, node, to);
    const missing: Expr<Lowered> = { kind: "undefined", type: undefinedType, span: callee.span };
    return own.kind === "optional" ? coerce(missing, own, node, to) : undefined;
  });
  const result = type.result === undefined ? voidType : to.typeOfSlot(type.result);
  const call = makeCall(callee, args, result);
  const returned =
    wanted.result === undefined ? undefined : coerce(call, to.typeOfSlot(wanted.result), node, to);
  const { rest } = wanted;
  const isValue = callee.kind !== "function-value" && callee.kind !== "closure";
  if (isValue && wanted.params.length > type.params.length) to.shortened.push({ type, span: callee.span });
  const takesMore = !rest && (type.rest || type.params.length > params.length);
  const closure = makeClosure(params, returned, call, node, to, owner, { rest, adapts, takesMore });
  return closure.kind === "closure" ? { ...closure, escapes: true } : closure;
}

/** What the adapter is given for a parameter; of all further arguments, one of them. */
function argumentAt(
  position: number,
  params: readonly SlotId[],
  wanted: FunctionType,
  { span }: Lowered,
  to: Lowering,
): Expr<Lowered> | undefined {
  const read = (slot: SlotId): Expr<Lowered> => ({ kind: "read", slot, type: to.typeOfSlot(slot), span });
  const fixed = wanted.rest ? params.length - 1 : params.length;
  const slot = params[Math.min(position, fixed)];
  if (slot === undefined) return undefined;
  if (position < fixed) return read(slot);
  const array = read(slot);
  if (array.type.kind !== "array") return undefined;
  const index: Expr<Lowered> = {
    kind: "number",
    value: position - fixed,
    written: undefined,
    type: numberType,
    span,
  };
  return { kind: "element", array, index, type: to.typeOfSlot(array.type.element), span };
}

/** All further arguments as one array. */
function restOf(
  position: number,
  type: Type,
  params: readonly SlotId[],
  wanted: FunctionType,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  const reads = params
    .slice(position)
    .map((slot): Expr<Lowered> => ({ kind: "read", slot, type: to.typeOfSlot(slot), span }));
  // What is left out would be one more element.
  if (reads.some(({ type: given }) => given.kind === "optional" && given.absent === "undefined"))
    return to.refuse("unsupported-function-shape", node, {});
  const [only] = reads;
  if (wanted.rest && reads.length === 1 && only !== undefined) return coerce(only, type, node, to);
  if (wanted.rest || type.kind !== "array") return to.refuse("unsupported-function-shape", node, {});
  const element = to.typeOfSlot(type.element);
  return { kind: "array", elements: reads.map((read) => coerce(read, element, node, to)), type, span };
}
