// What is called on a Map or Set: rows of the table of builtins, chains, and iterators where they are used up at once.
import { builtins } from "../../hir/builtins.ts";
import type { CollectionType, Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType, numberType, undefinedType, voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { coerce } from "../expressions/coerce.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import { lowerCallback } from "../functions/callbacks.ts";
import { refuseLibrary } from "../library/library-edge.ts";
import type { Lowering } from "../lowering.ts";
import { makeArrayType } from "../types/types.ts";
import { joinTypes } from "../unions/unions.ts";
import { isKeptWalk } from "./kept-walks.ts";
import { lookUp, storedKey } from "./missing-keys.ts";

type Collection = Expr<Lowered> & { readonly type: CollectionType };

export function isCollection(expr: Expr<Lowered>): expr is Collection {
  return expr.type.kind === "collection";
}

/** map.size */
export function lowerSize(receiver: Collection, node: ts.Node, to: Lowering): Expr<Lowered> {
  return row(receiver, "size", [], numberType, node, to);
}

export function lowerCollectionCall(
  receiver: Collection,
  name: string,
  node: ts.CallExpression,
  to: Lowering,
): Expr<Lowered> {
  const { of } = receiver.type;
  const [first, second] = node.arguments;
  switch (`${of}.${name}`) {
    case "map.get":
      return first === undefined ? refuse(receiver, name, node, to) : lowerGet(receiver, first, node, to);
    case "map.has":
    case "set.has":
    case "map.delete":
    case "set.delete":
      if (first === undefined) return refuse(receiver, name, node, to);
      return lookUp(
        first,
        node,
        {
          key: to.typeOfSlot(receiver.type.key),
          otherwise: () => ({ kind: "boolean", value: false, type: booleanType, span: to.spanOf(node) }),
          look: (key) => row(receiver, name, [key], booleanType, node, to),
        },
        to,
      );
    case "map.clear":
    case "set.clear":
      return row(receiver, "clear", [], voidType, node, to);
    case "map.set":
    case "set.add":
      return first === undefined
        ? refuse(receiver, name, node, to)
        : lowerStore(receiver, first, second, node, to);
    case "map.forEach":
    case "set.forEach":
      if (first === undefined || second !== undefined) return refuse(receiver, name, node, to);
      return lowerForEach(receiver, first, node, to);
    case "map.keys":
    case "map.values":
    case "set.keys":
    case "set.values":
      return lowerIterator(receiver, name, node, to);
    case "map.entries":
    case "set.entries":
      return to.refuse("unsupported-iterator", node, {});
    default:
      return refuse(receiver, name, node, to);
  }
}

function refuse(receiver: Collection, name: string, node: ts.CallExpression, to: Lowering): never {
  const method = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
  return refuseLibrary(`${receiver.type.of === "map" ? "Map" : "Set"}.${name}`, method, to);
}

function row(
  receiver: Collection,
  name: string,
  args: readonly Expr<Lowered>[],
  type: Type,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const full = `${receiver.type.of}.${name}`;
  const builtin = builtins.get(full) ?? to.refuse("unsupported-library", node, { name: full });
  return { kind: "builtin", builtin, args: [receiver, ...args], type, span: to.spanOf(node) };
}

function lowerKey(receiver: Collection, node: ts.Expression, to: Lowering): Expr<Lowered> {
  return to.coerced(node, to.typeOfSlot(receiver.type.key));
}

/** map.forEach((value, key, map) => …) */
function lowerForEach(
  receiver: Collection,
  callback: ts.Expression,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  return bindOnce(receiver, to, (own) => {
    const [element, key] = [to.typeOfSlot(receiver.type.value), to.typeOfSlot(receiver.type.key)];
    const given = { element, key, array: () => own, folded: undefined };
    const action = lowerCallback("action", callback, given, to);
    return row({ ...own, type: receiver.type }, "forEach", [action], voidType, node, to);
  });
}

/** map.get(key)  =>  map.has(key) ? the value there : undefined, where a value may be null itself */
function lowerGet(receiver: Collection, keyNode: ts.Expression, node: ts.Node, to: Lowering): Expr<Lowered> {
  const value = to.typeOfSlot(receiver.type.value);
  const type = joinTypes([value, undefinedType], undefined, node, to) ?? to.refuseQuietly(node);
  const span = to.spanOf(node);
  if (type.kind === "optional") {
    const otherwise = () => coerce({ kind: "undefined", type: undefinedType, span }, type, node, to);
    const look = (key: Expr<Lowered>) => row(receiver, "get", [key], type, node, to);
    return lookUp(keyNode, node, { key: to.typeOfSlot(receiver.type.key), otherwise, look }, to);
  }
  const key = lowerKey(receiver, keyNode, to);
  return bindOnce(receiver, to, (map) =>
    bindOnce(key, to, (wanted) => {
      if (!isCollection(map)) return to.refuseQuietly(node);
      const test = row(map, "has", [wanted], booleanType, node, to);
      const yes = coerce(row(map, "at", [wanted], value, node, to), type, node, to);
      const no = coerce({ kind: "undefined", type: undefinedType, span }, type, node, to);
      return { kind: "conditional", test, yes, no, type, span };
    }),
  );
}

/** map.set(key, value), set.add(value): in a chain, and where its value is wanted, the collection itself. */
function lowerStore(
  given: Collection,
  first: ts.Expression,
  second: ts.Expression | undefined,
  node: ts.CallExpression,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  const store = (receiver: Collection): Expr<Lowered> => {
    const key = storedKey(first, to.typeOfSlot(receiver.type.key), to);
    if (receiver.type.of === "set") return row(receiver, "add", [key], voidType, node, to);
    const type = to.typeOfSlot(receiver.type.value);
    const value =
      second === undefined
        ? coerce({ kind: "undefined", type: undefinedType, span }, type, node, to)
        : to.coerced(second, type);
    return row(receiver, "set", [key, value], voidType, node, to);
  };
  if (ts.isExpressionStatement(node.parent)) return afterChain(given, store);
  const chained = (receiver: Collection): Expr<Lowered> =>
    bindOnce(receiver, to, (kept) =>
      isCollection(kept)
        ? { kind: "comma", first: store(kept), second: kept, type: kept.type, span }
        : to.refuseQuietly(node),
    );
  return afterChain(given, chained);
}

/** (map.set(1, 2), map).set(3, 4)  =>  map.set(1, 2), map.set(3, 4) */
function afterChain(receiver: Collection, use: (receiver: Collection) => Expr<Lowered>): Expr<Lowered> {
  if (receiver.kind === "bind" && isCollection(receiver.body)) {
    const body = afterChain(receiver.body, use);
    return { ...receiver, body, type: body.type };
  }
  if (receiver.kind !== "comma" || !isCollection(receiver.second)) return use(receiver);
  const second = use(receiver.second);
  // What the last call of the chain leaves is the collection again.
  if (second.kind !== "comma") return { ...receiver, second, type: second.type };
  const first: Expr<Lowered> = { ...receiver, second: second.first, type: second.first.type };
  return { ...second, first };
}

/** [...map.keys()]: an iterator that is used up where it is made is an array of what it gives. */
function lowerIterator(
  receiver: Collection,
  name: string,
  node: ts.CallExpression,
  to: Lowering,
): Expr<Lowered> {
  if (!isUsedUp(node) && !isKept(node, to)) return to.refuse("unsupported-iterator", node, {});
  return lowerGiven(receiver, name, node, to);
}

function isKept({ parent }: ts.Node, to: Lowering): boolean {
  return ts.isVariableDeclaration(parent) && isKeptWalk(parent, to);
}

/** All that an iterator gives. */
export function lowerGiven(receiver: Collection, name: string, node: ts.Node, to: Lowering): Expr<Lowered> {
  const of = name === "keys" || receiver.type.of === "set" ? receiver.type.key : receiver.type.value;
  const type = makeArrayType(to.typeOfSlot(of), node, to);
  return row(receiver, receiver.type.of === "set" ? "values" : name, [], type, node, to);
}

/** map.keys().next().value: what came first, if anything did; undefined for other properties. */
export function lowerFirst(node: ts.PropertyAccessExpression, to: Lowering): Expr<Lowered> | undefined {
  const next = node.name.text === "value" ? calledOn(node.expression, "next") : undefined;
  if (next === undefined) return undefined;
  const part = calledOn(next, "keys") === undefined ? "values" : "keys";
  const source = calledOn(next, part);
  if (source === undefined || !isLibraryCollection(source, to)) return undefined;
  const receiver = to.expr(source);
  if (!isCollection(receiver)) return undefined;
  const isKey = part === "keys" && receiver.type.of === "map";
  const slot = isKey || receiver.type.of === "set" ? receiver.type.key : receiver.type.value;
  const type = joinTypes([to.typeOfSlot(slot), undefinedType], undefined, node, to);
  if (type?.kind !== "optional") return to.refuse("unsupported-iterator", node, {});
  return row(receiver, isKey ? "firstKey" : "firstValue", [], type, node, to);
}

/** What a method without arguments is called on. */
function calledOn(node: ts.Expression, name: string): ts.Expression | undefined {
  if (!ts.isCallExpression(node) || node.arguments.length > 0) return undefined;
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== name) return undefined;
  return expression.questionDotToken === undefined ? expression.expression : undefined;
}

/** Whether a value is a Map or Set of the library. */
export function isLibraryCollection(node: ts.Expression, to: Lowering): boolean {
  const named = ts.isIdentifier(node) ? to.symbolOf(node) : undefined;
  if (named !== undefined && to.instance.openedType(named)?.kind === "collection") return true;
  const { symbol } = to.checker.getTypeAtLocation(node);
  const declaration = symbol?.declarations?.[0];
  return declaration !== undefined && to.isLibrary(declaration) && /^(Readonly)?(Map|Set)$/.test(symbol.name);
}

/** Whether what stands around it takes all of its values. */
export function isUsedUp(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent) || ts.isNonNullExpression(parent)) return isUsedUp(parent);
  if (ts.isSpreadElement(parent)) return true;
  if (ts.isVariableDeclaration(parent)) return ts.isArrayBindingPattern(parent.name);
  if (ts.isForOfStatement(parent)) return parent.expression === node;
  if (ts.isNewExpression(parent))
    return isNamed(parent.expression, /^(Map|Set|(Int|Uint|Float)\d+(Clamped)?Array)$/);
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== node) return false;
  return isNamed(parent.expression, /^(((Int|Uint|Float)\d+(Clamped)?)?Array\.from|Object\.fromEntries)$/);
}

function isNamed(node: ts.Expression, names: RegExp): boolean {
  return names.test(node.getText());
}
