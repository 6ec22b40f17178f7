// An enum as a whole is a record that is made anew wherever it is named, and in JavaScript always the same object: where the
// program compares records, it could see that.
import type { Report } from "../../diagnostics/reporter.ts";
import type { Lowered, Program } from "../../hir/index.ts";
import { bodiesOf, visitExpressions } from "../../hir/walk.ts";
import { findCompared } from "./compared.ts";

export function checkEnumObjects(program: Program<Lowered>, report: Report): void {
  const isCompared = [...findCompared(program)].some(
    (type) => type.kind === "dynamic" || (type.kind === "collection" && type.of === "record"),
  );
  if (!isCompared) return;
  for (const { body } of bodiesOf(program))
    for (const stmt of body)
      visitExpressions<Lowered>(stmt, (expr) => {
        if (expr.kind !== "collection" || expr.enum === undefined) return;
        const help =
          "records are compared here, and this would be another one each time: write one yourself, as a constant";
        report("unsupported-name", expr.span, { name: expr.enum }, { help });
      });
}
