// Classes: each is known by its type before any body of its members is looked at; a generic one for each set of types.
import type { Item, Lowered } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { checkDepth, statementOf } from "../functions/generics.ts";
import {
  argumentKey,
  isLiteralKey,
  namesProperties,
  type TypeArgument,
  typeArgument,
} from "../functions/type-arguments.ts";
import { Instance } from "../instance.ts";
import { interfaceAbove } from "../library/error-interfaces.ts";
import { findErrorClass } from "../library/errors.ts";
import { keyOf, type Lowering } from "../lowering.ts";
import { type ClassNode, ObjectEntry } from "../objects/object-entry.ts";
import { typeWord } from "../types/type-key.ts";
import { capturedBy, checkCaptured, registerCaptured } from "./captured-variables.ts";
import { registerMembers } from "./class-members.ts";
import { isStatic, lowerStatic, nameOf, registerStatics } from "./class-statics.ts";
import { hasPlace, isOfTurn } from "./classes-of-turns.ts";
import { answerRequests } from "./generic-methods.ts";
import { namedClass } from "./named-classes.ts";
import { declaredClass } from "./static-receivers.ts";

/** The user's class behind a type, undefined for any other type. */
export function findClass(type: ts.Type): ClassNode | undefined {
  const declaration = type.symbol?.valueDeclaration;
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return undefined;
  return type.symbol.flags & ts.SymbolFlags.Class && ts.isClassLike(declaration) ? declaration : undefined;
}

/** The type of its instances. */
export function typeOfClass(node: ClassNode, to: Lowering): ts.Type {
  const found: ts.Symbol | undefined =
    (node.name && to.checker.getSymbolAtLocation(node.name)) ?? to.checker.getTypeAtLocation(node).symbol;
  // What extends a type parameter is of several types to TypeScript, without a name.
  if (found === undefined)
    return to.refuse("unsupported-class", node.getFirstToken() ?? node, {
      what: "inside of a generic function",
    });
  return to.checker.getDeclaredTypeOfSymbol(found);
}

/** The class of an instance type; a generic one for each set of types. */
export function lowerClassType(
  type: ts.Type,
  declaration: ClassNode,
  node: ts.Node,
  to: Lowering,
): ObjectEntry {
  const { parameters, args } = typeArgumentsOf(type, node, to);
  const exact = exactParameters(declaration, to);
  const around = to.dynamic.modes.alike.has(declaration) ? [] : undefined;
  const own = args
    .map((arg, at) =>
      argumentKey(arg, exact.has(at) || isLiteralKey(arg, declaration.typeParameters?.[at]), to, around),
    )
    .join();
  const key = `${keyOf(declaration)}<${own}>`;
  const known = to.classes.get(key);
  if (known !== undefined) return known;
  const captured = capturedBy(declaration, to);
  checkPlace(declaration, captured, to);
  const id = to.nextObjectId();
  const types = new Map(parameters.flatMap((symbol, position) => pair(symbol, args[position]?.type)));
  const given = new Map(parameters.flatMap((symbol, position) => pair(symbol, args[position]?.given)));
  const instance = new Instance(to.root, types, id, key, given);
  checkDepth(instance, node, to);
  const place = { span: to.spanOf(declaration.name ?? declaration), trivia: to.comments.trivia(declaration) };
  const suffix = args.map(({ type: arg }) => (arg === undefined ? "" : `_${typeWord(arg, to)}`)).join("");
  const entry = new ObjectEntry(id, nameOf(declaration) + suffix, declaration, instance, place);
  entry.turns = to.source.earlyWrites.turns.get(declaration);
  to.classes.set(key, entry);
  to.dynamic.classes.set(id, declaration);
  to.objects.set(id, entry);
  const forget = (): void => {
    to.classes.delete(key);
    to.forgetObject(id);
    const others = to.waiting.filter(({ method }) => method?.class !== id);
    to.waiting.splice(0, to.waiting.length, ...others);
    for (const derived of entry.derived) derived.forget();
  };
  const within = (register: () => void): void =>
    to.orForget(() => to.withInstance(instance, () => to.atTop(() => to.inStruct(register))), forget);
  const register = (): void => {
    within(() => {
      registerCaptured(entry, captured, to);
      registerMembers(entry, declaration, to);
    });
    entry.isComplete = true;
    answerRequests(entry, to);
    for (const derived of entry.derived.splice(0)) derived.register();
  };
  within(() => {
    entry.base = baseOf(declaration, to);
    const [[, first] = []] = captured;
    if (entry.isError && first !== undefined)
      to.refuse("unsupported-class", first, {
        what: "that uses variables of the function around it, and extends `Error`,",
      });
  });
  // A base whose fields name this class has only begun: what it has must be known before what replaces it.
  if (entry.base?.isComplete === false) entry.base.derived.push({ register, forget });
  else register();
  to.lateItems(statementOf(declaration)).push({ kind: "class", id, trivia: place.trivia });
  return entry;
}

/** A class inside of a function can stand outside of it: its objects are given what they use of the function. */
function checkPlace(node: ClassNode, captured: ReturnType<typeof capturedBy>, to: Lowering): void {
  const around = ts.findAncestor(node.parent, ts.isFunctionLike);
  if (ts.isClassExpression(node) && declaredClass(node.parent) === undefined && !hasPlace(node))
    to.refuse("unsupported-class", node.getFirstToken() ?? node, { what: "that no constant holds" });
  checkCaptured(node, captured, to);
  const place = node.name ?? node;
  if (around?.typeParameters !== undefined)
    to.refuse("unsupported-class", place, { what: "inside of a generic function" });
  if (node.members.some(isStatic) && (isOfTurn(node) || captured.size > 0))
    to.refuse("unsupported-class", place, { what: "with static members in a function or loop" });
}

function typeArgumentsOf(
  type: ts.Type,
  node: ts.Node,
  to: Lowering,
): { readonly parameters: readonly ts.Symbol[]; readonly args: readonly TypeArgument[] } {
  const { target } = type as Partial<ts.TypeReference>; // only references to generic classes have one
  const parameters = target?.typeParameters ?? (type as ts.InterfaceType).typeParameters ?? [];
  if (parameters.length === 0) return { parameters: [], args: [] };
  const args = to.checker.getTypeArguments(type as ts.TypeReference).slice(0, parameters.length);
  return {
    parameters: parameters.map(({ symbol }) => symbol),
    args: args.map((arg) => typeArgument(arg, node, to)),
  };
}

function pair<Value>(symbol: ts.Symbol, value: Value | undefined): readonly (readonly [ts.Symbol, Value])[] {
  return value === undefined ? [] : [[symbol, value]];
}

/**
 * Type parameters of which the very literals matter, or how many they are: `K extends keyof T`, `A extends unknown[]`, and
 * those that name the properties of something: `Record<State, Step>`.
 */
function exactParameters(node: ClassNode, to: Lowering): ReadonlySet<number> {
  const exact = (node.typeParameters ?? []).map(
    (parameter) =>
      /\bkeyof\b|\]$/.test(parameter.constraint?.getText() ?? "") || namesProperties(parameter, node, to),
  );
  return new Set(exact.flatMap((found, position) => (found ? [position] : [])));
}

function baseOf(node: ClassNode, to: Lowering): ObjectEntry | undefined {
  const base = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  return base === undefined ? undefined : lowerBase(base, node, to);
}

function lowerBase(node: ts.ExpressionWithTypeArguments, own: ClassNode, to: Lowering): ObjectEntry {
  const type = to.checker.getTypeAtLocation(node);
  const error = findErrorClass(type, to);
  if (error !== undefined) return interfaceAbove(own, error, to) ?? error;
  const declaration = findClass(type);
  // What a function or variable gives may be another class, and making it may do something.
  if (declaration === undefined || namedClass(node.expression, to) !== declaration)
    return to.refuse("unsupported-class", node, { what: `that extends \`${node.expression.getText()}\`` });
  return lowerClassType(type, declaration, node, to);
}

/** The statement of a class: what its static members do when the module is loaded. */
export function lowerClassStatement(node: ClassNode, to: Lowering): readonly Item<Lowered>[] {
  if (nameOf(node) === "Anonymous")
    return to.refuse("unsupported-class", node.getFirstToken() ?? node, { what: "without a name" });
  const type = typeOfClass(node, to);
  registerStatics(node, to);
  if (node.typeParameters === undefined) lowerClassType(type, node, node.name ?? node, to);
  return node.members
    .filter(isStatic)
    .flatMap((member) => lowerStatic(member, to))
    .map((statement) => ({ kind: "statement", statement }));
}
