// What can be walked through, as an array: the characters of text, the keys, values and entries of Maps and Sets.
import { builtins } from "../../hir/builtins.ts";
import { isTypedArray } from "../../hir/bytes.ts";
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType, numberType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { findArrayWalk } from "../arrays/array-entries.ts";
import { holesOf, lowerIndices } from "../arrays/array-indices.ts";
import { isBytes } from "../arrays/bytes.ts";
import { asked } from "../arrays/outside.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import { mapList } from "../functions/callbacks.ts";
import type { Lowering } from "../lowering.ts";
import { asElements } from "../patterns/parts.ts";
import { isTuple, listOfTuple } from "../tuples/tuple-lists.ts";
import { makeTuple } from "../tuples/tuples.ts";
import { concreteType } from "../types/concrete.ts";
import { lowerType, makeArrayType, sameType } from "../types/types.ts";
import { isCollection, isLibraryCollection } from "./collection-calls.ts";
import { walkedSource } from "./kept-walks.ts";
import { findMissingWalk, isIterator, type MissingWalk } from "./missing-collections.ts";

/**
 * Undefined for what can't be walked through.
 * @param element what each is wanted as: entries become tuples of that type.
 */
export function listOf(node: ts.Expression, element: Type, to: Lowering): Expr<Lowered> | undefined {
  if (ts.isParenthesizedExpression(node)) return listOf(node.expression, element, to);
  const walk = findArrayWalk(node, to);
  if (walk !== undefined) return walkedArray(walk.array, walk.part, element, node, to);
  const entries = entriesSource(node, to);
  if (entries !== undefined) return entriesOf(entries, element, node, to, true);
  if (ts.isConditionalExpression(node)) return chosenList(node, element, to);
  const missing = isCoalesce(node) && !isIterator(node.left) ? undefined : findMissingWalk(node, to);
  if (missing !== undefined) return walkedCollection(missing, element, node, to);
  if (isCoalesce(node)) return coalescedList(node, element, to);
  return listOfValue(to.expr(node), element, node, to);
}

/** What `entries()` and its kin give, as TypeScript says; undefined for other expressions. */
export function iteratedType(node: ts.Expression, to: Lowering): Type | undefined {
  const type = concreteType(to.checker.getTypeAtLocation(node), to);
  const [declaration] = type.symbol?.declarations ?? [];
  if (declaration === undefined || !to.isLibrary(declaration)) return undefined;
  if (!/^(Array|Map|Set)Iterator$/.test(type.symbol.name)) return undefined;
  const [given] = to.checker.getTypeArguments(type as ts.TypeReference); // these are generic interfaces
  return given && lowerType(given, node, to);
}

function listOfValue(
  value: Expr<Lowered>,
  element: Type,
  node: ts.Expression,
  to: Lowering,
): Expr<Lowered> | undefined {
  const source = asElements(value, node, to);
  if (isCollection(source)) return entriesOf(source, element, node, to);
  if (isTuple(source, to) && !to.source.tuplesChange)
    return bindOnce(source, to, (own) => listOfTuple(own, node, to));
  const isList = source.type.kind === "array" || (isBytes(source) && isTypedArray(source.type.of));
  return isList ? source : undefined;
}

/** ...(test ? xs : map)  =>  test ? xs : the entries of map */
function chosenList(
  { condition, whenTrue, whenFalse }: ts.ConditionalExpression,
  element: Type,
  to: Lowering,
): Expr<Lowered> | undefined {
  const test = to.condition(condition);
  return choose(test, listOf(whenTrue, element, to), listOf(whenFalse, element, to), element, condition, to);
}

function choose(
  test: Expr<Lowered>,
  yes: Expr<Lowered> | undefined,
  no: Expr<Lowered> | undefined,
  element: Type,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (yes === undefined || no === undefined) return undefined;
  const type = [yes, no].find((branch) => !isEmpty(branch))?.type ?? makeArrayType(element, node, to);
  const typed = (branch: Expr<Lowered>): Expr<Lowered> => (isEmpty(branch) ? { ...branch, type } : branch);
  if (!sameType(typed(yes).type, typed(no).type, to)) return undefined;
  return { kind: "conditional", test, yes: typed(yes), no: typed(no), type, span: test.span };
}

/** `[]`, which can be an array of anything. */
function isEmpty(list: Expr<Lowered>): boolean {
  return list.kind === "array" && list.elements.length === 0;
}

function isCoalesce(node: ts.Expression): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;
}

/** ...(map.get(key) ?? []) */
function coalescedList(
  { left, right }: ts.BinaryExpression,
  element: Type,
  to: Lowering,
): Expr<Lowered> | undefined {
  const value = asked(to.expr(left), to);
  if (value.type.kind !== "optional") return undefined;
  let found = true;
  const list = bindOnce(value, to, (given) => {
    const { type, span } = given;
    if (type.kind !== "optional") return to.refuseQuietly(left);
    const test: Expr<Lowered> = { kind: "is-undefined", operand: given, type: booleanType, span };
    const present: Expr<Lowered> = { kind: "unwrap", operand: given, type: type.of, span };
    const chosen = choose(
      test,
      listOf(right, element, to),
      listOfValue(present, element, left, to),
      element,
      left,
      to,
    );
    found = chosen !== undefined;
    return chosen ?? given;
  });
  return found ? list : undefined;
}

/** map.get(key)?.keys(): the part of it that is asked for. */
function walkedCollection(
  { collection, part }: MissingWalk,
  element: Type,
  node: ts.Expression,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (!isCollection(collection)) return undefined;
  if (part === "whole" || part === "entries")
    return entriesOf(collection, element, node, to, part === "entries");
  const { of, key, value } = collection.type;
  if (of === "set") return entriesOf(collection, element, node, to);
  const type = makeArrayType(to.typeOfSlot(part === "keys" ? key : value), node, to);
  return row(`map.${part}`, [collection], type, node, to);
}

/** xs.values(), xs.keys(), xs.entries() */
function walkedArray(
  source: ts.Expression,
  part: "keys" | "values" | "entries",
  element: Type,
  node: ts.Expression,
  to: Lowering,
): Expr<Lowered> | undefined {
  const holes = part === "keys" ? holesOf(source, to) : undefined;
  if (holes !== undefined) return lowerIndices(holes, node, to);
  const array = to.expr(source);
  if (array.type.kind !== "array" && array.type.kind !== "bytes") return undefined;
  const own = to.typeOfSlot(array.type.element);
  if (part === "values") return array;
  return mapList(
    array,
    [own, numberType],
    ([item = array, index = array]) =>
      part === "keys" ? index : makeTuple(element, [index, item], node, to),
    node,
    to,
  );
}

/** map.entries(), set.entries() */
function entriesSource(given: ts.Expression, to: Lowering): Expr<Lowered> | undefined {
  const node = walkedSource(given, to);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { expression, name, questionDotToken } = node.expression;
  if (name.text !== "entries" || node.arguments.length > 0 || questionDotToken !== undefined)
    return undefined;
  if (!isLibraryCollection(expression, to)) return undefined;
  const collection = to.expr(expression);
  if (!isCollection(collection) || collection.type.of !== "set") return collection;
  return collection;
}

/** The values of a Set, for `set.entries()` in pairs; of a Map tuples: map.keys().map((key) => [key, map.get(key)]) */
function entriesOf(
  collection: Expr<Lowered>,
  element: Type,
  node: ts.Expression,
  to: Lowering,
  isPaired = false,
): Expr<Lowered> | undefined {
  if (!isCollection(collection)) return undefined;
  const { of, key, value } = collection.type;
  const keyType = to.typeOfSlot(key);
  if (of === "set") {
    const values = row("set.values", [collection], makeArrayType(keyType, node, to), node, to);
    if (!isPaired) return values;
    return mapList(values, [keyType], ([own = values]) => makeTuple(element, [own, own], node, to), node, to);
  }
  if (of !== "map") return undefined;
  return bindOnce(collection, to, (map) => {
    const keys = row("map.keys", [map], makeArrayType(keyType, node, to), node, to);
    const make = ([own = keys]: readonly Expr<Lowered>[]): Expr<Lowered> => {
      const found = row("map.at", [map, own], to.typeOfSlot(value), node, to);
      return makeTuple(element, [own, found], node, to);
    };
    return mapList(keys, [keyType], make, node, to);
  });
}

function row(
  name: string,
  args: readonly Expr<Lowered>[],
  type: Type,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const builtin = builtins.get(name) ?? to.refuse("unsupported-library", node, { name });
  return { kind: "builtin", builtin, args, type, span: to.spanOf(node) };
}
