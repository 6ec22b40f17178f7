// A variable or property of which TypeScript says more than its declaration does: `this.socket` behind `if (this.socket)`.
import { ts } from "../../typescript.ts";
import { fits } from "./fits.ts";
import type { Write } from "./writes.ts";

/** A variable or `this`, and the names of the properties that lead from there. */
export class NarrowedPlace {
  readonly names: readonly string[];
  /** The declared type, and what TypeScript says here. */
  readonly whole: ts.Type;
  readonly narrowed: ts.Type;
  /** The function that has the variable; undefined of those of a module, and of properties. */
  readonly owner: ts.Node | undefined;
  readonly #checker: ts.TypeChecker;
  readonly #root: ts.Symbol | "this";

  private constructor(
    root: ts.Symbol | "this",
    names: readonly string[],
    whole: ts.Type,
    narrowed: ts.Type,
    checker: ts.TypeChecker,
  ) {
    this.#root = root;
    this.names = names;
    this.whole = whole;
    this.narrowed = narrowed;
    this.#checker = checker;
    const declaration = root === "this" || names.length > 0 ? undefined : root.valueDeclaration;
    this.owner = declaration && ts.findAncestor(declaration.parent, ts.isFunctionLike);
  }

  static of(node: ts.Expression, checker: ts.TypeChecker): NarrowedPlace | undefined {
    const path = pathOf(node, checker);
    const whole = wholeTypeOf(plain(node), checker);
    if (path === undefined || whole === undefined) return undefined;
    return new NarrowedPlace(path.root, path.names, whole, checker.getTypeAtLocation(node), checker);
  }

  /** `job` of `const { job } = this` */
  static ofPart(
    name: ts.Identifier,
    key: string,
    object: ts.Expression,
    checker: ts.TypeChecker,
  ): NarrowedPlace | undefined {
    const path = pathOf(object, checker);
    const symbol = checker.getPropertyOfType(checker.getTypeAtLocation(object), key);
    if (path === undefined || symbol === undefined) return undefined;
    const whole = checker.getTypeOfSymbol(symbol);
    const names = [...path.names, key];
    return new NarrowedPlace(path.root, names, whole, checker.getTypeAtLocation(name), checker);
  }

  is(node: ts.Node): boolean {
    if (ts.isIdentifier(node) ? this.names.length > 0 : node.kind === ts.SyntaxKind.ThisKeyword) return false;
    const path = pathOf(node, this.#checker);
    return path !== undefined && path.root === this.#root && path.names.join() === this.names.join();
  }

  isVariable(symbol: ts.Symbol | undefined): boolean {
    return this.names.length === 0 && symbol !== undefined && symbol === this.#root;
  }

  /** Whether an assignment may leave something there that is not what TypeScript says. */
  isChangedBy({ target, symbol, name, value }: Write): boolean {
    const last = this.names.at(-1);
    if (symbol !== undefined) {
      if (symbol !== this.#root) return false;
      // Another object, with a value of its own.
      if (last !== undefined) return true;
    } else if (last === undefined) return false;
    else if (isElementKey(last) && name === "length") return true;
    else if (isElementKey(last) ? !this.#isElementOfSuch(target) : this.#isOther(name, target, last))
      return name !== undefined && this.names.includes(name);
    if (value === undefined || this.narrowed.flags & ts.TypeFlags.Never) return true;
    return !fits(this.#checker.getTypeAtLocation(value), this.narrowed, this.#checker);
  }

  #isOther(name: string | undefined, target: ts.Expression, last: string): boolean {
    return name === undefined ? !this.#mayBeElement(target, last) : name !== last;
  }

  /** ys[i] = value, ys.pop(), delete table.name: an element of a list or table that may be the one. */
  #isElementOfSuch(target: ts.Expression): boolean {
    if (!ts.isElementAccessExpression(target) && !ts.isPropertyAccessExpression(target)) return false;
    const owner = this.#checker.getNonNullableType(this.#checker.getTypeAtLocation(target.expression));
    const element = this.#checker.getIndexInfosOfType(owner)[0]?.type;
    if (element === undefined) return false;
    return (
      this.#checker.isTypeAssignableTo(element, this.whole) ||
      this.#checker.isTypeAssignableTo(this.whole, element)
    );
  }

  /** settings[key] = value, where the key may be the name. */
  #mayBeElement(target: ts.Expression, name: string): boolean {
    if (!ts.isElementAccessExpression(target)) return false;
    const { flags } = this.#checker.getTypeAtLocation(target.argumentExpression);
    const owner = this.#checker.getTypeAtLocation(target.expression);
    return (
      (flags & ts.TypeFlags.NumberLike) === 0 && this.#checker.getPropertyOfType(owner, name) !== undefined
    );
  }

  get isNarrower(): boolean {
    return this.whole !== this.narrowed && !fits(this.whole, this.narrowed, this.#checker);
  }

  /** Whether a test says all that TypeScript says, if it rules out types with these flags. */
  isAllBut(flags: ts.TypeFlags): boolean {
    const parts = this.whole.isUnion() ? this.whole.types : [this.whole];
    return parts.every(
      (part) => (part.flags & flags) !== 0 || this.#checker.isTypeAssignableTo(part, this.narrowed),
    );
  }
}

/** The expression itself: `(x)`, `x!` and `x satisfies T` are x. */
export function plain(node: ts.Node): ts.Node {
  return ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isSatisfiesExpression(node)
    ? plain(node.expression)
    : node;
}

function wholeTypeOf(node: ts.Node, checker: ts.TypeChecker): ts.Type | undefined {
  const symbol = declaredAt(node, checker);
  if (symbol !== undefined) return checker.getTypeOfSymbol(symbol);
  const property = ts.isElementAccessExpression(node) ? namedBy(node, checker) : undefined;
  if (property !== undefined) return checker.getTypeOfSymbol(property);
  return ts.isElementAccessExpression(node) || ts.isPropertyAccessExpression(node)
    ? elementType(node.expression, checker)
    : undefined;
}

/** The property that `o["size"]`, `o[key]` of a constant and `pair[0]` name. */
function namedBy(node: ts.ElementAccessExpression, checker: ts.TypeChecker): ts.Symbol | undefined {
  const key = checker.getTypeAtLocation(node.argumentExpression);
  if (!key.isStringLiteral() && !key.isNumberLiteral()) return undefined;
  const owner = checker.getNonNullableType(checker.getTypeAtLocation(node.expression));
  return checker.getPropertyOfType(owner, `${key.value}`);
}

/** What a list or table holds. */
function elementType(owner: ts.Expression, checker: ts.TypeChecker): ts.Type | undefined {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(owner));
  if (checker.isTupleType(type)) return undefined;
  return checker.getIndexInfosOfType(type)[0]?.type;
}

/** `[0]` and `[name]`: no name of a property. */
function isElementKey(name: string): boolean {
  return name.startsWith("[");
}

/** The key of an element that stays what it is: `xs[0]`, `table["name"]`, `table[key]` of a constant. */
function keyOf(node: ts.ElementAccessExpression, checker: ts.TypeChecker): string | undefined {
  const key = node.argumentExpression;
  if (ts.isNumericLiteral(key) || ts.isStringLiteralLike(key)) return `[${key.text}]`;
  const symbol = ts.isIdentifier(key) ? declaredAt(key, checker) : undefined;
  return symbol && `[${symbol.name}@${symbol.valueDeclaration?.pos}]`;
}

/** What declares a variable or property. */
export function declaredAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  const name = ts.isPropertyAccessExpression(node) ? node.name : node;
  if (!ts.isIdentifier(name) && !ts.isPrivateIdentifier(name)) return undefined;
  const symbol = ts.isShorthandPropertyAssignment(name.parent)
    ? checker.getShorthandAssignmentValueSymbol(name.parent)
    : checker.getSymbolAtLocation(name);
  return symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias
    ? checker.getAliasedSymbol(symbol)
    : symbol;
}

function pathOf(
  given: ts.Node,
  checker: ts.TypeChecker,
): { readonly root: ts.Symbol | "this"; readonly names: readonly string[] } | undefined {
  const node = plain(given);
  if (node.kind === ts.SyntaxKind.ThisKeyword) return { root: "this", names: [] };
  const symbol = declaredAt(node, checker);
  if (symbol === undefined) {
    const property = ts.isElementAccessExpression(node) ? namedBy(node, checker) : undefined;
    if (property !== undefined && ts.isElementAccessExpression(node)) {
      const owner = pathOf(node.expression, checker);
      const isPart = checker.isTupleType(checker.getTypeAtLocation(node.expression));
      return owner && { ...owner, names: [...owner.names, isPart ? `[${property.name}]` : property.name] };
    }
    // An element of a list, an entry of a table
    const isElement = ts.isElementAccessExpression(node) || ts.isPropertyAccessExpression(node);
    if (!isElement || elementType(node.expression, checker) === undefined) return undefined;
    const list = pathOf(node.expression, checker);
    const key = ts.isElementAccessExpression(node) ? keyOf(node, checker) : `[${node.name.text}]`;
    return list && key !== undefined ? { ...list, names: [...list.names, key] } : undefined;
  }
  if (ts.isIdentifier(node) || symbol.flags & ts.SymbolFlags.Variable) return { root: symbol, names: [] };
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const owner = pathOf(node.expression, checker);
  return owner && { ...owner, names: [...owner.names, node.name.text] };
}
