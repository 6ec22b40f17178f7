// a < b: texts by their code units, everything else by its number, as JavaScript compares. Where a value may be one or the
// other, both are looked at when the program runs.
import type { CompareOp, Expr, Lowered } from "../../hir/index.ts";
import { booleanType, stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { orNothing } from "../arrays/or-missing.ts";
import type { Lowering } from "../lowering.ts";
import { unitsOfCompare } from "../texts/code-units.ts";
import { chooseMember } from "../unions/each-member.ts";
import { afterStop } from "../unions/impossible.ts";
import { testMembers } from "../unions/unions.ts";
import { equalChain } from "./chains.ts";
import { isConstant } from "./equality.ts";
import { toNumber } from "./operators.ts";
import { after, bindOnce } from "./temporaries.ts";

type E = Expr<Lowered>;

export function lowerCompare(node: ts.BinaryExpression, op: CompareOp, to: Lowering): E {
  const left = orNothing(to.expr(node.left), node.left, to);
  const right = orNothing(to.expr(node.right), node.right, to);
  return (
    (isConstant(right)
      ? whereThere(left, (value) => compareValues(value, right, node, op, to))
      : undefined) ??
    (isLiteral(left) ? whereThere(right, (value) => compareValues(left, value, node, op, to)) : undefined) ??
    compareValues(left, right, node, op, to)
  );
}

/** undefined < 5 is false, and so is 5 < undefined. */
function whereThere(value: E, compare: (value: E) => E): E | undefined {
  const chain = equalChain(value, false, compare);
  const { type, span } = value;
  if (chain !== undefined || value.kind !== "read") return chain;
  if (type.kind !== "optional" || type.absent !== "undefined") return undefined;
  const missing: E = { kind: "is-undefined", operand: value, type: booleanType, span };
  const left: E = { kind: "not", operand: missing, type: booleanType, span };
  const right = compare({ kind: "unwrap", operand: value, type: type.of, span });
  return { kind: "logical", op: "&&", left, right, type: booleanType, span };
}

function compareValues(left: E, right: E, node: ts.BinaryExpression, op: CompareOp, to: Lowering): E {
  const span = to.spanOf(node);
  const units = unitsOfCompare(left, op, right);
  if (units !== undefined) return { ...units, span };
  const compareNumbers = (a: E, b: E): E => ({
    kind: "compare",
    op,
    left: isMissingNumber(a) ? a : toNumber(a, node.left, to),
    right: isMissingNumber(b) ? b : toNumber(b, node.right, to),
    type: booleanType,
    span,
  });
  const compare = (a: E, b: E): E =>
    a.type.kind === "string" && b.type.kind === "string"
      ? { kind: "compare", op, left: a, right: b, type: booleanType, span }
      : compareNumbers(a, b);
  if (isObject(left) || isObject(right)) {
    if (!to.instance.isGeneric || !mayNeverRun(node)) to.refuse("unsupported-comparison", node, { op });
    const no: E = { kind: "boolean", value: false, type: booleanType, span };
    return after(left, after(right, afterStop(no, "object.incomparable")));
  }
  const areTexts = left.type.kind === "string" && right.type.kind === "string";
  if (areTexts || !mayBeText(left) || !mayBeText(right)) return compare(left, right);
  // a < b  =>  both are texts ? a < b : Number(a) < Number(b)
  return bindOnce(left, to, (a) =>
    bindOnce(right, to, (b) => {
      if (!isPlain(a) || !isPlain(b))
        return eachMember(a, (one) => eachMember(b, (other) => compare(one, other), to), to);
      const isText = (value: E): E => testMembers(value, ({ kind }) => kind === "string", node, to);
      const test: E = {
        kind: "logical",
        op: "&&",
        left: isText(a),
        right: isText(b),
        type: booleanType,
        span,
      };
      const no = compareNumbers(a, b);
      return { kind: "conditional", test, yes: compare(asText(a), asText(b)), no, type: booleanType, span };
    }),
  );
}

/** A number or nothing, which is neither less nor greater: the Optional of C++ compares itself. */
function isMissingNumber({ type }: E): boolean {
  return type.kind === "optional" && type.absent === "undefined" && type.of.kind === "number";
}

/** Nothing that runs behind it changes it. */
function isLiteral(value: E): boolean {
  return isConstant(value) && value.kind !== "read";
}

/**
 * Whether more than a call of the generic function around it decides that it runs: `(a, b) => (a < b ? -1 : 1)`, the default
 * of a queue of any elements, where these are objects with an order of their own; methods, which may be called by nobody.
 */
function mayNeverRun(node: ts.Node): boolean {
  const { parent } = node;
  if (parent === undefined) return false;
  if (ts.isClassLike(parent) || (ts.isParameter(parent) && parent.initializer === node)) return true;
  if (ts.isConditionalExpression(parent) && parent.condition !== node) return true;
  if (ts.isIfStatement(parent) && parent.expression !== node) return true;
  if (ts.isCaseOrDefaultClause(parent)) return true;
  if (ts.isBinaryExpression(parent) && parent.right === node && isLogical(parent.operatorToken.kind))
    return true;
  // if (compare !== undefined) return compare(a, b); return a < b;
  const before = ts.isBlock(parent) ? parent.statements.filter((one) => one.end <= node.pos) : [];
  return before.some(ts.isIfStatement) || mayNeverRun(parent);
}

function isLogical(operator: ts.SyntaxKind): boolean {
  return (
    operator === ts.SyntaxKind.QuestionQuestionToken ||
    operator === ts.SyntaxKind.BarBarToken ||
    operator === ts.SyntaxKind.AmpersandAmpersandToken
  );
}

function isObject({ type }: E): boolean {
  return (
    type.kind === "object" || type.kind === "array" || type.kind === "collection" || type.kind === "bytes"
  );
}

function mayBeText({ type }: E): boolean {
  const plain = type.kind === "optional" ? type.of : type;
  return (
    plain.kind === "string" || (plain.kind === "union" && plain.of.some(({ kind }) => kind === "string"))
  );
}

/** Text, or a union that has it as a member. */
function isPlain({ type }: E): boolean {
  return type.kind === "string" || type.kind === "union";
}

function asText(value: E): E {
  if (value.type.kind === "string") return value;
  return { kind: "from-union", operand: value, type: stringType, span: value.span };
}

function eachMember(value: E, use: (member: E) => E, to: Lowering): E {
  const isOneOfSeveral = value.type.kind === "union" || value.type.kind === "optional";
  return isOneOfSeveral ? chooseMember(value, booleanType, use, to) : use(value);
}
