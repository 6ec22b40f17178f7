// Classes: their members first, for every use, then the bodies of methods and constructors.
import type { Item, Lowered, MethodFacts, SlotId, Stmt, Type } from "../hir/index.ts";
import { ts } from "../typescript.ts";
import { answerAbstracted, registerAbstracted } from "./abstract-fields.ts";
import { noTrivia } from "./comments.ts";
import { findErrorClass } from "./errors.ts";
import { atTopLevel, makeEntry } from "./functions.ts";
import { checkDepth, statementOf } from "./generics.ts";
import { Instance } from "./instance.ts";
import { keyOf, type Lowering } from "./lowering.ts";
import { nameOfDefault, qualifiedName } from "./module-statements.ts";
import { type ClassNode, ObjectEntry } from "./object-entry.ts";
import { typeKey, typeWord } from "./type-key.ts";
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
  checkPlace(declaration, to);
  const id = to.nextObjectId();
  const types = new Map(parameters.map((symbol, position) => [symbol, args[position]] as const));
  const bound = new Map([...types].filter((pair): pair is [ts.Symbol, Type] => pair[1] !== undefined));
  const instance = new Instance(to.root, bound, id, key);
  checkDepth(instance, node, to);
  const place = { span: to.spanOf(declaration.name ?? declaration), trivia: to.comments.trivia(declaration) };
  const suffix = args.map((arg) => `_${typeWord(arg, to)}`).join("");
  const entry = new ObjectEntry(id, nameOf(declaration) + suffix, declaration, instance, place);
  to.classes.set(key, entry);
  to.objects.set(id, entry);
  const forget = (): void => {
    to.classes.delete(key);
    to.objects.delete(id);
    const others = to.waiting.filter(({ method }) => method?.class !== id);
    to.waiting.splice(0, to.waiting.length, ...others);
    for (const derived of entry.derived) derived.forget();
  };
  const within = (register: () => void): void =>
    to.orForget(() => to.withInstance(instance, () => to.atTop(() => to.inStruct(register))), forget);
  const register = (): void => {
    within(() => registerMembers(entry, declaration, to));
    entry.isComplete = true;
    for (const derived of entry.derived.splice(0)) derived.register();
  };
  within(() => {
    entry.base = baseOf(declaration, to);
  });
  // A base whose fields name this class has only begun: what it has must be known before what replaces it.
  if (entry.base?.isComplete === false) entry.base.derived.push({ register, forget });
  else register();
  to.lateItems(statementOf(declaration)).push({ kind: "class", id, trivia: place.trivia });
  return entry;
}

/** A class expression has the name of the constant that holds it. */
function nameOf(node: ClassNode): string {
  if (node.name !== undefined) return qualifiedName(node.name.text, node);
  if (ts.isClassDeclaration(node)) return nameOfDefault(node);
  const holder = node.parent;
  return ts.isVariableDeclaration(holder) && ts.isIdentifier(holder.name) ? holder.name.text : "Anonymous";
}

/** A class inside of a function can stand outside of it where it uses none of its variables. */
function checkPlace(node: ClassNode, to: Lowering): void {
  const around = ts.findAncestor(node.parent, ts.isFunctionLike);
  if (ts.isClassExpression(node) && !ts.isVariableDeclaration(node.parent))
    to.refuse("unsupported-class", node.getFirstToken() ?? node, { what: "that no constant holds" });
  if (around === undefined) return;
  const visit = (inner: ts.Node): void => {
    if (ts.isIdentifier(inner)) {
      const declaration = to.symbolOf(inner)?.valueDeclaration;
      const outside = declaration !== undefined && (declaration.pos < node.pos || declaration.end > node.end);
      if (
        outside &&
        ts.findAncestor(declaration, (one) => one === around) &&
        declaration !== node &&
        isVariable(declaration)
      )
        to.refuse("unsupported-class", inner, { what: "that uses variables of the function around it" });
    }
    ts.forEachChild(inner, visit);
  };
  node.members.forEach(visit);
  if (around.typeParameters !== undefined || node.members.some(isStatic))
    to.refuse("unsupported-class", node.name ?? node, {
      what: "with static members, or inside of a generic function,",
    });
}

function isVariable(node: ts.Node): boolean {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node)
  );
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

function baseOf(node: ClassNode, to: Lowering): ObjectEntry | undefined {
  const base = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  return base === undefined ? undefined : lowerBase(base, to);
}

function registerMembers(entry: ObjectEntry, node: ClassNode, to: Lowering): void {
  registerStatics(node, to);
  registerParameterFields(entry, node, to);
  for (const member of node.members) {
    if (ts.canHaveDecorators(member) && ts.getDecorators(member)?.[0] !== undefined)
      to.refuse("unsupported-decorator", member, {});
    if (!isStatic(member)) registerMember(entry, member, to);
  }
  const hasInitializers = node.members.some(
    (member) => ts.isPropertyDeclaration(member) && !isStatic(member),
  );
  if (entry.construct === undefined && (hasInitializers || entry.base === undefined))
    registerImplicitConstructor(entry, node, to);
}

/** constructor(readonly pin: number): in JavaScript's order these fields come before all others. */
function registerParameterFields(entry: ObjectEntry, node: ClassNode, to: Lowering): void {
  for (const member of node.members.filter(ts.isConstructorDeclaration))
    for (const param of member.parameters)
      if (ts.isParameterPropertyDeclaration(param, member)) registerField(entry, param, to);
}

function lowerBase(node: ts.ExpressionWithTypeArguments, to: Lowering): ObjectEntry {
  const type = to.checker.getTypeAtLocation(node);
  const error = findErrorClass(type, to);
  if (error !== undefined) return error;
  const declaration = findClass(type);
  if (declaration === undefined)
    return to.refuse("unsupported-class", node, { what: `that extends \`${node.expression.getText()}\`` });
  return lowerClassType(type, declaration, node, to);
}

function registerMember(entry: ObjectEntry, member: ts.ClassElement, to: Lowering): void {
  if (ts.isPropertyDeclaration(member)) return registerField(entry, member, to);
  if (ts.isConstructorDeclaration(member)) {
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
  if (ts.isAccessor(member) && entry.base?.fieldOf(memberName(member.name, to)) !== undefined)
    to.refuse("unsupported-class", member.name, { what: "with an accessor in the place of a base's field" });
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
  if (ts.isPropertyDeclaration(node) && to.source.abstracted.has(node))
    return registerAbstracted(entry, name, type, node, to);
  const mutable = to.source.members.has(node);
  const slot = to.makeSlot({ name, type, span: to.spanOf(node.name), role: "field", mutable });
  entry.fields.push({ name, slot, optional: node.questionToken !== undefined });
  answerAbstracted(entry, name, slot, node, to);
}

export function memberName(node: ts.Node, to: Lowering): string {
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) return node.text;
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
  if (ts.isComputedPropertyName(node)) {
    const value = constantKey(node.expression, to);
    if (value !== undefined) return value;
  }
  return to.refuse("unsupported-name", node, { name: node.getText() });
}

/** The name behind `["a"]`, `[1]`, `[key]`, `[Keys.First]`, where looking at it runs nothing. */
export function constantKey(node: ts.Expression, to: Lowering): string | undefined {
  const plain = ts.isPropertyAccessExpression(node) ? node.expression : node;
  if (!ts.isIdentifier(plain) && !ts.isLiteralExpression(plain)) return undefined;
  const type = to.checker.getTypeAtLocation(node);
  return type.isStringLiteral() || type.isNumberLiteral() ? String(type.value) : undefined;
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
  const inherited = entry.base?.constructOf();
  const parameters = inherited?.parameters ?? [];
  const likeError = inherited?.likeError ?? false;
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
      likeError,
    },
    to,
  );
  entry.construct = made;
  to.waiting.push(made);
}

/** Static members are variables and functions under the name of their class, one for all its instances. */
function registerStatics(node: ClassNode, to: Lowering): void {
  if (to.root.statics.has(node)) return;
  to.root.statics.add(node);
  to.withInstance(to.root, () =>
    to.atTop(() => {
      for (const member of node.members) if (isStatic(member)) registerStatic(nameOf(node), member, to);
    }),
  );
}

function registerStatic(owner: string, member: ts.ClassElement, to: Lowering): void {
  if (ts.isPropertyDeclaration(member)) {
    const symbol = to.symbolOf(member.name);
    const type = lowerSlotType(to.checker.getTypeAtLocation(member), member.type ?? member.name, to);
    const name = `${owner}_${memberName(member.name, to).replace("#", "")}`;
    const mutable = to.source.members.has(member);
    if (symbol === undefined) return;
    const slot = to.makeSlot({ name, type, span: to.spanOf(member.name), role: "global", mutable });
    to.root.slots.set(symbol, slot);
    return;
  }
  if (!ts.isMethodDeclaration(member) && !ts.isAccessor(member)) return;
  if (member.body === undefined || member.typeParameters !== undefined) return;
  const prefix = ts.isGetAccessor(member) ? "get_" : ts.isSetAccessor(member) ? "set_" : "";
  const name = `${owner}_${prefix}${memberName(member.name, to).replace("#", "")}`;
  const { parameters } = member;
  const place = member.name;
  const statement = statementOf(member);
  const symbol = to.symbolOf(member.name);
  const isValue = symbol !== undefined && to.uses.values.has(symbol);
  const facts = { node: member, parameters, name, place, statement, documented: member, instance: to.root };
  const made = makeEntry({ ...facts, method: undefined, ...atTopLevel, isValue }, to);
  to.root.functions.set(member, made);
  to.waiting.push(made);
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
export function lowerClassStatement(node: ClassNode, to: Lowering): readonly Item<Lowered>[] {
  if (nameOf(node) === "Anonymous")
    return to.refuse("unsupported-class", node.getFirstToken() ?? node, { what: "without a name" });
  const symbol =
    to.checker.getSymbolAtLocation(node.name ?? node) ?? to.checker.getTypeAtLocation(node).symbol;
  const type = to.checker.getDeclaredTypeOfSymbol(symbol);
  registerStatics(node, to);
  if (node.typeParameters === undefined) lowerClassType(type, node, node.name ?? node, to);
  return node.members
    .filter(isStatic)
    .flatMap((member) => lowerStatic(member, to))
    .map((statement) => ({ kind: "statement", statement }));
}

function lowerStatic(member: ts.ClassElement, to: Lowering): readonly Stmt<Lowered>[] {
  if (ts.isClassStaticBlockDeclaration(member)) {
    return [{ kind: "block", body: to.block(member.body), ...to.placed(member) }];
  }
  if (!ts.isPropertyDeclaration(member)) return [];
  const symbol = to.symbolOf(member.name);
  const slot: SlotId | undefined = symbol && to.slotOf(symbol);
  if (slot === undefined) return [];
  const value = member.initializer && to.coerced(member.initializer, to.typeOfSlot(slot));
  return [{ kind: "let", slot, value, span: to.spanOf(member), trivia: noTrivia }];
}
