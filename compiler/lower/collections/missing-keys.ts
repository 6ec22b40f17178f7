// `users.get(user.boss!)`, `seen.has(keys[4])`: of a key that is missing, whatever the author promises, there is no entry.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { isBounded } from "../arrays/bounded-index.ts";
import { asked } from "../arrays/outside.ts";
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
  const promised = promisedKey(keyNode, to);
  if (promised === undefined || key.kind === "optional" || isRelied(node))
    return look(to.coerced(keyNode, key));
  const element = ts.isElementAccessExpression(promised) ? to.expr(promised) : undefined;
  const given = element === undefined ? to.expr(promised) : asked(element, to);
  if (given.type.kind !== "optional") return look(to.coerced(keyNode, key));
  const { of } = given.type;
  return bindOnce(given, to, (operand) => {
    const { span } = operand;
    const test: Expr<Lowered> = { kind: "is-undefined", operand, type: booleanType, span };
    const no = look(coerce({ kind: "unwrap", operand, type: of, span }, key, keyNode, to));
    return { kind: "conditional", test, yes: otherwise(), no, type: no.type, span };
  });
}

/** seen.add(user.boss!): a key of its own making would be found later, so that a release build looks, too. */
export function storedKey(keyNode: ts.Expression, type: Type, to: Lowering): Expr<Lowered> {
  const key = to.coerced(keyNode, type);
  const promised = promisedKey(keyNode, to);
  const isOfName = promised !== undefined && !ts.isElementAccessExpression(promised);
  return isOfName && key.kind === "unwrap" ? { ...key, inDoubt: true } : key;
}

/** `user.boss!`, `keys[4]` where nothing looks after the index; what a call gives (`queue.shift()!`) is mostly there. */
function promisedKey(node: ts.Expression, to: Lowering): ts.Expression | undefined {
  if (ts.isParenthesizedExpression(node)) return promisedKey(node.expression, to);
  if (ts.isElementAccessExpression(node)) return isBounded(node, to) ? undefined : node;
  if (!ts.isNonNullExpression(node)) return undefined;
  const { expression } = node;
  if (ts.isElementAccessExpression(expression)) return promisedKey(expression, to);
  const isKept = ts.isIdentifier(expression) || ts.isPropertyAccessExpression(expression);
  return isKept ? expression : undefined;
}

/** users.get(user.boss!)!, which stops in any case */
function isRelied({ parent }: ts.Node): boolean {
  return ts.isParenthesizedExpression(parent) ? isRelied(parent) : ts.isNonNullExpression(parent);
}
