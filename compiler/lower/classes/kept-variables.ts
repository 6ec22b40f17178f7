// A variable that changes, and that a class inside of its function uses: it lives in an object of its own, which the function,
// its closures and the objects of the class have together.
// let made = 0; class Tag { id = ++made; }  =>  const made = { value: 0 }; class Tag { id = ++made.value; }
import type { Expr, Lowered, SlotId, Stmt, Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { noTrivia } from "../comments.ts";
import { coerce } from "../expressions/coerce.ts";
import { makeUndefined } from "../expressions/literals.ts";
import { isReassigned } from "../functions/functions.ts";
import type { Lowering } from "../lowering.ts";
import { ObjectEntry } from "../objects/object-entry.ts";
import { lowerSlotType } from "../types/types.ts";
import { mayBeMissing } from "../unions/questioned.ts";
import { lowerCaptured } from "./captured-variables.ts";
import { saidNothing } from "./said-nothing.ts";

export function isKept(symbol: ts.Symbol, to: Lowering): boolean {
  const node = symbol.valueDeclaration;
  if (node === undefined || !to.uses.captured.has(symbol) || !isReassigned(symbol, to)) return false;
  if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name)) return false;
  if (ts.findAncestor(node, hasTypeParameters) !== undefined) return false;
  const isGuessed =
    to.questioned.has(symbol) &&
    node.type === undefined &&
    node.initializer !== undefined &&
    mayBeMissing(node.initializer, to);
  if (to.uses.early.has(symbol) || isGuessed) return false;
  const type = to.checker.getTypeAtLocation(node.name);
  const mayBeNothing = type.isUnion() && type.types.some(({ flags }) => flags & ts.TypeFlags.Undefined);
  const isSet = node.initializer === undefined ? mayBeNothing : saidNothing(node.initializer) === undefined;
  // Each turn of a `for` has its own variable of the head.
  return isSet && ts.isVariableStatement(node.parent.parent);
}

/** `i` of `for (let i = 0; i < 3; i++)`: each turn has its own, which nothing changes any more if its body doesn't. */
export function isOfHead(symbol: ts.Symbol, to: Lowering): boolean {
  const loop = symbol.valueDeclaration?.parent?.parent;
  if (loop === undefined || !ts.isForStatement(loop)) return false;
  let isWritten = false;
  const visit = (node: ts.Node): void => {
    isWritten ||= ts.isIdentifier(node) && isTarget(node) && to.symbolOf(node) === symbol;
    isWritten ||= ts.isShorthandPropertyAssignment(node) && node.name.text === symbol.name && isTarget(node);
    ts.forEachChild(node, visit);
  };
  visit(loop.statement);
  return !isWritten;
}

function isTarget(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent))
    return (
      parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken
    );
  if (ts.isBinaryExpression(parent))
    return parent.left === node && (isAssignment(parent.operatorToken.kind) || isTarget(parent));
  if (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) return parent.initializer === node;
  return isPartOfTarget(parent) && isTarget(parent);
}

function isPartOfTarget(node: ts.Node): boolean {
  return (
    ts.isArrayLiteralExpression(node) ||
    ts.isObjectLiteralExpression(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    ts.isSpreadElement(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isNonNullExpression(node)
  );
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** There a variable has another type for each set of types. */
function hasTypeParameters(node: ts.Node): boolean {
  return (ts.isFunctionLike(node) || ts.isClassLike(node)) && node.typeParameters !== undefined;
}

/** The type of the object. */
export function typeOfKept(symbol: ts.Symbol, use: ts.Node, to: Lowering): Type {
  return { kind: "object", id: entryOf(symbol, use, to).id };
}

function entryOf(symbol: ts.Symbol, use: ts.Node, to: Lowering): ObjectEntry {
  const known = to.kept.get(symbol);
  if (known !== undefined) return known;
  const node = symbol.valueDeclaration ?? use;
  const written = ts.isVariableDeclaration(node) ? (node.type ?? node.name) : node;
  const type = lowerSlotType(to.checker.getTypeOfSymbolAtLocation(symbol, node), written, to);
  const span = to.spanOf(written);
  const name = `${symbol.name.charAt(0).toUpperCase()}${symbol.name.slice(1)}Cell`;
  const entry = new ObjectEntry(to.nextObjectId(), name, undefined, to.root, { span, trivia: noTrivia });
  const slot = to.makeSlot({ name: "value", type, span, role: "field", mutable: true }, undefined);
  entry.fields.push({ name: "value", slot, optional: false });
  to.objects.set(entry.id, entry);
  to.kept.set(symbol, entry);
  return entry;
}

/** let made = 0;  =>  const made = { value: 0 }; */
export function declareKept(
  node: ts.VariableDeclaration,
  symbol: ts.Symbol,
  given: Expr<Lowered> | undefined,
  to: Lowering,
): readonly Stmt<Lowered>[] {
  const span = to.spanOf(node);
  const type = typeOfKept(symbol, node, to);
  const field = fieldOf(symbol, node, to);
  const value = coerce(given ?? makeUndefined(node, to), to.typeOfSlot(field), node.initializer ?? node, to);
  const made: Expr<Lowered> = { kind: "object", fields: [{ field, value }], type, span };
  const fields = {
    name: symbol.name,
    type,
    span: to.spanOf(node.name),
    role: "local",
    mutable: false,
  } as const;
  const slot = to.makeSlot(fields);
  to.instance.keepers.set(symbol, slot);
  return [{ kind: "let", slot, value: made, span, trivia: noTrivia }];
}

function fieldOf(symbol: ts.Symbol, node: ts.Node, to: Lowering): SlotId {
  return entryOf(symbol, node, to).fieldOf("value") ?? to.refuseQuietly(node);
}

/** The object that holds the variable. */
export function lowerKeeper(symbol: ts.Symbol, node: ts.Node, to: Lowering): Expr<Lowered> | undefined {
  const slot = to.instance.keeperOf(symbol);
  if (slot === undefined) return undefined;
  return { kind: "read", slot, type: to.typeOfSlot(slot), span: to.spanOf(node) };
}

/** made  =>  made.value, of a variable that lives in an object */
export function lowerKept(
  symbol: ts.Symbol | undefined,
  node: ts.Node,
  to: Lowering,
): (Lowered & Extract<Expr<Lowered>, { kind: "field" }>) | undefined {
  if (symbol === undefined || !isKept(symbol, to)) return undefined;
  const object = lowerCaptured(symbol, node, to) ?? lowerKeeper(symbol, node, to);
  if (object === undefined) return undefined;
  const field = fieldOf(symbol, node, to);
  return { kind: "field", object, field, type: to.typeOfSlot(field), span: to.spanOf(node) };
}
