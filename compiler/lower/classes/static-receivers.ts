// Static members that may run with another class for `this` than the one that declares them: `class Led extends Lamp {}`
// and `Led.make()`, `super.make()`, or `this.make()` in one that does. Looks at the whole source before anything is lowered.
import { ts } from "../../typescript.ts";
import type { ClassNode } from "../objects/object-entry.ts";

/** Classes by those that they extend. */
export function findExtended(
  files: readonly ts.SourceFile[],
  checker: ts.TypeChecker,
): ReadonlyMap<ts.Symbol, readonly ClassNode[]> {
  const found = new Map<ts.Symbol, ClassNode[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassLike(node))
      for (const { token, types } of node.heritageClauses ?? []) {
        if (token !== ts.SyntaxKind.ExtendsKeyword) continue;
        for (const base of types) {
          const { symbol } = checker.getTypeAtLocation(base);
          found.set(symbol, [...(found.get(symbol) ?? []), node]);
        }
      }
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return found;
}

export interface StaticUses {
  /** Static members that may run for a class that extends theirs. */
  readonly inherited: ReadonlySet<ts.Node>;
  /** Classes whose static members are named by what stands before them. */
  readonly early: ReadonlySet<ts.Node>;
}

export function findStaticUses(files: readonly ts.SourceFile[], checker: ts.TypeChecker): StaticUses {
  const inherited = new Set<ts.Node>();
  const early = new Set<ts.Node>();
  const position = new Map(files.map((file, at) => [file, at]));
  const isBefore = (one: ts.Node, other: ts.Node): boolean => {
    const [left, right] = [one, other].map((node) => position.get(node.getSourceFile()) ?? 0);
    return left === right ? one.pos < other.pos : (left ?? 0) < (right ?? 0);
  };
  /** What a static member reaches by `this`. */
  const passed = new Map<ts.Node, ts.Node[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
      const name = ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression;
      for (const member of checker.getSymbolAtLocation(name)?.declarations ?? [])
        if (isStaticMember(member)) look(node.expression, member);
    }
    ts.forEachChild(node, visit);
  };
  const look = (receiver: ts.Expression, member: ts.ClassElement): void => {
    if (receiver.kind !== ts.SyntaxKind.ThisKeyword) {
      if (isBefore(receiver, member.parent)) early.add(member.parent);
      if (classAt(receiver, checker) !== member.parent) inherited.add(member);
      return;
    }
    const around = staticMemberAround(receiver);
    if (around === undefined || around.parent !== member.parent) inherited.add(member);
    else if (!runsOnce(around)) passed.set(around, [...(passed.get(around) ?? []), member]);
  };
  files.forEach(visit);
  const open = [...inherited];
  for (let member = open.pop(); member !== undefined; member = open.pop())
    for (const next of passed.get(member) ?? [])
      if (!inherited.has(next)) {
        inherited.add(next);
        open.push(next);
      }
  return { inherited, early };
}

/** What runs when the class is made, runs for no other. */
export function runsOnce(member: ts.ClassElement): boolean {
  return ts.isPropertyDeclaration(member) || ts.isClassStaticBlockDeclaration(member);
}

/** The static member whose `this` it is. */
export function staticMemberAround(node: ts.Node): ts.ClassElement | undefined {
  const member = ts.findAncestor(
    node,
    (outer): outer is ts.ClassElement => ts.isClassElement(outer) && ts.isClassLike(outer.parent),
  );
  return member !== undefined && isStaticMember(member) ? member : undefined;
}

export function isStaticMember(node: ts.Node): node is ts.ClassElement {
  if (!ts.isClassElement(node) || !ts.isClassLike(node.parent)) return false;
  if (ts.isClassStaticBlockDeclaration(node)) return true;
  return (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Static) !== 0;
}

/** The class that a name means: `Point`, `shapes.Point`, a constant that holds a class expression. */
export function classAt(node: ts.Expression, checker: ts.TypeChecker): ClassNode | undefined {
  if (ts.isParenthesizedExpression(node)) return classAt(node.expression, checker);
  const name = ts.isPropertyAccessExpression(node) ? node.name : node;
  const symbol = ts.isIdentifier(name) ? checker.getSymbolAtLocation(name) : undefined;
  const own = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return own?.valueDeclaration && declaredClass(own.valueDeclaration);
}

/** The class that a declaration is, or the constant that holds it. */
export function declaredClass(declaration: ts.Node): ClassNode | undefined {
  if (ts.isClassLike(declaration)) return declaration;
  if (!ts.isVariableDeclaration(declaration) || !(declaration.parent.flags & ts.NodeFlags.Const))
    return undefined;
  const { initializer } = declaration;
  return initializer !== undefined && ts.isClassExpression(initializer) ? initializer : undefined;
}
