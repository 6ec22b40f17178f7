// Generic methods behind a type that is no class: an interface's are made for each use, those of a literal can't be.
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";

/** `accept<T>(visitor: Visitor<T>): T;` */
export function genericMethod(
  { valueDeclaration: declaration }: ts.Symbol,
  type: ts.Type,
): ts.Signature | undefined {
  if (declaration === undefined || !ts.isMethodSignature(declaration)) return undefined;
  const [signature, more] = type.getCallSignatures();
  return more === undefined && signature?.typeParameters !== undefined ? signature : undefined;
}

/** { pick<U>(f: (s: State) => U): U { … } }, which would be a function for each of its uses. */
export function refuseGenericLiteral(
  { valueDeclaration: declaration }: ts.Symbol,
  type: ts.Type,
  to: Lowering,
): void {
  const isLiteral =
    declaration !== undefined && ts.isMethodDeclaration(declaration) && !ts.isClassLike(declaration.parent);
  if (!isLiteral || declaration.typeParameters === undefined || to.calledAs.has(type)) return;
  const help = "write a class instead of the literal, whose methods may be generic, or a generic function";
  to.refuse("unsupported-function-value", declaration.name, {}, { help });
}
