// Arrays and tables that become `unknown` keep the form of their elements. TypeScript only knows afterwards that there is
// an array; where the program takes it for one of a certain form, all of them must be of that form.
import type { Lowered, Repr, Type } from "../../hir/index.ts";
import { sameRepr } from "../../hir/type.ts";
import { bodiesOf, visitExpressions } from "../../hir/walk.ts";
import type { Elaborator } from "../elaborator.ts";

interface Use {
  readonly type: Type;
  readonly repr: Repr;
  readonly expr: Lowered;
}

export function checkDynamicForms(to: Elaborator): void {
  const given: Use[] = [];
  const taken: Use[] = [];
  for (const { body } of bodiesOf(to.program))
    for (const stmt of body)
      visitExpressions<Lowered>(stmt, (expr) => {
        if (expr.type.kind === "dynamic" && expr.kind === "as-union")
          given.push(...usesOf(expr.operand, expr.operand, to));
        if (expr.kind === "from-union" && expr.operand.type.kind === "dynamic" && !expr.isOther)
          taken.push(...usesOf(expr, expr, to));
      });
  for (const use of taken) {
    const isOther = ({ type, repr }: Pick<Use, "type" | "repr">): boolean =>
      kindOf(type, to) === kindOf(use.type, to) && !sameRepr(repr, use.repr);
    if (holdsAnything(use.type, to)) {
      for (const other of given.filter(isOther)) refuse(other.expr, other.type, use.type);
      continue;
    }
    const forms = to.program.dynamic.map((type) => ({ type, repr: to.reprOfType(type, undefined) }));
    const other = forms.find(isOther);
    if (other !== undefined) refuse(use.expr, other.type, use.type);
  }

  function refuse({ span }: Lowered, from: Type, wanted: Type): void {
    const why = `\`${describe(from, to)}\` becomes \`unknown\`, which is taken for \`${describe(wanted, to)}\``;
    to.report("unsupported-unknown", span, { why });
  }
}

/** Arrays, tuples and tables among what a value may be. */
function usesOf(value: Lowered, expr: Lowered, to: Elaborator): readonly Use[] {
  const partsOf = (type: Type): readonly Type[] => {
    if (type.kind === "optional") return partsOf(type.of);
    return type.kind === "union" ? type.of.flatMap(partsOf) : [type];
  };
  return partsOf(value.type)
    .filter((type) => kindOf(type, to) !== undefined)
    .map((type) => ({ type, repr: to.reprOfType(type, undefined), expr }));
}

/** What TypeScript tells apart by itself: arrays, tables, Maps and Sets. */
function kindOf(type: Type, to: Elaborator): string | undefined {
  if (type.kind === "array") return "array";
  if (type.kind === "object") return to.program.objects.get(type.id)?.isTuple ? "array" : undefined;
  return type.kind === "collection" ? type.of : undefined;
}

function holdsAnything(type: Type, to: Elaborator): boolean {
  if (type.kind === "array") return to.slot(type.element).type.kind === "dynamic";
  return type.kind === "collection" && to.slot(type.value).type.kind === "dynamic";
}

function describe(type: Type, to: Elaborator): string {
  const plain = type.kind === "optional" ? type.of : type;
  if (plain.kind === "array") return `${describe(to.slot(plain.element).type, to)}[]`;
  if (plain.kind === "dynamic") return "unknown";
  return plain.kind === "object" ? (to.program.objects.get(plain.id)?.name ?? "object") : plain.kind;
}
