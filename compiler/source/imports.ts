// Which modules a file imports, and in which order JavaScript runs them.
import { ts } from "../typescript.ts";
import type { Resolve } from "./resolve.ts";

export interface Import {
  readonly specifier: ts.StringLiteral;
  /** Runs the other module. Imports of types alone are erased, as `tsc` does. */
  readonly runs: boolean;
}

/** Static imports and re-exports of a file, in their order. */
export function listImports(file: ts.SourceFile): readonly Import[] {
  let names: ReadonlySet<string> | undefined;
  const isUsed = (name: ts.Identifier): boolean => {
    names ??= findUsedNames(file);
    return names.has(name.text);
  };
  return file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const specifier = statement.moduleSpecifier;
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return [];
    const runs = ts.isImportDeclaration(statement) ? importRuns(statement, isUsed) : exportRuns(statement);
    return [{ specifier, runs }];
  });
}

function importRuns(node: ts.ImportDeclaration, isUsed: (name: ts.Identifier) => boolean): boolean {
  const clause = node.importClause;
  if (clause === undefined) return true;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return false;
  const bindings = clause.namedBindings;
  const names = clause.name === undefined ? [] : [clause.name];
  if (bindings !== undefined && ts.isNamespaceImport(bindings)) names.push(bindings.name);
  if (bindings !== undefined && ts.isNamedImports(bindings)) {
    for (const element of bindings.elements) if (!element.isTypeOnly) names.push(element.name);
  }
  return names.some(isUsed);
}

function exportRuns(node: ts.ExportDeclaration): boolean {
  if (node.isTypeOnly) return false;
  const clause = node.exportClause;
  return (
    clause === undefined || ts.isNamespaceExport(clause) || clause.elements.some((one) => !one.isTypeOnly)
  );
}

/** Names that stand somewhere else than in a type or an import. */
function findUsedNames(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    if (ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      return;
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isPropertyAccessExpression(node)) visit(node.expression);
    else ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return names;
}

/** The user's modules that run, each after those that it imports; the entry is last. Cycles begin where Node begins. */
export function orderModules(
  program: ts.Program,
  entry: ts.SourceFile,
  resolve: Resolve,
): readonly ts.SourceFile[] {
  const seen = new Set<ts.SourceFile>();
  const ordered: ts.SourceFile[] = [];
  const visit = (file: ts.SourceFile): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { specifier, runs } of listImports(file)) {
      const target = resolve(specifier.text, file.fileName);
      const imported = runs && target.kind === "file" ? program.getSourceFile(target.path) : undefined;
      if (imported !== undefined) visit(imported);
    }
    ordered.push(file);
  };
  visit(entry);
  return ordered;
}
