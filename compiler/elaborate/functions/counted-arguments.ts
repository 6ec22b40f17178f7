// A function that counts its arguments, of which the last may be left out, is called with `undefined` for one of them: it
// could not tell that from one that is left out.
import type { Elements } from "../../analyze/index.ts";
import type { Report } from "../../diagnostics/reporter.ts";
import type { Lowered, Program, SlotId } from "../../hir/index.ts";

export function checkCountedArguments(
  { counted }: Program<Lowered>,
  elements: Elements,
  report: Report,
): void {
  const names = new Map<SlotId, string>();
  for (const { slot, name } of counted.slots) names.set(elements.representative(slot), name);
  const passed = counted.passed.map(({ from, into }) => {
    return { from: elements.representative(from), into: elements.representative(into) };
  });
  // What is given to a function that gives it on is given to the other one.
  for (let size = 0; size !== names.size; ) {
    size = names.size;
    for (const { from, into } of passed) {
      const name = names.get(into);
      if (name !== undefined && !names.has(from)) names.set(from, name);
    }
  }
  for (const { slot, span } of counted.given) {
    const name = names.get(elements.representative(slot));
    if (name !== undefined) report("unsupported-counted-argument", span, { name });
  }
}
