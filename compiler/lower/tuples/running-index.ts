// pair[i], where only running tells the index: pair[i]  =>  i === 0 ? pair[0] : i === 1 ? pair[1] : undefined
import type { Expr, Lowered } from "../../hir/index.ts";
import { booleanType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { coerce } from "../expressions/coerce.ts";
import { makeNumber } from "../expressions/literals.ts";
import { bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { missingField } from "../objects/keyed.ts";
import { elementsOf, entryOf } from "../objects/shapes.ts";
import { elementPart } from "../patterns/parts.ts";
import { concreteType } from "../types/concrete.ts";
import { lowerSlotType } from "../types/types.ts";
import { isTuple } from "./tuple-lists.ts";

/** Undefined of what is no tuple. */
export function lowerRunningIndex(
  tuple: Expr<Lowered>,
  index: Expr<Lowered>,
  node: ts.ElementAccessExpression,
  to: Lowering,
): Expr<Lowered> | undefined {
  const entry = entryOf(tuple.type, to);
  if (!isTuple(tuple, to) || entry === undefined || index.type.kind !== "number") return undefined;
  const whole = concreteType(to.checker.getTypeAtLocation(node.expression), to);
  const part = to.checker.getIndexTypeOfType(to.checker.getNonNullableType(whole), ts.IndexKind.Number);
  if (part === undefined) return undefined;
  const type = lowerSlotType(part, node, to);
  const span = to.spanOf(node);
  return bindOnce(tuple, to, (own) =>
    bindOnce(index, to, (key) => {
      const values = elementsOf(entry).map((_, position) =>
        coerce(elementPart(own, position, node, to), type, node, to),
      );
      const within = { type: own.type, names: values.map((_, position) => String(position)) };
      return values.reduceRight<Expr<Lowered>>(
        (no, yes, position) => {
          const right = makeNumber(position, node, to);
          const test = { kind: "equal", negated: false, left: key, right, type: booleanType, span } as const;
          return { kind: "conditional", test, yes, no, type, span };
        },
        missingField(key, type, within, node, to),
      );
    }),
  );
}
