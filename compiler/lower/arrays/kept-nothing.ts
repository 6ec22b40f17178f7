// What the elements of a list are whose function gives nothing: xs.map<number | undefined>(() => undefined) has elements, too.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { emptyType, numberType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { coerce } from "../expressions/coerce.ts";
import { after } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { lowerType } from "../types/types.ts";

/** @param node the function that the library is given. */
export function typeOfNothing(node: ts.Expression, absent: "undefined" | "null", to: Lowering): Type {
  // xs.map(fail): the list has no elements, which are numbers like those of `[]`.
  const [own] = to.checker.getTypeAtLocation(node).getCallSignatures();
  if (own !== undefined && to.checker.getReturnTypeOfSignature(own).flags & ts.TypeFlags.Never)
    return numberType;
  const [signature] = to.checker.getContextualType(node)?.getCallSignatures() ?? [];
  const returned = signature && to.checker.getReturnTypeOfSignature(signature);
  const type = returned && to.quietly(() => lowerType(returned, node, to));
  return type?.kind === "optional" && type.absent === absent ? type : emptyType(absent);
}

/** The call of a function that gives nothing, as an element. */
export function keepNothing(call: Expr<Lowered>, node: ts.Expression, to: Lowering): Expr<Lowered> {
  const type = typeOfNothing(node, "undefined", to);
  if (type.kind === "optional") return coerce(call, type, node, to);
  return after(call, { kind: "default", type, span: call.span });
}
