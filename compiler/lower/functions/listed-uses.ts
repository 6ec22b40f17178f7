// What a function does with `...args` of a tuple type: whether its name stands for more than the single parameters, and
// whether the function can tell how many there are.
import { ts } from "../../typescript.ts";
import type { ListedSlot } from "../instance.ts";
import type { Lowering } from "../lowering.ts";
import { concreteType } from "../types/concrete.ts";

interface Use {
  /** More is done with the name than `f(...args)`, `args[0]` and `args.length`. */
  readonly isWhole: boolean;
  /** Something would tell how many arguments there are. */
  readonly counts: boolean;
}

/** What the function does with such a parameter. */
export function useOf(
  param: ts.ParameterDeclaration,
  name: string,
  slots: readonly ListedSlot[],
  to: Lowering,
): Use {
  const parts = elementsOf(param);
  if (parts !== undefined) {
    const counts = parts.some((part) => !ts.isOmittedExpression(part) && part.dotDotDotToken !== undefined);
    return { isWhole: true, counts };
  }
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node) && node.text === name && node.parent !== param && !isPropertyName(node))
      uses.push(useAt(node, slots, to));
    ts.forEachChild(node, visit);
  };
  visit(param.parent);
  return { isWhole: uses.some(({ isWhole }) => isWhole), counts: uses.some(({ counts }) => counts) };
}

function useAt(node: ts.Identifier, slots: readonly ListedSlot[], to: Lowering): Use {
  const { parent } = node;
  if (ts.isSpreadElement(parent)) {
    const isWhole = slots.some(({ optional }) => optional) && !isPassedOn(parent, slots, to);
    return { isWhole, counts: isWhole };
  }
  const part = partOf(parent, slots);
  if (part !== undefined) return { isWhole: false, counts: part === "length" };
  const isElement = ts.isElementAccessExpression(parent) && ts.isNumericLiteral(parent.argumentExpression);
  return { isWhole: true, counts: !isElement && !isTakenApart(parent) };
}

/** f(...args) of a function that has a parameter for each */
function isPassedOn({ parent }: ts.SpreadElement, slots: readonly ListedSlot[], to: Lowering): boolean {
  if (!ts.isCallOrNewExpression(parent)) return false;
  const signature = to.checker.getResolvedSignature(parent);
  const last = signature?.parameters.at(-1);
  const declaration = last?.valueDeclaration;
  if (signature === undefined || last === undefined || declaration === undefined) return true;
  if (!ts.isParameter(declaration) || declaration.dotDotDotToken === undefined) return true;
  if (!to.checker.isArrayType(concreteType(to.checker.getTypeOfSymbolAtLocation(last, parent), to)))
    return true;
  const before = parent.arguments?.findIndex(ts.isSpreadElement) ?? 0;
  return before + slots.length < signature.parameters.length;
}

/** const [a, b] = args */
function isTakenApart(node: ts.Node): boolean {
  if (!ts.isVariableDeclaration(node) || !ts.isArrayBindingPattern(node.name)) return false;
  return node.name.elements.every(
    (part) => ts.isOmittedExpression(part) || part.dotDotDotToken === undefined,
  );
}

function isPropertyName(node: ts.Identifier): boolean {
  const { parent } = node;
  return ts.isPropertyAccessExpression(parent) && parent.name === node;
}

/** What `args[0]` and `args.length` are where nothing changes them; undefined for anything else. */
export function partOf(node: ts.Node, slots: readonly ListedSlot[]): ListedSlot | "length" | undefined {
  if (isChanged(node)) return undefined;
  if (ts.isPropertyAccessExpression(node) && node.name.text === "length")
    return slots.some(({ rest }) => rest) ? undefined : "length";
  if (!ts.isElementAccessExpression(node) || !ts.isNumericLiteral(node.argumentExpression)) return undefined;
  const found = slots[Number(node.argumentExpression.text)];
  return found?.rest === true ? undefined : found;
}

function isChanged({ parent }: ts.Node): boolean {
  if (ts.isBinaryExpression(parent)) {
    const { kind } = parent.operatorToken;
    return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
  }
  if (ts.isPostfixUnaryExpression(parent) || ts.isPrefixUnaryExpression(parent)) return true;
  return (
    ts.isParenthesizedExpression(parent) ||
    ts.isNonNullExpression(parent) ||
    ts.isArrayLiteralExpression(parent)
  );
}

/** The parts of `...[a, b]`. */
export function elementsOf({ name }: ts.ParameterDeclaration): readonly ts.ArrayBindingElement[] | undefined {
  return ts.isArrayBindingPattern(name) ? name.elements : undefined;
}
