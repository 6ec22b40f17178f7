// f(1, undefined as unknown as number) of `...[x, y = 5]: number[]`: at the end what is undefined is as good as nothing for
// the parts of a pattern, so no list needs to hold it.
import { ts } from "../../typescript.ts";
import { saidNothing } from "../classes/said-nothing.ts";
import type { Callee } from "./function-entry.ts";
import { isRest } from "./parameters.ts";

/** What must be given. */
export function withoutNothing(
  given: readonly ts.Expression[],
  { parameters }: Callee,
): readonly ts.Expression[] {
  const rest = parameters.at(-1);
  if (rest === undefined || !isRest(rest) || !ts.isArrayBindingPattern(rest.name)) return given;
  if (given.some(ts.isSpreadElement)) return given;
  const first = parameters.length - 1;
  const parts = rest.name.elements.filter((one) => ts.isOmittedExpression(one) || !one.dotDotDotToken).length;
  const isLeftOut = (position: number): boolean =>
    position >= first && position < first + parts && isUndefined(given[position]);
  let end = given.length;
  while (isLeftOut(end - 1)) end -= 1;
  return given.slice(0, end);
}

function isUndefined(node: ts.Expression | undefined): boolean {
  const said = saidNothing(node);
  return said?.kind === "undefined" && said.written === "undefined";
}
