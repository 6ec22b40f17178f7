// Tests whose answer the types of one instance of a generic function or class know: `typeof x === "string"` where T is
// number. What they rule out has no form in that instance, so nothing of it is lowered. The same of `if (list)`, where the
// list is always there: TypeScript has no type for what is in the other branch.
import type { Expr, Lowered, Stmt } from "../../hir/index.ts";
import { booleanType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { noTrivia } from "../comments.ts";
import type { Lowering } from "../lowering.ts";
import { isStop } from "../unions/impossible.ts";
import { isIdle } from "./logical-assignments.ts";
import { after } from "./temporaries.ts";

export interface KnownTest {
  readonly value: boolean;
  /** What runs all the same. */
  readonly first: Expr<Lowered> | undefined;
}

/** The answer of a condition; undefined where the program has to ask. */
export function knownTest(test: Expr<Lowered>, to: Lowering): KnownTest | undefined {
  return answerOf(test, to.instance.isGeneric);
}

/** @param all also of what is written as `true` or `false` */
export function answerOf(test: Expr<Lowered>, all: boolean): KnownTest | undefined {
  if (test.kind === "boolean")
    return all || test.isKnown ? { value: test.value, first: undefined } : undefined;
  if (test.kind === "not") {
    const known = answerOf(test.operand, all);
    return known && { ...known, value: !known.value };
  }
  const stops: boolean = isStop(test);
  if (test.kind !== "comma" || stops) return undefined;
  const known = answerOf(test.second, all);
  return (
    known && { ...known, first: known.first === undefined ? test.first : after(test.first, known.first) }
  );
}

/** A value behind the test that chose it. */
export function behind({ first }: KnownTest, value: Expr<Lowered>): Expr<Lowered> {
  return first === undefined ? value : after(first, value);
}

/** !test, as an answer where it is known */
export function negate(operand: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  const known = knownTest(operand, to);
  const span = to.spanOf(node);
  if (known === undefined) return { kind: "not", operand, type: booleanType, span };
  return behind(known, { kind: "boolean", value: !known.value, isKnown: true, type: booleanType, span });
}

/** left && right, left || right: what the left one decides, the right one is not asked. */
export function logicalOf(
  op: "&&" | "||",
  left: Expr<Lowered>,
  lowerRight: () => Expr<Lowered>,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> {
  const span = to.spanOf(node);
  const decides = op === "||";
  const known = knownTest(left, to);
  if (known !== undefined)
    return behind(
      known,
      known.value === decides
        ? { kind: "boolean", value: decides, isKnown: true, type: booleanType, span }
        : lowerRight(),
    );
  const right = lowerRight();
  const other = knownTest(right, to);
  // a && typeof x === "string"  =>  false, after what `a` does
  if (other !== undefined && other.first === undefined) {
    if (other.value !== decides) return left;
    return isIdle(left, to) ? right : after(left, right);
  }
  return { kind: "logical", op, left, right, type: booleanType, span };
}

/** The branch that is taken: its statements in place of the `if`, where no name of theirs can meet another one. */
export function lowerKnownIf(node: ts.IfStatement, known: KnownTest, to: Lowering): readonly Stmt<Lowered>[] {
  const taken = known.value ? node.thenStatement : node.elseStatement;
  const first: readonly Stmt<Lowered>[] =
    known.first === undefined
      ? []
      : [{ kind: "expression", value: known.first, span: known.first.span, trivia: noTrivia }];
  const body = taken === undefined ? [] : branchOf(taken, to);
  if (first.length + body.length === 0) return [];
  return [{ kind: "group", body: [...first, ...body], ...to.placed(node) }];
}

function branchOf(taken: ts.Statement, to: Lowering): readonly Stmt<Lowered>[] {
  if (!ts.isBlock(taken) || taken.statements.some(declares)) return [to.body(taken)];
  return to.block(taken);
}

/** Whether a statement makes a name. */
export function declares(node: ts.Statement): boolean {
  return ts.isVariableStatement(node) || ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node);
}

/** Whether nothing behind these statements runs. */
export function leaves(body: readonly Stmt<Lowered>[]): boolean {
  return body.some((stmt) => {
    switch (stmt.kind) {
      case "return":
      case "throw":
      case "break":
      case "continue":
        return true;
      case "block":
      case "group":
        return leaves(stmt.body);
      case "if":
        return stmt.else !== undefined && leaves([stmt.then]) && leaves([stmt.else]);
      default:
        return false;
    }
  });
}
