// Names inside of `declare module "X"` blocks: what a module declares, and what it imports from others.

import { bug } from "../bug.ts";
import { makeSpan } from "../span.ts";
import { ts } from "../typescript.ts";

export type Declared =
  | ts.ClassDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.FunctionDeclaration
  | ts.VariableStatement;

export interface ModuleScope {
  readonly name: string;
  readonly file: ts.SourceFile;
  readonly node: ts.ModuleDeclaration;
  readonly declarations: readonly Declared[];
  /** Classes, interfaces and aliases by name. */
  readonly types: ReadonlyMap<string, NamedType>;
  /** Local name -> module that it comes from and its name there. */
  readonly imports: ReadonlyMap<string, { readonly module: string; readonly name: string }>;
}

export type NamedType = ts.ClassDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

export interface FoundType {
  readonly scope: ModuleScope;
  readonly node: NamedType;
}

/** All modules that the files declare, by name. */
export function readScopes(files: readonly ts.SourceFile[]): ReadonlyMap<string, ModuleScope> {
  const scopes = new Map<string, ModuleScope>();
  for (const file of files) {
    for (const node of file.statements) {
      if (!ts.isModuleDeclaration(node) || !ts.isStringLiteral(node.name)) continue;
      scopes.set(node.name.text, readScope(node.name.text, file, node));
    }
  }
  return scopes;
}

function readScope(name: string, file: ts.SourceFile, node: ts.ModuleDeclaration): ModuleScope {
  const statements = node.body !== undefined && ts.isModuleBlock(node.body) ? node.body.statements : [];
  const declarations: Declared[] = [];
  const types = new Map<string, NamedType>();
  const imports = new Map<string, { readonly module: string; readonly name: string }>();
  for (const statement of statements) {
    if (ts.isImportDeclaration(statement)) readImport(statement, imports);
    if (ts.isFunctionDeclaration(statement) || ts.isVariableStatement(statement))
      declarations.push(statement);
    if (!isNamedType(statement) || statement.name === undefined) continue;
    declarations.push(statement);
    types.set(statement.name.text, statement);
  }
  return { name, file, node, declarations, types, imports };
}

function isNamedType(node: ts.Node): node is NamedType {
  return ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

function readImport(
  node: ts.ImportDeclaration,
  imports: Map<string, { readonly module: string; readonly name: string }>,
): void {
  const bindings = node.importClause?.namedBindings;
  if (bindings === undefined || !ts.isNamedImports(bindings) || !ts.isStringLiteral(node.moduleSpecifier))
    return;
  for (const element of bindings.elements) {
    imports.set(element.name.text, {
      module: node.moduleSpecifier.text,
      name: (element.propertyName ?? element.name).text,
    });
  }
}

/** The type behind a name in a module. */
export function findType(
  name: ts.Identifier,
  scope: ModuleScope,
  scopes: ReadonlyMap<string, ModuleScope>,
): FoundType {
  const own = scope.types.get(name.text);
  if (own !== undefined) return { scope, node: own };
  const imported = scope.imports.get(name.text);
  const from = imported && scopes.get(imported.module);
  const node = imported && from?.types.get(imported.name);
  if (from === undefined || node === undefined)
    return failAt(name, scope, `there is no type \`${name.text}\``);
  return { scope: from, node };
}

/** A mistake in a `.d.ts` of tsino: names file and line. */
export function failAt(node: ts.Node, scope: ModuleScope, message: string): never {
  const start = node.getStart(scope.file);
  const { line } = scope.file.getLineAndCharacterOfPosition(start);
  return bug(
    makeSpan(scope.file.fileName, start, node.end),
    `${scope.file.fileName}:${line + 1}: ${message}`,
  );
}
