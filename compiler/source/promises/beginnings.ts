// Where the author, or TypeScript, promises a value to a place that is asked, or that may hold nothing by its type.
import { ts } from "../../typescript.ts";
import { isLookedAfter } from "../looked-after.ts";
import { mayFindNothing } from "../open-lookups.ts";
import { doubt, queryOf, takeBack, type Undo, widen } from "../syntax-edits.ts";
import { absencesOf, type Missing, saidMissing, saysNothing } from "./absences.ts";
import type { Arrival, Flow } from "./flow.ts";
import { doubtOfPart } from "./pattern-doubts.ts";
import { isResult, type Place } from "./places.ts";
import { acceptedBy, nameType } from "./wider-places.ts";

/** A promise that may be taken back, before anything follows from that. */
export interface Beginning {
  readonly value: ts.Expression;
  /** Where the value goes; undefined where that is no place of a type of its own. */
  readonly place: Place | undefined;
  readonly missing: readonly Missing[];
  readonly make: () => readonly Undo[];
}

export function findBeginning(
  { value, place }: Arrival,
  flow: Flow,
  checker: ts.TypeChecker,
): readonly Beginning[] {
  const isTested = flow.tested.has(place) && isOfTable(value, checker);
  // Who asks for rows[i] may mean that it is past the end, and nothing of what lies there.
  const isSaid = flow.asked.has(place) && !flow.elemental.has(place) && ts.isNonNullExpression(value);
  const doubtPart = flow.asked.has(place) && isResult(place) ? doubtOfPart(value, checker) : undefined;
  if (doubtPart !== undefined) return [{ value, place, missing: ["undefined"], make: doubtPart }];
  const isGiven = isTested || flow.given.has(place) || isSaid;
  if (isGiven && isOpen(value, checker)) {
    const doubted = ts.isNonNullExpression(value) ? value.expression : value;
    const type = doubtTypeOf(doubted, value, checker);
    if (type === undefined) return [];
    const missing: readonly Missing[] = ["undefined", ...absencesOf(checker.getTypeAtLocation(doubted))];
    return [{ value, place, missing, make: () => doubtOf(value, type) }];
  }
  // next: Node = null!; … node.next?.next == null
  const isWhole = flow.chained.has(place) && flow.asked.has(place) && saidMissing(value) === "null";
  // users.push(undefined!)
  const said = ts.isOmittedExpression(place) ? saidMissing(value) : undefined;
  const isField = isWhole && ts.isPropertyDeclaration(place);
  const missing: readonly Missing[] = isField ? ["null"] : said ? [said] : ruledOutBy(value, checker);
  if (missing.length === 0) return [];
  const accepted = acceptedBy(place, checker);
  // node = undefined!;
  const isNone = ts.isNonNullExpression(value) && isNothing(value.expression);
  if (!isNone && !isTested && !flow.asked.has(place) && !missing.every((kind) => accepted.includes(kind)))
    return [];
  return [
    {
      value,
      place,
      missing,
      make: () => [
        ...castsAround(value).map((cast) => widen(cast, missing)),
        ts.isNonNullExpression(value) ? takeBack(value) : widen(value, missing),
      ],
    },
  ];
}

/** `as Admin` of `found! as Admin` */
function castsAround({ parent }: ts.Node): readonly ts.AsExpression[] {
  if (ts.isParenthesizedExpression(parent)) return castsAround(parent);
  return ts.isAsExpression(parent) ? [parent, ...castsAround(parent)] : [];
}

/** `seen[key]`, and `flags.get(key)!` of true and false: of a number it may be asked whether it is 0. */
function isOfTable(value: ts.Expression, checker: ts.TypeChecker): boolean {
  const looked = ts.isNonNullExpression(value) ? value.expression : value;
  const isTruth = (checker.getTypeAtLocation(value).flags & ts.TypeFlags.BooleanLike) !== 0;
  if (looked !== value && !isTruth) return false;
  if (ts.isCallExpression(looked))
    return ts.isPropertyAccessExpression(looked.expression) && looked.expression.name.text === "get";
  if (!ts.isElementAccessExpression(looked)) return false;
  const table = checker.getNonNullableType(checker.getTypeAtLocation(looked.expression));
  return !checker.isArrayLikeType(table) && table.getStringIndexType() !== undefined;
}

/** The type of a value, to be written behind `as`. */
export function doubtTypeOf(
  doubted: ts.Expression,
  at: ts.Expression,
  checker: ts.TypeChecker,
): ts.TypeNode | undefined {
  // As in wider-places.ts, no `typeof` may stand in a parameter.
  return isInParameter(at) ? nameType(checker.getTypeAtLocation(doubted), at, checker) : queryOf(doubted);
}

/** What `value!` and `value as T` of a value rule out. */
export function ruledOutBy(value: ts.Expression, checker: ts.TypeChecker): readonly Missing[] {
  if (ts.isNonNullExpression(value)) {
    // let display: Display = null!;
    const isLater =
      !ts.isBinaryExpression(value.parent) && isNothing(value.expression) && !isHandedOut(value);
    return isLater ? [] : absencesOf(checker.getTypeAtLocation(value.expression));
  }
  if (!ts.isAsExpression(value)) return [];
  const type = checker.getTypeAtLocation(value);
  if (saysNothing(type) || ts.isConstTypeReference(value.type) || isNothing(value.expression)) return [];
  const kept = absencesOf(type);
  return absencesOf(checker.getTypeAtLocation(value.expression)).filter((kind) => !kept.includes(kind));
}

/** return null!; () => undefined!; { name: undefined! } */
function isHandedOut(value: ts.Expression): boolean {
  const { parent } = value;
  if (ts.isParenthesizedExpression(parent) || ts.isConditionalExpression(parent)) return isHandedOut(parent);
  if (ts.isReturnStatement(parent) || ts.isPropertyAssignment(parent)) return true;
  return ts.isArrowFunction(parent) && parent.body === value;
}

function isNothing(node: ts.Expression): boolean {
  return node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === "undefined");
}

/**
 * this.items[at], rows[y]?.[x], also with `!`, where nothing looks after the index
 *
 * @param counting the loop that counts the index, where it is known which numbers that gives
 */
export function isOpen(
  value: ts.Expression,
  checker: ts.TypeChecker,
  mayBeName = false,
  counting?: ts.ForStatement,
): boolean {
  if (ts.isNonNullExpression(value)) return isOpen(value.expression, checker, false, counting);
  const isWritten = ts.isNonNullExpression(value.parent) || ts.isOptionalChain(value);
  const isPart = ts.isElementAccessExpression(value) || ts.isPropertyAccessExpression(value);
  if (!isPart && !(ts.isCallExpression(value) && ts.isOptionalChain(value))) return false;
  const type = checker.getTypeAtLocation(value);
  if (saysNothing(type) || !lacks(absencesOf(type), isWritten)) return false;
  if (!mayBeName && isOfNames(value, checker)) return false;
  const key = ts.isElementAccessExpression(value) ? value.argumentExpression : undefined;
  if (key !== undefined && !ts.isStringLiteralLike(key) && isOfNames(key, checker)) return false;
  return mayFindNothing(value, checker) && !isGuarded(value, counting);
}

/** Of what may be null by itself a question does not say that it may be past the end; a written `!` or `?.` does. */
function lacks(absences: readonly Missing[], isWritten: boolean): boolean {
  return isWritten ? !absences.includes("undefined") : absences.length === 0;
}

/** size(row = this.rows[at]) */
function isInParameter(value: ts.Node): boolean {
  const above = ts.findAncestor(value, (node) => ts.isParameter(node) || ts.isFunctionLike(node));
  return above !== undefined && ts.isParameter(above);
}

/** `"up" | "down"` as the type of a key or an element: what an assertion says of such is doubted everywhere. */
export function isOfNames(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
  const literal = ts.TypeFlags.StringLiteral | ts.TypeFlags.Enum | ts.TypeFlags.EnumLiteral;
  return (type.isUnion() ? type.types : [type]).every(({ flags }) => (flags & literal) !== 0);
}

/** i < xs.length ? xs[i] : null */
function isGuarded(value: ts.Expression, counting: ts.ForStatement | undefined): boolean {
  if (!ts.isElementAccessExpression(value)) return false;
  const { expression: list, argumentExpression: index } = value;
  if (ts.isBinaryExpression(index) && index.operatorToken.kind === ts.SyntaxKind.PercentToken) return true;
  if (isBehindWayOut(value)) return true;
  return [index.getText(), `${list.getText()}.length`].some((text) => isLookedAfter(value, text, counting));
}

/** if (this.count === 0) return undefined; const value = this.slots[this.head]; */
function isBehindWayOut(value: ts.Node): boolean {
  const statement = ts.findAncestor(value, (node) => node.parent !== undefined && ts.isBlock(node.parent));
  if (statement === undefined || !ts.isBlock(statement.parent)) return false;
  const before = statement.parent.statements.filter((one) => one.pos < statement.pos);
  return before.some((one) => ts.isIfStatement(one) && leaves(one.thenStatement));
}

function leaves(node: ts.Statement): boolean {
  if (ts.isBlock(node)) return node.statements.some(leaves);
  return ts.isReturnStatement(node) || ts.isThrowStatement(node) || ts.isBreakOrContinueStatement(node);
}

function doubtOf(value: ts.Expression, type: ts.TypeNode): readonly Undo[] {
  if (!ts.isNonNullExpression(value)) return [doubt(value, type)];
  const { expression } = value;
  return [takeBack(value), doubt(expression, type)];
}
