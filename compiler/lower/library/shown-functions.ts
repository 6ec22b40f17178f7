// What console.log shows of a function: `[Function: name]`, with the name that JavaScript gives it where it is made.
import { ts } from "../../typescript.ts";
import { declaredClass, isStaticMember } from "../classes/static-receivers.ts";
import type { Lowering } from "../lowering.ts";
import type { ClassNode } from "../objects/object-entry.ts";

/** Undefined where only the running program knows. */
export function shownFunction(node: ts.Node): string | undefined {
  const name = nameOf(node);
  return name === undefined ? undefined : showName(name);
}

export function showName(name: string): string {
  return name === "" ? "[Function (anonymous)]" : `[Function: ${name}]`;
}

/** [class Circle extends Shape]; its static fields would be shown, too. */
export function shownClass(node: ClassNode, to: Lowering): string | undefined {
  const hasFields = node.members.some(
    (member) =>
      isStaticMember(member) && (ts.isPropertyDeclaration(member) || member.name?.getText() === "name"),
  );
  const name = nameOf(node);
  if (hasFields || name === undefined) return undefined;
  const own = `class ${name || "(anonymous)"}`;
  const heritage = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  if (heritage === undefined) return `[${own}]`;
  const [base] = heritage.types;
  const declaration = base && to.symbolOf(base.expression)?.valueDeclaration;
  const found = declaration && declaredClass(declaration);
  const baseName = found && nameOf(found);
  return baseName ? `[${own} extends ${baseName}]` : undefined;
}

function nameOf(node: ts.Node): string | undefined {
  const { name } = node as { readonly name?: ts.Node }; // declarations have one, expressions may
  if (name !== undefined) return textOf(name);
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) return "default";
  return nameFromPlace(node);
}

/** Of the variable, property or parameter that gets it at once. */
function nameFromPlace(node: ts.Node): string | undefined {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent) || ts.isAssertionExpression(parent)) return nameFromPlace(parent);
  if (ts.isNonNullExpression(parent) || ts.isSatisfiesExpression(parent)) return nameFromPlace(parent);
  if (ts.isExportAssignment(parent)) return "default";
  if (ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent))
    return parent.initializer === node ? textOf(parent.name) : "";
  if (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent))
    return parent.initializer === node && ts.isIdentifier(parent.name) ? parent.name.text : "";
  if (ts.isShorthandPropertyAssignment(parent)) return parent.name.text;
  if (!ts.isBinaryExpression(parent) || parent.right !== node || !ts.isIdentifier(parent.left)) return "";
  return isNaming.has(parent.operatorToken.kind) ? parent.left.text : "";
}

const isNaming: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
]);

function textOf(name: ts.Node): string | undefined {
  if (ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteralLike(name)) return name.text;
  return ts.isNumericLiteral(name) ? String(Number(name.text)) : undefined;
}
