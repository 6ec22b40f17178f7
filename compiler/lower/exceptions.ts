// `throw` and `try`. Only errors can be thrown, so a catch variable holds an error, whatever TypeScript says of it.
import type { Expr, Handler, Lowered, Stmt } from "../hir/index.ts";
import { ts } from "../typescript.ts";
import { errorType } from "./errors.ts";
import { isReassigned } from "./functions.ts";
import type { Lowering } from "./lowering.ts";
import { entryOf } from "./shapes.ts";
import { type StmtTable, statements } from "./table.ts";

const K = ts.SyntaxKind;

function lowerThrow(node: ts.ThrowStatement, to: Lowering): readonly Stmt<Lowered>[] {
  return [{ kind: "throw", value: lowerThrown(node.expression, to), ...to.placed(node) }];
}

function lowerThrown(node: ts.Expression, to: Lowering): Expr<Lowered> {
  const given = to.expr(node);
  const value: Expr<Lowered> =
    given.type.kind === "optional"
      ? { kind: "unwrap", operand: given, type: given.type.of, span: given.span }
      : given;
  if (!entryOf(value.type, to)?.isError) return to.refuse("unsupported-thrown-value", node, {});
  return value;
}

function lowerTry(node: ts.TryStatement, to: Lowering): readonly Stmt<Lowered>[] {
  const body = to.block(node.tryBlock);
  const handler = node.catchClause && lowerHandler(node.catchClause, to);
  const finalizer = node.finallyBlock && to.block(node.finallyBlock);
  return [{ kind: "try", body, handler, finalizer, ...to.placed(node) }];
}

function lowerHandler(clause: ts.CatchClause, to: Lowering): Handler<Lowered> {
  const declaration = clause.variableDeclaration;
  // The handler takes an error even where it has no name for it.
  const type = errorType(to);
  if (declaration === undefined) return { slot: undefined, body: to.block(clause.block) };
  const { name } = declaration;
  if (!ts.isIdentifier(name)) return to.refuse("unsupported-destructuring", name, {});
  const symbol = to.symbolOf(name) ?? to.refuse("unsupported-name", name, { name: name.text });
  const slot = to.declareSlot(symbol, {
    name: name.text,
    type,
    span: to.spanOf(name),
    role: "local",
    mutable: isReassigned(symbol, to),
  });
  return { slot, body: to.block(clause.block) };
}

export const exceptions: StmtTable = [
  statements(ts.isThrowStatement, [K.ThrowStatement], lowerThrow),
  statements(ts.isTryStatement, [K.TryStatement], lowerTry),
];
