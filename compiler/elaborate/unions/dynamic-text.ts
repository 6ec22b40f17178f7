// The text of a value that may be anything: String(x).
import type { Lowered, ObjectId, Repr } from "../../hir/index.ts";
import { text } from "../../hir/type.ts";
import { type Elaborator, runtime, type X } from "../elaborator.ts";
import type { L } from "../table.ts";

export function dynamicText(value: X, like: Lowered, to: Elaborator): X {
  checkDynamicText(like, to);
  return runtime("tsino::toText", "tsino/dynamic.h", [value], like, text);
}

/** Whether each of these values has a text. */
export function checkDynamicText(like: Lowered, to: Elaborator): void {
  for (const member of to.members) {
    const what = without(member, to);
    if (what !== undefined) to.report("no-text-form", like.span, { type: what });
  }
}

/** join and sort() make texts of the elements. */
export function checkElementText(expr: L<"builtin">, to: Elaborator): void {
  const [array] = expr.args;
  const { name } = expr.builtin;
  const isText =
    name === "array.join" || (/^array.(sort|toSorted)(Present)?$/.test(name) && expr.args.length === 1);
  if (isText && array?.type.kind === "array" && to.slot(array.type.element).type.kind === "dynamic")
    checkDynamicText(expr, to);
}

/** What has no text, or one that only its own class knows. */
function without(member: Repr, to: Elaborator): string | undefined {
  if (member.kind === "bytes" || member.kind === "extern") return member.kind;
  if (member.kind === "shared" && member.of.kind === "array") return without(member.of.element, to);
  if (member.kind !== "ref" || to.program.objects.get(member.object)?.native !== undefined) return undefined;
  const { elements } = to.facts;
  const hasText = (struct: ObjectId): boolean =>
    elements
      .typesOf(struct)
      .some(
        ({ methods, fields, isTuple }) =>
          isTuple ||
          fields.some(({ name }) => name === "toString") ||
          methods.some((id) => to.program.functions.get(id)?.name === "toString"),
      );
  const derived = [...to.program.objects.keys()].map((id) => elements.structOf(id));
  const isOwn = derived.some((struct) => elements.derives(struct, member.object) && hasText(struct));
  return isOwn ? "object" : undefined;
}
