// What tells an object of one type from those of the others, where TypeScript knows which it is: `kind: "circle"`.
import type { Expr, KnownTag, Lowered } from "../../hir/index.ts";
import { booleanType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { makeNumber, makeString } from "../expressions/literals.ts";
import { lowerEnumMember } from "../expressions/members.ts";
import type { Lowering } from "../lowering.ts";
import { concreteType } from "../types/concrete.ts";

/** @param node what is copied, or the pattern that takes it apart */
export function tagsOf(node: ts.Node, to: Lowering): readonly KnownTag[] {
  const { checker } = to;
  // `e as Click` need not be one, and `let last` may be another one by now.
  if (to.source.asserts || isStale(node, to)) return [];
  const type = concreteType(checker.getTypeAtLocation(node), to);
  if (type.isUnion()) return [];
  return checker.getPropertiesOfType(type).flatMap((property): readonly KnownTag[] => {
    const value = constantOf(checker.getTypeOfSymbol(property), node, to);
    return value === undefined ? [] : [{ name: property.name, value }];
  });
}

function isStale(node: ts.Node, to: Lowering): boolean {
  const value = ts.isVariableDeclaration(node.parent) ? node.parent.initializer : node;
  return value !== undefined && ts.isExpression(value) && to.source.doubts.isStale(value);
}

function constantOf(type: ts.Type, node: ts.Node, to: Lowering): Expr<Lowered> | undefined {
  const member = type.symbol?.valueDeclaration;
  if (member !== undefined && ts.isEnumMember(member)) return lowerEnumMember(member, node, to);
  if (type.isStringLiteral()) return makeString(type.value, node, to);
  if (type.isNumberLiteral()) return makeNumber(type.value, node, to);
  if ((type.flags & ts.TypeFlags.BooleanLiteral) === 0) return undefined;
  const value = to.checker.typeToString(type) === "true";
  return { kind: "boolean", value, type: booleanType, span: to.spanOf(node) };
}
