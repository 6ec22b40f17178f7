// Loops over Maps and Sets: `for (const [key, value] of map)`, over keys and values, over a Set.
import type { Expr, LabelId, Lowered, SlotId, Stmt, Type } from "../hir/index.ts";
import { voidType } from "../hir/type.ts";
import type { Span } from "../span.ts";
import { ts } from "../typescript.ts";
import { isCollection, isLibraryCollection } from "./collection-calls.ts";
import { noTrivia } from "./comments.ts";
import { isReassigned } from "./functions.ts";
import type { Lowering } from "./lowering.ts";
import { entryOf } from "./shapes.ts";
import { lowerType } from "./types.ts";

interface Walk {
  readonly collection: Expr<Lowered>;
  readonly part: "keys" | "values" | "entries";
}

/** Undefined where the loop walks something else. */
export function lowerForEntries(
  node: ts.ForOfStatement,
  declaration: ts.VariableDeclaration,
  label: LabelId | undefined,
  to: Lowering,
): readonly Stmt<Lowered>[] | undefined {
  const walk = findWalk(node.expression, to);
  if (walk === undefined || !isCollection(walk.collection)) return undefined;
  const { key, value } = walk.collection.type;
  const keyType = to.typeOfSlot(key);
  const valueType = to.typeOfSlot(value);
  const span = to.spanOf(node.expression);
  const entry = to.makeSlot({ name: "entry", type: voidType, span, role: "temporary", mutable: false });
  const declare = (name: ts.Node, type: Type) => declareVariable(name, type, to);
  const names = { key: undefined as SlotId | undefined, value: undefined as SlotId | undefined };
  if (walk.part === "keys") names.key = declare(declaration.name, keyType);
  else if (walk.part === "values") names.value = declare(declaration.name, valueType);
  else if (ts.isIdentifier(declaration.name)) {
    names.key = makeTemporary("key", keyType, span, to);
    names.value = makeTemporary("value", valueType, span, to);
  } else {
    const [first, second] = patternOf(declaration.name, to);
    if (first !== undefined) names.key = declare(first, keyType);
    if (second !== undefined) names.value = declare(second, valueType);
  }
  const whole =
    walk.part === "entries" && ts.isIdentifier(declaration.name)
      ? lowerPair(declaration.name, [names.key, names.value], to)
      : [];
  const iterable = walk.collection;
  const body = withFirst(whole, to.body(node.statement));
  return [{ kind: "for-entries", entry, ...names, iterable, body, label, ...to.placed(node) }];
}

function makeTemporary(name: string, type: Type, span: Span, to: Lowering): SlotId {
  return to.makeSlot({ name, type, span, role: "temporary", mutable: false });
}

/** for (const entry of map)  =>  const entry = [key, value]; */
function lowerPair(
  name: ts.Identifier,
  parts: readonly (SlotId | undefined)[],
  to: Lowering,
): readonly Stmt<Lowered>[] {
  const type = lowerType(to.checker.getTypeAtLocation(name), name, to);
  const span = to.spanOf(name);
  const reads = parts.flatMap((slot): readonly Expr<Lowered>[] =>
    slot === undefined ? [] : [{ kind: "read", slot, type: to.typeOfSlot(slot), span }],
  );
  const value = makeTuple(type, reads, name, to);
  return [{ kind: "let", slot: declareVariable(name, type, to), value, span, trivia: noTrivia }];
}

/** [a, b] of values that are there. */
export function makeTuple(
  type: Type,
  parts: readonly Expr<Lowered>[],
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  if (type.kind === "array") return { kind: "array", elements: parts, type, span };
  const tuple = entryOf(type, to) ?? to.refuse("unsupported-tuple", node, {});
  const fields = parts.map((value, position) => {
    const field = tuple.fieldOf(String(position)) ?? to.refuse("unsupported-tuple", node, {});
    return { field, value };
  });
  return { kind: "object", fields, type, span };
}

function withFirst(first: readonly Stmt<Lowered>[], body: Stmt<Lowered>): Stmt<Lowered> {
  if (first.length === 0) return body;
  const rest = body.kind === "block" ? body.body : [body];
  return { kind: "block", body: [...first, ...rest], span: body.span, trivia: noTrivia };
}

/** map, map.entries(), map.keys(), map.values(), set: what is walked, and which part of it. */
function findWalk(node: ts.Expression, to: Lowering): Walk | undefined {
  if (ts.isParenthesizedExpression(node)) return findWalk(node.expression, to);
  const called =
    ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.arguments.length === 0
      ? node.expression
      : undefined;
  const part = called?.name.text;
  const isPart = part === "keys" || part === "values" || part === "entries";
  const source = isPart && called?.questionDotToken === undefined ? called?.expression : node;
  if (source === undefined || !isLibraryCollection(source, to)) return undefined;
  const collection = to.expr(source);
  if (!isCollection(collection)) return undefined;
  const ofSet = collection.type.of === "set" && part !== "entries";
  return { collection, part: ofSet ? "keys" : isPart ? part : "entries" };
}

/** [key, value], either of which may be left out. */
function patternOf(name: ts.BindingName, to: Lowering): readonly (ts.Identifier | undefined)[] {
  if (!ts.isArrayBindingPattern(name)) return to.refuse("unsupported-destructuring", name, {});
  return name.elements.map((element) => {
    if (ts.isOmittedExpression(element)) return undefined;
    const plain =
      ts.isIdentifier(element.name) &&
      element.initializer === undefined &&
      element.dotDotDotToken === undefined;
    return plain && ts.isIdentifier(element.name)
      ? element.name
      : to.refuse("unsupported-destructuring", element, {});
  });
}

function declareVariable(name: ts.Node, type: Type, to: Lowering): SlotId {
  if (!ts.isIdentifier(name)) return to.refuse("unsupported-destructuring", name, {});
  const symbol = to.symbolOf(name) ?? to.refuse("unsupported-name", name, { name: name.text });
  const mutable = isReassigned(symbol, to);
  return to.declareSlot(symbol, { name: name.text, type, span: to.spanOf(name), role: "local", mutable });
}
