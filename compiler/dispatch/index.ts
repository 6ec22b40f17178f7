// Members of an interface that its objects have in different forms: one class has a field, another an accessor, a literal a
// function where a class has a method. Each becomes a method of the interface. Input: a lowered program; output: the same.
// Invariant: a program without such members is not touched.
import { unifyElements } from "../analyze/index.ts";
import type { Report } from "../diagnostics/reporter.ts";
import type { Item, Lowered, Program } from "../hir/index.ts";
import { Builder } from "./builder.ts";
import { findFamilies, mayHaveFamilies, takeCensus } from "./families.ts";
import { openFamily } from "./open.ts";
import { Rewriter } from "./rewrite.ts";

export { checkVoidValues } from "./void-values.ts";

export function dispatch(program: Program<Lowered>, report: Report): Program<Lowered> {
  if (!mayHaveFamilies(program)) return program;
  const elements = unifyElements(program);
  const census = takeCensus(program, elements);
  const families = findFamilies(program, elements, census, report);
  if (families.length === 0) return program;
  const build = new Builder(program);
  const opened = families.map((family) => openFamily(family, { build, elements, census, report }));
  const rewriter = new Rewriter(opened, census, build, elements, report);
  for (const { id } of program.functions.values()) {
    const now = build.functions.get(id);
    if (now !== undefined) build.functions.set(id, { ...now, body: rewriter.body(now.body, id) });
  }
  const modules = program.modules.map((module, position) => {
    const items = module.items.flatMap((item): readonly Item<Lowered>[] => {
      if (item.kind === "function") return [build.functions.get(item.id) ?? item];
      if (item.kind !== "statement") return [item];
      return rewriter
        .body([item.statement], undefined)
        .map((statement) => ({ kind: "statement", statement }));
    });
    const made = position < program.modules.length - 1 ? [] : build.made;
    return { ...module, items: [...items, ...made.flatMap((id) => build.functions.get(id) ?? [])] };
  });
  const { functions, objects, slots } = build;
  return { ...program, modules, functions, objects, slots };
}
