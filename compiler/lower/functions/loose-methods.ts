// Functions that say `this` and may get any object for it: `function show(this: Named)`, and methods of object literals that
// are taken out of their object. Given to `call`, `apply` or `bind` they are functions whose first parameter is the object;
// in another object they are lowered once more, as a method of that one. Which function it is must stand in the source.
import { ts } from "../../typescript.ts";
import { memberName } from "../classes/class-members.ts";
import { keyOf, type Lowering } from "../lowering.ts";
import { saysThis } from "../objects/literal-methods.ts";
import { lowerType } from "../types/types.ts";
import type { FunctionEntry } from "./function-entry.ts";
import { namedFunction } from "./function-uses.ts";
import { atTopLevel, makeEntry } from "./functions.ts";
import { statementOf } from "./generics.ts";

export type LooseNode = ts.FunctionDeclaration | ts.FunctionExpression | ts.MethodDeclaration;

export interface LooseMethod {
  readonly node: LooseNode;
  /** Of a method: the variable whose object it lies in. */
  readonly owner: ts.VariableDeclaration | undefined;
}

/** `this: T`, which is no parameter in JavaScript. */
export function isThisParameter({ name }: ts.ParameterDeclaration): boolean {
  return ts.isIdentifier(name) && name.text === "this";
}

/** @param symbol of a shorthand property, where the node does not tell. */
export function findLooseMethod(
  node: ts.Node,
  to: Lowering,
  symbol: ts.Symbol | undefined = to.symbolOf(node),
): LooseMethod | undefined {
  if (ts.isParenthesizedExpression(node)) return findLooseMethod(node.expression, to);
  if (ts.isPropertyAccessExpression(node)) return findMethod(node, to);
  const declaration = ts.isIdentifier(node) ? symbol?.valueDeclaration : undefined;
  const found = declaration && namedFunction(declaration);
  if (found === undefined || ts.isArrowFunction(found) || !found.parameters.some(isThisParameter))
    return undefined;
  return { node: found, owner: undefined };
}

/** It knows nothing but what stands at the top level, and is one function. */
export function isPlain(node: LooseNode): boolean {
  const statement = ts.findAncestor(node, ts.isStatement);
  const isSimple =
    node.typeParameters === undefined &&
    node.asteriskToken === undefined &&
    !node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword);
  return isSimple && statement !== undefined && ts.isSourceFile(statement.parent);
}

/** counter.next of `const counter = { next() { … } };`, in whose place no other function may be. */
function findMethod(node: ts.PropertyAccessExpression, to: Lowering): LooseMethod | undefined {
  const owner = ts.isIdentifier(node.expression) ? to.symbolOf(node.expression) : undefined;
  const declaration = owner?.valueDeclaration;
  if (owner === undefined || declaration === undefined || !ts.isVariableDeclaration(declaration))
    return undefined;
  const literal = declaration.initializer;
  const isConstant = (declaration.parent.flags & ts.NodeFlags.Const) !== 0;
  if (!isConstant || literal === undefined || !ts.isObjectLiteralExpression(literal)) return undefined;
  const isEarly =
    node.getSourceFile() !== declaration.getSourceFile() || node.getStart() < declaration.getEnd();
  if (isEarly || literal.properties.some(ts.isSpreadAssignment)) return undefined;
  const name = node.name.text;
  const given = literal.properties.filter(
    (property) => property.name !== undefined && memberName(property.name, to) === name,
  );
  const [property, more] = given;
  const method = property && ts.isPropertyAssignment(property) ? property.initializer : property;
  if (more !== undefined || method === undefined) return undefined;
  if (!ts.isMethodDeclaration(method) && !ts.isFunctionExpression(method)) return undefined;
  const isFixed = !to.source.assignedNames.has(name) && staysInside(owner, declaration, literal, to);
  return isPlain(method) && saysThis(method) && isFixed ? { node: method, owner: declaration } : undefined;
}

/** Whether all that is done with the object, by its name or by `this`, is to look at its members. */
function staysInside(
  owner: ts.Symbol,
  declaration: ts.VariableDeclaration,
  literal: ts.ObjectLiteralExpression,
  to: Lowering,
): boolean {
  const isLooked = ({ parent }: ts.Node, node: ts.Node): boolean =>
    ts.isPropertyAccessExpression(parent) && parent.expression === node;
  const leaves = (node: ts.Node, inside: boolean): boolean => {
    const isName = ts.isIdentifier(node) && node.text === owner.name && node !== declaration.name;
    if (isName && isOf(node, owner, to) && !isLooked(node, node)) return true;
    if (inside && node.kind === ts.SyntaxKind.ThisKeyword && !isLooked(node, node)) return true;
    return ts.forEachChild(node, (child) => leaves(child, inside || child === literal)) ?? false;
  };
  return !leaves(declaration.getSourceFile(), false);
}

function isOf(node: ts.Identifier, owner: ts.Symbol, to: Lowering): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isShorthandPropertyAssignment(parent))
    return to.checker.getShorthandAssignmentValueSymbol(parent) === owner;
  return to.symbolOf(node) === owner;
}

/** The function whose first parameter is the object. */
export function withGivenThis({ node, owner }: LooseMethod, to: Lowering): FunctionEntry | undefined {
  if (owner === undefined) return to.instance.functionAt(node);
  const key = `${keyOf(node)}<this>`;
  const known = to.generics.get(key);
  if (known !== undefined) return known;
  const type = lowerType(to.checker.getTypeAtLocation(owner.name), node, to);
  if (type.kind !== "object") return undefined;
  const own = node.name !== undefined && ts.isIdentifier(node.name) ? node.name.text : "method";
  const entry = makeEntry(
    {
      ...{ node, parameters: node.parameters, statement: statementOf(node), documented: node },
      ...{ name: `${owner.name.getText()}_${own}`, place: node.name ?? node, instance: to.root },
      ...atTopLevel,
      method: undefined,
      thisType: type,
    },
    to,
  );
  to.generics.set(key, entry);
  to.waiting.push(entry);
  return entry;
}
