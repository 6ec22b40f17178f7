// Object.freeze(x) is x: whoever writes to it is refused later, when it is known where such objects lie.
// Object.isFrozen(x), where the source says what x is.
import type { Expr, Lowered, Type } from "../../hir/index.ts";
import { booleanType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { libraryObject } from "../expressions/members.ts";
import type { Lowering } from "../lowering.ts";

const bytesHelp = "JavaScript throws a `TypeError` here: typed arrays can't be frozen";
const thisHelp = "freeze `this` in the last statement of the constructor, or the objects where they are made";

/** Undefined of what has no properties that could be frozen here. */
export function lowerFreeze(node: ts.Expression, call: ts.Node, to: Lowering): Expr<Lowered> | undefined {
  const refuse = (help: string): never =>
    to.refuse("unsupported-library", node, { name: "Object.freeze" }, { help });
  const isThis = node.kind === ts.SyntaxKind.ThisKeyword;
  if (isThis && !isLastOfConstructor(call)) return refuse(thisHelp);
  const object = to.expr(node);
  const { type } = object;
  if (isPlain(type)) return object;
  if (type.kind === "bytes") return refuse(bytesHelp);
  if (!mayHaveProperties(type)) return undefined;
  // What a Map or Set holds is not frozen with it.
  if (type.kind === "collection" && type.of !== "record") return object;
  to.frozen.push({ type, span: object.span, isNew: isMade(node), isThis });
  return { ...object, isFrozen: true };
}

function isLastOfConstructor({ parent }: ts.Node): boolean {
  if (!ts.isExpressionStatement(parent) || !ts.isBlock(parent.parent)) return false;
  return ts.isConstructorDeclaration(parent.parent.parent) && parent.parent.statements.at(-1) === parent;
}

/** What has nothing that could be written. */
function isPlain({ kind }: Type): boolean {
  return ["number", "string", "boolean", "enum", "undefined", "function"].includes(kind);
}

function mayHaveProperties(type: Type): boolean {
  if (type.kind === "optional") return isPlain(type.of) || mayHaveProperties(type.of);
  return type.kind === "object" || type.kind === "array" || type.kind === "collection";
}

/** Whether nobody else knows the object. */
function isMade(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return isMade(node.expression);
  return ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node);
}

/** Refused of what may be one object or another. */
export function lowerIsFrozen(node: ts.Expression, call: ts.CallExpression, to: Lowering): Expr<Lowered> {
  const isName = ts.isIdentifier(node) || ts.isPropertyAccessExpression(node);
  const value = isName ? isFrozen(node, to) : undefined;
  if (value === undefined) {
    const help = "ask a constant that `Object.freeze(…)` has made: `const limits = Object.freeze({ … })`";
    return to.refuse("unsupported-library", call.expression, { name: call.expression.getText() }, { help });
  }
  if (!value) to.unfrozen.push({ type: to.expr(node).type, span: to.spanOf(call) });
  return { kind: "boolean", value, type: booleanType, span: to.spanOf(call) };
}

function isFrozen(node: ts.Expression, to: Lowering): boolean | undefined {
  if (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node)
  )
    return isFrozen(node.expression, to);
  if (ts.isIdentifier(node)) {
    const declaration = to.symbolOf(node)?.valueDeclaration;
    if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return undefined;
    const { initializer, parent } = declaration;
    const isConst = (parent.flags & ts.NodeFlags.Const) !== 0 && ts.isIdentifier(declaration.name);
    return isConst && initializer !== undefined ? isFrozen(initializer, to) : undefined;
  }
  // Config.limits of `static readonly limits = Object.freeze({ … })`
  if (ts.isPropertyAccessExpression(node)) {
    const declaration = to.symbolOf(node.name)?.valueDeclaration;
    if (declaration === undefined || !ts.isPropertyDeclaration(declaration)) return undefined;
    if (to.source.members.has(declaration)) return undefined;
    const has = (kind: ts.SyntaxKind) => declaration.modifiers?.some((one) => one.kind === kind) === true;
    const isConst = has(ts.SyntaxKind.StaticKeyword) && has(ts.SyntaxKind.ReadonlyKeyword);
    return isConst && declaration.initializer !== undefined
      ? isFrozen(declaration.initializer, to)
      : undefined;
  }
  if (ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node) || ts.isNewExpression(node))
    return false;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { expression, name } = node.expression;
  return libraryObject(expression, to) === "Object" && name.text === "freeze" ? true : undefined;
}
