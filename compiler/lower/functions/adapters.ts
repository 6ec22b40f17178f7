// A function where one with other parameters or another result is wanted: an arrow around it that converts what goes in
// and what comes out. Functions whose parameters have one form need none (isCallable).
import type { Expr, FunctionType, Lowered, SlotId, Type } from "../../hir/index.ts";
import { numberType, undefinedType, voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { mayBeOutside } from "../arrays/outside.ts";
import { coerce } from "../expressions/coerce.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { remainingElements } from "../patterns/parts.ts";
import { narrowPart } from "../tuples/rest-tuples.ts";
import { sameType } from "../types/types.ts";
import { makeCall, makeClosure, makeParam, mapList } from "./callbacks.ts";
import { noteArgument } from "./counted-arguments.ts";
import { countsMore } from "./function-entry.ts";

type ArrayType = Extract<Type, { kind: "array" }>;

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
  if (wanted.params.length > type.params.length && countsMore(callee, to))
    return to.refuse("unsupported-function-shape", node, {});
  if (type.params.length > 0 && takesNever(node, to)) {
    const help = "say what it is called with, `(name: string) => T` instead of `(...args: never[]) => T`";
    return to.refuse("unsupported-function-shape", node, {}, { help });
  }
  const owner = { id: to.nextFunctionId() };
  const params = wanted.params.map((param) => makeParam(to.typeOfSlot(param), callee, owner, to, param));
  const args = to.writes(owner, () => adaptArguments(type, params, wanted, callee, node, to));
  const result = type.result === undefined ? voidType : to.typeOfSlot(type.result);
  const call = makeCall(callee, args, result);
  const given = wanted.result && to.typeOfSlot(wanted.result);
  // TypeScript has chosen the signature that gives that.
  const isChosen = to.checker.getTypeAtLocation(node).getCallSignatures().length > 1;
  const comesAs = isChosen ? narrowPart : coerce;
  const returned = given && to.writes(owner, () => comesAs(call, given, node, to));
  const { rest } = wanted;
  const isValue = callee.kind !== "function-value" && callee.kind !== "closure";
  if (isValue && wanted.params.length > type.params.length) to.shortened.push({ type, span: callee.span });
  const takesMore = !rest && (type.rest || type.params.length > params.length);
  const closure = makeClosure(params, returned, call, node, to, owner, { rest, adapts, takesMore });
  return closure.kind === "closure" ? { ...closure, escapes: true } : closure;
}

/** (...args: never[]) => T, which any function is and nobody can call. */
function takesNever(node: ts.Node, to: Lowering): boolean {
  const context = ts.isExpression(node) ? to.checker.getContextualType(node) : undefined;
  const present = context && to.checker.getNonNullableType(context);
  const signatures = present ? [...present.getCallSignatures(), ...present.getConstructSignatures()] : [];
  return signatures.some(({ parameters }) => {
    const last = parameters.at(-1);
    const list = last && to.checker.getTypeOfSymbolAtLocation(last, node);
    if (list === undefined || !to.checker.isArrayType(list)) return false;
    const [element] = to.checker.getTypeArguments(list as ts.TypeReference); // arrays are references to Array<T>
    return element !== undefined && (element.flags & ts.TypeFlags.Never) !== 0;
  });
}

/** What a function gets for each of its parameters from those of the one around it; undefined for what is left out. */
export function adaptArguments(
  type: FunctionType,
  params: readonly SlotId[],
  wanted: FunctionType,
  callee: Lowered,
  node: ts.Node,
  to: Lowering,
): readonly (Expr<Lowered> | undefined)[] {
  return type.params.map((param, position): Expr<Lowered> | undefined => {
    const own = to.typeOfSlot(param);
    if (type.rest && position === type.params.length - 1)
      return restOf(position, own, params, wanted, node, to);
    const given = argumentAt(position, params, wanted, callee, to);
    // Of a list that may be shorter than that.
    const asked = given !== undefined && own.kind === "optional" ? mayBeOutside(given, to) : given;
    if (asked !== undefined) {
      const passes = given?.kind === "read" ? given.slot : undefined;
      noteArgument({ node, passes }, given ?? asked, param, to);
      return coerce(asked, own, node, to);
    }
    const missing: Expr<Lowered> = { kind: "undefined", type: undefinedType, span: callee.span };
    return own.kind === "optional" ? coerce(missing, own, node, to) : undefined;
  });
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

/** All further arguments as one array: those of parameters with names, then what the list of them holds. */
function restOf(
  position: number,
  type: Type,
  params: readonly SlotId[],
  wanted: FunctionType,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  const fixed = wanted.rest ? params.length - 1 : params.length;
  const read = (slot: SlotId): Expr<Lowered> => ({ kind: "read", slot, type: to.typeOfSlot(slot), span });
  const named = params.slice(position, fixed).map(read);
  // What is left out would be one more element.
  if (named.some(({ type: given }) => given.kind === "optional" && given.absent === "undefined"))
    return to.refuse("unsupported-function-shape", node, {});
  if (type.kind !== "array") return to.refuse("unsupported-function-shape", node, {});
  const element = to.typeOfSlot(type.element);
  const list = params.slice(fixed).map((slot) => listFrom(read(slot), position - fixed, type, node, to));
  const [only] = list;
  if (named.length === 0 && only !== undefined) return only;
  const rest = list.map((operand): Expr<Lowered> => ({ kind: "spread", operand, type: operand.type, span }));
  const elements = named.map((one) => coerce(one, element, node, to));
  return { kind: "array", elements: [...elements, ...rest], type, span };
}

/** list, or list.slice(1) where the function has a name for the first of them; its elements as the function takes them. */
function listFrom(
  list: Expr<Lowered>,
  from: number,
  wanted: ArrayType,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  if (list.type.kind !== "array") return to.refuse("unsupported-function-shape", node, {});
  const own = to.typeOfSlot(list.type.element);
  const rest = from > 0 ? remainingElements(list, from, node, to) : list;
  const element = to.typeOfSlot(wanted.element);
  if (sameType(own, element, to)) return coerce(rest, wanted, node, to);
  return mapList(rest, [own], ([item = rest]) => coerce(item, element, node, to), node, to);
}
