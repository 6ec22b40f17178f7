// `object[text as "a"]`: a key of which only the author says what it is. It may be the name of another field as well.
import type { Expr, Lowered } from "../../hir/index.ts";
import { booleanType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { makeString } from "../expressions/literals.ts";
import type { Lowering } from "../lowering.ts";
import { sameType } from "../types/types.ts";
import type { KeyedField } from "./keyed.ts";
import { lowerObjectProperty } from "./objects.ts";
import { entryOf } from "./shapes.ts";

/** `key as "a"`, but for `"a" as const` */
export function isAsserted(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isAsserted(node.expression);
  return ts.isAssertionExpression(node) && !ts.isConstTypeReference(node.type);
}

/** object[text as "a"]: the other fields of that type, too, since `as` says what the author likes. */
export function unnamedFields(
  object: Expr<Lowered>,
  key: Expr<Lowered>,
  named: readonly KeyedField[],
  node: ts.Expression,
  to: Lowering,
): readonly KeyedField[] {
  const entry = entryOf(object.type, to);
  const [first] = named;
  if (entry === undefined || entry.isTuple || first === undefined || key.type.kind !== "string") return [];
  if (!isAsserted(node)) return [];
  const known = new Set(named.map(({ field }) => (field.kind === "field" ? field.field : undefined)));
  const span = to.spanOf(node);
  return entry.fields.flatMap(({ name, slot }) => {
    if (known.has(slot) || !sameType(to.typeOfSlot(slot), first.field.type, to)) return [];
    const right = makeString(name, node, to);
    const test: Expr<Lowered> = { kind: "equal", negated: false, left: key, right, type: booleanType, span };
    return [{ name, test, field: lowerObjectProperty(object, name, node, node, to) }];
  });
}
