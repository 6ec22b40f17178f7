// Property and element access: lengths, enum members, elements, constants of the library.

import { builtins } from "../../hir/builtins.ts";
import { isBytesKind, isTypedArray } from "../../hir/bytes.ts";
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { numberType, stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { bytesPerElement, isBytes, lowerBytesProperty } from "../arrays/bytes.ts";
import { elementOfEmptyRow } from "../arrays/empty-rows.ts";
import { mayBeOutside } from "../arrays/outside.ts";
import { givenValue, listGiven, lowerElements } from "../arrays/spreads.ts";
import { lowerElementOfLists } from "../arrays/union-lists.ts";
import { makeThis } from "../classes/constructors.ts";
import { checkStaticAccess } from "../classes/named-classes.ts";
import { isCollection, lowerFirst, lowerSize } from "../collections/collection-calls.ts";
import { isRecord, isRecordType, lowerEntry, lowerKey } from "../collections/records.ts";
import { lowerLibraryValue } from "../functions/callbacks.ts";
import { lowerFunctionName } from "../functions/function-names.ts";
import { makeCall } from "../functions/own-calls.ts";
import { lowerListedPart } from "../functions/rest-lists.ts";
import { checkOptionsUse } from "../library/error-calls.ts";
import { isErrorOptions } from "../library/errors.ts";
import { refuseLibrary, refuseLibraryValue } from "../library/library-edge.ts";
import type { Lowering } from "../lowering.ts";
import { literalsOf, lowerKeyed } from "../objects/keyed.ts";
import { lowerLiteralLookup } from "../objects/literal-lookups.ts";
import { lowerCount } from "../objects/object-functions.ts";
import { lowerObjectProperty } from "../objects/objects.ts";
import { refusePrototypeOf } from "../objects/prototypes.ts";
import { entryOf } from "../objects/shapes.ts";
import { defaultContext, isTakenApart } from "../patterns/pattern-context.ts";
import { type ExprTable, expressions } from "../table.ts";
import { isRawOfTexts, lowerRaw } from "../texts/template-texts.ts";
import { lowerRunningIndex } from "../tuples/running-index.ts";
import { copyTuple } from "../tuples/tuple-copies.ts";
import { lengthOfTuple } from "../tuples/tuple-lists.ts";
import { lowerType, makeArrayType } from "../types/types.ts";
import { typeFromOutside } from "../types/types-from-outside.ts";
import { toDynamic } from "../unions/dynamic.ts";
import { lowerDynamicProperty } from "../unions/dynamic-properties.ts";
import { lowerEitherElement } from "../unions/either-calls.ts";
import { lowerEnumLookup } from "../unions/enum-lookup.ts";
import { isLooseEnum } from "../unions/enums.ts";
import { lowerLengthOfListOrText, lowerLengthOfUnion } from "../unions/union-members.ts";
import { coerce } from "./coerce.ts";
import { isNumberName, lowerSymbol, makeNumber, makeString } from "./literals.ts";
import { number } from "./operators.ts";

const libraryConstants: Readonly<Record<string, number>> = {
  "Math.PI": Math.PI,
  "Math.E": Math.E,
  "Math.LN2": Math.LN2,
  "Math.LN10": Math.LN10,
  "Math.LOG2E": Math.LOG2E,
  "Math.LOG10E": Math.LOG10E,
  "Math.SQRT2": Math.SQRT2,
  "Math.SQRT1_2": Math.SQRT1_2,
  "Number.MAX_SAFE_INTEGER": Number.MAX_SAFE_INTEGER,
  "Number.MIN_SAFE_INTEGER": Number.MIN_SAFE_INTEGER,
  "Number.MAX_VALUE": Number.MAX_VALUE,
  "Number.MIN_VALUE": Number.MIN_VALUE,
  "Number.EPSILON": Number.EPSILON,
  "Number.POSITIVE_INFINITY": Number.POSITIVE_INFINITY,
  "Number.NEGATIVE_INFINITY": Number.NEGATIVE_INFINITY,
  "Number.NaN": Number.NaN,
};

/** `Math`, `Number`, `String`, … where they mean the library's own, not a variable of the user. */
export function libraryObject(node: ts.Expression, to: Lowering): string | undefined {
  if (!ts.isIdentifier(node) || isNumberName(node.text)) return undefined;
  const declaration = to.symbolOf(node)?.declarations?.[0];
  return declaration && to.isLibrary(declaration) ? node.text : undefined;
}

function lowerProperty(node: ts.PropertyAccessExpression, to: Lowering): Expr<Lowered> {
  const listed = lowerListedPart(node, to);
  if (listed !== undefined) return listed;
  const value =
    lowerFirst(node, to) ?? lowerCount(node, to) ?? lowerMember(node, node.name, node.name.text, to);
  return checkOptionsUse(value, node, to);
}

/** xs.length, and xs["length"] which is the same. */
function lowerMember(
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  key: ts.Node,
  name: string,
  to: Lowering,
): Expr<Lowered> {
  const object = libraryObject(node.expression, to);
  if (object !== undefined) {
    const constant = libraryConstants[`${object}.${name}`];
    if (constant !== undefined) return makeNumber(constant, node, to);
    const value = lowerLibraryValue(node, to);
    if (value !== undefined) return value;
    if (name === "BYTES_PER_ELEMENT" && isBytesKind(object) && isTypedArray(object))
      return makeNumber(bytesPerElement(object), node, to);
    refuseLibraryValue(object, node, to);
    return refuseLibrary(`${object}.${name}`, node, to);
  }
  refusePrototypeOf(key, to);
  const ofFunction = lowerFunctionName(node, name, to);
  if (ofFunction !== undefined) return ofFunction;
  const symbol = to.symbolOf(key);
  const declaration = symbol?.valueDeclaration;
  if (declaration !== undefined && ts.isEnumMember(declaration))
    return lowerEnumMember(declaration, node, to);
  const accessor = symbol?.declarations?.find(ts.isGetAccessor);
  const getter = accessor && to.instance.functionAt(accessor);
  if (getter !== undefined && accessor !== undefined && isStaticMember(accessor)) {
    checkStaticAccess(node, accessor, false, to);
    return makeCall(getter, [], node, to);
  }
  if (isNamespace(node.expression, to)) return lowerNamespaceMember(node.expression, symbol, key, to);
  if (declaration !== undefined && isStaticMember(declaration)) {
    checkStaticAccess(node, declaration, false, to);
    return lowerSymbol(symbol, key, to);
  }
  if (node.expression.kind === ts.SyntaxKind.SuperKeyword)
    return lowerObjectProperty(makeThis(node, to), name, node, key, to);
  const receiver = to.expr(node.expression);
  if (receiver.type.kind === "dynamic")
    return (
      lowerLengthOfListOrText(receiver, node, name, to) ??
      lowerDynamicProperty(receiver, name, key, to, isIndexed(node.expression, to))
    );
  // "code" in error && error.code: whatever that is.
  if (isAskedOfError(receiver, node.expression, name, to))
    return lowerDynamicProperty(toDynamic(receiver, node, to), name, key, to);
  if (isRawOfTexts(node, name, to)) return lowerRaw(receiver, node, to);
  if (name === "length" && (receiver.type.kind === "string" || receiver.type.kind === "array")) {
    return builtinCall(`${receiver.type.kind}.length`, [receiver], node, to);
  }
  const either = name === "length" ? lowerLengthOfUnion(receiver, node, to) : undefined;
  if (either !== undefined) return either;
  if (isBytes(receiver)) return lowerBytesProperty(receiver, name, node, key, to);
  if (isRecord(receiver)) return lowerEntry(receiver, makeString(name, key, to), node, to);
  if (name === "size" && isCollection(receiver)) return lowerSize(receiver, node, to);
  if (isErrorOptions(to.checker.getTypeAtLocation(node.expression), to))
    return to.refuse("unsupported-property", key, { name });
  const owner = entryOf(receiver.type, to);
  if (name === "length" && owner?.isTuple) return lengthOfTuple(receiver, node, to);
  if (receiver.type.kind === "object") return lowerObjectProperty(receiver, name, node, key, to);
  return to.refuse("unsupported-property", key, { name });
}

/** (value as Record<string, unknown>).name: that there is such a name nothing says. */
function isIndexed(node: ts.Expression, to: Lowering): boolean {
  return isRecordType(to.checker.getTypeAtLocation(node), to);
}

function isAskedOfError({ type }: Expr<Lowered>, node: ts.Expression, name: string, to: Lowering): boolean {
  const owner = to.dynamic.modes.thrown ? entryOf(type, to) : undefined;
  return (
    owner?.isError === true &&
    owner.fieldOf(name) === undefined &&
    to.checker.getTypeAtLocation(node).isIntersection()
  );
}

function isStaticMember(declaration: ts.Declaration | undefined): boolean {
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return false;
  return (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Static) !== 0;
}

function isNamespace(node: ts.Expression, to: Lowering): boolean {
  const symbol = to.symbolOf(node);
  return symbol !== undefined && (symbol.flags & ts.SymbolFlags.ValueModule) !== 0;
}

/** A namespace is made where it stands. */
function lowerNamespaceMember(
  namespace: ts.Expression,
  symbol: ts.Symbol | undefined,
  key: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const made = to.symbolOf(namespace)?.declarations?.find(ts.isModuleDeclaration);
  const isEarly = made?.getSourceFile() === key.getSourceFile() && key.getStart() < (made?.getStart() ?? 0);
  if (isEarly && ts.findAncestor(key, ts.isFunctionLike) === undefined)
    return to.refuse("used-before-declared", key, { name: key.getText() });
  return lowerSymbol(symbol, key, to);
}

export function lowerEnumMember(member: ts.EnumMember, node: ts.Node, to: Lowering): Expr<Lowered> {
  const value = to.checker.getConstantValue(member);
  to.checkRefused(to.symbolOf(member.parent.name), node);
  if (typeof value === "string") return makeString(value, node, to);
  if (typeof value !== "number") return to.refuseQuietly(node); // its declaration says so
  if (isLooseEnum(member.parent, to)) return makeNumber(value, node, to);
  const id = to.enumId(member.parent);
  return {
    kind: "enum-member",
    enum: id,
    index: member.parent.members.indexOf(member),
    type: { kind: "enum", id },
    span: to.spanOf(node),
  };
}

function lowerElement(node: ts.ElementAccessExpression, to: Lowering): Expr<Lowered> {
  const key = node.argumentExpression;
  if (ts.isStringLiteralLike(key)) return lowerMember(node, key, key.text, to);
  const listed = lowerListedPart(node, to);
  if (listed !== undefined) return listed;
  const symbol = to.symbolOf(node.expression);
  if (symbol !== undefined && symbol.flags & ts.SymbolFlags.Enum) return lowerEnumLookup(node, symbol, to);
  const written = lowerLiteralLookup(node, to);
  if (written !== undefined) return written;
  const receiver = to.expr(node.expression);
  if (isRecord(receiver)) return lowerEntry(receiver, lowerKey(key, to), node, to);
  if (receiver.type.kind === "object" && ts.isNumericLiteral(key))
    return lowerObjectProperty(receiver, key.text, node, key, to);
  const keyed =
    receiver.type.kind === "object"
      ? (lowerKeyed(receiver, node, to) ?? lowerRunningIndex(receiver, to.expr(key), node, to))
      : undefined;
  if (keyed !== undefined) return keyed;
  const length = lowerKeyedLength(receiver, node, to);
  if (length !== undefined) return length;
  const ofLists = lowerElementOfLists(receiver, () => number(key, to), node, to);
  if (ofLists !== undefined) return ofLists;
  const either = lowerEitherElement(receiver, node, (member) => elementOf(member, node, to), to);
  return either ?? elementOf(receiver, node, to);
}

/** xs[i], text[i] */
function elementOf(receiver: Expr<Lowered>, node: ts.ElementAccessExpression, to: Lowering): Expr<Lowered> {
  const span = to.spanOf(node);
  if (receiver.type.kind === "object")
    return to.refuse("unsupported-property", node.argumentExpression, {
      name: node.argumentExpression.getText(),
    });
  const index = number(node.argumentExpression, to);
  if (isBytes(receiver) && isTypedArray(receiver.type.of))
    return { kind: "element", array: receiver, index, type: numberType, span };
  if (receiver.type.kind === "array") {
    const type = to.typeOfSlot(receiver.type.element);
    const element: Expr<Lowered> = { kind: "element", array: receiver, index, type, span };
    const holdsNothing = (type.kind === "optional" && type.absent === "undefined") || type.kind === "dynamic";
    return holdsNothing ? mayBeOutside(element, to) : element;
  }
  if (receiver.type.kind === "string") {
    return { ...builtinCall("string.element", [receiver, index], node, to), type: stringType };
  }
  return to.refuse("unsupported-property", node, { name: node.argumentExpression.getText() });
}

/** list[key], where `key` is "length": in `pluck(lists, "length")` */
function lowerKeyedLength(
  list: Expr<Lowered>,
  node: ts.ElementAccessExpression,
  to: Lowering,
): Expr<Lowered> | undefined {
  const { kind } = list.type;
  if ((kind !== "array" && kind !== "string") || !ts.isIdentifier(node.argumentExpression)) return undefined;
  const [only, more] = literalsOf(node.argumentExpression, to) ?? [];
  if (only?.value !== "length" || more !== undefined) return undefined;
  return builtinCall(`${kind}.length`, [list], node, to);
}

/** A call of a row of the builtin table whose result has a type that needs no slot. */
export function builtinCall(
  name: string,
  args: readonly Expr<Lowered>[],
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const builtin = builtins.get(name);
  if (builtin === undefined) return to.refuse("unsupported-library", node, { name });
  return { kind: "builtin", builtin, args, type: numberType, span: to.spanOf(node) };
}

/** `[1, 2, 3]` */
function lowerArray(node: ts.ArrayLiteralExpression, to: Lowering): Expr<Lowered> {
  const hole = node.elements.find(ts.isOmittedExpression);
  if (hole !== undefined) return to.refuse("unsupported-hole", hole, {});
  const tuple = tupleType(node, to);
  if (tuple !== undefined) return lowerTupleLiteral(node, tuple, to);
  const type = literalType(node, to);
  const elementType = to.typeOfSlot(type.element);
  const { list, wrap } = listGiven(node.elements, to);
  const elements = lowerElements(list, elementType, to);
  return wrap({ kind: "array", elements, type, span: to.spanOf(node) });
}

/** What is wanted of a literal; the pattern of `[a, b] = [1, 2]` says nothing of its elements. */
function contextOf(node: ts.ArrayLiteralExpression, to: Lowering): ts.Type | undefined {
  const context =
    typeFromOutside(node, to) ??
    wholeDefault(node, to) ??
    (isTakenApart(node) ? undefined : to.checker.getContextualType(node));
  if (context === undefined || saysNothing(context, to)) return undefined;
  return onlyFitting(context, node, to) ?? context;
}

/** What a default stands for, unless the pattern fills in what the literal lacks: { pair: [a = 1, b = 2] = [] } */
function wholeDefault(node: ts.ArrayLiteralExpression, to: Lowering): ts.Type | undefined {
  const context = defaultContext(node, to);
  if (context === undefined || !to.checker.isTupleType(context)) return context;
  const { target } = context as ts.TupleTypeReference; // as isTupleType says
  return node.elements.length < target.minLength ? undefined : context;
}

/** xs.flatMap((x) => [[x, 1] as const]), where a pair is wanted or a list of pairs: the one that the literal is. */
function onlyFitting(context: ts.Type, node: ts.Expression, to: Lowering): ts.Type | undefined {
  const lists = context.isUnion() ? context.types.filter((part) => isArrayLike(part, to)) : [];
  if (lists.length < 2 || !lists.some((part) => to.checker.isTupleType(part))) return undefined;
  const own = to.checker.getTypeAtLocation(node);
  const [only, more] = lists.filter((part) => to.checker.isTypeAssignableTo(own, part));
  return more === undefined ? only : undefined;
}

/** @param around types that the type lies in: `type Lists = Lists[]` */
function saysNothing(type: ts.Type, to: Lowering, around: readonly ts.Type[] = []): boolean {
  if (type.flags & ts.TypeFlags.Any) return true;
  if (!isArrayLike(type, to) || around.includes(type)) return false;
  const parts = to.checker.getTypeArguments(type as ts.TypeReference); // arrays and tuples are references
  return parts.some((part) => saysNothing(part, to, [...around, type]));
}

/** `[1, "a"]` where a tuple of several types is wanted, or is what the literal is. */
function tupleType(node: ts.ArrayLiteralExpression, to: Lowering): Type | undefined {
  const contextual = contextOf(node, to);
  const parts = contextual?.isUnion() ? contextual.types : [contextual ?? to.checker.getTypeAtLocation(node)];
  const own = to.checker.getTypeAtLocation(node);
  // [...entry] of one of several.
  if (own.isUnion()) return tupleOf(own, node, to);
  const isOfConcat = parts.some(({ symbol }) => symbol?.name === "ConcatArray");
  // pairs.concat([["b", 2]]): a pair is wanted, or a list of pairs, which this is.
  const tuples = parts.filter(
    (part) => to.checker.isTupleType(part) && (!isOfConcat || to.checker.isTypeAssignableTo(own, part)),
  );
  if (isOfConcat && tuples.length === 0) return undefined;
  // Of several the one that the literal is of.
  const fitting = tuples.length > 1 && tuples.find((part) => to.checker.isTypeAssignableTo(own, part));
  const tuple = fitting || (tuples[0] ?? own);
  return to.checker.isTupleType(tuple) ? tupleOf(tuple, node, to) : undefined;
}

function tupleOf(type: ts.Type, node: ts.Node, to: Lowering): Type | undefined {
  const lowered = lowerType(type, node, to);
  return lowered.kind === "object" ? lowered : undefined;
}

function lowerTupleLiteral(node: ts.ArrayLiteralExpression, type: Type, to: Lowering): Expr<Lowered> {
  const entry = entryOf(type, to) ?? to.refuse("unsupported-tuple", node, {});
  const { list, wrap } = listGiven(node.elements, to, 0, { lacking: true });
  const copy = copyTuple(list, type, node, to);
  if (copy !== undefined) return wrap(copy);
  const fields = list.map((given, position) => {
    if (given.isSpread) return to.refuse("unsupported-spread", given.node, {});
    const field = entry.fieldOf(String(position)) ?? to.refuse("unsupported-tuple", given.node, {});
    return { field, value: coerce(givenValue(given, to), to.typeOfSlot(field), given.node, to) };
  });
  return wrap({ kind: "object", fields, type, span: to.spanOf(node) });
}

/** The context says more than the literal: `const xs: (number | undefined)[] = [1]`. */
function literalType(node: ts.ArrayLiteralExpression, to: Lowering): Extract<Type, { kind: "array" }> {
  const contextual = contextOf(node, to);
  const isEmpty = node.elements.length === 0;
  const found = contextual && findArrayType(contextual, isEmpty, to);
  const own = to.checker.getTypeAtLocation(node);
  const element = found?.concat ? to.checker.getTypeArguments(found.type)[0] : undefined;
  if (element !== undefined) return makeArrayType(lowerType(element, node, to), node, to);
  const row = found === undefined ? elementOfEmptyRow(node, to) : undefined;
  const lowered = row === undefined ? lowerType(found?.type ?? own, node, to) : makeArrayType(row, node, to);
  return lowered.kind === "array" ? lowered : to.refuse("unsupported-tuple", node, {});
}

/** The one array among the types that a context allows; the argument of `concat` is declared as `T | ConcatArray<T>`. */
function findArrayType(
  type: ts.Type,
  isEmpty: boolean,
  to: Lowering,
): { readonly type: ts.TypeReference; readonly concat: boolean } | undefined {
  const parts = type.isUnion() ? type.types : [type];
  // Nothing else says what [] holds.
  const names = isEmpty ? ["ConcatArray", "Iterable"] : ["ConcatArray"];
  const isConcat = (part: ts.Type): boolean => names.includes(part.symbol?.name);
  const concat = parts.find(isConcat);
  const arrays = concat === undefined ? parts.filter((part) => isArrayLike(part, to)) : [concat];
  const [only, more] = arrays;
  if (only === undefined || more !== undefined) return undefined;
  return { type: only as ts.TypeReference, concat: concat !== undefined }; // arrays are references to generic types
}

function isArrayLike(type: ts.Type, to: Lowering): boolean {
  return to.checker.isArrayType(type) || to.checker.isTupleType(type);
}

export const members: ExprTable = [
  expressions(ts.isPropertyAccessExpression, [ts.SyntaxKind.PropertyAccessExpression], lowerProperty),
  expressions(ts.isElementAccessExpression, [ts.SyntaxKind.ElementAccessExpression], lowerElement),
  expressions(ts.isArrayLiteralExpression, [ts.SyntaxKind.ArrayLiteralExpression], lowerArray),
];
