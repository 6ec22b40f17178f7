// Functions: defaults that C++ can state, parameters that only others have which may stand in their place, and copies of
// parameters that live in a cell.
import { typeOfFunction } from "../../analyze/index.ts";
import type { Explicit, Expr, FunctionDecl, Lowered, Parameter, SlotId, Stmt } from "../../hir/index.ts";
import { type Elaborator, noTrivia } from "../elaborator.ts";
import { fillerOf } from "../objects/filler.ts";
import { elaborateScope } from "../statements/statements.ts";
import { declareIndexes } from "../texts/text-indexes.ts";
import { needsDefaults } from "./called-methods.ts";

export function elaborateFunction(
  declaration: FunctionDecl<Lowered>,
  to: Elaborator,
): FunctionDecl<Explicit> {
  // C++ takes defaults at the end only: every call writes those before a parameter without one.
  const lastGiven = declaration.params.findLastIndex((param) => param.default === undefined);
  const copies: Stmt<Lowered>[] = [];
  const params = declaration.params.map((param, position): Parameter<Explicit> => {
    const { slot } = param;
    const isStated = position >= lastGiven && param.default !== undefined;
    const initial = isStated ? to.as(param.default, to.reprOf(slot)) : undefined;
    if (!to.cells.all.has(slot)) return { slot, default: initial };
    const given = to.makeGiven(slot);
    copies.push(copyOf(slot, given, to));
    return { slot: given, default: initial };
  });
  const replaceable = declaration.nested === "closure" || declaration.method?.kind === "method";
  const shape = replaceable ? to.facts.elements.signatureOf(typeOfFunction(declaration)) : undefined;
  const isShort = needsDefaults(declaration, to.calledMethods);
  for (const slot of shape?.params.slice(params.length) ?? [])
    params.push({
      slot,
      default: isShort ? fillerOf(to.reprOf(slot), declaration.span) : undefined,
      unused: true,
    });
  const result = declaration.result ?? shape?.result;
  const isFilled = declaration.result === undefined && result !== undefined;
  to.emptyReturn = isFilled ? fillerOf(to.reprOf(result), declaration.span) : undefined;
  to.owner = declaration.id;
  const first = [...copies, ...declareIndexes(declaration, to)];
  const body = [...elaborateScope([...first, ...declaration.body], declaration, to)];
  to.owner = undefined;
  if (to.emptyReturn !== undefined)
    body.push({ kind: "return", value: to.emptyReturn, span: declaration.span, trivia: noTrivia });
  to.emptyReturn = undefined;
  return { ...declaration, params, result, body };
}

/** let count = countGiven; */
export function copyOf(slot: SlotId, given: SlotId, to: Elaborator): Stmt<Lowered> {
  const { type, span } = to.slot(slot);
  const value: Expr<Lowered> = { kind: "read", slot: given, type, span };
  return { kind: "let", slot, value, span, trivia: noTrivia };
}
