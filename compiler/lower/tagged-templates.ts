// tag`a${x}b`: a call of a function of the user with the texts and the values.
import type { Expr, Lowered } from "../hir/index.ts";
import { stringType, voidType } from "../hir/type.ts";
import { ts } from "../typescript.ts";
import { makeString } from "./literals.ts";
import type { Lowering } from "./lowering.ts";
import { libraryObject } from "./members.ts";
import { placeArguments, placeValueCall } from "./own-calls.ts";
import type { Given } from "./spreads.ts";
import { type ExprTable, expressions } from "./table.ts";
import { toText } from "./text.ts";
import { makeArrayType } from "./types.ts";

/** tag`a${x}b`  =>  tag(["a", "b"], x) */
function lowerTagged(node: ts.TaggedTemplateExpression, to: Lowering): Expr<Lowered> {
  const { tag, template } = node;
  if (isRaw(tag, to)) return rawText(template, to);
  if (!ts.isIdentifier(tag)) return to.refuse("unsupported-tagged-template", node, {});
  const values = ts.isTemplateExpression(template) ? template.templateSpans : [];
  const list: readonly Given[] = [
    { node: template, value: textsOf(template, to), isSpread: false },
    ...values.map(({ expression }) => ({ node: expression, value: undefined, isSpread: false })),
  ];
  const symbol = to.symbolOf(tag);
  const own = symbol && to.functionOf(symbol);
  if (own !== undefined) {
    const type = own.result === undefined ? voidType : to.typeOfSlot(own.result);
    const { args } = placeArguments(own, { list, wrap: (call) => call }, node, to);
    return { kind: "call", function: own.id, args, type, span: to.spanOf(node) };
  }
  if (symbol === undefined || to.slotOf(symbol) === undefined)
    return to.refuse("unsupported-tagged-template", node, {});
  const callee = to.expr(tag);
  return callee.type.kind === "function"
    ? placeValueCall(callee, callee.type, list, node, to)
    : to.refuse("unsupported-tagged-template", node, {});
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
  const elements = parts.map((part) => makeString(part.text, part, to));
  return {
    kind: "array",
    elements,
    type: makeArrayType(stringType, template, to),
    span: to.spanOf(template),
  };
}

export const taggedTemplates: ExprTable = [
  expressions(ts.isTaggedTemplateExpression, [ts.SyntaxKind.TaggedTemplateExpression], lowerTagged),
];
