// The edge of the language by syntax kind: what each construct that no table takes is called in a message.

import type { Params, Slug } from "../diagnostics/catalog.ts";
import { ts } from "../typescript.ts";
import type { Lowering } from "./lowering.ts";

const K = ts.SyntaxKind;

/** Slugs without holes in their texts. */
type PlainSlug = { [S in Slug]: keyof Params<S> extends never ? S : never }[Slug];

const slugs: ReadonlyMap<ts.SyntaxKind, PlainSlug> = new Map<ts.SyntaxKind, PlainSlug>([
  [K.ObjectLiteralExpression, "unsupported-object-literal"],
  [K.RegularExpressionLiteral, "unsupported-regexp"],
  [K.BigIntLiteral, "unsupported-bigint"],
  [K.AwaitExpression, "unsupported-await"],
  [K.YieldExpression, "unsupported-generator"],
  [K.ThisKeyword, "unsupported-this"],
  [K.SpreadElement, "unsupported-spread"],
  [K.MetaProperty, "unsupported-import-meta"],
  [K.ImportEqualsDeclaration, "unsupported-import-equals"],
  [K.DebuggerStatement, "unsupported-debugger"],
  [K.WithStatement, "unsupported-with"],
  [K.EnumDeclaration, "unsupported-nested-enum"],
]);

export function refuseSyntax(node: ts.Node, to: Lowering): never {
  const slug = slugs.get(node.kind);
  // Params of a slug without holes is the empty object.
  if (ts.isClassLike(node))
    return to.refuse("unsupported-class", node.name ?? node, { what: "inside of something else" });
  // Math.max(...list) became (...list)!, for what the elements may be: nobody can write that.
  if (ts.isSpreadElement(node) && ts.isParenthesizedExpression(node.parent))
    return to.refuse("unsupported-spread", node, {}, { help: withoutNothing });
  if (slug !== undefined) return to.refuse(slug, firstToken(node), {} as Params<typeof slug>);
  return to.refuse("unsupported-syntax", node, { syntax: K[node.kind] });
}

const withoutNothing =
  "the list may hold `undefined`: leave that out first, `list.filter((x) => x !== undefined)`";

/** The smallest span that says what is meant: the keyword of a long construct. */
function firstToken(node: ts.Node): ts.Node {
  if ((ts.isFunctionLike(node) || ts.isClassLike(node)) && node.name !== undefined) return node.name;
  return ts.isStatement(node) ? (node.getFirstToken() ?? node) : node;
}
