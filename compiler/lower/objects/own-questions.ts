// Whether an object itself has a property: `Object.hasOwn(o, key)`, `o.hasOwnProperty(key)` and
// `Object.prototype.hasOwnProperty.call(o, key)` are one question.
import type { Expr, Lowered } from "../../hir/index.ts";
import { booleanType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { isRecord, isRecordType, lowerKey, recordRow } from "../collections/records.ts";
import { refuseLibrary } from "../library/library-edge.ts";
import type { Lowering } from "../lowering.ts";
import { enumOf } from "../unions/enum-lists.ts";
import { lowerInEnum } from "../unions/enum-objects.ts";
import { lowerHasOwn } from "./object-assign.ts";

/** Undefined where the object or the key is none of which it is known. */
export function lowerOwnQuestion(
  object: ts.Expression,
  key: ts.Expression,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (enumOf(object, to) !== undefined) return lowerInEnum(key, object, true, node, to);
  if (!isRecordType(to.checker.getTypeAtLocation(object), to)) return lowerHasOwn(object, key, node, to);
  const record = to.expr(object);
  if (!isRecord(record)) return undefined;
  return recordRow("hasOwn", [record, lowerKey(key, to)], booleanType, to.spanOf(node));
}

/** o.hasOwnProperty(key), Object.prototype.hasOwnProperty.call(o, key); undefined for any other call */
export function lowerOwnCall(node: ts.CallExpression, to: Lowering): Expr<Lowered> | undefined {
  const { expression: callee, arguments: args } = node;
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  if (callee.name.text === "call" && isOfAnyObject(callee.expression, to))
    return lowerAsked(args[0], args[1], callee.name, node, to);
  return isQuestion(callee, to) ? lowerAsked(callee.expression, args[0], callee.name, node, to) : undefined;
}

function lowerAsked(
  object: ts.Expression | undefined,
  key: ts.Expression | undefined,
  name: ts.Node,
  node: ts.CallExpression,
  to: Lowering,
): Expr<Lowered> {
  const isWhole = object !== undefined && key !== undefined && !node.arguments.some(ts.isSpreadElement);
  const asked = isWhole ? lowerOwnQuestion(object, key, node, to) : undefined;
  return asked ?? refuseLibrary("object.hasOwnProperty", name, to);
}

/** Object.prototype.hasOwnProperty, {}.hasOwnProperty */
function isOfAnyObject(node: ts.Expression, to: Lowering): boolean {
  if (!ts.isPropertyAccessExpression(node) || !isQuestion(node, to)) return false;
  const { expression } = node;
  const isEmpty = ts.isObjectLiteralExpression(expression) && expression.properties.length === 0;
  return isEmpty || expression.getText() === "Object.prototype";
}

function isQuestion({ name }: ts.PropertyAccessExpression, to: Lowering): boolean {
  if (name.text !== "hasOwnProperty") return false;
  return to.symbolOf(name)?.declarations?.some((declared) => to.isLibrary(declared)) ?? false;
}
