// Optional chains: `a?.b.c` evaluates `a` once; where it is absent the rest is skipped and the whole is undefined.
// What is done with the whole is done with the value at its end, so that no optional is made only to be asked.
import { bug } from "../../bug.ts";
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType, undefinedType, voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { asked, mayBeOutside } from "../arrays/outside.ts";
import { entryOrNothing } from "../collections/records.ts";
import type { Lowering } from "../lowering.ts";
import { orKeptNothing } from "../unions/as-kept.ts";
import { unbelieved } from "../unions/believed.ts";
import { castAt } from "../unions/cast-places.ts";
import { narrowDynamic } from "../unions/dynamic.ts";
import { joinTypes, narrowUnion, testMembers } from "../unions/unions.ts";
import { coerce } from "./coerce.ts";
import { makeTemporary } from "./temporaries.ts";

type Access = ts.PropertyAccessExpression | ts.ElementAccessExpression | ts.CallExpression;

type Method = ts.MethodDeclaration | ts.MethodSignature;

/** A chain whose start has not been evaluated yet. */
export function startsChain(node: ts.Expression, to: Lowering): boolean {
  const link = linkOf(node, to);
  return link !== undefined && !to.given.has(link.expression);
}

/** Inside of a chain a value is there, else the chain would have ended before it. */
export function isInsideChain(node: ts.Expression, to: Lowering): boolean {
  const { parent } = node;
  return (
    ts.isOptionalChain(node) &&
    ts.isOptionalChain(parent) &&
    parent.expression === node &&
    !hasQuestionDot(parent, to) &&
    !startsChain(node, to)
  );
}

/** The `?.` nearest to the end: what stands before it is a value of its own. */
function linkOf(node: ts.Node, to: Lowering): Access | undefined {
  for (let part = node; ts.isOptionalChain(part); part = part.expression)
    if (hasQuestionDot(part, to)) return part;
  return undefined;
}

function hasQuestionDot(node: ts.Node, to: Lowering): node is Access {
  if (!("questionDotToken" in node) || node.questionDotToken === undefined) return false;
  const isCertain = (method: ts.Declaration): method is Method =>
    ts.isMethodDeclaration(method) || (ts.isMethodSignature(method) && to.isLibrary(method));
  return !(ts.isCallExpression(node) && isMethod(node.expression, isCertain, to));
}

/** shape.area?.(), where every shape has that method. Behind a cast, (pet as Fish).swim?.(), only the author says so. */
function isMethod(
  callee: ts.Expression,
  isOne: (node: ts.Declaration) => node is Method,
  to: Lowering,
): boolean {
  if (!ts.isPropertyAccessExpression(callee) || castAt(callee.expression, to) !== undefined) return false;
  const declarations = to.symbolOf(callee.name)?.declarations ?? [];
  const isThere = (node: ts.Declaration): boolean =>
    isOne(node) && node.questionToken === undefined && !ts.isObjectLiteralExpression(node.parent);
  return declarations.length > 0 && declarations.every(isThere);
}

/** What is asked first: of shapes[0]?.area?.(), where shapes have that method by their type, the shape. */
function askedIn(node: ts.Expression, to: Lowering): ts.Expression {
  const link = linkOf(node, to) ?? bug(undefined, "an optional chain without `?.`");
  const { expression } = link;
  const isCall = ts.isCallExpression(link) && isMethod(expression, ts.isMethodSignature, to);
  return isCall && startsChain(expression, to) ? askedIn(expression, to) : expression;
}

/** a?.b.c  =>  let start = a in start is there ? start.b.c : undefined */
export function lowerChain(node: ts.Expression, to: Lowering): Expr<Lowered> {
  const expression = askedIn(node, to);
  const start = asked(
    entryOrNothing(orKeptNothing(unbelieved(to.expr(expression), expression, to), expression, to)),
    to,
  );
  const isNothing = (member: Type): boolean => member.kind === "undefined";
  if (
    !["optional", "dynamic"].includes(start.type.kind) &&
    !(start.type.kind === "union" && start.type.of.some(isNothing))
  )
    return lowerRest(node, expression, start, to);
  const span = to.spanOf(node);
  const { slot, read } = makeTemporary(start, to);
  const test = negate(testMembers(read, isNothing, node, to));
  const present = to.checker.getNonNullableType(to.checker.getTypeAtLocation(expression));
  const value = mayBeOutside(
    lowerRest(node, expression, unwrap(narrowStart(read, present, expression, to)), to),
    to,
  );
  const type = chainType(value.type, node, to);
  const yes =
    type.kind === "optional" && value.type.kind === "optional" ? value : coerce(value, type, node, to);
  const no =
    type.kind === "void" ? nothing(type, span) : coerce(nothing(undefinedType, span), type, node, to);
  const body: Expr<Lowered> = { kind: "conditional", test, yes, no, type, span };
  return { kind: "bind", slot, value: start, body, type, span };
}

/** (value as { tags?: string[] }).tags?.[0]: what the cast says of a property is what it is where it is there. */
function narrowStart(start: Expr<Lowered>, present: ts.Type, node: ts.Node, to: Lowering): Expr<Lowered> {
  if (start.type.kind === "dynamic") return narrowDynamic(start, present, node, to);
  return narrowUnion(start, present, node, to);
}

function nothing(type: Type, span: Lowered["span"]): Expr<Lowered> {
  return { kind: "undefined", type, span };
}

function lowerRest(
  node: ts.Expression,
  start: ts.Expression,
  value: Expr<Lowered>,
  to: Lowering,
): Expr<Lowered> {
  to.given.set(start, value);
  try {
    return to.expr(node);
  } finally {
    to.given.delete(start);
  }
}

function chainType(type: Type, node: ts.Expression, to: Lowering): Type {
  if (type.kind === "void") return voidType;
  if (type.kind === "optional" && (type.absent === "undefined" || isOnlyAsked(node))) return type;
  return joinTypes([type, undefinedType], undefined, node, to) ?? to.refuseQuietly(node);
}

/** Whether it makes no difference how a value is absent. */
function isOnlyAsked(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return isOnlyAsked(parent);
  if (ts.isOptionalChain(parent) || ts.isExpressionStatement(parent)) return true;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent) || ts.isDoStatement(parent)) return true;
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.ExclamationToken;
  if (ts.isConditionalExpression(parent)) return parent.condition === node;
  if (!ts.isBinaryExpression(parent)) return false;
  const operator = parent.operatorToken.kind;
  const asked: readonly ts.SyntaxKind[] = [
    ts.SyntaxKind.QuestionQuestionToken,
    ts.SyntaxKind.EqualsEqualsToken,
    ts.SyntaxKind.ExclamationEqualsToken,
  ];
  return parent.left === node && asked.includes(operator);
}

/** What a chain is made of, inside of the temporaries that it needs. */
interface Parts {
  readonly test: Expr<Lowered>;
  /** An optional; a `wrap` where it is always there. */
  readonly yes: Expr<Lowered>;
}

/** Does something with the end of a chain; undefined for what is no chain. */
export function mapChain(
  expr: Expr<Lowered>,
  use: (parts: Parts) => Expr<Lowered> | undefined,
): Expr<Lowered> | undefined {
  if (expr.kind === "bind") {
    const body = mapChain(expr.body, use);
    return body && { ...expr, body, type: body.type };
  }
  if (expr.kind !== "conditional" || expr.no.kind !== "undefined") return undefined;
  return use({ test: expr.test, yes: expr.yes });
}

function unwrap(expr: Expr<Lowered>): Expr<Lowered> {
  if (expr.type.kind !== "optional") return expr;
  if (expr.kind === "wrap") return expr.operand;
  return { kind: "unwrap", operand: expr, type: expr.type.of, span: expr.span };
}

/** Where TypeScript proves that a chain went to its end. */
export function unwrapChain(expr: Expr<Lowered>): Expr<Lowered> | undefined {
  return mapChain(expr, ({ yes }) => unwrap(yes));
}

/** a?.b ?? c  =>  a is there ? a.b : c;  table[key] ?? c  =>  key === "a" ? table.a : key === "b" ? table.b : c */
export function coalesceChain(left: Expr<Lowered>, right: Expr<Lowered>): Expr<Lowered> | undefined {
  if (right.type.kind === "optional") return undefined;
  if (left.kind === "bind") {
    const body = coalesceChain(left.body, right);
    return body && { ...left, body, type: body.type };
  }
  return left.kind === "conditional" ? coalesceChoice(left, right) : undefined;
}

function coalesceChoice(left: Expr<Lowered>, right: Expr<Lowered>): Expr<Lowered> | undefined {
  const { type } = right;
  if (left.kind === "undefined") return right;
  if (left.kind === "comma") {
    const second = coalesceChoice(left.second, right);
    return second && { ...left, second, type };
  }
  if (left.kind !== "conditional" || left.yes.kind !== "wrap") return undefined;
  const no = coalesceChoice(left.no, right);
  return no && { ...left, yes: left.yes.operand, no, type };
}

/** a?.b as a condition  =>  a is there && a.b */
export function testChain(
  expr: Expr<Lowered>,
  truth: (value: Expr<Lowered>) => Expr<Lowered>,
): Expr<Lowered> | undefined {
  return mapChain(expr, ({ test, yes }) =>
    logical("&&", test, truth(yes.kind === "wrap" ? unwrap(yes) : yes)),
  );
}

/** a?.b === undefined  =>  !(a is there) || a.b === undefined; `!==` is its opposite */
export function absentChain(expr: Expr<Lowered>, negated: boolean): Expr<Lowered> | undefined {
  const { span } = expr;
  return mapChain(expr, ({ test, yes }) => {
    const missing: Expr<Lowered> = { kind: "is-undefined", operand: yes, type: booleanType, span };
    if (yes.kind === "wrap") return negated ? test : negate(test);
    return negated ? logical("&&", test, negate(missing)) : logical("||", negate(test), missing);
  });
}

/** a?.b === 5  =>  a is there && a.b === 5, where evaluating the other side always or not makes no difference. */
export function equalChain(
  expr: Expr<Lowered>,
  negated: boolean,
  equal: (value: Expr<Lowered>) => Expr<Lowered>,
): Expr<Lowered> | undefined {
  return mapChain(expr, ({ test, yes }) => {
    const compared = equal(yes.kind === "wrap" ? unwrap(yes) : yes);
    return negated ? logical("||", negate(test), compared) : logical("&&", test, compared);
  });
}

function negate(test: Expr<Lowered>): Expr<Lowered> {
  return test.kind === "not"
    ? test.operand
    : { kind: "not", operand: test, type: booleanType, span: test.span };
}

function logical(op: "&&" | "||", left: Expr<Lowered>, right: Expr<Lowered>): Expr<Lowered> {
  return { kind: "logical", op, left, right, type: booleanType, span: left.span };
}
