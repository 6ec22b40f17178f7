// TypeScript types -> types of the HIR. Every call makes fresh element slots: one for each place that holds an array.
import type { FunctionType, SlotId, Type } from "../../hir/index.ts";
import { lackAlike } from "../../hir/lacking.ts";
import {
  booleanType,
  dynamicType,
  emptyType,
  isEmpty,
  nullType,
  numberType,
  stringType,
  undefinedType,
  voidType,
} from "../../hir/type.ts";
import { flavourOf } from "../../source/flavour.ts";
import { makeSpan } from "../../span.ts";
import { ts } from "../../typescript.ts";
import { bytesKindOf, bytesType } from "../arrays/bytes.ts";
import { evolvedElement } from "../arrays/evolving-arrays.ts";
import { findClass, lowerClassType } from "../classes/classes.ts";
import { saidNothing } from "../classes/said-nothing.ts";
import { lowerCollectionType } from "../collections/collections.ts";
import { makeOverloadedType } from "../functions/overloads.ts";
import { helpOfFunction, helpOfProperties } from "../functions/refused-functions.ts";
import { parametersOf, type TypedParameter } from "../functions/signatures.ts";
import { findErrorInterface } from "../library/error-interfaces.ts";
import { causeType, findErrorClass, isErrorOptions } from "../library/errors.ts";
import { refuseLibraryType } from "../library/library-edge.ts";
import { keyOf, type Lowering } from "../lowering.ts";
import { typeOfCopied } from "../objects/chosen-names.ts";
import { lowerShape, lowerTuple } from "../objects/shapes.ts";
import { isTemplateTexts, lowerTemplateTexts } from "../texts/template-texts.ts";
import { lowerRestTuple } from "../tuples/rest-tuples.ts";
import { isStructTuple } from "../tuples/tuple-families.ts";
import { isLooseEnum } from "../unions/enums.ts";
import { ruledOutType } from "../unions/ruled-out.ts";
import { joinTypes, lowerUnion, orUndefined } from "../unions/unions.ts";
import { brandedType } from "./brands.ts";
import { concreteType, isNothingHere, outside, workedOut } from "./concrete.ts";
import { derivedThis, refuseCopiedThis } from "./derived-this.ts";
import { evolvedType } from "./evolving-variables.ts";
import { fullest } from "./fullest.ts";
import { isOneForm } from "./one-form.ts";
import { mayBeVoid, resultType } from "./results.ts";

/** @param node the place that the type belongs to, for messages. */
export function lowerType(type: ts.Type, node: ts.Node, to: Lowering): Type {
  const flags = type.flags;
  const present = findPresent(type, to);
  if (present !== undefined) return withoutAbsent(lowerType(present, node, to));
  const derived = derivedThis(type);
  if (derived !== undefined) return lowerType(derived, node, to);
  refuseCopiedThis(type, to);
  const copied = typeOfCopied(type, to);
  if (copied !== undefined) return lowerType(copied, node, to);
  const known = workedOut(type, to);
  if (known !== undefined) return outside(to, () => lowerType(known, node, to));
  if (flags & ts.TypeFlags.TypeParameter) return lowerTypeParameter(type, node, to);
  const evolved = flags & ts.TypeFlags.Any ? evolvedType(node, to) : undefined;
  if (evolved !== undefined) return evolved;
  if (to.dynamic.modes.unknown && flags & (anything | ts.TypeFlags.Any)) return lowerAnything(to);
  if (flags & ts.TypeFlags.Any) return to.refuse("unsupported-any", node, {});
  if (flags & ts.TypeFlags.NonPrimitive || isWhatIsThere(type, to)) {
    if (to.dynamic.modes.unknown) return lowerAnything(to);
    to.dynamic.want("unknown");
    return to.refuse("unsupported-type", node, { type: flags & ts.TypeFlags.NonPrimitive ? "object" : "{}" });
  }
  // Where only errors are, what is said to be anything is an error, or nothing.
  if (flags & ts.TypeFlags.Unknown) return causeType(to);
  if (flags & (ts.TypeFlags.Void | ts.TypeFlags.Never)) return voidType;
  if (flags & ts.TypeFlags.Null) return nullType;
  if (flags & ts.TypeFlags.Undefined) return undefinedType;
  if (flags & ts.TypeFlags.EnumLike) {
    const lowered = lowerEnumType(type, to);
    if (lowered !== undefined) return lowered;
  }
  if (flags & ts.TypeFlags.NumberLike) return numberType;
  if (flags & ts.TypeFlags.StringLike) return stringType;
  if (flags & ts.TypeFlags.BooleanLike) return booleanType;
  const flavour = flavourOf(type);
  if (flavour !== undefined) return { kind: "number", flavour };
  const branded = brandedType(type, to.checker);
  if (branded !== undefined) return lowerType(branded, node, to);
  if (type.isUnion()) return lowerUnion(type, node, to);
  if (flags & ts.TypeFlags.BigIntLike) return to.refuse("unsupported-bigint", node, {});
  if (flags & ts.TypeFlags.ESSymbolLike) return to.refuse("unsupported-symbol", node, {});
  return lowerObjectType(type, node, to);
}

/** `unknown`, `object` */
const anything = ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive;

/** `{}` that nobody wrote: `unknown` without nothing, as in `value ?? "none"`. */
function isWhatIsThere(type: ts.Type, to: Lowering): boolean {
  if ((type.flags & ts.TypeFlags.Object) === 0 || type.symbol !== undefined) return false;
  if (to.checker.getPropertiesOfType(type).length + type.getCallSignatures().length > 0) return false;
  return type.getConstructSignatures().length + to.checker.getIndexInfosOfType(type).length === 0;
}

function lowerAnything(to: Lowering): Type {
  to.dynamic.names.add("Unknown");
  return dynamicType;
}

/** The type of something that holds a value, if only `undefined` or `null`. */
export function lowerSlotType(type: ts.Type, node: ts.Node, to: Lowering): Type {
  // What can't happen has any form.
  if (type.flags & ts.TypeFlags.Never)
    return nothingSaid(node.parent) ?? ruledOutType(node.parent, to) ?? numberType;
  if (isNothingHere(type, to)) return numberType;
  const lowered = lowerType(type, node, to);
  if (lowered.kind === "void") return emptyType("undefined");
  return lowered.kind === "undefined" ? emptyType(lowered.written) : lowered;
}

/** let level = null!;  =>  null, which it stays */
function nothingSaid(node: ts.Node): Type | undefined {
  if (!ts.isVariableDeclaration(node) && !ts.isPropertyDeclaration(node)) return undefined;
  const said = node.type === undefined ? saidNothing(node.initializer) : undefined;
  return said?.kind === "undefined" ? emptyType(said.written) : undefined;
}

/** What the instance has for T, or the class that `this` is. */
function lowerTypeParameter(type: ts.Type, node: ts.Node, to: Lowering): Type {
  const bound = type.symbol && to.instance.typeOf(type.symbol);
  if (bound !== undefined) return bound;
  const given = concreteType(type, to);
  if (given !== type) return outside(to, () => lowerType(given, node, to));
  const { self } = to.instance;
  if (self !== undefined && type.symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface))
    return { kind: "object", id: self };
  return to.refuse("unsupported-generic", node, {});
}

/** `T & {}` is how TypeScript writes a T that is there. */
function findPresent(type: ts.Type, to: Lowering): ts.Type | undefined {
  if (!type.isIntersection()) return undefined;
  const isEmpty = (part: ts.Type): boolean =>
    (part.flags & ts.TypeFlags.Object) !== 0 &&
    to.checker.getPropertiesOfType(part).length === 0 &&
    [...part.getCallSignatures(), ...part.getConstructSignatures()].length === 0 &&
    to.checker.getIndexInfosOfType(part).length === 0;
  const parts = type.types.filter((part) => !isEmpty(part));
  return parts.length === 1 && parts.length < type.types.length ? parts[0] : undefined;
}

function withoutAbsent(type: Type): Type {
  return type.kind === "optional" ? type.of : type;
}

/** Numeric enums keep their name, the members of text enums are text. */
function lowerEnumType(type: ts.Type, to: Lowering): Type | undefined {
  if (type.flags & ts.TypeFlags.StringLiteral) return stringType;
  const declaration = enumDeclarationOf(type.symbol);
  if (declaration === undefined) return undefined;
  if (type.isUnion() && type.types.every((part) => part.flags & ts.TypeFlags.StringLiteral))
    return stringType;
  if (!isLooseEnum(declaration, to)) return { kind: "enum", id: to.enumId(declaration) };
  const parts = type.isUnion() ? type.types : [type];
  const hasText = parts.some((part) => part.flags & ts.TypeFlags.StringLiteral);
  return hasText ? { kind: "union", of: [numberType, stringType] } : numberType;
}

function enumDeclarationOf(symbol: ts.Symbol | undefined): ts.EnumDeclaration | undefined {
  const declaration = symbol?.declarations?.[0];
  if (declaration === undefined) return undefined;
  if (ts.isEnumDeclaration(declaration)) return declaration;
  return ts.isEnumMember(declaration) ? declaration.parent : undefined;
}

function lowerObjectType(type: ts.Type, node: ts.Node, to: Lowering): Type {
  const declaration = type.symbol?.declarations?.[0];
  const extern = declaration && to.externs.classAt.get(keyOf(declaration));
  if (extern !== undefined) {
    to.need(extern.headers);
    return { kind: "extern", class: extern };
  }
  to.checkRefused(type.symbol, node);
  if (isConstructor(type)) return lowerFunctionType(type, node, to);
  const own = findClass(type);
  if (own !== undefined && to.dynamic.modes.likened.has(own)) return lowerShape(type, node, to);
  if (own !== undefined) return { kind: "object", id: lowerClassType(type, own, node, to).id };
  const error = findErrorClass(type, to);
  const entry = error ?? findErrorInterface(type, node, to);
  if (entry !== undefined) return { kind: "object", id: entry.id };
  if (isErrorOptions(type, to)) return causeType(to);
  if (to.checker.isTupleType(type)) return lowerTupleType(type, node, to);
  const isList = to.checker.isArrayType(type) || type.getCallSignatures().length > 0;
  return isList ? enclosed(type, node, to) : lowerPlainObject(type, node, to);
}

/** A list of lists of lists …: `type Tree = number | Tree[]` has no end in C++. */
function enclosed(type: ts.Type, node: ts.Node, to: Lowering): Type {
  if (to.open.has(type)) return to.refuse("unsupported-type", node, { type: to.checker.typeToString(type) });
  to.open.add(type);
  try {
    return lowerPlainObject(type, node, to);
  } finally {
    to.open.delete(type);
  }
}

function lowerPlainObject(type: ts.Type, node: ts.Node, to: Lowering): Type {
  if (to.checker.isArrayType(type)) {
    const [element] = to.checker.getTypeArguments(type as ts.TypeReference); // arrays are references to Array<T>
    const evolved = element !== undefined && element.flags & ts.TypeFlags.Any && evolvedElement(node, to);
    if (evolved) return makeArrayType(evolved, node, to);
    if (element !== undefined && element.flags & ts.TypeFlags.Never) return makeOpenArray(node, to);
    if (element !== undefined) return makeArrayType(lowerSlotType(element, node, to), node, to);
  }
  if (isTemplateTexts(type, to)) return lowerTemplateTexts(node, to);
  const bytes = bytesKindOf(type, to);
  if (bytes !== undefined) return bytesType(bytes, to);
  const collection = lowerCollectionType(type, node, to);
  if (collection !== undefined) return collection;
  refuseLibraryType(type, node, to);
  if (type.getCallSignatures().length > 0) return lowerFunctionType(type, node, to);
  if (isShape(type, to)) return lowerShape(type, node, to);
  return to.refuse("unsupported-type", node, { type: to.checker.typeToString(type) });
}

/** `typeof Circle`, `new (radius: number) => Shape`: as a value it is a function that makes one. */
export function isConstructor(type: ts.Type): boolean {
  const [declaration] = type.symbol?.declarations ?? [];
  if (declaration?.getSourceFile().isDeclarationFile) return false;
  return type.getConstructSignatures().length > 0 && type.getCallSignatures().length === 0;
}

/** (a: A) => R, with slots that every function which flows there will share. */
function lowerFunctionType(type: ts.Type, node: ts.Node, to: Lowering): Type {
  const makes = isConstructor(type);
  const signatures = makes ? type.getConstructSignatures() : type.getCallSignatures();
  const [written, more] = signatures;
  const signature = written?.typeParameters === undefined ? written : to.calledAs.get(type);
  if (signature === undefined) return to.refuse("unsupported-function-value", node, {}, helpOfFunction(type));
  // Those of a class are its static members.
  if (!makes && to.checker.getPropertiesOfType(type).length > 0)
    return to.refuse("unsupported-function-value", node, {}, helpOfProperties(type, to));
  // An interface that mentions the type is known the second time round: `(task: Task) => void`, `Task { spawn(fn: …) }`.
  if (to.functionTypes.filter((open) => open === type).length > 1)
    return to.refuse("unsupported-type", node, { type: to.checker.typeToString(type) });
  to.functionTypes.push(type);
  try {
    const isOne = more === undefined;
    return isOne ? makeFunctionType(signature, node, to) : makeOverloadedType(signatures, node, to);
  } finally {
    to.functionTypes.pop();
  }
}

export function lowerParameterType(param: TypedParameter, node: ts.Node, to: Lowering): Type {
  const single = lowerSlotType(param.type, node, to);
  const plain = param.isList ? makeArrayType(single, node, to) : single;
  return param.isOmissible ? orUndefined(plain, node, to) : plain;
}

export function makeFunctionType(signature: ts.Signature, node: ts.Node, to: Lowering): FunctionType {
  const span = to.spanOf(node);
  const { list, rest } = parametersOf(signature, node, to);
  const params = list.map((param) => {
    const type = lowerParameterType(param, node, to);
    return to.makeSlot({ name: param.name, type, span, role: "parameter", mutable: false });
  });
  const written = to.checker.getReturnTypeOfSignature(signature);
  const own = resultType(lowerType(written, node, to), written);
  const result = own && to.makeSlot({ name: "", type: own, span, role: "result", mutable: true });
  const orVoid = own?.kind === "dynamic" || mayBeVoid(concreteType(written, to));
  return { kind: "function", signature: to.nextSignatureId(), params, result, rest, orVoid };
}

export function optionalType(type: Type): Type {
  if (type.kind === "optional" || type.kind === "dynamic") return type;
  return { kind: "optional", of: type, absent: "undefined" };
}

/** Properties and nothing else. */
function isShape(type: ts.Type, to: Lowering): boolean {
  if ((type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0) return false;
  if (type.getConstructSignatures().length > 0 || to.checker.getIndexInfosOfType(type).length > 0)
    return false;
  const isForeign = (property: ts.Symbol): boolean =>
    property.declarations?.some((declaration) => declaration.getSourceFile().isDeclarationFile) ?? false;
  return !to.checker.getPropertiesOfType(type).some(isForeign);
}

/** A tuple of one type is an array: `[1, 2, 3] as const`. */
function lowerTupleType(type: ts.Type, node: ts.Node, to: Lowering): Type {
  const reference = type as ts.TupleTypeReference; // isTupleType holds for references to tuples only
  const { elementFlags } = reference.target;
  const plain = elementFlags.every((flag) => flag & ts.ElementFlags.Required);
  const rest = elementFlags.some((flag) => flag & (ts.ElementFlags.Rest | ts.ElementFlags.Variadic));
  // A tuple that holds itself is a struct with a name.
  if (to.open.has(type)) return lowerTuple(reference, node, to);
  // Lists around it have an end here: `Command = ["wait"] | ["repeat", Command[]]`.
  const outer = [...to.open].filter((one) => !to.checker.isTupleType(one));
  for (const list of outer) to.open.delete(list);
  to.open.add(type);
  let parts: readonly Type[];
  try {
    parts = to.checker.getTypeArguments(reference).map((part) => lowerSlotType(part, node, to));
  } finally {
    to.open.delete(type);
    for (const list of outer) to.open.add(list);
  }
  const [first = numberType, ...others] = parts;
  const isList = (part: Type): boolean => part.kind === "object" && to.object(part.id).isTuple;
  const alike = others.every((other) => isOneType(first, other, to) && isList(first) === isList(other));
  const { open } = to.dynamic;
  const isStruct = isStructTuple(type, to) || open.of(type).length > 0;
  const element = alike && (rest || (plain && !isStruct)) ? joinElements(first, others, node, to) : undefined;
  if (element !== undefined) {
    const list = parts.length === 0 ? makeOpenArray(node, to) : makeArrayType(element, node, to);
    open.note(list.element, type, false);
    return list;
  }
  return rest ? lowerRestTuple(parts, node, to) : lowerTuple(reference, node, to);
}

/** [{ at: 1 }, { at: "x" }] as const  =>  what an element is that may be any of them; undefined where they have no form together */
function joinElements(first: Type, others: readonly Type[], node: ts.Node, to: Lowering): Type | undefined {
  const areOne = others.every((other) => isOneForm(first, other, to));
  return areOne ? fullest(first, others, to) : joinTypes([first, ...others], undefined, node, to);
}

/** `[]` has no element type until it flows somewhere: TypeScript says never. */
function makeOpenArray(node: ts.Node, to: Lowering): ArrayType {
  return { kind: "array", element: makeElement(numberType, node, true, to) };
}

export function isOpenArray(type: Type, to: Lowering): boolean {
  return type.kind === "array" && to.slot(type.element).open === true;
}

type ArrayType = Extract<Type, { kind: "array" }>;

/** An array type with an element slot of its own. */
export function makeArrayType(element: Type, node: ts.Node | undefined, to: Lowering): ArrayType {
  return { kind: "array", element: makeElement(element, node, false, to) };
}

function makeElement(type: Type, node: ts.Node | undefined, open: boolean, to: Lowering): SlotId {
  const span = node === undefined ? makeSpan("", 0, 0) : to.spanOf(node);
  return to.makeSlot({ name: "", type, span, role: "element", mutable: true, ...(open ? { open } : {}) });
}

/**
 * Whether one function may stand where the other is wanted: what both have is of one type. TypeScript has checked that
 * neither is called with less than it needs.
 */
function isCallable(a: FunctionType, b: FunctionType, to: Lowering): boolean {
  const common = Math.min(a.params.length, b.params.length);
  if (a.rest !== b.rest && (a.rest ? a.params.length <= b.params.length : b.params.length <= a.params.length))
    return false;
  if (a.rest && b.rest && a.params.length !== b.params.length) return false;
  const alike = (one: SlotId | undefined, other: SlotId | undefined): boolean =>
    one === undefined || other === undefined || isAlike(to.typeOfSlot(one), to.typeOfSlot(other), to);
  return (
    alike(a.result, b.result) && a.params.slice(0, common).every((param, at) => alike(param, b.params[at]))
  );
}

function isAlike(a: Type, b: Type, to: Lowering): boolean {
  if (isEmpty(a) || isEmpty(b))
    return a.kind === "optional" && b.kind === "optional" && a.absent === b.absent;
  const [one, other] = [a, b].map((type) => (type.kind === "optional" ? type.of : type));
  return one !== undefined && other !== undefined && sameType(one, other, to);
}

/** The same, and what may be missing in them is `undefined` in both, or `null`. */
export function isOneType(a: Type, b: Type, to: Lowering): boolean {
  return sameType(a, b, to) && lackAlike(a, b, (slot) => to.typeOfSlot(slot));
}

/** Whether two types are one in C++; the elements of arrays become one by unification. */
export function sameType(a: Type, b: Type, to: Lowering): boolean {
  if (a.kind === "array" && b.kind === "array") {
    if (isOpenArray(a, to) || isOpenArray(b, to)) return true;
    return sameType(to.typeOfSlot(a.element), to.typeOfSlot(b.element), to);
  }
  if (a.kind === "bytes" && b.kind === "bytes") return a.of === b.of;
  if (a.kind === "collection" && b.kind === "collection") {
    const same = (one: SlotId, other: SlotId): boolean =>
      sameType(to.typeOfSlot(one), to.typeOfSlot(other), to);
    return a.of === b.of && same(a.key, b.key) && same(a.value, b.value);
  }
  if (a.kind === "number" && b.kind === "number") return a.flavour === b.flavour;
  if (a.kind === "enum" && b.kind === "enum") return a.id === b.id;
  if (a.kind === "extern" && b.kind === "extern") return a.class.id === b.class.id;
  if (a.kind === "optional" && b.kind === "optional")
    return isEmpty(a) === isEmpty(b) && sameType(a.of, b.of, to);
  if (a.kind === "union" && b.kind === "union")
    return a.of.length === b.of.length && a.of.every((part, at) => sameType(part, b.of[at] ?? part, to));
  if (a.kind === "function" && b.kind === "function") return isCallable(a, b, to);
  return a.kind === b.kind;
}
