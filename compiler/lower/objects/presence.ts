// Whether an object has a property: `name in object`, and `delete object.name` of one that may be missing.

import { builtins } from "../../hir/builtins.ts";
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType, stringType, undefinedType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { lowerKey } from "../collections/records.ts";
import { coerce } from "../expressions/coerce.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { beforeCasts } from "../unions/cast-places.ts";
import { toDynamic } from "../unions/dynamic.ts";
import { lowerDynamicIn } from "../unions/dynamic-properties.ts";
import { testMembers } from "../unions/unions.ts";
import { listNames, plainEntry } from "./own-properties.ts";
import { entryOf } from "./shapes.ts";

/** What every object has from Object. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** "name" in object */
export function lowerInObject(node: ts.BinaryExpression, to: Lowering): Expr<Lowered> {
  const { left, right } = node;
  if (to.checker.isArrayType(to.checker.getTypeAtLocation(right))) return lowerInArray(node, to);
  if (!ts.isStringLiteralLike(left)) return lowerInNames(node, to);
  const name = left.text;
  const operand = to.expr(beforeCasts(right, to));
  const span = to.spanOf(node);
  if (inherited.has(name)) return hasAlways(operand, node, to);
  if (operand.type.kind === "dynamic") return lowerDynamicIn(operand, name, node, to);
  if (entryOf(operand.type, to)?.isError) return lowerInError(operand, name, node, to);
  if (plainEntry(operand.type, to) !== undefined)
    return bindOnce(operand, to, (kept) => ({
      kind: "has-property",
      operand: kept,
      name,
      type: booleanType,
      span,
    }));
  // Of a union of classes each member knows.
  if (operand.type.kind !== "union") return refuseIn(node, to);
  const besideList = lowerBesideList(operand, operand.type.of, name, node, to);
  if (besideList !== undefined) return besideList;
  return testMembers(
    operand,
    (member) => {
      const entry = plainEntry(member, to) ?? refuseIn(node, to);
      return entry.fieldOf(name) !== undefined || entry.methodOf(name) !== undefined;
    },
    node,
    to,
  );
}

/** "s" in value of a list or an object  =>  it is the object, and has one: no list has a property of such a name. */
function lowerBesideList(
  operand: Expr<Lowered>,
  members: readonly Type[],
  name: string,
  node: ts.BinaryExpression,
  to: Lowering,
): Expr<Lowered> | undefined {
  const object = members.find((member) => plainEntry(member, to) !== undefined);
  const others = members.filter((member) => member !== object);
  if (object === undefined || !others.every(({ kind }) => kind === "array")) return undefined;
  if (name === "length" || name in Array.prototype || /^\d+$/.test(name)) return undefined;
  const span = to.spanOf(node);
  return bindOnce(operand, to, (kept) => {
    const own: Expr<Lowered> = { kind: "from-union", operand: kept, type: object, span };
    const left = testMembers(kept, (member) => member === object, node, to);
    const right: Expr<Lowered> = { kind: "has-property", operand: own, name, type: booleanType, span };
    return { kind: "logical", op: "&&", left, right, type: booleanType, span };
  });
}

/** "code" in error: it may be of any class. */
function lowerInError(
  error: Expr<Lowered>,
  name: string,
  node: ts.BinaryExpression,
  to: Lowering,
): Expr<Lowered> {
  if (to.dynamic.modes.thrown) return lowerDynamicIn(toDynamic(error, node, to), name, node, to);
  to.dynamic.want("thrown");
  return refuseIn(node, to);
}

/** "toString" in object */
function hasAlways(operand: Expr<Lowered>, node: ts.BinaryExpression, to: Lowering): Expr<Lowered> {
  const { type, span } = { type: booleanType, span: to.spanOf(node) };
  const isObject = ["object", "collection", "dynamic", "union"].includes(operand.type.kind);
  if (!isObject) return refuseIn(node, to);
  const yes: Expr<Lowered> = { kind: "boolean", value: true, type, span };
  if (operand.kind === "read" || operand.kind === "this") return yes;
  return { kind: "comma", first: operand, second: yes, type, span };
}

/** i in xs  =>  i >= 0 && i < xs.length, of a whole number: arrays have no holes here */
function lowerInArray(node: ts.BinaryExpression, to: Lowering): Expr<Lowered> {
  const search = builtins.get("array.hasIndex");
  const index = to.expr(node.left);
  if (search === undefined || index.type.kind !== "number") return refuseIn(node, to);
  return bindOnce(index, to, (kept) => {
    const array = to.expr(node.right);
    if (array.type.kind !== "array") return refuseIn(node, to);
    return {
      kind: "builtin",
      builtin: search,
      args: [array, kept],
      type: booleanType,
      span: to.spanOf(node),
    };
  });
}

/** key in object  =>  Object.keys(object).includes(key), of an object whose class has nothing to add */
function lowerInNames(node: ts.BinaryExpression, to: Lowering): Expr<Lowered> {
  const { left, right } = node;
  const [search, own] = [builtins.get("array.includes"), builtins.get("object.ownName")];
  if (search === undefined || own === undefined) return refuseIn(node, to);
  const { type, span } = { type: booleanType, span: to.spanOf(node) };
  const key: Expr<Lowered> = {
    kind: "builtin",
    builtin: own,
    args: [lowerKey(left, to)],
    type: stringType,
    span,
  };
  return bindOnce(key, to, (kept) => {
    const object = to.expr(right);
    if (plainEntry(object.type, to)?.kind !== "shape") return refuseIn(node, to);
    const names = listNames(object, right, to) ?? refuseIn(node, to);
    return { kind: "builtin", builtin: search, args: [names, kept], type, span };
  });
}

function refuseIn(node: ts.BinaryExpression, to: Lowering): never {
  return to.refuse("unsupported-in", node.operatorToken, { operator: node.operatorToken.getText() });
}

/** delete object.name, which is always true */
export function lowerDeleteField(node: ts.DeleteExpression, to: Lowering): Expr<Lowered> {
  const span = to.spanOf(node);
  const { expression } = node;
  const isNamed =
    ts.isPropertyAccessExpression(expression) ||
    (ts.isElementAccessExpression(expression) && ts.isStringLiteralLike(expression.argumentExpression));
  if (isNamed && ts.isOptionalChain(expression))
    return to.refuse("unsupported-delete", node.getFirstToken() ?? node, {}, { help: ofChain });
  const place = isNamed ? to.place(expression) : undefined;
  const type = place?.kind === "field" ? to.typeOfSlot(place.field) : undefined;
  const isShape = place?.kind === "field" && plainEntry(place.object.type, to)?.kind === "shape";
  const isOfClass = place?.kind === "field" && plainEntry(place.object.type, to)?.kind === "class";
  if (isOfClass) return to.refuse("unsupported-delete", node.getFirstToken() ?? node, {}, { help: ofClass });
  if (place === undefined || !isShape || type === undefined || !mayBeUndefined(type))
    return to.refuse("unsupported-delete", node.getFirstToken() ?? node, {});
  const first: Expr<Lowered> = {
    kind: "assign",
    target: place,
    value: coerce({ kind: "undefined", type: undefinedType, span }, type, node, to),
    deletes: true,
    type,
    span,
  };
  if (ts.isExpressionStatement(node.parent)) return first;
  const second: Expr<Lowered> = { kind: "boolean", value: true, type: booleanType, span };
  return { kind: "comma", first, second, type: booleanType, span };
}

const ofChain = "ask first whether the object is there: `if (a.b !== undefined) delete a.b.c`";
const ofClass = "objects of a class keep the properties that the class declares: assign `undefined`";

/** note?: string; note?: string | null */
function mayBeUndefined(type: Type): boolean {
  if (type.kind === "optional") return type.absent === "undefined";
  const isIt = (member: Type): boolean => member.kind === "undefined" && member.written === "undefined";
  return type.kind === "union" && type.of.some(isIt);
}
