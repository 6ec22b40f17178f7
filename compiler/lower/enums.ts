// Numeric enums keep their names; the members of text enums are text and need no declaration.
import { ts } from "ts-morph";
import type { EnumDecl } from "../hir/index.ts";
import type { Lowering } from "./lowering.ts";

export function lowerEnum(node: ts.EnumDeclaration, to: Lowering): EnumDecl | undefined {
  const members: { name: string; value: number; trivia: EnumDecl["trivia"] }[] = [];
  for (const member of node.members) {
    const value = to.checker.getConstantValue(member);
    if (typeof value === "string") continue;
    if (typeof value !== "number") return to.refuse("unsupported-enum-value", member, {});
    if (!Number.isInteger(value) || Math.abs(value) >= 2 ** 31) continue;
    members.push({ name: nameOf(member), value, trivia: to.comments.trivia(member) });
  }
  if (members.length === 0) return undefined;
  if (members.length < node.members.length) return to.refuse("unsupported-enum-value", node.name, {});
  const id = to.enumId(node);
  const lowered: EnumDecl = {
    kind: "enum",
    id,
    name: node.name.text,
    members,
    span: to.spanOf(node),
    trivia: to.comments.trivia(node),
  };
  to.enums.set(id, lowered);
  return lowered;
}

function nameOf(member: ts.EnumMember): string {
  return ts.isIdentifier(member.name) || ts.isStringLiteral(member.name)
    ? member.name.text
    : member.name.getText();
}
