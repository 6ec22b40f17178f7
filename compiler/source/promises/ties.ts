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
  if (own === undefined && !isMade(node)) return;
  const wanted = checker.getContextualType(node as ts.Expression); // both are such
  if (wanted === undefined) return;
  if (own !== undefined) tieFunction(own, wanted, checker, tie);
  else tieFieldsOf(checker.getTypeAtLocation(node), wanted, checker, tie);
}

/** Whether an object may come from there that is of no named type: `const rows: Row[] = names.map((name) => ({ name, … }))` */
function isMade(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node) || ts.isNewExpression(node) || (ts.isIdentifier(node) && isValueHere(node))
  );
}

/** Fields of an object that stands where a type is wanted that it does not name. */
function tieFieldsOf(own: ts.Type, wanted: ts.Type, checker: ts.TypeChecker, tie: Tie): void {
  const [type, other] = [own, wanted].map((one) => checker.getNonNullableType(one));
  if (type === undefined || other === undefined || type === other) return;
  if (type.isUnion()) {
    for (const one of type.types) tieFieldsOf(one, other, checker, tie);
    return;
  }
  if (checker.isArrayType(type) && checker.isArrayType(other)) {
    const [element, wantedElement] = [type, other].map(
      (one) => checker.getTypeArguments(one as ts.TypeReference)[0],
    ); // as lists are
    if (element && wantedElement) tieFieldsOf(element, wantedElement, checker, tie);
    return;
  }
  const { symbol } = type as { symbol?: ts.Symbol }; // those of numbers and the like have none
  if (symbol === undefined || symbol === other.symbol) return;
  const isOwn = (symbol.flags & (ts.SymbolFlags.ObjectLiteral | ts.SymbolFlags.Class)) !== 0;
  if (!isOwn || symbol.declarations?.[0]?.getSourceFile().isDeclarationFile !== false) return;
  for (const property of type.getProperties()) {
    const wantedProperty = checker.getPropertyOfType(other, property.name);
    const { valueDeclaration: member } = property;
    if (wantedProperty === undefined || member === undefined) continue;
    tieMember(member, wantedProperty, checker, tie);
  }
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
      tieMember(member, wanted, checker, tie);
    }
  }
}

function tieMember(own: ts.Node, wanted: ts.Symbol, checker: ts.TypeChecker, tie: Tie): void {
  const method = isMethod(own) ? own : keptFunction(own);
  if (method !== undefined) tieFunction(method, checker.getTypeOfSymbol(wanted), checker, tie);
  else tieFields(toPlace(own), toPlace(wanted.valueDeclaration), tie);
}

/** `find = (id: string) => …`, `readonly find: (id: string) => User` */
function keptFunction(node: ts.Node): ts.SignatureDeclaration | undefined {
  const isField =
    ts.isPropertyDeclaration(node) || ts.isPropertySignature(node) || ts.isPropertyAssignment(node);
  if (!isField) return undefined;
  if (!ts.isPropertyAssignment(node) && node.type !== undefined)
    return ts.isFunctionTypeNode(node.type) ? node.type : undefined;
  const value = ts.isPropertySignature(node) ? undefined : node.initializer;
  return value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) ? value : undefined;
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
  if (own === wanted) return;
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
  if (!ts.isVariableDeclaration(declaration) && !ts.isParameter(declaration)) return undefined;
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
