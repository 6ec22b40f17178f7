// `var` that means what `let` would: each name is used in its own block only, behind its declaration, and no loop could show
// that all its turns share one variable. Elsewhere its whole function sees it, which C++ has no word for.
import { ts } from "../../typescript.ts";
import type { Lowering } from "../lowering.ts";

const K = ts.SyntaxKind;

/** Refuses a list of `var` that no list of `let` could stand for. */
export function checkBlockScoped(list: ts.VariableDeclarationList, to: Lowering): void {
  if ((list.flags & ts.NodeFlags.BlockScoped) !== 0) return;
  const names = list.declarations.flatMap(({ name }) => namesIn(name));
  const help = names.map((name) => whatShows(name, list, to)).find((found) => found !== undefined);
  if (help !== undefined) to.refuse("unsupported-var", list.getFirstToken() ?? list, {}, { help });
}

function namesIn(name: ts.BindingName): readonly ts.Identifier[] {
  if (ts.isIdentifier(name)) return [name];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : namesIn(element.name)));
}

/** What to do about a name of which it shows that it is no `let`; undefined where nothing shows. */
function whatShows(name: ts.Identifier, list: ts.VariableDeclarationList, to: Lowering): string | undefined {
  const { text } = name;
  const symbol = to.checker.getSymbolAtLocation(name);
  const owner = ownerOf(list);
  const scope = scopeOf(list);
  const before = `declare \`${text}\` with \`let\` in front of all its uses`;
  const others = valuesOf(symbol).filter((other) => ts.getNameOfDeclaration(other) !== name);
  const scopes = others.map(scopeOfAnother);
  const isApart = scopes.every((other) => other !== undefined && !overlap(other, scope));
  if (symbol === undefined || !isApart)
    return `use \`let\`, and another name for each variable: \`${text}\` is declared more than once`;
  const loop = loopAround(list, owner);
  if (!isGiven(list) && (loop !== undefined || others.length > 0))
    return `${before}: here it keeps the value that it had`;
  for (const use of usesOf(symbol, text, owner, to)) {
    if (use === name || scopes.some((other) => other !== undefined && isWithin(use, other))) continue;
    if (!isWithin(use, scope)) return `${before}: it is used outside of its block`;
    if (use.pos < list.end && !isInHead(use, name, list))
      return `${before}: it is used in front of its declaration`;
    if (ownerOf(use) === owner) continue;
    if (loop !== undefined)
      return `use \`let\`, if each turn of the loop shall have a variable of its own for its function; all turns share \`${text}\``;
    if (others.length > 0)
      return `use \`let\`, and another name for each variable: its function shares \`${text}\` with the others`;
  }
  return undefined;
}

/** for (var i = 0; …) {} for (var i = 0; …) {} */
export function isRedeclared(symbol: ts.Symbol): boolean {
  return valuesOf(symbol).filter(ts.isVariableDeclaration).length > 1;
}

/** A type may have the same name. */
function valuesOf(symbol: ts.Symbol | undefined): readonly ts.Declaration[] {
  const isType = (one: ts.Declaration): boolean =>
    ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one);
  return symbol?.declarations?.filter((one) => !isType(one)) ?? [];
}

/** Undefined where another declaration is no `var`. */
function scopeOfAnother(declaration: ts.Declaration): ts.Node | undefined {
  if (!ts.isVariableDeclaration(declaration) || !ts.isVariableDeclarationList(declaration.parent))
    return undefined;
  return scopeOf(declaration.parent);
}

function overlap(a: ts.Node, b: ts.Node): boolean {
  return isWithin(a, b) || isWithin(b, a);
}

/** for (var i = 0, n = i; …) and var a = 1, b = a; see what stands before them. */
function isInHead(use: ts.Node, name: ts.Identifier, list: ts.VariableDeclarationList): boolean {
  return isWithin(use, list) && use.pos >= declarationOf(name).end;
}

function declarationOf(name: ts.Node): ts.Node {
  return ts.isVariableDeclaration(name) ? name : declarationOf(name.parent);
}

function isGiven({ declarations, parent }: ts.VariableDeclarationList): boolean {
  if (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) return true;
  return declarations.every(({ initializer }) => initializer !== undefined);
}

/** The function or file that the variable belongs to. */
function ownerOf(node: ts.Node): ts.Node {
  const { parent } = node;
  if (ts.isFunctionLike(parent) || ts.isSourceFile(parent) || ts.isModuleBlock(parent)) return parent;
  if (ts.isPropertyDeclaration(parent) || ts.isClassStaticBlockDeclaration(parent)) return parent;
  return ownerOf(parent);
}

/** Where a `let` in its place could be used. */
function scopeOf({ parent }: ts.Node): ts.Node {
  if (ts.isIterationStatement(parent, false) || ts.isSourceFile(parent) || ts.isModuleBlock(parent))
    return parent;
  return ts.isBlock(parent) || ts.isCaseOrDefaultClause(parent) ? parent : scopeOf(parent);
}

/** The loop that runs the declaration, or what stands behind it in its head, more than once. */
function loopAround(node: ts.Node, owner: ts.Node): ts.Node | undefined {
  for (let { parent } = node; parent !== owner; parent = parent.parent)
    if (ts.isIterationStatement(parent, false)) return parent;
  return undefined;
}

function isWithin(node: ts.Node, outer: ts.Node): boolean {
  return node.pos >= outer.pos && node.end <= outer.end;
}

function usesOf(symbol: ts.Symbol, text: string, owner: ts.Node, to: Lowering): readonly ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isIdentifier(node) && node.text === text && symbolOf(node, to) === symbol) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(owner);
  return found;
}

function symbolOf(node: ts.Identifier, { checker }: Lowering): ts.Symbol | undefined {
  const { parent } = node;
  if (parent.kind === K.ShorthandPropertyAssignment) return checker.getShorthandAssignmentValueSymbol(parent);
  if (ts.isExportSpecifier(parent)) return checker.getExportSpecifierLocalTargetSymbol(parent);
  return checker.getSymbolAtLocation(node);
}
