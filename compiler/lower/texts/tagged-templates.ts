// tag`a${x}b`: a call of a function of the user with the texts and the values.
import type { Expr, Lowered } from "../../hir/index.ts";
import { stringType, voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import type { Given } from "../arrays/spreads.ts";
import { makeString } from "../expressions/literals.ts";
import { libraryObject } from "../expressions/members.ts";
import { placeArguments, placeValueCall } from "../functions/own-calls.ts";
import type { Lowering } from "../lowering.ts";
import { type ExprTable, expressions } from "../table.ts";
import { makeTemplateTexts } from "./template-texts.ts";
import { toText } from "./text.ts";

/** tag`a${x}b`  =>  tag(["a", "b"], x) */
function lowerTagged(node: ts.TaggedTemplateExpression, to: Lowering): Expr<Lowered> {
  const { tag, template } = node;
  if (isRaw(tag, to)) return rawText(template, to);
  const values = ts.isTemplateExpression(template) ? template.templateSpans : [];
  const list: readonly Given[] = [
    { node: template, value: textsOf(template, to), isSpread: false },
    ...values.map(({ expression }) => ({ node: expression, value: undefined, isSpread: false })),
  ];
  const symbol = to.symbolOf(ts.isPropertyAccessExpression(tag) ? tag.name : tag);
  const own = symbol && to.functionOf(symbol);
  if (own !== undefined) {
    const type = own.result === undefined ? voidType : to.typeOfSlot(own.result);
    const { args } = placeArguments(own, { list, wrap: (call) => call }, node, to);
    return { kind: "call", function: own.id, args, type, span: to.spanOf(node) };
  }
  // A method would need its object, a generic function its types.
  const isValue = ts.isIdentifier(tag)
    ? symbol !== undefined && to.slotOf(symbol) !== undefined
    : isMade(tag);
  if (!isValue) return to.refuse("unsupported-tagged-template", node, {});
  const callee = to.expr(tag);
  return callee.type.kind === "function"
    ? placeValueCall(callee, callee.type, list, node, to)
    : to.refuse("unsupported-tagged-template", node, {});
}

/** make("-")`a${x}b`, (parts => …)`a${x}b` */
function isMade(tag: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(tag)) return isMade(tag.expression);
  return ts.isCallExpression(tag) || ts.isArrowFunction(tag) || ts.isFunctionExpression(tag);
}

function isRaw(tag: ts.Expression, to: Lowering): boolean {
  if (!ts.isPropertyAccessExpression(tag) || tag.name.text !== "raw") return false;
  return libraryObject(tag.expression, to) === "String";
}

/** String.raw`a\n${x}`: the text as it is written */
function rawText(template: Template, to: Lowering): Expr<Lowered> {
  const raw = (part: Part): Expr<Lowered> => makeString(part.rawText ?? "", part, to);
  if (!ts.isTemplateExpression(template)) return raw(template);
  const parts = [
    raw(template.head),
    ...template.templateSpans.flatMap(({ expression, literal }) => [
      toText(to.expr(expression), expression, to),
      raw(literal),
    ]),
  ].filter((part) => part.kind !== "string" || part.value !== "");
  return { kind: "concat", parts, type: stringType, span: to.spanOf(template) };
}

type Template = ts.TaggedTemplateExpression["template"];
type Part =
  | Exclude<Template, ts.TemplateExpression>
  | ts.TemplateExpression["head"]
  | ts.TemplateExpression["templateSpans"][number]["literal"];

function textsOf(template: Template, to: Lowering): Expr<Lowered> {
  const parts = ts.isTemplateExpression(template)
    ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
    : [template];
  if (parts.some(({ rawText = "" }) => !areEscapes(rawText)))
    return to.refuse("unsupported-tagged-template", template, {});
  to.templates.add(template);
  const texts = parts.map((part) => makeString(part.text, part, to));
  const raw = parts.map((part) => makeString(part.rawText ?? "", part, to));
  return makeTemplateTexts(texts, raw, template, to);
}

/** Others make `undefined` of the text: `\\unicode`. */
function areEscapes(raw: string): boolean {
  const known =
    /\\(?:x[\da-f]{2}|u[\da-f]{4}|u\{0*(?:10)?[\da-f]{1,4}\}|u\{0*[\da-f]{1,5}\}|0(?!\d)|[^xu\d])/gis;
  return !raw.replaceAll(known, "").includes("\\");
}

export const taggedTemplates: ExprTable = [
  expressions(ts.isTaggedTemplateExpression, [ts.SyntaxKind.TaggedTemplateExpression], lowerTagged),
];
