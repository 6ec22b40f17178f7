// object.constructor.name  =>  object is a Derived ? "Derived" : "Base": the classes of the whole program, the farthest first.
import { bug } from "../../bug.ts";
import type { Expr, Lowered, ObjectId, Program } from "../../hir/index.ts";
import { booleanType, stringType } from "../../hir/type.ts";
import type { Elaborator, X } from "../elaborator.ts";
import type { L } from "../table.ts";

/** All classes that extend one, those that extend others of them first. */
export function classesBelow(id: ObjectId, program: Program<Lowered>): readonly ObjectId[] {
  const own = [...program.objects.values()].filter(({ kind, base }) => kind === "class" && base === id);
  return own.flatMap((derived) => [...classesBelow(derived.id, program), derived.id]);
}

export function elaborateClassName(expr: L<"class-name">, to: Elaborator): X {
  const { operand, span } = expr;
  const nameOf = (id: ObjectId): Expr<Lowered> => {
    const value = to.program.objects.get(id)?.className ?? bug(span, "a class without a name");
    return { kind: "string", value, type: stringType, span };
  };
  return to.value(
    classesBelow(expr.class, to.program).reduceRight<Expr<Lowered>>(
      (no, id) => ({
        kind: "conditional",
        test: { kind: "instance-of", operand, class: id, type: booleanType, span },
        yes: nameOf(id),
        no,
        type: stringType,
        span,
      }),
      nameOf(expr.class),
    ),
  );
}
