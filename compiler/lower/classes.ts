// Classes: their members first, for every use, then the bodies of methods and constructors.
import type { Item, Lowered, MethodFacts, SlotId, Stmt, Type } from "../hir/index.ts";
import { ts } from "../typescript.ts";
import { noTrivia } from "./comments.ts";
import { atTopLevel, makeEntry } from "./functions.ts";
import { checkDepth, statementOf } from "./generics.ts";
import { Instance } from "./instance.ts";
import { keyOf, type Lowering } from "./lowering.ts";
import { type ClassNode, ObjectEntry } from "./object-entry.ts";
import { typeKey } from "./type-key.ts";
import { lowerSlotType, lowerType } from "./types.ts";

/** The user's class behind a type, undefined for any other type. */
export function findClass(type: ts.Type): ClassNode | undefined {
  const declaration = type.symbol?.valueDeclaration;
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return undefined;
  return type.symbol.flags & ts.SymbolFlags.Class && ts.isClassLike(declaration) ? declaration : undefined;
}

/** The class of an instance type; a generic one for each set of types. */
export function lowerClassType(
  type: ts.Type,
  declaration: ClassNode,
  node: ts.Node,
  to: Lowering,
): ObjectEntry {
  const { parameters, args } = typeArgumentsOf(type, node, to);
  const key = `${keyOf(declaration)}<${args.map((arg) => typeKey(arg, to)).join()}>`;
  const known = to.classes.get(key);
  if (known !== undefined) return known;
  if (declaration.name === undefined || !ts.isSourceFile(declaration.parent))
    return to.refuse("unsupported-class", declaration.name ?? declaration, {
      what: "inside of something else",
    });
  const id = to.nextObjectId();
  const types = new Map(parameters.map((symbol, position) => [symbol, args[position]] as const));
  const bound = new Map([...types].filter((pair): pair is [ts.Symbol, Type] => pair[1] !== undefined));
  const instance = new Instance(to.root, bound, id, key);
  checkDepth(instance, node, to);
  const place = { span: to.spanOf(declaration.name), trivia: to.comments.trivia(declaration) };
  const suffix = args.map((arg) => `_${typeKey(arg, to).replace(/\W+/g, "_")}`).join("");
  const entry = new ObjectEntry(id, declaration.name.text + suffix, declaration, instance, place);
  to.classes.set(key, entry);
  to.objects.set(id, entry);
  to.withInstance(instance, () => to.atTop(() => registerMembers(entry, declaration, to)));
  to.lateItems(statementOf(declaration)).push({ kind: "class", id, trivia: place.trivia });
  return entry;
}

function typeArgumentsOf(
  type: ts.Type,
  node: ts.Node,
  to: Lowering,
): { readonly parameters: readonly ts.Symbol[]; readonly args: readonly Type[] } {
  const { target } = type as Partial<ts.TypeReference>; // only references to generic classes have one
  const parameters = target?.typeParameters ?? (type as ts.InterfaceType).typeParameters ?? [];
  if (parameters.length === 0) return { parameters: [], args: [] };
  const args = to.checker.getTypeArguments(type as ts.TypeReference).slice(0, parameters.length);
  return {
    parameters: parameters.map(({ symbol }) => symbol),
    args: args.map((arg) => lowerType(arg, node, to)),
  };
}

function registerMembers(entry: ObjectEntry, node: ClassNode, to: Lowering): void {
  const base = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  if (base !== undefined) entry.base = lowerBase(base, to);
  for (const member of node.members) {
    if (ts.canHaveDecorators(member) && ts.getDecorators(member)?.[0] !== undefined)
      to.refuse("unsupported-decorator", member, {});
    if (isStatic(member)) registerStatic(entry, member, to);
    else registerMember(entry, member, to);
  }
  const hasInitializers = node.members.some(
    (member) => ts.isPropertyDeclaration(member) && !isStatic(member),
  );
  if (entry.construct === undefined && (hasInitializers || entry.base === undefined))
    registerImplicitConstructor(entry, node, to);
}

function lowerBase(node: ts.ExpressionWithTypeArguments, to: Lowering): ObjectEntry {
  const type = to.checker.getTypeAtLocation(node);
  const declaration = findClass(type);
  if (declaration === undefined)
    return to.refuse("unsupported-class", node, { what: `that extends \`${node.expression.getText()}\`` });
  return lowerClassType(type, declaration, node, to);
}

function registerMember(entry: ObjectEntry, member: ts.ClassElement, to: Lowering): void {
  if (ts.isPropertyDeclaration(member)) return registerField(entry, member, to);
  if (ts.isConstructorDeclaration(member)) {
    for (const param of member.parameters)
      if (ts.isParameterPropertyDeclaration(param, member)) registerField(entry, param, to);
    if (member.body !== undefined) entry.construct = registerMethod(entry, member, "constructor", to);
    return;
  }
  if (ts.isMethodDeclaration(member)) {
    const isAbstract = hasModifier(member, ts.SyntaxKind.AbstractKeyword);
    // The signatures of an overloaded method have no body either.
    if (member.body === undefined && !isAbstract) return;
    // Generic methods are made for each use.
    if (member.typeParameters === undefined)
      entry.methods.set(member.name.getText(), registerMethod(entry, member, "method", to));
    return;
  }
  if (ts.isGetAccessor(member))
    entry.getters.set(member.name.getText(), registerMethod(entry, member, "getter", to));
  else if (ts.isSetAccessor(member))
    entry.setters.set(member.name.getText(), registerMethod(entry, member, "setter", to));
  else if (!ts.isSemicolonClassElement(member))
    to.refuse("unsupported-class", member, { what: "with an index signature" });
}

function registerField(
  entry: ObjectEntry,
  node: ts.PropertyDeclaration | ts.ParameterDeclaration,
  to: Lowering,
): void {
  const name = memberName(node.name, to);
  if (entry.base?.fieldOf(name) !== undefined) return;
  const type = lowerSlotType(to.checker.getTypeAtLocation(node), node.type ?? node.name, to);
  const mutable = to.assignedMembers.has(node);
  const slot = to.makeSlot({ name, type, span: to.spanOf(node.name), role: "field", mutable });
  entry.fields.push({ name, slot, optional: node.questionToken !== undefined });
}

export function memberName(node: ts.Node, to: Lowering): string {
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) return node.text;
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
  if (ts.isComputedPropertyName(node) && ts.isStringLiteralLike(node.expression)) return node.expression.text;
  return to.refuse("unsupported-name", node, { name: node.getText() });
}

function registerMethod(
  entry: ObjectEntry,
  node: ts.MethodDeclaration | ts.ConstructorDeclaration | ts.AccessorDeclaration,
  kind: MethodFacts["kind"],
  to: Lowering,
): ReturnType<typeof makeEntry> {
  const name = ts.isConstructorDeclaration(node) ? "construct" : memberName(node.name, to);
  const replaced = {
    method: entry.base?.methodOf(name),
    getter: entry.base?.getterOf(name),
    setter: entry.base?.setterOf(name),
    constructor: undefined,
  }[kind];
  const method: MethodFacts = {
    class: entry.id,
    kind,
    abstract: node.body === undefined,
    overrides: replaced?.id,
  };
  const place = ts.isConstructorDeclaration(node) ? (node.getFirstToken() ?? node) : node.name;
  const { parameters } = node;
  const statement = statementOf(node);
  const { instance } = entry;
  const made = makeEntry(
    { node, parameters, name, place, statement, documented: node, instance, method, ...atTopLevel },
    to,
  );
  to.waiting.push(made);
  return made;
}

/** A class without a constructor sets its fields, after its base has got all arguments. */
function registerImplicitConstructor(entry: ObjectEntry, node: ClassNode, to: Lowering): void {
  const method: MethodFacts = { class: entry.id, kind: "constructor", abstract: false, overrides: undefined };
  const parameters = entry.base?.constructOf()?.parameters ?? [];
  const made = makeEntry(
    {
      node,
      parameters,
      name: "construct",
      place: node.name ?? node,
      statement: statementOf(node),
      documented: undefined,
      instance: entry.instance,
      method,
      ...atTopLevel,
    },
    to,
  );
  entry.construct = made;
  to.waiting.push(made);
}

/** Static members are variables and functions under the name of their class. */
function registerStatic(entry: ObjectEntry, member: ts.ClassElement, to: Lowering): void {
  if (ts.isClassStaticBlockDeclaration(member)) return;
  if (ts.isPropertyDeclaration(member)) {
    const symbol = to.symbolOf(member.name);
    const type = lowerSlotType(to.checker.getTypeAtLocation(member), member.type ?? member.name, to);
    const name = `${entry.name}_${memberName(member.name, to)}`;
    const mutable = to.assignedMembers.has(member);
    if (symbol === undefined) return;
    const slot = to.makeSlot({ name, type, span: to.spanOf(member.name), role: "global", mutable });
    to.root.slots.set(symbol, slot);
    return;
  }
  if (ts.isMethodDeclaration(member) && member.body !== undefined && member.typeParameters === undefined) {
    const name = `${entry.name}_${memberName(member.name, to)}`;
    const { parameters } = member;
    const place = member.name;
    const statement = statementOf(member);
    const symbol = to.symbolOf(member.name);
    const isValue = symbol !== undefined && to.uses.values.has(symbol);
    const { instance } = entry;
    const facts = { node: member, parameters, name, place, statement, documented: member, instance };
    const made = makeEntry({ ...facts, method: undefined, ...atTopLevel, isValue }, to);
    to.root.functions.set(member, made);
    to.waiting.push(made);
    return;
  }
  if (ts.isAccessor(member)) to.refuse("unsupported-class", member.name, { what: "with static accessors" });
}

export function isStatic(member: ts.ClassElement): boolean {
  return ts.isClassStaticBlockDeclaration(member) || hasModifier(member, ts.SyntaxKind.StaticKeyword);
}

function hasModifier(member: ts.ClassElement, kind: ts.SyntaxKind): boolean {
  return (
    ts.canHaveModifiers(member) && (member.modifiers?.some((modifier) => modifier.kind === kind) ?? false)
  );
}

/** The statement of a class: what its static members do when the module is loaded. */
export function lowerClassStatement(node: ts.ClassDeclaration, to: Lowering): readonly Item<Lowered>[] {
  if (node.name === undefined)
    return to.refuse("unsupported-class", node.getFirstToken() ?? node, { what: "without a name" });
  const type = to.checker.getTypeAtLocation(node);
  const isGeneric = node.typeParameters !== undefined;
  const entry = isGeneric ? undefined : lowerClassType(type, node, node.name, to);
  const statics = node.members.filter(isStatic);
  if (isGeneric && statics.some((member) => !ts.isMethodDeclaration(member)))
    return to.refuse("unsupported-class", node.name, { what: "with type parameters and static fields" });
  return statics
    .flatMap((member) => lowerStatic(member, entry, to))
    .map((statement) => ({ kind: "statement", statement }));
}

function lowerStatic(
  member: ts.ClassElement,
  entry: ObjectEntry | undefined,
  to: Lowering,
): readonly Stmt<Lowered>[] {
  if (ts.isClassStaticBlockDeclaration(member)) {
    return [{ kind: "block", body: to.block(member.body), ...to.placed(member) }];
  }
  if (!ts.isPropertyDeclaration(member) || entry === undefined) return [];
  const symbol = to.symbolOf(member.name);
  const slot: SlotId | undefined = symbol && to.slotOf(symbol);
  if (slot === undefined) return [];
  const value = member.initializer && to.coerced(member.initializer, to.typeOfSlot(slot));
  return [{ kind: "let", slot, value, span: to.spanOf(member), trivia: noTrivia }];
}
