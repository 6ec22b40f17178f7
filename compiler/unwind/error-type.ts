// The types of what is caught and of what is set aside.
import { bug } from "../bug.ts";
import type { Type } from "../hir/index.ts";
import type { Unwinder } from "./unwinder.ts";

export function errorOf(to: Unwinder): Type {
  return {
    kind: "object",
    id: to.program.errorClass ?? bug(undefined, "a program that throws without errors"),
  };
}

export function causeOf(to: Unwinder): Type {
  return { kind: "optional", of: errorOf(to), absent: "undefined" };
}
