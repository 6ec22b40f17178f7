// const [verb, noun] = line.split(" "): names for parts of a text that a program only uses in some cases. There may be fewer
// parts than names, and JavaScript minds no part that nobody looks at; so these names may hold nothing.
import { ts } from "../../typescript.ts";

const K = ts.SyntaxKind;

/** The names of a pattern that takes parts of a text, or of a list of texts, and that no run must need. */
export function findUsedAtTimes(
  pattern: ts.ArrayBindingPattern,
  checker: ts.TypeChecker,
): readonly ts.Identifier[] {
  const rest = behind(pattern, checker);
  if (rest === undefined) return [];
  const isGiven = ts.isVariableDeclaration(pattern.parent)
    ? !isOfSplit(pattern.parent)
    : !holdsPlain(pattern.parent, checker, ts.TypeFlags.StringLike);
  return pattern.elements.flatMap((element, position) => {
    if (ts.isOmittedExpression(element) || !ts.isIdentifier(element.name)) return [];
    if (element.initializer !== undefined || element.dotDotDotToken !== undefined) return [];
    const { text } = element.name;
    const isUsed = isGiven ? rest.some((node) => needs(node, text)) : walkStatements(rest, text) === "uses";
    return isUsed || isThere(pattern, position, checker) ? [] : [element.name];
  });
}

/** What runs after a pattern, where the list that it takes apart may be too short for it. */
function behind({ parent }: ts.ArrayBindingPattern, checker: ts.TypeChecker): readonly ts.Node[] | undefined {
  if (ts.isParameter(parent)) {
    const { body } = parent.parent as ts.FunctionLikeDeclaration; // patterns stand in what has a body
    // Of a list that is given to a callback whoever calls it knows how long it is.
    if (body === undefined || parent.type === undefined || !holdsPlain(parent, checker)) return undefined;
    return ts.isBlock(body) ? body.statements : [body];
  }
  if (!ts.isVariableDeclaration(parent)) return undefined;
  const loop = parent.parent.parent;
  // for (const [code, value] of frames)
  if (ts.isForOfStatement(loop)) return holdsPlain(parent.name, checker) ? [loop.statement] : undefined;
  if (parent.initializer === undefined) return undefined;
  const mayLack = isOfSplit(parent) || holdsPlain(parent.initializer, checker);
  return mayLack ? statementsBehind(parent) : undefined;
}

function isOfSplit({ initializer }: ts.VariableDeclaration): boolean {
  return initializer !== undefined && findSplit(initializer) !== undefined;
}

/** A list of texts, numbers or booleans, no tuple: nothing says how many there are. */
function holdsPlain(node: ts.Node, checker: ts.TypeChecker, wanted = plain): boolean {
  const list = checker.getTypeAtLocation(node);
  if (!checker.isArrayType(list)) return false;
  const [element] = checker.getTypeArguments(list as ts.TypeReference); // arrays are references
  return element !== undefined && isOf(wanted, checker.getBaseConstraintOfType(element) ?? element);
}

function isOf(flags: ts.TypeFlags, type: ts.Type): boolean {
  return type.isUnion() ? type.types.every((one) => isOf(flags, one)) : (type.flags & flags) !== 0;
}

const plain = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike;

/** Parts of such a list in a comparison or `switch`, which one that is missing bears as well as any other. */
export function findComparedParts(node: ts.Node, checker: ts.TypeChecker): readonly ts.Identifier[] {
  return comparedIn(node).flatMap((one) => {
    if (!ts.isIdentifier(one)) return [];
    const element = checker.getSymbolAtLocation(one)?.valueDeclaration;
    if (element === undefined || !ts.isBindingElement(element)) return [];
    const { parent: pattern } = element;
    if (!ts.isArrayBindingPattern(pattern) || !holdsPlain(pattern, checker)) return [];
    return isPartThere(pattern, pattern.elements.indexOf(element), checker) ? [] : [one];
  });
}

function comparedIn(node: ts.Node): readonly ts.Expression[] {
  if (ts.isSwitchStatement(node)) return [node.expression];
  return ts.isBinaryExpression(node) && comparing.has(node.operatorToken.kind) ? [node.left, node.right] : [];
}

const comparing: ReadonlySet<ts.SyntaxKind> = new Set([
  K.EqualsEqualsEqualsToken,
  K.ExclamationEqualsEqualsToken,
]);

/** The first part of what is split at something, of a row of texts, and of a list whose length was looked at before. */
function isPartThere({ parent }: ts.ArrayBindingPattern, position: number, checker: ts.TypeChecker): boolean {
  if (position > 0 || !ts.isVariableDeclaration(parent)) return false;
  if (parent.initializer === undefined) return holdsPlain(parent.name, checker, ts.TypeFlags.StringLike);
  const split = findSplit(parent.initializer);
  return split === undefined ? isBehindLength(parent, parent.initializer) : hasSeparator(split);
}

/** That, and the first of a list that is walked like `const [head, ...tail] = path`, where nothing compares it. */
function isThere(pattern: ts.ArrayBindingPattern, position: number, checker: ts.TypeChecker): boolean {
  const { parent, elements } = pattern;
  if (position > 0 || !ts.isVariableDeclaration(parent)) return false;
  if (parent.initializer === undefined) return true;
  const last = elements.at(-1);
  const takesRest = last !== undefined && ts.isBindingElement(last) && last.dotDotDotToken !== undefined;
  const isWalked = takesRest && findSplit(parent.initializer) === undefined;
  return isWalked || isPartThere(pattern, position, checker);
}

/** if (path.length === 0) return; const [name, ...rest] = path; */
function isBehindLength(declaration: ts.VariableDeclaration, list: ts.Expression): boolean {
  const statement = declaration.parent.parent;
  const around = statement.parent;
  if (!ts.isVariableStatement(statement) || !ts.isBlock(around)) return false;
  return around.statements
    .slice(0, around.statements.indexOf(statement))
    .some(
      (one) =>
        ts.isIfStatement(one) &&
        one.expression.getText().includes(`${list.getText()}.length`) &&
        leaves(one.thenStatement),
    );
}

/** line.split(" "), also behind map, filter and the like */
function findSplit(node: ts.Expression): ts.CallExpression | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  return node.expression.name.text === "split" ? node : findSplit(node.expression.expression);
}

/** Text that is split at something has at least one part, also when each is made into something else. */
function hasSeparator(split: ts.CallExpression): boolean {
  const [separator, limit] = split.arguments;
  if (separator === undefined || (ts.isStringLiteral(separator) && separator.text === "")) return false;
  return (limit === undefined || (ts.isNumericLiteral(limit) && limit.text !== "0")) && isOnlyMapped(split);
}

function isOnlyMapped({ parent }: ts.CallExpression): boolean {
  if (!ts.isPropertyAccessExpression(parent)) return true;
  return parent.name.text === "map" && ts.isCallExpression(parent.parent) && isOnlyMapped(parent.parent);
}

/** What runs after a declaration in its block. */
function statementsBehind(declaration: ts.VariableDeclaration): readonly ts.Statement[] | undefined {
  const statement = declaration.parent.parent;
  if (!ts.isVariableStatement(statement)) return undefined;
  const { parent } = statement;
  if (!ts.isBlock(parent) && !ts.isSourceFile(parent) && !ts.isCaseOrDefaultClause(parent)) return undefined;
  return parent.statements.slice(parent.statements.indexOf(statement) + 1);
}

/** What surely happens first: the name is used, the way leads away from here, or neither. */
type Outcome = "uses" | "may leave" | "neither";

function walkStatements(statements: readonly ts.Node[], name: string): Outcome {
  for (const statement of statements) {
    const outcome = walk(statement, name);
    if (outcome !== "neither") return outcome;
  }
  return "neither";
}

function walk(node: ts.Node, name: string): Outcome {
  if (ts.isIdentifier(node)) return node.text === name && !isNameOfMember(node) ? "uses" : "neither";
  if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return "neither";
  const { first, maybe } = partsOf(node);
  const outcome = walkStatements(first, name);
  if (outcome !== "neither") return outcome;
  if (isJump(node)) return "may leave";
  if (
    ts.isIfStatement(node) &&
    node.elseStatement !== undefined &&
    maybe.every((part) => walk(part, name) === "uses")
  )
    return "uses";
  return maybe.some(leaves) ? "may leave" : "neither";
}

/**
 * const [first, second] = args: whether a name is used outside of branches, if only behind a way out, or by a function. Who
 * made the list knows better how long it is than who splits a text: only parts of some branches may hold nothing.
 */
function needs(node: ts.Node, name: string): boolean {
  if (ts.isIdentifier(node)) return node.text === name && !isNameOfMember(node);
  if (ts.isTypeNode(node)) return false;
  if (ts.isFunctionLike(node)) return ts.forEachChild(node, (child) => mentions(child, name)) === true;
  const { first, maybe } = partsOf(node);
  if (first.some((part) => needs(part, name))) return true;
  const isWhole =
    ts.isConditionalExpression(node) || (ts.isIfStatement(node) && node.elseStatement !== undefined);
  if (isWhole && maybe.every((part) => needs(part, name))) return true;
  return maybe.some((part) => usesInFunction(part, name));
}

function mentions(node: ts.Node, name: string): boolean {
  if (ts.isIdentifier(node)) return node.text === name && !isNameOfMember(node);
  return ts.forEachChild(node, (child) => mentions(child, name)) === true;
}

function usesInFunction(node: ts.Node, name: string): boolean {
  if (ts.isFunctionLike(node)) return mentions(node, name);
  return ts.forEachChild(node, (child) => usesInFunction(child, name)) === true;
}

function isNameOfMember(node: ts.Identifier): boolean {
  const { parent } = node;
  return (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;
}

/** What of a node runs whenever it runs, and what only in some cases. */
function partsOf(node: ts.Node): { readonly first: readonly ts.Node[]; readonly maybe: readonly ts.Node[] } {
  if (ts.isBinaryExpression(node) && choosing.has(node.operatorToken.kind))
    return { first: [node.left], maybe: [node.right] };
  if (ts.isConditionalExpression(node))
    return { first: [node.condition], maybe: [node.whenTrue, node.whenFalse] };
  if (ts.isIfStatement(node))
    return { first: [node.expression], maybe: [node.thenStatement, ...listOf(node.elseStatement)] };
  if (ts.isSwitchStatement(node)) return { first: [node.expression], maybe: [node.caseBlock] };
  if (ts.isWhileStatement(node) || ts.isForOfStatement(node) || ts.isForInStatement(node))
    return { first: [node.expression], maybe: [node.statement] };
  if (ts.isForStatement(node))
    return {
      first: [...listOf(node.initializer), ...listOf(node.condition)],
      maybe: [node.statement, ...listOf(node.incrementor)],
    };
  if (ts.isTryStatement(node)) return { first: [node.tryBlock], maybe: [...listOf(node.catchClause)] };
  const all: ts.Node[] = [];
  ts.forEachChild(node, (child) => void all.push(child));
  return { first: all, maybe: [] };
}

function listOf(node: ts.Node | undefined): readonly ts.Node[] {
  return node === undefined ? [] : [node];
}

const choosing: ReadonlySet<ts.SyntaxKind> = new Set([
  K.AmpersandAmpersandToken,
  K.BarBarToken,
  K.QuestionQuestionToken,
]);

function isJump(node: ts.Node): boolean {
  return ts.isReturnStatement(node) || ts.isThrowStatement(node) || ts.isBreakOrContinueStatement(node);
}

function leaves(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  return isJump(node) || ts.forEachChild(node, leaves) === true;
}
