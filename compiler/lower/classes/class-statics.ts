// Static members: variables and functions under the name of their class, and what they do when the module is loaded.
import type { Lowered, SlotId, Stmt } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { noTrivia } from "../comments.ts";
import { atTopLevel, makeEntry } from "../functions/functions.ts";
import { statementOf } from "../functions/generics.ts";
import type { Lowering } from "../lowering.ts";
import { nameOfDefault, qualifiedName } from "../modules/module-statements.ts";
import type { ClassNode } from "../objects/object-entry.ts";
import { lowerFieldType, memberName } from "./class-members.ts";
import { leavesUnset } from "./said-nothing.ts";

/** A class expression has the name of the constant that holds it. */
export function nameOf(node: ClassNode): string {
  if (node.name !== undefined) return qualifiedName(node.name.text, node);
  if (ts.isClassDeclaration(node)) return nameOfDefault(node);
  const holder = node.parent;
  return ts.isVariableDeclaration(holder) && ts.isIdentifier(holder.name) ? holder.name.text : "Anonymous";
}

/** Static members are variables and functions under the name of their class, one for all its instances. */ export function registerStatics(
  node: ClassNode,
  to: Lowering,
): void {
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
    const type = lowerFieldType(member, to);
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
