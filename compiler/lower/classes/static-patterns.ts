// const { heap, size: count } = Timer  =>  const heap = Timer.heap; const count = Timer.size
import type { Expr, Lowered, Stmt } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { makeCall } from "../functions/own-calls.ts";
import type { Lowering } from "../lowering.ts";
import type { ClassNode } from "../objects/object-entry.ts";
import { declareName, lowerPattern } from "../patterns/patterns.ts";
import { registerStatics } from "./class-statics.ts";
import { namedClass } from "./named-classes.ts";
import { isStaticMember } from "./static-receivers.ts";

/** Static members of the very class that is named; undefined for other values, and for what is no field of it. */
export function lowerStaticPattern(
  pattern: ts.BindingPattern,
  initializer: ts.Expression,
  to: Lowering,
): readonly Stmt<Lowered>[] | undefined {
  const owner = namedClass(initializer, to);
  if (owner === undefined || !ts.isObjectBindingPattern(pattern)) return undefined;
  const members = pattern.elements.map((element) => findMember(owner, element));
  if (members.includes(undefined)) return undefined;
  registerStatics(owner, to);
  return pattern.elements.flatMap((element, at) => {
    const { name } = element;
    const value = lowerMember(members[at], element, to);
    return ts.isIdentifier(name) ? declareName(name, value, to) : lowerPattern(name, value, "part", to);
  });
}

/** A field, or what has a getter: a method would lose its class. */
function findMember(owner: ClassNode, element: ts.BindingElement): ts.ClassElement | undefined {
  const { name, propertyName = name, initializer, dotDotDotToken } = element;
  if (initializer !== undefined || dotDotDotToken !== undefined || !ts.isIdentifier(propertyName))
    return undefined;
  return owner.members.find(
    (member) =>
      isStaticMember(member) &&
      (ts.isPropertyDeclaration(member) || ts.isGetAccessor(member)) &&
      member.name.getText() === propertyName.text,
  );
}

function lowerMember(
  member: ts.ClassElement | undefined,
  node: ts.BindingElement,
  to: Lowering,
): Expr<Lowered> {
  const getter = member && ts.isGetAccessor(member) ? to.instance.functionAt(member) : undefined;
  if (getter !== undefined) return makeCall(getter, [], node, to);
  const symbol = member?.name && to.symbolOf(member.name);
  return to.lowerName(symbol, node);
}
