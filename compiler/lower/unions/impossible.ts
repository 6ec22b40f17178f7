// Values of which TypeScript proves that they can't be: `k` behind a switch that has a case for each. An enum that came from
// outside (`view.getUint8(0) as Kind`) can be one all the same, and JavaScript goes on with it.
import { builtins } from "../../hir/builtins.ts";
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { numberType, voidType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { saidNothing } from "../classes/said-nothing.ts";
import { makeNumber } from "../expressions/literals.ts";
import type { Lowering } from "../lowering.ts";

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
 * `unknown ${k}` shows what there is. Where nothing can be had of it, as in a parameter of the type `never`, a checked build
 * stops.
 * @param lower gives the value under the type that it was declared with
 */
export function lowerImpossible(
  node: ts.Expression,
  lower: (node: ts.Expression) => Expr<Lowered>,
  to: Lowering,
): Expr<Lowered> {
  if (ts.isVariableDeclaration(node.parent) && node.parent.initializer === node)
    return makeNumber(0, node, to);
  const context = to.checker.getContextualType(node);
  const source = sourceOf(node, to);
  const value = context && isNever(context) ? undefined : to.quietly(() => lower(source));
  if (value !== undefined && primitive.has(value.type.kind)) return value;
  return afterStop(makeNumber(0, node, to));
}

/** tsino::impossible(0), value */
export function afterStop(second: Expr<Lowered>): Expr<Lowered> {
  const { type, span } = second;
  const builtin = builtins.get("object.impossible");
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

/** A value that a checked build never comes to. */
export function isStop(expr: Expr<Lowered>): expr is Extract<Expr<Lowered>, { kind: "comma" }> {
  return (
    expr.kind === "comma" && expr.first.kind === "builtin" && expr.first.builtin.name === "object.impossible"
  );
}

const primitive: ReadonlySet<Type["kind"]> = new Set(["string", "number", "boolean", "enum"] as const);

/** const nope: never = level;  =>  `nope` is `level` */
function sourceOf(node: ts.Expression, to: Lowering): ts.Expression {
  if (!ts.isIdentifier(node)) return node;
  const declaration = to.symbolOf(node)?.valueDeclaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return node;
  const { initializer } = declaration;
  const isConst = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  if (!isConst || initializer === undefined || !ts.isIdentifier(initializer)) return node;
  const symbol = to.symbolOf(initializer);
  return symbol === undefined || to.assigned.has(symbol) ? node : initializer;
}

function isNever({ flags }: ts.Type): boolean {
  return (flags & ts.TypeFlags.Never) !== 0;
}
