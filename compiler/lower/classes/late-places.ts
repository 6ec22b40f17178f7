// Variables and fields whose type says that they always have a value, and that may be looked at before they got one:
// `let level: number;` in a function that runs too early, `name!: string;`, `name: string = null!`. They hold `undefined` until then.
import { ts } from "../../typescript.ts";
import { findRunning, type Running } from "../functions/running.ts";
import { isLate, isTruthTest } from "../unions/questioned.ts";
import { assignsFirst, type Sought } from "./first-assignment.ts";
import { saidNothing } from "./said-nothing.ts";
import { isStaticMember } from "./static-receivers.ts";

export interface LatePlaces {
  readonly variables: ReadonlySet<ts.Symbol>;
  readonly fields: ReadonlySet<ts.Node>;
}

/** @param files in the order in which JavaScript runs them; the entry is last */
export function findLatePlaces(files: readonly ts.SourceFile[], checker: ts.TypeChecker): LatePlaces {
  const variables: (ts.VariableDeclaration & { readonly name: ts.Identifier })[] = [];
  const fields: ts.PropertyDeclaration[] = [];
  const promised: ts.PropertyDeclaration[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && isLate(node) && hasName(node) && saysValue(node, checker))
      variables.push(node);
    if (ts.isPropertyDeclaration(node) && saysValue(node, checker)) {
      if (isLateField(node)) fields.push(node);
      else if (isPromised(node, checker)) promised.push(node);
    }
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  if (variables.length + fields.length === 0) return { variables: new Set(), fields: new Set(promised) };
  const running = findRunning(files, checker);
  const late = variables.flatMap((node) => {
    const symbol = checker.getSymbolAtLocation(node.name);
    // Of what is said to have a value TypeScript proves nothing in its own function either.
    const isProved =
      node.initializer === undefined && symbol !== undefined && !isReadElsewhere(node, symbol, running);
    if (symbol === undefined || isProved) return [];
    return isAssigned(node, symbol, files, running, checker) ? [] : [symbol];
  });
  return {
    variables: new Set(late),
    fields: new Set([...promised, ...fields.filter((node) => !isMade(node, running, checker))]),
  };
}

function hasName(
  node: ts.VariableDeclaration,
): node is ts.VariableDeclaration & { readonly name: ts.Identifier } {
  return ts.isIdentifier(node.name) && (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Ambient) === 0;
}

/** `name!: string;`, and `static count: number;`, of which TypeScript asks no value. */
function isLateField(node: ts.PropertyDeclaration): boolean {
  const flags = ts.getCombinedModifierFlags(node);
  if (node.questionToken !== undefined || flags & (ts.ModifierFlags.Ambient | ts.ModifierFlags.Abstract))
    return false;
  if (node.initializer !== undefined) return saidNothing(node.initializer) !== undefined;
  return node.exclamationToken !== undefined || isStaticMember(node);
}

/** `constructor(owner?: Owner) { this.owner = owner!; }` of an object that is set later. */
function isPromised(node: ts.PropertyDeclaration, checker: ts.TypeChecker): boolean {
  const made = node.parent.members.find(ts.isConstructorDeclaration);
  const type = checker.getTypeAtLocation(node.name);
  if (made?.body === undefined || node.initializer !== undefined || !isObject(type, checker)) return false;
  return made.body.statements.some((statement) => {
    if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return false;
    const { left, operatorToken, right } = statement.expression;
    if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isNonNullExpression(right)) return false;
    const isOwn = ts.isPropertyAccessExpression(left) && left.expression.kind === ts.SyntaxKind.ThisKeyword;
    return isOwn && left.name.text === node.name.getText() && mayBeUndefined(right.expression, checker);
  });
}

function isObject(type: ts.Type, checker: ts.TypeChecker): boolean {
  return (type.flags & ts.TypeFlags.Object) !== 0 && !checker.isArrayLikeType(type);
}

/** A parameter that may be left out, and nothing else that its type rules out. */
function mayBeUndefined(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration;
  if (declaration === undefined || !ts.isParameter(declaration)) return false;
  const type = checker.getTypeAtLocation(node);
  const nothing = type.isUnion() ? type.types.filter(({ flags }) => (flags & mayBeMissing) !== 0) : [];
  return nothing.length === 1 && nothing.every(({ flags }) => (flags & ts.TypeFlags.Undefined) !== 0);
}

const mayBeMissing = ts.TypeFlags.Undefined | ts.TypeFlags.Null;

function saysValue(node: ts.VariableDeclaration | ts.PropertyDeclaration, checker: ts.TypeChecker): boolean {
  if (node.type === undefined) return false;
  const type = checker.getTypeAtLocation(node.name);
  return (type.isUnion() ? type.types : [type]).every(({ flags }) => (flags & mayBeNothing) === 0);
}

const mayBeNothing =
  ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never;

/** Looked at in another function or module than its own, where TypeScript proves nothing. */
function isReadElsewhere(node: ts.Node, symbol: ts.Symbol, running: Running): boolean {
  const own = running.bodyAround(node);
  return [...running.readers(symbol)].some((body) => body !== own);
}

function isAssigned(
  node: ts.VariableDeclaration,
  symbol: ts.Symbol,
  files: readonly ts.SourceFile[],
  running: Running,
  checker: ts.TypeChecker,
): boolean {
  const statement = node.parent.parent;
  const { parent } = statement;
  const isMine = (at: ts.Node): boolean => ts.isIdentifier(at) && running.symbolAt(at) === symbol;
  const sought: Sought = {
    isTarget: isMine,
    isRead: (at) => running.isLook(at) && isMine(at) && !isTruthTest(at, checker),
    bodyOf: (call) => running.bodyOf(call),
    mayRead: (call) => running.mayReach(call, symbol),
  };
  if (running.mayReachUnseen(symbol)) return false;
  if (ts.isSourceFile(parent)) {
    const later = files.slice(files.indexOf(parent) + 1).flatMap((file) => [...file.statements]);
    return assignsFirst([...after(parent.statements, statement), ...later, ...setupOf(files)], sought);
  }
  return "statements" in parent && ts.isStatement(statement)
    ? assignsFirst(after(blockOf(parent), statement), sought)
    : false;
}

function blockOf(node: ts.Node): readonly ts.Node[] {
  return ts.isBlock(node) || ts.isModuleBlock(node) || ts.isCaseOrDefaultClause(node) ? node.statements : [];
}

function after(statements: readonly ts.Node[], one: ts.Node): readonly ts.Node[] {
  return statements.slice(statements.indexOf(one) + 1);
}

/** What the board runs when all modules are loaded. */
function setupOf(files: readonly ts.SourceFile[]): readonly ts.Node[] {
  const setup = files
    .at(-1)
    ?.statements.find(
      (one): one is ts.FunctionDeclaration => ts.isFunctionDeclaration(one) && one.name?.text === "setup",
    );
  return setup?.body?.statements ?? [];
}

/** Whether the constructor, or what runs when the class is made, gives a field its value. */
function isMade(node: ts.PropertyDeclaration, running: Running, checker: ts.TypeChecker): boolean {
  const { parent } = node;
  const symbol = checker.getSymbolAtLocation(node.name);
  const isOwner = ({ kind }: ts.Node): boolean => kind === ts.SyntaxKind.ThisKeyword;
  const sought: Sought = {
    isTarget: (at) =>
      ts.isPropertyAccessExpression(at) &&
      isOwner(at.expression) &&
      checker.getSymbolAtLocation(at.name) === symbol,
    // What is read while an object is made is looked at elsewhere.
    isRead: () => false,
    bodyOf: (call) => running.bodyOf(call) ?? running.ownMethod(call),
    mayRead: () => false,
  };
  const blocks = isStaticMember(node)
    ? parent.members.filter(ts.isClassStaticBlockDeclaration)
    : parent.members.filter(ts.isConstructorDeclaration);
  return assignsFirst(
    blocks.flatMap(({ body }) => body ?? []),
    sought,
  );
}
