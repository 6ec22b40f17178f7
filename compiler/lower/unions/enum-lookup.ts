// `Colour[colour]`, the name of a member by its number, and `Colour[name]`, the member of a name.
import { bug } from "../../bug.ts";
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType, stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { coerce, enumValue } from "../expressions/coerce.ts";
import { makeNumber, makeString } from "../expressions/literals.ts";
import { lowerEnumMember } from "../expressions/members.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { failKey } from "../objects/keyed.ts";
import { joinTypes } from "./unions.ts";

interface Named {
  readonly node: ts.EnumMember;
  readonly name: string;
  readonly value: string | number;
}

export function lowerEnumLookup(
  node: ts.ElementAccessExpression,
  symbol: ts.Symbol,
  to: Lowering,
): Expr<Lowered> {
  const members = listMembers(symbol, to);
  const { argumentExpression } = node;
  return bindOnce(to.expr(argumentExpression), to, (key) => {
    if (key.type.kind === "string") return memberOf(key, members, node, to);
    if (key.type.kind !== "enum" && key.type.kind !== "number")
      return to.refuse("unsupported-property", argumentExpression, { name: argumentExpression.getText() });
    return nameOf(key, members, node, to);
  });
}

function listMembers(symbol: ts.Symbol, to: Lowering): readonly Named[] {
  return (symbol.declarations ?? []).filter(ts.isEnumDeclaration).flatMap(({ members }) =>
    members.map((node) => {
      const name = ts.isIdentifier(node.name) || ts.isStringLiteral(node.name) ? node.name.text : "";
      return { node, name, value: to.checker.getConstantValue(node) ?? "" };
    }),
  );
}

/** colour === Colour.Red ? "Red" : …, where the last member of a number gives the name */
function nameOf(key: Expr<Lowered>, members: readonly Named[], node: ts.Node, to: Lowering): Expr<Lowered> {
  const names = new Map(
    members.filter(({ value }) => typeof value === "number").map((one) => [one.value, one]),
  );
  const known = key.kind === "number" ? names.get(key.value) : undefined;
  if (known !== undefined) return makeString(known.name, node, to);
  if (key.kind === "enum-member") {
    const own = members.find(
      ({ node: { parent }, node: member }) => parent.members.indexOf(member) === key.index,
    );
    return makeString(
      (own && names.get(own.value)?.name) ?? bug(key.span, "a member of another enum"),
      node,
      to,
    );
  }
  const rows = [...names.values()].map(({ node: member, name, value }) => {
    const right = lowerEnumMember(member, node, to);
    const isSame = key.type.kind === "enum" && right.type.kind === "enum" && key.type.id === right.type.id;
    const number = makeNumber(Number(value), node, to);
    return {
      test: isSame ? equal(key, right) : equal(enumValue(key), number),
      value: makeString(name, node, to),
    };
  });
  return choose(rows, key, stringType, node, to);
}

/** name === "Red" ? Colour.Red : … */
function memberOf(key: Expr<Lowered>, members: readonly Named[], node: ts.Node, to: Lowering): Expr<Lowered> {
  const values = members.map(({ node: member }) => lowerEnumMember(member, node, to));
  const type =
    joinTypes(
      values.map((value) => value.type),
      undefined,
      node,
      to,
    ) ?? to.refuse("unsupported-property", node, { name: node.getText() });
  const rows = members.flatMap(({ name }, position) => {
    const value = values[position];
    const test = equal(key, makeString(name, node, to));
    return value === undefined ? [] : [{ test, value: coerce(value, type, node, to) }];
  });
  return choose(rows, key, type, node, to);
}

function equal(left: Expr<Lowered>, right: Expr<Lowered>): Expr<Lowered> {
  return { kind: "equal", negated: false, left, right, type: booleanType, span: left.span };
}

/** The last is what is left, where the key can be no other; JavaScript's `undefined` stops a checked build. */
function choose(
  rows: readonly { readonly test: Expr<Lowered>; readonly value: Expr<Lowered> }[],
  key: Expr<Lowered>,
  type: Type,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const second: Expr<Lowered> =
    type.kind === "string" ? makeString("", node, to) : { kind: "default", type, span: key.span };
  const missing: Expr<Lowered> = {
    kind: "comma",
    first: failKey(key, node, to),
    second,
    type,
    span: key.span,
  };
  return rows.reduceRight<Expr<Lowered>>(
    (no, { test, value }) => ({ kind: "conditional", test, yes: value, no, type, span: key.span }),
    missing,
  );
}
