// What TypeScript knows of a value beyond the type of its place: that it is there, which member of a union it is, of
// which class. The proof is made explicit, so that no later stage asks the checker.
import type { Expr, Lowered, ObjectId, Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { inside } from "../arrays/outside.ts";
import { checkAlike } from "../classes/alike-classes.ts";
import { saysClassOnly } from "../classes/untold-types.ts";
import { isStaleElement } from "../doubt/narrowed-elements.ts";
import { plain } from "../doubt/narrowed-place.ts";
import type { Lowering } from "../lowering.ts";
import type { ObjectEntry } from "../objects/object-entry.ts";
import { derivedThis } from "../types/derived-this.ts";
import { lowerType } from "../types/types.ts";
import { narrowDynamic, toDynamic } from "./dynamic.ts";
import { narrowUnion } from "./unions.ts";

/** @param present whether it is there in any case. */
export function proveType(
  written: Expr<Lowered>,
  proved: ts.Type,
  node: ts.Node,
  to: Lowering,
  present = false,
): Expr<Lowered> {
  if (written.type.kind === "dynamic") return narrowDynamic(written, proved, node, to);
  const lowered = narrowObject(written, proved, node, to);
  if (lowered.type.kind === "optional" && lowered.type.of.kind === "dynamic")
    return narrowDynamic(toDynamic(lowered, node, to), proved, node, to);
  const { kind } = lowered.type;
  if ((kind !== "optional" && kind !== "union") || lowered.kind === "undefined") return lowered;
  const narrowed = narrowUnion(lowered, proved, node, to);
  if (narrowed !== lowered || lowered.type.kind !== "optional") return narrowed;
  // JSON.stringify(value, replacer); whose text nobody wants.
  if (lowered.kind === "to-json" && ts.isExpressionStatement(node.parent)) return lowered;
  if (!present && (mayBeAbsent(proved, node, to) || proved.flags & ts.TypeFlags.Never)) return lowered;
  const { type, span } = lowered;
  return { kind: "unwrap", operand: inside(lowered), type: type.of, span };
}

function mayBeAbsent(type: ts.Type, node: ts.Node, to: Lowering): boolean {
  if (type.isUnion()) return type.types.some((member) => mayBeAbsent(member, node, to));
  // A type parameter is what this instance of the function or class puts in its place.
  if (type.flags & ts.TypeFlags.Instantiable)
    return mayHold.has(to.quietly(() => lowerType(type, node, to))?.kind);
  return (type.flags & absent) !== 0;
}

/** What a type may have in it whose value may be missing. */
const absent =
  ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void | ts.TypeFlags.Any | ts.TypeFlags.Unknown;

const mayHold: ReadonlySet<Type["kind"] | undefined> = new Set(["optional", "undefined", "void"] as const);

/** What an error never is: a branch in which `unknown` is one of these can't be reached. */
const primitive =
  ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike | ts.TypeFlags.BigIntLike;

/** What has the type that is wanted of it, or of which TypeScript knows no more. */
const madeHere: ReadonlySet<Expr<Lowered>["kind"]> = new Set(["object", "new", "this", "conditional"]);

/**
 * { ...(a ? x : y), ...(b ? z : {}), … } is of so many types that TypeScript's union of them says nothing to anyone; a literal
 * that keeps first what it copies is a literal all the same.
 */
function isMadeHere(expr: Expr<Lowered>, proved: ts.Type, node: ts.Node): boolean {
  // if (this instanceof Circle) return this.radius;
  if (expr.kind === "this") return derivedThis(proved) === undefined;
  // { on: {}, enter() { this.on.n = 1; } }, which gets its methods when it is there
  if (expr.kind === "comma") return ts.isObjectLiteralExpression(node);
  if (expr.kind === "bind" && (proved.isUnion() || ts.isObjectLiteralExpression(node)))
    return isMadeHere(expr.body, proved, node);
  return madeHere.has(expr.kind);
}

/** Where TypeScript knows more about an object than its place: behind `instanceof`, in a case of its tag. */
function narrowObject(expr: Expr<Lowered>, given: ts.Type, node: ts.Node, to: Lowering): Expr<Lowered> {
  const own = expr.type.kind === "optional" ? expr.type.of : expr.type;
  if (own.kind !== "object" || isMadeHere(expr, given, node) || saysNoMore(node)) return expr;
  // `delete cell.error;` gives true, which nobody asks.
  if (ts.isDeleteExpression(node)) return expr;
  const proved = to.checker.getNonNullableType(given);
  if (proved.flags & (ts.TypeFlags.Never | ts.TypeFlags.Any)) return expr;
  if (to.object(own.id).isError && proved.flags & primitive)
    return { kind: "default", type: lowerType(proved, node, to), span: expr.span };
  if (saysClassOnly(proved, to.object(own.id), node, to)) return expr;
  const type = to.quietly(() => lowerType(proved, node, to));
  if (type?.kind !== "object" || type.id === own.id) return expr;
  // `unknown` is an error all the same: TypeScript's `{}` says nothing of it.
  if (to.object(own.id).isError && !to.object(type.id).isError) return expr;
  if (isOneOfAlike(to.object(own.id), type.id, proved, node, to)) return expr;
  checkAlike(own, type, node, to);
  if (
    ts.isExpression(node) &&
    !saysWhole(node, proved, to) &&
    (to.source.doubts.isStale(node) || isStaleElement(node, to.checker))
  )
    return to.refuse("unsupported-narrowing", node, {
      name: node.getText(),
      type: to.checker.typeToString(proved),
    });
  const narrowed: Type = expr.type.kind === "optional" ? { ...expr.type, of: type } : type;
  return { kind: "as-object", operand: expr, type: narrowed, span: expr.span };
}

/** ({ n: number }[] | Box[]).at(0): of two types that look alike TypeScript keeps one, as which it says nothing of the value. */
function isOneOfAlike(
  known: ObjectEntry,
  id: ObjectId,
  proved: ts.Type,
  node: ts.Node,
  to: Lowering,
): boolean {
  if (!ts.isCallExpression(node) || to.object(id).kind !== "class") return false;
  return known.members.some(
    ({ id: own, written }) =>
      own !== id && written !== undefined && to.checker.isTypeAssignableTo(written, proved),
  );
}

/** state as A | B of a `let state: A | B | null`: nothing was asked, it says no more than the declaration does. */
function saysWhole(node: ts.Expression, said: ts.Type, to: Lowering): boolean {
  if (!ts.isAsExpression(node)) return false;
  const declared = to.symbolOf(plain(node.expression))?.valueDeclaration;
  if (declared === undefined) return false;
  const whole = to.checker.getNonNullableType(to.checker.getTypeAtLocation(declared));
  return to.checker.isTypeAssignableTo(whole, said);
}

/**
 * place = { table: {} }: what TypeScript knows of `{}` is no more than the place says, of which it is a record, perhaps. What a
 * statement assigns nobody looks at: place = { table: { a: 1 } };
 */
function saysNoMore(node: ts.Node): boolean {
  if (ts.isParenthesizedExpression(node)) return saysNoMore(node.expression);
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return false;
  if (ts.isExpressionStatement(node.parent)) return true;
  const isEmpty = (value: ts.Expression): boolean => {
    if (ts.isParenthesizedExpression(value)) return isEmpty(value.expression);
    if (!ts.isObjectLiteralExpression(value)) return false;
    return (
      value.properties.length === 0 ||
      value.properties.some((one) => ts.isPropertyAssignment(one) && isEmpty(one.initializer))
    );
  };
  return isEmpty(node.right);
}
