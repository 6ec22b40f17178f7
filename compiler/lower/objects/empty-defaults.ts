// `Object.entries(record[key] ?? {})`: where there is no object there are no properties, so none is made.
import type { Expr, Lowered } from "../../hir/index.ts";
import { booleanType, stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { asked } from "../arrays/outside.ts";
import { lowerRecordPairs } from "../collections/pairs.ts";
import { isRecord, recordRow } from "../collections/records.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { makeArrayType } from "../types/types.ts";
import { ownListOf } from "./own-properties.ts";

type Part = "keys" | "values" | "entries";

/** Object.keys(o ?? {})  =>  o === undefined ? [] : Object.keys(o) */
export function lowerOfDefault(
  node: ts.CallExpression,
  part: Part,
  argument: ts.Expression,
  to: Lowering,
): Expr<Lowered> | undefined {
  const left = defaulted(argument);
  if (left === undefined) return undefined;
  const value = asked(to.expr(left), to);
  let found = true;
  const list = bindOnce(value, to, (given) => {
    const { type, span } = given;
    const present: Expr<Lowered> =
      type.kind === "optional" ? { kind: "unwrap", operand: given, type: type.of, span } : given;
    const yes = listOf(present, node, part, left, to);
    found = yes !== undefined;
    if (yes === undefined || type.kind !== "optional") return yes ?? given;
    const test: Expr<Lowered> = { kind: "is-undefined", operand: given, type: booleanType, span };
    const none: Expr<Lowered> = { kind: "array", elements: [], type: yes.type, span };
    return { kind: "conditional", test, yes: none, no: yes, type: yes.type, span };
  });
  return found ? list : undefined;
}

export function isDefaulted(node: ts.Expression): boolean {
  return defaulted(node) !== undefined;
}

/** `o` of `o ?? {}` and `o || {}` */
function defaulted(node: ts.Expression): ts.Expression | undefined {
  if (ts.isParenthesizedExpression(node)) return defaulted(node.expression);
  if (!ts.isBinaryExpression(node)) return undefined;
  const { kind } = node.operatorToken;
  const isDefault = kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken;
  const isEmpty = ts.isObjectLiteralExpression(node.right) && node.right.properties.length === 0;
  return isDefault && isEmpty ? node.left : undefined;
}

function listOf(
  object: Expr<Lowered>,
  node: ts.CallExpression,
  part: Part,
  argument: ts.Expression,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (!isRecord(object)) return ownListOf(object, node, part, argument, to);
  if (part === "entries") return lowerRecordPairs(object, node, to);
  const element = part === "keys" ? stringType : to.typeOfSlot(object.type.value);
  return recordRow(part, [object], makeArrayType(element, node, to), to.spanOf(node));
}
