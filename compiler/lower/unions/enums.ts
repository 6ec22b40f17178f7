// Numeric enums keep their names; the members of text enums are text and need no declaration.

import type { EnumDecl } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import { qualifiedName } from "../modules/module-statements.ts";

export function lowerEnum(node: ts.EnumDeclaration, to: Lowering): readonly EnumDecl[] {
  const [first = node, ...more] = to.symbolOf(node.name)?.declarations ?? [];
  if (first !== node) return to.refuse("unsupported-merging", node.name, { name: node.name.text });
  if (more.length > 0) return to.refuseQuietly(node); // the other declarations say so
  const values = node.members.map((member) => to.checker.getConstantValue(member));
  if (values.every((value) => typeof value === "string") || isLooseEnum(node, to)) return [];
  const members = node.members.map((member, index) => {
    const value = values[index];
    if (typeof value !== "number" || !isWhole(value)) return to.refuse("unsupported-enum-value", member, {});
    return { name: nameOf(member), value, trivia: to.comments.trivia(member) };
  });
  const id = to.enumId(node);
  const lowered: EnumDecl = {
    kind: "enum",
    id,
    name: qualifiedName(node.name.text, node),
    members,
    span: to.spanOf(node),
    trivia: to.comments.trivia(node),
  };
  to.enums.set(id, lowered);
  return [lowered];
}

/** Enums of modules that are imported for their types only: they run nothing, and yet parameters and fields are of them. */
export function lowerNamedEnums(to: Lowering): readonly EnumDecl[] {
  return to.namedEnums.flatMap((node) => {
    const isTopLevel = ts.isSourceFile(node.parent) || ts.isModuleBlock(node.parent);
    if (!ts.isEnumDeclaration(node) || !isTopLevel || to.enums.has(to.enumId(node))) return [];
    if (node.getSourceFile().isDeclarationFile) return [];
    return to.tried(() => lowerEnum(node, to)) ?? [];
  });
}

function isWhole(value: number): boolean {
  return Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31;
}

/** Numbers and texts together, or fractions: the members are what they stand for. */
export function isLooseEnum({ members }: ts.EnumDeclaration, to: Lowering): boolean {
  const values = members.map((member) => to.checker.getConstantValue(member));
  if (!values.every((value) => typeof value === "string" || typeof value === "number")) return false;
  return values.some((value) => typeof value === "string" || !isWhole(value));
}

function nameOf(member: ts.EnumMember): string {
  return ts.isIdentifier(member.name) || ts.isStringLiteral(member.name)
    ? member.name.text
    : member.name.getText();
}
