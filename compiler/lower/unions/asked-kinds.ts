// Constants that are asked what they are, or shown as what a call made of them, and that may be nothing at all:
// `const found = list[9]; if (found instanceof Dog)`, `const text = JSON.stringify(value); console.log(text)`.
import { ts } from "../../typescript.ts";
import { castIn } from "./cast-places.ts";
import { isLookup } from "./only-handed-on.ts";

const K = ts.SyntaxKind;

/** The names that a piece of syntax asks for their class or whether they are lists, or prints. */
export function findAskedKinds(node: ts.Node, checker: ts.TypeChecker): readonly ts.Identifier[] {
  return [
    ...kindsIn(node).filter((name) => startsWith(name, checker, mayFindNothing)),
    ...shownIn(node).filter(
      (name) => startsWith(name, checker, makesNoJson) || startsWith(name, checker, isOfCast),
    ),
  ];
}

function kindsIn(node: ts.Node): readonly ts.Identifier[] {
  if (ts.isBinaryExpression(node))
    return node.operatorToken.kind === K.InstanceOfKeyword ? nameOf(node.left) : [];
  const isQuestion = ts.isCallExpression(node) && /^Array\s*\.\s*isArray$/.test(node.expression.getText());
  return isQuestion ? node.arguments.flatMap(nameOf) : [];
}

/** console.log(text), `got ${text}` */
function shownIn(node: ts.Node): readonly ts.Identifier[] {
  if (ts.isTemplateSpan(node)) return nameOf(node.expression);
  const isConsole = ts.isCallExpression(node) && /^console\s*\.\s*\w+$/.test(node.expression.getText());
  return isConsole ? node.arguments.flatMap(nameOf) : [];
}

function nameOf(node: ts.Expression): readonly ts.Identifier[] {
  if (ts.isParenthesizedExpression(node)) return nameOf(node.expression);
  return ts.isIdentifier(node) ? [node] : [];
}

/** Whether a constant without a type starts with a value of some kind. */
function startsWith(
  name: ts.Identifier,
  checker: ts.TypeChecker,
  isIt: (value: ts.Expression, checker: ts.TypeChecker) => boolean,
): boolean {
  const declaration = checker.getSymbolAtLocation(name)?.valueDeclaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
  const { initializer, type } = declaration;
  const isConstant = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  return isConstant && type === undefined && initializer !== undefined && isIt(initializer, checker);
}

/** list[9], table.get(key)! */
function mayFindNothing(value: ts.Expression, checker: ts.TypeChecker): boolean {
  if (ts.isParenthesizedExpression(value)) return mayFindNothing(value.expression, checker);
  return ts.isNonNullExpression(value) || isLookup(value, checker);
}

/** JSON.stringify(value) of `unknown`, which may be undefined. */
function makesNoJson(value: ts.Expression, checker: ts.TypeChecker): boolean {
  if (!ts.isCallExpression(value) || !/^JSON\s*\.\s*stringify$/.test(value.expression.getText()))
    return false;
  const [given] = value.arguments;
  return given !== undefined && (checker.getTypeAtLocation(given).flags & ts.TypeFlags.Unknown) !== 0;
}

/** (pet as Cat).meow, which a dog lacks. */
function isOfCast(value: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(value) || ts.isNonNullExpression(value)) return isOfCast(value.expression);
  return ts.isPropertyAccessExpression(value) && castIn(value.expression) !== undefined;
}
