// `throw` and `try`. Where only errors are thrown a catch variable holds an error, whatever TypeScript says of it.
import type { Expr, Handler, Lowered, Stmt } from "../../hir/index.ts";
import { dynamicType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { isReassigned } from "../functions/functions.ts";
import { errorType } from "../library/errors.ts";
import type { Lowering } from "../lowering.ts";
import { entryOf } from "../objects/shapes.ts";
import { type StmtTable, statements } from "../table.ts";
import { addMember } from "../unions/dynamic.ts";
import { boxThrown } from "./thrown.ts";

const K = ts.SyntaxKind;

function lowerThrow(node: ts.ThrowStatement, to: Lowering): readonly Stmt<Lowered>[] {
  return [{ kind: "throw", value: lowerThrown(node.expression, to), ...to.placed(node) }];
}

/**
 * `throw this.error` of what may be missing throws undefined, which is no error. Of `unknown` that is only errors elsewhere the
 * program believes that it is there: it keeps the cheap form, and stops.
 */
function lowerThrown(node: ts.Expression, to: Lowering): Expr<Lowered> {
  const given = to.expr(node);
  const isUnknown = (to.checker.getTypeAtLocation(node).flags & anything) !== 0;
  const value: Expr<Lowered> =
    isUnknown && given.type.kind === "optional" && entryOf(given.type.of, to)?.isError
      ? { kind: "unwrap", operand: given, type: given.type.of, span: given.span }
      : given;
  return entryOf(value.type, to)?.isError ? value : boxThrown(value, node, to);
}

const anything = ts.TypeFlags.Unknown | ts.TypeFlags.Any;

function lowerTry(node: ts.TryStatement, to: Lowering): readonly Stmt<Lowered>[] {
  const body = to.block(node.tryBlock);
  const handler = node.catchClause && lowerHandler(node.catchClause, to);
  const finalizer = node.finallyBlock && to.block(node.finallyBlock);
  return [{ kind: "try", body, handler, finalizer, ...to.placed(node) }];
}

function lowerHandler(clause: ts.CatchClause, to: Lowering): Handler<Lowered> {
  const declaration = clause.variableDeclaration;
  // The handler takes an error even where it has no name for it.
  const type = to.dynamic.modes.thrown ? dynamicType : errorType(to);
  if (to.dynamic.modes.thrown) addMember(errorType(to), clause, to);
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
