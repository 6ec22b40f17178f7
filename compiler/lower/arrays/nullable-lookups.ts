// Lookups among elements that may be null: there is no such element, which is `undefined`, and the element is `null` are two
// answers, which the optional that holds an element can't tell apart. The question comes first, the element after it.
import { bug } from "../../bug.ts";
import { builtins } from "../../hir/builtins.ts";
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType, isEmpty, nullType, numberType, sortMembers, undefinedType } from "../../hir/type.ts";
import { isPlain } from "../expressions/logical-assignments.ts";
import { after, bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";

type E = Expr<Lowered>;
type Call = Extract<E, { kind: "builtin" }>;

/** Tells from the array and the arguments whether there is an element, and gives it. */
type Lookup = (array: E, args: readonly E[], found: (call: E) => E, call: Call, to: Lowering) => E;

const lookups: Readonly<Record<string, Lookup>> = {
  "array.pop": takeOne,
  "array.shift": takeOne,
  "array.get": lookAt,
  "array.at": lookAt,
  "array.find": findOne("array.findIndex"),
  "array.findLast": findOne("array.findLastIndex"),
};

/** xs.pop()  =>  xs.length > 0 ? xs.pop() : undefined, of an array whose elements may be null */
export function lookNullable(call: E, to: Lowering): E {
  if (call.kind !== "builtin") return call;
  const [array, ...args] = call.args;
  const lookup = lookups[call.builtin.name];
  if (lookup === undefined || array?.type.kind !== "array") return call;
  const element = to.typeOfSlot(array.type.element);
  if (mayBeBoth(element)) return { kind: "as-union", operand: call, type: element, span: call.span };
  const type = typeOfLookup(element);
  if (type === undefined) return call;
  const among = (found: E): E => {
    const { span } = call;
    const asUnion = (operand: E): E => ({ kind: "as-union", operand, type, span });
    // Where all elements are null, what was found is nothing that a union could hold.
    return isEmpty(found.type)
      ? after(found, asUnion({ kind: "undefined", type: nullType, span }))
      : asUnion(found);
  };
  // Nothing runs between the question and the element: the array needs no name of its own.
  if (isPlain(array, to) && args.every((arg) => isPlain(arg, to)))
    return lookup(array, args, among, call, to);
  return bindOnce(array, to, (own) => {
    const kept = { ...own, type: array.type };
    return lookup(kept, args, among, call, to);
  });
}

/** Either of both, for elements that may be null and never undefined. */
function typeOfLookup(element: Type): Type | undefined {
  if (element.kind !== "optional" || element.absent !== "null") return undefined;
  const { of } = element;
  const members = element.empty ? [] : of.kind === "union" ? of.of : [of];
  return { kind: "union", of: sortMembers([undefinedType, nullType, ...members]) };
}

/** Elements that may be undefined as they are, beside null or several types: what is not there is one of them. */
function mayBeBoth(element: Type): boolean {
  const isIt = (member: Type): boolean => member.kind === "undefined" && member.written === "undefined";
  return element.kind === "union" && element.of.some(isIt);
}

function takeOne(array: E, _: readonly E[], found: (call: E) => E, call: Call): E {
  const test = compare(">", lengthOf(array, call), numberOf(0, call));
  return choose(test, found({ ...call, args: [array] }));
}

/** xs.at(i)  =>  xs.length > 0 && !(i <= -xs.length - 1) && !(i >= xs.length) ? xs.at(i) : undefined */
function lookAt(array: E, args: readonly E[], found: (call: E) => E, call: Call, to: Lowering): E {
  const [index] = args;
  if (index === undefined) return bug(call.span, "a lookup without its index");
  const use = (at: E): E => {
    const test = isInside(at, call.builtin.name === "array.at", lengthOf(array, call), call);
    return choose(test, found({ ...call, args: [array, at] }));
  };
  return index.kind === "read" && isPlain(array, to) ? use(index) : bindOnce(index, to, use);
}

function isInside(index: E, fromEnd: boolean, length: E, call: Call): E {
  const end = compare("<", index, length);
  if (index.kind === "number" && index.value >= 0) return end;
  const { span } = call;
  const least: E = { kind: "negate", operand: length, type: numberType, span };
  const before: E = {
    kind: "arithmetic",
    op: "-",
    left: least,
    right: numberOf(1, call),
    type: numberType,
    span,
  };
  if (!fromEnd) return both(compare(">=", index, numberOf(0, call)), end);
  // JavaScript cuts fractions off and takes NaN as 0: neither is outside, if there is any element.
  const inside = both(not(compare("<=", index, before)), not(compare(">=", index, length)));
  return both(compare(">", length, numberOf(0, call)), inside);
}

function both(left: E, right: E): E {
  return { kind: "logical", op: "&&", left, right, type: booleanType, span: left.span };
}

function not(operand: E): E {
  return { kind: "not", operand, type: booleanType, span: operand.span };
}

/** xs.find(f)  =>  let at = xs.findIndex(f) in at >= 0 ? xs[at] : undefined */
function findOne(name: string): Lookup {
  return (array, args, found, call, to) => {
    const builtin = builtins.get(name) ?? bug(call.span, `no row ${name}`);
    const place: E = { ...call, builtin, args: [array, ...args], type: numberType };
    return bindOnce(place, to, (index) => {
      const test = compare(">=", index, numberOf(0, call));
      return choose(test, found({ kind: "element", array, index, type: call.type, span: call.span }));
    });
  };
}

function lengthOf(array: E, { span }: Call): E {
  const builtin = builtins.get("array.length") ?? bug(span, "no row array.length");
  return { kind: "builtin", builtin, args: [array], type: numberType, span };
}

function numberOf(value: number, { span }: Call): E {
  return { kind: "number", value, written: undefined, type: numberType, span };
}

function compare(op: "<" | "<=" | ">" | ">=", left: E, right: E): E {
  return { kind: "compare", op, left, right, type: booleanType, span: left.span };
}

function choose(test: E, yes: E): E {
  const { type, span } = yes;
  const nothing: E = { kind: "undefined", type: undefinedType, span };
  const no: E = { kind: "as-union", operand: nothing, type, span };
  return { kind: "conditional", test, yes, no, type, span };
}
