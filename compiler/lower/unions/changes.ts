// What a program changes of objects and lists, and which objects it tells apart: a copy of any others is as good as they are.
// u.name = "x", u.tags.push("a"), delete u.note, a === b
import { ts } from "../../typescript.ts";

const K = ts.SyntaxKind;

export interface Changes {
  /** Names of properties that are assigned to, or whose lists are changed. */
  readonly names: ReadonlySet<string>;
  /** What lists hold that are changed under a name of their own. */
  readonly lists: ReadonlySet<ElementKind>;
  /** Names in objects that are compared with each other, or looked for. */
  readonly compared: readonly ReadonlySet<string>[];
  /** Whether a table or list of anything is changed that somebody else may know. */
  readonly anything: boolean;
}

export type ElementKind = "number" | "string" | "boolean" | "other";

const mutators = /^(push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin)$/;

const searches = /^(includes|indexOf|lastIndexOf|has|add|set)$/;

export function findChanges(files: readonly ts.SourceFile[], checker: ts.TypeChecker): Changes {
  const names = new Set<string>();
  const lists = new Set<ElementKind>();
  const compared: ReadonlySet<string>[] = [];
  let anything = false;
  const isOfClass = (node: ts.Expression): boolean =>
    node.kind === K.ThisKeyword || checker.getTypeAtLocation(node).isClass();

  /** What is inside of a value is changed: `value[k] = x`, `value.push(x)`. */
  const changeInside = (value: ts.Expression): void => {
    if (ts.isPropertyAccessExpression(value) && !isOfClass(value.expression)) names.add(value.name.text);
    if (isMadeHere(value, checker)) return;
    const type = checker.getNonNullableType(checker.getTypeAtLocation(value));
    if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) anything = true;
    const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    const entry = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (element !== undefined) lists.add(elementKind(element));
    const held = element ?? entry;
    if (held !== undefined && held.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) anything = true;
    // user[key] = value
    if (held === undefined) for (const { name } of checker.getPropertiesOfType(type)) names.add(name);
  };
  const change = (target: ts.Node): void => {
    if (ts.isParenthesizedExpression(target) || ts.isNonNullExpression(target)) change(target.expression);
    else if (ts.isPropertyAccessExpression(target)) {
      if (!isOfClass(target.expression)) names.add(target.name.text);
    } else if (ts.isElementAccessExpression(target)) changeInside(target.expression);
    else if (ts.isArrayLiteralExpression(target)) target.elements.forEach(change);
    else if (ts.isSpreadElement(target) || ts.isSpreadAssignment(target)) change(target.expression);
    else if (ts.isObjectLiteralExpression(target)) target.properties.forEach(change);
    else if (ts.isPropertyAssignment(target)) change(target.initializer);
    else if (ts.isBinaryExpression(target)) change(target.left);
  };
  const compare = (node: ts.Expression): void => {
    const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
    for (const part of type.isUnion() ? type.types : [type])
      if (part.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection) && !part.isClass())
        compared.push(new Set(checker.getPropertiesOfType(part).map(({ name }) => name)));
  };
  const visitCall = (node: ts.CallExpression): void => {
    const { expression: callee, arguments: given } = node;
    if (!ts.isPropertyAccessExpression(callee)) return;
    const [first] = given;
    if (callee.expression.getText() === "Object" && callee.name.text === "assign" && first !== undefined) {
      if (!ts.isObjectLiteralExpression(first)) changeInside(first);
    } else if (mutators.test(callee.name.text)) changeInside(callee.expression);
    else if (searches.test(callee.name.text) && first !== undefined) compare(first);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isDeleteExpression(node)) change(node.expression);
    else if (ts.isBinaryExpression(node)) {
      const { kind } = node.operatorToken;
      if (kind >= K.FirstAssignment && kind <= K.LastAssignment) change(node.left);
      if (equalities.has(kind)) {
        const sides = [node.left, node.right];
        if (sides.every((side) => !isNothing(side))) sides.forEach(compare);
      }
    } else if (ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)) {
      if (node.operator === K.PlusPlusToken || node.operator === K.MinusMinusToken) change(node.operand);
    } else if (ts.isForOfStatement(node) && !ts.isVariableDeclarationList(node.initializer))
      change(node.initializer);
    else if (ts.isCallExpression(node)) visitCall(node);
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return { names, lists, compared, anything };
}

const equalities: ReadonlySet<ts.SyntaxKind> = new Set([
  K.EqualsEqualsToken,
  K.ExclamationEqualsToken,
  K.EqualsEqualsEqualsToken,
  K.ExclamationEqualsEqualsToken,
]);

function isNothing(node: ts.Expression): boolean {
  return node.kind === K.NullKeyword || (ts.isIdentifier(node) && node.text === "undefined");
}

function elementKind({ flags }: ts.Type): ElementKind {
  if (flags & ts.TypeFlags.NumberLike) return "number";
  if (flags & ts.TypeFlags.StringLike) return "string";
  return flags & ts.TypeFlags.BooleanLike ? "boolean" : "other";
}

/** const out: unknown[] = []; out.push(x): nobody got it from somewhere else. */
function isMadeHere(node: ts.Expression, checker: ts.TypeChecker): boolean {
  if (ts.isParenthesizedExpression(node)) return isMadeHere(node.expression, checker);
  if (ts.isCallExpression(node)) return makesList(node);
  if (ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node) || ts.isNewExpression(node))
    return true;
  // this.items.push(item), of `items = []`
  const name =
    ts.isPropertyAccessExpression(node) && node.expression.kind === K.ThisKeyword ? node.name : node;
  const declaration = ts.isIdentifier(name) ? checker.getSymbolAtLocation(name)?.valueDeclaration : undefined;
  if (declaration === undefined) return false;
  if (!ts.isVariableDeclaration(declaration) && !ts.isPropertyDeclaration(declaration)) return false;
  const { initializer } = declaration;
  return initializer !== undefined && !ts.isIdentifier(initializer) && isMadeHere(initializer, checker);
}

/** text.split(","), list.map(…), Object.keys(x) */
function makesList({ expression }: ts.CallExpression): boolean {
  const isMethod = ts.isPropertyAccessExpression(expression);
  return (
    isMethod &&
    /^(split|map|filter|slice|concat|flatMap|keys|values|entries|from|of)$/.test(expression.name.text)
  );
}
