// JavaScript gives a function all arguments of a call, also those that its place does not name: `xs.map(f)` where `f` is of
// the type `(x: number) => number`, and in truth a function that takes an index, too. C++ gives what the place names: where
// a function that would look at more can be there, the author writes the arrow.
import { type Elements, findTargets } from "../analyze/index.ts";
import type { Report } from "../diagnostics/reporter.ts";
import type { Lowered, Program } from "../hir/index.ts";

const help =
  "JavaScript gives it more arguments than its type names, and it looks at them: write `(x) => f(x)`";

export function checkShortened(program: Program<Lowered>, elements: Elements, report: Report): void {
  if (program.shortened.length > 0) {
    const targets = findTargets(program, elements);
    for (const { type, span } of program.shortened) {
      const taken = targets.ofValue({ type }).flatMap((id) => program.functions.get(id) ?? []);
      const looksAtMore = taken.some(
        ({ params, takesMore }) => takesMore === true || params.length > type.params.length,
      );
      if (looksAtMore) report("unsupported-function-shape", span, {}, { help });
    }
  }
  for (const { span, signature, params, result, takesMore } of program.functions.values()) {
    if (takesMore !== true) continue;
    const whole = elements.signatureOf({ signature, params: params.map(({ slot }) => slot), result });
    if (whole.params.length > params.length) report("unsupported-function-shape", span, {}, { help });
  }
}
