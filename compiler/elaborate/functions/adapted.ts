// An arrow that tsino puts around a function is another function than the one inside: where the program compares such
// functions, or keys something by them, it would see that. There the author writes the arrow. So it is for one of the library.
import type { Elements } from "../../analyze/index.ts";
import type { Report } from "../../diagnostics/reporter.ts";
import type { Expr, Lowered, Program, SignatureId, Type } from "../../hir/index.ts";
import { bodiesOf, visitExpressions, visitStatements } from "../../hir/walk.ts";

export function checkAdapted(program: Program<Lowered>, elements: Elements, report: Report): void {
  const adapters = [...program.functions.values()].filter(
    ({ adapts }) => adapts !== undefined && adapts !== false,
  );
  if (adapters.length === 0) return;
  const compared = findCompared(program, elements);
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

/** The functions whose identity something asks for. */
function findCompared(program: Program<Lowered>, elements: Elements): ReadonlySet<SignatureId> {
  const found = new Set<SignatureId>();
  const add = (type: Type | undefined): void => {
    for (const part of type === undefined ? [] : partsOf(type))
      if (part.kind === "function") found.add(elements.signatureOf(part).id);
  };
  const visit = (expr: Expr<Lowered>): void => {
    if (expr.kind === "equal") for (const side of [expr.left, expr.right]) add(side.type);
    // xs.indexOf(f), set.has(f), map.get(f)
    if (
      expr.kind === "builtin" &&
      expr.builtin.params.some((param) => param === "element" || param === "key")
    )
      for (const arg of expr.args.slice(1)) if (expr.builtin.name !== "array.push") add(arg.type);
    if (expr.kind === "collection") for (const key of expr.keys) add(key.type);
  };
  for (const { body } of bodiesOf(program))
    for (const stmt of body) {
      visitExpressions(stmt, visit);
      visitStatements(stmt, (inner) => {
        if (inner.kind === "switch") add(inner.subject.type);
      });
    }
  return found;
}

function partsOf(type: Type): readonly Type[] {
  if (type.kind === "optional") return partsOf(type.of);
  return type.kind === "union" ? type.of.flatMap(partsOf) : [type];
}
