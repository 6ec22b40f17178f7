// The text of arrays and tuples: their elements' texts with a separator between them.
import { builtins } from "../../hir/builtins.ts";
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { coerce, describeType } from "../expressions/coerce.ts";
import { makeString } from "../expressions/literals.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import { mapList } from "../functions/callbacks.ts";
import type { Lowering } from "../lowering.ts";
import { elementsOf, entryOf } from "../objects/shapes.ts";
import { elementPart } from "../patterns/parts.ts";
import { isTextual, textOf } from "../texts/text.ts";
import { reaches } from "../tuples/tuple-lists.ts";
import { chooseMember } from "../unions/each-member.ts";

/** xs.join(separator), pair.join(); undefined where there is nothing to join. */
export function lowerJoin(
  receiver: Expr<Lowered>,
  node: ts.CallExpression,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (receiver.type.kind !== "array" && !entryOf(receiver.type, to)?.isTuple) return undefined;
  const [separator, more] = node.arguments;
  if (more !== undefined || (separator !== undefined && ts.isSpreadElement(separator))) return undefined;
  if (receiver.type.kind === "array" && joinsItself(to.typeOfSlot(receiver.type.element), to))
    return undefined;
  if (separator === undefined) return joinElements(receiver, makeString(",", node, to), node, to);
  // The separator is there before the first element is looked at.
  return bindOnce(receiver, to, (list) =>
    bindOnce(separatorOf(separator, to), to, (between) => joinElements(list, between, node, to)),
  );
}

function separatorOf(node: ts.Expression, to: Lowering): Expr<Lowered> {
  const value = to.expr(node);
  if (value.kind === "undefined") return makeString(",", node, to);
  return coerce(value, stringType, node, to);
}

/** `${xs}` */
export function joinedText(list: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  return joinElements(list, makeString(",", node, to), node, to);
}

function joinElements(
  list: Expr<Lowered>,
  separator: Expr<Lowered>,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  if (list.type.kind !== "array") return joinTuple(list, separator, node, to);
  const element = to.typeOfSlot(list.type.element);
  const builtin =
    builtins.get("array.join") ?? to.refuse("unsupported-library", node, { name: "array.join" });
  const texts = joinsItself(element, to)
    ? list
    : mapList(list, [element], ([item = list]) => elementText(item, node, to), node, to);
  const isComma = separator.kind === "string" && separator.value === ",";
  const args = isComma ? [texts] : [texts, separator];
  return { kind: "builtin", builtin, args, type: stringType, span: to.spanOf(node) };
}

/** [a, b].join("-")  =>  `${a}-${b}` */
function joinTuple(
  tuple: Expr<Lowered>,
  separator: Expr<Lowered>,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const entry =
    entryOf(tuple.type, to) ?? to.refuse("no-text-form", node, { type: describeType(tuple.type) });
  return bindOnce(tuple, to, (own) => {
    const parts = elementsOf(entry).flatMap((_, position) => {
      const part = elementText(elementPart(own, position, node, to), node, to);
      const parts = position === 0 ? [part] : [separator, part];
      const test = reaches(own, position, node, to);
      return test === undefined ? parts : [textWhere(test, parts, node, to)];
    });
    return { kind: "concat", parts, type: stringType, span: to.spanOf(node) };
  });
}

/** The parts, or no text. */
function textWhere(
  test: Expr<Lowered>,
  parts: readonly Expr<Lowered>[],
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const { span } = test;
  const yes: Expr<Lowered> = { kind: "concat", parts, type: stringType, span };
  return { kind: "conditional", test, yes, no: makeString("", node, to), type: stringType, span };
}

/** What stands for an element: nothing for one that is `undefined` or `null`. */
function elementText(value: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  const { kind } = value.type;
  if (kind === "string") return value;
  // Only running tells whether it is undefined.
  if (kind === "dynamic") return to.refuse("no-text-form", node, { type: describeType(value.type) });
  if (kind !== "optional" && kind !== "union" && kind !== "undefined") return textOf(value, node, to);
  const make = (member: Expr<Lowered>): Expr<Lowered> =>
    member.type.kind === "undefined" ? makeString("", node, to) : textOf(member, node, to);
  return chooseMember(value, stringType, make, to);
}

/** Elements of which C++ makes the text itself. */
function joinsItself(type: Type, to: Lowering): boolean {
  if (type.kind === "array") return joinsItself(to.typeOfSlot(type.element), to);
  if (type.kind === "dynamic") return true;
  const plain = type.kind === "optional" ? type.of : type;
  if (plain.kind === "union") return plain.of.every(({ kind }) => isTextual(kind) || kind === "undefined");
  return isTextual(plain.kind);
}
