// A method that every member of a union has: `value.slice(1)` of text or an array. Which one it is shows when the program
// runs; the arguments stand in each branch, of which one runs.
import type { Expr, Lowered } from "../../hir/index.ts";
import { booleanType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { mayBeOutside } from "../arrays/outside.ts";
import { coerce } from "../expressions/coerce.ts";
import { makeNumber } from "../expressions/literals.ts";
import { after } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { toText } from "../texts/text.ts";
import { lowerType, optionalType } from "../types/types.ts";
import { chooseMember } from "./each-member.ts";

const K = ts.SyntaxKind;

/** What has methods of one name and one meaning. */
const lists: ReadonlySet<string> = new Set(["string", "array", "bytes"]);

/** What looks for a value, and gives something else where there is none. */
const searches: ReadonlySet<string> = new Set(["indexOf", "lastIndexOf", "includes"]);

/** @param call the same call of one member. */
export function lowerEitherCall(
  receiver: Expr<Lowered>,
  node: ts.CallExpression,
  name: string,
  call: (member: Expr<Lowered>) => Expr<Lowered>,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (receiver.type.kind !== "union" || !receiver.type.of.every(({ kind }) => lists.has(kind)))
    return undefined;
  if (node.arguments.some(standsOnce)) return undefined;
  const type = lowerType(to.checker.getTypeAtLocation(node), node, to);
  if (type.kind === "void") return undefined;
  return chooseMember(
    receiver,
    type,
    (member) => {
      const missing = searches.has(name) ? searchOther(member, node, name, to) : undefined;
      return coerce(missing ?? call(member), type, node, to);
    },
    to,
  );
}

/** value[i] of text or an array */
export function lowerEitherElement(
  receiver: Expr<Lowered>,
  node: ts.ElementAccessExpression,
  take: (member: Expr<Lowered>) => Expr<Lowered>,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (receiver.type.kind !== "union" || !receiver.type.of.every(({ kind }) => lists.has(kind)))
    return undefined;
  if (standsOnce(node.argumentExpression)) return undefined;
  const type = optionalType(lowerType(to.checker.getTypeAtLocation(node), node, to));
  return chooseMember(receiver, type, (member) => coerce(mayBeOutside(take(member), to), type, node, to), to);
}

/** A function is made in one place, and what is handed on as a list takes the place of several arguments. */
function standsOnce(arg: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(arg)) return standsOnce(arg.expression);
  return ts.isSpreadElement(arg) || contains(arg, ts.isFunctionLike) || contains(arg, ts.isClassLike);
}

function contains(node: ts.Node, is: (node: ts.Node) => boolean): boolean {
  return is(node) || ts.forEachChild(node, (child) => contains(child, is)) === true;
}

/**
 * value.indexOf(x as never), where x is of the type that one of the members looks for: text looks for its text, a list
 * does not have it. The value takes the place of the argument for the call that comes.
 */
function searchOther(
  member: Expr<Lowered>,
  node: ts.CallExpression,
  name: string,
  to: Lowering,
): Expr<Lowered> | undefined {
  const [arg] = node.arguments;
  const inner = arg && withoutNever(arg);
  if (arg === undefined || inner === undefined) return undefined;
  to.given.delete(arg);
  const value = to.expr(inner);
  if (member.type.kind === "string") {
    to.given.set(arg, toText(value, inner, to));
    return undefined;
  }
  const wanted = member.type.kind === "array" ? to.typeOfSlot(member.type.element).kind : "number";
  const { kind } = value.type;
  if (kind === wanted) {
    to.given.set(arg, value);
    return undefined;
  }
  const primitives = ["string", "number", "boolean"];
  if (!primitives.includes(kind) || !primitives.includes(wanted))
    return to.refuse("unsupported-library", node, { name: `${name} of this value` });
  const { span } = value;
  const none: Expr<Lowered> =
    name === "includes"
      ? { kind: "boolean", value: false, type: booleanType, span }
      : makeNumber(-1, node, to);
  return ["string", "number", "boolean"].includes(value.kind) ? none : after(value, none);
}

/** x as never */
function withoutNever(arg: ts.Expression): ts.Expression | undefined {
  if (ts.isParenthesizedExpression(arg)) return withoutNever(arg.expression);
  return ts.isAsExpression(arg) && arg.type.kind === K.NeverKeyword ? arg.expression : undefined;
}
