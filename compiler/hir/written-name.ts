// The name by which messages call an object's type.
import type { ObjectDecl } from "./declarations.ts";

/** `Vec` where literals are passed for a class `Vec`: what those have in common the author has not named. */
export function writtenName(decl: Pick<ObjectDecl, "name" | "beside"> | undefined): string {
  return decl?.beside ?? decl?.name ?? "object";
}
