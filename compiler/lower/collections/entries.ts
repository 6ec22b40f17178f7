// Loops over Maps, Sets and records: `for (const [key, value] of map)`, over keys and values, over a Set, `for … in`.
import type { Expr, LabelId, Lowered, SlotId, Stmt, Type } from "../../hir/index.ts";
import { voidType } from "../../hir/type.ts";
import type { Span } from "../../span.ts";
import { ts } from "../../typescript.ts";
import { noTrivia } from "../comments.ts";
import { isReassigned } from "../functions/functions.ts";
import type { Lowering } from "../lowering.ts";
import { ownCall } from "../objects/object-functions.ts";
import { lowerWalkedNames } from "../objects/own-properties.ts";
import { assignPart, patternOf } from "../patterns/assignment-patterns.ts";
import { declareParts, lowerPattern } from "../patterns/patterns.ts";
import { isIndexed, lowerForIndices, lowerName } from "../statements/for-in-indices.ts";
import { checkBlockScoped } from "../statements/var-lists.ts";
import { makeTuple } from "../tuples/tuples.ts";
import { lowerType } from "../types/types.ts";
import { enumOf, lowerEnumList } from "../unions/enum-lists.ts";
import { isCollection, isLibraryCollection } from "./collection-calls.ts";
import { walkedSource } from "./kept-walks.ts";
import { findMissingWalk } from "./missing-collections.ts";
import { isRecord, isRecordType } from "./records.ts";

type Part = "keys" | "values" | "entries";

interface Walk {
  readonly collection: Expr<Lowered>;
  readonly part: Part;
}

/** Undefined where the loop walks something else. */
export function lowerForEntries(
  node: ts.ForOfStatement,
  label: LabelId | undefined,
  to: Lowering,
): readonly Stmt<Lowered>[] | undefined {
  const walk = findWalk(node.expression, to);
  if (walk === undefined || !isCollection(walk.collection)) return undefined;
  const iterable = walk.collection;
  return to.nested(() => {
    const head = new Head(iterable, to.spanOf(node.expression), to);
    const first = lowerHead(node.initializer, walk.part, head, to);
    const body = withFirst(first, to.body(node.statement));
    const { entry, key, value } = head;
    return [{ kind: "for-entries", entry, key, value, iterable, body, label, ...to.placed(node) }];
  });
}

/** The variables that a loop has for key and value: the author's, or temporaries that the body takes apart. */
class Head {
  readonly entry: SlotId;
  key: SlotId | undefined;
  value: SlotId | undefined;
  readonly #types: Readonly<Record<"key" | "value", Type>>;
  readonly #span: Span;
  readonly #to: Lowering;

  constructor(
    collection: Expr<Lowered> & { readonly type: { key: SlotId; value: SlotId } },
    span: Span,
    to: Lowering,
  ) {
    const { key, value } = collection.type;
    this.#types = { key: to.typeOfSlot(key), value: to.typeOfSlot(value) };
    this.#span = span;
    this.#to = to;
    this.entry = to.makeSlot({ name: "entry", type: voidType, span, role: "temporary", mutable: false });
  }

  declare(part: "key" | "value", name: ts.Identifier): void {
    this[part] = declareVariable(name, this.#types[part], this.#to);
  }

  read(part: "key" | "value"): Expr<Lowered> {
    const [type, span] = [this.#types[part], this.#span];
    const fields = { name: part, type, span, role: "temporary", mutable: false } as const;
    const slot = this[part] ?? this.#to.makeSlot(fields);
    this[part] = slot;
    return { kind: "read", slot, type, span };
  }

  /** [key, value] as one value. */
  pair(node: ts.Node): Expr<Lowered> {
    const type = lowerType(this.#to.checker.getTypeAtLocation(node), node, this.#to);
    return makeTuple(type, [this.read("key"), this.read("value")], node, this.#to);
  }
}

/** What each turn begins with. */
function lowerHead(
  initializer: ts.ForInitializer,
  part: Part,
  head: Head,
  to: Lowering,
): readonly Stmt<Lowered>[] {
  const one = part === "keys" ? "key" : "value";
  if (!ts.isVariableDeclarationList(initializer)) {
    const targets = part === "entries" ? patternOf(initializer) : undefined;
    if (targets !== undefined && ts.isArrayLiteralExpression(targets) && targets.elements.length <= 2)
      return targets.elements.flatMap((target, position) =>
        ts.isOmittedExpression(target) ? [] : assign(target, head.read(position === 0 ? "key" : "value"), to),
      );
    return assign(initializer, part === "entries" ? head.pair(initializer) : head.read(one), to);
  }
  const [declaration] = initializer.declarations;
  if (declaration === undefined) return to.refuseQuietly(initializer);
  checkBlockScoped(initializer, to);
  const { name } = declaration;
  if (part !== "entries") {
    if (!ts.isIdentifier(name)) return lowerPattern(name, head.read(one), one, to);
    head.declare(one, name);
    return [];
  }
  if (ts.isIdentifier(name)) {
    const value = head.pair(name);
    const slot = declareVariable(name, value.type, to);
    return [{ kind: "let", slot, value, span: to.spanOf(name), trivia: noTrivia }];
  }
  const isPair = ts.isArrayBindingPattern(name) && name.elements.length <= 2 && !name.elements.some(isRest);
  if (!isPair) return lowerPattern(name, head.pair(name), "entry", to);
  return name.elements.flatMap((element, position) => {
    const half = position === 0 ? "key" : "value";
    if (ts.isOmittedExpression(element)) return [];
    if (!ts.isIdentifier(element.name) || element.initializer !== undefined)
      return declareParts(element, head.read(half), to);
    head.declare(half, element.name);
    return [];
  });
}

function isRest(element: ts.ArrayBindingElement): boolean {
  return ts.isBindingElement(element) && element.dotDotDotToken !== undefined;
}

export function assign(target: ts.Expression, value: Expr<Lowered>, to: Lowering): readonly Stmt<Lowered>[] {
  const span = to.spanOf(target);
  return [{ kind: "expression", value: assignPart(target, value, to), span, trivia: noTrivia }];
}

export function withFirst(first: readonly Stmt<Lowered>[], body: Stmt<Lowered>): Stmt<Lowered> {
  if (first.length === 0) return body;
  const rest = body.kind === "block" ? body.body : [body];
  return { kind: "block", body: [...first, ...rest], span: body.span, trivia: noTrivia };
}

/** for (const key in record): the keys that there are when it starts, but those that the loop takes away. */
export function lowerForIn(
  node: ts.ForInStatement,
  label: LabelId | undefined,
  to: Lowering,
): readonly Stmt<Lowered>[] {
  const ofEnum = enumOf(node.expression, to);
  if (ofEnum !== undefined) {
    const names = lowerEnumList(ofEnum, "keys", node.expression, to);
    return lowerNames(node, names, label, to);
  }
  if (!isRecordType(to.checker.getTypeAtLocation(node.expression), to)) return lowerForNames(node, label, to);
  const iterable = to.expr(node.expression);
  if (!isRecord(iterable)) return to.refuse("unsupported-for-in", node.getFirstToken() ?? node, {});
  return to.nested(() => {
    const head = new Head(iterable, to.spanOf(node.expression), to);
    const first = lowerHead(node.initializer, "keys", head, to);
    const body = withFirst(first, to.body(node.statement));
    const { entry, key } = head;
    return [{ kind: "for-entries", entry, key, value: undefined, iterable, body, label, ...to.placed(node) }];
  });
}

/** for (const name in object)  =>  for (const name of its names) */
function lowerForNames(
  node: ts.ForInStatement,
  label: LabelId | undefined,
  to: Lowering,
): readonly Stmt<Lowered>[] {
  const object = to.expr(node.expression);
  if (isIndexed(object)) return lowerForIndices(node, object, label, to);
  const iterable = lowerWalkedNames(object, node.expression, to);
  if (iterable === undefined) return to.refuse("unsupported-for-in", node.getFirstToken() ?? node, {});
  return lowerNames(node, iterable, label, to);
}

function lowerNames(
  node: ts.ForInStatement,
  iterable: Expr<Lowered>,
  label: LabelId | undefined,
  to: Lowering,
): readonly Stmt<Lowered>[] {
  return to.nested(() => {
    const { slot, first } = lowerName(node, to);
    const body = withFirst(first, to.body(node.statement));
    return [{ kind: "for-of", slot, iterable, body, label, ...to.placed(node) }];
  });
}

/** map, map.entries(), Object.entries(record), set …: what is walked, and which part of it. */
function findWalk(given: ts.Expression, to: Lowering): Walk | undefined {
  if (ts.isParenthesizedExpression(given)) return findWalk(given.expression, to);
  const node = walkedSource(given, to);
  const listed = ts.isCallExpression(node) ? ownCall(node, /^Object\.entries$/) : undefined;
  if (listed !== undefined) {
    if (!isRecordType(to.checker.getTypeAtLocation(listed), to)) return undefined;
    return { collection: to.expr(listed), part: "entries" };
  }
  const called =
    ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.arguments.length === 0
      ? node.expression
      : undefined;
  const part = called?.name.text;
  const isPart = part === "keys" || part === "values" || part === "entries";
  const source = isPart && called?.questionDotToken === undefined ? called?.expression : node;
  if (source === undefined || !isLibraryCollection(source, to)) {
    const missing = findMissingWalk(node, to);
    return missing && walkOf(missing.collection, missing.part);
  }
  return walkOf(to.expr(source), isPart ? part : "whole");
}

function walkOf(collection: Expr<Lowered>, part: Part | "whole"): Walk | undefined {
  if (!isCollection(collection)) return undefined;
  const ofSet = collection.type.of === "set" && part !== "entries";
  return { collection, part: ofSet ? "keys" : part === "whole" ? "entries" : part };
}

export function declareVariable(name: ts.Identifier, type: Type, to: Lowering): SlotId {
  const symbol = to.symbolOf(name) ?? to.refuse("unsupported-name", name, { name: name.text });
  const mutable = isReassigned(symbol, to);
  return to.declareSlot(symbol, { name: name.text, type, span: to.spanOf(name), role: "local", mutable });
}
