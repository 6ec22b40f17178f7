// object[key](x) of methods, where the type of the key names all that it can be: a choice between their calls.
import type { Expr, Lowered } from "../../hir/index.ts";
import { voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { type Given, givenValue, listGiven } from "../arrays/spreads.ts";
import { coerce } from "../expressions/coerce.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import { placeArguments, placeValueCall } from "../functions/own-calls.ts";
import type { Lowering } from "../lowering.ts";
import { fullest } from "../types/fullest.ts";
import { isOneType, sameType } from "../types/types.ts";
import { joinTypes } from "../unions/unions.ts";
import { chooseByKey, failKey, joinFields, literalsOf } from "./keyed.ts";
import type { ObjectEntry } from "./object-entry.ts";
import { lowerObjectProperty } from "./objects.ts";
import { entryOf, findField } from "./shapes.ts";

/** Undefined where no method can be meant: what a field holds is called as any value is. */
export function lowerKeyedCall(node: ts.CallExpression, to: Lowering): Expr<Lowered> | undefined {
  const callee = node.expression;
  if (!ts.isElementAccessExpression(callee) || callee.questionDotToken !== undefined) return undefined;
  const literals = literalsOf(callee.argumentExpression, to);
  const { flags } = to.checker.getTypeAtLocation(callee.expression);
  if (literals === undefined || (flags & (ts.TypeFlags.Object | ts.TypeFlags.TypeParameter)) === 0)
    return undefined;
  const object = to.expr(callee.expression);
  const entry = entryOf(object.type, to);
  // What an interface declares as a method, classes may have as one.
  const isDeclared = (literal: ts.LiteralType): boolean =>
    to.checker
      .getPropertyOfType(to.checker.getTypeAtLocation(callee.expression), String(literal.value))
      ?.declarations?.some(ts.isMethodSignature) ?? false;
  const isMethod = (literal: ts.LiteralType): boolean =>
    entry?.methodOf(String(literal.value)) !== undefined || isDeclared(literal);
  if (entry === undefined) return undefined;
  if (!literals.some(isMethod) && !haveSeveralForms(entry, literals, node, to)) return undefined;
  const { list, wrap } = listGiven(node.arguments, to);
  return chooseByKey(object, literals, callee.argumentExpression, to, (own, key, isOpen, tests) =>
    wrap(
      keepArguments(list, to, (given) => {
        const calls = literals.map((literal) => call(own, String(literal.value), given, node, to));
        const type = joinResults(calls, node, to);
        const values = calls.map((value) => (type.kind === "void" ? value : coerce(value, type, node, to)));
        const start: Expr<Lowered> = isOpen ? failing(key, type, callee, to) : (values.at(-1) ?? own);
        return (isOpen ? values : values.slice(0, -1)).reduceRight<Expr<Lowered>>(
          (no, yes, at) => ({
            kind: "conditional",
            test: tests[at] ?? yes,
            yes,
            no,
            type,
            span: to.spanOf(node),
          }),
          start,
        );
      }),
    ),
  );
}

/** { neg: (x) => -x, text: (x) => `${x}` }: no form has both, or one does that neither of them has, so each is called by itself. */
function haveSeveralForms(
  entry: ObjectEntry,
  literals: readonly ts.LiteralType[],
  node: ts.CallExpression,
  to: Lowering,
): boolean {
  // An argument might put another function there, which JavaScript has looked up before.
  if (node.arguments.some(mayAssign)) return false;
  const slots = literals.map(({ value }) => findField(entry, String(value), node, to));
  const types = slots.flatMap((slot) => (slot === undefined ? [] : [to.typeOfSlot(slot)]));
  const areFunctions = types.length === literals.length && types.every(({ kind }) => kind === "function");
  const joined = areFunctions ? to.quietly(() => joinFields(types, node, to)) : undefined;
  return areFunctions && (joined === undefined || !types.every((type) => sameType(type, joined, to)));
}

function mayAssign(node: ts.Node): boolean {
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return false;
  const isIncrement = ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node);
  if (isIncrement || ts.isCallExpression(node) || ts.isNewExpression(node)) return true;
  const isAssignment =
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    node.operatorToken.kind <= ts.SyntaxKind.LastAssignment;
  if (isAssignment || ts.isDeleteExpression(node)) return true;
  return ts.forEachChild(node, (child) => mayAssign(child) || undefined) ?? false;
}

/** Only one of the calls gets them, so they are evaluated before. */
function keepArguments(
  list: readonly Given[],
  to: Lowering,
  make: (given: readonly Given[]) => Expr<Lowered>,
  kept: readonly Given[] = [],
): Expr<Lowered> {
  const given = list[kept.length];
  if (given === undefined) return make(kept);
  return bindOnce(givenValue(given, to), to, (value) =>
    keepArguments(list, to, make, [...kept, { ...given, value }]),
  );
}

function call(
  receiver: Expr<Lowered>,
  name: string,
  list: readonly Given[],
  node: ts.CallExpression,
  to: Lowering,
): Expr<Lowered> {
  const method = entryOf(receiver.type, to)?.methodOf(name);
  const span = to.spanOf(node);
  if (method === undefined) {
    const value = lowerObjectProperty(receiver, name, node.expression, node.expression, to);
    if (value.type.kind !== "function")
      return to.refuse("unsupported-call", node.expression, { callee: name });
    return placeValueCall(value, value.type, list, node, to);
  }
  const { args } = placeArguments(method, { list, wrap: (body) => body }, node, to);
  const type = method.result === undefined ? voidType : to.typeOfSlot(method.result);
  return { kind: "method-call", receiver, function: method.id, args, direct: false, type, span };
}

function joinResults(calls: readonly Expr<Lowered>[], node: ts.Node, to: Lowering): Lowered["type"] {
  const [first, ...others] = calls.map(({ type }) => type);
  if (first === undefined) return voidType;
  if (others.every((other) => other.kind === first.kind && isOneType(first, other, to))) {
    const isObject =
      first.kind === "object" && others.some((other) => other.kind === "object" && other.id !== first.id);
    if (!isObject) return fullest(first, others, to);
  }
  return (
    joinTypes([first, ...others], undefined, node, to) ??
    to.refuse("unsupported-call", node, { callee: node.getText() })
  );
}

/** What JavaScript says: it is no function. */
function failing(key: Expr<Lowered>, type: Lowered["type"], node: ts.Node, to: Lowering): Expr<Lowered> {
  const first = failKey(key, node, to);
  if (type.kind === "void") return first;
  return { kind: "comma", first, second: { kind: "default", type, span: key.span }, type, span: key.span };
}
