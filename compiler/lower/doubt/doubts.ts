// Values that may not be what TypeScript says: a field that a function has changed since it was tested, and what `!` only says.
// Where nothing but the narrow type will do, a checked build looks; everywhere else the program goes on with what there is.
import type { FindStale } from "../../source/stale-values.ts";
import { isInserted } from "../../source/syntax-edits.ts";
import { ts } from "../../typescript.ts";
import { bearsAll, mayBeNull } from "./bears-all.ts";
import { Changes } from "./changes.ts";
import { isShownSum } from "./either-sums.ts";
import { declaredAt, NarrowedPlace } from "./narrowed-place.ts";
import { widerTypeOf } from "./redeclared.ts";
import { isLogical, SinceProof } from "./since-proof.ts";

/** For source, which gives the places of such values their types. */
export const findStale: FindStale = (files, checker) => {
  const doubts = new Doubts(files, checker);
  return (value) => doubts.hasChanged(value);
};

export class Doubts {
  readonly #checker: ts.TypeChecker;
  readonly #changes: Changes;
  readonly #answers = new Map<ts.Node, boolean>();
  readonly #wider = new Map<ts.Node, ts.Type | undefined>();
  readonly #kept = new Map<ts.Node, ts.Type | undefined>();

  constructor(files: readonly ts.SourceFile[], checker: ts.TypeChecker) {
    this.#checker = checker;
    this.#changes = new Changes(files, checker);
  }

  /** Whether a value is taken as its declaration says, since it may be that and nothing needs to know more. */
  isTakenWhole(given: ts.Expression): boolean {
    const node = withoutParentheses(given);
    if (ts.isConditionalExpression(node))
      return this.isTakenWhole(node.whenTrue) || this.isTakenWhole(node.whenFalse);
    if (ts.isBinaryExpression(node)) return this.#isSumOfWhole(node);
    const whole = this.#wholeOf(node);
    if (whole === undefined) return false;
    const constant = startOf(node);
    const isBorne =
      constant === undefined
        ? bearsAll(node, whole, this.#checker)
        : this.typeOfConstant(constant) !== undefined;
    return isBorne && this.#isDoubtful(node);
  }

  /** mark + 1, where `mark` may have become text */
  #isSumOfWhole({ left, right, operatorToken }: ts.BinaryExpression): boolean {
    if (operatorToken.kind !== ts.SyntaxKind.PlusToken) return false;
    return [left, right].some((side) => {
      const whole = ts.isBinaryExpression(side) ? undefined : this.#wholeOf(side);
      return whole !== undefined && isShownSum(side, whole, this.#checker) && this.#isDoubtful(side);
    });
  }

  /** Whether a value may be of another class or kind than TypeScript says, or nothing, where that type is needed. */
  isStale(given: ts.Expression): boolean {
    const node = withoutParentheses(given);
    const handedOn = handedOnBy(node);
    if (handedOn.length > 0) return handedOn.some((part) => this.isStale(part));
    const constant = this.#constantOf(node);
    if (constant !== undefined) return constant.type !== undefined && this.#isStaleSinceStart(node);
    return this.#wholeOf(node) !== undefined && this.#isDoubtful(node);
  }

  /** Whether something may have changed the place of a value since it was narrowed. */
  hasChanged(node: ts.Expression): boolean {
    const place = NarrowedPlace.of(node, this.#checker);
    return (
      place?.isNarrower === true && (place.whole.flags & ts.TypeFlags.Any) === 0 && this.#isDoubtful(node)
    );
  }

  /** Whether a constant was stale already where it was made, and nothing has been asked of it since. */
  #isStaleSinceStart(node: ts.Expression): boolean {
    const symbol = declaredAt(node, this.#checker);
    const declaration = symbol?.valueDeclaration;
    if (symbol === undefined || declaration === undefined) return false;
    if (this.#checker.getTypeAtLocation(node) !== this.#checker.getTypeOfSymbol(symbol)) return false;
    if (!ts.isVariableDeclaration(declaration)) return true;
    return declaration.initializer !== undefined && this.isStale(declaration.initializer);
  }

  /** `const v = map.get(key)!` and `const job = this.job` of what is doubtful: the type that such a constant has. */
  typeOfConstant(node: ts.VariableDeclaration): ts.Type | undefined {
    const { name, initializer, type } = node;
    if (!ts.isIdentifier(name) || initializer === undefined || type !== undefined) return undefined;
    return this.#typeOf(name, node, () => {
      const whole = this.#wholeOf(initializer);
      return whole !== undefined && this.#isDoubtful(initializer) ? whole : undefined;
    });
  }

  /** The same of a name in a pattern: `const { job } = this` */
  typeOfPart(node: ts.BindingElement): ts.Type | undefined {
    const { name, propertyName, initializer, dotDotDotToken, parent } = node;
    const { parent: declaration } = parent;
    if (!ts.isIdentifier(name) || initializer !== undefined || dotDotDotToken !== undefined) return undefined;
    if (!ts.isObjectBindingPattern(parent) || !ts.isVariableDeclaration(declaration)) return undefined;
    const { initializer: object } = declaration;
    const key = propertyName ?? name;
    if (object === undefined || !ts.isIdentifier(key)) return undefined;
    return this.#typeOf(name, declaration, () => {
      const place = NarrowedPlace.ofPart(name, key.text, object, this.#checker);
      return place?.isNarrower && this.#walk(place).isChanged(node) ? place.whole : undefined;
    });
  }

  /** What a constant is found to be, if something bears it. */
  #typeOf(
    name: ts.Identifier,
    { parent }: ts.VariableDeclaration,
    find: () => ts.Type | undefined,
  ): ts.Type | undefined {
    if ((parent.flags & ts.NodeFlags.Const) === 0 || !ts.isVariableStatement(parent.parent)) return undefined;
    if (this.#kept.has(name)) return this.#kept.get(name);
    // What leads back to itself has no doubts of its own.
    this.#kept.set(name, undefined);
    const whole = find();
    if (whole !== undefined && this.#isBorneSomewhere(name, whole, parent.parent.parent))
      this.#kept.set(name, whole);
    return this.#kept.get(name);
  }

  /** All that a value may be, where that is more than TypeScript says. */
  #wholeOf(given: ts.Expression): ts.Type | undefined {
    const node = withoutParentheses(given);
    if (ts.isNonNullExpression(node)) {
      const type = this.#checker.getTypeAtLocation(node.expression);
      return mayBeNull(type) || isInserted(node) ? type : this.#wholeOf(node.expression);
    }
    const constant = this.#constantOf(node);
    if (constant !== undefined) return constant.type;
    const place = NarrowedPlace.of(node, this.#checker);
    return place?.isNarrower ? place.whole : this.#widerTypeOf(node);
  }

  #widerTypeOf(node: ts.Expression): ts.Type | undefined {
    if (!this.#wider.has(node)) this.#wider.set(node, widerTypeOf(node, this.#changes, this.#checker));
    return this.#wider.get(node);
  }

  #constantOf(node: ts.Expression): { readonly type: ts.Type | undefined } | undefined {
    const declaration = ts.isIdentifier(node) ? declaredAt(node, this.#checker)?.valueDeclaration : undefined;
    if (declaration === undefined || (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0)
      return undefined;
    if (ts.isBindingElement(declaration)) return { type: this.typeOfPart(declaration) };
    // const job: Job | undefined = this.job, of which TypeScript believes that it is there, is a place like others.
    if (!ts.isVariableDeclaration(declaration) || declaration.type !== undefined) return undefined;
    return { type: this.typeOfConstant(declaration) };
  }

  #isDoubtful(given: ts.Expression): boolean {
    const node = withoutParentheses(given);
    if (ts.isNonNullExpression(node)) {
      const isSaid = isInserted(node) || mayBeNull(this.#checker.getTypeAtLocation(node.expression));
      return isSaid || this.#isDoubtful(node.expression);
    }
    if (ts.isConditionalExpression(node))
      return this.#isDoubtful(node.whenTrue) || this.#isDoubtful(node.whenFalse);
    const constant = this.#constantOf(node);
    if (constant !== undefined) return constant.type !== undefined;
    const known = this.#answers.get(node);
    if (known !== undefined) return known;
    this.#answers.set(node, false);
    if (this.#widerTypeOf(node) !== undefined) {
      this.#answers.set(node, true);
      return true;
    }
    const place = NarrowedPlace.of(node, this.#checker);
    if (place === undefined || !place.isNarrower) return false;
    const answer = this.#walk(place).isChanged(node);
    this.#answers.set(node, answer);
    return answer;
  }

  #walk(place: NarrowedPlace): SinceProof {
    return new SinceProof(place, this.#changes, this.#checker, (value) => this.#isDoubtful(value));
  }

  #isBorneSomewhere(name: ts.Identifier, whole: ts.Type, scope: ts.Node): boolean {
    const symbol = this.#checker.getSymbolAtLocation(name);
    const visit = (node: ts.Node): boolean => {
      if (ts.isIdentifier(node) && node !== name && node.text === name.text)
        return declaredAt(node, this.#checker) === symbol && bearsAll(node, whole, this.#checker);
      return ts.forEachChild(node, (child) => visit(child) || undefined) ?? false;
    };
    return visit(scope);
  }
}

/** The operands of which an expression may be one, as it is: `a && b`, `on ? a : b`, `(run(), a)`, JSON.stringify(a). */
function handedOnBy(node: ts.Expression): readonly ts.Expression[] {
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse];
  // What only `!` says is looked at in checked builds.
  if (ts.isAsExpression(node) || ts.isNonNullExpression(node)) return [node.expression];
  if (ts.isOptionalChain(node)) return [startOfChain(node)];
  if (ts.isCallExpression(node))
    return node.expression.getText() === "JSON.stringify" ? node.arguments.slice(0, 1) : [];
  if (!ts.isBinaryExpression(node)) return [];
  const { kind } = node.operatorToken;
  if (kind === ts.SyntaxKind.CommaToken) return [node.right];
  return isLogical(node) ? [node.left, node.right] : [];
}

/** `job` of `job?.name.length` */
function startOfChain(node: ts.Expression): ts.Expression {
  if (!ts.isOptionalChain(node)) return node;
  const isLink = "questionDotToken" in node && node.questionDotToken !== undefined;
  return isLink ? node.expression : startOfChain(node.expression);
}

function withoutParentheses(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) || ts.isSatisfiesExpression(node)
    ? withoutParentheses(node.expression)
    : node;
}

/** The constant without a type that starts with a value. */
function startOf(node: ts.Expression): ts.VariableDeclaration | undefined {
  const { parent } = node;
  if (
    ts.isParenthesizedExpression(parent) ||
    ts.isSatisfiesExpression(parent) ||
    ts.isNonNullExpression(parent)
  )
    return startOf(parent);
  return ts.isVariableDeclaration(parent) && parent.type === undefined ? parent : undefined;
}
