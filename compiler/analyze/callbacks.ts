// What passes between an array and the function that one of its methods calls: elements, indices and the array become
// its parameters, its results become new elements or the next turn's parameter. Said as flows, so that no analysis has
// to know the methods.
import type { Builtin, BuiltinParam } from "../hir/builtins.ts";
import { builtins } from "../hir/builtins.ts";
import type { Expr, FunctionType, Lowered, Program, SlotId, Type } from "../hir/index.ts";
import { numberType, stringType } from "../hir/type.ts";
import { elementSlot } from "./uses.ts";

type BuiltinCall = Lowered & Extract<Expr<Lowered>, { kind: "builtin" }>;
type Closure = Lowered & Extract<Expr<Lowered>, { kind: "closure" }>;

export interface Flow {
  readonly value: Expr<Lowered>;
  readonly to: SlotId;
}

/** The function that a method of the library runs. */
export function callbackOf(arg: Expr<Lowered>): Closure | undefined {
  if (arg.kind === "bind") return callbackOf(arg.body);
  return arg.kind === "closure" ? arg : undefined;
}

export function callbacksOf(expr: BuiltinCall): readonly Closure[] {
  return expr.args.map(callbackOf).filter((closure) => closure !== undefined);
}

/** The parameter in which `reduce` keeps what came out before. */
export function folderSlot(expr: BuiltinCall): SlotId | undefined {
  const [closure] = callbacksOf(expr);
  return closure?.type.kind === "function" ? closure.type.params[0] : undefined;
}

/** Where an argument that is no callback ends up, if it is not the receiver's elements. */
export function storedSlot(
  kind: BuiltinParam | undefined,
  arg: Expr<Lowered>,
  expr: BuiltinCall,
): SlotId | undefined {
  if (kind === "start") return folderSlot(expr);
  const isNew = expr.builtin.result.kind === "array" && expr.builtin.effect !== "resizes";
  const copies = kind === "element" || (kind === "piece" && arg.type.kind !== "array");
  return isNew && copies ? elementSlot(expr) : undefined;
}

export function callbackFlows(expr: BuiltinCall, program: Program<Lowered>): readonly Flow[] {
  const [receiver] = expr.args;
  const [closure] = callbacksOf(expr);
  const typeOf = (slot: SlotId): Type => program.slots.get(slot)?.type ?? numberType;
  if (expr.builtin.params.includes("maker") && closure?.type.kind === "function") {
    const [to] = closure.type.params;
    const index = to === undefined ? [] : [{ value: indexOf(expr), to }];
    return [...index, ...resultFlows(expr, closure, typeOf)];
  }
  if (receiver === undefined) return [];
  if (receiver.type.kind === "collection")
    return closure === undefined ? [] : entryFlows(receiver, closure, typeOf);
  if (expr.builtin.params.includes("replacer")) return replacerFlows(receiver, closure);
  if (receiver.type.kind !== "array" && receiver.type.kind !== "bytes") return [];
  const element = elementOf(receiver, typeOf);
  if (expr.builtin.result.kind === "flat")
    return [{ value: elementOf(element, typeOf), to: elementSlot(expr) }];
  if (closure === undefined || closure.type.kind !== "function") return [];
  const { params } = closure.type;
  const given = givenOf(expr, receiver, element, closure, typeOf);
  const flows = given.flatMap((values, position): readonly Flow[] => {
    const to = params[position];
    return to === undefined ? [] : values.map((value) => ({ value, to }));
  });
  return [...flows, ...resultFlows(expr, closure, typeOf)];
}

/** text.replace(wanted, (found, at) => …) */
function replacerFlows(text: Expr<Lowered>, closure: Closure | undefined): readonly Flow[] {
  const [found, at] = closure?.type.kind === "function" ? closure.type.params : [];
  const { span } = text;
  const part: Expr<Lowered> = { kind: "concat", parts: [text], type: stringType, span };
  const builtin = builtins.get("string.length") as Builtin; // a row of the table
  const index: Expr<Lowered> = { kind: "builtin", builtin, args: [text], type: numberType, span };
  return [
    ...(found === undefined ? [] : [{ value: part, to: found }]),
    ...(at === undefined ? [] : [{ value: index, to: at }]),
  ];
}

/** map.forEach((value, key) => …) */
function entryFlows(
  { type, span }: Expr<Lowered>,
  closure: Closure,
  typeOf: (slot: SlotId) => Type,
): readonly Flow[] {
  if (type.kind !== "collection" || closure.type.kind !== "function") return [];
  const given = [type.value, type.key];
  return closure.type.params.flatMap((to, position): readonly Flow[] => {
    const slot = given[position];
    return slot === undefined ? [] : [{ value: { kind: "read", slot, type: typeOf(slot), span }, to }];
  });
}

/** What each parameter may get. */
function givenOf(
  { builtin, args }: BuiltinCall,
  receiver: Expr<Lowered>,
  element: Expr<Lowered>,
  closure: Closure,
  typeOf: (slot: SlotId) => Type,
): readonly (readonly Expr<Lowered>[])[] {
  if (builtin.params.includes("comparator")) return [[element], [element]];
  const visited = [[element], [indexOf(receiver)]];
  if (!builtin.params.includes("folder")) return visited;
  const before = resultOf(closure, typeOf);
  const first = args.length < 3 ? [element] : [];
  return [[...first, ...(before === undefined ? [] : [before])], ...visited];
}

/** A number from 0 on. */
function indexOf(array: Expr<Lowered>): Expr<Lowered> {
  const builtin = builtins.get("array.length") as Builtin; // a row of the table
  return { kind: "builtin", builtin, args: [array], type: numberType, span: array.span };
}

function resultFlows(expr: BuiltinCall, closure: Closure, typeOf: (slot: SlotId) => Type): readonly Flow[] {
  const { kind } = expr.builtin.result;
  const value = resultOf(closure, typeOf);
  if (value === undefined || (kind !== "mapped" && kind !== "flat-mapped")) return [];
  const to = elementSlot(expr);
  if (kind === "mapped") return [{ value, to }, ...sameForm(value, resultSlot(closure), expr, typeOf)];
  if (value.type.kind !== "array") return [{ value, to }];
  const element = elementOf(value, typeOf);
  return [{ value: element, to }, ...sameForm(element, elementSlot(value), expr, typeOf)];
}

/** C++ turns an int into a double by itself, but no optional int into an optional double: what is made has the form of its place. */
function sameForm(
  made: Expr<Lowered>,
  to: SlotId | undefined,
  expr: BuiltinCall,
  typeOf: (slot: SlotId) => Type,
): readonly Flow[] {
  if (to === undefined || made.type.kind !== "optional") return [];
  return [{ value: elementOf(expr, typeOf), to }];
}

/** Any element of an array. */
export function elementOf(array: Expr<Lowered>, typeOf: (slot: SlotId) => Type): Expr<Lowered> {
  const { span } = array;
  const index: Expr<Lowered> = { kind: "number", value: 0, written: undefined, type: numberType, span };
  return { kind: "element", array, index, type: typeOf(elementSlot(array)), span };
}

/** What the function gives, undefined for nothing. */
function resultOf(closure: Closure, typeOf: (slot: SlotId) => Type): Expr<Lowered> | undefined {
  const result = resultSlot(closure);
  if (result === undefined) return undefined;
  return { kind: "call-value", callee: closure, args: [], type: typeOf(result), span: closure.span };
}

function resultSlot(closure: Closure): SlotId | undefined {
  return (closure.type as FunctionType).result; // closures have function types
}
