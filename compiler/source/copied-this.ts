// `{ ...this, n }` of a class: TypeScript makes `this & { n: number }` of it, with the methods, which no copy has. So `this` is
// said to be what it is, `{ ...(this as Counter), n }`, whose copies have the fields alone: in programs that are right then, too.
import { ts } from "../typescript.ts";
import { castTo, parseType, type Undo } from "./syntax-edits.ts";

/**
 * @param again makes the program of the same files, whose syntax has changed
 * @returns the program with the types of such copies; the same one where there are none, or something relies on the methods
 */
export function typeCopiedThis(
  program: ts.Program,
  files: readonly ts.SourceFile[],
  again: () => ts.Program,
): ts.Program {
  const undos = files.flatMap(findCopiedThis).flatMap((copied) => nameThis(copied) ?? []);
  if (undos.length === 0) return program;
  const whole = again();
  if (files.every((file) => whole.getSemanticDiagnostics(file).length === 0)) return whole;
  for (const undo of undos.reverse()) undo();
  return program;
}

function findCopiedThis(file: ts.SourceFile): readonly ts.Expression[] {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isSpreadAssignment(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword)
      found.push(node.expression);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** this  =>  this as Box<T> */
function nameThis(node: ts.Expression): Undo | undefined {
  const member = ts.findAncestor(node, hasOwnThis);
  if (member === undefined || !ts.isClassElement(member)) return undefined;
  const { parent: owner } = member;
  if (!ts.isClassLike(owner) || owner.name === undefined) return undefined;
  if (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) return undefined;
  const args = owner.typeParameters?.map(({ name }) => name.text) ?? [];
  const type = parseType(args.length === 0 ? owner.name.text : `${owner.name.text}<${args.join(", ")}>`);
  return type && castTo(node, type);
}

function hasOwnThis(node: ts.Node): boolean {
  return ts.isClassElement(node) || ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node);
}
