// Expressions whose value nobody wants: `ready && start();` has no type that a variable could have, and needs none.
import type { Expr, Lowered } from "../../hir/index.ts";
import { booleanType, voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";

const K = ts.SyntaxKind;

export function lowerDiscarded(node: ts.Expression, to: Lowering): Expr<Lowered> {
  if (ts.isParenthesizedExpression(node) || ts.isVoidExpression(node))
    return lowerDiscarded(node.expression, to);
  if (ts.isConditionalExpression(node)) {
    const test = to.condition(node.condition);
    const [yes, no] = [lowerDiscarded(node.whenTrue, to), lowerDiscarded(node.whenFalse, to)];
    return { kind: "conditional", test, yes, no, type: voidType, span: to.spanOf(node) };
  }
  return (ts.isBinaryExpression(node) && lowerChoice(node, to)) || to.expr(node);
}

/** a && f()  =>  a ? f() : nothing */
function lowerChoice(node: ts.BinaryExpression, to: Lowering): Expr<Lowered> | undefined {
  const { left, right } = node;
  const span = to.spanOf(node);
  const nothing: Expr<Lowered> = { kind: "undefined", type: voidType, span };
  const choice = (test: Expr<Lowered>, yes: Expr<Lowered>, no: Expr<Lowered>): Expr<Lowered> => ({
    kind: "conditional",
    test,
    yes,
    no,
    type: voidType,
    span,
  });
  switch (node.operatorToken.kind) {
    case K.AmpersandAmpersandToken:
      return choice(to.condition(left), lowerDiscarded(right, to), nothing);
    case K.BarBarToken:
      return choice(to.condition(left), nothing, lowerDiscarded(right, to));
    case K.QuestionQuestionToken: {
      const operand = to.expr(left);
      if (operand.type.kind !== "optional") return undefined;
      const absent: Expr<Lowered> = { kind: "is-undefined", operand, type: booleanType, span };
      return choice(absent, lowerDiscarded(right, to), nothing);
    }
    case K.CommaToken: {
      const first = lowerDiscarded(left, to);
      return { kind: "comma", first, second: lowerDiscarded(right, to), type: voidType, span };
    }
    default:
      return undefined;
  }
}
