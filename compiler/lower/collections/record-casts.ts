// `Object.fromEntries(pairs) as Record<Name, Op>`: a new record of which the author knows the names becomes an object that
// has them. A checked build looks whether it has these, in the order of the type.
import type { Expr, GivenField, Lowered, Type } from "../../hir/index.ts";
import { voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { coerce } from "../expressions/coerce.ts";
import { makeString } from "../expressions/literals.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { entryOf } from "../objects/shapes.ts";
import { isRecord, recordRow } from "./records.ts";

/** record.expectNames("push\nhalt"), { push: record.at("push"), … }; undefined where others may hold the record. */
export function lowerRecordCast(
  value: Expr<Lowered>,
  type: Type,
  node: ts.AsExpression | ts.TypeAssertion,
  to: Lowering,
): Expr<Lowered> | undefined {
  const entry = entryOf(type, to);
  if (!isRecord(value) || entry?.kind !== "shape" || entry.isTuple || !isMadeHere(node.expression))
    return undefined;
  if (entry.members.length + entry.methods.size + entry.getters.size > 0) return undefined;
  if (entry.fields.some(({ name, optional }) => optional || name.includes("\n"))) return undefined;
  const { span } = value;
  return bindOnce(value, to, (record) => {
    if (!isRecord(record)) return record;
    const held = to.typeOfSlot(record.type.value);
    const fields = entry.fields.map(({ name, slot }): GivenField => {
      const own = recordRow("at", [record, makeString(name, node, to)], held, span);
      return { field: slot, value: coerce(own, to.typeOfSlot(slot), node, to) };
    });
    const object: Expr<Lowered> = { kind: "object", fields, type, span };
    const names = makeString(entry.fields.map(({ name }) => name).join("\n"), node, to);
    const first = recordRow("expectNames", [record, names], voidType, span);
    return { kind: "comma", first, second: object, type, span };
  });
}

function isMadeHere(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node) || ts.isAssertionExpression(node))
    return isMadeHere(node.expression);
  return ts.isCallExpression(node) && node.expression.getText() === "Object.fromEntries";
}
