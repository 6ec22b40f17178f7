// `let node = head; while (node !== null) node = node.next!;`: the author promises a value where there may be none, for the
// type that TypeScript gave to the variable, and asks the variable itself. It gets the type that it has, `let node: Node | null`,
// in programs that do not rely on the narrower one elsewhere.
import { ts } from "../typescript.ts";
import { settle } from "./settled-nodes.ts";

const K = ts.SyntaxKind;

/** A variable, and what it may hold though its type lacks that. */
interface Promised {
  readonly node: ts.VariableDeclaration;
  readonly symbol: ts.Symbol;
  readonly missing: ReadonlySet<Missing>;
  /** `node = node.next!` */
  readonly promises: readonly ts.NonNullExpression[];
}

type Missing = "null" | "undefined";

const absences: readonly Missing[] = ["null", "undefined"];

/**
 * @param again makes the program of the same files, whose syntax has changed
 * @returns the program with such variables as they are; the same one where there are none, or none that fit
 */
export function widenPromised(
  program: ts.Program,
  files: readonly ts.SourceFile[],
  again: () => ts.Program,
): ts.Program {
  const checker = program.getTypeChecker();
  let open = findPromised(files, checker).map(breakPromise);
  while (open.length > 0) {
    const whole = again();
    const errors = files.flatMap((file) => whole.getSemanticDiagnostics(file));
    if (errors.length === 0) return whole;
    // What relies on a promise keeps it, and then the narrower type.
    const relies = open.filter(({ promised }) => errors.some((error) => names(error, promised, checker)));
    const kept = relies.length === 0 ? open : relies;
    for (const { undo } of kept) undo();
    open = open.flatMap((one) => (kept.includes(one) ? (one.otherwise?.() ?? []) : [one]));
  }
  return program;
}

interface Attempt {
  readonly promised: Promised;
  readonly undo: () => void;
  /** The next best. */
  readonly otherwise?: () => Attempt;
}

/** node = node.next!  =>  node = node.next, of the wider type */
function breakPromise(promised: Promised): Attempt {
  const undone = [widen(promised), ...promised.promises.map(takeBack)];
  return {
    promised,
    undo: () => {
      for (const undo of undone) undo();
    },
    otherwise: () => ({ promised, undo: widen(promised) }),
  };
}

/** value!  =>  value */
function takeBack(promise: ts.NonNullExpression): () => void {
  const { parent, expression } = promise;
  put(parent, promise, expression);
  Object.assign(expression, { parent });
  return () => {
    put(parent, expression, promise);
    Object.assign(expression, { parent: promise });
  };
}

/** One part of a node in place of another. */
function put(parent: ts.Node, from: ts.Node, to: ts.Node): void {
  const parts = Object.entries(parent).filter(([name, part]) => name !== "parent" && part === from);
  Object.assign(parent, Object.fromEntries(parts.map(([name]) => [name, to])));
}

function findPromised(files: readonly ts.SourceFile[], checker: ts.TypeChecker): readonly Promised[] {
  const missing = new Map<ts.Symbol, Set<Missing>>();
  const promises = new Map<ts.Symbol, ts.NonNullExpression[]>();
  const asked = new Set<ts.Symbol>();
  const declared: ts.VariableDeclaration[] = [];
  const symbolOf = (node: ts.Expression): ts.Symbol | undefined =>
    ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
  const ask = (node: ts.Expression): void => {
    const symbol = symbolOf(bareOf(node));
    if (symbol !== undefined) asked.add(symbol);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && isOpenVariable(node)) declared.push(node);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === K.EqualsToken) {
      const symbol = symbolOf(node.left);
      const made = promisesOf(node.right);
      const kinds = made.flatMap((promise) => ruledOutBy(promise, checker));
      if (symbol !== undefined && kinds.length > 0) {
        missing.set(symbol, new Set([...(missing.get(symbol) ?? []), ...kinds]));
        promises.set(symbol, [...(promises.get(symbol) ?? []), ...made]);
      }
    }
    for (const question of questionsOf(node)) ask(question);
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return declared.flatMap((node) => {
    const symbol = checker.getSymbolAtLocation(node.name);
    const kinds = symbol && missing.get(symbol);
    if (symbol === undefined || kinds === undefined || !asked.has(symbol)) return [];
    const type = checker.getTypeAtLocation(node.name);
    const lacking = [...kinds].filter((kind) => !has(type, kind));
    return lacking.length === 0
      ? []
      : [{ node, symbol, missing: new Set(lacking), promises: promises.get(symbol) ?? [] }];
  });
}

/** `let node = head`, not `let node;` */
function isOpenVariable({ parent, initializer, name }: ts.VariableDeclaration): boolean {
  return (parent.flags & ts.NodeFlags.Let) !== 0 && initializer !== undefined && ts.isIdentifier(name);
}

/** `left!` and `right!` of `goesLeft ? left! : right!` */
function promisesOf(node: ts.Expression): readonly ts.NonNullExpression[] {
  if (ts.isParenthesizedExpression(node)) return promisesOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...promisesOf(node.whenTrue), ...promisesOf(node.whenFalse)];
  return ts.isNonNullExpression(node) ? [node] : [];
}

/** What `value!` of a value rules out. */
function ruledOutBy({ expression }: ts.NonNullExpression, checker: ts.TypeChecker): readonly Missing[] {
  const type = checker.getTypeAtLocation(expression);
  return absences.filter((kind) => has(type, kind));
}

function has(type: ts.Type, kind: Missing): boolean {
  const flag = kind === "null" ? ts.TypeFlags.Null : ts.TypeFlags.Undefined;
  return (type.isUnion() ? type.types : [type]).some(({ flags }) => (flags & flag) !== 0);
}

/** `while (node)`, `!node`, `node && …`, `node ? … : …`, `node !== null` */
function questionsOf(node: ts.Node): readonly ts.Expression[] {
  if (ts.isIfStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node)) return [node.expression];
  if (ts.isForStatement(node)) return node.condition === undefined ? [] : [node.condition];
  if (ts.isConditionalExpression(node)) return [node.condition];
  if (ts.isPrefixUnaryExpression(node)) return node.operator === K.ExclamationToken ? [node.operand] : [];
  if (!ts.isBinaryExpression(node)) return [];
  const { left, right, operatorToken } = node;
  if (operatorToken.kind === K.AmpersandAmpersandToken || operatorToken.kind === K.BarBarToken)
    return [left, right];
  if (!comparing.has(operatorToken.kind)) return [];
  return isNothing(right) ? [left] : isNothing(left) ? [right] : [];
}

const comparing: ReadonlySet<ts.SyntaxKind> = new Set([
  K.EqualsEqualsToken,
  K.EqualsEqualsEqualsToken,
  K.ExclamationEqualsToken,
  K.ExclamationEqualsEqualsToken,
]);

function isNothing(node: ts.Expression): boolean {
  return node.kind === K.NullKeyword || (ts.isIdentifier(node) && node.text === "undefined");
}

function bareOf(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? bareOf(node.expression) : node;
}

/** Whether an error stands at a name of the variable, or in a statement that has one. */
function names(error: ts.Diagnostic, { symbol, node }: Promised, checker: ts.TypeChecker): boolean {
  const { file, start } = error;
  if (file !== node.getSourceFile() || start === undefined) return false;
  let found = false;
  const visit = (part: ts.Node, isNear: boolean): void => {
    if (found || part.end < start || part.getStart() > start + (error.length ?? 0)) return;
    const near = isNear || (ts.isStatement(part) && !ts.isBlock(part) && !holdsBlock(part));
    if (ts.isIdentifier(part) && near && checker.getSymbolAtLocation(part) === symbol) found = true;
    ts.forEachChild(part, (child) => visit(child, near));
  };
  ts.forEachChild(file, (child) => visit(child, false));
  return found;
}

function holdsBlock(node: ts.Node): boolean {
  return ts.forEachChild(node, (child) => ts.isBlock(child) || undefined) ?? false;
}

/** let node = head  =>  let node: typeof head | null = head, where TypeScript takes any expression behind `typeof` */
function widen({ node, missing }: Promised): () => void {
  const { type, initializer } = node;
  const end = node.name.end;
  const own = type ?? ts.factory.createTypeQueryNode(initializer as ts.Node as ts.EntityName); // what it is goes unasked
  const nothing = [...missing].map((kind) =>
    kind === "null"
      ? ts.factory.createLiteralTypeNode(ts.factory.createNull())
      : ts.factory.createKeywordTypeNode(K.UndefinedKeyword),
  );
  const wider = ts.factory.createUnionTypeNode([own, ...nothing]);
  const kept = { pos: own.pos, end: own.end };
  settle(wider, node, type?.pos ?? end, type?.end ?? end);
  Object.assign(wider.types, { pos: wider.pos, end: wider.end });
  settle(own, wider, type === undefined ? end : kept.pos, type === undefined ? end : kept.end);
  for (const part of nothing) {
    settle(part, wider, wider.end, wider.end);
    if (ts.isLiteralTypeNode(part)) settle(part.literal, part, wider.end, wider.end);
  }
  const open = node as { type: ts.TypeNode | undefined }; // nodes are only said to be read-only
  open.type = wider;
  return () => {
    open.type = type;
    if (type !== undefined) settle(type, node, kept.pos, kept.end);
  };
}
