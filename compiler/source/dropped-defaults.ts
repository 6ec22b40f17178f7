// `xs[i] ?? null`: TypeScript believes that there is an element, so it drops what stands behind `??`, and null is in no type
// that it infers from that: of a variable, a function, a list, an object. So such elements are given the type that they have,
// `(xs[i] as string | undefined) ?? null`, in programs that do not rely on the narrower one elsewhere.
import { ts } from "../typescript.ts";
import { settle } from "./settled-nodes.ts";

const K = ts.SyntaxKind;

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

function isDefault({ operatorToken }: Choice): boolean {
  return operatorToken.kind === K.QuestionQuestionToken || operatorToken.kind === K.BarBarToken;
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

/** An element or entry that may not be there though its type does not say so. */
function mayFindNothing(node: ts.Expression, checker: ts.TypeChecker): boolean {
  if (ts.isParenthesizedExpression(node)) return mayFindNothing(node.expression, checker);
  if (ts.isBinaryExpression(node)) return isDefault(node) && mayFindNothing(node.right, checker);
  if (ts.isIdentifier(node)) return holdsWhatMayBeMissing(node, checker);
  if (ts.isElementAccessExpression(node)) {
    if (isOpenList(node.expression, checker)) return true;
  } else if (ts.isPropertyAccessExpression(node)) {
    if (checker.getSymbolAtLocation(node.name)?.valueDeclaration === undefined) return true;
  } else if (!ts.isCallExpression(node)) return false;
  return ts.isOptionalChain(node) && mayFindNothing(node.expression, checker);
}

/** const x = xs[i], const [x] = xs */
function holdsWhatMayBeMissing(node: ts.Identifier, checker: ts.TypeChecker): boolean {
  const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration;
  if (declaration === undefined) return false;
  if (ts.isBindingElement(declaration)) {
    const { parent, initializer, dotDotDotToken } = declaration;
    const isElement = ts.isArrayBindingPattern(parent) && isOpenList(parent, checker);
    return isElement && initializer === undefined && dotDotDotToken === undefined;
  }
  if (!ts.isVariableDeclaration(declaration) || declaration.type !== undefined) return false;
  const { initializer, parent } = declaration;
  const isConstant = (parent.flags & ts.NodeFlags.Const) !== 0;
  return isConstant && initializer !== undefined && mayFindNothing(initializer, checker);
}

/** A list, text or table, of which nothing says what it has. */
function isOpenList(node: ts.Node, checker: ts.TypeChecker): boolean {
  const list = checker.getNonNullableType(checker.getTypeAtLocation(node));
  return !checker.isTupleType(list) && checker.getIndexInfosOfType(list).length > 0;
}

/** xs[i] ?? null  =>  (xs[i] as typeof xs[i] | undefined) ?? null, where TypeScript takes any expression behind `typeof` */
function keepDefault(node: Choice): () => void {
  const { left } = node;
  const query = ts.factory.createTypeQueryNode(left as ts.Node as ts.EntityName); // what it is goes unasked
  const nothing = ts.factory.createKeywordTypeNode(K.UndefinedKeyword);
  const type = ts.factory.createUnionTypeNode([query, nothing]);
  const cast = ts.factory.createAsExpression(left, type);
  settle(cast, node, left.pos, left.end);
  settle(left, cast, left.pos, left.end);
  settle(type, cast, left.end, left.end);
  for (const part of [query, nothing]) settle(part, type, left.end, left.end);
  Object.assign(type.types, { pos: left.end, end: left.end });
  const open = node as { left: ts.Expression }; // nodes are only said to be read-only
  open.left = cast;
  return () => {
    open.left = left;
    Object.assign(left, { parent: node });
  };
}
