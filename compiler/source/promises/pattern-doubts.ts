// `const { mode } = settings; console.log(mode)`, `[first, second] = parts`: names of a pattern for what may be missing. They get
// `undefined` as the default that they have in JavaScript: `const { mode = undefined } = settings`.
import { ts } from "../../typescript.ts";
import { defaultTo, type Undo } from "../syntax-edits.ts";
import { absencesOf, saysNothing } from "./absences.ts";
import type { Beginning } from "./beginnings.ts";
import type { Flow } from "./flow.ts";
import { KnownValues, walkedBy, walkOf } from "./known-values.ts";
import { type Place, placeOf } from "./places.ts";
import { type DoubtPart, isOfKinds } from "./shown-doubts.ts";
import { type ShownVariables, variableOf } from "./shown-variables.ts";
import { hasName } from "./spread-doubts.ts";

const K = ts.SyntaxKind;

export function findPatternDoubts(
  files: readonly ts.SourceFile[],
  doubtPart: DoubtPart,
  variables: ShownVariables,
  flow: Flow,
  checker: ts.TypeChecker,
): readonly Beginning[] {
  const found: Beginning[] = [];
  const known = new KnownValues(files, checker);
  // Nothing says so of a list that the program reads or makes.
  const isShort = (node: ts.Node, position: number): boolean => {
    const list = ts.isParameter(node) ? walkOf(node.parent)?.list : walkedBy(node);
    const rows = list === undefined ? [] : known.listsOf(list).flatMap(({ elements }) => elements);
    return rows.some((row) => known.listsOf(row).some(({ elements }) => elements.length <= position));
  };
  const doubtTarget = (target: Target, owner: ts.Node, position: number | undefined): void => {
    const { variable, place } = target;
    const isAsked = place !== undefined && flow.asked.has(place);
    if (!variables.isShown(variable) && !isAsked) return;
    // Of what is asked lower knows that it may be missing.
    if (place === undefined && variables.isAsked(variable)) return;
    const whole = checker.getNonNullableType(checker.getTypeAtLocation(owner));
    if (position === undefined ? !isTable(whole, checker) : !isList(whole, checker)) return;
    if (position !== undefined && !isAsked) {
      // As for elements elsewhere: only where it costs little.
      if (!variables.isOnlyShown(variable) || isOfKinds(checker.getTypeAtLocation(target.node))) return;
      if (position === 0 && takesRest(target.node.parent)) return;
    }
    const isThere =
      position === undefined ? hasEntry(owner, target, checker) : isLongEnough(owner, position, checker);
    if (isThere) return;
    const type = checker.getTypeAtLocation(target.node);
    if (saysNothing(type) || absencesOf(type).includes("undefined")) return;
    const { node } = target;
    found.push({ value: target.name, place, missing: ["undefined"], make: () => [defaultTo(node)] });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isVariableDeclaration(node) && node.initializer !== undefined) {
      const { name, initializer } = node;
      if (ts.isObjectBindingPattern(name) && ts.isObjectLiteralExpression(initializer)) {
        for (const [value, part] of namedPairsOf(name, initializer))
          found.push(...doubtPart(value, targetOf(part, checker)?.variable));
      } else if (ts.isArrayBindingPattern(name) && ts.isArrayLiteralExpression(initializer))
        for (const [value, part] of pairsOf(name.elements, initializer))
          found.push(...doubtPart(value, targetOf(part, checker)?.variable));
      else if (!ts.isIdentifier(name))
        for (const [position, part] of name.elements.entries()) {
          const target = targetOf(part, checker);
          const at = ts.isArrayBindingPattern(name) ? position : undefined;
          if (target !== undefined) doubtTarget(target, initializer, at);
        }
    }
    // for (const { mode } of all), for (const [name, value] of rows), rows.forEach(([name, value]) => …)
    const walked = walkedPattern(node);
    if (walked !== undefined)
      for (const [position, part] of walked.elements.entries()) {
        const target = targetOf(part, checker);
        const isList = ts.isArrayBindingPattern(walked);
        if (target === undefined || (isList && !isShort(node, position))) continue;
        doubtTarget(target, walked, isList ? position : undefined);
      }
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === K.EqualsToken) {
      const { left, right } = node;
      if (ts.isObjectLiteralExpression(left))
        for (const part of left.properties) {
          const target = targetOf(part, checker);
          if (target !== undefined) doubtTarget(target, right, undefined);
        }
    }
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return found;
}

/** What a loop takes apart, or a callback the elements of a list with; what says its type takes no default. */
function walkedPattern(node: ts.Node): ts.BindingPattern | undefined {
  if (ts.isVariableDeclaration(node))
    return ts.isForOfStatement(node.parent.parent) && !ts.isIdentifier(node.name) ? node.name : undefined;
  const isTaken = ts.isParameter(node) && node.type === undefined && ts.isArrayBindingPattern(node.name);
  return isTaken ? node.name : undefined;
}

/** [m, n] = [xs[0], xs[9]]: what stands across */
function* pairsOf(
  parts: readonly ts.Node[],
  { elements }: ts.ArrayLiteralExpression,
): Generator<readonly [ts.Expression, ts.Node]> {
  for (const [position, part] of parts.entries()) {
    const value = elements[position];
    if (value === undefined || ts.isSpreadElement(value)) return;
    if (
      ts.isBindingElement(part) &&
      ts.isArrayBindingPattern(part.name) &&
      ts.isArrayLiteralExpression(value)
    )
      yield* pairsOf(part.name.elements, value);
    else yield [value, part];
  }
}

/** { p, q: r } = { p: xs[0], q: xs[9] }: what has the same name */
function* namedPairsOf(
  { elements }: ts.ObjectBindingPattern,
  { properties }: ts.ObjectLiteralExpression,
): Generator<readonly [ts.Expression, ts.BindingElement]> {
  for (const part of elements) {
    const key = (part.propertyName ?? part.name).getText();
    const own = properties.find((one) => one.name?.getText() === key);
    if (own !== undefined && ts.isPropertyAssignment(own)) yield [own.initializer, part];
  }
}

/** A name in a pattern that has no default. */
interface Target {
  readonly node: ts.BindingElement | ts.ShorthandPropertyAssignment | ts.Identifier;
  readonly name: ts.Identifier;
  readonly variable: ts.Symbol | undefined;
  /** Where a name that stands elsewhere is declared. */
  readonly place: Place | undefined;
}

function targetOf(node: ts.Node, checker: ts.TypeChecker): Target | undefined {
  if (ts.isBindingElement(node)) {
    const { name, initializer, dotDotDotToken } = node;
    if (!ts.isIdentifier(name) || initializer !== undefined || dotDotDotToken !== undefined) return undefined;
    return { node, name, variable: checker.getSymbolAtLocation(name), place: undefined };
  }
  if (ts.isShorthandPropertyAssignment(node)) {
    if (node.objectAssignmentInitializer !== undefined) return undefined;
    const variable = variableOf(node.name, checker);
    const declaration = variable?.valueDeclaration;
    const place = declaration && ts.isVariableDeclaration(declaration) ? declaration : undefined;
    return place && { node, name: node.name, variable, place };
  }
  if (ts.isPropertyAssignment(node)) return targetOf(node.initializer, checker);
  if (!ts.isIdentifier(node)) return undefined;
  const place = placeOf(node, checker);
  return place && ts.isVariableDeclaration(place)
    ? { node, name: node, variable: variableOf(node, checker), place }
    : undefined;
}

/** `first` of `const [first] = list` that may be too short; the name gets `undefined` as its default. */
export function doubtOfPart(
  value: ts.Expression,
  checker: ts.TypeChecker,
): (() => readonly Undo[]) | undefined {
  const element = ts.isIdentifier(value) ? checker.getSymbolAtLocation(value)?.valueDeclaration : undefined;
  if (element === undefined || !ts.isBindingElement(element)) return undefined;
  const { parent: pattern, name, initializer, dotDotDotToken } = element;
  if (!ts.isArrayBindingPattern(pattern) || initializer !== undefined || dotDotDotToken !== undefined)
    return undefined;
  const { parent: declaration } = pattern;
  const owner = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  if (owner === undefined || !isList(checker.getTypeAtLocation(owner), checker)) return undefined;
  if (isLongEnough(owner, pattern.elements.indexOf(element), checker)) return undefined;
  const type = checker.getTypeAtLocation(name);
  if (saysNothing(type) || absencesOf(type).includes("undefined")) return undefined;
  return () => [defaultTo(element)];
}

/** An array, a Map, a Set, or an iterator of the library. */
function isList(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (checker.isArrayType(type)) return true;
  return /^((Readonly)?(Map|Set)|(Map|Set|Array)Iterator)$/.test(type.symbol?.name ?? "");
}

function isTable(type: ts.Type, checker: ts.TypeChecker): boolean {
  return !checker.isArrayLikeType(type) && type.getStringIndexType() !== undefined;
}

/** const { mode } = settings; of const settings: Record<string, string> = { mode: "on" }, from which nothing is deleted */
function hasEntry(owner: ts.Node, { node }: Target, checker: ts.TypeChecker): boolean {
  const made = madeOf(owner, checker);
  const { parent } = node;
  const key =
    ts.isBindingElement(node) && node.propertyName !== undefined
      ? node.propertyName
      : ts.isPropertyAssignment(parent)
        ? parent.name
        : ts.isIdentifier(node)
          ? node
          : node.name;
  const isCut =
    ts.isIdentifier(owner) && new RegExp(`\\bdelete ${owner.text}\\b`).test(owner.getSourceFile().text);
  return !isCut && "text" in key && hasName(made, key.text);
}

/** const [first] = [1, 2], const [name] = line.split(" "), but not of a list that gets shorter */
function isLongEnough(owner: ts.Node, position: number, checker: ts.TypeChecker): boolean {
  if (ts.isIdentifier(owner) && isChanged(owner, "(pop|shift|splice)\\(|length =")) return false;
  if (ts.isIdentifier(owner) && isChanged(owner, "length\\b")) return true; // The author looks after it.
  const walked = walkedOf(owner);
  if (ts.isIdentifier(walked) && isChanged(walked, "(delete|clear)\\(")) return false;
  if (ts.isIdentifier(walked) && isChanged(walked, "size\\b")) return true;
  const made = madeOf(walked, checker);
  if (made === undefined) return false;
  // new Set([5, 6]), new Map([["a", 1]])
  if (ts.isNewExpression(made)) return position < distinctIn(made.arguments?.[0]);
  if (ts.isCallExpression(made) && ts.isPropertyAccessExpression(made.expression)) {
    const { name, expression: list } = made.expression;
    if (name.text === "split") return position === 0;
    return name.text === "map" && isLongEnough(list, position, checker);
  }
  return ts.isArrayLiteralExpression(made) && position < made.elements.length;
}

/** How many different elements a literal of literals has, and entries of them. */
function distinctIn(list: ts.Expression | undefined): number {
  if (list === undefined || !ts.isArrayLiteralExpression(list)) return 0;
  const keys = list.elements.map((one) => (ts.isArrayLiteralExpression(one) ? one.elements[0] : one));
  return new Set(keys.map((key) => (key && ts.isLiteralExpression(key) ? key.text : undefined))).size;
}

/** `map` of `map.keys()` */
function walkedOf(owner: ts.Node): ts.Node {
  if (!ts.isCallExpression(owner) || !ts.isPropertyAccessExpression(owner.expression)) return owner;
  const { name, expression } = owner.expression;
  return /^(keys|values|entries)$/.test(name.text) ? expression : owner;
}

/** const [head, ...tail] = path */
function takesRest(pattern: ts.Node): boolean {
  const last = ts.isArrayBindingPattern(pattern) ? pattern.elements.at(-1) : undefined;
  return last !== undefined && ts.isBindingElement(last) && last.dotDotDotToken !== undefined;
}

/** What a list or table is at first. */
function madeOf(owner: ts.Node, checker: ts.TypeChecker): ts.Expression | undefined {
  if (ts.isParenthesizedExpression(owner)) return madeOf(owner.expression, checker);
  if (!ts.isIdentifier(owner)) return ts.isExpression(owner) ? owner : undefined;
  const declaration = checker.getSymbolAtLocation(owner)?.valueDeclaration;
  return declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
}

/** xs.pop(), xs.length */
function isChanged(list: ts.Identifier, member: string): boolean {
  return new RegExp(`\\b${list.text}\\.(${member})`).test(list.getSourceFile().text);
}
