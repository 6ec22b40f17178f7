// Calls of JavaScript's own library: rows of the builtin table, and the few functions that are conversions.

import { mayLeaveOut } from "../hir/absent-arguments.ts";
import { type Builtin, type BuiltinResult, builtins, type CallbackParam } from "../hir/builtins.ts";
import type { Expr, Lowered, Type } from "../hir/index.ts";
import { booleanType, numberType, stringType, voidType } from "../hir/type.ts";
import { ts } from "../typescript.ts";
import { lowerArrayFunction, lowerFilled, lowerFlat, lowerNewArray, mayBeList } from "./array-makers.ts";
import { isBytes, lowerBytesCall } from "./bytes.ts";
import { lowerBytesFunction } from "./bytes-makers.ts";
import { isCallback, lowerCallback } from "./callbacks.ts";
import { testUnit } from "./code-units.ts";
import { describeType, enumValue } from "./coerce.ts";
import { isCollection, lowerCollectionCall } from "./collection-calls.ts";
import { lowerConsole } from "./console.ts";
import { withoutAbsent } from "./filtered.ts";
import { lowerJoin } from "./joined.ts";
import { lowerJson } from "./json.ts";
import { countGiven, lowerArg, presentArgument } from "./library-arguments.ts";
import { refuseLibrary, refuseLibraryValue } from "./library-edge.ts";
import { makeNumber, makeString } from "./literals.ts";
import type { Lowering } from "./lowering.ts";
import { libraryObject } from "./members.ts";
import { narrowElements } from "./narrowed-lists.ts";
import { lowerObjectFunction, lowerRecordCall } from "./object-functions.ts";
import { toNumber } from "./operators.ts";
import { isRecordType } from "./records.ts";
import { lowerSpreadCall } from "./spread-calls.ts";
import { isSteady, listGiven } from "./spreads.ts";
import { toText } from "./text.ts";
import { lowerType, makeArrayType } from "./types.ts";

const aliases: Readonly<Record<string, string>> = {
  "Number.parseInt": "parseInt",
  "Number.parseFloat": "parseFloat",
  "Number.isNaN": "isNaN",
  "Number.isFinite": "isFinite",
  "string.trimLeft": "string.trimStart",
  "string.trimRight": "string.trimEnd",
};

type Conversion = (node: ts.CallExpression, to: Lowering) => Expr<Lowered>;

/** Functions that turn one type into another by what they are given. */
const conversions: ReadonlyMap<string, Conversion> = new Map([
  ["String", lowerString],
  ["Number", (node, to) => only(node, to, (arg) => toNumber(to.expr(arg), arg, to))],
  ["Boolean", (node, to) => only(node, to, (arg) => to.condition(arg))],
]);

/** `parseInt(x)`, `Math.max(a, b)`, `console.log(x)`; undefined when the call is none of the library's. */
export function lowerLibraryCall(node: ts.CallExpression, to: Lowering): Expr<Lowered> | undefined {
  const callee = node.expression;
  const global = libraryObject(callee, to);
  if (global !== undefined) {
    refuseLibraryValue(global, callee, to);
    const array = lowerNewArray(node, to);
    if (array !== undefined) return array;
    const conversion = conversions.get(global);
    return conversion?.(node, to) ?? lowerRow(global, undefined, node, to);
  }
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  const object = libraryObject(callee.expression, to);
  if (object === undefined) return undefined;
  const method = callee.name.text;
  const json = object === "JSON" ? lowerJson(node, method, to) : undefined;
  if (json !== undefined) return json;
  refuseLibraryValue(object, callee, to);
  const own =
    object === "Object"
      ? lowerObjectFunction(node, method, to)
      : lowerBytesFunction(node, object, method, to);
  if (own !== undefined) return own;
  if (object === "console") return lowerConsole(node, callee.name.text, to);
  const made = object === "Array" ? lowerArrayFunction(callee.name.text, node, to) : undefined;
  if (made !== undefined) return made;
  return lowerRow(`${object}.${callee.name.text}`, undefined, node, to);
}

/** A method of text, a number or an array. */
export function lowerMethodCall(
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  to: Lowering,
): Expr<Lowered> {
  if (isRecordType(to.checker.getTypeAtLocation(callee.expression), to))
    return lowerRecordCall(node, callee, to);
  const filled = lowerFilled(node, callee, to);
  if (filled !== undefined) return filled;
  const receiver = withoutAbsent(enumValue(to.expr(callee.expression)), callee.expression, to);
  const name = callee.name.text;
  const joined = name === "join" ? lowerJoin(receiver, node, to) : undefined;
  if (joined !== undefined) return joined;
  if (name === "flat" && receiver.type.kind === "array") return lowerFlat(receiver, node, to);
  if (name === "toString" && node.arguments.length === 0) return toText(receiver, node, to);
  const isPlain = name === "toPrecision" && node.arguments.length === 0;
  if (receiver.type.kind === "number" && isPlain) return toText(receiver, node, to);
  if (receiver.type.kind === "number" && name === "toString")
    return lowerRow("number.toRadix", receiver, node, to);
  if (isBytes(receiver)) return lowerBytesCall(receiver, name, node, to);
  if (isCollection(receiver)) return lowerCollectionCall(receiver, name, node, to);
  const kind = receiver.type.kind;
  if (kind === "string" || kind === "number" || kind === "array")
    return narrowElements(lowerRow(`${kind}.${name}`, receiver, node, to), node, to);
  return to.refuse("unsupported-library", callee.name, { name: `${describeType(receiver.type)}.${name}` });
}

/** [].map(f): there is nothing that f could be called with. */
function checkEmpty(node: ts.CallExpression, to: Lowering): void {
  if (!ts.isPropertyAccessExpression(node.expression) || node.arguments.length === 0) return;
  const element = to.checker.getIndexTypeOfType(
    to.checker.getTypeAtLocation(node.expression.expression),
    ts.IndexKind.Number,
  );
  if (element !== undefined && element.flags & ts.TypeFlags.Never)
    to.refuse("unsupported-type", node.expression.expression, { type: "never[]" });
}

/** The texts of objects are no order that C++ knows. */
function checkSorted(name: string, { type }: Expr<Lowered>, node: ts.CallExpression, to: Lowering): void {
  const sorts = (name === "array.sort" || name === "array.toSorted") && node.arguments.length === 0;
  if (type.kind !== "array" || !sorts) return;
  const element = to.typeOfSlot(type.element);
  const plain = element.kind === "optional" ? element.of : element;
  const members = plain.kind === "union" ? plain.of : [plain];
  if (element.kind === "dynamic") return;
  if (members.some(({ kind }) => kind === "object" || kind === "collection" || kind === "function"))
    to.refuse("no-text-form", node, { type: describeType(type) });
}

/** What the function of flatMap gives must be a list or none, whichever. */
function checkRows(node: ts.CallExpression, to: Lowering): void {
  const [visitor] = node.arguments;
  const [signature] = visitor === undefined ? [] : to.checker.getTypeAtLocation(visitor).getCallSignatures();
  if (
    visitor !== undefined &&
    signature !== undefined &&
    mayBeList(lowerType(signature.getReturnType(), visitor, to))
  )
    to.refuse("unsupported-library", node, {
      name: "array.flatMap with a function that may give a list or not",
    });
}

/** JavaScript moves what is undefined to the end, without a look at it; the text of null is "null". */
function checkSortable(name: string, { type }: Expr<Lowered>, node: ts.CallExpression, to: Lowering): void {
  if ((name !== "array.sort" && name !== "array.toSorted") || type.kind !== "array") return;
  const element = to.typeOfSlot(type.element);
  const members = element.kind === "union" ? element.of : [];
  const absent = element.kind === "optional" ? element.absent : undefined;
  if (absent === "undefined" || members.some(({ kind }) => kind === "undefined"))
    to.refuse("unsupported-library", node, { name: `${name} of elements that may be undefined` });
  if (absent === "null" && node.arguments.length === 0)
    to.refuse("unsupported-library", node, {
      name: `${name} of elements that may be null, without a function`,
    });
}

/** The row for other arguments than those that the row of this name takes. */
function variantOf(name: string, { arguments: args }: ts.CallExpression, to: Lowering): string | undefined {
  if (name === "Math.hypot" && args.length !== 2) return "Math.hypotOfAll";
  const [, replacement] = args;
  if (!/^string\.replace(All)?$/.test(name) || replacement === undefined) return undefined;
  const calls = to.checker.getTypeAtLocation(replacement).getCallSignatures();
  return calls.length > 0 ? `${name}With` : undefined;
}

function lowerRow(
  written: string,
  receiver: Expr<Lowered> | undefined,
  node: ts.CallExpression,
  to: Lowering,
): Expr<Lowered> {
  const name = variantOf(written, node, to) ?? aliases[written] ?? written;
  const builtin = builtins.get(name);
  if (builtin === undefined) {
    const pattern = node.arguments.find(ts.isRegularExpressionLiteral);
    if (pattern !== undefined) return to.refuse("unsupported-regexp", pattern, {});
    const method = receiver !== undefined && ts.isPropertyAccessExpression(node.expression);
    return refuseLibrary(name, method ? node.expression.name : node.expression, to);
  }
  if (receiver !== undefined) {
    checkSortable(name, receiver, node, to);
    checkSorted(name, receiver, node, to);
    if (receiver.type.kind === "array" && builtin.params.some(isCallback)) checkEmpty(node, to);
  }
  const { list, wrap } = listGiven(node.arguments, to);
  // Math.max() and Math.max(...[])
  if (list.length === 0 && (name === "Math.max" || name === "Math.min"))
    return makeNumber(name === "Math.max" ? -Infinity : Infinity, node, to);
  if (list.some(({ isSpread }) => isSpread)) return lowerSpreadCall(builtin, receiver, list, node, to);
  const own = receiver === undefined ? undefined : new Receiver(receiver, to);
  const given = receiver === undefined ? [] : [receiver];
  const values = [...given];
  const args = [...given];
  for (const [position, { node: arg, value }] of list.entries()) {
    const place = position + given.length;
    const kind = builtin.params[place] ?? (builtin.rest ? builtin.params.at(-1) : undefined);
    if (kind === undefined)
      return to.refuse("unsupported-library", arg, {
        name: `${name} with ${node.arguments.length} arguments`,
      });
    if (isCallback(kind)) {
      args.push(lowerFunctionArg(kind, arg, own, node, to));
      values.push(receiver ?? to.refuse("unsupported-function-value", arg, {}));
      continue;
    }
    const written = value ?? to.expr(arg);
    if (
      written.kind === "undefined" &&
      position === list.length - 1 &&
      place >= builtin.required &&
      mayLeaveOut(builtin)
    )
      break;
    const present = presentArgument(builtin, position, written, arg, to);
    args.push(lowerArg(kind, present, arg, receiver, node, to));
    values.push(written);
  }
  args.length = countGiven(builtin, values);
  if (args.length < builtin.required)
    return to.refuse("unsupported-library", node, { name: `${name} without its arguments` });
  const unit = name === "isNaN" ? testUnit(args[0], node, to) : undefined;
  if (unit !== undefined) return unit;
  const type = resultType(builtin, receiver, node, to);
  const named = own === undefined ? args : [own.value, ...args.slice(1)];
  const call: Expr<Lowered> = { kind: "builtin", builtin, args: named, type, span: to.spanOf(node) };
  const bound = own?.bound(call) ?? call;
  const wrapped = wrap(bound);
  if (
    receiver === undefined ||
    wrapped === bound ||
    isSteady(receiver, to) ||
    !node.arguments.some(ts.isSpreadElement)
  )
    return wrapped;
  return to.refuse("unsupported-spread", node, {});
}

/** The array of a method, under a name where the function that is called wants it. */
class Receiver {
  value: Expr<Lowered>;
  readonly #given: Expr<Lowered>;
  readonly #to: Lowering;

  constructor(given: Expr<Lowered>, to: Lowering) {
    this.value = given;
    this.#given = given;
    this.#to = to;
  }

  readonly name = (): Expr<Lowered> => {
    const { value } = this;
    const { type, span } = value;
    if (value.kind === "read" && !this.#to.slot(value.slot).mutable) return value;
    const slot = this.#to.makeSlot({ name: "all", type, span, role: "temporary", mutable: false });
    this.value = { kind: "read", slot, type, span };
    return this.value;
  };

  bound(body: Expr<Lowered>): Expr<Lowered> {
    const { value } = this;
    if (value === this.#given || value.kind !== "read") return body;
    return { kind: "bind", slot: value.slot, value: this.#given, body, type: body.type, span: body.span };
  }
}

function lowerFunctionArg(
  kind: CallbackParam,
  arg: ts.Expression,
  receiver: Receiver | undefined,
  node: ts.CallExpression,
  to: Lowering,
): Expr<Lowered> {
  const array = receiver?.value.type;
  if (receiver !== undefined && kind === "replacer") {
    const given = { element: stringType, array: receiver.name, folded: undefined };
    const replacer = lowerCallback(kind, arg, given, to);
    return givesText(replacer, to) ? replacer : to.refuse("unsupported-function-value", arg, {});
  }
  if (receiver === undefined || array?.kind !== "array")
    return to.refuse("unsupported-function-value", arg, {});
  const folded = kind === "folder" ? lowerType(to.checker.getTypeAtLocation(node), node, to) : undefined;
  return lowerCallback(
    kind,
    arg,
    { element: to.typeOfSlot(array.element), array: receiver.name, folded },
    to,
  );
}

function givesText({ type }: Expr<Lowered>, to: Lowering): boolean {
  return (
    type.kind === "function" && type.result !== undefined && to.typeOfSlot(type.result).kind === "string"
  );
}

const plainResults: Readonly<Partial<Record<BuiltinResult["kind"], Type>>> = {
  int: numberType,
  uint32: numberType,
  double: numberType,
  numeric: numberType,
  string: stringType,
  boolean: booleanType,
  void: voidType,
  "optional-string": { kind: "optional", of: stringType, absent: "undefined" },
  "optional-int": { kind: "optional", of: numberType, absent: "undefined" },
};

function resultType(
  builtin: Builtin,
  receiver: Expr<Lowered> | undefined,
  node: ts.Node,
  to: Lowering,
): Type {
  const plain = plainResults[builtin.result.kind];
  if (plain !== undefined) return plain;
  if (builtin.result.kind === "strings") return makeArrayType(stringType, node, to);
  if (receiver?.type.kind !== "array") return to.refuse("unsupported-library", node, { name: builtin.name });
  const element = to.typeOfSlot(receiver.type.element);
  switch (builtin.result.kind) {
    case "flat-mapped":
      if (ts.isCallExpression(node)) checkRows(node, to);
      return lowerType(to.checker.getTypeAtLocation(node), node, to);
    case "mapped":
    case "flat":
    case "folded":
      return lowerType(to.checker.getTypeAtLocation(node), node, to);
    case "self":
      return receiver.type;
    case "array":
      return makeArrayType(element, node, to);
    case "optional-element":
      return element.kind === "optional" ? element : { kind: "optional", of: element, absent: "undefined" };
    default:
      return element;
  }
}

function only(
  node: ts.CallExpression,
  to: Lowering,
  lower: (arg: ts.Expression) => Expr<Lowered>,
): Expr<Lowered> {
  const [arg, more] = node.arguments;
  if (arg === undefined || more !== undefined)
    return to.refuse("unsupported-library", node, { name: node.getText() });
  return lower(arg);
}

function lowerString(node: ts.CallExpression, to: Lowering): Expr<Lowered> {
  if (node.arguments.length === 0) return makeString("", node, to);
  return only(node, to, (arg) => toText(to.expr(arg), arg, to));
}
