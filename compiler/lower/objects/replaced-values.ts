// { ...{ a: 1 }, ...{ a: undefined } }: a value that stands in the literal and is replaced before anybody sees it. It need not be
// of the field's type.
import type { Expr, Lowered, SlotId } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { after } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { placeholder } from "./copied-values.ts";
import { isQuiet } from "./quiet-values.ts";

/** Undefined of a value that the field can hold. */
export function unusedValue(
  property: ts.ObjectLiteralElementLike,
  field: SlotId,
  whole: ts.ObjectLiteralExpression,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (!ts.isPropertyAssignment(property) || property.parent === whole) return undefined;
  const { checker } = to;
  const name = checker.getSymbolAtLocation(property.name)?.name;
  const kept = name === undefined ? undefined : checker.getTypeAtLocation(whole).getProperty(name);
  const own = checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(property.initializer));
  if (kept === undefined || checker.isTypeAssignableTo(own, widened(checker.getTypeOfSymbol(kept), to)))
    return undefined;
  const value = to.expr(property.initializer);
  const unused = placeholder(to.typeOfSlot(field), to.spanOf(property));
  return isQuiet(value, to) ? unused : after(value, unused);
}

function widened(type: ts.Type, { checker }: Lowering): ts.Type {
  return checker.getBaseTypeOfLiteralType(type);
}

/** Why a value that does something can't be replaced. */
export function replacedValue(name: string): { readonly why: string } {
  return { why: `it may replace \`${name}\`, whose value is worked out before` };
}
