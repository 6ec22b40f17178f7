// Calls of JavaScript's own library: rows of the builtin table, and the few functions that are conversions.
import { mayLeaveOut } from "../../hir/absent-arguments.ts";
import { type Builtin, builtins } from "../../hir/builtins.ts";
import type { Expr, Lowered } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { lowerMappedHoles } from "../arrays/array-indices.ts";
import { lowerArrayFunction, lowerFilled, lowerFlat, lowerNewArray } from "../arrays/array-makers.ts";
import { isBytes, lowerBytesCall } from "../arrays/bytes.ts";
import { lowerBytesFunction } from "../arrays/bytes-makers.ts";
import { withoutAbsent } from "../arrays/filtered.ts";
import { lowerJoin } from "../arrays/joined.ts";
import { flattenMixed, mixedRows } from "../arrays/mixed-lists.ts";
import { narrowElements } from "../arrays/narrowed-lists.ts";
import { lookNullable } from "../arrays/nullable-lookups.ts";
import { seekElement } from "../arrays/sought-elements.ts";
import { type GivenList, isSteady, listGiven } from "../arrays/spreads.ts";
import { isCollection, lowerCollectionCall } from "../collections/collection-calls.ts";
import { isRecordType } from "../collections/records.ts";
import { describeType, enumValue } from "../expressions/coerce.ts";
import { makeNumber, makeString } from "../expressions/literals.ts";
import { libraryObject } from "../expressions/members.ts";
import { toPlainNumber } from "../expressions/operators.ts";
import { isCallback } from "../functions/callbacks.ts";
import { lowerSpreadCall } from "../functions/spread-calls.ts";
import type { Lowering } from "../lowering.ts";
import { lowerObjectFunction, lowerRecordCall } from "../objects/object-functions.ts";
import { lowerBaseText } from "../texts/base-texts.ts";
import { testUnit } from "../texts/code-units.ts";
import { lowerRawCall } from "../texts/raw-texts.ts";
import { toText } from "../texts/text.ts";
import { lowerTupleMethod } from "../tuples/tuple-lists.ts";
import { lowerEitherCall } from "../unions/either-calls.ts";
import { lowerConsole } from "./console.ts";
import { lowerJson } from "./json.ts";
import { countGiven, lowerArg, presentArgument } from "./library-arguments.ts";
import { lowerFunctionArg, Receiver } from "./library-callbacks.ts";
import { checkFolded, checkRowsOrNothing, checkSorted, sortOf } from "./library-checks.ts";
import { refuseLibrary, refuseLibraryValue } from "./library-edge.ts";
import { resultType } from "./library-results.ts";
import { textOrder } from "./text-order.ts";

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
  ["Number", (node, to) => only(node, to, (arg) => toPlainNumber(to.expr(arg), arg, to))],
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
  if (object === "String" && method === "raw") return lowerRawCall(node, to);
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
  if (callee.expression.kind === ts.SyntaxKind.SuperKeyword && callee.name.text === "toString")
    return lowerBaseText(node, to);
  const filled = lowerFilled(node, callee, to) ?? lowerMappedHoles(node, callee, to);
  if (filled !== undefined) return filled;
  const receiver = withoutAbsent(enumValue(to.expr(callee.expression)), callee.expression, to);
  return callMethod(receiver, node, callee, to);
}

function callMethod(
  receiver: Expr<Lowered>,
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  to: Lowering,
): Expr<Lowered> {
  const name = callee.name.text;
  const joined = name === "join" ? lowerJoin(receiver, node, to) : undefined;
  if (joined !== undefined) return joined;
  if (name === "flat" && receiver.type.kind === "array") return lowerFlat(receiver, node, to);
  if (name === "flatMap" && receiver.type.kind === "array") checkRowsOrNothing(node, to);
  if (mixedRows(node, to) !== undefined && receiver.type.kind === "array")
    return flattenMixed(lowerRow("array.map", receiver, node, to), node, to);
  if (name === "toString" && node.arguments.length === 0) return toText(receiver, node, to);
  const isPlain = name === "toPrecision" && node.arguments.length === 0;
  if (receiver.type.kind === "number" && isPlain) return toText(receiver, node, to);
  if (receiver.type.kind === "number" && name === "toString")
    return lowerRow("number.toRadix", receiver, node, to);
  if (isBytes(receiver))
    return seekElement(receiver, name, node, () => lowerBytesCall(receiver, name, node, to), to);
  if (isCollection(receiver)) return lowerCollectionCall(receiver, name, node, to);
  const listed = lowerTupleMethod(
    receiver,
    node,
    callee,
    (list) => lowerRow(`array.${name}`, list, node, to),
    to,
  );
  if (listed !== undefined) return listed;
  const kind = receiver.type.kind;
  if (kind === "string" || kind === "number" || kind === "array")
    return seekElement(
      receiver,
      name,
      node,
      () => narrowElements(lowerRow(`${kind}.${name}`, receiver, node, to), node, to),
      to,
    );
  const either = lowerEitherCall(receiver, node, name, (member) => callMethod(member, node, callee, to), to);
  if (either !== undefined) return either;
  return to.refuse("unsupported-library", callee.name, { name: `${describeType(receiver.type)}.${name}` });
}

/** The row for other arguments than those that the row of this name takes. */
function variantOf(name: string, { arguments: args }: ts.CallExpression, to: Lowering): string | undefined {
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
  const plain = variantOf(written, node, to) ?? aliases[written] ?? written;
  const name = receiver === undefined ? plain : sortOf(plain, receiver, node, to);
  const builtin = builtins.get(name);
  if (builtin === undefined) {
    const pattern = node.arguments.find(ts.isRegularExpressionLiteral);
    if (pattern !== undefined) return to.refuse("unsupported-regexp", pattern, {});
    if (/^array\.(keys|values|entries)$/.test(name)) return to.refuse("unsupported-iterator", node, {});
    const method = receiver !== undefined && ts.isPropertyAccessExpression(node.expression);
    return refuseLibrary(name, method ? node.expression.name : node.expression, to);
  }
  const order = receiver && textOrder(plain, receiver, node, to);
  if (receiver !== undefined && order !== undefined)
    return {
      ...{ kind: "builtin", builtin, args: [receiver, order], span: to.spanOf(node) },
      type: resultType(builtin, receiver, node, to),
    };
  if (receiver !== undefined) checkSorted(plain, receiver, node, to);
  checkFolded(plain, node, to);
  return lowerGivenRow(builtin, receiver, listGiven(node.arguments, to), node, to);
}

/** @param node what the messages are about. */
export function lowerGivenRow(
  builtin: Builtin,
  receiver: Expr<Lowered> | undefined,
  { list, wrap }: GivenList,
  node: ts.CallExpression,
  to: Lowering,
): Expr<Lowered> {
  const { name } = builtin;
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
  const call = lookNullable({ kind: "builtin", builtin, args: named, type, span: to.spanOf(node) }, to);
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
