// `users.get(user.boss!)`, `seen.has(keys[4])`, `names.includes(name as Name)`: of a key that is missing, whatever the author
// promises, there is no entry, and it is in no list.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType, mayBeUndefined } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { endsInEntry } from "../arrays/asked-choices.ts";
import { isBounded } from "../arrays/bounded-index.ts";
import { asked } from "../arrays/outside.ts";
import { coerce } from "../expressions/coerce.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { sameType } from "../types/types.ts";
import { unbelieved } from "../unions/believed.ts";
import { testKinds } from "../unions/dynamic.ts";
import { isLookedAt } from "../unions/looked-at.ts";
import { testMembers } from "../unions/unions.ts";

export interface Lookup {
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
  // const word: string | undefined = words[i]; names.has(word)
  const promised = ts.isIdentifier(keyNode) ? keyNode : promisedKey(keyNode, to);
  if (promised === undefined || key.kind === "optional" || mayBeUndefined(key) || isRelied(node))
    return look(to.coerced(keyNode, key));
  const given = givenKey(promised, to);
  const plain = () =>
    look(isCast(keyNode) ? castKey(keyNode, promised, given, key, to) : to.coerced(keyNode, key));
  const member = (value: Expr<Lowered>) =>
    lookUpMember(value, isCast(keyNode) ? promised : undefined, keyNode, { key, otherwise, look }, to);
  if (given.type.kind !== "optional") return member(given) ?? plain();
  const { of } = given.type;
  return bindOnce(given, to, (operand) => {
    const { span } = operand;
    const test: Expr<Lowered> = { kind: "is-undefined", operand, type: booleanType, span };
    const there: Expr<Lowered> = { kind: "unwrap", operand, type: of, span };
    const found = () =>
      look(isCast(keyNode) ? castKey(keyNode, promised, there, key, to) : coerce(there, key, keyNode, to));
    const no = member(there) ?? found();
    return { kind: "conditional", test, yes: otherwise(), no, type: no.type, span };
  });
}

/** What may be there, whatever TypeScript says of it. */
function givenKey(promised: ts.Expression, to: Lowering): Expr<Lowered> {
  const value = to.expr(promised);
  if (ts.isElementAccessExpression(promised) || endsInEntry(value)) return asked(value, to);
  return ts.isIdentifier(promised) && isLookedAt(promised) ? value : unbelieved(value, promised, to);
}

/** names.has(x as string)  =>  x is text ? names.has(x) : false, of an x that may be a number, or anything */
function lookUpMember(
  given: Expr<Lowered>,
  promised: ts.Expression | undefined,
  keyNode: ts.Expression,
  { key, otherwise, look }: Lookup,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (promised === undefined) return undefined;
  const isWanted = (member: Type): boolean => sameType(member, key, to);
  const { kind } = given.type;
  if (kind === "dynamic" ? !plainKinds.has(key.kind) : kind !== "union" || !given.type.of.some(isWanted))
    return undefined;
  return bindOnce(given, to, (operand) => {
    const { span } = operand;
    const test =
      kind === "dynamic"
        ? testKinds(operand, [{ kind: "typeof", name: key.kind }], keyNode, to)
        : testMembers(operand, isWanted, keyNode, to);
    const there: Expr<Lowered> =
      kind === "dynamic" ? operand : { kind: "from-union", operand, type: key, span };
    const yes = look(castKey(keyNode, promised, there, key, to));
    return { kind: "conditional", test, yes, no: otherwise(), type: yes.type, span };
  });
}

const plainKinds: ReadonlySet<Type["kind"]> = new Set(["string", "number", "boolean"]);

/** The key as the cast around it says, which has been looked at. */
function castKey(
  keyNode: ts.Expression,
  promised: ts.Expression,
  there: Expr<Lowered>,
  key: Type,
  to: Lowering,
): Expr<Lowered> {
  to.given.set(promised, there);
  const value = to.coerced(keyNode, key);
  to.given.delete(promised);
  return value;
}

function isCast(node: ts.Expression): boolean {
  return ts.isParenthesizedExpression(node) ? isCast(node.expression) : ts.isAssertionExpression(node);
}

/** seen.add(user.boss!): a key of its own making would be found later, so that a release build looks, too. */
export function storedKey(keyNode: ts.Expression, type: Type, to: Lowering): Expr<Lowered> {
  const key = to.coerced(keyNode, type);
  const promised = promisedKey(keyNode, to);
  const isOfName = promised !== undefined && !ts.isElementAccessExpression(promised);
  return isOfName && key.kind === "unwrap" ? { ...key, inDoubt: true } : key;
}

/** `user.boss!`, `name as Name`, `keys[4]` where nothing looks after the index; of what a call gives (`queue.shift()!`) the author knows that. */
function promisedKey(node: ts.Expression, to: Lowering): ts.Expression | undefined {
  if (ts.isParenthesizedExpression(node)) return promisedKey(node.expression, to);
  if (ts.isElementAccessExpression(node)) return isBounded(node, to) ? undefined : node;
  if (!isPromise(node)) return undefined;
  let kept = node.expression;
  while (ts.isParenthesizedExpression(kept) || isPromise(kept)) kept = kept.expression;
  if (ts.isElementAccessExpression(kept)) return promisedKey(kept, to);
  const isKept = ts.isIdentifier(kept) || ts.isPropertyAccessExpression(kept);
  // names.includes(words.pop() as Name)
  return isKept || (isCast(node) && ts.isCallExpression(kept)) ? kept : undefined;
}

function isPromise(node: ts.Expression): node is ts.NonNullExpression | ts.AsExpression | ts.TypeAssertion {
  return ts.isNonNullExpression(node) || ts.isAssertionExpression(node);
}

/** users.get(user.boss!)!, which stops in any case */
function isRelied({ parent }: ts.Node): boolean {
  return ts.isParenthesizedExpression(parent) ? isRelied(parent) : ts.isNonNullExpression(parent);
}
