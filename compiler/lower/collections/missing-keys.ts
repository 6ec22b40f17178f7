// `users.get(user.boss!)`: of a key that is missing, whatever the author promises, there is no entry.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { coerce } from "../expressions/coerce.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";

interface Lookup {
  readonly key: Type;
  /** What there is for a key that is missing. */
  readonly otherwise: () => Expr<Lowered>;
  readonly look: (key: Expr<Lowered>) => Expr<Lowered>;
}

/** users.get(user.boss!)  =>  user.boss === undefined ? undefined : users.get(user.boss) */
export function lookUp(
  keyNode: ts.Expression,
  node: ts.Node,
  { key, otherwise, look }: Lookup,
  to: Lowering,
): Expr<Lowered> {
  const promised = promisedKey(keyNode);
  if (promised === undefined || key.kind === "optional" || isRelied(node))
    return look(to.coerced(keyNode, key));
  const given = to.expr(promised);
  if (given.type.kind !== "optional") return look(to.coerced(keyNode, key));
  const { of } = given.type;
  return bindOnce(given, to, (operand) => {
    const { span } = operand;
    const test: Expr<Lowered> = { kind: "is-undefined", operand, type: booleanType, span };
    const no = look(coerce({ kind: "unwrap", operand, type: of, span }, key, keyNode, to));
    return { kind: "conditional", test, yes: otherwise(), no, type: no.type, span };
  });
}

/** `user.boss!`; what a call gives (`queue.shift()!`) is mostly there. */
function promisedKey(node: ts.Expression): ts.Expression | undefined {
  if (ts.isParenthesizedExpression(node)) return promisedKey(node.expression);
  if (!ts.isNonNullExpression(node)) return undefined;
  const { expression } = node;
  const isKept = ts.isIdentifier(expression) || ts.isPropertyAccessExpression(expression);
  return isKept ? expression : undefined;
}

/** users.get(user.boss!)!, which stops in any case */
function isRelied({ parent }: ts.Node): boolean {
  return ts.isParenthesizedExpression(parent) ? isRelied(parent) : ts.isNonNullExpression(parent);
}
