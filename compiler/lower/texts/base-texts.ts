// super.toString(): the text of an error, or of any object.
import type { Expr, Lowered } from "../../hir/index.ts";
import { stringType } from "../../hir/type.ts";
import type { ts } from "../../typescript.ts";
import { makeThis } from "../classes/constructors.ts";
import { makeString } from "../expressions/literals.ts";
import type { Lowering } from "../lowering.ts";
import { entryOf } from "../objects/shapes.ts";

/** What the library's own classes say; a class of the author that has a toString is called as any method. */
export function lowerBaseText(node: ts.CallExpression, to: Lowering): Expr<Lowered> {
  const receiver = makeThis(node, to);
  const method = entryOf(receiver.type, to)?.base?.methodOf("toString");
  if (method === undefined) return makeString("[object Object]", node, to);
  const span = to.spanOf(node);
  const type = stringType;
  return { kind: "method-call", receiver, function: method.id, args: [], direct: true, type, span };
}
