// `Object.keys` and its kin, of records.
import type { Expr, Lowered } from "../../hir/index.ts";
import { numberType, stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { lowerFromPairs, lowerRecordPairs } from "../collections/pairs.ts";
import { lowerAssignToNewRecord, lowerRecordAssign } from "../collections/record-assigns.ts";
import { isRecord, isRecordType, recordRow } from "../collections/records.ts";
import { lowerValueCall } from "../functions/own-calls.ts";
import { helpOfProperties } from "../functions/refused-functions.ts";
import { refuseLibrary } from "../library/library-edge.ts";
import type { Lowering } from "../lowering.ts";
import { makeArrayType } from "../types/types.ts";
import { enumOf, lowerEnumList } from "../unions/enum-lists.ts";
import { isDefaulted, lowerOfDefault } from "./empty-defaults.ts";
import { lowerAssignToNew } from "./fresh-assigns.ts";
import { lowerFreeze, lowerIsFrozen } from "./frozen.ts";
import { lowerObjectAssign } from "./object-assign.ts";
import { lowerIs } from "./object-is.ts";
import { lowerOwnList } from "./own-properties.ts";
import { lowerOwnQuestion } from "./own-questions.ts";

/** Object.keys(record), … ; undefined for other functions and other objects. */
export function lowerObjectFunction(
  node: ts.CallExpression,
  name: string,
  to: Lowering,
): Expr<Lowered> | undefined {
  const [first, second] = node.arguments;
  if (name === "is") return lowerIs(node, to);
  if (first === undefined) return undefined;
  refuseUntold(node, name, first, to);
  if (name === "isFrozen") return lowerIsFrozen(first, node, to);
  if (name === "freeze") return lowerFreeze(first, node, to);
  if (name === "assign") for (const source of node.arguments.slice(1)) refuseNothing(source, to);
  if (name === "fromEntries" && second === undefined) return lowerFromPairs(node, first, to);
  const ofEnum = enumOf(first, to);
  if (name === "keys" || name === "values" || name === "entries") {
    if (ofEnum !== undefined) return lowerEnumList(ofEnum, name, node, to);
    const ofDefault = lowerOfDefault(node, name, first, to);
    if (ofDefault !== undefined) return ofDefault;
  }
  if (name === "hasOwn") return second && lowerOwnQuestion(first, second, node, to);
  if (!isRecordType(to.checker.getTypeAtLocation(first), to)) return lowerOfObject(node, name, first, to);
  const record = to.expr(first);
  if (!isRecord(record)) return undefined;
  switch (name) {
    case "keys":
      return recordRow("keys", [record], makeArrayType(stringType, node, to), to.spanOf(node));
    case "values": {
      const type = makeArrayType(to.typeOfSlot(record.type.value), node, to);
      return recordRow("values", [record], type, to.spanOf(node));
    }
    case "entries":
      return lowerRecordPairs(record, node, to);
    case "assign":
      return lowerRecordAssign(record, node.arguments.slice(1), node, to);
    default:
      return undefined;
  }
}

const lists: ReadonlySet<string> = new Set(["keys", "values", "entries"]);

/** Of what is only known to be an object, nobody knows the properties. */
function refuseUntold(node: ts.CallExpression, name: string, first: ts.Expression, to: Lowering): void {
  const { flags } = to.checker.getTypeAtLocation(first);
  if (lists.has(name) && flags & (ts.TypeFlags.NonPrimitive | ts.TypeFlags.Unknown))
    to.refuse("unsupported-library", node, { name: `Object.${name}` }, { help: recordHelp });
}

const recordHelp =
  "take a `Record<string, unknown>`: the properties of what is only known to be an object are not known";

/** Object.assign({}, null): JavaScript passes over it, TypeScript says that there is no result. */
function refuseNothing(source: ts.Expression, to: Lowering): void {
  const { flags } = to.checker.getTypeAtLocation(source);
  if ((flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void)) === 0) return;
  const help = "leave it out: it adds nothing, and TypeScript says `never` of the whole";
  to.refuse("unsupported-library", source, { name: "Object.assign with what is no object" }, { help });
}

function refuseAssign(node: ts.CallExpression, to: Lowering): never {
  const [target, ...sources] = node.arguments;
  const isFunction =
    target !== undefined && to.checker.getTypeAtLocation(target).getCallSignatures().length > 0;
  if (isFunction)
    return to.refuse(
      "unsupported-library",
      node.expression,
      { name: "Object.assign to a function" },
      helpOfProperties(to.checker.getTypeAtLocation(node), to),
    );
  const help = sources.some(ts.isSpreadElement)
    ? "copy one after the other: `for (const part of parts) target.name = part.name`"
    : target !== undefined && ts.isObjectLiteralExpression(target)
      ? "write what it makes as a literal, with its type: `const all: Options = { ...one, ...other }`"
      : "write what it does: `target.name = source.name`, for each property";
  return to.refuse(
    "unsupported-library",
    node.expression,
    { name: "Object.assign of such arguments" },
    { help },
  );
}

function lowerOfObject(
  node: ts.CallExpression,
  name: string,
  first: ts.Expression,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (name === "assign")
    return (
      lowerAssignToNewRecord(node, to) ??
      lowerAssignToNew(node, to) ??
      lowerObjectAssign(node, node.arguments, to) ??
      refuseAssign(node, to)
    );
  if (name !== "keys" && name !== "values" && name !== "entries") return undefined;
  return lowerOwnList(node, name, first, to);
}

/** record.name(args), of a function that it keeps */
export function lowerRecordCall(
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  to: Lowering,
): Expr<Lowered> {
  const { name } = callee;
  const isInherited = to.symbolOf(name)?.declarations?.some((declared) => to.isLibrary(declared)) ?? false;
  if (!isInherited)
    return (
      lowerValueCall(to.expr(callee), node, to) ??
      to.refuse("unsupported-call", callee, { callee: callee.getText() })
    );
  return refuseLibrary(`Object.${name.text}`, name, to);
}

/** Object.assign(target, source), which gives the target */
/** Object.keys(record).length makes no array. */
export function lowerCount(node: ts.PropertyAccessExpression, to: Lowering): Expr<Lowered> | undefined {
  const { expression, name } = node;
  if (name.text !== "length" || !ts.isCallExpression(expression)) return undefined;
  const source = ownCall(expression, /^Object\.(keys|values|entries)$/);
  if (
    source === undefined ||
    isDefaulted(source) ||
    enumOf(source, to) !== undefined ||
    !isRecordType(to.checker.getTypeAtLocation(source), to)
  )
    return undefined;
  const record = to.expr(source);
  return isRecord(record) ? recordRow("size", [record], numberType, to.spanOf(node)) : undefined;
}

/** The only argument of a call of one of these functions. */
export function ownCall(node: ts.CallExpression, names: RegExp): ts.Expression | undefined {
  const [only, more] = node.arguments;
  return more === undefined && names.test(node.expression.getText()) ? only : undefined;
}
