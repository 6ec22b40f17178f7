// What may be there in place of a value, in the types of TypeScript.
import { ts } from "../../typescript.ts";

export type Missing = "null" | "undefined";

const flags: Readonly<Record<Missing, ts.TypeFlags>> = {
  null: ts.TypeFlags.Null,
  undefined: ts.TypeFlags.Undefined,
};

/** `null` and `undefined` of `string | null | undefined` */
export function absencesOf(type: ts.Type): readonly Missing[] {
  const members = type.isUnion() ? type.types : [type];
  const kinds: readonly Missing[] = ["null", "undefined"];
  return kinds.filter((kind) => members.some((member) => (member.flags & flags[kind]) !== 0));
}

/** Whether nothing but what is missing can be in such a place, or anything at all. */
export function saysNothing({ flags }: ts.Type): boolean {
  const some = ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Null | ts.TypeFlags.Undefined;
  return (flags & (some | ts.TypeFlags.Never | ts.TypeFlags.Void)) !== 0;
}

/** What stands for a value of which the author only says that it is there: `null!`, `undefined!`. */
export function saidMissing(node: ts.Expression): Missing | undefined {
  if (!ts.isNonNullExpression(node)) return undefined;
  const { expression } = node;
  if (expression.kind === ts.SyntaxKind.NullKeyword) return "null";
  return ts.isIdentifier(expression) && expression.text === "undefined" ? "undefined" : undefined;
}
