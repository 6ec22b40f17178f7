// What the elements of a list are whose function gives nothing: xs.map<number | undefined>(() => undefined) has elements, too.
import type { Type } from "../hir/index.ts";
import { emptyType } from "../hir/type.ts";
import type { ts } from "../typescript.ts";
import type { Lowering } from "./lowering.ts";
import { lowerType } from "./types.ts";

/** @param node the function that the library is given. */
export function typeOfNothing(node: ts.Expression, absent: "undefined" | "null", to: Lowering): Type {
  const [signature] = to.checker.getContextualType(node)?.getCallSignatures() ?? [];
  const returned = signature && to.checker.getReturnTypeOfSignature(signature);
  const type = returned && to.quietly(() => lowerType(returned, node, to));
  return type?.kind === "optional" && type.absent === absent ? type : emptyType(absent);
}
