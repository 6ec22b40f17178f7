// Methods of object literals: a function in a field, as `key: function () {}` is. One that says `this` gets the object by
// a pointer, since a function that kept the object in which it lies would keep it for ever:
// { n: 0, tick() { return ++this.n; } }  =>  let o = { n: 0, tick: nothing } in (let self = o in o.tick = function, o)
import type { Expr, Lowered, SlotId } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { memberName } from "../classes/class-members.ts";
import { isAssignment } from "../expressions/assigned.ts";
import { coerce } from "../expressions/coerce.ts";
import { findLooseMethod, isPlain, type LooseNode } from "../functions/loose-methods.ts";
import { lowerClosure } from "../functions/nested-functions.ts";
import type { Lowering } from "../lowering.ts";
import { accessorField } from "./literal-accessors.ts";
import type { ObjectEntry } from "./object-entry.ts";

type Method = LooseNode | ts.AccessorDeclaration;

/** The function that a property of a literal is, where that says `this`. */
export function methodWithThis(property: ts.ObjectLiteralElementLike, to: Lowering): Method | undefined {
  const loose = ts.isPropertyAssignment(property)
    ? findLooseMethod(property.initializer, to)
    : ts.isShorthandPropertyAssignment(property)
      ? findLooseMethod(property.name, to, to.checker.getShorthandAssignmentValueSymbol(property))
      : undefined;
  if (loose !== undefined && isPlain(loose.node)) return loose.node;
  const node = ts.isPropertyAssignment(property) ? withoutParentheses(property.initializer) : property;
  if (!ts.isMethodDeclaration(node) && !ts.isFunctionExpression(node) && !ts.isAccessor(node))
    return undefined;
  return saysThis(node) ? node : undefined;
}

function withoutParentheses(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? withoutParentheses(node.expression) : node;
}

/** `this` of the function itself, not of functions and classes inside of it. */
export function saysThis(node: ts.Node): boolean {
  return (
    ts.forEachChild(node, (child): boolean => {
      if (child.kind === ts.SyntaxKind.ThisKeyword) return true;
      const isOther = ts.isClassLike(child) || (ts.isFunctionLike(child) && !ts.isArrowFunction(child));
      return !isOther && saysThis(child);
    }) ?? false
  );
}

/** The literal with its methods that say `this`. */
export function attachMethods(
  object: Expr<Lowered>,
  node: ts.ObjectLiteralExpression,
  entry: ObjectEntry,
  to: Lowering,
): Expr<Lowered> {
  const methods = node.properties.flatMap((property) => {
    const found = methodWithThis(property, to);
    return found === undefined || property.name === undefined ? [] : [{ name: property.name, found }];
  });
  if (methods.length === 0) return object;
  const { type, span } = object;
  const slot = to.makeSlot({ name: "object", type, span, role: "temporary", mutable: false });
  const made: Expr<Lowered> = { kind: "read", slot, type, span };
  const self = to.makeSlot({ name: "self", type, span, role: "temporary", mutable: false, weak: true });
  const body = methods.reduceRight<Expr<Lowered>>((second, { name, found }) => {
    const field = ts.isAccessor(found)
      ? accessorField(found, entry, to)
      : (entry.fieldOf(memberName(name, to)) ?? to.refuseQuietly(name));
    const first = assignMethod(made, field, self, found, to);
    return { kind: "comma", first, second, type, span };
  }, made);
  const inner: Expr<Lowered> = { kind: "bind", slot: self, value: made, body, type, span };
  return { kind: "bind", slot, value: object, body: inner, type, span };
}

function assignMethod(
  object: Expr<Lowered>,
  field: SlotId,
  self: SlotId,
  node: Method,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  const type = to.typeOfSlot(field);
  const closure = lowerClosure(node, to, { weakThis: { slot: self, held: mayEndObject(node, to) } });
  const value = coerce(closure, type, node, to);
  return { kind: "assign", target: { kind: "field", object, field, span }, value, type, span };
}

/** Whether the function does more than look and count: what it calls or replaces may have been the last to know the object. */
function mayEndObject(node: ts.Node, to: Lowering): boolean {
  return ts.forEachChild(node, (child) => mayEnd(child, to) || mayEndObject(child, to)) ?? false;
}

function mayEnd(node: ts.Node, to: Lowering): boolean {
  if (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isDeleteExpression(node)) return true;
  if (ts.isTemplateSpan(node)) return !isPrimitive(node.expression, to);
  if (ts.isForOfStatement(node)) return !ts.isVariableDeclarationList(node.initializer);
  if (ts.isPropertyAccessExpression(node))
    return ((to.symbolOf(node.name)?.flags ?? 0) & ts.SymbolFlags.Accessor) !== 0;
  if (!ts.isBinaryExpression(node)) return false;
  const { left, right, operatorToken } = node;
  if (operatorToken.kind === ts.SyntaxKind.PlusToken)
    return !isPrimitive(left, to) || !isPrimitive(right, to);
  if (!isAssignment(operatorToken.kind)) return false;
  const isLength = ts.isPropertyAccessExpression(left) && left.name.text === "length";
  return isLength || !isPrimitive(left, to);
}

function isPrimitive(node: ts.Node, to: Lowering): boolean {
  const primitive = ts.TypeFlags.NumberLike | ts.TypeFlags.StringLike | ts.TypeFlags.BooleanLike;
  return (to.checker.getTypeAtLocation(node).flags & primitive) !== 0;
}
