// `DIRS.includes(word as Dir)`, `ids.indexOf(id!)`: what is missing, whatever the author promises, is in no list.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType, numberType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { lookUp } from "../collections/missing-keys.ts";
import { makeNumber } from "../expressions/literals.ts";
import type { Lowering } from "../lowering.ts";

const seeking: ReadonlySet<string> = new Set(["includes", "indexOf", "lastIndexOf"]);

/**
 * ids.indexOf(id!)  =>  id === undefined ? -1 : ids.indexOf(id)
 * @param lower gives the call, of an element that is there
 */
export function seekElement(
  receiver: Expr<Lowered>,
  name: string,
  node: ts.CallExpression,
  lower: () => Expr<Lowered>,
  to: Lowering,
): Expr<Lowered> {
  const [first, second] = node.arguments;
  const key = elementType(receiver, to);
  if (!seeking.has(name) || key === undefined || first === undefined) return lower();
  // Nobody promises anything of xs[i].
  if (ts.isElementAccessExpression(first)) return lower();
  // What runs to find where to start runs in any case.
  if (second !== undefined && !ts.isNumericLiteral(second)) return lower();
  const no: Expr<Lowered> = { kind: "boolean", value: false, type: booleanType, span: to.spanOf(node) };
  const look = (element: Expr<Lowered>): Expr<Lowered> => {
    to.given.set(first, element);
    const found = lower();
    to.given.delete(first);
    return found;
  };
  const otherwise = () => (name === "includes" ? no : makeNumber(-1, node, to));
  return lookUp(first, node, { key, otherwise, look }, to);
}

function elementType({ type }: Expr<Lowered>, to: Lowering): Type | undefined {
  if (type.kind === "bytes") return numberType;
  return type.kind === "array" ? to.typeOfSlot(type.element) : undefined;
}
