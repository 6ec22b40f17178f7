// sum(counts.values()) of a Map that others know, too: its values are listed before the call where nothing in the function
// could change the Map meanwhile. Nobody can tell then.
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";

const changing = /^(push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin|set|add|delete|clear|assign)$/;

/** An argument that nothing follows which could change what it walks through, for a function that changes nothing but its own. */
export function isUndisturbed(
  arg: ts.Expression,
  { parent: owner }: ts.ParameterDeclaration,
  to: Lowering,
): boolean {
  const call = arg.parent;
  const body = "body" in owner ? (owner.body as ts.Node | undefined) : undefined; // signatures have none
  if (!ts.isCallExpression(call) || body === undefined) return false;
  const later = call.arguments.slice(call.arguments.indexOf(arg) + 1);
  if (!later.every((other) => ts.isLiteralExpression(other) || ts.isIdentifier(other))) return false;
  const others = owner.parameters.flatMap(({ initializer }) => initializer ?? []);
  return others.length === 0 && isQuiet(body, body, to);
}

function isQuiet(node: ts.Node, body: ts.Node, to: Lowering): boolean {
  if (ts.isTypeNode(node)) return true;
  if (isDisturbing(node, body, to)) return false;
  return !(ts.forEachChild(node, (child) => !isQuiet(child, body, to)) ?? false);
}

function isDisturbing(node: ts.Node, body: ts.Node, to: Lowering): boolean {
  if (ts.isCallExpression(node)) return isDisturbingCall(node, body, to);
  if (ts.isNewExpression(node))
    return !isOfLibrary(node.expression, to) || node.arguments?.some((arg) => isFunction(arg, to)) === true;
  if (ts.isPropertyAccessExpression(node)) return !isOfLibrary(node.name, to) && mayRun(node.name, to);
  if (ts.isBinaryExpression(node) && isAssignment(node)) return !isOwn(node.left, body, to);
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node))
    return ts.isElementAccessExpression(node.operand);
  if (ts.isForOfStatement(node) || ts.isForInStatement(node))
    return !ts.isVariableDeclarationList(node.initializer);
  const kinds = [
    ts.SyntaxKind.YieldExpression,
    ts.SyntaxKind.AwaitExpression,
    ts.SyntaxKind.TaggedTemplateExpression,
  ];
  return ts.isDeleteExpression(node) || kinds.includes(node.kind);
}

function isDisturbingCall(
  { expression: callee, arguments: args }: ts.CallExpression,
  body: ts.Node,
  to: Lowering,
): boolean {
  if (args.some((arg) => isFunction(arg, to))) return true;
  if (!ts.isPropertyAccessExpression(callee)) return !ts.isIdentifier(callee) || !isOfLibrary(callee, to);
  if (!isOfLibrary(callee.name, to)) return true;
  return changing.test(callee.name.text) && !isOwn(callee.expression, body, to);
}

/** A function by its name; what stands in an arrow that is written there is looked at with all the rest. */
function isFunction(arg: ts.Expression, { checker }: Lowering): boolean {
  if (ts.isArrowFunction(arg) || ts.isFunctionExpression(arg)) return false;
  return checker.getTypeAtLocation(arg).getCallSignatures().length > 0;
}

function isAssignment({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** A variable, or something in a list, Map or Set that the function has made itself. */
function isOwn(node: ts.Expression, body: ts.Node, to: Lowering): boolean {
  if (ts.isIdentifier(node) && ts.isBinaryExpression(node.parent) && node.parent.left === node) return true;
  const holder = ts.isElementAccessExpression(node) ? node.expression : node;
  const declaration = ts.isIdentifier(holder) ? to.symbolOf(holder)?.valueDeclaration : undefined;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
  const { initializer, parent, pos, end } = declaration;
  const isConstant = ts.isVariableDeclarationList(parent) && (parent.flags & ts.NodeFlags.Const) !== 0;
  const isMade =
    initializer !== undefined &&
    (ts.isArrayLiteralExpression(initializer) || ts.isNewExpression(initializer));
  return isConstant && isMade && pos >= body.pos && end <= body.end;
}

function isOfLibrary(name: ts.Node, to: Lowering): boolean {
  return to.symbolOf(name)?.declarations?.every((one) => to.isLibrary(one)) ?? false;
}

/** A getter or setter. */
function mayRun(name: ts.Node, to: Lowering): boolean {
  return ((to.symbolOf(name)?.flags ?? 0) & ts.SymbolFlags.Accessor) !== 0;
}
