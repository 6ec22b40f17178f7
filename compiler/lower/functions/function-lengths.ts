// What JavaScript says is the `length` of a function or class.
import { ts } from "../../typescript.ts";
import type { ClassNode } from "../objects/object-entry.ts";

/** Parameters before the first that has a default or takes all that remain. */
export function lengthOf(node: ts.SignatureDeclaration | ClassNode): number {
  const parameters = ts.isClassLike(node) ? constructorOf(node)?.parameters : node.parameters;
  const own = (parameters ?? []).filter(({ name }) => name.getText() !== "this");
  const last = own.findIndex(
    ({ initializer, dotDotDotToken }) => initializer !== undefined || dotDotDotToken !== undefined,
  );
  return last < 0 ? own.length : last;
}

function constructorOf(node: ClassNode): ts.ConstructorDeclaration | undefined {
  return node.members.filter(ts.isConstructorDeclaration).find(({ body }) => body !== undefined);
}
