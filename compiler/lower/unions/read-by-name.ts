// Values that may be anything which the program takes for a table only to ask it for names that it says:
// `(value as Record<string, unknown>).title`. Every object answers that, of whatever kind it is, so nothing is to be proved.
// typeof value.title === "string"  =>  value is a table ? its entry : is an object ? its field : undefined
import type { Type } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { isRecordType } from "../collections/records.ts";
import type { Lowering } from "../lowering.ts";
import { entryOf } from "../objects/shapes.ts";
import { lowerType } from "../types/types.ts";

/** Whether nobody asks more of such a value than a property with a name that stands there. */
export function isReadByName(node: ts.Node, to: Lowering): boolean {
  if (ts.isObjectBindingPattern(node)) return node.elements.every(isNamed);
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent) || ts.isNonNullExpression(parent)) return isReadByName(parent, to);
  // A pattern asks for each of its names.
  if (ts.isVariableDeclaration(parent) && parent.initializer === node)
    return isOnlyAsked(parent, to) || (parent.type === undefined && isReadByName(parent.name, to));
  if (ts.isBinaryExpression(parent))
    return (
      parent.operatorToken.kind === ts.SyntaxKind.InKeyword &&
      parent.right === node &&
      ts.isStringLiteralLike(parent.left) &&
      mayBeAsked(parent.left.text)
    );
  if (ts.isPropertyAccessExpression(parent))
    return parent.expression === node && mayBeAsked(parent.name.text) && isRead(parent);
  if (!ts.isElementAccessExpression(parent) || parent.expression !== node) return false;
  const { argumentExpression: key } = parent;
  return ts.isStringLiteralLike(key) && mayBeAsked(key.text) && isRead(parent);
}

/** const entry = value as Record<string, unknown>; typeof entry.title === "string"  =>  entry is the value, as which it came */
export function isOnlyAsked(node: ts.VariableDeclaration, to: Lowering): boolean {
  const { name, initializer, type, parent } = node;
  if (!ts.isIdentifier(name) || type !== undefined || initializer === undefined) return false;
  if (!ts.isAsExpression(initializer) || (parent.flags & ts.NodeFlags.Const) === 0) return false;
  if ((to.checker.getTypeAtLocation(initializer.expression).flags & anything) === 0) return false;
  const wanted = to.quietly(() => lowerType(to.checker.getTypeAtLocation(initializer), initializer, to));
  const statement = parent.parent;
  if (wanted === undefined || !isTableOfAnything(wanted, to)) return false;
  if (!ts.isVariableStatement(statement) || statement.modifiers !== undefined) return false;
  if (!ts.isBlock(statement.parent)) return false;
  return usesOf(name, statement.parent, to).every((use) => isReadByName(use, to));
}

/** What TypeScript knows nothing of, or that it is an object. */
const anything = ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive;

function usesOf(name: ts.Identifier, block: ts.Block, to: Lowering): readonly ts.Node[] {
  const symbol = to.symbolOf(name);
  const uses: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node !== name && node.text === name.text) {
      const { parent } = node;
      const own = ts.isShorthandPropertyAssignment(parent)
        ? to.checker.getShorthandAssignmentValueSymbol(parent)
        : to.symbolOf(node);
      if (own === symbol) uses.push(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(block);
  return uses;
}

function isNamed({ dotDotDotToken, name, propertyName }: ts.BindingElement): boolean {
  const key = propertyName ?? name;
  if (dotDotDotToken !== undefined) return false;
  return (ts.isIdentifier(key) || ts.isStringLiteral(key)) && mayBeAsked(key.text);
}

/** Of these a list or a function has more to say than the objects of the program. */
function mayBeAsked(name: string): boolean {
  return name !== "length" && !Reflect.has(Object.prototype, name);
}

/** Record<string, unknown> */
export function isTableOfAnything(type: Type, to: Lowering): boolean {
  return type.kind === "collection" && type.of === "record" && to.typeOfSlot(type.value).kind === "dynamic";
}

/** if (isConfig(value)) use(value.port), of what JSON gave: such a value is a table, which has what the interface names. */
export function isReadOfParsed(type: Type, node: ts.Node, to: Lowering): boolean {
  if (!to.dynamic.modes.parsed) return false;
  const entry = entryOf(type, to);
  if (entry?.kind !== "shape" || entry.isTuple) return false;
  return isPrinted(node) || (isReadByName(node, to) && !isOfList(node, to));
}

/** const { port, tags } = config: a list of what JSON gave is one of anything, and none of texts. */
function isOfList({ parent }: ts.Node, { checker }: Lowering): boolean {
  if (!ts.isVariableDeclaration(parent) || !ts.isObjectBindingPattern(parent.name)) return false;
  return parent.name.elements.some(({ name }) => checker.isArrayType(checker.getTypeAtLocation(name)));
}

function isPrinted({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent) && /^(console\.\w+|JSON\.stringify)$/.test(parent.expression.getText());
}

/** config.host?.length: null and undefined are alike there. */
export function startsChainOfParsed(node: ts.Node, to: Lowering): boolean {
  const { parent } = node;
  if (!to.dynamic.modes.parsed || !ts.isPropertyAccessExpression(node)) return false;
  if (isRecordType(to.checker.getTypeAtLocation(node.expression), to)) return false;
  return ts.isPropertyAccessExpression(parent) && parent.questionDotToken !== undefined;
}

/** Not written, deleted, counted on or called. */
function isRead(node: ts.Expression): boolean {
  const { parent } = node;
  if (
    ts.isParenthesizedExpression(parent) ||
    ts.isAssertionExpression(parent) ||
    ts.isNonNullExpression(parent)
  )
    return isRead(parent);
  if (ts.isDeleteExpression(parent) || ts.isPostfixUnaryExpression(parent)) return false;
  if (ts.isPrefixUnaryExpression(parent))
    return ![ts.SyntaxKind.PlusPlusToken, ts.SyntaxKind.MinusMinusToken].includes(parent.operator);
  if (ts.isForInStatement(parent) || ts.isForOfStatement(parent)) return parent.initializer !== node;
  if (ts.isBinaryExpression(parent)) {
    const { kind } = parent.operatorToken;
    const { FirstAssignment, LastAssignment } = ts.SyntaxKind;
    return parent.left !== node || kind < FirstAssignment || kind > LastAssignment;
  }
  // [value.a] = list, ({ x: value.a } = point)
  if (ts.isArrayLiteralExpression(parent) || ts.isSpreadElement(parent)) return !isTarget(parent);
  if (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent))
    return !isTarget(parent.parent);
  return true;
}

/** A literal that is a pattern of an assignment. */
function isTarget(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent))
    return parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  if (ts.isForOfStatement(parent)) return parent.initializer === node;
  const isInside =
    ts.isArrayLiteralExpression(parent) ||
    ts.isObjectLiteralExpression(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isSpreadElement(parent);
  return isInside && isTarget(parent);
}
