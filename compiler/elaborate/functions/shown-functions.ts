// What console.log shows of functions: a constant, since every function that can be in a place has the same name there.
import { findTargets } from "../../analyze/index.ts";
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType, stringType } from "../../hir/type.ts";
import type { Elaborator } from "../elaborator.ts";

/** `[Function: name]`; undefined where several are shown in different ways, or one by what only running tells. */
export function shownFunctions(type: Type, to: Elaborator): string | undefined {
  if (type.kind !== "function") return undefined;
  to.targets ??= findTargets(to.program, to.facts.elements);
  const texts = new Set(to.targets.ofValue({ type }).map((id) => to.program.functions.get(id)?.shown));
  const [only, more] = texts;
  return more === undefined && texts.size === 1 ? only : undefined;
}

/** Shown of no value. */
const nothing = "[Function]";

/** Whether no function ever comes there. */
function isNever(type: Type, to: Elaborator): boolean {
  to.targets ??= findTargets(to.program, to.facts.elements);
  return type.kind === "function" && to.targets.ofValue({ type }).length === 0;
}

/** The same of what may be missing. */
export function shownFunctionIn(type: Type, to: Elaborator): string | undefined {
  if (type.kind !== "optional") return shownFunctions(type, to);
  return isNever(type.of, to) ? nothing : shownFunctions(type.of, to);
}

/** console.log(f): its text, behind what it takes to get it. */
export function showFunction(value: Expr<Lowered>, to: Elaborator): Expr<Lowered> | undefined {
  const { type, span } = value;
  const isNamed = value.kind === "closure" || value.kind === "function-value";
  const text = isNamed ? to.program.functions.get(value.function)?.shown : shownFunctionIn(type, to);
  if (text === undefined) return undefined;
  const literal = (written: string): Expr<Lowered> => ({
    kind: "string",
    value: written,
    type: stringType,
    span,
  });
  const shown = literal(text);
  if (type.kind === "optional") {
    const test: Expr<Lowered> = { kind: "is-undefined", operand: value, type: booleanType, span };
    return { kind: "conditional", test, yes: literal(type.absent), no: shown, type: stringType, span };
  }
  if (isNamed || value.kind === "read") return shown;
  return { kind: "comma", first: value, second: shown, type: stringType, span };
}
