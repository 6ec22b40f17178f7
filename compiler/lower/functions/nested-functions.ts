// Functions inside of functions and blocks: those with a name are known in their whole block before its statements, the
// others are values where they stand.
import type { Expr, Lowered, SlotId, Stmt } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { noTrivia } from "../comments.ts";
import type { Lowering } from "../lowering.ts";
import { lowerSlotType } from "../types/types.ts";
import { type FunctionEntry, typeOfEntry } from "./function-entry.ts";
import { isRecursive, mentions, namedFunction } from "./function-uses.ts";
import { isReassigned, lowerFunction, makeEntry, type Signature } from "./functions.ts";
import { statementOf } from "./generics.ts";
import { isThisParameter, type LooseNode } from "./loose-methods.ts";
import { hasOpenParameters } from "./open-parameters.ts";

export interface OpenBlock {
  /** What must stand before a statement of the block: names of functions that are values. */
  before(statement: ts.Statement): readonly Stmt<Lowered>[];
  /** Lowers the bodies of its functions, when all its variables are known: not of those that only dropped statements use. */
  close(dropped: readonly ts.Statement[]): void;
}

type Nested = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression;

export function openBlock(nodes: readonly ts.Statement[], to: Lowering): OpenBlock {
  const opened: FunctionEntry[] = [];
  const values = new Map<ts.Statement | undefined, Stmt<Lowered>[]>();
  for (const node of nodes) {
    for (const { name, found } of namedFunctions(node)) {
      const entry = registerNested(name, found, node, to);
      if (entry === undefined) continue;
      opened.push(entry);
      if (!entry.isValue) continue;
      declareValue(name, entry, to);
      if (ts.isFunctionDeclaration(found)) placeValue(name, entry, node);
    }
    if (ts.isVariableStatement(node)) declareEarly(node, to);
  }
  return {
    before: (statement) => values.get(statement) ?? [],
    close: (dropped) => {
      const live = liveStatements(nodes, dropped, to);
      for (const entry of opened) {
        if (!live.has(entry.documented)) continue;
        entry.lowered = to.tried(() => lowerFunction(entry, to));
        if (entry.lowered !== undefined) to.lateItems(entry.statement).push(entry.lowered);
      }
    },
  };

  /** function f() {} that is a value somewhere  =>  const f = f; before the first statement that may look at it */
  function placeValue(name: ts.Identifier, entry: FunctionEntry, node: ts.Statement): void {
    const symbol = to.symbolOf(name);
    if (symbol === undefined) return;
    const first = nodes.find(
      (other) => other === node || (!ts.isFunctionDeclaration(other) && mentions(other, symbol, to.checker)),
    );
    const at = values.get(first) ?? [];
    at.push(...makeValue(name, entry, to));
    values.set(first, at);
  }
}

/** Those that run, and of the others the functions that they mention. */
function liveStatements(
  nodes: readonly ts.Statement[],
  dropped: readonly ts.Statement[],
  to: Lowering,
): ReadonlySet<ts.Node | undefined> {
  const live = new Set<ts.Node>(nodes.filter((node) => !dropped.includes(node)));
  for (const node of live) {
    for (const other of dropped) {
      const symbol = ts.isFunctionDeclaration(other) && other.name ? to.symbolOf(other.name) : undefined;
      if (symbol !== undefined && mentions(node, symbol, to.checker)) live.add(other);
    }
  }
  return live;
}

function namedFunctions(
  node: ts.Statement,
): readonly { readonly name: ts.Identifier; readonly found: Nested }[] {
  if (ts.isFunctionDeclaration(node))
    return node.name === undefined || node.body === undefined ? [] : [{ name: node.name, found: node }];
  if (!ts.isVariableStatement(node)) return [];
  return node.declarationList.declarations.flatMap((declaration) => {
    const found = namedFunction(declaration);
    return found === undefined || !ts.isIdentifier(declaration.name)
      ? []
      : [{ name: declaration.name, found }];
  });
}

/** Functions that are called by their name; one that is nothing but a value is an expression. */
function registerNested(
  name: ts.Identifier,
  node: Nested,
  statement: ts.Statement,
  to: Lowering,
): FunctionEntry | undefined {
  const symbol = to.symbolOf(name);
  if (symbol === undefined) return undefined;
  if (node.typeParameters !== undefined || hasOpenParameters(node, to)) {
    to.instance.homes.set(node, { owner: to.owner });
    return undefined;
  }
  const isValue = to.uses.values.has(symbol) && !node.parameters.some(isThisParameter);
  if (isValue && !ts.isFunctionDeclaration(node) && !isRecursive(symbol, node, to.checker)) return undefined;
  const signature: Signature = {
    ...{ node, parameters: node.parameters, statement: statementOf(node), documented: statement },
    ...{ name: name.text, place: name, instance: to.instance, method: undefined },
    ...{ nested: "lifted", outer: to.owner, isValue, wants: undefined },
  };
  const entry = to.tried(() => makeEntry(signature, to));
  if (entry === undefined) to.refused.add(name);
  else to.instance.functions.set(node, entry);
  return entry;
}

function declareValue(name: ts.Identifier, entry: FunctionEntry, to: Lowering): void {
  const symbol = to.symbolOf(name);
  const span = to.spanOf(name);
  const fields = { name: name.text, type: typeOfEntry(entry), span, role: "local", mutable: false } as const;
  if (symbol !== undefined) to.declareSlot(symbol, fields);
}

/** The name of a function as a variable that holds it, where it is used as a value. */
export function makeValue(name: ts.Identifier, entry: FunctionEntry, to: Lowering): readonly Stmt<Lowered>[] {
  const symbol = to.symbolOf(name);
  const slot = symbol && to.slotOf(symbol);
  if (entry.nested === undefined || slot === undefined) return [];
  const span = to.spanOf(name);
  const value: Expr<Lowered> = {
    kind: "function-value",
    function: entry.id,
    type: to.typeOfSlot(slot),
    span,
  };
  return [{ kind: "let", slot, value, span, trivia: noTrivia }];
}

/** Variables that a function mentions which stands before them. */
function declareEarly(node: ts.VariableStatement, to: Lowering): void {
  for (const declaration of node.declarationList.declarations) {
    const { name, initializer } = declaration;
    const symbol = to.symbolOf(name);
    if (!ts.isIdentifier(name) || symbol === undefined || !to.uses.early.has(symbol)) continue;
    if (initializer !== undefined && to.instance.functions.has(initializer)) continue;
    const type = to.quietly(() =>
      lowerSlotType(to.checker.getTypeAtLocation(name), declaration.type ?? name, to),
    );
    if (type === undefined) continue;
    const mutable = isReassigned(symbol, to);
    to.declareSlot(symbol, { name: name.text, type, span: to.spanOf(name), role: "local", mutable });
  }
}

export interface ClosureUse {
  /** It may be called when this expression is done. */
  readonly escapes?: boolean;
  readonly wants?: FunctionEntry["wants"];
  /** Where whoever calls it does not give all. */
  readonly parameters?: readonly ts.ParameterDeclaration[];
  /** Parameters that are another name of a variable outside. */
  readonly names?: ReadonlyMap<ts.Symbol, SlotId> | undefined;
  /** Of an object literal: the variable that is `this`, and whether the object must be kept while the function runs. */
  readonly weakThis?: { readonly slot: SlotId; readonly held: boolean } | undefined;
}

/** (x) => x * 2, function (x) { … } as a value. */
export function lowerClosure(
  node: ts.ArrowFunction | ts.FunctionExpression | ts.AccessorDeclaration | LooseNode,
  to: Lowering,
  { escapes = true, wants, parameters = node.parameters, names, weakThis }: ClosureUse = {},
): Expr<Lowered> {
  const place = ts.isArrowFunction(node) ? node.equalsGreaterThanToken : (node.name ?? node);
  if (node.typeParameters !== undefined) return to.refuse("unsupported-generic", place, {});
  // The name of a method is no name inside of it.
  const isNamed = !ts.isMethodDeclaration(node) && !ts.isAccessor(node) && !ts.isFunctionDeclaration(node);
  const own = node.name && isNamed ? to.symbolOf(node.name) : undefined;
  // A function that calls itself by its own name needs to be one with a name.
  const calls = own !== undefined && isRecursive(own, node, to.checker);
  if (own !== undefined && to.uses.values.has(own))
    return to.refuse("unsupported-function-value", node.name ?? node, {});
  const signature: Signature = {
    ...{ node, parameters, statement: statementOf(node), documented: undefined },
    ...{ name: nameOf(node), place, instance: to.instance, method: undefined },
    ...{ nested: calls ? "lifted" : "closure", outer: to.owner, isValue: true, wants },
    weakThis: weakThis?.slot,
  };
  const entry = makeEntry(signature, to);
  if (entry.givenThis !== undefined) return to.refuse("unsupported-this", place, {});
  if (calls) entry.instance.functions.set(node, entry);
  for (const [symbol, slot] of names ?? []) entry.instance.slots.set(symbol, slot);
  if (weakThis !== undefined) {
    const type = to.typeOfSlot(weakThis.slot);
    if (weakThis.held)
      entry.self = to.makeSlot(
        { name: "held", type, span: to.spanOf(node), role: "local", mutable: false },
        entry,
      );
  }
  entry.lowered = lowerFunction(entry, to);
  const type = typeOfEntry(entry);
  const span = to.spanOf(node);
  if (!calls) return { kind: "closure", function: entry.id, escapes, type, span };
  to.lateItems(entry.statement).push(entry.lowered);
  return { kind: "function-value", function: entry.id, type, span };
}

/** The variable or field that it is given to. */
function nameOf(node: Parameters<typeof lowerClosure>[0]): string {
  if (node.name !== undefined && ts.isIdentifier(node.name)) return node.name.text;
  const { name } = node.parent as { readonly name?: ts.Node }; // declarations have one
  return name !== undefined && ts.isIdentifier(name) ? name.text : "closure";
}
