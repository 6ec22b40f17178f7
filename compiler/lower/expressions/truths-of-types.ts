// What TypeScript's type of a value says of its truth: `""` never is true, "left" always is.
import { ts } from "../../typescript.ts";

/** `0`, `""`, `null` and the like, as types. */
export function isNeverTrue(type: ts.Type): boolean {
  if (type.isUnion()) return type.types.every(isNeverTrue);
  if (type.isNumberLiteral()) return type.value === 0;
  if (type.isStringLiteral()) return type.value === "";
  return (type.flags & nothing) !== 0;
}

/** `"left" | "right" | undefined`: of what is there nothing is 0, "" or false. */
export function isTrueWhereThere(type: ts.Type, checker: ts.TypeChecker): boolean {
  const present = checker.getNonNullableType(type);
  if (present.flags & ts.TypeFlags.Never) return false;
  return (present.isUnion() ? present.types : [present]).every((part) => isTrueLiteral(part, checker));
}

function isTrueLiteral(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (type.isNumberLiteral()) return type.value !== 0;
  if (type.isStringLiteral()) return type.value !== "";
  return (type.flags & ts.TypeFlags.BooleanLiteral) !== 0 && checker.typeToString(type) === "true";
}

const nothing = ts.TypeFlags.Null | ts.TypeFlags.Undefined;
