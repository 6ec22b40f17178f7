// Loops, switches and the jumps out of them.

import type { Case, Expr, LabelId, Lowered, Stmt, Type } from "../../hir/index.ts";
import { numberType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { orMissing } from "../arrays/or-missing.ts";
import { asDeclared, asked, isEntry } from "../arrays/outside.ts";
import { lowerForIn } from "../collections/entries.ts";
import { entryOrNothing } from "../collections/records.ts";
import { noTrivia } from "../comments.ts";
import { coerce, enumValue } from "../expressions/coerce.ts";
import { lowerDiscarded } from "../functions/discarded.ts";
import type { Lowering } from "../lowering.ts";
import { type StmtTable, statements } from "../table.ts";
import { unitsOfSwitch } from "../texts/code-units.ts";
import { neverThere } from "../unions/never-there.ts";
import { lowerForOf } from "./for-of.ts";
import { blockOfBreak, knownClauses, lowerKnownClauses } from "./known-switches.ts";
import { lowerDeclarationList } from "./statements.ts";

const K = ts.SyntaxKind;

/** The id of a loop's own label, if a jump could name it. */
function labelOf(node: ts.Statement, to: Lowering): LabelId | undefined {
  if (!ts.isLabeledStatement(node.parent)) return undefined;
  const name = node.parent.label.text;
  return to.labels.findLast((entry) => entry.name === name)?.id;
}

function lowerLabeled(node: ts.LabeledStatement, to: Lowering): readonly Stmt<Lowered>[] {
  const { statement } = node;
  if (!ts.isIterationStatement(statement, false) && !ts.isSwitchStatement(statement)) {
    return lowerLabelledBlock(node, to);
  }
  to.labels.push({ name: node.label.text, id: to.nextLabelId() });
  const lowered = to.stmt(statement);
  to.labels.pop();
  return lowered.map((stmt, position) =>
    position === 0 ? { ...stmt, trivia: to.comments.trivia(node) } : stmt,
  );
}

/** label: { … break label; … } */
function lowerLabelledBlock(node: ts.LabeledStatement, to: Lowering): readonly Stmt<Lowered>[] {
  const { statement } = node;
  const label = to.nextLabelId();
  to.labels.push({ name: node.label.text, id: label });
  const body = ts.isBlock(statement) ? to.block(statement) : to.nested(() => to.stmt(statement));
  to.labels.pop();
  return [{ kind: "labelled", label, body, ...to.placed(node) }];
}

function lowerFor(node: ts.ForStatement, to: Lowering): readonly Stmt<Lowered>[] {
  const label = labelOf(node, to);
  const init = to.nested(() => lowerForInit(node.initializer, to));
  const test = node.condition && to.condition(node.condition);
  const update = node.incrementor && lowerDiscarded(node.incrementor, to);
  return [{ kind: "for", init, test, update, body: to.body(node.statement), label, ...to.placed(node) }];
}

function lowerForInit(init: ts.ForInitializer | undefined, to: Lowering): readonly Stmt<Lowered>[] {
  if (init === undefined) return [];
  if (ts.isVariableDeclarationList(init)) return lowerDeclarationList(init, to);
  return [{ kind: "expression", value: lowerDiscarded(init, to), span: to.spanOf(init), trivia: noTrivia }];
}

function lowerSwitch(node: ts.SwitchStatement, to: Lowering): readonly Stmt<Lowered>[] {
  const whole = to.expr(node.expression);
  const never = whole.type.kind === "void" ? neverThere(whole, numberType, node.expression, to) : undefined;
  const value = never ?? whole;
  const known = knownClauses(node, value, to);
  if (known !== undefined) return lowerKnownClauses(node, known, to);
  const labels = node.caseBlock.clauses.flatMap((clause) =>
    ts.isCaseClause(clause) ? [to.expr(clause.expression)] : [],
  );
  // switch (xs[i]) { case undefined: … }
  const given = askedFor(value, labels, node.expression, to);
  checkDuplicates(node, labels, to);
  const [written, tests] = unitsOfSwitch(given, labels) ?? [given, labels];
  // Where every label is a member of the subject's own enum they are compared as such, else by number.
  const asEnum = written.type.kind === "enum" && tests.every((test) => test.type.kind === "enum");
  const subject = asEnum ? written : enumValue(written);
  const label = labelOf(node, to);
  const cases: Case<Lowered>[] = [];
  let pending: Pick<Case<Lowered>, "tests" | "isDefault" | "trivia"> = {
    tests: [],
    isDefault: false,
    trivia: noTrivia,
  };
  let position = 0;
  for (const clause of node.caseBlock.clauses) {
    const test = ts.isCaseClause(clause) ? tests[position++] : undefined;
    const own =
      test === undefined || !ts.isCaseClause(clause)
        ? []
        : [
            asEnum || isOtherNothing(test, subject)
              ? test
              : coerce(enumValue(test), subject.type, clause.expression, to),
          ];
    const trivia = to.comments.trivia(clause);
    pending = {
      tests: [...pending.tests, ...own],
      isDefault: pending.isDefault || test === undefined,
      trivia: joinTrivia(pending.trivia, trivia),
    };
    // case 1: case 2: body  =>  one case with two tests
    if (clause.statements.length === 0 && clause !== node.caseBlock.clauses.at(-1)) continue;
    cases.push({ ...pending, body: to.statements(clause.statements, clause), span: to.spanOf(clause) });
    pending = { tests: [], isDefault: false, trivia: noTrivia };
  }
  checkScopes(node, to);
  return [{ kind: "switch", subject, cases, label, ...to.placed(node) }];
}

/** case undefined: of `number | null`, which is never that. C++ has one form for both, so that the label keeps its own type. */
function isOtherNothing({ kind, type }: Expr<Lowered>, subject: Expr<Lowered>): boolean {
  if (kind !== "undefined" || type.kind !== "undefined") return false;
  return subject.type.kind === "optional"
    ? subject.type.absent !== type.written
    : !mayBeNothing.has(subject.type.kind);
}

const mayBeNothing: ReadonlySet<Type["kind"]> = new Set(["union", "dynamic", "undefined", "void"]);

/** With a label that is nothing, TypeScript's narrowed type of the value is not believed: a function may have changed it. */
function askedFor(
  value: Expr<Lowered>,
  labels: readonly Expr<Lowered>[],
  node: ts.Expression,
  to: Lowering,
): Expr<Lowered> {
  const nothings = labels.flatMap(({ kind, type }) =>
    kind === "undefined" && type.kind === "undefined" ? [type.written] : [],
  );
  // switch (table[key]) stops where there is no such entry.
  const isPlainEntry = value.kind === "unwrap" && isEntry(value.operand);
  if (nothings.length === 0) return isPlainEntry ? value : entryOrNothing(orMissing(value, node, to));
  return asked(asDeclared(value), to);
}

/** JavaScript takes the first of two equal cases; C++ refuses both. */
function checkDuplicates(node: ts.SwitchStatement, tests: readonly Expr<Lowered>[], to: Lowering): void {
  const seen = new Set<string>();
  const labels = node.caseBlock.clauses.filter(ts.isCaseClause);
  for (const [position, { expression }] of labels.entries()) {
    const test = tests[position];
    const value = test && constantOf(test, expression, to);
    if (value === undefined) continue;
    if (seen.has(value)) to.report("unsupported-duplicate-case", expression, { value });
    seen.add(value);
  }
}

function constantOf(test: Expr<Lowered>, node: ts.Expression, to: Lowering): string | undefined {
  if (test.kind === "number" || test.kind === "boolean") return String(test.value);
  if (test.kind === "string") return JSON.stringify(test.value);
  const member = ts.isPropertyAccessExpression(node) ? to.symbolOf(node.name)?.valueDeclaration : undefined;
  return member && ts.isEnumMember(member) ? to.checker.getConstantValue(member)?.toString() : undefined;
}

function joinTrivia(a: Case<Lowered>["trivia"], b: Case<Lowered>["trivia"]): Case<Lowered>["trivia"] {
  const trailing =
    a.trailing === undefined
      ? b.trailing
      : b.trailing === undefined
        ? a.trailing
        : `${a.trailing} ${b.trailing}`;
  return { leading: [...a.leading, ...b.leading], trailing, blankBefore: a.blankBefore || b.blankBefore };
}

/** A variable of one case must not be used in another: in C++ each case has a scope of its own. */
function checkScopes(node: ts.SwitchStatement, to: Lowering): void {
  const home = new Map<ts.Symbol, ts.Node>();
  for (const clause of node.caseBlock.clauses) {
    for (const statement of clause.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      for (const { name } of statement.declarationList.declarations) {
        const symbol = to.symbolOf(name);
        if (symbol !== undefined) home.set(symbol, clause);
      }
    }
  }
  if (home.size === 0) return;
  for (const clause of node.caseBlock.clauses) {
    const visit = (inner: ts.Node): void => {
      const symbol = ts.isIdentifier(inner) ? to.symbolOf(inner) : undefined;
      const owner = symbol && home.get(symbol);
      if (owner !== undefined && owner !== clause)
        to.report("unsupported-case-scope", inner, { name: inner.getText() });
      ts.forEachChild(inner, visit);
    };
    visit(clause);
  }
}

function lowerJump(node: ts.BreakOrContinueStatement, to: Lowering): readonly Stmt<Lowered>[] {
  const kind = ts.isBreakStatement(node) ? "break" : "continue";
  const name = node.label?.text;
  const unnamed = ts.isBreakStatement(node) ? blockOfBreak(node, to) : undefined;
  const label = name === undefined ? unnamed : to.labels.findLast((entry) => entry.name === name)?.id;
  return [{ kind, label, ...to.placed(node) }];
}

export const loops: StmtTable = [
  statements(ts.isLabeledStatement, [K.LabeledStatement], lowerLabeled),
  statements(ts.isForStatement, [K.ForStatement], lowerFor),
  statements(ts.isForOfStatement, [K.ForOfStatement], (node, to) => lowerForOf(node, labelOf(node, to), to)),
  statements(ts.isForInStatement, [K.ForInStatement], (node, to) => lowerForIn(node, labelOf(node, to), to)),
  statements(ts.isSwitchStatement, [K.SwitchStatement], lowerSwitch),
  statements(ts.isBreakOrContinueStatement, [K.BreakStatement, K.ContinueStatement], lowerJump),
  statements(ts.isWhileStatement, [K.WhileStatement], (node, to) => {
    const label = labelOf(node, to);
    const test = to.condition(node.expression);
    return [{ kind: "while", test, body: to.body(node.statement), label, ...to.placed(node) }];
  }),
  statements(ts.isDoStatement, [K.DoStatement], (node, to) => {
    const label = labelOf(node, to);
    const body = to.body(node.statement);
    return [{ kind: "do-while", test: to.condition(node.expression), body, label, ...to.placed(node) }];
  }),
];
