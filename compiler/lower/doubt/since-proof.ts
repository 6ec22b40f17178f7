// What runs between the test that tells TypeScript what a place holds and a look at that place. JavaScript's order is walked
// backwards, from the look on: what comes first, the proof or something that may assign, decides.
import { ts } from "../../typescript.ts";
import { isNothing } from "../unions/questioned.ts";
import type { Changes } from "./changes.ts";
import { isSource, keepsValue, type Sources, sourcesOf } from "./getters.ts";
import type { NarrowedPlace } from "./narrowed-place.ts";
import { type Write, writesOf } from "./writes.ts";

const K = ts.SyntaxKind;

/** What was found on the way back; undefined where nothing was. */
type Found = "proved" | "changed" | undefined;

export class SinceProof {
  readonly #place: NarrowedPlace;
  readonly #changes: Changes;
  readonly #checker: ts.TypeChecker;
  /** What the getters look at that the place is read by. */
  #sources: Sources | undefined;
  /** Whether an assigned value may be something else than TypeScript believes. */
  readonly #isDoubtful: (value: ts.Expression) => boolean;

  constructor(
    place: NarrowedPlace,
    changes: Changes,
    checker: ts.TypeChecker,
    isDoubtful: (value: ts.Expression) => boolean,
  ) {
    this.#place = place;
    this.#changes = changes;
    this.#checker = checker;
    this.#isDoubtful = isDoubtful;
  }

  /** Whether the place may have changed before a look at it. */
  isChanged(look: ts.Node): boolean {
    this.#sources = sourcesOf(look, this.#changes.accessors, this.#checker);
    if (this.#sources === undefined) return true;
    for (let at = look; !ts.isSourceFile(at); at = at.parent) {
      if (ts.isFunctionLike(at) && !isRunHere(at)) return false;
      // class K { size = best }: TypeScript goes by what it knows where the class stands, but it runs with each `new K()`.
      if (isFieldOfObjects(at)) return this.#changes.hasWrite((write) => this.#isChangedBy(write));
      const found = this.#before(at, at.parent);
      if (found !== undefined) return found === "changed";
    }
    return false;
  }

  /** What ran in a node before one of its parts. */
  #before(at: ts.Node, parent: ts.Node): Found {
    if (ts.isIfStatement(parent))
      return at === parent.expression
        ? undefined
        : this.#test(parent.expression, at === parent.thenStatement);
    if (ts.isConditionalExpression(parent))
      return at === parent.condition ? undefined : this.#test(parent.condition, at === parent.whenTrue);
    if (ts.isBinaryExpression(parent) && at === parent.right && isLogical(parent))
      return this.#test(parent.left, parent.operatorToken.kind === K.AmpersandAmpersandToken);
    if (ts.isIterationStatement(parent, false)) return this.#beforeInLoop(at, parent);
    if (ts.isCaseOrDefaultClause(parent)) {
      const earlier = ts.isCaseClause(parent) && at !== parent.expression ? [parent.expression] : [];
      return this.#last([...earlier, ...parent.statements.filter(({ pos }) => pos < at.pos)]);
    }
    if (ts.isCaseBlock(parent)) {
      const isAnyChanged = parent.clauses.some(
        (one) => one.pos < at.pos && !leaves(one.statements) && this.#mayChange(one),
      );
      return isAnyChanged ? "changed" : undefined;
    }
    if (ts.isSwitchStatement(parent))
      return at === parent.expression ? undefined : this.#leaf(parent.expression, true);
    if (ts.isTryStatement(parent)) {
      const earlier = [parent.tryBlock, parent.catchClause].filter(
        (one) => one !== undefined && one.pos < at.pos,
      );
      return earlier.some((one) => one !== undefined && this.#mayChange(one)) ? "changed" : undefined;
    }
    return this.#last(childrenOf(parent).filter(({ pos }) => pos < at.pos));
  }

  #beforeInLoop(at: ts.Node, loop: ts.IterationStatement): Found {
    const again = (): Found => (this.#mayChange(loop) ? "changed" : undefined);
    if (ts.isWhileStatement(loop))
      return at === loop.expression ? again() : (this.#test(loop.expression, true) ?? again());
    if (ts.isDoStatement(loop)) {
      const body = at === loop.expression ? this.#scan(loop.statement) : undefined;
      return body ?? again();
    }
    if (!ts.isForStatement(loop)) {
      if (!ts.isForOfStatement(loop) && !ts.isForInStatement(loop)) return undefined;
      return at === loop.expression ? undefined : (again() ?? this.#scan(loop.expression));
    }
    if (at === loop.initializer) return undefined;
    const body = at === loop.incrementor ? this.#scan(loop.statement) : undefined;
    const test =
      at === loop.condition || loop.condition === undefined ? undefined : this.#test(loop.condition, true);
    return body ?? test ?? again() ?? (loop.initializer && this.#scan(loop.initializer));
  }

  /** The last of some parts that run one after the other. */
  #last(parts: readonly ts.Node[]): Found {
    for (const part of [...parts].reverse()) {
      const found = this.#scan(part);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** What a part did that ran as a whole, or may have been left in the middle. */
  #scan(node: ts.Node): Found {
    if (ts.isFunctionLike(node) || ts.isClassLike(node) || ts.isTypeNode(node)) return undefined;
    if (isFieldOfObjects(node)) return undefined;
    if (ts.isIfStatement(node)) return this.#scanIf(node);
    if (ts.isIterationStatement(node, false)) return this.#scanLoop(node);
    if (ts.isTryStatement(node) || ts.isSwitchStatement(node))
      return this.#mayChange(node) ? "changed" : undefined;
    if (ts.isVariableDeclaration(node)) return this.#scanDeclaration(node);
    if (ts.isConditionalExpression(node)) {
      const ends = [this.#scan(node.whenTrue), this.#scan(node.whenFalse)];
      return ends.includes("changed") ? "changed" : this.#scan(node.condition);
    }
    if (ts.isBinaryExpression(node) && isLogical(node)) {
      const right = this.#scan(node.right);
      return right === "changed" ? right : this.#scan(node.left);
    }
    return this.#own(node) ?? this.#last(childrenOf(node));
  }

  /** What a node does itself, when its parts have run. */
  #own(node: ts.Node): Found {
    for (const write of writesOf(node, this.#checker)) {
      const { target, value } = write;
      if (!this.#place.is(target)) {
        if (this.#isChangedBy(write)) return "changed";
      } else if (!keepsValue(target, this.#changes.accessors, this.#checker)) return "changed";
      else return value !== undefined && value !== node && this.#isDoubtful(value) ? "changed" : "proved";
    }
    if (isAssertion(node, this.#checker) && childrenOf(node).some((part) => this.#mentions(part)))
      return "proved";
    const runs = this.#changes.runs(node, (write) => this.#isChangedBy(write), this.#place.owner);
    return runs ? "changed" : undefined;
  }

  #isChangedBy(write: Write): boolean {
    return this.#place.isChangedBy(write) || (this.#sources !== undefined && isSource(write, this.#sources));
  }

  #scanDeclaration({ name, initializer }: ts.VariableDeclaration): Found {
    const isIt = ts.isIdentifier(name) && this.#place.isVariable(this.#checker.getSymbolAtLocation(name));
    if (!isIt) return initializer && this.#scan(initializer);
    return initializer !== undefined && this.#isDoubtful(initializer) ? "changed" : "proved";
  }

  #scanIf({ expression, thenStatement, elseStatement }: ts.IfStatement): Found {
    const ways = [thenStatement, elseStatement].map((one) =>
      one !== undefined && leaves([one]) ? "left" : one && this.#scan(one),
    );
    if (ways.includes("changed")) return "changed";
    // Both ways come from the same test: what neither knows the rest has to say.
    const isOpen = ways.every((way) => way === undefined);
    const tests = ways.flatMap((way, at) => (way === undefined ? [this.#test(expression, at === 0)] : []));
    if (tests.includes("changed")) return "changed";
    return isOpen || tests.includes(undefined) ? undefined : "proved";
  }

  #scanLoop(loop: ts.IterationStatement): Found {
    const test =
      ts.isWhileStatement(loop) || ts.isDoStatement(loop)
        ? loop.expression
        : ts.isForStatement(loop)
          ? loop.condition
          : undefined;
    const found = test === undefined || mayBreak(loop.statement) ? undefined : this.#test(test, false);
    return found ?? (this.#mayChange(loop) ? "changed" : undefined);
  }

  /** What a test did, and whether it says what the place holds where it came out so. */
  #test(test: ts.Expression, holds: boolean): Found {
    if (ts.isParenthesizedExpression(test)) return this.#test(test.expression, holds);
    if (ts.isPrefixUnaryExpression(test) && test.operator === K.ExclamationToken)
      return this.#test(test.operand, !holds);
    if (!ts.isBinaryExpression(test) || !isLogical(test)) return this.#leaf(test, holds);
    const { kind } = test.operatorToken;
    const left = (): Found => this.#test(test.left, holds);
    const right = this.#test(test.right, holds);
    if (holds === (kind === K.AmpersandAmpersandToken)) return right ?? left();
    // Either of them decided.
    if (right === "changed") return right;
    return right === "proved" ? left() : left() === "changed" ? "changed" : undefined;
  }

  /** A test without parts that are tests, or the value of a switch. */
  #leaf(test: ts.Expression, holds: boolean): Found {
    const proves = this.#says(test, holds);
    const visit = (node: ts.Node): Found => {
      if (ts.isFunctionLike(node)) return undefined;
      if (proves && this.#place.is(node)) return "proved";
      const own = this.#own(node);
      if (own !== undefined) return own;
      for (const part of [...childrenOf(node)].reverse()) {
        const found = visit(part);
        if (found !== undefined) return found;
      }
      return undefined;
    };
    return visit(test);
  }

  /** Whether a test that names the place says all that TypeScript says of it. */
  #says(test: ts.Expression, holds: boolean): boolean {
    const { Null, Undefined, Any } = ts.TypeFlags;
    // What is not true may be nothing.
    if (this.#place.is(test))
      return this.#place.isAllBut(holds ? Null | Undefined : ~(Null | Undefined | Any));
    if (!ts.isBinaryExpression(test)) return true;
    const { left, right, operatorToken } = test;
    const { kind } = operatorToken;
    const isStrict = kind === K.EqualsEqualsEqualsToken || kind === K.ExclamationEqualsEqualsToken;
    const isSame = kind === K.EqualsEqualsEqualsToken || kind === K.EqualsEqualsToken;
    if (!isSame && !isStrict && kind !== K.ExclamationEqualsToken) return true;
    if (isSame === holds || !(this.#place.is(left) || this.#place.is(right))) return true;
    const other = this.#place.is(left) ? right : left;
    if (!isNothing(other)) return ts.isLiteralExpression(other);
    const own = other.kind === K.NullKeyword ? Null : Undefined;
    return this.#place.isAllBut(isStrict ? own : Null | Undefined);
  }

  #mentions(node: ts.Node): boolean {
    if (this.#place.is(node)) return true;
    return ts.forEachChild(node, (child) => this.#mentions(child) || undefined) ?? false;
  }

  #mayChange(node: ts.Node): boolean {
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return false;
    if (this.#own(node) === "changed") return true;
    return ts.forEachChild(node, (child) => this.#mayChange(child) || undefined) ?? false;
  }
}

/** In the order in which they run: but for jumps, the one in which they stand. The target of an assignment is no look. */
function childrenOf(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    found.push(child);
  });
  return found;
}

export function isLogical({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind === K.AmpersandAmpersandToken || kind === K.BarBarToken || kind === K.QuestionQuestionToken;
}

/** Whether the end of some statements is not reached. */
function leaves(statements: readonly ts.Statement[]): boolean {
  return statements.some((one) => {
    if (ts.isBlock(one)) return leaves(one.statements);
    if (ts.isIfStatement(one))
      return one.elseStatement !== undefined && leaves([one.thenStatement]) && leaves([one.elseStatement]);
    return ts.isReturnStatement(one) || ts.isThrowStatement(one) || ts.isBreakOrContinueStatement(one);
  });
}

function mayBreak(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  if (ts.isBreakStatement(node)) return true;
  return ts.forEachChild(node, (child) => mayBreak(child) || undefined) ?? false;
}

/** (() => this.socket)(), where TypeScript knows what it knows outside. */
function isRunHere(node: ts.Node): boolean {
  let callee = node;
  while (ts.isParenthesizedExpression(callee.parent)) callee = callee.parent;
  return ts.isCallExpression(callee.parent) && callee.parent.expression === callee;
}

/** What a field starts with runs with each new object, unless it is static. */
function isFieldOfObjects(node: ts.Node): boolean {
  return (
    ts.isPropertyDeclaration(node) && !ts.getModifiers(node)?.some(({ kind }) => kind === K.StaticKeyword)
  );
}

/** assert(this.socket) */
function isAssertion(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (!ts.isCallExpression(node) || !ts.isExpressionStatement(node.parent)) return false;
  const type = checker.getResolvedSignature(node)?.declaration?.type;
  return type !== undefined && ts.isTypePredicateNode(type) && type.assertsModifier !== undefined;
}
