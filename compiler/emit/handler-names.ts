// Labels of error handlers: `caught`, `finally`, numbered where a function has several.
import type { Explicit, ExplicitProgram, LabelId, Stmt } from "../hir/index.ts";
import { visitStatements } from "../hir/walk.ts";

export function nameHandlers(program: ExplicitProgram): ReadonlyMap<LabelId, string> {
  const names = new Map<LabelId, string>();
  for (const { id, body } of program.functions.values()) {
    // What the top level does stands in setup, in front.
    nameIn(id === program.setup ? [...program.startup, ...body] : body);
  }
  if (program.setup === undefined) nameIn(program.startup);
  return names;

  function nameIn(body: readonly Stmt<Explicit>[]): void {
    const counts = { caught: 0, finally: 0 };
    for (const stmt of body) {
      visitStatements<Explicit>(stmt, (inner) => {
        if (inner.kind !== "label") return;
        counts[inner.way] += 1;
        const count = counts[inner.way];
        names.set(inner.label, count === 1 ? inner.way : `${inner.way}${count}`);
      });
    }
  }
}
