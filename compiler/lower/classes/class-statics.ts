// Static members: variables and functions under the name of their class, and what they do when the module is loaded.
import type { Lowered, SlotId, Stmt } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { noTrivia } from "../comments.ts";
import { atTopLevel, makeEntry } from "../functions/functions.ts";
import { statementOf } from "../functions/generics.ts";
import type { Lowering } from "../lowering.ts";
import { nameOfDefault, qualifiedName, statementsOf } from "../modules/module-statements.ts";
import type { ClassNode } from "../objects/object-entry.ts";
import { isAmbient } from "../refused.ts";
import { lowerFieldType, memberName } from "./class-members.ts";
import { leavesUnset } from "./said-nothing.ts";
import { declaredClass } from "./static-receivers.ts";

/** A class expression has the name of the constant that holds it. */
export function nameOf(node: ClassNode): string {
  if (node.name !== undefined) return qualifiedName(node.name.text, node);
  if (ts.isClassDeclaration(node)) return nameOfDefault(node);
  const holder = node.parent;
  return ts.isVariableDeclaration(holder) && ts.isIdentifier(holder.name) ? holder.name.text : "Anonymous";
}

/** Static members are variables and functions under the name of their class, one for all its instances. */
export function registerStatics(node: ClassNode, to: Lowering): void {
  if (to.root.statics.has(node)) return;
  to.root.statics.add(node);
  const register = (): void => {
    for (const member of node.members) if (isStatic(member)) registerStatic(nameOf(node), member, to);
  };
  to.orForget(
    () => to.withInstance(to.root, () => to.atTop(register)),
    () => void to.root.statics.delete(node),
  );
}

/** Functions that stand before a class may use its static members; what is wrong with one is said at its own turn. */
export function declareStatics(file: ts.SourceFile, to: Lowering): void {
  for (const statement of statementsOf(file))
    for (const node of classesOf(statement)) {
      if (!to.source.statics.early.has(node)) continue;
      to.quietly(() => registerStatics(node, to));
      if (to.root.statics.has(node)) continue;
      for (const { name } of node.members.filter(isStatic)) if (name !== undefined) to.refused.add(name);
    }
}

/** class A {}, const A = class {}, const A = class {}, B = class {} */
function classesOf(statement: ts.Statement): readonly ClassNode[] {
  if (ts.isClassDeclaration(statement)) return isAmbient(statement) ? [] : [statement];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap((declaration) => declaredClass(declaration) ?? []);
}

function registerStatic(owner: string, member: ts.ClassElement, to: Lowering): void {
  if (ts.isPropertyDeclaration(member)) {
    const symbol = to.symbolOf(member.name);
    const type = lowerFieldType(member, to);
    const name = `${owner}_${memberName(member.name, to).replace("#", "")}`;
    const mutable = to.source.members.has(member);
    if (symbol === undefined || to.root.slots.has(symbol)) return;
    const written = `${member.parent.name?.text ?? owner}.${member.name.getText()}`;
    const place = { span: to.spanOf(member.name), written } as const;
    const slot = to.makeSlot({ name, type, ...place, role: "global", mutable });
    to.root.slots.set(symbol, slot);
    return;
  }
  if (!ts.isMethodDeclaration(member) && !ts.isAccessor(member)) return;
  if (member.body === undefined || member.typeParameters !== undefined) return;
  if (to.root.functions.has(member)) return;
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

export function hasModifier(member: ts.ClassElement, kind: ts.SyntaxKind): boolean {
  return (
    ts.canHaveModifiers(member) && (member.modifiers?.some((modifier) => modifier.kind === kind) ?? false)
  );
}

export function lowerStatic(member: ts.ClassElement, to: Lowering): readonly Stmt<Lowered>[] {
  if (ts.isClassStaticBlockDeclaration(member)) {
    return [{ kind: "block", body: to.block(member.body), ...to.placed(member) }];
  }
  if (!ts.isPropertyDeclaration(member)) return [];
  const symbol = to.symbolOf(member.name);
  const slot: SlotId | undefined = symbol && to.slotOf(symbol);
  if (slot === undefined) return [];
  const type = to.typeOfSlot(slot);
  const isSet = member.initializer !== undefined && !leavesUnset(member.initializer, type);
  const value = isSet ? to.coerced(member.initializer, type) : undefined;
  return [{ kind: "let", slot, value, span: to.spanOf(member), trivia: noTrivia }];
}
