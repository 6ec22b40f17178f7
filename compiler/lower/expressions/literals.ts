// Literals, names and parentheses.

import type { Expr, Lowered } from "../../hir/index.ts";
import { booleanType, nullType, numberType, stringType, undefinedType } from "../../hir/type.ts";
import { ts } from "../../typescript.ts";
import { lowerCaptured } from "../classes/captured-variables.ts";
import { lowerClassValue } from "../classes/class-values.ts";
import { lowerKept } from "../classes/kept-variables.ts";
import { declaredClass } from "../classes/static-receivers.ts";
import { walkedSource } from "../collections/kept-walks.ts";
import { lowerLibraryValue } from "../functions/callbacks.ts";
import { typeOfEntry } from "../functions/function-entry.ts";
import { lowerGenericValue } from "../functions/generic-values.ts";
import { helpOfProperties } from "../functions/refused-functions.ts";
import { checkOptionsUse } from "../library/error-calls.ts";
import { refuseLibraryValue } from "../library/library-edge.ts";
import { keyOf, type Lowering } from "../lowering.ts";
import { type ExprTable, expressions } from "../table.ts";
import { lowerEnumObject } from "../unions/enum-objects.ts";

export function makeNumber(value: number, node: ts.Node, to: Lowering, written?: string): Expr<Lowered> {
  return { kind: "number", value, written, type: numberType, span: to.spanOf(node) };
}

export function makeString(value: string, node: ts.Node, to: Lowering): Expr<Lowered> {
  if (/[\ud800-\udfff]/u.test(value)) return to.refuse("lone-surrogate", node, {});
  return { kind: "string", value, type: stringType, span: to.spanOf(node) };
}

export function makeUndefined(node: ts.Node, to: Lowering): Expr<Lowered> {
  const type = node.kind === ts.SyntaxKind.NullKeyword ? nullType : undefinedType;
  return { kind: "undefined", type, span: to.spanOf(node) };
}

/** Forms that C++ shares with TypeScript stay as written: `0xFF`, `0b1010`. */
function writtenForm(text: string): string | undefined {
  const plain = text.replaceAll("_", "");
  return /^0[xb]/i.test(plain) ? plain : undefined;
}

const numberNames: Readonly<Record<string, number>> = { NaN: Number.NaN, Infinity: Number.POSITIVE_INFINITY };

export function isNumberName(name: string): boolean {
  return Object.hasOwn(numberNames, name);
}

function lowerIdentifier(node: ts.Identifier, to: Lowering): Expr<Lowered> {
  if (node.text === "undefined") return makeUndefined(node, to);
  const walked = walkedSource(node, to);
  if (walked !== node) return to.expr(walked);
  const symbol = to.symbolOf(node);
  const special = numberNames[node.text];
  if (special !== undefined && symbol?.valueDeclaration?.getSourceFile().isDeclarationFile) {
    return makeNumber(special, node, to);
  }
  if (node.text === "arguments") return to.refuse("unsupported-arguments", node, {});
  const made = lowerGenericValue(node, undefined, to) ?? lowerLibraryValue(node, to);
  if (made !== undefined) return made;
  return checkOptionsUse(lowerSymbol(symbol, node, to), node, to);
}

/** What a name stands for as a value: a variable, a constant of the board. */
export function lowerSymbol(symbol: ts.Symbol | undefined, node: ts.Node, to: Lowering): Expr<Lowered> {
  const span = to.spanOf(node);
  // Before the variable itself: that of a block of the top level is known everywhere.
  const captured = lowerKept(symbol, node, to) ?? lowerCaptured(symbol, node, to);
  if (captured !== undefined) return captured;
  const slot = to.uses.lent.has(node) ? undefined : symbol && to.slotOf(symbol);
  if (slot !== undefined) return { kind: "read", slot, type: to.typeOfSlot(slot), span };
  const declaration = symbol?.valueDeclaration ?? symbol?.declarations?.[0];
  const constant = declaration && to.externs.constantAt.get(keyOf(declaration));
  if (constant !== undefined) {
    to.need(constant.headers);
    return { kind: "extern-constant", constant, type: to.externType(constant.type), span };
  }
  const name = node.getText();
  if (declaration !== undefined && to.isLibrary(declaration)) refuseLibraryValue(name, node, to);
  const own = symbol && to.functionOf(symbol);
  if (own?.givenThis !== undefined) return to.refuse("unsupported-this", node, {});
  if (own !== undefined) return { kind: "function-value", function: own.id, type: typeOfEntry(own), span };
  to.checkRefused(symbol, node);
  const made = declaration && declaredClass(declaration);
  if (made !== undefined) return lowerClassValue(made, node, to);
  if (declaration !== undefined && ts.isFunctionLike(declaration)) {
    const help = `wrap it, with types for what it takes: \`(x: number) => ${name}(x)\``;
    return to.refuse("unsupported-function-value", node, {}, { help });
  }
  if (
    declaration !== undefined &&
    ts.isVariableDeclaration(declaration) &&
    !declaration.getSourceFile().isDeclarationFile
  ) {
    return to.refuse("used-before-declared", node, { name });
  }
  const whole = lowerEnumObject(node, to);
  if (whole !== undefined) return whole;
  const isEnum = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Enum) !== 0;
  const help = `write one of its members, \`${name}.member\`, or take it as a \`Readonly<Record<string, …>>\``;
  // function run() {} run.count = 0;
  const { parent } = node;
  const owner = ts.isPropertyAccessExpression(parent) && parent.name === node ? parent.expression : node;
  const ofFunction = owner === node ? {} : helpOfProperties(to.checker.getTypeAtLocation(owner), to);
  return to.refuse("unsupported-name", node, { name }, isEnum ? { help } : ofFunction);
}

export const literals: ExprTable = [
  expressions(ts.isNumericLiteral, [ts.SyntaxKind.NumericLiteral], (node, to) =>
    makeNumber(Number(node.text), node, to, writtenForm(node.getText())),
  ),
  expressions(
    ts.isStringLiteralLike,
    [ts.SyntaxKind.StringLiteral, ts.SyntaxKind.NoSubstitutionTemplateLiteral],
    (node, to) => makeString(node.text, node, to),
  ),
  expressions(isBooleanLiteral, [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword], (node, to) => ({
    kind: "boolean",
    value: node.kind === ts.SyntaxKind.TrueKeyword,
    type: booleanType,
    span: to.spanOf(node),
  })),
  expressions(isNullLiteral, [ts.SyntaxKind.NullKeyword], makeUndefined),
  expressions(ts.isIdentifier, [ts.SyntaxKind.Identifier], lowerIdentifier),
  expressions(ts.isParenthesizedExpression, [ts.SyntaxKind.ParenthesizedExpression], (node, to) =>
    to.expr(node.expression),
  ),
];

function isBooleanLiteral(node: ts.Node): node is ts.BooleanLiteral {
  return node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword;
}

function isNullLiteral(node: ts.Node): node is ts.NullLiteral {
  return node.kind === ts.SyntaxKind.NullKeyword;
}
