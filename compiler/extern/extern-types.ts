// Types as the declarations write them -> ExternType. They are few and closed, so no checker is needed to read them.
import { ts } from "../typescript.ts";
import type { ExternClassId, ExternType, Flavour } from "./extern.ts";
import { isFlavour } from "./flavours.ts";
import { failAt, findType, type ModuleScope } from "./scope.ts";

export type Scopes = ReadonlyMap<string, ModuleScope>;

/** A function as an argument has no ExternType. */
export const callback = "callback";

export function classId(module: string, name: string): ExternClassId {
  return `${module}.${name}`;
}

/** Type of a parameter, result or constant. Plain `number` is a double, as everywhere. */
export function readType(
  node: ts.TypeNode,
  scope: ModuleScope,
  scopes: Scopes,
): ExternType | typeof callback {
  const keyword = keywords.get(node.kind);
  if (keyword !== undefined) return keyword;
  if (ts.isTypeOperatorNode(node)) return readType(node.type, scope, scopes);
  if (ts.isParenthesizedTypeNode(node)) return readType(node.type, scope, scopes);
  if (ts.isFunctionTypeNode(node)) return callback;
  if (ts.isArrayTypeNode(node)) return readBytes(node, scope, scopes);
  if (ts.isIntersectionTypeNode(node) && node.types[0]) return readType(node.types[0], scope, scopes);
  if (!ts.isTypeReferenceNode(node) || !ts.isIdentifier(node.typeName))
    return failAt(node, scope, `no C++ type for \`${node.getText(scope.file)}\``);
  const found = findType(node.typeName, scope, scopes);
  const name = found.node.name?.text ?? "";
  if (found.scope.name === "tsino" && isFlavour(name)) return { kind: "number", flavour: name };
  if (ts.isTypeAliasDeclaration(found.node)) return readType(found.node.type, found.scope, scopes);
  return { kind: "class", id: classId(found.scope.name, name) };
}

const keywords: ReadonlyMap<ts.SyntaxKind, ExternType> = new Map<ts.SyntaxKind, ExternType>([
  [ts.SyntaxKind.NumberKeyword, { kind: "number", flavour: "f64" }],
  [ts.SyntaxKind.BooleanKeyword, { kind: "boolean" }],
  [ts.SyntaxKind.StringKeyword, { kind: "string" }],
  [ts.SyntaxKind.VoidKeyword, { kind: "void" }],
]);

function readBytes(node: ts.ArrayTypeNode, scope: ModuleScope, scopes: Scopes): ExternType {
  const element = readType(node.elementType, scope, scopes);
  if (element !== callback && element.kind === "number" && element.flavour === "u8") return { kind: "bytes" };
  return failAt(node, scope, "arrays in C++'s functions hold `u8`");
}

/** const HIGH = 1, or the 2 of `const D4: Pin<2>`. */
export function readConstantValue(node: ts.VariableDeclaration): number | undefined {
  const literal = node.initializer ?? literalArgument(node.type);
  if (literal === undefined) return undefined;
  if (ts.isNumericLiteral(literal)) return Number(literal.text);
  const negative = ts.isPrefixUnaryExpression(literal) && ts.isNumericLiteral(literal.operand);
  return negative ? -Number(literal.operand.text) : undefined;
}

function literalArgument(type: ts.TypeNode | undefined): ts.Expression | undefined {
  const argument = type && ts.isTypeReferenceNode(type) ? type.typeArguments?.[0] : undefined;
  if (argument === undefined || !ts.isLiteralTypeNode(argument)) return undefined;
  return ts.isNumericLiteral(argument.literal) ? argument.literal : undefined;
}

/** Flavour of a C++ constant that is written as a plain number: an `int` where it fits. */
export function flavourOfLiteral(value: number): Flavour {
  if (!Number.isInteger(value)) return "f64";
  if (value >= -(2 ** 31) && value < 2 ** 31) return "i32";
  return value >= 0 && value < 2 ** 32 ? "u32" : "f64";
}
