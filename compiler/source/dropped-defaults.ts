// `xs[i] ?? null`: TypeScript believes that there is an element, so it drops what stands behind `??`, and null is in no type
// that it infers from that: of a variable, a function, a list, an object. So such elements are given the type that they have,
// `(xs[i] as string | undefined) ?? null`, in programs that do not rely on the narrower one elsewhere.
import { ts } from "../typescript.ts";
import { isDefault, mayFindNothing } from "./open-lookups.ts";
import { doubt, type Undo } from "./syntax-edits.ts";

type Choice = ts.BinaryExpression;

/**
 * @param again makes the program of the same files, whose syntax has changed
 * @returns the program with the types of what may be missing; the same one where there are none, or none that fit
 */
export function keepDefaults(
  program: ts.Program,
  files: readonly ts.SourceFile[],
  again: () => ts.Program,
): ts.Program {
  const restore = findDroppedDefaults(files, program.getTypeChecker()).map(keepDefault);
  if (restore.length === 0) return program;
  const whole = again();
  if (files.every((file) => whole.getSemanticDiagnostics(file).length === 0)) return whole;
  for (const undo of restore) undo();
  return program;
}

/** All choices whose second operand is missing in the type of their place; of a program that has no type errors. */
function findDroppedDefaults(files: readonly ts.SourceFile[], checker: ts.TypeChecker): readonly Choice[] {
  const found: Choice[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && isDropped(node, checker)) found.push(node);
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return found;
}

function isDropped(node: Choice, checker: ts.TypeChecker): boolean {
  if (!isDefault(node) || !mayFindNothing(node.left, checker)) return false;
  const other = checker.getTypeAtLocation(node.right);
  if (checker.isTypeAssignableTo(other, checker.getTypeAtLocation(node))) return false;
  return isOperand(node) || !isWanted(node, other, checker);
}

/** A part of a larger choice, whose type is made of the types of its parts. */
function isOperand(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return isOperand(parent);
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  return ts.isBinaryExpression(parent) && isDefault(parent);
}

/** Whether the place is declared as one for such values. */
function isWanted(node: ts.Expression, other: ts.Type, checker: ts.TypeChecker): boolean {
  const wanted = checker.getContextualType(node);
  if (wanted === undefined || wanted.flags & ts.TypeFlags.TypeParameter) return false;
  return checker.isTypeAssignableTo(other, wanted);
}

/** xs[i] ?? null  =>  (xs[i] as typeof xs[i] | undefined) ?? null, where TypeScript takes any expression behind `typeof` */
function keepDefault({ left }: Choice): Undo {
  return doubt(left, ts.factory.createTypeQueryNode(left as ts.Node as ts.EntityName)); // what it is goes unasked
}
