// `x instanceof Box` of a generic class, where nothing says of what: for TypeScript it is a `Box<any>` from there on. The object
// may be of any class that was made of `Box`, so it stays what it was known as; only what it holds can't be asked.
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import type { ObjectEntry } from "../objects/object-entry.ts";
import { findClass } from "./classes.ts";

/**
 * Whether a proof says nothing that holds for the object; refused where that is asked for.
 * @param known what it is in any case
 */
export function saysClassOnly(
  proved: ts.Type,
  known: ObjectEntry | undefined,
  node: ts.Node,
  to: Lowering,
): boolean {
  const declaration = findClass(proved);
  if (declaration?.typeParameters === undefined || to.knownFamily(declaration) === undefined) return false;
  const args = to.checker.getTypeArguments(proved as ts.TypeReference); // a generic class is one of its own types
  if (!args.some(({ flags }) => flags & ts.TypeFlags.Any)) return false;
  const { parent } = node;
  const isAsked =
    (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) &&
    parent.expression === node;
  if (!isAsked) return true;
  if (known !== undefined && ts.isPropertyAccessExpression(parent) && has(known, parent.name.text))
    return true;
  const name = declaration.name?.text ?? node.getText();
  return to.refuse(
    "unsupported-class",
    node,
    { what: "with type parameters that `instanceof` can't tell" },
    {
      help: `give \`${node.getText()}\` a type that says what the \`${name}\` holds: \`${name}<number>\`, or a class or interface that has the same type parameters`,
    },
  );
}

function has(entry: ObjectEntry, name: string): boolean {
  if (entry.members.length > 0) return entry.members.every((member) => has(member, name));
  return (entry.fieldOf(name) ?? entry.methodOf(name) ?? entry.getterOf(name)) !== undefined;
}
