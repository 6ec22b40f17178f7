// Variables and fields of a type with `undefined` that get what may be missing: `cur = links[cur]`. TypeScript believes the
// type of what was assigned, and so takes them for certain; where the program asks for their truth or what they are, they are not.
import type { Expr, Lowered } from "../../hir/index.ts";
import { isSettled } from "../../source/settled-nodes.ts";
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";
import { mayBeMissing } from "./questioned.ts";

const K = ts.SyntaxKind;

/** All elements, properties and promises that are assigned to a variable or field. */
export type Believed = ReadonlyMap<ts.Symbol, readonly ts.Expression[]>;

export function findBelieved(files: readonly ts.SourceFile[], checker: ts.TypeChecker): Believed {
  const found = new Map<ts.Symbol, ts.Expression[]>();
  const note = (name: ts.Node, value: ts.Expression | undefined): void => {
    const lookups = value === undefined ? [] : endsOf(value);
    const symbol = lookups.length === 0 ? undefined : checker.getSymbolAtLocation(name);
    if (symbol !== undefined) found.set(symbol, [...(found.get(symbol) ?? []), ...lookups]);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.type !== undefined) note(node.name, node.initializer);
    if (isAssigned(node)) {
      const { left, right } = node;
      if (ts.isIdentifier(left)) note(left, right);
      if (ts.isPropertyAccessExpression(left)) note(left.name, right);
    }
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return found;
}

/** The elements and properties that a value may turn out to be. */
function endsOf(node: ts.Expression): readonly ts.Expression[] {
  if (ts.isParenthesizedExpression(node) || ts.isSatisfiesExpression(node)) return endsOf(node.expression);
  // xs[i] as T | undefined, as source/promises has it
  if (ts.isAsExpression(node) && isSettled(node)) return endsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...endsOf(node.whenTrue), ...endsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    const isDefault = kind === K.QuestionQuestionToken || kind === K.BarBarToken;
    return isDefault ? endsOf(node.right) : [];
  }
  const isEnd =
    ts.isElementAccessExpression(node) || ts.isPropertyAccessExpression(node) || ts.isNonNullExpression(node); // map.get(key)!
  return isEnd ? [node] : [];
}

/** cur = links[cur] */
function isAssigned(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === K.EqualsToken;
}

/** Whether a variable or field may be missing where TypeScript takes it for certain. */
export function isBelieved(node: ts.Node, to: Lowering): boolean {
  if (ts.isParenthesizedExpression(node)) return isBelieved(node.expression, to);
  if (isAssigned(node)) return isBelieved(node.left, to);
  const name = ts.isPropertyAccessExpression(node) ? node.name : node;
  const symbol = ts.isIdentifier(name) ? to.symbolOf(name) : undefined;
  const values = symbol && to.source.believed.get(symbol);
  if (symbol === undefined || values === undefined) return false;
  if (isWithoutType(symbol.valueDeclaration)) return values.some((value) => mayBeMissing(value, to));
  const type = to.checker.getTypeOfSymbol(symbol);
  const isUndefined = ({ flags }: ts.Type): boolean => (flags & ts.TypeFlags.Undefined) !== 0;
  return type.isUnion() && type.types.some(isUndefined) && values.some((value) => mayBeMissing(value, to));
}

/** `let job;`, which holds what is assigned to it. */
function isWithoutType(node: ts.Declaration | undefined): boolean {
  return (
    node !== undefined &&
    ts.isVariableDeclaration(node) &&
    node.type === undefined &&
    node.initializer === undefined
  );
}

/** The variable or field itself, without what TypeScript believes of it. */
export function unbelieved(expr: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  if (expr.kind !== "unwrap" && expr.kind !== "from-union") return expr;
  const { operand } = expr;
  const isPlace = operand.kind === "read" || operand.kind === "field" || operand.kind === "assign";
  if (isAccessor(node, to)) return operand;
  return to.dynamic.open.holds(operand) || (isPlace && isBelieved(node, to)) ? operand : expr;
}

/** d.name = "  "; console.log(d.name): what a setter keeps need not be what it was given, nor a getter give one thing twice. */
function isAccessor(node: ts.Node, to: Lowering): boolean {
  if (ts.isParenthesizedExpression(node)) return isAccessor(node.expression, to);
  const symbol = ts.isPropertyAccessExpression(node) ? to.symbolOf(node.name) : undefined;
  return symbol !== undefined && (symbol.flags & ts.SymbolFlags.GetAccessor) !== 0;
}
