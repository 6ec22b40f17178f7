// Arithmetic, comparison, logic and text operators.

import { builtins } from "../hir/builtins.ts";
import type { ArithmeticOp, BitwiseOp, CompareOp, Expr, Lowered } from "../hir/index.ts";
import { booleanType, numberType, stringType } from "../hir/type.ts";
import { ts } from "../typescript.ts";
import { isAssignment } from "./assigned.ts";
import { lowerAssignment, lowerIncrement } from "./assignments.ts";
import { coerce, describeType, enumValue } from "./coerce.ts";
import { makeNumber } from "./literals.ts";
import type { Lowering } from "./lowering.ts";
import { lowerInstanceOf } from "./objects.ts";
import { type ExprTable, expressions } from "./table.ts";
import { toText } from "./text.ts";
import { lowerTypeTest } from "./type-of.ts";
import { lowerType, sameType } from "./types.ts";
import { narrowUnion, testMembers } from "./unions.ts";

const K = ts.SyntaxKind;

export const arithmeticOps: ReadonlyMap<ts.SyntaxKind, ArithmeticOp> = new Map([
  [K.PlusToken, "+"],
  [K.MinusToken, "-"],
  [K.AsteriskToken, "*"],
  [K.SlashToken, "/"],
  [K.PercentToken, "%"],
  [K.AsteriskAsteriskToken, "**"],
]);

export const bitwiseOps: ReadonlyMap<ts.SyntaxKind, BitwiseOp> = new Map([
  [K.AmpersandToken, "&"],
  [K.BarToken, "|"],
  [K.CaretToken, "^"],
  [K.LessThanLessThanToken, "<<"],
  [K.GreaterThanGreaterThanToken, ">>"],
  [K.GreaterThanGreaterThanGreaterThanToken, ">>>"],
]);

const compareOps: ReadonlyMap<ts.SyntaxKind, CompareOp> = new Map([
  [K.LessThanToken, "<"],
  [K.LessThanEqualsToken, "<="],
  [K.GreaterThanToken, ">"],
  [K.GreaterThanEqualsToken, ">="],
]);

const equalities: ReadonlyMap<ts.SyntaxKind, { readonly negated: boolean; readonly loose: boolean }> =
  new Map([
    [K.EqualsEqualsEqualsToken, { negated: false, loose: false }],
    [K.ExclamationEqualsEqualsToken, { negated: true, loose: false }],
    [K.EqualsEqualsToken, { negated: false, loose: true }],
    [K.ExclamationEqualsToken, { negated: true, loose: true }],
  ]);

type Lower = (node: ts.BinaryExpression, to: Lowering) => Expr<Lowered>;

const logic: ReadonlyMap<ts.SyntaxKind, Lower> = new Map([
  [K.AmpersandAmpersandToken, (node, to) => lowerLogical(node, "&&", to)],
  [K.BarBarToken, (node, to) => lowerLogical(node, "||", to)],
  [K.QuestionQuestionToken, lowerCoalesce],
  [
    K.CommaToken,
    (node, to) => {
      const first = to.expr(node.left);
      const second = to.expr(node.right);
      return { kind: "comma", first, second, type: second.type, span: to.spanOf(node) };
    },
  ],
]);

function lowerBinary(node: ts.BinaryExpression, to: Lowering): Expr<Lowered> {
  const token = node.operatorToken.kind;
  const arithmetic = arithmeticOps.get(token);
  if (arithmetic !== undefined) return lowerArithmetic(node, arithmetic, to);
  const bitwise = bitwiseOps.get(token);
  if (bitwise !== undefined) {
    const [left, right] = [number(node.left, to), number(node.right, to)];
    return { kind: "bitwise", op: bitwise, left, right, type: numberType, span: to.spanOf(node) };
  }
  const compare = compareOps.get(token);
  if (compare !== undefined) return lowerCompare(node, compare, to);
  const equality = equalities.get(token);
  if (equality !== undefined) return lowerEquality(node, equality, to);
  const special = logic.get(token);
  if (special !== undefined) return special(node, to);
  if (isAssignment(token)) return lowerAssignment(node, to);
  if (token === K.InstanceOfKeyword) return lowerInstanceOf(node, to);
  if (token === K.InKeyword)
    return to.refuse("unsupported-in", node.operatorToken, { operator: node.operatorToken.getText() });
  return to.refuse("unsupported-operator", node.operatorToken, { operator: node.operatorToken.getText() });
}

function lowerArithmetic(node: ts.BinaryExpression, op: ArithmeticOp, to: Lowering): Expr<Lowered> {
  const left = to.expr(node.left);
  const right = to.expr(node.right);
  const span = to.spanOf(node);
  if (op === "+" && (left.type.kind === "string" || right.type.kind === "string")) {
    const head =
      left.kind === "concat" && !ts.isParenthesizedExpression(node.left)
        ? left.parts
        : [toText(left, node.left, to)];
    return { kind: "concat", parts: [...head, toText(right, node.right, to)], type: stringType, span };
  }
  return {
    kind: "arithmetic",
    op,
    left: asNumber(left, node.left, to),
    right: asNumber(right, node.right, to),
    type: numberType,
    span,
  };
}

function lowerCompare(node: ts.BinaryExpression, op: CompareOp, to: Lowering): Expr<Lowered> {
  const left = to.expr(node.left);
  const right = to.expr(node.right);
  const span = to.spanOf(node);
  if (left.type.kind === "string" && right.type.kind === "string") {
    return { kind: "compare", op, left, right, type: booleanType, span };
  }
  return {
    kind: "compare",
    op,
    left: asNumber(left, node.left, to),
    right: asNumber(right, node.right, to),
    type: booleanType,
    span,
  };
}

function lowerEquality(
  node: ts.BinaryExpression,
  { negated, loose }: { readonly negated: boolean; readonly loose: boolean },
  to: Lowering,
): Expr<Lowered> {
  const question = lowerTypeTest(node, negated, to);
  if (question !== undefined) return question;
  const left = to.expr(node.left);
  const right = to.expr(node.right);
  const span = to.spanOf(node);
  const equal = (a: Expr<Lowered>, b: Expr<Lowered>): Expr<Lowered> => ({
    kind: "equal",
    negated,
    left: a,
    right: b,
    type: booleanType,
    span,
  });
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (one.kind === "undefined") {
      const absent = testAbsent(one, other, loose, node, to);
      if (absent !== undefined)
        return negated ? { kind: "not", operand: absent, type: booleanType, span } : absent;
      if (other.type.kind !== "optional")
        return to.refuse("always-defined", node, { operator: node.operatorToken.getText() });
      const test: Expr<Lowered> = { kind: "is-undefined", operand: other, type: booleanType, span };
      return negated ? { kind: "not", operand: test, type: booleanType, span } : test;
    }
  }
  if (left.type.kind === "optional" && right.type.kind !== "optional")
    return equal(left, coerce(right, left.type, node.right, to));
  if (right.type.kind === "optional" && left.type.kind !== "optional")
    return equal(coerce(left, right.type, node.left, to), right);
  if (left.type.kind === "union" && right.type.kind !== "union")
    return equal(left, coerce(right, left.type, node.right, to));
  if (right.type.kind === "union" && left.type.kind !== "union")
    return equal(coerce(left, right.type, node.left, to), right);
  if (left.type.kind === "union" && right.type.kind === "union") return equal(left, right);
  if (left.type.kind === "object" && right.type.kind === "object") return equal(left, right);
  if (left.type.kind === "function" && right.type.kind === "function") return equal(left, right);
  const comparable = left.type.kind === "optional" ? left.type.of : left.type;
  if (comparable.kind === "array") return to.refuse("unsupported-array-identity", node, {});
  if (comparable.kind === "extern" && comparable.class.repr !== "enum") {
    return to.refuse("unsupported-object-identity", node, { name: comparable.class.name });
  }
  if (sameType(left.type, right.type, to)) return equal(left, right);
  const [a, b] = [enumValue(left), enumValue(right)];
  if (a.type.kind === "number" && b.type.kind === "number") return equal(a, b);
  if (loose)
    return to.refuse("unsupported-loose-equality", node.operatorToken, {
      operator: node.operatorToken.getText(),
    });
  return to.refuse("unsupported-conversion", node, {
    from: describeType(left.type),
    to: describeType(right.type),
  });
}

/** x === null where x may be several things, or only `undefined`. */
function testAbsent(
  nothing: Expr<Lowered>,
  other: Expr<Lowered>,
  loose: boolean,
  node: ts.Node,
  to: Lowering,
): Expr<Lowered> | undefined {
  if (nothing.type.kind !== "undefined") return undefined;
  const { written } = nothing.type;
  const isUnion = other.type.kind === "union";
  const isOther = other.type.kind === "optional" && other.type.absent !== written && !loose;
  if (!isUnion && !isOther) return undefined;
  return testMembers(
    other,
    (member) => member.kind === "undefined" && (loose || member.written === written),
    node,
    to,
  );
}

/** a && b  =>  the same of booleans; of other values the operand that decides. */
function lowerLogical(node: ts.BinaryExpression, op: "&&" | "||", to: Lowering): Expr<Lowered> {
  const left = to.expr(node.left);
  const span = to.spanOf(node);
  if (left.type.kind === "boolean") {
    const right = to.expr(node.right);
    if (right.type.kind === "boolean") return { kind: "logical", op, left, right, type: booleanType, span };
  }
  const type = lowerType(to.checker.getTypeAtLocation(node), node, to);
  return bindOnce(left, type, node, to, (value) => {
    const other = coerce(to.expr(node.right), type, node.right, to);
    const test = truthOf(value, node.left, to);
    const own = coerce(
      value.type.kind === "optional" && type.kind !== "optional" ? unwrap(value) : value,
      type,
      node.left,
      to,
    );
    return op === "&&"
      ? { kind: "conditional", test, yes: other, no: own, type, span }
      : { kind: "conditional", test, yes: own, no: other, type, span };
  });
}

function lowerCoalesce(node: ts.BinaryExpression, to: Lowering): Expr<Lowered> {
  const left = to.expr(node.left);
  if (left.type.kind === "union" && left.type.of.some(({ kind }) => kind === "undefined"))
    return lowerNullish(left, node, to);
  if (left.type.kind !== "optional") return to.refuse("always-defined", node, { operator: "??" });
  const right = to.expr(node.right);
  const type = right.type.kind === "optional" || right.kind === "undefined" ? left.type : left.type.of;
  return { kind: "coalesce", left, right: coerce(right, type, node.right, to), type, span: to.spanOf(node) };
}

/** a ?? b where a may be null, undefined and other things */
function lowerNullish(left: Expr<Lowered>, node: ts.BinaryExpression, to: Lowering): Expr<Lowered> {
  const type = lowerType(to.checker.getTypeAtLocation(node), node, to);
  const span = to.spanOf(node);
  return bindOnce(left, type, node, to, (value) => {
    const test = testMembers(value, (member) => member.kind === "undefined", node, to);
    const yes = to.coerced(node.right, type);
    const present = to.checker.getNonNullableType(to.checker.getTypeAtLocation(node.left));
    const no = coerce(narrowUnion(value, present, node.left, to), type, node.left, to);
    return { kind: "conditional", test, yes, no, type, span };
  });
}

function unwrap(expr: Expr<Lowered>): Expr<Lowered> {
  return expr.type.kind === "optional"
    ? { kind: "unwrap", operand: expr, type: expr.type.of, span: expr.span }
    : expr;
}

/** Uses a value twice: a plain variable is read twice, anything else is kept in a temporary. */
export function bindOnce(
  value: Expr<Lowered>,
  type: Expr<Lowered>["type"],
  node: ts.Node,
  to: Lowering,
  body: (value: Expr<Lowered>) => Expr<Lowered>,
): Expr<Lowered> {
  if (value.kind === "read") return body(value);
  const slot = to.makeSlot({
    name: "",
    type: value.type,
    span: value.span,
    role: "temporary",
    mutable: false,
  });
  const read: Expr<Lowered> = { kind: "read", slot, type: value.type, span: value.span };
  return { kind: "bind", slot, value, body: body(read), type, span: to.spanOf(node) };
}

/** JavaScript's truth of a value. */
export function truthOf(value: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  const kind = value.type.kind === "optional" ? value.type.of.kind : value.type.kind;
  if (value.type.kind === "boolean") return value;
  if (kind === "array" || kind === "extern" || kind === "object" || kind === "function") {
    if (value.type.kind !== "optional")
      return to.refuse("always-true", node, { type: describeType(value.type) });
  }
  if (kind === "void" || kind === "undefined")
    return to.refuse("unsupported-truth", node, { type: describeType(value.type) });
  return { kind: "truthy", operand: value, type: booleanType, span: value.span };
}

/** A condition: only its truth counts, so `&&`, `||` and `!` of any values stay as they are. */
export function lowerCondition(node: ts.Expression, to: Lowering): Expr<Lowered> {
  const span = to.spanOf(node);
  if (ts.isParenthesizedExpression(node)) return to.condition(node.expression);
  if (ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken) {
    return { kind: "not", operand: to.condition(node.operand), type: booleanType, span };
  }
  if (ts.isBinaryExpression(node)) {
    const op = node.operatorToken.kind;
    if (op === K.AmpersandAmpersandToken || op === K.BarBarToken) {
      const left = to.condition(node.left);
      const right = to.condition(node.right);
      return {
        kind: "logical",
        op: op === K.BarBarToken ? "||" : "&&",
        left,
        right,
        type: booleanType,
        span,
      };
    }
  }
  return truthOf(to.expr(node), node, to);
}

export function number(node: ts.Expression, to: Lowering): Expr<Lowered> {
  return asNumber(to.expr(node), node, to);
}

export function asNumber(expr: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  if (expr.type.kind === "number") return expr;
  if (expr.type.kind === "enum") return enumValue(expr);
  return to.refuse("unsupported-conversion", node, { from: describeType(expr.type), to: "number" });
}

/** Number(x), +x: of text by its value, of a boolean 1 or 0, of a number itself. */
export function toNumber(expr: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  const builtin = builtins.get("Number");
  const { span } = expr;
  if (expr.type.kind === "string" && builtin !== undefined)
    return { kind: "builtin", builtin, args: [expr], type: numberType, span };
  if (expr.type.kind !== "boolean") return asNumber(expr, node, to);
  const [yes, no] = [makeNumber(1, node, to), makeNumber(0, node, to)];
  return { kind: "conditional", test: expr, yes, no, type: numberType, span };
}

function lowerPrefix(node: ts.PrefixUnaryExpression, to: Lowering): Expr<Lowered> {
  const span = to.spanOf(node);
  switch (node.operator) {
    case K.ExclamationToken:
      return { kind: "not", operand: to.condition(node.operand), type: booleanType, span };
    case K.TildeToken:
      return { kind: "bit-not", operand: number(node.operand, to), type: numberType, span };
    case K.PlusToken:
      return toNumber(to.expr(node.operand), node.operand, to);
    case K.MinusToken: {
      const operand = toNumber(to.expr(node.operand), node.operand, to);
      if (operand.kind === "number" && operand.value !== 0)
        return makeNumber(-operand.value, node, to, minus(operand.written));
      return { kind: "negate", operand, type: numberType, span };
    }
    case K.PlusPlusToken:
      return lowerIncrement(node, 1, true, to);
    case K.MinusMinusToken:
      return lowerIncrement(node, -1, true, to);
  }
}

function minus(written: string | undefined): string | undefined {
  return written === undefined ? undefined : `-${written}`;
}

function lowerConditional(node: ts.ConditionalExpression, to: Lowering): Expr<Lowered> {
  const test = to.condition(node.condition);
  const yes = to.expr(node.whenTrue);
  const no = to.expr(node.whenFalse);
  const same = yes.kind !== "undefined" && sameType(yes.type, no.type, to);
  const type = same ? yes.type : lowerType(to.checker.getTypeAtLocation(node), node, to);
  return {
    kind: "conditional",
    test,
    yes: coerce(yes, type, node.whenTrue, to),
    no: coerce(no, type, node.whenFalse, to),
    type,
    span: to.spanOf(node),
  };
}

export const operators: ExprTable = [
  expressions(ts.isBinaryExpression, [K.BinaryExpression], lowerBinary),
  expressions(ts.isPrefixUnaryExpression, [K.PrefixUnaryExpression], lowerPrefix),
  expressions(ts.isPostfixUnaryExpression, [K.PostfixUnaryExpression], (node, to) =>
    lowerIncrement(node, node.operator === K.PlusPlusToken ? 1 : -1, false, to),
  ),
  expressions(ts.isConditionalExpression, [K.ConditionalExpression], lowerConditional),
];
