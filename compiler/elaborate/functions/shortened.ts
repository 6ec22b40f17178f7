// JavaScript gives a function all arguments of a call, also those that its place does not name: `xs.map(f)` where `f` is of
// the type `(x: number) => number`, and in truth a function that takes an index, too. C++ gives what the place names: where
// a function that would look at more can be there, the author writes the arrow.
import { type Elements, findTargets } from "../../analyze/index.ts";
import type { Report } from "../../diagnostics/reporter.ts";
import type { Expr, Lowered, Program, SignatureId } from "../../hir/index.ts";
import { bodiesOf, visitExpressions } from "../../hir/walk.ts";

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
  let given: ReadonlyMap<SignatureId, number> | undefined;
  for (const { span, signature, params, result, takesMore, method } of program.functions.values()) {
    if (takesMore !== true) continue;
    const whole = elements.signatureOf({ signature, params: params.map(({ slot }) => slot), result });
    given ??= mostGiven(program, elements);
    const most = method === undefined ? (given.get(whole.id) ?? 0) : mostNamed(whole.id, program, elements);
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

/**
 * How many arguments each kind of function value may get, as the values say that are of it. What only a function names itself
 * nobody gives it: `(a, b, c = 10) => …` where `(a: number, b: number) => number` is called.
 */
function mostGiven(program: Program<Lowered>, elements: Elements): ReadonlyMap<SignatureId, number> {
  const most = new Map<SignatureId, number>();
  const visit = ({ kind, type }: Expr<Lowered>): void => {
    if (type.kind !== "function" || kind === "closure" || kind === "function-value") return;
    const { id } = elements.signatureOf(type);
    most.set(id, Math.max(most.get(id) ?? 0, type.params.length));
  };
  for (const { body } of bodiesOf(program)) for (const stmt of body) visitExpressions<Lowered>(stmt, visit);
  return most;
}
