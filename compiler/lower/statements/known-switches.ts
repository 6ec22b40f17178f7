// switch (typeof x) in an instance of a generic function whose types say which case it is: the statements of that case
// and of those that it falls into.
import type { Expr, LabelId, Lowered, Stmt } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { declares, leaves } from "../expressions/known-tests.ts";
import type { Lowering } from "../lowering.ts";

type Clause = ts.CaseClause | ts.DefaultClause;

/** The clauses that can run; undefined where the program has to ask. */
export function knownClauses(
  node: ts.SwitchStatement,
  subject: Expr<Lowered>,
  to: Lowering,
): readonly Clause[] | undefined {
  const { expression, caseBlock } = node;
  const isAsked = to.instance.isGeneric && ts.isTypeOfExpression(withoutParens(expression));
  if (!isAsked || subject.kind !== "string") return undefined;
  const { clauses } = caseBlock;
  if (!clauses.every((one) => ts.isDefaultClause(one) || ts.isStringLiteralLike(one.expression)))
    return undefined;
  const own = clauses.findIndex(
    (one) =>
      ts.isCaseClause(one) && ts.isStringLiteralLike(one.expression) && one.expression.text === subject.value,
  );
  const first = own < 0 ? clauses.findIndex(ts.isDefaultClause) : own;
  return first < 0 ? [] : clauses.slice(first);
}

function withoutParens(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? withoutParens(node.expression) : node;
}

/** What a switch that is none becomes: its statements, or a block that `break` leaves where one stands in between. */
export function lowerKnownClauses(
  node: ts.SwitchStatement,
  clauses: readonly Clause[],
  to: Lowering,
): readonly Stmt<Lowered>[] {
  const label = to.nextLabelId();
  const body: Stmt<Lowered>[] = [];
  let isLeft = false;
  to.blockOf.set(node, () => {
    isLeft = true;
    return label;
  });
  for (const clause of clauses) {
    const [only, more] = clause.statements;
    const container = only !== undefined && more === undefined && ts.isBlock(only) ? only : clause;
    const { statements } = container;
    const last = statements.at(-1);
    const ends = last !== undefined && ts.isBreakStatement(last) && last.label === undefined;
    const lowered = to.statements(ends ? statements.slice(0, -1) : statements, container);
    body.push({ kind: "group", body: lowered, ...to.placed(clause) });
    if (ends || leaves(lowered)) break;
  }
  to.blockOf.delete(node);
  const at = to.placed(node);
  if (isLeft) return [{ kind: "labelled", label, body, ...at }];
  return [{ kind: clauses.some(hasNames) ? "block" : "group", body, ...at }];
}

/** Names that must not meet others behind the switch. */
function hasNames({ statements }: ts.CaseClause | ts.DefaultClause | ts.Block): boolean {
  return statements.some((one) => (ts.isBlock(one) ? hasNames(one) : declares(one)));
}

/** The block to which such a switch has become, that a `break` without a name leaves. */
export function blockOfBreak(node: ts.BreakOrContinueStatement, to: Lowering): LabelId | undefined {
  const left = ts.findAncestor(
    node,
    (one) => ts.isFunctionLike(one) || ts.isIterationStatement(one, false) || ts.isSwitchStatement(one),
  );
  return left && to.blockOf.get(left)?.();
}
