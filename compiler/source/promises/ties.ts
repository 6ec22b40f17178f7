// Places of which one stands for another: what a method gives is what the interface says that it gives, and what a callback gets
// is what `(user: User) => void` says. Who gives the one a wider type gives it to the other, too.
import { ts } from "../../typescript.ts";
import { type Place, toPlace } from "./places.ts";

/** Values of the first place are values of the second one. */
export type Tie = (from: Place, to: Place) => void;

export function tiePlacesOf(node: ts.Node, checker: ts.TypeChecker, tie: Tie): void {
  if (ts.isClassLike(node) || ts.isInterfaceDeclaration(node)) return tieMembers(node, checker, tie);
  if (ts.isObjectLiteralExpression(node)) return tieMethods(node, checker, tie);
  const own = functionOf(node, checker);
  const wanted = own && checker.getContextualType(node as ts.Expression); // functionOf takes only such
  if (own !== undefined && wanted !== undefined) tieFunction(own, wanted, checker, tie);
}

/** class Users implements Repo, class Users extends Base, interface Repo extends Lookup */
function tieMembers(
  node: ts.ClassDeclaration | ts.ClassExpression | ts.InterfaceDeclaration,
  checker: ts.TypeChecker,
  tie: Tie,
): void {
  const bases = (node.heritageClauses ?? []).flatMap(({ types }) => types);
  for (const base of bases) {
    const type = checker.getTypeAtLocation(base);
    for (const member of node.members) {
      const name = member.name && checker.getSymbolAtLocation(member.name)?.name;
      const wanted = name === undefined ? undefined : checker.getPropertyOfType(type, name);
      if (wanted === undefined || isStatic(member)) continue;
      const wantedType = checker.getTypeOfSymbol(wanted);
      if (isMethod(member)) tieFunction(member, wantedType, checker, tie);
      else tieFields(toPlace(member), toPlace(wanted.valueDeclaration), tie);
    }
  }
}

function isStatic(member: ts.Node): boolean {
  return (
    ts.canHaveModifiers(member) &&
    ts.getModifiers(member)?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) === true
  );
}

function isMethod(node: ts.Node): node is ts.MethodDeclaration | ts.MethodSignature {
  return ts.isMethodDeclaration(node) || ts.isMethodSignature(node);
}

function tieFields(own: Place | undefined, wanted: Place | undefined, tie: Tie): void {
  if (own === undefined || wanted === undefined) return;
  tie(own, wanted);
  const isWritten = ts.isPropertyDeclaration(own) || ts.isPropertySignature(own);
  if (isWritten && !ts.isGetAccessorDeclaration(wanted)) tie(wanted, own);
}

/** const repo: Repo = { find(id) { … } } */
function tieMethods(node: ts.ObjectLiteralExpression, checker: ts.TypeChecker, tie: Tie): void {
  const methods = node.properties.filter(ts.isMethodDeclaration);
  const type = methods.length === 0 ? undefined : checker.getContextualType(node);
  if (type === undefined) return;
  for (const method of methods) {
    const name = checker.getSymbolAtLocation(method.name)?.name;
    const wanted = name === undefined ? undefined : checker.getPropertyOfType(type, name);
    if (wanted !== undefined) tieFunction(method, checker.getTypeOfSymbol(wanted), checker, tie);
  }
}

/** `(user) => …`, or the function that stands behind a name */
function functionOf(node: ts.Node, checker: ts.TypeChecker): ts.SignatureDeclaration | undefined {
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return node;
  const name = ts.isPropertyAccessExpression(node) ? node.name : node;
  if (!ts.isIdentifier(name) || (name === node && !isValueHere(name))) return undefined;
  const declaration = checker.getSymbolAtLocation(name)?.valueDeclaration;
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return undefined;
  if (ts.isFunctionDeclaration(declaration) || isMethod(declaration)) return declaration;
  if (!ts.isVariableDeclaration(declaration)) return undefined;
  const { initializer, type } = declaration;
  if (type !== undefined) return ts.isFunctionTypeNode(type) ? type : undefined;
  return initializer && ts.isArrowFunction(initializer) ? initializer : undefined;
}

/** show(id, find), { find: find } */
function isValueHere({ parent }: ts.Identifier): boolean {
  return ts.isCallExpression(parent) || ts.isNewExpression(parent) || "initializer" in parent;
}

function tieFunction(own: ts.SignatureDeclaration, wanted: ts.Type, checker: ts.TypeChecker, tie: Tie): void {
  const [signature, ...others] = checker.getNonNullableType(wanted).getCallSignatures();
  const { declaration } = signature ?? {};
  if (declaration === undefined || others.length > 0 || declaration === own) return;
  if (ts.isJSDocSignature(declaration)) return;
  const result = toPlace(own);
  const wantedResult = toPlace(declaration);
  if (result !== undefined && wantedResult !== undefined) tie(result, wantedResult);
  for (const [at, parameter] of own.parameters.entries()) {
    const given = declaration.parameters[at];
    if (parameter.dotDotDotToken !== undefined || given?.dotDotDotToken !== undefined) return;
    const [from, to] = [toPlace(given), toPlace(parameter)];
    if (from !== undefined && to !== undefined) tie(from, to);
  }
}
