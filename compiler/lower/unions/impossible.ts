// Values of which TypeScript proves that they can't be: `k` behind a switch that has a case for each. An enum that came from
// outside (`view.getUint8(0) as Kind`) can be one all the same, and JavaScript goes on with it.
import { builtins } from "../../hir/builtins.ts";
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { mayBeUndefined, numberType, undefinedType, voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { saidNothing } from "../classes/said-nothing.ts";
import { makeNumber } from "../expressions/literals.ts";
import { after } from "../expressions/temporaries.ts";
import type { Lowering } from "../lowering.ts";
import { isDoubtful } from "./as-kept.ts";
import { isBelieved } from "./believed.ts";
import { takesMissing } from "./only-handed-on.ts";
import { isAsked as isAskedFor, keepsMissing } from "./questioned.ts";
import { canBeShown, isNever, ruledOutType } from "./ruled-out.ts";
import { testMembers } from "./unions.ts";

/** A variable in a branch that TypeScript proves can't be reached: `const rest: never = shape;` */
export function isImpossible(node: ts.Expression, to: Lowering): boolean {
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return false;
  const parent = node.parent;
  if (ts.isCallExpression(parent) && parent.expression === node) return false;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node) return false;
  return !holdsNothing(node, to) && isNever(to.checker.getTypeAtLocation(node));
}

/** `let level = null!` holds just that. */
function holdsNothing(node: ts.Expression, to: Lowering): boolean {
  const symbol = to.symbolOf(ts.isPropertyAccessExpression(node) ? node.name : node);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined) return false;
  if (!ts.isVariableDeclaration(declaration) && !ts.isPropertyDeclaration(declaration)) return false;
  return saidNothing(declaration.initializer) !== undefined && isNever(to.checker.getTypeOfSymbol(symbol));
}

/**
 * `unknown ${k}` shows what there is, as does a variable that got what was missing: `if (!at) console.log(at)`. Where nothing can be had of it, as of an object, a checked build stops.
 * @param lower gives the value under the type that it was declared with
 */
export function lowerImpossible(
  node: ts.Expression,
  lower: (node: ts.Expression) => Expr<Lowered>,
  to: Lowering,
): Expr<Lowered> {
  const value = hasNoForm(node, to) ? undefined : to.quietly(() => lower(node));
  const isHad = (type: Type): boolean =>
    canBeShown(type) || (isShownAsMissing(node, to) && !mayBeFunction(type));
  if (value !== undefined && isHad(value.type)) return value;
  const { parent } = node;
  // if (c.tags === undefined) console.log(c.tags, typeof c.tags), of tags that may be empty against their type
  const isAsked =
    ts.isTypeOfExpression(parent) ||
    isAskedFor(node) ||
    (ts.isCallExpression(parent) && isConsole(parent.expression));
  if (value !== undefined && isAsked && to.dynamic.open.holds(value)) return value;
  if (value !== undefined && mayBeUndefined(value.type) && isDoubtful(value, node, to)) {
    if (isQuestion(parent)) return value;
    if (isAsked || isShownAsMissing(node, to) || isText(parent, to)) return orStop(value, node, to);
  }
  const isKept = ts.isVariableDeclaration(parent) && parent.initializer === node;
  return isKept ? makeNumber(0, node, to) : afterStop(makeNumber(0, node, to));
}

/** if (!at) console.log(at); what is missing has no text, which String(at) would ask for. */
function isShownAsMissing(node: ts.Expression, to: Lowering): boolean {
  const { parent } = node;
  if (!isBelieved(node, to) && !keepsMissing(node, to)) return false;
  if (ts.isReturnStatement(parent)) return takesMissing(node, to.checker);
  return ts.isCallExpression(parent) && isConsole(parent.expression);
}

/** typeof m, m === undefined: answered by the value as a whole. `m ?? 1` goes on with it. */
function isQuestion(node: ts.Node): boolean {
  if (!ts.isBinaryExpression(node)) return ts.isTypeOfExpression(node);
  return equalities.has(node.operatorToken.kind);
}

const equalities: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** `none: ${m}`, String(m), "none: " + m */
function isText(node: ts.Node, to: Lowering): boolean {
  if (ts.isTemplateSpan(node)) return true;
  if (ts.isCallExpression(node)) return ts.isIdentifier(node.expression) && node.expression.text === "String";
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return false;
  return (to.checker.getTypeAtLocation(node.left).flags & ts.TypeFlags.StringLike) !== 0;
}

function mayBeFunction(type: Type): boolean {
  if (type.kind === "optional") return mayBeFunction(type.of);
  return type.kind === "union" ? type.of.some(mayBeFunction) : type.kind === "function";
}

function isConsole(callee: ts.Expression): boolean {
  if (!ts.isPropertyAccessExpression(callee) || !ts.isIdentifier(callee.expression)) return false;
  return callee.expression.text === "console";
}

/** const rest: never = shape; where the form of `shape` is none that such a place has. */
function hasNoForm(node: ts.Expression, to: Lowering): boolean {
  const declaration = to.symbolOf(ts.isPropertyAccessExpression(node) ? node.name : node)?.valueDeclaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
  return isNever(to.checker.getTypeAtLocation(declaration)) && ruledOutType(declaration, to) === undefined;
}

/** tsino::impossible(0), value */
export function afterStop(
  second: Expr<Lowered>,
  stop: "object.impossible" | "object.incomparable" = "object.impossible",
): Expr<Lowered> {
  const { type, span } = second;
  const builtin = builtins.get(stop);
  if (builtin === undefined) return second;
  const zero: Expr<Lowered> = { kind: "number", value: 0, written: undefined, type: numberType, span };
  return {
    kind: "comma",
    first: { kind: "builtin", builtin, args: [zero], type: voidType, span },
    second,
    type,
    span,
  };
}

/** value is undefined ? nothing : tsino::impossible(0), undefined: what is left of a value that is none of all that it may be */
function orStop(value: Expr<Lowered>, node: ts.Node, to: Lowering): Expr<Lowered> {
  const { span } = value;
  const nothing: Expr<Lowered> = { kind: "undefined", type: undefinedType, span };
  const test = testMembers(value, mayBeUndefined, node, to);
  const yes: Expr<Lowered> = { kind: "undefined", type: voidType, span };
  const stop = afterStop(nothing);
  if (stop.kind !== "comma") return nothing;
  return after({ kind: "conditional", test, yes, no: stop.first, type: voidType, span }, nothing);
}

/** A value that a checked build never comes to. */
export function isStop(expr: Expr<Lowered>): expr is Extract<Expr<Lowered>, { kind: "comma" }> {
  const name = expr.kind === "comma" && expr.first.kind === "builtin" ? expr.first.builtin.name : undefined;
  return name === "object.impossible" || name === "object.incomparable";
}
