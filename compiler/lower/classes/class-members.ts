// Members of a class: its fields, methods, accessors and constructor, as they are known before any body.

import type { MethodFacts, Type } from "../../hir/index.ts";
import { undefinedType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { checkKey } from "../doubt/stale-keys.ts";
import { atTopLevel, makeEntry } from "../functions/functions.ts";
import { statementOf } from "../functions/generics.ts";
import { isOtherSignature } from "../functions/overloads.ts";
import type { Lowering } from "../lowering.ts";
import type { ClassNode, ObjectEntry } from "../objects/object-entry.ts";
import { lowerSlotType } from "../types/types.ts";
import { joinTypes } from "../unions/unions.ts";
import { answerAbstracted, registerAbstracted } from "./abstract-fields.ts";
import { findBridges, makeBridge } from "./bridged-methods.ts";
import { hasModifier, isStatic, registerStatics } from "./class-statics.ts";
import { isMadeOnDemand, registerOnDemand } from "./generic-methods.ts";
import { registerImplicitConstructor } from "./implicit-constructors.ts";
import { heldAtFirst } from "./said-nothing.ts";

export function registerMembers(entry: ObjectEntry, node: ClassNode, to: Lowering): void {
  registerStatics(node, to);
  registerParameterFields(entry, node, to);
  for (const member of node.members) {
    if (ts.canHaveDecorators(member) && ts.getDecorators(member)?.[0] !== undefined)
      to.refuse("unsupported-decorator", member, {});
    if (isStatic(member)) continue;
    checkPrivate(entry, member, to);
    registerMember(entry, member, to);
  }
  const hasInitializers = node.members.some(
    (member) => ts.isPropertyDeclaration(member) && !isStatic(member),
  );
  if (
    entry.construct === undefined &&
    (hasInitializers || entry.captured.length > (entry.base?.captured.length ?? -1))
  )
    registerImplicitConstructor(entry, node, to);
}

/** constructor(readonly pin: number): in JavaScript's order these fields come before all others. */
function registerParameterFields(entry: ObjectEntry, node: ClassNode, to: Lowering): void {
  for (const member of node.members.filter(ts.isConstructorDeclaration))
    for (const param of member.parameters)
      if (ts.isParameterPropertyDeclaration(param, member)) registerField(entry, param, to);
}

/** `#level` of a class is not the `#level` of its base, which in C++ it would replace. */
function checkPrivate({ base }: ObjectEntry, { name }: ts.ClassElement, to: Lowering): void {
  if (base === undefined || name === undefined || !ts.isPrivateIdentifier(name)) return;
  const { text } = name;
  const known = base.fieldOf(text) ?? base.methodOf(text) ?? base.getterOf(text) ?? base.setterOf(text);
  if (known === undefined) return;
  const what = `with a \`${text}\` of its own, as its base has one,`;
  to.refuse("unsupported-class", name, { what }, { help: "give one of them another name" });
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
    if (member.body === undefined && (!isAbstract || isOtherSignature(member, to))) return;
    if (isMadeOnDemand(entry, member, to)) return registerOnDemand(entry, member, to);
    entry.methods.set(memberName(member.name, to), registerMethod(entry, member, "method", to));
    return;
  }
  if (ts.isAccessor(member) && entry.base?.fieldOf(memberName(member.name, to)) !== undefined)
    to.refuse("unsupported-class", member.name, { what: "with an accessor in the place of a base's field" });
  if (ts.isAccessor(member)) checkOtherHalf(entry, member, to);
  if (ts.isGetAccessor(member))
    entry.getters.set(memberName(member.name, to), registerMethod(entry, member, "getter", to));
  else if (ts.isSetAccessor(member))
    entry.setters.set(memberName(member.name, to), registerMethod(entry, member, "setter", to));
  else if (!ts.isSemicolonClassElement(member))
    to.refuse("unsupported-class", member, { what: "with an index signature" });
}

/**
 * override get x() { … } alone: in JavaScript objects of this class have no setter then, whatever the base has. Who finds only
 * a setter reads undefined; who finds only a getter can't assign, which matters where something is assigned.
 */
function checkOtherHalf(entry: ObjectEntry, member: ts.AccessorDeclaration, to: Lowering): void {
  const name = memberName(member.name, to);
  const isGetter = ts.isGetAccessor(member);
  const inherited = isGetter ? entry.base?.setterOf(name) : entry.base?.getterOf(name);
  const { parent } = member;
  if (inherited === undefined || !ts.isClassLike(parent)) return;
  const isOther = isGetter ? ts.isSetAccessor : ts.isGetAccessor;
  if (parent.members.some((one) => isOther(one) && !isStatic(one) && memberName(one.name, to) === name))
    return;
  const { assignedNames, tuplesChange } = to.source;
  if (isGetter && !assignedNames.has(name) && !tuplesChange) return;
  const [own, other] = isGetter ? ["get", "set"] : ["set", "get"];
  const half = isGetter
    ? `set ${name}(value) { super.${name} = value; }`
    : `get ${name}() { return super.${name}; }`;
  const what = `with \`${own} ${name}\` and without \`${other} ${name}\`, which its base has,`;
  const help = `in JavaScript its objects lack the other half: write both, \`${half}\``;
  to.refuse("unsupported-class", member.name, { what }, { help });
}

function registerField(
  entry: ObjectEntry,
  node: ts.PropertyDeclaration | ts.ParameterDeclaration,
  to: Lowering,
): void {
  const name = memberName(node.name, to);
  if (entry.base?.fieldOf(name) !== undefined) return;
  const type = lowerFieldType(node, to);
  if (ts.isPropertyDeclaration(node) && to.source.abstracted.has(node))
    return registerAbstracted(entry, name, type, node, to);
  const mutable = to.source.members.has(node);
  const { open } = to.dynamic;
  const property = to.symbolOf(node.name);
  const asks = to.source.questionedFields.has(node) ? [undefinedType] : [];
  const more = [...asks, ...(property === undefined ? [] : open.of(property))];
  const wider = more.length === 0 ? type : (joinTypes([type, ...more], undefined, node, to) ?? type);
  const slot = to.makeSlot({ name, type: wider, span: to.spanOf(node.name), role: "field", mutable });
  open.note(slot, property, more.length > 0);
  entry.fields.push({ name, slot, optional: node.questionToken !== undefined });
  answerAbstracted(entry, name, slot, node, to);
}

export function lowerFieldType(node: ts.PropertyDeclaration | ts.ParameterDeclaration, to: Lowering): Type {
  const type = lowerSlotType(to.checker.getTypeAtLocation(node), node.type ?? node.name, to);
  if (!to.source.late.has(node)) return type;
  return joinTypes([type, heldAtFirst(node)], undefined, node, to) ?? type;
}

export function memberName(node: ts.Node, to: Lowering): string {
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) return node.text;
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
  if (ts.isComputedPropertyName(node)) {
    const value = constantKey(node.expression, to);
    if (value !== undefined) return value;
    refuseSymbol(node, to);
    const help =
      "write a name or a constant; in an object literal also a key whose type names all that it can be";
    return to.refuse("unsupported-name", node, { name: node.getText() }, { help });
  }
  return to.refuse("unsupported-name", node, { name: node.getText() });
}

const symbolHelps: ReadonlyMap<string, string> = new Map([
  ["toPrimitive", "write a method `toString()`, and call another one for the number"],
  ["toStringTag", "write a method `toString()`"],
  ["hasInstance", "write a function `isShape(x): x is Shape`"],
]);

/** [Symbol.iterator]() { … }: the methods that JavaScript itself calls. */
function refuseSymbol(node: ts.ComputedPropertyName, to: Lowering): void {
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression) || expression.expression.getText() !== "Symbol") return;
  const { text } = expression.name;
  if (text === "iterator" || text === "asyncIterator") to.refuse("unsupported-iterable", node, {});
  const help = symbolHelps.get(text);
  to.refuse("unsupported-symbol", node, {}, help === undefined ? {} : { help });
}

/** The name behind `["a"]`, `[1]`, `[key]`, `[Keys.First]`, [`a${key}`], where looking at it runs nothing. */
export function constantKey(node: ts.Expression, to: Lowering): string | undefined {
  const parts = ts.isTemplateExpression(node)
    ? node.templateSpans.map(({ expression }) => expression)
    : [node];
  const plain = parts.map((part) => (ts.isPropertyAccessExpression(part) ? part.expression : part));
  if (!plain.every((part) => ts.isIdentifier(part) || ts.isLiteralExpression(part))) return undefined;
  const type = to.checker.getTypeAtLocation(node);
  if (!type.isStringLiteral() && !type.isNumberLiteral()) return undefined;
  checkKey(node, to);
  return String(type.value);
}

function registerMethod(
  entry: ObjectEntry,
  node: ts.MethodDeclaration | ts.ConstructorDeclaration | ts.AccessorDeclaration,
  kind: MethodFacts["kind"],
  to: Lowering,
): ReturnType<typeof makeEntry> {
  const known = ts.isConstructorDeclaration(node) ? "construct" : memberName(node.name, to);
  const replaced = {
    method: entry.base?.methodOf(known),
    getter: entry.base?.getterOf(known),
    setter: entry.base?.setterOf(known),
    constructor: undefined,
  }[kind];
  const { name, wanted } = ts.isMethodDeclaration(node)
    ? findBridges(entry, known, node, to)
    : { name: known, wanted: [] };
  const method: MethodFacts = {
    class: entry.id,
    kind,
    abstract: node.body === undefined,
    overrides: name === (replaced?.name ?? name) ? replaced?.id : undefined,
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
  if (ts.isMethodDeclaration(node)) for (const one of wanted) makeBridge(entry, known, one, made, node, to);
  return made;
}
