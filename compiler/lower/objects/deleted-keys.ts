// `delete object[key]` where the type of the key names all that it can be: each of the properties may be missing.
import type { Expr, Lowered } from "../../hir/index.ts";
import { booleanType, mayBeUndefined, undefinedType, voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { coerce } from "../expressions/coerce.ts";
import type { Lowering } from "../lowering.ts";
import { chooseField, literalsOf } from "./keyed.ts";
import { plainEntry } from "./own-properties.ts";

/** if (key === "a") delete object.a; else if …; undefined for other keys and objects. */
export function lowerDeleteKeyed(node: ts.DeleteExpression, to: Lowering): Expr<Lowered> | undefined {
  const { expression } = node;
  if (!ts.isElementAccessExpression(expression)) return undefined;
  const key = expression.argumentExpression;
  const literals = ts.isLiteralExpression(key) ? undefined : literalsOf(key, to);
  const object = literals && to.expr(expression.expression);
  if (literals === undefined || object === undefined || plainEntry(object.type, to)?.kind !== "shape")
    return undefined;
  const span = to.spanOf(node);
  const chosen = chooseField(object, literals, key, expression, to, ({ fields, isOpen }) => {
    const deletes = fields.map(({ field }) => deleteField(field, node, to));
    // Of a property that no object has there is nothing to delete.
    const nothing: Expr<Lowered> = { kind: "undefined", type: voidType, span };
    const last = isOpen ? nothing : (deletes.at(-1) ?? nothing);
    return (isOpen ? deletes : deletes.slice(0, -1)).reduceRight<Expr<Lowered>>(
      (no, yes, position) => ({
        ...{ kind: "conditional", test: fields[position]?.test ?? yes, yes, no },
        ...{ type: voidType, span },
      }),
      last,
    );
  });
  if (ts.isExpressionStatement(node.parent)) return chosen;
  const second: Expr<Lowered> = { kind: "boolean", value: true, type: booleanType, span };
  return { kind: "comma", first: chosen, second, type: booleanType, span };
}

function deleteField(field: Expr<Lowered>, node: ts.DeleteExpression, to: Lowering): Expr<Lowered> {
  const span = to.spanOf(node);
  if (field.kind !== "field" || !mayBeUndefined(field.type))
    return to.refuse("unsupported-delete", node.getFirstToken() ?? node, {});
  const { type } = field;
  return {
    kind: "assign",
    target: { kind: "field", object: field.object, field: field.field, span },
    value: coerce({ kind: "undefined", type: undefinedType, span }, type, node, to),
    deletes: true,
    type,
    span,
  };
}
