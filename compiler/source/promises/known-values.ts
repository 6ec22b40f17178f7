// Values of which the program says that some place gets them: `at(7)` of `function at(i: number) { … }`, the last `i` of
// `for (let i = 0; i < 3; i++)`, each name of `for (const name of ["a", "b"])`.
import { ts } from "../../typescript.ts";
import { CallSites } from "./call-sites.ts";
import { walkersOf } from "./containers.ts";
import { declarationOf } from "./places.ts";
import { staysAsItIs } from "./surely-outside.ts";

const K = ts.SyntaxKind;

export interface KnownValue {
  readonly value: string | number;
  /** Where it is written; undefined where it is computed. */
  readonly literal: ts.Node | undefined;
}

/** A place is known through so many others at most. */
const deepest = 6;
const mostValues = 32;

export class KnownValues {
  readonly #checker: ts.TypeChecker;
  readonly #calls: CallSites;

  constructor(files: readonly ts.SourceFile[], checker: ts.TypeChecker) {
    this.#checker = checker;
    this.#calls = new CallSites(files, checker);
  }

  /** Some of the values that come there, not all. */
  valuesOf(node: ts.Expression, depth = 0): readonly KnownValue[] {
    if (depth > deepest) return [];
    if (isAround(node)) return this.valuesOf(node.expression, depth);
    if (ts.isNumericLiteral(node)) return [{ value: Number(node.text), literal: node }];
    if (ts.isStringLiteralLike(node)) return [{ value: node.text, literal: node }];
    if (ts.isPrefixUnaryExpression(node) && node.operator === K.MinusToken)
      return this.valuesOf(node.operand, depth + 1).flatMap(({ value }) =>
        typeof value === "number" ? [{ value: -value, literal: undefined }] : [],
      );
    if (ts.isBinaryExpression(node)) return this.#combine(node, depth + 1);
    if (ts.isPropertyAccessExpression(node) && node.name.text === "length")
      return this.listsOf(node.expression, depth + 1).map(({ elements }) => computed(elements.length));
    if (!ts.isIdentifier(node)) return [];
    const declaration = declarationOf(node, this.#checker);
    if (declaration === undefined) return [];
    if (ts.isParameter(declaration)) return this.#valuesOfParameter(declaration, depth + 1);
    return ts.isVariableDeclaration(declaration) ? this.#valuesOfVariable(declaration, depth + 1) : [];
  }

  /** Some of the lists that come there, each of which stays as long as it is. */
  listsOf(node: ts.Expression, depth = 0): readonly ts.ArrayLiteralExpression[] {
    if (depth > deepest) return [];
    if (isAround(node)) return this.listsOf(node.expression, depth);
    if (ts.isArrayLiteralExpression(node)) return node.elements.some(ts.isSpreadElement) ? [] : [node];
    if (ts.isElementAccessExpression(node)) {
      const indices = this.valuesOf(node.argumentExpression, depth + 1);
      const parts = this.listsOf(node.expression, depth + 1).flatMap(({ elements }) =>
        indices.flatMap(({ value }) => (typeof value === "number" ? (elements[value] ?? []) : [])),
      );
      return parts.flatMap((part) => this.listsOf(part, depth + 1));
    }
    const name = ts.isPropertyAccessExpression(node) ? node.name : node;
    if (!ts.isIdentifier(name) && !ts.isPrivateIdentifier(name)) return [];
    const declaration = declarationOf(name, this.#checker);
    return declaration === undefined ? [] : this.#listsOfNamed(declaration, name.text, depth + 1);
  }

  /** The loop that counts what an index is made of. */
  counterOf(index: ts.Expression): ts.ForStatement | undefined {
    if (ts.isBinaryExpression(index)) return this.counterOf(index.left) ?? this.counterOf(index.right);
    const declaration = ts.isIdentifier(index) ? declarationOf(index, this.#checker) : undefined;
    const loop = declaration?.parent.parent;
    return loop !== undefined && ts.isForStatement(loop) && this.valuesOf(index).length > 1
      ? loop
      : undefined;
  }

  /** Lists and the numbers by which elements of them are asked for at the same time. */
  pairsOf(
    list: ts.Expression,
    index: ts.Expression,
  ): readonly (readonly [ts.ArrayLiteralExpression, number])[] {
    const pair = (
      lists: readonly ts.ArrayLiteralExpression[],
      values: readonly KnownValue[],
    ): (readonly [ts.ArrayLiteralExpression, number])[] =>
      lists.flatMap((one) =>
        values.flatMap(({ value }) => (typeof value === "number" ? [[one, value] as const] : [])),
      );
    const [owner, at] = [this.#parameterOf(list), this.#parameterOf(index)];
    if (owner !== undefined && owner.parent === at?.parent && walkOf(owner.parent) === undefined) {
      const { parent: by } = owner;
      const [first, second] = [owner, at].map((one) =>
        this.#calls.argumentsOf(by, by.parameters.indexOf(one)),
      );
      return (first ?? []).flatMap((one, call) => {
        const other = second?.[call];
        return one && other ? pair(this.listsOf(one), this.valuesOf(other)) : [];
      });
    }
    const lists = this.listsOf(list);
    const isFixed = lists.length < 2 || ts.isNumericLiteral(index);
    return isFixed ? pair(lists, this.valuesOf(index)) : [];
  }

  #parameterOf(node: ts.Expression): ts.ParameterDeclaration | undefined {
    const declaration = ts.isIdentifier(node) ? declarationOf(node, this.#checker) : undefined;
    return declaration !== undefined && ts.isParameter(declaration) ? declaration : undefined;
  }

  /** The lists that a declaration gets, which is not changed by its name. */
  #listsOfNamed(
    declaration: ts.Declaration,
    name: string,
    depth: number,
  ): readonly ts.ArrayLiteralExpression[] {
    if (ts.isParameter(declaration)) {
      if (!staysAsItIs(name, declaration)) return [];
      return this.#givenTo(declaration).flatMap((value) => this.listsOf(value, depth));
    }
    const isKept =
      ts.isPropertyDeclaration(declaration) ||
      (ts.isVariableDeclaration(declaration) && (declaration.parent.flags & ts.NodeFlags.Const) !== 0);
    if (!isKept || !staysAsItIs(name, declaration)) return [];
    const walked = ts.isVariableDeclaration(declaration) ? walkedBy(declaration) : undefined;
    if (walked !== undefined)
      return this.#elementsOf(walked, depth).flatMap((one) => this.listsOf(one, depth));
    return declaration.initializer === undefined ? [] : this.listsOf(declaration.initializer, depth);
  }

  #elementsOf(list: ts.Expression, depth: number): readonly ts.Expression[] {
    return this.listsOf(list, depth).flatMap(({ elements }) => elements);
  }

  #valuesOfVariable(declaration: ts.VariableDeclaration, depth: number): readonly KnownValue[] {
    const walked = walkedBy(declaration);
    if (walked !== undefined)
      return this.#elementsOf(walked, depth).flatMap((one) => this.valuesOf(one, depth));
    const { initializer, parent } = declaration;
    if (initializer === undefined) return [];
    if ((parent.flags & ts.NodeFlags.Const) !== 0) return this.valuesOf(initializer, depth);
    const { parent: loop } = parent;
    return ts.isForStatement(loop) ? this.#valuesOfCounter(loop, declaration, initializer, depth) : [];
  }

  /** `0` and `n - 1` of `for (let i = 0; i < n; i++)`, which nothing leaves before */
  #valuesOfCounter(
    { condition, incrementor, statement }: ts.ForStatement,
    { name }: ts.VariableDeclaration,
    start: ts.Expression,
    depth: number,
  ): readonly KnownValue[] {
    const first = this.valuesOf(start, depth);
    if (condition === undefined || !ts.isBinaryExpression(condition)) return first;
    const { left, right, operatorToken } = condition;
    const isLess = operatorToken.kind === K.LessThanToken;
    const counts = incrementor?.getText() === `${name.getText()}++` && left.getText() === name.getText();
    if (!counts || !(isLess || operatorToken.kind === K.LessThanEqualsToken) || leaves(statement))
      return first;
    const ends = this.valuesOf(right, depth).flatMap(({ value }) =>
      typeof value === "number" ? [value] : [],
    );
    return [...first, ...ends.map((end) => computed(isLess ? end - 1 : end))];
  }

  #valuesOfParameter(parameter: ts.ParameterDeclaration, depth: number): readonly KnownValue[] {
    return this.#givenTo(parameter)
      .flatMap((value) => this.valuesOf(value, depth))
      .slice(0, mostValues);
  }

  /** What calls give to it, or the walk over a list. */
  #givenTo(parameter: ts.ParameterDeclaration): readonly ts.Expression[] {
    const { parent: by } = parameter;
    if (parameter.dotDotDotToken !== undefined || !ts.isFunctionLike(by)) return [];
    const at = by.parameters.indexOf(parameter);
    const walk = walkOf(by);
    if (walk !== undefined) return walkersOf(walk.name).includes(at) ? this.#elementsOf(walk.list, 1) : [];
    return this.#calls.argumentsOf(by, at).flatMap((one) => one ?? []);
  }

  #combine({ left, right, operatorToken }: ts.BinaryExpression, depth: number): readonly KnownValue[] {
    if (operatorToken.kind !== K.PlusToken && operatorToken.kind !== K.MinusToken) return [];
    const sign = operatorToken.kind === K.PlusToken ? 1 : -1;
    const others = this.valuesOf(right, depth);
    const found = this.valuesOf(left, depth).flatMap(({ value }) =>
      others.map(({ value: other }) => {
        if (typeof value === "number" && typeof other === "number") return computed(value + sign * other);
        return computed(`${value}${other}`);
      }),
    );
    return found.slice(0, mostValues);
  }
}

function computed(value: string | number): KnownValue {
  return { value, literal: undefined };
}

function isAround(
  node: ts.Expression,
): node is ts.ParenthesizedExpression | ts.NonNullExpression | ts.AsExpression {
  return ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node);
}

/** for (const name of names) */
export function walkedBy({ parent }: ts.Node): ts.Expression | undefined {
  return ts.isForOfStatement(parent.parent) ? parent.parent.expression : undefined;
}

/** names.map((name) => …) */
export function walkOf(
  by: ts.Node,
): { readonly list: ts.Expression; readonly name: string; readonly call: ts.CallExpression } | undefined {
  const { parent: call } = by;
  if (!ts.isCallExpression(call) || call.arguments[0] !== by) return undefined;
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || walkersOf(expression.name.text).length === 0)
    return undefined;
  return { list: expression.expression, name: expression.name.text, call };
}

function leaves(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  if (ts.isBreakOrContinueStatement(node) || ts.isReturnStatement(node) || ts.isThrowStatement(node))
    return true;
  return ts.forEachChild(node, (child) => leaves(child) || undefined) ?? false;
}
