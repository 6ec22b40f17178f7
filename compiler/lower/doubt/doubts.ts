// Values that may not be what TypeScript says: a field that a function has changed since it was tested, and what `!` only says.
// Where nothing but the narrow type will do, a checked build looks; everywhere else the program goes on with what there is.
import { ts } from "../../typescript.ts";
import { bearsAll, mayBeNull } from "./bears-all.ts";
import { Changes } from "./changes.ts";
import { declaredAt, NarrowedPlace } from "./narrowed-place.ts";
import { SinceProof } from "./since-proof.ts";

export class Doubts {
  readonly #checker: ts.TypeChecker;
  readonly #changes: Changes;
  readonly #answers = new Map<ts.Node, boolean>();
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
    const whole = this.#wholeOf(node);
    if (whole === undefined) return false;
    const constant = startOf(node);
    const isBorne =
      constant === undefined
        ? bearsAll(node, whole, this.#checker)
        : this.typeOfConstant(constant) !== undefined;
    return isBorne && this.#isDoubtful(node);
  }

  /** `const v = map.get(key)!` and `const job = this.job` of what is doubtful: the type that such a constant has. */
  typeOfConstant(node: ts.VariableDeclaration): ts.Type | undefined {
    if (this.#kept.has(node)) return this.#kept.get(node);
    // What leads back to itself has no doubts of its own.
    this.#kept.set(node, undefined);
    const { name, initializer, type, parent } = node;
    if (!ts.isIdentifier(name) || initializer === undefined || type !== undefined) return undefined;
    if ((parent.flags & ts.NodeFlags.Const) === 0 || !ts.isVariableStatement(parent.parent)) return undefined;
    const whole = this.#wholeOf(initializer);
    if (whole === undefined || !this.#isBorneSomewhere(name, whole, parent.parent.parent)) return undefined;
    const found = this.#isDoubtful(initializer) ? whole : undefined;
    this.#kept.set(node, found);
    return found;
  }

  /** All that a value may be, where that is more than TypeScript says. */
  #wholeOf(given: ts.Expression): ts.Type | undefined {
    const node = withoutParentheses(given);
    if (ts.isNonNullExpression(node)) {
      const type = this.#checker.getTypeAtLocation(node.expression);
      return mayBeNull(type) ? type : this.#wholeOf(node.expression);
    }
    const constant = this.#constantOf(node);
    if (constant !== undefined) return this.typeOfConstant(constant);
    const place = NarrowedPlace.of(node, this.#checker);
    return place !== undefined && place.isNarrower ? place.whole : undefined;
  }

  #constantOf(node: ts.Expression): ts.VariableDeclaration | undefined {
    if (!ts.isIdentifier(node)) return undefined;
    const declaration = declaredAt(node, this.#checker)?.valueDeclaration;
    if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return undefined;
    return (declaration.parent.flags & ts.NodeFlags.Const) === 0 ? undefined : declaration;
  }

  #isDoubtful(given: ts.Expression): boolean {
    const node = withoutParentheses(given);
    if (ts.isNonNullExpression(node))
      return mayBeNull(this.#checker.getTypeAtLocation(node.expression)) || this.#isDoubtful(node.expression);
    if (ts.isConditionalExpression(node))
      return this.#isDoubtful(node.whenTrue) || this.#isDoubtful(node.whenFalse);
    const constant = this.#constantOf(node);
    if (constant !== undefined) return this.typeOfConstant(constant) !== undefined;
    const known = this.#answers.get(node);
    if (known !== undefined) return known;
    this.#answers.set(node, false);
    const place = NarrowedPlace.of(node, this.#checker);
    if (place === undefined) return false;
    const walk = new SinceProof(place, this.#changes, this.#checker, (value) => this.#isDoubtful(value));
    const answer = walk.isChanged(node);
    this.#answers.set(node, answer);
    return answer;
  }

  #isBorneSomewhere(name: ts.Identifier, whole: ts.Type, scope: ts.Node): boolean {
    const symbol = this.#checker.getSymbolAtLocation(name);
    const visit = (node: ts.Node): boolean => {
      if (ts.isIdentifier(node) && node !== name && node.text === name.text)
        return this.#checker.getSymbolAtLocation(node) === symbol && bearsAll(node, whole, this.#checker);
      return ts.forEachChild(node, (child) => visit(child) || undefined) ?? false;
    };
    return visit(scope);
  }
}

function withoutParentheses(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) || ts.isSatisfiesExpression(node)
    ? withoutParentheses(node.expression)
    : node;
}

/** The constant without a type that starts with a value. */
function startOf(node: ts.Expression): ts.VariableDeclaration | undefined {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent) || ts.isSatisfiesExpression(parent) || ts.isNonNullExpression(parent))
    return startOf(parent);
  return ts.isVariableDeclaration(parent) && parent.type === undefined ? parent : undefined;
}
