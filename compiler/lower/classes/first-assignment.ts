// Whether a variable or field certainly gets its first value before anything can look at it. TypeScript proves that inside
// of one function; here the functions that are called on the way are followed. What isn't proved counts as not assigned.
import { ts } from "../../typescript.ts";
import type { ClassNode } from "../objects/object-entry.ts";

const K = ts.SyntaxKind;

/** What the place is, and what may run unseen. */
export interface Sought {
  /** `x` or `this.x` as the target of an assignment. */
  isTarget(node: ts.Node): boolean;
  /** A look at its value. */
  isRead(node: ts.Node): boolean;
  /** The body that a call certainly runs, or undefined where it may be any. */
  bodyOf(call: ts.CallExpression): ts.Node | undefined;
  /** Whether a call that is not followed may look at the place. */
  mayRead(call: ts.Node): boolean;
}

/** @returns whether the statements assign it in any case, and nothing looks before */
export function assignsFirst(statements: readonly ts.Node[], sought: Sought): boolean {
  const search = new Search(sought);
  return search.sequence(statements) && !search.failed;
}

class Search {
  /** Something looks at the place too early, or leaves without a value in it. */
  failed = false;
  readonly #sought: Sought;
  /** Bodies that are being followed, and whether those that were assign it. */
  readonly #bodies = new Map<ts.Node, boolean>();
  /** Loops and switches around, inside of the function that is looked at. */
  #left = 0;
  /** In a function that is followed: whether it may return without a value. */
  #returned: boolean | undefined;

  constructor(sought: Sought) {
    this.#sought = sought;
  }

  sequence(nodes: readonly ts.Node[]): boolean {
    return nodes.some((node) => this.visit(node));
  }

  /** @returns whether the place has its value afterwards */
  visit(node: ts.Node | undefined): boolean {
    if (node === undefined || this.failed) return false;
    if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return false;
    if (ts.isClassLike(node)) return this.#visitClass(node);
    if (this.#sought.isRead(node)) {
      this.failed = true;
      return false;
    }
    const visitor = visitors.get(node.kind);
    return visitor === undefined ? this.sequence(childrenOf(node)) : visitor(node, this);
  }

  assign({ left, right }: ts.BinaryExpression): boolean {
    if (this.visit(right)) return true;
    if (this.#sought.isTarget(left)) return true;
    if (ts.isArrayLiteralExpression(left)) return left.elements.some((part) => this.#sought.isTarget(part));
    return this.visit(left);
  }

  /** Any number of times, also none. */
  maybe(...nodes: readonly (ts.Node | undefined)[]): false {
    this.#left += 1;
    for (const node of nodes) this.visit(node);
    this.#left -= 1;
    return false;
  }

  call(node: ts.CallExpression): boolean {
    const body = this.#sought.bodyOf(node);
    if (body === undefined && this.visit(node.expression)) return true;
    if (this.sequence(node.arguments)) return true;
    if (body !== undefined) return this.#follow(body);
    return this.unknown(node);
  }

  unknown(node: ts.Node): false {
    if (this.#sought.mayRead(node)) this.failed = true;
    return false;
  }

  leave(): boolean {
    if (this.#returned === undefined) this.failed = true;
    else this.#returned = true;
    return true;
  }

  jump(): boolean {
    if (this.#left === 0) return this.leave();
    return false;
  }

  #follow(body: ts.Node): boolean {
    const known = this.#bodies.get(body);
    if (known !== undefined) return known;
    this.#bodies.set(body, false);
    const outer = [this.#returned, this.#left] as const;
    this.#returned = false;
    this.#left = 0;
    const assigned = this.visit(body) && !this.#returned;
    [this.#returned, this.#left] = outer;
    this.#bodies.set(body, assigned);
    return assigned;
  }

  /** What runs where the class stands: its statics and its base. */
  #visitClass(node: ClassNode): boolean {
    for (const { types } of node.heritageClauses ?? []) this.sequence(types);
    for (const member of node.members) {
      if (ts.isClassStaticBlockDeclaration(member)) this.visit(member.body);
      else if (ts.isPropertyDeclaration(member)) this.visit(member.initializer);
    }
    return false;
  }
}

type Visitor = (node: ts.Node, search: Search) => boolean;

/** A row of the table; its guard holds for the kinds that it is entered for. */
function row<Node extends ts.Node>(
  is: (node: ts.Node) => node is Node,
  visit: (node: Node, search: Search) => boolean,
): Visitor {
  return (node, search) => is(node) && visit(node, search);
}

const visitors: ReadonlyMap<ts.SyntaxKind, Visitor> = new Map([
  [K.BinaryExpression, row(ts.isBinaryExpression, visitBinary)],
  [
    K.ConditionalExpression,
    row(ts.isConditionalExpression, (node, search) =>
      visitChoice(node.condition, node.whenTrue, node.whenFalse, search),
    ),
  ],
  [
    K.IfStatement,
    row(ts.isIfStatement, (node, search) =>
      visitChoice(node.expression, node.thenStatement, node.elseStatement, search),
    ),
  ],
  [K.CallExpression, row(ts.isCallExpression, (node, search) => search.call(node))],
  [
    K.NewExpression,
    row(ts.isNewExpression, (node, search) => search.sequence(childrenOf(node)) || search.unknown(node)),
  ],
  [
    K.TaggedTemplateExpression,
    row(
      ts.isTaggedTemplateExpression,
      (node, search) => search.sequence(childrenOf(node)) || search.unknown(node),
    ),
  ],
  [
    K.ForStatement,
    row(
      ts.isForStatement,
      (node, search) =>
        search.visit(node.initializer) || search.maybe(node.condition, node.statement, node.incrementor),
    ),
  ],
  [
    K.ForOfStatement,
    row(
      ts.isForOfStatement,
      (node, search) => search.visit(node.expression) || search.maybe(node.initializer, node.statement),
    ),
  ],
  [
    K.ForInStatement,
    row(
      ts.isForInStatement,
      (node, search) => search.visit(node.expression) || search.maybe(node.initializer, node.statement),
    ),
  ],
  [
    K.WhileStatement,
    row(ts.isWhileStatement, (node, search) => search.maybe(node.expression, node.statement)),
  ],
  [K.DoStatement, row(ts.isDoStatement, (node, search) => search.maybe(node.statement, node.expression))],
  [
    K.SwitchStatement,
    row(
      ts.isSwitchStatement,
      (node, search) => search.visit(node.expression) || search.maybe(node.caseBlock),
    ),
  ],
  [K.CaseBlock, row(ts.isCaseBlock, (node, search) => search.maybe(...node.clauses))],
  [K.LabeledStatement, row(ts.isLabeledStatement, (node, search) => search.maybe(node.statement))],
  [K.TryStatement, row(ts.isTryStatement, visitTry)],
  [
    K.ReturnStatement,
    row(ts.isReturnStatement, (node, search) => search.visit(node.expression) || search.leave()),
  ],
  // What follows a throw does not run; a `catch` is looked at without a value.
  [K.ThrowStatement, row(ts.isThrowStatement, (node, search) => search.visit(node.expression) || true)],
  [K.BreakStatement, (_, search) => search.jump()],
  [K.ContinueStatement, (_, search) => search.jump()],
]);

const mayEndEarly: ReadonlySet<ts.SyntaxKind> = new Set([
  K.AmpersandAmpersandToken,
  K.BarBarToken,
  K.QuestionQuestionToken,
]);

function visitBinary(node: ts.BinaryExpression, search: Search): boolean {
  const { kind } = node.operatorToken;
  if (kind === K.EqualsToken) return search.assign(node);
  if (search.visit(node.left)) return true;
  return mayEndEarly.has(kind) ? search.maybe(node.right) : search.visit(node.right);
}

function visitChoice(
  condition: ts.Expression,
  yes: ts.Node,
  no: ts.Node | undefined,
  search: Search,
): boolean {
  if (search.visit(condition)) return true;
  const assigned = search.visit(yes);
  return search.visit(no) && assigned;
}

function visitTry({ tryBlock, catchClause, finallyBlock }: ts.TryStatement, search: Search): boolean {
  const assigned = search.visit(tryBlock);
  const caught = catchClause === undefined || search.visit(catchClause.block);
  return search.visit(finallyBlock) || (assigned && caught);
}

function childrenOf(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
}
