// Changes of parsed files that can be taken back: each gives a function that does so.
import { ts } from "../typescript.ts";
import type { Missing } from "./promises/absences.ts";
import { settle } from "./settled-nodes.ts";

export type Undo = () => void;

/** value!  =>  value */
export function takeBack(promise: ts.NonNullExpression): Undo {
  const { parent, expression } = promise;
  put(parent, promise, expression);
  Object.assign(expression, { parent });
  return () => {
    put(parent, expression, promise);
    Object.assign(expression, { parent: promise });
  };
}

/** value  =>  value!, where a chain goes on as a part of it: `a?.b.c  =>  a?.b!.c` */
export function promise(value: ts.Expression): Undo {
  const { parent } = value;
  const isInChain = ts.isOptionalChain(value) && ts.isOptionalChain(parent) && parent.expression === value;
  const promised = isInChain
    ? ts.factory.createNonNullChain(value)
    : ts.factory.createNonNullExpression(value);
  settleNew(promised, parent, value.pos, value.end);
  put(parent, value, promised);
  return () => {
    put(parent, promised, value);
    Object.assign(value, { parent });
  };
}

/** Whether it was `promise` that made it: no `!` is written there. */
export function isInserted({ end, expression }: ts.NonNullExpression): boolean {
  return end === expression.end;
}

/** xs[i]  =>  xs[i] as T | undefined */
export function doubt(value: ts.Expression, type: ts.TypeNode): Undo {
  return castTo(value, ts.factory.createUnionTypeNode([type, nothing("undefined")]));
}

/** const { mode } = settings  =>  const { mode = undefined } = settings, also `({ mode } = settings)` and `({ mode: name } = settings)` */
export function defaultTo(node: ts.BindingElement | ts.ShorthandPropertyAssignment | ts.Identifier): Undo {
  const { parent, pos, end } = node;
  const missing = ts.factory.createIdentifier("undefined");
  if (ts.isBindingElement(node)) {
    settleNew(missing, node, pos, end); // Of no width it would be missing to TypeScript.
    Object.assign(node, { initializer: missing });
    return () => Object.assign(node, { initializer: undefined });
  }
  if (ts.isShorthandPropertyAssignment(node)) {
    const equalsToken = ts.factory.createToken(ts.SyntaxKind.EqualsToken);
    for (const part of [equalsToken, missing]) settleNew(part, node, pos, end);
    Object.assign(node, { equalsToken, objectAssignmentInitializer: missing });
    return () => Object.assign(node, { equalsToken: undefined, objectAssignmentInitializer: undefined });
  }
  const assignment = ts.factory.createBinaryExpression(node, ts.SyntaxKind.EqualsToken, missing);
  settleNew(assignment, parent, pos, end);
  put(parent, node, assignment);
  return () => {
    put(parent, assignment, node);
    Object.assign(node, { parent });
  };
}

const synthesized = 16; // NodeFlags.Synthesized, which TypeScript keeps to itself

/** Partial<T> */
export function partial(type: ts.TypeNode): ts.TypeNode {
  return ts.factory.createTypeReferenceNode("Partial", [type]);
}

/** What can be given a wider type. */
export interface Typed extends ts.Node {
  readonly type?: ts.TypeNode | undefined;
}

/**
 * let node: Node = head  =>  let node: Node | null = head
 *
 * @param own its type where none is written
 */
export function widen(node: Typed, missing: readonly Missing[], own?: ts.TypeNode): Undo {
  const { type } = node;
  const first = type ?? own;
  if (first === undefined) return () => {};
  const { pos, end } = type ?? placeOfType(node, first);
  const wider =
    missing.length === 0 ? first : ts.factory.createUnionTypeNode([first, ...missing.map(nothing)]);
  settleNew(wider, node, pos, end);
  Object.assign(node, { type: wider });
  return () => {
    Object.assign(node, { type });
    if (type !== undefined) Object.assign(type, { parent: node });
  };
}

/** users: User[]  =>  users: (User | undefined)[] */
export function widenPart(type: ts.TypeNode, missing: readonly Missing[]): Undo {
  const { parent, pos, end } = type;
  const wider = ts.factory.createUnionTypeNode([type, ...missing.map(nothing)]);
  settleNew(wider, parent, pos, end);
  put(parent, type, wider);
  return () => {
    put(parent, wider, type);
    Object.assign(type, { parent });
  };
}

/** typeof value, where TypeScript takes any expression */
export function queryOf(value: ts.Expression): ts.TypeNode {
  return ts.factory.createTypeQueryNode(value as ts.Node as ts.EntityName); // what it is goes unasked
}

/**
 * value  =>  value as T
 *
 * @param type a new one, or one that stands in the program, and stays there
 */
export function castTo(value: ts.Expression, type: ts.TypeNode): Undo {
  const { parent, pos, end } = value;
  const cast = ts.factory.createAsExpression(value, type);
  const home = isNew(type) ? cast : type.parent;
  settleNew(cast, parent, pos, end);
  Object.assign(type, { parent: home });
  if (asksForType(type)) settleNew(type, cast, end, end);
  put(parent, value, cast);
  return () => {
    put(parent, cast, value);
    Object.assign(value, { parent });
  };
}

/**
 * let xs = [1]  =>  let xs: typeof xs' | null = xs', where xs' is `[1] satisfies unknown`: lists, functions and objects ask what
 * is wanted of them, which would be their own type.
 */
export function widenByValue(node: Typed, initializer: ts.Expression, missing: readonly Missing[]): Undo {
  const { pos, end } = initializer;
  const unknown = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
  const alone = ts.factory.createSatisfiesExpression(initializer, unknown);
  settleNew(alone, node, pos, end);
  Object.assign(node, { initializer: alone });
  const undo = widen(node, missing, queryOf(alone));
  return () => {
    undo();
    Object.assign(node, { initializer });
    Object.assign(initializer, { parent: node });
  };
}

/** A type as it is written. */
export function parseType(text: string): ts.TypeNode | undefined {
  const [statement] = ts.createSourceFile("type.ts", `let x: ${text};`, ts.ScriptTarget.ESNext).statements;
  if (statement === undefined || !ts.isVariableStatement(statement)) return undefined;
  const type = statement.declarationList.declarations[0]?.type;
  const unplace = (node: ts.Node): void => {
    Object.assign(node, { pos: -1, end: -1, flags: node.flags | synthesized });
    ts.forEachChild(node, unplace);
  };
  if (type !== undefined) unplace(type);
  return type;
}

/** A name without width is none to TypeScript; what stands elsewhere, too, must have none. */
function placeOfType(node: ts.Node, own: ts.TypeNode): ts.TextRange {
  const isNamed = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isPropertyDeclaration(node);
  const { pos, end } = isNamed ? node.name : node;
  return asksForType(own) ? { pos: end, end } : { pos, end };
}

function asksForType(node: ts.TypeNode): boolean {
  if (ts.isTypeReferenceNode(node)) return node.typeArguments?.some(asksForType) ?? false;
  return ts.isUnionTypeNode(node) ? node.types.some(asksForType) : ts.isTypeQueryNode(node);
}

function nothing(kind: Missing): ts.TypeNode {
  return kind === "null"
    ? ts.factory.createLiteralTypeNode(ts.factory.createNull())
    : ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
}

/** A node that was made, with all in it that was: the parser would have made it so. */
function settleNew(node: ts.Node, parent: ts.Node, pos: number, end: number): void {
  settle(node, parent, pos, end);
  // What it asks for stays in its own place, too.
  if (ts.isTypeQueryNode(node)) return;
  if (ts.isUnionTypeNode(node)) Object.assign(node.types, { pos, end });
  if (ts.isTypeReferenceNode(node) && node.typeArguments) Object.assign(node.typeArguments, { pos, end });
  ts.forEachChild(node, (child) => {
    if (isNew(child)) settleNew(child, node, pos, end);
    else Object.assign(child, { parent: node });
  });
}

function isNew({ flags }: ts.Node): boolean {
  return (flags & synthesized) !== 0;
}

/** One part of a node in place of another. */
function put(parent: ts.Node, from: ts.Node, to: ts.Node): void {
  for (const [name, part] of Object.entries(parent)) {
    if (name === "parent") continue;
    if (part === from) Object.assign(parent, { [name]: to });
    else if (Array.isArray(part) && part.includes(from)) part[part.indexOf(from)] = to;
  }
}
