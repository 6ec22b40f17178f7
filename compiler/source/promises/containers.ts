// Which functions of JavaScript's library put values into lists and their like, take them from there, or make others of them.
import { ts } from "../../typescript.ts";

export type Container = "list" | "tuple" | "Set" | "Map" | "table";

export function containerOf(type: ts.Type, checker: ts.TypeChecker): Container | undefined {
  const whole = checker.getNonNullableType(type);
  if (checker.isTupleType(whole)) return "tuple";
  if (checker.isArrayType(whole)) return "list";
  const symbol = whole.getSymbol();
  if (symbol?.declarations?.[0]?.getSourceFile().isDeclarationFile === true) {
    if (symbol.name === "Set" || symbol.name === "ReadonlySet") return "Set";
    if (symbol.name === "Map" || symbol.name === "ReadonlyMap") return "Map";
  }
  return whole.getStringIndexType() === undefined ? undefined : "table";
}

/** The values that a call puts into what it is called of; those that are spread give theirs. */
export function listPut(
  kind: Container,
  name: string,
  args: readonly ts.Expression[],
): readonly ts.Expression[] {
  if (kind === "Map") return name === "set" ? args.slice(1, 2) : [];
  if (kind === "Set") return name === "add" ? args.slice(0, 1) : [];
  if (kind !== "list") return [];
  if (name === "push" || name === "unshift") return args;
  if (name === "fill") return args.slice(0, 1);
  if (name === "with") return args.slice(1, 2);
  return name === "splice" || name === "toSpliced" ? args.slice(2) : [];
}

/** Which parameters of its callback get elements. */
export function walkersOf(name: string): readonly number[] {
  if (walks.has(name)) return [0];
  if (name === "reduce" || name === "reduceRight") return [1];
  return name === "sort" || name === "toSorted" ? [0, 1] : [];
}

const walks: ReadonlySet<string> = new Set([
  "every",
  "filter",
  "find",
  "findIndex",
  "findLast",
  "findLastIndex",
  "flatMap",
  "forEach",
  "map",
  "some",
]);

/** One element, of which it may be asked whether it is missing there. */
export const looks: ReadonlySet<string> = new Set(["get", "at", "find", "findLast"]);

/** One element: who asks for it asks whether the list is empty. */
export const takes: ReadonlySet<string> = new Set(["pop", "shift"]);

/** The same list, or Set, or Map. */
export const sames: ReadonlySet<string> = new Set(["sort", "reverse", "fill", "copyWithin", "set", "add"]);

/** A new list of the same elements. */
export const copies: ReadonlySet<string> = new Set([
  "slice",
  "splice",
  "concat",
  "toSorted",
  "toReversed",
  "toSpliced",
  "with",
  "values",
  "filter",
]);

/**
 * Whether nothing that is missing gets through `filter`: `Boolean`, `(one) => one`, `(one) => !!one`, `(one) => one !== undefined`,
 * and `(one) => one.isOn`, which stops there.
 */
export function isSieve(test: ts.Expression | undefined): boolean {
  if (test === undefined) return false;
  if (ts.isIdentifier(test)) return test.text === "Boolean";
  if (!ts.isArrowFunction(test) || !ts.isExpression(test.body)) return false;
  const name = test.parameters[0]?.name;
  return name !== undefined && ts.isIdentifier(name) && needs(test.body, name.text);
}

/** (one) => one, Boolean: TypeScript does not see that what is missing stays behind. */
export function isTruth(test: ts.Expression): boolean {
  return ts.isIdentifier(test) || (ts.isArrowFunction(test) && ts.isIdentifier(test.body));
}

function needs(body: ts.Expression, name: string): boolean {
  if (ts.isParenthesizedExpression(body)) return needs(body.expression, name);
  if (ts.isIdentifier(body)) return body.text === name;
  if (ts.isPropertyAccessExpression(body))
    return body.questionDotToken === undefined ? startsAt(body, name) : needs(body.expression, name);
  if (ts.isPrefixUnaryExpression(body)) {
    const inner = body.operator === ts.SyntaxKind.ExclamationToken ? body.operand : undefined;
    return inner !== undefined && ts.isPrefixUnaryExpression(inner) && needs(inner.operand, name);
  }
  if (!ts.isBinaryExpression(body)) return false;
  const { left, operatorToken, right } = body;
  if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
    return needs(left, name) || needs(right, name);
  const isUnequal =
    operatorToken.kind === ts.SyntaxKind.ExclamationEqualsEqualsToken ||
    operatorToken.kind === ts.SyntaxKind.ExclamationEqualsToken;
  if (isUnequal && ts.isIdentifier(left) && left.text === name)
    return right.kind === ts.SyntaxKind.NullKeyword || right.getText() === "undefined";
  return startsAt(left, name);
}

/** one.a.b */
function startsAt(node: ts.Expression, name: string): boolean {
  if (!ts.isPropertyAccessExpression(node) || ts.isOptionalChain(node)) return false;
  return ts.isIdentifier(node.expression) ? node.expression.text === name : startsAt(node.expression, name);
}
