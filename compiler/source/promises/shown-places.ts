// Where a value may be missing and the program goes on as JavaScript does: what is printed, `console.log(t)`, `${t}`, `[t]` of a list
// that is printed, and what goes to a place of a type with `undefined`.
import { ts } from "../../typescript.ts";
import { absencesOf, saysNothing } from "./absences.ts";

const K = ts.SyntaxKind;

/** Whether what is missing may stand there in place of a value. */
export function bearsMissing(node: ts.Expression, checker: ts.TypeChecker): boolean {
  return isShown(node, checker) || isWanted(node, checker);
}

/** Whether the value stands in what is printed: `undefined` is a text like others there. */
export function isShown(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return isShown(parent, checker);
  if (ts.isConditionalExpression(parent)) return parent.condition !== node && isShown(parent, checker);
  if (ts.isTemplateSpan(parent)) return !ts.isTaggedTemplateExpression(parent.parent.parent);
  if (ts.isBinaryExpression(parent)) return isJoined(node, parent, checker);
  if (ts.isCallExpression(parent)) return parent.expression !== node && isPrinting(parent, node);
  if (ts.isArrayLiteralExpression(parent)) return isShown(parent, checker) || isJoinedList(parent);
  if (ts.isShorthandPropertyAssignment(parent)) return isShown(parent.parent, checker);
  return ts.isPropertyAssignment(parent) && parent.initializer === node && isShown(parent.parent, checker);
}

/** t + " is on", where the text is no variable that may be missing, too */
function isJoined(node: ts.Expression, whole: ts.BinaryExpression, checker: ts.TypeChecker): boolean {
  const { left, right, operatorToken } = whole;
  const other = left === node ? right : left;
  const isText = (checker.getTypeAtLocation(other).flags & ts.TypeFlags.StringLike) !== 0;
  return operatorToken.kind === K.PlusToken && isText && !ts.isIdentifier(other);
}

/** console.log(t), String(t), JSON.stringify(t) */
function isPrinting({ expression, arguments: given }: ts.CallExpression, node: ts.Expression): boolean {
  if (ts.isIdentifier(expression)) return expression.text === "String";
  if (!ts.isPropertyAccessExpression(expression) || !ts.isIdentifier(expression.expression)) return false;
  const owner = expression.expression.text;
  return owner === "console" || (owner === "JSON" && given[0] === node && given.length === 1);
}

/** [t, u].join(" ") */
function isJoinedList({ parent }: ts.ArrayLiteralExpression): boolean {
  return ts.isPropertyAccessExpression(parent) && parent.name.text === "join";
}

/** show(t) of `show(text: string | undefined)`, but no list that has a type because of what is in it */
function isWanted(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return isWantedField(parent, checker);
  const isAssigned = ts.isBinaryExpression(parent) && parent.right === node;
  if (isAssigned && parent.operatorToken.kind !== K.EqualsToken) return false;
  const wanted = isAssigned ? checker.getTypeAtLocation(parent.left) : checker.getContextualType(node);
  return wanted !== undefined && takesUndefined(wanted);
}

function isWantedField({ parent, name }: ts.ShorthandPropertyAssignment, checker: ts.TypeChecker): boolean {
  const whole = checker.getContextualType(parent);
  const field = whole && checker.getPropertyOfType(checker.getNonNullableType(whole), name.text);
  return field !== undefined && takesUndefined(checker.getTypeOfSymbol(field));
}

function takesUndefined(type: ts.Type): boolean {
  return !saysNothing(type) && absencesOf(type).includes("undefined");
}
