// Of which types a program compares values, or keys something by them: there it sees whether two are one.
import type { Expr, Lowered, Program, Type } from "../../hir/index.ts";
import { bodiesOf, visitExpressions, visitStatements } from "../../hir/walk.ts";

/** Unions and what may be absent in their parts. */
export function findCompared(program: Program<Lowered>): ReadonlySet<Type> {
  const found = new Set<Type>();
  const add = (type: Type | undefined): void => {
    for (const part of type === undefined ? [] : partsOf(type)) found.add(part);
  };
  const visit = (expr: Expr<Lowered>): void => {
    if (expr.kind === "equal") for (const side of [expr.left, expr.right]) add(side.type);
    // xs.indexOf(f), set.has(f), map.get(f)
    if (
      expr.kind === "builtin" &&
      expr.builtin.params.some((param) => param === "element" || param === "key")
    )
      for (const arg of expr.args.slice(1)) if (expr.builtin.name !== "array.push") add(arg.type);
    if (expr.kind === "collection") for (const key of expr.keys) add(key.type);
  };
  for (const { body } of bodiesOf(program))
    for (const stmt of body) {
      visitExpressions<Lowered>(stmt, visit);
      visitStatements<Lowered>(stmt, (inner) => {
        if (inner.kind === "switch") add(inner.subject.type);
      });
    }
  return found;
}

function partsOf(type: Type): readonly Type[] {
  if (type.kind === "optional") return partsOf(type.of);
  return type.kind === "union" ? type.of.flatMap(partsOf) : [type];
}
