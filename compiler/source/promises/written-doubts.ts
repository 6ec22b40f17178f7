// `const nameOf = (at: number) => users[at]?.name`: who writes `?.` says that there may be no user, though TypeScript believes in
// each. So it is doubted where the type of something else is made of it: of a function, a list, an object, another value.
import { ts } from "../../typescript.ts";
import { mayFindNothing } from "../open-lookups.ts";
import { doubt, takeBack } from "../syntax-edits.ts";
import { absencesOf, saysNothing } from "./absences.ts";
import { type Beginning, doubtTypeOf } from "./beginnings.ts";
import type { Flow } from "./flow.ts";
import { goalOf, isResult } from "./places.ts";

export function findWrittenDoubts(
  files: readonly ts.SourceFile[],
  flow: Flow,
  checker: ts.TypeChecker,
): readonly Beginning[] {
  const found: Beginning[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (isDoubt(node, checker) && isKept(node) && isBelieved(node, checker)) {
      const beginning = doubtChain(node, flow, checker);
      if (beginning !== undefined) found.push(beginning);
    }
    if (ts.isNonNullExpression(node) && ts.isCallExpression(node.expression) && isCompared(node)) {
      const missing = absencesOf(checker.getTypeAtLocation(node.expression));
      const make = () => [takeBack(node)];
      if (missing.length > 0) found.push({ value: node, place: undefined, missing: [], make });
    }
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return found;
}

/** `flags.get(key)! === "on"`, `if (flags.get(key)!)`: no such question needs a value. */
function isCompared(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return isCompared(parent);
  if (ts.isBinaryExpression(parent)) return comparing.has(parent.operatorToken.kind);
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.ExclamationToken;
  if (ts.isConditionalExpression(parent)) return parent.condition === node;
  return ts.isIfStatement(parent) || ts.isWhileStatement(parent) || ts.isSwitchStatement(parent);
}

const comparing: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

function doubtChain(value: ts.Expression, flow: Flow, checker: ts.TypeChecker): Beginning | undefined {
  const place = goalOf(value, checker);
  const isAsked = place !== undefined && flow.asked.has(place);
  if (place?.type !== undefined && !isAsked && !isGeneric(place.type, checker)) return undefined;
  const wanted = checker.getContextualType(value);
  if (wanted !== undefined && absencesOf(wanted).includes("undefined")) return undefined;
  const type = doubtTypeOf(value, value, checker);
  if (type === undefined) return undefined;
  const widens = isAsked || (place !== undefined && place.type === undefined);
  return { value, place, missing: widens ? ["undefined"] : [], make: () => [doubt(value, type)] };
}

/** `users[at]?.name`, `const name = users[at]?.name; … name`, `user && user.name` of a user that may be past the end */
function isDoubt(node: ts.Node, checker: ts.TypeChecker): node is ts.Expression {
  if (isChain(node)) return true;
  if (ts.isIdentifier(node)) {
    const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration;
    const value = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
    return value !== undefined && isChain(value);
  }
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
}

/** A whole chain. */
function isChain(node: ts.Node): node is ts.Expression {
  if (!ts.isOptionalChain(node) || ts.isNonNullExpression(node)) return false;
  const { parent } = node;
  return !(ts.isOptionalChain(parent) && parent.expression === node);
}

/** Whether its type says that it is there, where nothing but TypeScript's trust in a list or a table does. */
function isBelieved(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const type = checker.getTypeAtLocation(node);
  if (saysNothing(type) || absencesOf(type).includes("undefined")) return false;
  const asked = ts.isBinaryExpression(node) ? node.left : node;
  return mayFindNothing(asked, checker);
}

/** Whether the value goes where the type is taken from it; variables and what is printed have what there is in any case. */
function isKept(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return isKept(parent);
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  if (ts.isBinaryExpression(parent)) {
    const { kind } = parent.operatorToken;
    if (parent.right !== node) return false;
    return (
      kind === ts.SyntaxKind.EqualsToken ||
      (endsIn.has(kind) && (isKept(parent) || isPrinting(parent.parent)))
    );
  }
  if (ts.isArrowFunction(parent)) return parent.body === node && isResult(parent);
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent))
    return parent.expression !== node && !isPrinting(parent);
  return (
    ts.isReturnStatement(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isArrayLiteralExpression(parent)
  );
}

const endsIn: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
]);

/** console.log(users[at]?.name) */
function isPrinting(node: ts.Node): boolean {
  if (!ts.isCallExpression(node)) return false;
  const { expression } = node;
  return ts.isPropertyAccessExpression(expression) && expression.expression.getText() === "console";
}

export function isGeneric(type: ts.TypeNode, checker: ts.TypeChecker): boolean {
  if (ts.isTypeReferenceNode(type) && checker.getTypeFromTypeNode(type).flags & ts.TypeFlags.TypeParameter)
    return true;
  return (
    ts.forEachChild(type, (child) => (ts.isTypeNode(child) && isGeneric(child, checker)) || undefined) ??
    false
  );
}
