// Which class an expression names for certain, and static members that are reached through it. A class that extends another
// has its static members, until it is given its own: only those of the very class that is named are one variable.
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import type { ClassNode } from "../objects/object-entry.ts";
import { classAt, isStaticMember, runsOnce, staticMemberAround } from "./static-receivers.ts";

/** `Point`, `shapes.Point`, and `this` of static members that run for no other class. */
export function namedClass(node: ts.Expression, to: Lowering): ClassNode | undefined {
  if (ts.isParenthesizedExpression(node)) return namedClass(node.expression, to);
  if (node.kind !== ts.SyntaxKind.ThisKeyword) return classAt(node, to.checker);
  const around = staticMemberAround(node);
  if (around === undefined || !ts.isClassLike(around.parent)) return undefined;
  return runsOnce(around) || !to.source.statics.inherited.has(around) ? around.parent : undefined;
}

export function derivedOf(node: ClassNode, to: Lowering): readonly ClassNode[] {
  const { symbol } = to.checker.getTypeAtLocation(node);
  const own = to.source.extended.get(symbol) ?? [];
  return own.flatMap((derived) => [derived, ...derivedOf(derived, to)]);
}

/** What every class has, as every function has. */
const ownOfEach: ReadonlySet<string> = new Set(["name", "length", "prototype"]);

/** Refuses C.name where it may be another member than the one that TypeScript finds. */
export function checkStaticAccess(
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  member: ts.Node,
  writes: boolean,
  to: Lowering,
): void {
  if (!isStaticMember(member) || !ts.isClassLike(member.parent)) return;
  const { expression } = node;
  const named = namedClass(expression, to);
  if (named === member.parent) return;
  const name = member.name?.getText() ?? "";
  const isPrivate = member.name !== undefined && ts.isPrivateIdentifier(member.name);
  const isKept = !isPrivate && !(writes && ts.isPropertyDeclaration(member));
  if (isKept && expression.kind === ts.SyntaxKind.SuperKeyword) return;
  const isOfEach = ownOfEach.has(name);
  if (isKept && named !== undefined && !isOfEach) return;
  const around = expression.kind === ts.SyntaxKind.ThisKeyword ? staticMemberAround(expression) : undefined;
  const isOwn = (other: ts.ClassElement): boolean => isStaticMember(other) && other.name?.getText() === name;
  const derived =
    around !== undefined && ts.isClassLike(around.parent) ? derivedOf(around.parent, to) : undefined;
  if (isKept && !isOfEach && derived !== undefined && !derived.some(({ members }) => members.some(isOwn)))
    return;
  to.refuse("unsupported-inherited-static", node, { name, owner: member.parent.name?.text ?? "Base" });
}
