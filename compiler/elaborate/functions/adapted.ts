// An arrow that tsino puts around a function is another function than the one inside: where the program compares such
// functions, or keys something by them, it would see that. There the author writes the arrow. So it is for one of the library.
import type { Elements } from "../../analyze/index.ts";
import type { Report } from "../../diagnostics/reporter.ts";
import type { Lowered, Program, SignatureId } from "../../hir/index.ts";
import { findCompared } from "../objects/compared.ts";

export function checkAdapted(program: Program<Lowered>, elements: Elements, report: Report): void {
  const adapters = [...program.functions.values()].filter(
    ({ adapts }) => adapts !== undefined && adapts !== false,
  );
  if (adapters.length === 0) return;
  const compared = new Set<SignatureId>();
  const found = [...findCompared(program)];
  const ofAnything = found.some(({ kind }) => kind === "dynamic") ? program.dynamic : [];
  for (const type of [...found, ...ofAnything])
    if (type.kind === "function") compared.add(elements.signatureOf(type).id);
  const seen = adapters.filter(({ signature, params, result }) => {
    const { id } = elements.signatureOf({ signature, params: params.map(({ slot }) => slot), result });
    return compared.has(id);
  });
  for (const { span, shown, adapts } of seen) {
    // String as a value: each place where it is named makes another one.
    const isAlone = seen.filter((other) => other.shown === shown).length === 1;
    if (shown === undefined) report("unsupported-function-shape", span, {});
    else if (adapts === true || !isAlone)
      report(
        "unsupported-function-value",
        span,
        {},
        { help: "give it to a constant as an arrow, and name that" },
      );
  }
}
