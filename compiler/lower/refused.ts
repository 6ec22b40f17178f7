// What was refused where it is declared: its uses say nothing more. Every silence must have a report behind it,
// which lower() checks at its end.
import { ts } from "../typescript.ts";
import { isTopLevel } from "./modules/module-statements.ts";

/** Names whose declaration could not be lowered. */
export class RefusedNames {
  readonly #checker: ts.TypeChecker;
  readonly #symbols = new Set<ts.Symbol>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** Every variable that a refused construct declares, inside of it too. */
  addAll(node: ts.Node): void {
    if (ts.isVariableDeclaration(node) || ts.isBindingElement(node) || ts.isParameter(node)) {
      if (ts.isIdentifier(node.name)) this.add(node.name);
    }
    if (ts.isEnumDeclaration(node)) this.add(node.name);
    ts.forEachChild(node, (child) => this.addAll(child));
  }

  add(name: ts.Node): void {
    this.addSymbol(this.#checker.getSymbolAtLocation(name));
  }

  addSymbol(symbol: ts.Symbol | undefined): void {
    if (symbol !== undefined) this.#symbols.add(symbol);
  }

  has(symbol: ts.Symbol): boolean {
    return this.#symbols.has(symbol) || (symbol.declarations ?? []).some(isOutside);
  }
}

/** A user's declaration of a kind that is refused wherever it stands, or something inside of one. */
function isOutside(declaration: ts.Declaration): boolean {
  if (declaration.getSourceFile().isDeclarationFile) return false;
  if (isAmbient(declaration)) return !isBrand(declaration);
  if (ts.isEnumDeclaration(declaration)) return !isTopLevel(declaration.parent ?? declaration);
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    if ((ts.isModuleDeclaration(node) && isAmbient(node)) || ts.isImportEqualsDeclaration(node)) return true;
  }
  return false;
}

/** `declare …` of a value: nothing would be behind it when the program runs. */
export function isAmbient(node: ts.Node): boolean {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return false;
  const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) ?? false)
  );
}

/** `declare const brand: unique symbol;`, which types name in their properties, and nothing else can use. */
export function isBrand(node: ts.Node): boolean {
  if (ts.isVariableStatement(node))
    return isAmbient(node) && node.declarationList.declarations.every(isBrand);
  if (!ts.isVariableDeclaration(node) || node.type === undefined || !isAmbient(node)) return false;
  return ts.isTypeOperatorNode(node.type) && node.type.operator === ts.SyntaxKind.UniqueKeyword;
}
