// Which values go to which places, and which places the program asks whether there is a value.
import { ts } from "../../typescript.ts";
import { type Missing, saidMissing } from "./absences.ts";
import { elements as anyElement } from "./cells.ts";
import type { ElementFlow } from "./element-flow.ts";
import {
  fieldOf,
  goalOf,
  goalOfResult,
  isResult,
  type Place,
  placeOf,
  takenFrom,
  toPlace,
} from "./places.ts";
import { tiePlacesOf } from "./ties.ts";
import { acceptedBy } from "./wider-places.ts";

const K = ts.SyntaxKind;

/** A value that a place gets. */
export interface Arrival {
  readonly value: ts.Expression;
  readonly place: Place;
}

export interface Flow {
  readonly arrivals: readonly Arrival[];
  /** The places that are asked themselves, or whose values go on to such. */
  readonly asked: ReadonlySet<Place>;
  /** Those of them that a function gives, or that go on to what one gives. */
  readonly given: ReadonlySet<Place>;
  /** Results of which it is asked whether they are true, `if (!isOn(key))`, or which number they are. */
  readonly tested: ReadonlySet<Place>;
  /** Those that a chain ends with, and those that it asks on the way: `node.next?.next`. */
  readonly chained: ReadonlySet<Place>;
  /** What goes to lists that are asked, and their elements. */
  readonly elemental: ReadonlySet<Place>;
  readonly elements: ElementFlow | undefined;
  /** What the author puts there at first, or gives, in place of a value: `item: Item = null!`. */
  readonly saidOf: (place: Place) => readonly Missing[];
  /** The place, and those whose types have to have what its type has. */
  readonly tiedTo: (place: Place) => readonly Place[];
  /** The places, and all to which their values go on. */
  readonly onwards: (from: readonly Place[]) => ReadonlySet<Place>;
  /** `{ user }`: where the user comes from, and the field. */
  readonly shorthands: readonly (readonly [from: Place, to: Place])[];
  /** Places that share values have the same one. */
  readonly groupOf: (place: Place) => Place;
}

/** @param elements what lists hold is a place, too, where it is given */
export function findFlow(
  files: readonly ts.SourceFile[],
  checker: ts.TypeChecker,
  elements?: ElementFlow,
): Flow {
  const arrivals: Arrival[] = [];
  const asked = new Set<Place>();
  const open = new Set<Place>();
  const tested = new Set<Place>();
  const chained = new Set<Place>();
  const sources = new Map<Place, Place[]>();
  const groups = new Map<Place, Place>();
  const groupOf = (place: Place): Place => {
    const above = groups.get(place);
    return above === undefined || above === place ? place : groupOf(above);
  };
  const connect = (from: Place, to: Place): void => {
    sources.set(to, [...(sources.get(to) ?? []), from]);
    groups.set(groupOf(from), groupOf(to));
  };
  const ties = new Map<Place, Place[]>();
  const shorthands: (readonly [from: Place, to: Place])[] = [];
  const tie = (from: Place, to: Place): void => {
    connect(from, to);
    if (from.type !== undefined || !isInferredBy(to, checker))
      ties.set(from, [...(ties.get(from) ?? []), to]);
  };
  const tieAll = (from: Place, to: Place): void => {
    connect(from, to);
    ties.set(from, [...(ties.get(from) ?? []), to]);
  };
  // Who asks for rows[i] may mean that it is past the end, and nothing of what lies there.
  const looks = new Map<Place, Place[]>();
  const connectSource = (value: ts.Expression, to: Place): void => {
    const from = placeOf(value, checker);
    if (from !== undefined) return connect(from, to);
    const slot = elements?.readOf(value);
    if (slot === undefined) return;
    looks.set(to, [...(looks.get(to) ?? []), slot]);
    groups.set(groupOf(slot), groupOf(to));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    tiePlacesOf(node, checker, tie);
    if (isValue(node)) {
      if (isEndOfChain(node)) for (const one of linksOf(node, checker)) chained.add(one);
      for (const place of [goalOf(node, checker), elements?.goalOf(node)]) {
        if (place === undefined) continue;
        arrivals.push({ value: node, place });
        connectSource(bareOf(node), place);
      }
    }
    if (ts.isShorthandPropertyAssignment(node)) {
      const from = toPlace(checker.getShorthandAssignmentValueSymbol(node)?.valueDeclaration);
      const to = fieldOf(node, checker);
      if (from !== undefined && to !== undefined) {
        connect(from, to);
        shorthands.push([from, to]);
      }
    }
    if (ts.isBindingElement(node) && node.initializer !== undefined) {
      const place = takenFrom(node, checker) ?? elements?.readOf(node.name);
      if (place !== undefined) asked.add(place);
    }
    if (isResult(node)) {
      const goal = goalOfResult(node);
      if (goal !== undefined) connect(node, goal);
    }
    const kept = keptIn(node);
    if (kept !== undefined && isResult(kept)) for (const set of [asked, open]) set.add(kept);
    for (const one of comparedIn(node, checker)) {
      const place = placeOf(bareOf(one), checker);
      if (place !== undefined && place.type === undefined && isGiven(place)) open.add(place);
    }
    for (const one of questionsOf(node)) {
      const value = bareOf(one);
      const place = placeOf(value, checker) ?? elements?.readOf(value);
      if (place === undefined) continue;
      if (isOfNumber(value, one, node, checker)) {
        if (isResult(place)) tested.add(place);
        continue;
      }
      asked.add(place);
      if (!asksForNull(node)) open.add(place);
    }
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  const walkers = new Set<Place>();
  for (const [slot, walker] of elements?.walkers ?? []) {
    if (walker.type === undefined) connect(slot, walker);
    else tieAll(slot, walker);
    walkers.add(walker);
  }
  for (const [from, to] of elements?.copies ?? []) tieAll(from, to);
  for (const [by, slot] of elements?.made ?? []) tieAll(by, slot);
  for (const slot of elements?.sifted ?? []) asked.add(slot);
  const tiedTo = (place: Place): readonly Place[] => {
    const found = new Set<Place>();
    const add = (one: Place): void => {
      if (found.has(one)) return;
      found.add(one);
      ties.get(one)?.forEach(add);
    };
    add(place);
    return [...found];
  };
  const spread = (from: Iterable<Place>, hasLooks: boolean): Set<Place> => {
    const found = new Set<Place>();
    const add = (place: Place): void => {
      if (found.has(place)) return;
      found.add(place);
      // What its type says is enough of an answer: others need not be the same.
      const isEnough = !isInferred(place) && acceptedBy(place, checker).length > 0;
      const looked = (hasLooks && looks.get(place)) || [];
      for (const source of [...(sources.get(place) ?? []), ...looked])
        if (!isEnough || ties.get(source)?.includes(place) === true) add(source);
    };
    for (const place of from) add(place);
    return found;
  };
  const whole = spread(asked, true);
  const isReached = (one: Place): boolean => isGiven(one) || walkers.has(one) || isSurelyThere(one);
  const given = spread([...spread(open, true)].filter(isReached), false);
  const all = new Set([...whole, ...given]);
  // Of `{ user }` no error says which value it is about.
  for (const [from, to] of shorthands)
    if (all.has(to) && from !== to) ties.set(from, [...(ties.get(from) ?? []), to]);
  const said = new Map<Place, Missing[]>();
  for (const { value, place } of arrivals) {
    const missing = saidMissing(value);
    if (missing !== undefined)
      for (const one of tiedTo(place)) said.set(one, [...(said.get(one) ?? []), missing]);
  }
  const onwards = (from: readonly Place[]): ReadonlySet<Place> => {
    const goals = new Map<Place, Place[]>();
    for (const known of [sources, looks])
      for (const [to, all] of known) for (const one of all) goals.set(one, [...(goals.get(one) ?? []), to]);
    const found = new Set<Place>();
    const add = (place: Place): void => {
      if (found.has(place)) return;
      found.add(place);
      for (const one of [...(goals.get(place) ?? []), ...(ties.get(place) ?? [])]) add(one);
    };
    from.forEach(add);
    return found;
  };
  const saidOf = (place: Place): readonly Missing[] => said.get(place) ?? [];
  const elemental = spread([...all].filter(ts.isOmittedExpression), true);
  return {
    elements,
    elemental,
    arrivals,
    asked: all,
    given,
    tested: spread(tested, true),
    chained,
    saidOf,
    tiedTo,
    onwards,
    shorthands,
    groupOf,
  };
}

/** R of `<R>(read: () => R): R`, which TypeScript takes from what a callback gives */
function isInferredBy({ type }: Place, checker: ts.TypeChecker): boolean {
  if (type === undefined || !ts.isTypeReferenceNode(type)) return false;
  const declaration = checker.getSymbolAtLocation(type.typeName)?.declarations?.[0];
  return (
    declaration !== undefined &&
    ts.isTypeParameterDeclaration(declaration) &&
    ts.isFunctionLike(declaration.parent)
  );
}

/** const node = this.head; function top() { … } */
function isInferred(place: Place): boolean {
  if (place.type !== undefined || ts.isParameter(place)) return false;
  if (isResult(place)) return true;
  return ts.isVariableDeclaration(place) && (ts.getCombinedNodeFlags(place) & ts.NodeFlags.Const) !== 0;
}

/** pair[0]: no question whether there is such an element */
function isSurelyThere(place: Place): boolean {
  return ts.isOmittedExpression(place) && place.holds.key !== anyElement;
}

/** What a function gives, or a callback of `filter` gets. */
function isGiven(place: Place): boolean {
  if (isResult(place)) return true;
  if (!ts.isParameter(place) || place.type !== undefined || place.initializer !== undefined) return false;
  return ts.isCallExpression(place.parent.parent);
}

/** What a value may end with: neither a choice, whose branches do, nor what makes a value. */
function isValue(node: ts.Node): node is ts.Expression {
  return (
    ts.isNonNullExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isIdentifier(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isCallExpression(node)
  );
}

/** if (count): which number it is, not whether there is one; but of a variable that gets other ones, `while (at)`. */
function isOfNumber(
  value: ts.Expression,
  asked: ts.Expression,
  node: ts.Node,
  checker: ts.TypeChecker,
): boolean {
  if (ts.isBinaryExpression(node) && !truths.has(node.operatorToken.kind)) return false;
  // count(key) || 0
  if (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === K.BarBarToken &&
    node.right.getText() === "0"
  )
    return false;
  if (isChain(node) || ts.isTypeOfExpression(node) || ts.isCaseClause(node)) return false;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(asked));
  const number = ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike;
  const isNumber = (type.isUnion() ? type.types : [type]).some(({ flags }) => (flags & number) !== 0);
  if (!isNumber) return false;
  if (ts.isBinaryExpression(value)) return false;
  const declaration = ts.isIdentifier(value) && checker.getSymbolAtLocation(value)?.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration)) return true;
  return (declaration.parent.flags & ts.NodeFlags.Let) === 0;
}

const truths: ReadonlySet<ts.SyntaxKind> = new Set([K.AmpersandAmpersandToken, K.BarBarToken]);

type Part = ts.PropertyAccessExpression | ts.ElementAccessExpression | ts.CallExpression;

function isChain(node: ts.Node): node is Part {
  const isPart =
    ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node);
  return isPart && node.questionDotToken !== undefined;
}

/** node.next?.next */
function isEndOfChain(node: ts.Expression): boolean {
  if (!ts.isPropertyAccessExpression(node) || !ts.isOptionalChain(node)) return false;
  const { parent } = node;
  return !(ts.isOptionalChain(parent) && parent.expression === node);
}

/** The places on the way to the end of a chain. */
function linksOf(end: ts.Expression, checker: ts.TypeChecker): readonly Place[] {
  const found = [placeOf(end, checker)];
  for (let part = end; ts.isOptionalChain(part) && !ts.isNonNullExpression(part); part = part.expression)
    if (part.questionDotToken !== undefined) found.push(placeOf(part.expression, checker));
  return found.flatMap((place) => place ?? []);
}

/** `while (node)`, `!node`, `node && …`, `node ? … : …`, `node !== null`, `node ?? …`, `node?.name`, `typeof node`, `Boolean(node)` */
export function questionsOf(node: ts.Node): readonly ts.Expression[] {
  if (ts.isIfStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node)) return [node.expression];
  if (ts.isForStatement(node)) return node.condition === undefined ? [] : [node.condition];
  if (ts.isConditionalExpression(node)) return [node.condition];
  if (ts.isPrefixUnaryExpression(node)) return node.operator === K.ExclamationToken ? [node.operand] : [];
  if (ts.isTypeOfExpression(node)) return [node.expression];
  if (isChain(node)) return [node.expression];
  if (ts.isCallExpression(node) && node.expression.getText() === "Boolean") return node.arguments;
  if (ts.isCaseClause(node)) return isNothing(node.expression) ? [node.parent.parent.expression] : [];
  if (ts.isArrowFunction(node) && isPredicate(node)) return ts.isExpression(node.body) ? [node.body] : [];
  if (!ts.isBinaryExpression(node)) return [];
  const { left, right, operatorToken } = node;
  if (truths.has(operatorToken.kind)) return [left, right];
  if (defaulting.has(operatorToken.kind)) return [left];
  if (!comparing.has(operatorToken.kind)) return [];
  return isNothing(right) ? [left] : isNothing(left) ? [right] : [];
}

/** node === null: whether it is undefined is not the question. */
function asksForNull(node: ts.Node): boolean {
  if (!ts.isBinaryExpression(node)) return false;
  const { left, right, operatorToken } = node;
  const isStrict = [K.EqualsEqualsEqualsToken, K.ExclamationEqualsEqualsToken].includes(operatorToken.kind);
  return isStrict && [left, right].some(({ kind }) => kind === K.NullKeyword);
}

/** peek() === "+" */
function comparedIn(node: ts.Node, checker: ts.TypeChecker): readonly ts.Expression[] {
  if (!ts.isBinaryExpression(node) || !comparing.has(node.operatorToken.kind)) return [];
  const isText = (one: ts.Expression): boolean =>
    (checker.getTypeAtLocation(one).flags & ts.TypeFlags.StringLike) !== 0;
  return [node.left, node.right].filter(isText);
}

/** `at` of cells.map(at).filter(Boolean) */
function keptIn(node: ts.Node): ts.Expression | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { name, expression: list } = node.expression;
  if (name.text !== "filter" || node.arguments[0]?.getText() !== "Boolean") return undefined;
  if (!ts.isCallExpression(list) || !ts.isPropertyAccessExpression(list.expression)) return undefined;
  return list.expression.name.text === "map" ? list.arguments[0] : undefined;
}

/** cells.filter((cell) => cell) */
function isPredicate({ parent }: ts.ArrowFunction): boolean {
  if (!ts.isCallExpression(parent) || !ts.isPropertyAccessExpression(parent.expression)) return false;
  return ["filter", "find", "some", "every", "findIndex"].includes(parent.expression.name.text);
}

const defaulting: ReadonlySet<ts.SyntaxKind> = new Set([
  K.QuestionQuestionToken,
  K.QuestionQuestionEqualsToken,
  K.BarBarEqualsToken,
]);

const comparing: ReadonlySet<ts.SyntaxKind> = new Set([
  K.EqualsEqualsToken,
  K.EqualsEqualsEqualsToken,
  K.ExclamationEqualsToken,
  K.ExclamationEqualsEqualsToken,
]);

function isNothing(node: ts.Expression): boolean {
  return node.kind === K.NullKeyword || (ts.isIdentifier(node) && node.text === "undefined");
}

/** The place itself of `(node)`, `node!` and `node as Node | null`. */
function bareOf(node: ts.Expression): ts.Expression {
  const isAround =
    ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node);
  return isAround ? bareOf(node.expression) : node;
}
