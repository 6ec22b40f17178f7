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
    if (expr.kind === "equal") {
      const [left, right] = [expr.left, expr.right].map(({ type }) => partsOf(type));
      for (const part of left ?? []) if (mayBeIn(right, part)) found.add(part);
      for (const part of right ?? []) if (mayBeIn(left, part)) found.add(part);
    }
    // xs.indexOf(f), set.has(f), map.get(f)
    if (
      expr.kind === "builtin" &&
      expr.builtin.params.some((param) => param === "element" || param === "key")
    )
      for (const arg of questionsOf(expr)) add(arg?.type);
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

/** What is looked for; not what is only put into the list, or kept under the key. */
function questionsOf({ builtin, args }: Extract<Expr<Lowered>, { kind: "builtin" }>): typeof args {
  if (["array.push", "array.unshift", "array.splice", "array.fill"].includes(builtin.name)) return [];
  return builtin.name === "map.set" ? args.slice(1, 2) : args.slice(1);
}

/** anything === "text" is no question to the functions that may be there. */
function mayBeIn(other: readonly Type[] | undefined, { kind }: Type): boolean {
  return (
    kind !== "dynamic" || other?.some((one) => ["dynamic", "function", "object"].includes(one.kind)) === true
  );
}

function partsOf(type: Type): readonly Type[] {
  if (type.kind === "optional") return partsOf(type.of);
  return type.kind === "union" ? type.of.flatMap(partsOf) : [type];
}
