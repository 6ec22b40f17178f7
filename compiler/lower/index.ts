// TypeScript -> HIR. Input: a checked program. Output: Program<Lowered>, sugar gone, only what is reachable.
// Invariant: what is in no table below was reported; nothing is dropped or approximated.

import type { Report } from "../diagnostics/reporter.ts";
import type { ExternTable } from "../extern/extern.ts";
import type { Expr, FunctionDecl, FunctionId, Item, Lowered, Module, Program, Stmt } from "../hir/index.ts";
import { visitExpressions } from "../hir/walk.ts";
import { ts } from "../typescript.ts";
import { findAssigned } from "./assigned.ts";
import { lowerPlace } from "./assignments.ts";
import { calls } from "./calls.ts";
import { casts } from "./casts.ts";
import { findComments, isErasedSyntax } from "./comments.ts";
import { findEntry } from "./entry.ts";
import { lowerEnum } from "./enums.ts";
import { findFunctions, lowerFunction, registerFunction } from "./functions.ts";
import { literals } from "./literals.ts";
import { loops } from "./loops.ts";
import { type FunctionEntry, Lowering } from "./lowering.ts";
import { members } from "./members.ts";
import { lowerCondition, operators } from "./operators.ts";
import { isAmbient } from "./refused.ts";
import { declareGlobals, plainStatements } from "./statements.ts";
import type { ExprRow, StmtRow } from "./table.ts";
import { texts } from "./text.ts";
import { refuseSyntax } from "./unsupported.ts";

const exprTable = joinRows([...literals, ...operators, ...texts, ...members, ...calls, ...casts]);
const stmtTable = joinRows([...plainStatements, ...loops]);

function joinRows<Row extends ExprRow | StmtRow>(rows: readonly Row[]): ReadonlyMap<ts.SyntaxKind, Row> {
  return new Map(rows.flatMap((row) => row.kinds.map((kind) => [kind, row] as const)));
}

/** Where the declared type admits `undefined` but the checker proved a value, the proof is made explicit. */
function lowerExpr(node: ts.Expression, to: Lowering): Expr<Lowered> {
  const lowered = exprTable.get(node.kind)?.lower(node, to) ?? refuseSyntax(node, to);
  if (lowered.type.kind !== "optional" || lowered.kind === "undefined") return lowered;
  const proved = to.checker.getTypeAtLocation(node);
  const mayBeAbsent = (type: ts.Type): boolean =>
    type.isUnion()
      ? type.types.some(mayBeAbsent)
      : (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void)) !== 0;
  if (mayBeAbsent(proved) || proved.flags & ts.TypeFlags.Never) return lowered;
  return { kind: "unwrap", operand: lowered, type: lowered.type.of, span: lowered.span };
}

function lowerStmt(node: ts.Statement, to: Lowering): readonly Stmt<Lowered>[] {
  return stmtTable.get(node.kind)?.lower(node, to) ?? refuseSyntax(node, to);
}

/** What lower needs of a loaded program. */
export interface LowerInput {
  /** The user's modules in the order in which JavaScript runs them; the entry is last. */
  readonly files: readonly ts.SourceFile[];
  readonly checker: ts.TypeChecker;
  readonly externs: ExternTable;
}

export function lower(input: LowerInput, report: Report): Program<Lowered> | undefined {
  const { files, checker, externs } = input;
  const families = { expr: lowerExpr, condition: lowerCondition, place: lowerPlace, stmt: lowerStmt };
  const assigned = findAssigned(files, checker);
  const to = new Lowering(checker, externs, report, families, findComments(files), assigned);
  for (const file of files) {
    for (const found of findFunctions(file)) registerFunction(found, to);
  }
  for (const file of files) declareGlobals(file, to);
  const byStatement = groupByStatement(to.functions.values());
  const modules = files.map((file) => lowerModule(file, byStatement, to));
  const { kind, setup, loop } = findEntry(files, to);
  to.checkReported();
  const functions = new Map<FunctionId, FunctionDecl<Lowered>>();
  for (const { lowered } of to.functions.values())
    if (lowered !== undefined) functions.set(lowered.id, lowered);
  const reachable = findReachable(modules, functions, [setup, loop]);
  for (const id of functions.keys()) if (!reachable.has(id)) functions.delete(id);
  return {
    kind,
    modules: modules.map((module) => ({
      ...module,
      items: module.items.filter((item) => item.kind !== "function" || reachable.has(item.id)),
    })),
    slots: to.slots,
    functions,
    enums: to.enums,
    setup,
    loop,
    secrets: [...to.secrets].sort(),
    headers: [...to.headers],
  };
}

function lowerModule(file: ts.SourceFile, functions: FunctionsByStatement, to: Lowering): Module<Lowered> {
  const items: Item<Lowered>[] = [];
  for (const statement of file.statements) {
    if (isErased(statement)) continue;
    if (to.tried(() => checkDeclaration(statement, to)) === undefined) continue;
    if (ts.isEnumDeclaration(statement)) {
      const lowered = to.tried(() => lowerEnum(statement, to));
      if (lowered === undefined) to.refused.addAll(statement);
      else items.push(...lowered);
      continue;
    }
    for (const entry of functions.get(statement) ?? []) {
      const lowered = to.tried(() => lowerFunction(entry, to));
      to.owner = undefined;
      entry.lowered = lowered;
      if (lowered !== undefined) items.push(lowered);
    }
    if (ts.isFunctionDeclaration(statement)) continue;
    for (const lowered of to.stmt(statement)) items.push({ kind: "statement", statement: lowered });
  }
  const name =
    file.fileName
      .split("/")
      .at(-1)
      ?.replace(/\.[cm]?ts$/, "") ?? "sketch";
  return { name, leading: to.comments.header(file), items, ending: to.comments.ending(file) };
}

type FunctionsByStatement = ReadonlyMap<ts.Node, readonly FunctionEntry[]>;

function groupByStatement(entries: Iterable<FunctionEntry>): FunctionsByStatement {
  const groups = new Map<ts.Node, FunctionEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.statement);
    if (group === undefined) groups.set(entry.statement, [entry]);
    else group.push(entry);
  }
  return groups;
}

/** Gone without a trace in C++: imports, exports of names, types, the signatures of an overloaded function. */
function isErased(statement: ts.Statement): boolean {
  if (ts.isFunctionDeclaration(statement)) return statement.body === undefined && !isAmbient(statement);
  return (
    isErasedSyntax(statement) || ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
  );
}

/** Declarations without a value or a name that C++ could have. */
function checkDeclaration(statement: ts.Statement, to: Lowering): true {
  if (isAmbient(statement))
    return to.refuse("unsupported-declare", statement.getFirstToken() ?? statement, {});
  if (ts.isFunctionDeclaration(statement) && statement.name === undefined)
    return to.refuse("unsupported-default-value", statement.getFirstToken() ?? statement, {});
  return true;
}

function findReachable(
  modules: readonly Module<Lowered>[],
  functions: ReadonlyMap<FunctionId, FunctionDecl<Lowered>>,
  roots: readonly (FunctionId | undefined)[],
): ReadonlySet<FunctionId> {
  const reached = new Set<FunctionId>();
  const visitBody = (stmt: Stmt<Lowered>): void =>
    visitExpressions(stmt, (expr) => {
      if (expr.kind === "call") visit(expr.function);
    });
  const visit = (id: FunctionId | undefined): void => {
    const found = id === undefined || reached.has(id) ? undefined : functions.get(id);
    if (found === undefined) return;
    reached.add(found.id);
    found.body.forEach(visitBody);
  };
  roots.forEach(visit);
  for (const module of modules) {
    for (const item of module.items) if (item.kind === "statement") visitBody(item.statement);
  }
  return reached;
}
