// Functions in unions that hold functions of their own kind: `type Thunk = number | (() => Thunk)`. Such a union may be anything to
// C++, but what is called there has one form: so a function that goes there becomes one.
import type { Report } from "../../diagnostics/reporter.ts";
import type { Expr, FunctionType, Lowered, Type } from "../../hir/index.ts";
import { dynamicType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { coerce } from "../expressions/coerce.ts";
import { adaptFunction } from "../functions/adapters.ts";
import type { Lowering } from "../lowering.ts";
import { lowerType, sameType } from "../types/types.ts";
import { addMember } from "./dynamic.ts";

/** In unions that hold functions of their own: what goes there must be such a function. */
export function holdsFunction(type: Type): boolean {
  if (type.kind === "optional") return holdsFunction(type.of);
  return type.kind === "function" || (type.kind === "union" && type.of.some(holdsFunction));
}

/** () => 2 where a number | (() => Thunk) may be  =>  () => 2 as a Thunk */
export function wrapFunction(value: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  const wanted = kindOfFunctions(node, to);
  if (wanted === undefined && value.type.kind === "function" && !mayBeAnything(node, to))
    to.dynamic.unplaced.push({ type: value.type, node });
  const isVoid = value.type.kind === "function" && value.type.result === undefined;
  const adapts = wanted !== undefined && isVoid && wanted.result !== undefined;
  const operand =
    wanted === undefined
      ? value
      : adapts
        ? adaptFunction(value, wanted, node, to)
        : coerce(value, wanted, node, to);
  addMember(operand.type, node, to);
  return { kind: "as-union", operand, type: dynamicType, span: value.span };
}

/** The one kind of functions that a place has. */
function kindOfFunctions(node: ts.Node, to: Lowering): FunctionType | undefined {
  const context = typeOfPlace(node, to);
  const parts = context?.isUnion() ? context.types : [];
  const [wanted, more] = parts.filter((part) => part.getCallSignatures().length > 0);
  if (wanted === undefined || more !== undefined) return undefined;
  const type = to.quietly(() => lowerType(wanted, node, to));
  return type?.kind === "function" ? type : undefined;
}

/** What the source says of the place that a value goes to. */
function typeOfPlace(node: ts.Node, to: Lowering): ts.Type | undefined {
  if (ts.isShorthandPropertyAssignment(node)) return to.checker.getContextualType(node.name);
  if (ts.isExpression(node)) return to.checker.getContextualType(node);
  return ts.isPropertyDeclaration(node) ? to.checker.getTypeAtLocation(node) : undefined;
}

function mayBeAnything(node: ts.Node, to: Lowering): boolean {
  const type = typeOfPlace(node, to);
  return type !== undefined && (type.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) !== 0;
}

/** Functions whose place nobody knew, in a program that calls such values as functions of another kind. */
export function checkUnplaced(to: Lowering, report: Report): void {
  for (const { type, node } of to.dynamic.unplaced)
    if (to.dynamic.called.some((called) => !sameType(called, type, to)))
      report("unsupported-function-shape", to.spanOf(node), {});
}
