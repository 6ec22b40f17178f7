// A class and those that it extends, as the author wrote them, and how their code names the fields of the object.
import { ts } from "../../typescript.ts";
import type { ClassNode } from "../objects/object-entry.ts";
import { isStaticMember } from "./static-receivers.ts";

/** Itself first. */
export function chainOf(node: ClassNode, checker: ts.TypeChecker): readonly ClassNode[] {
  const classes: ClassNode[] = [];
  let one: ClassNode | undefined = node;
  for (; one !== undefined && !classes.includes(one); one = baseOf(one, checker)) classes.push(one);
  return classes;
}

function baseOf(node: ClassNode, checker: ts.TypeChecker): ClassNode | undefined {
  const base = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  const declaration = base && checker.getTypeAtLocation(base).symbol?.valueDeclaration;
  return declaration !== undefined &&
    ts.isClassLike(declaration) &&
    !declaration.getSourceFile().isDeclarationFile
    ? declaration
    : undefined;
}

export function constructorOf(node: ClassNode): ts.ConstructorDeclaration | undefined {
  return node.members.find(
    (member): member is ts.ConstructorDeclaration =>
      ts.isConstructorDeclaration(member) && member.body !== undefined,
  );
}

type NamedParameter = ts.ParameterDeclaration & { readonly name: ts.Identifier };

/** constructor(readonly pin: number) */
export function parameterFields(node: ClassNode): readonly NamedParameter[] {
  const written = constructorOf(node);
  const isField = (param: ts.ParameterDeclaration): boolean =>
    written !== undefined && ts.isParameterPropertyDeclaration(param, written);
  return [...(written?.parameters ?? [])].filter(hasName).filter(isField);
}

function hasName(node: ts.ParameterDeclaration): node is NamedParameter {
  return ts.isIdentifier(node.name);
}

/** Fields that the objects have; an abstract one is there for the class that declares it again. */
export function ownFields(node: ClassNode): readonly ts.PropertyDeclaration[] {
  return node.members.filter(ts.isPropertyDeclaration).filter((member) => !isStaticMember(member));
}

/** `abstract x: number`, `declare x: number`: JavaScript sees nothing of it. */
export function isOnlySaid(node: ts.PropertyDeclaration): boolean {
  return (ts.getCombinedModifierFlags(node) & (ts.ModifierFlags.Abstract | ts.ModifierFlags.Ambient)) !== 0;
}

/** No object is of that class and of no other. */
export function isAbstractClass(node: ClassNode): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword) === true;
}

/** `a` of `"a" = 1`, and of `["a"]`; classes may have private fields of one name, which are not the same. */
export function keyOf(name: ts.PropertyName, checker: ts.TypeChecker): string {
  if (ts.isPrivateIdentifier(name)) return checker.getSymbolAtLocation(name)?.name ?? name.text;
  if (ts.isComputedPropertyName(name) && ts.isStringLiteralLike(name.expression)) return name.expression.text;
  return ts.isStringLiteralLike(name) ? name.text : name.getText();
}

export function isPlainAssignment(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}
