// JavaScript gives a function all arguments of a call, also those that its place does not name: `xs.map(f)` where `f` is of
// the type `(x: number) => number`, and in truth a function that takes an index, too. C++ gives what the place names: where
// a function that would look at more can be there, the author writes the arrow.
import { type Elements, findTargets } from "../../analyze/index.ts";
import type { Report } from "../../diagnostics/reporter.ts";
import type { Lowered, Program, SignatureId } from "../../hir/index.ts";

const help =
  "JavaScript gives it more arguments than its type names, and it looks at them: write `(x) => f(x)`";

const ofMethod =
  "a method that may be called here looks at this: give it a parameter in the class that all of them extend, too";

export function checkShortened(program: Program<Lowered>, elements: Elements, report: Report): void {
  if (program.shortened.length > 0) {
    const targets = findTargets(program, elements);
    for (const { type, span, isCall } of program.shortened) {
      const taken = targets.ofValue({ type }).flatMap((id) => program.functions.get(id) ?? []);
      const looksAtMore = taken.some(
        ({ params, takesMore }) => takesMore === true || params.length > type.params.length,
      );
      if (looksAtMore) report("unsupported-function-shape", span, {}, { help: isCall ? ofMethod : help });
    }
  }
  for (const { span, signature, params, result, takesMore, method } of program.functions.values()) {
    if (takesMore !== true) continue;
    const whole = elements.signatureOf({ signature, params: params.map(({ slot }) => slot), result });
    const most = method === undefined ? whole.params.length : mostNamed(whole.id, program, elements);
    if (most > params.length) report("unsupported-function-shape", span, {}, { help });
  }
}

/** How many arguments an interface gives to its method; other methods that have more are not called by it. */
function mostNamed(wanted: SignatureId, program: Program<Lowered>, elements: Elements): number {
  const counts = [...program.objects.values()].flatMap(({ kind, fields }) =>
    (kind === "shape" ? fields : []).map(({ slot }) => {
      const type = program.slots.get(slot)?.type;
      return type?.kind === "function" && elements.signatureOf(type).id === wanted ? type.params.length : 0;
    }),
  );
  return Math.max(0, ...counts);
}
