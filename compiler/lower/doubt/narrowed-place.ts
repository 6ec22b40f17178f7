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
    const symbol = declaredAt(plain(node), checker);
    if (path === undefined || symbol === undefined) return undefined;
    const whole = checker.getTypeOfSymbol(symbol);
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
    else if (name === undefined ? !this.#mayBeElement(target, last) : name !== last)
      return name !== undefined && this.names.includes(name);
    if (value === undefined || this.narrowed.flags & ts.TypeFlags.Never) return true;
    return !fits(this.#checker.getTypeAtLocation(value), this.narrowed, this.#checker);
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
  if (symbol === undefined) return undefined;
  if (ts.isIdentifier(node) || symbol.flags & ts.SymbolFlags.Variable) return { root: symbol, names: [] };
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const owner = pathOf(node.expression, checker);
  return owner && { ...owner, names: [...owner.names, node.name.text] };
}
