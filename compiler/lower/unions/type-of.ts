// typeof x: a constant where the type is known, a question to the union where it is not.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { stringType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { isBounded } from "../arrays/bounded-index.ts";
import { asked } from "../arrays/outside.ts";
import { makeString } from "../expressions/literals.ts";
import { builtinCall } from "../expressions/members.ts";
import { after, bindOnce } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { type ExprTable, expressions } from "../table.ts";
import { asKept } from "./as-kept.ts";
import { lowerHasMethod } from "./asked-methods.ts";
import { unbelieved } from "./believed.ts";
import { beforeCasts } from "./cast-places.ts";
import { testKinds } from "./dynamic.ts";
import { keepsMissing } from "./questioned.ts";
import { testMembers } from "./unions.ts";

const K = ts.SyntaxKind;

/** What `typeof` says of a value that is there. */
function nameOf(type: Type): string {
  switch (type.kind) {
    case "number":
    case "enum":
      return "number";
    case "string":
    case "boolean":
    case "function":
      return type.kind;
    case "undefined":
      return type.written === "null" ? "object" : "undefined";
    case "void":
      return "undefined";
    default:
      return "object";
  }
}

/** typeof x === "number" */
export function lowerTypeTest(
  node: ts.BinaryExpression,
  negated: boolean,
  to: Lowering,
): Expr<Lowered> | undefined {
  const [question, answer] = ts.isTypeOfExpression(node.left)
    ? [node.left, node.right]
    : [node.right, node.left];
  if (!ts.isTypeOfExpression(question) || !ts.isStringLiteralLike(answer)) return undefined;
  const method = /^(function|undefined)$/.test(answer.text)
    ? lowerHasMethod(question.expression, to)
    : undefined;
  if (method !== undefined) {
    const isSame = (answer.text === "function") !== negated;
    return isSame ? method : { kind: "not", operand: method, type: method.type, span: method.span };
  }
  const operand = lowerOperand(question.expression, to);
  if (operand.type.kind === "dynamic") {
    const kind = testKinds(operand, [{ kind: "typeof", name: answer.text }], node, to);
    return negated ? { kind: "not", operand: kind, type: kind.type, span: kind.span } : kind;
  }
  const test = testMembers(operand, (member) => nameOf(member) === answer.text, node, to);
  return negated ? { kind: "not", operand: test, type: test.type, span: test.span } : test;
}

/** What is asked what it is. An element or entry may be missing, whatever TypeScript says of its type. */
function lowerOperand(written: ts.Expression, to: Lowering): Expr<Lowered> {
  const node = beforeCasts(written, to);
  return askOperand(to.expr(node), node, to);
}

function askOperand(written: Expr<Lowered>, node: ts.Expression, to: Lowering): Expr<Lowered> {
  const operand = wholeElement(asKept(unbelieved(written, node, to), node, to));
  const isProved = operand.kind === "unwrap" && operand.operand.kind === "read" && !keepsMissing(node, to);
  return operand.type.kind === "dynamic" || isProved ? operand : asked(operand, to);
}

/** shapes[i] instanceof Circle, Array.isArray(cells[i]): an element whose index the author looks after is taken as there. */
export function lowerTested(node: ts.Expression, to: Lowering): Expr<Lowered> {
  const value = to.expr(node);
  const isTold = value.type.kind === "object" || value.type.kind === "union";
  const isThere = isTold && ts.isElementAccessExpression(node) && isBounded(node, to);
  return isThere ? value : askOperand(value, node, to);
}

/** typeof xs[2] === "number" ? 1 : typeof xs[2] === "string" ? 2 : 3, which TypeScript narrows like a name. */
function wholeElement(value: Expr<Lowered>): Expr<Lowered> {
  return value.kind === "from-union" && value.operand.kind === "element" ? value.operand : value;
}

function lowerTypeOf(node: ts.TypeOfExpression, to: Lowering): Expr<Lowered> {
  const method = lowerHasMethod(node.expression, to);
  if (method !== undefined) {
    const [yes, no] = [makeString("function", node, to), makeString("undefined", node, to)];
    return { kind: "conditional", test: method, yes, no, type: stringType, span: method.span };
  }
  const operand = lowerOperand(node.expression, to);
  if (operand.type.kind === "dynamic")
    return { ...builtinCall("dynamic.typeof", [operand], node, to), type: stringType };
  const names = [...new Set(namesOf(operand.type))];
  const last = makeString(names.at(-1) ?? "undefined", node, to);
  if (operand.type.kind === "undefined" || operand.type.kind === "void") return after(operand, last);
  return bindOnce(operand, to, (value) => {
    return names.slice(0, -1).reduceRight<Expr<Lowered>>((no, name) => {
      const test = testMembers(value, (member) => nameOf(member) === name, node, to);
      return {
        kind: "conditional",
        test,
        yes: makeString(name, node, to),
        no,
        type: stringType,
        span: last.span,
      };
    }, last);
  });
}

function namesOf(type: Type): readonly string[] {
  if (type.kind === "optional" && type.empty) return [type.absent === "null" ? "object" : "undefined"];
  if (type.kind === "optional") return [...namesOf(type.of), type.absent === "null" ? "object" : "undefined"];
  return type.kind === "union" ? type.of.flatMap(namesOf) : [nameOf(type)];
}

export const typeOfs: ExprTable = [expressions(ts.isTypeOfExpression, [K.TypeOfExpression], lowerTypeOf)];
