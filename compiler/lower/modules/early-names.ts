// Classes and enums that something names before their declaration has run: JavaScript stops there. What statements of the
// top level do themselves is refused here; of functions only the names are noted, since who calls them is known later.
import type { FunctionId, NamedDeclaration } from "../../hir/index.ts";
import { ts } from "../../typescript.ts";
import { declaredClass, isStaticMember, runsOnce } from "../classes/static-receivers.ts";
import type { FunctionEntry, Lowering } from "../lowering.ts";
import { isAmbient } from "../refused.ts";
import { isTopLevel, statementsOf } from "./module-statements.ts";

type Declarations = ReadonlyMap<ts.Node, NamedDeclaration>;

export function findEarlyNames(
  files: readonly ts.SourceFile[],
  to: Lowering,
): ReadonlyMap<FunctionId, readonly NamedDeclaration[]> {
  const late = findLate(files);
  if (late.size === 0) return new Map();
  const search = new NameSearch(files, late, to);
  files.forEach((file, module) => {
    for (const statement of statementsOf(file)) {
      if (ts.isModuleDeclaration(statement)) continue;
      search.visit(statement, (node, found) => {
        if (found.module < module || (found.module === module && found.end <= node.pos)) return;
        to.report("used-before-declared", node, { name: found.name });
      });
    }
  });
  return search.ofFunctions(to.entries);
}

/** Those before which, or in which, something else may run. */
function findLate(files: readonly ts.SourceFile[]): Declarations {
  const late = new Map<ts.Node, NamedDeclaration>();
  let isFirst = true;
  files.forEach((file, module) => {
    for (const statement of statementsOf(file)) {
      for (const node of declarationsIn(statement)) {
        const name = node.name?.getText() ?? "default";
        if (!isFirst || runsItself(node)) late.set(node, { name, module, end: node.end });
      }
      isFirst &&= isIdle(statement);
    }
  });
  return late;
}

function isIdle(node: ts.Statement): boolean {
  return (
    ts.isImportDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
  );
}

/** class A { static all = make(); } */
function runsItself(node: ts.Node): boolean {
  const made = declaredClass(node);
  return made?.members.some((member) => isStaticMember(member) && runsOnce(member)) ?? false;
}

function declarationsIn(
  statement: ts.Statement,
): readonly (ts.ClassDeclaration | ts.EnumDeclaration | ts.VariableDeclaration)[] {
  if (isAmbient(statement)) return [];
  if (ts.isClassDeclaration(statement)) return [statement];
  // The members of a constant enum are written where they are used.
  if (ts.isEnumDeclaration(statement))
    return ts.getCombinedModifierFlags(statement) & ts.ModifierFlags.Const ? [] : [statement];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.filter((one) => declaredClass(one) !== undefined);
}

class NameSearch {
  readonly #late: Declarations;
  readonly #to: Lowering;
  /** What they are called, here and where they are imported. */
  readonly #names = new Set<string>();
  readonly #entries = new Set<ts.Node>();

  constructor(files: readonly ts.SourceFile[], late: Declarations, to: Lowering) {
    this.#late = late;
    this.#to = to;
    for (const { name } of late.values()) this.#names.add(name);
    for (const { node } of to.entries) this.#entries.add(node);
    for (const file of files) for (const statement of file.statements) this.#addImports(statement);
  }

  #addImports(node: ts.Node): void {
    if ((ts.isImportSpecifier(node) || ts.isImportClause(node)) && node.name !== undefined) {
      const found = this.#to.symbolOf(node.name)?.valueDeclaration;
      if (found !== undefined && this.#late.has(found)) this.#names.add(node.name.text);
    }
    if (ts.isImportDeclaration(node) || ts.isImportClause(node) || ts.isNamedImports(node))
      ts.forEachChild(node, (child) => this.#addImports(child));
  }

  ofFunctions(entries: readonly FunctionEntry[]): ReadonlyMap<FunctionId, readonly NamedDeclaration[]> {
    const known = new Map<ts.Node, readonly NamedDeclaration[]>();
    const found = new Map<FunctionId, readonly NamedDeclaration[]>();
    for (const { id, node } of entries) {
      const own = known.get(node) ?? this.#ofFunction(node);
      known.set(node, own);
      if (own.length > 0) found.set(id, own);
    }
    return found;
  }

  #ofFunction(node: ts.Node): readonly NamedDeclaration[] {
    const found = new Set<NamedDeclaration>();
    const note = (_: ts.Node, one: NamedDeclaration): void => void found.add(one);
    const owner = ts.isClassLike(node) ? node : ts.isConstructorDeclaration(node) ? node.parent : undefined;
    // What fields begin with runs with the constructor.
    for (const member of owner?.members ?? [])
      if (ts.isPropertyDeclaration(member) && isOfObject(member) && member.initializer !== undefined)
        this.visit(member.initializer, note);
    if (!ts.isClassLike(node)) ts.forEachChild(node, (child) => this.visit(child, note));
    return [...found];
  }

  /** What runs with the node: not the functions in it. */
  visit(node: ts.Node, use: (node: ts.Node, found: NamedDeclaration) => void): void {
    if (ts.isHeritageClause(node)) {
      if (node.token === ts.SyntaxKind.ExtendsKeyword && ts.isClassLike(node.parent))
        for (const { expression } of node.types) this.visit(expression, use);
      return;
    }
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isFunctionLike(node) && !this.#isInPlace(node)) return;
    if (ts.isPropertyDeclaration(node) && isOfObject(node)) return;
    if (ts.isIdentifier(node)) {
      const found = this.#names.has(node.text) ? this.#declarationOf(node) : undefined;
      if (found !== undefined && !isInside(node, found, this.#late)) use(node, found);
      return;
    }
    ts.forEachChild(node, (child) => this.visit(child, use));
  }

  /** A function that has become a part of the one around it. */
  #isInPlace(node: ts.Node): boolean {
    const isValue = ts.isArrowFunction(node) || ts.isFunctionExpression(node);
    return isValue && !this.#entries.has(node) && !isTopLevel(node.parent);
  }

  #declarationOf(node: ts.Identifier): NamedDeclaration | undefined {
    const { parent } = node;
    const isKey = ts.isShorthandPropertyAssignment(parent) && parent.name === node;
    const symbol = isKey
      ? this.#to.checker.getShorthandAssignmentValueSymbol(parent)
      : this.#to.checker.getSymbolAtLocation(node);
    const own =
      symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias
        ? this.#to.checker.getAliasedSymbol(symbol)
        : symbol;
    return own?.valueDeclaration && this.#late.get(own.valueDeclaration);
  }
}

function isOfObject(node: ts.PropertyDeclaration): boolean {
  return (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Static) === 0;
}

/** A class knows itself while it is made. */
function isInside(node: ts.Node, found: NamedDeclaration, late: Declarations): boolean {
  return ts.findAncestor(node, (outer) => late.get(outer) === found) !== undefined;
}
