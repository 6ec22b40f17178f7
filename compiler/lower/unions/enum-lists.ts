// `Object.keys(Level)`, `values` and `entries` of an enum, and `for … in` over one: known when it is compiled.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { coerce } from "../expressions/coerce.ts";
import { makeString } from "../expressions/literals.ts";
import { lowerEnumMember } from "../expressions/members.ts";
import type { Lowering } from "../lowering.ts";
import { makeTuple } from "../tuples/tuples.ts";
import { lowerType, makeArrayType } from "../types/types.ts";

/** The enum that a name stands for. */
export function enumOf(node: ts.Expression, to: Lowering): ts.EnumDeclaration | undefined {
  const symbol =
    ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) ? symbolAt(node, to) : undefined;
  if (symbol === undefined || !(symbol.flags & ts.SymbolFlags.RegularEnum)) return undefined;
  return symbol.declarations?.find(ts.isEnumDeclaration);
}

function symbolAt(node: ts.Identifier | ts.PropertyAccessExpression, to: Lowering): ts.Symbol | undefined {
  return to.symbolOf(ts.isIdentifier(node) ? node : node.name);
}

export function lowerEnumList(
  declaration: ts.EnumDeclaration,
  part: "keys" | "values" | "entries",
  node: ts.Expression,
  to: Lowering,
): Expr<Lowered> {
  const properties = listProperties(declaration, node, to);
  const element = part === "keys" ? stringType : elementType(node, to);
  const elements = properties.map(({ name, value }) => {
    if (part === "keys") return makeString(name, node, to);
    if (part === "values") return coerce(value, element, node, to);
    return makeTuple(element, [makeString(name, node, to), value], node, to);
  });
  return { kind: "array", elements, type: makeArrayType(element, node, to), span: to.spanOf(node) };
}

function elementType(node: ts.Expression, to: Lowering): Type {
  const type = lowerType(to.checker.getTypeAtLocation(node), node, to);
  return type.kind === "array" ? to.typeOfSlot(type.element) : to.refuseQuietly(node);
}

/** As JavaScript makes the object: each name, and of a number its name; JavaScript itself says in which order. */
export function listProperties(
  { members }: ts.EnumDeclaration,
  node: ts.Node,
  to: Lowering,
): readonly { readonly name: string; readonly value: Expr<Lowered> }[] {
  const made: Record<string, Expr<Lowered>> = {};
  for (const member of members) {
    const name =
      ts.isIdentifier(member.name) || ts.isStringLiteral(member.name)
        ? member.name.text
        : member.name.getText();
    const value = to.checker.getConstantValue(member);
    made[name] = lowerEnumMember(member, node, to);
    if (typeof value === "number") made[String(value)] = makeString(name, node, to);
  }
  return Object.entries(made).map(([name, value]) => ({ name, value }));
}
