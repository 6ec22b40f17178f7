// Generic traversal of the HIR: what a node's children are. A new kind is added here once, and no analysis that
// it does not concern has to know it.
import type { Explicit, Expr, FunctionDecl, Lowered, Place, Program, Stmt } from "./hir.ts";
import type { FunctionId } from "./type.ts";

/** Direct operands of an expression, in the order in which JavaScript evaluates them. */
export function childrenOf<S extends Lowered>(expr: Expr<S>): readonly Expr<S>[] {
  switch (expr.kind) {
    case "number":
    case "string":
    case "boolean":
    case "undefined":
    case "read":
    case "enum-member":
    case "extern-constant":
    case "secret":
    case "this":
    case "closure":
    case "function-value":
    case "fresh-cell":
    case "interrupt-handler":
    case "default":
    case "parsed":
      return [];
    case "from-json":
      return [expr.operand, ...(expr.reviver === undefined ? [] : [expr.reviver]), ...expr.samples];
    case "pending":
      return expr.operand === undefined ? [] : [expr.operand];
    case "field":
      return [expr.object];
    case "object":
      return [
        ...(expr.copies ?? []).map(({ source }) => source),
        ...expr.fields.map(({ value }) => value),
        ...(expr.copies ?? []).flatMap(({ when }) => when ?? []),
        ...expr.fields.flatMap(({ occasions = [] }) => occasions.flatMap(({ when }) => when ?? [])),
      ];
    case "new":
      return expr.args.filter((arg) => arg !== undefined);
    case "method-call":
      return [expr.receiver, ...expr.args.filter((arg) => arg !== undefined)];
    case "call-value":
      return [expr.callee, ...expr.args];
    case "instance-of":
    case "class-name":
    case "function-length":
    case "as-object":
    case "negate":
    case "not":
    case "bit-not":
    case "truthy":
    case "to-text":
    case "inspect":
    case "enum-value":
    case "number-to-enum":
    case "is-undefined":
    case "is-there":
    case "has-property":
    case "unwrap":
    case "wrap":
    case "as-union":
    case "from-union":
    case "type-test":
    case "kind-test":
    case "spread":
    case "member-test":
    case "convert":
    case "copy":
    case "share":
    case "deref":
    case "formatted":
    case "uninterrupted":
      return [expr.operand];
    case "to-json":
      return [expr.operand, expr.keys, expr.replacer, expr.indent].filter((part) => part !== undefined);
    case "arithmetic":
    case "bitwise":
    case "compare":
    case "equal":
    case "logical":
    case "coalesce":
      return [expr.left, expr.right];
    case "conditional":
      return [expr.test, expr.yes, expr.no];
    case "concat":
    case "console":
      return expr.parts;
    case "print":
      return typeof expr.receiver === "string" ? expr.parts : [expr.receiver, ...expr.parts];
    case "sequence":
      return [expr.value];
    case "runtime":
      return expr.args;
    case "bind":
      return [expr.value, expr.body];
    case "comma":
      return [expr.first, expr.second];
    case "assign":
    case "compound":
    case "append":
      return [...placeChildren<S>(expr.target), expr.value];
    case "increment":
      return placeChildren<S>(expr.target);
    case "element":
      return [expr.array, expr.index];
    case "array":
      return expr.elements;
    case "own-properties":
      return [expr.operand, expr.list];
    case "collection":
      return collectionChildren(expr);
    case "call":
      return expr.args.filter((arg) => arg !== undefined);
    case "extern-call":
      return expr.receiver === undefined ? expr.args : [expr.receiver, ...expr.args];
    case "builtin":
      return expr.args;
  }
}

export function placeChildren<S extends Lowered>(place: Place<S>): readonly Expr<S>[] {
  if (place.kind === "field") return [place.object];
  return place.kind === "slot" ? [] : [place.array, place.index];
}

/** What is copied, then each key before its value. */
function collectionChildren<S extends Lowered>(
  expr: Extract<Expr<S>, { kind: "collection" }>,
): readonly Expr<S>[] {
  const entries = expr.keys.flatMap((key, position) => {
    const value = expr.values[position];
    return value === undefined ? [key] : [key, value];
  });
  return expr.from === undefined ? entries : [expr.from, ...entries];
}

/** Expressions that stand directly in a statement, not those of nested statements. */
export function expressionsOf<S extends Lowered>(stmt: Stmt<S>): readonly Expr<S>[] {
  switch (stmt.kind) {
    case "expression":
    case "throw":
      return [stmt.value];
    case "let":
    case "return":
      return stmt.value === undefined ? [] : [stmt.value];
    case "if":
    case "while":
    case "do-while":
      return [stmt.test];
    case "for":
      return [stmt.test, stmt.update].filter((part) => part !== undefined);
    case "for-of":
    case "for-entries":
      return [stmt.iterable];
    case "switch":
      return [stmt.subject, ...stmt.cases.flatMap((entry) => entry.tests)];
    case "block":
    case "labelled":
    case "group":
    case "break":
    case "continue":
    case "try":
    case "goto":
    case "label":
    case "unreachable":
      return [];
  }
}

/** Statements directly inside a statement. */
export function statementsOf<S extends Lowered>(stmt: Stmt<S>): readonly Stmt<S>[] {
  switch (stmt.kind) {
    case "block":
    case "labelled":
    case "group":
      return stmt.body;
    case "if":
      return stmt.else === undefined ? [stmt.then] : [stmt.then, stmt.else];
    case "while":
    case "do-while":
    case "for-of":
    case "for-entries":
      return [stmt.body];
    case "for":
      return [...stmt.init, stmt.body];
    case "switch":
      return stmt.cases.flatMap((entry) => entry.body);
    case "try":
      return [...stmt.body, ...(stmt.handler?.body ?? []), ...(stmt.finalizer ?? [])];
    case "expression":
    case "let":
    case "return":
    case "throw":
    case "break":
    case "continue":
    case "goto":
    case "label":
    case "unreachable":
      return [];
  }
}

/** Visits a statement and all inside it, outer first. */
export function visitStatements<S extends Lowered>(stmt: Stmt<S>, visit: (stmt: Stmt<S>) => void): void {
  visit(stmt);
  for (const inner of statementsOf<S>(stmt)) visitStatements<S>(inner, visit);
}

/** Visits an expression and all inside it, outer first. */
export function visitExpr<S extends Lowered>(expr: Expr<S>, visit: (expr: Expr<S>) => void): void {
  visit(expr);
  for (const child of childrenOf<S>(expr)) visitExpr<S>(child, visit);
}

/** Visits every expression of a statement, nested statements included. */
export function visitExpressions<S extends Lowered>(stmt: Stmt<S>, visit: (expr: Expr<S>) => void): void {
  visitStatements<S>(stmt, (inner) => {
    for (const expr of expressionsOf<S>(inner)) visitExpr<S>(expr, visit);
  });
}

/** As visitExpressions, with the bodies of the closures that are made there, and with what runs before a value. */
export function visitAll(
  stmt: Stmt<Explicit>,
  functions: ReadonlyMap<FunctionId, FunctionDecl<Explicit>>,
  visit: (expr: Expr<Explicit>) => void,
): void {
  visitExpressions<Explicit>(stmt, (expr) => {
    visit(expr);
    if (expr.kind === "sequence") for (const inner of expr.body) visitAll(inner, functions, visit);
    if (expr.kind !== "closure") return;
    for (const inner of functions.get(expr.function)?.body ?? []) visitAll(inner, functions, visit);
  });
}

/** All bodies of a program: each function's, and the top level as one body per module. */
export function bodiesOf<S extends Lowered>(
  program: Program<S>,
): readonly { readonly owner: FunctionDecl<S> | undefined; readonly body: readonly Stmt<S>[] }[] {
  const functions = [...program.functions.values()].map((owner) => ({ owner, body: owner.body }));
  const topLevels = program.modules.map((module) => ({
    owner: undefined,
    body: module.items.flatMap((item) => (item.kind === "statement" ? [item.statement] : [])),
  }));
  return [...topLevels, ...functions];
}
