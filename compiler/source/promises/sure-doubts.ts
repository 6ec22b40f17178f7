// Lookups that find nothing at least once, by what the program itself says: `at(7)` of `const at = (i: number) => list[i]!` and a
// list of three, `put("bob")` that looks for a key that no table has. TypeScript, or a `!`, says that there is a value.
import { ts } from "../../typescript.ts";
import { isLookedAfter } from "../looked-after.ts";
import { doubt, takeBack, type Undo } from "../syntax-edits.ts";
import { absencesOf, type Missing } from "./absences.ts";
import { type Beginning, doubtTypeOf, isOpen, ruledOutBy } from "./beginnings.ts";
import type { Arrival, Flow } from "./flow.ts";
import { type KnownValue, KnownValues, walkOf } from "./known-values.ts";
import { declarationOf, type Place } from "./places.ts";
import { isAskedBefore, isSurelyThere } from "./spread-doubts.ts";
import { staysAsItIs } from "./surely-outside.ts";
import { nameType } from "./wider-places.ts";

export class SureDoubts {
  readonly #checker: ts.TypeChecker;
  readonly #files: readonly ts.SourceFile[];
  readonly #known: KnownValues;
  #words: Map<string | number, number> | undefined;

  constructor(files: readonly ts.SourceFile[], checker: ts.TypeChecker) {
    this.#checker = checker;
    this.#files = files;
    this.#known = new KnownValues(files, checker);
  }

  /** Whether there are any at all. */
  hasAny(): boolean {
    const visit = (node: ts.Node): boolean => {
      if (ts.isTypeNode(node)) return false;
      if (ts.isExpression(node) && this.#doubtOf(node) !== undefined) return true;
      return ts.forEachChild(node, (child) => visit(child) || undefined) ?? false;
    };
    return this.#files.some(visit);
  }

  beginningOf({ value, place }: Arrival, flow: Flow): readonly Beginning[] {
    // const z = xs[9]: of the name alone lower knows that there may be no value.
    const isAlone = ts.isVariableDeclaration(place) && place.type === undefined && !isMoved(place, flow);
    if (isAlone || isDefault(value)) return [];
    const doubted = this.#doubtOf(value);
    return doubted === undefined ? [] : [{ value, place, ...doubted }];
  }

  #doubtOf(
    value: ts.Expression,
  ): { readonly missing: readonly Missing[]; readonly make: () => readonly Undo[] } | undefined {
    const isPromised = ts.isNonNullExpression(value);
    const looked = isPromised ? value.expression : value;
    if (ts.isCallExpression(looked)) {
      const missing = isPromised ? ruledOutBy(value, this.#checker) : [];
      if (!isPromised || missing.length === 0 || !this.#findsNothing(looked)) return undefined;
      return { missing, make: () => [takeBack(value)] };
    }
    if (!ts.isElementAccessExpression(looked) && !ts.isPropertyAccessExpression(looked)) return undefined;
    const counting = ts.isElementAccessExpression(looked)
      ? this.#known.counterOf(looked.argumentExpression)
      : undefined;
    if (!isOpen(value, this.#checker, true, counting) || !this.#isOutside(looked)) return undefined;
    const own = this.#checker.getTypeAtLocation(looked);
    // Where a method gives the value, TypeScript writes its type down.
    const type = nameType(own, value, this.#checker) ?? doubtTypeOf(looked, value, this.#checker);
    if (type === undefined) return undefined;
    const missing: readonly Missing[] = [
      "undefined",
      ...absencesOf(own).filter((kind) => kind !== "undefined"),
    ];
    return { missing, make: () => [...(isPromised ? [takeBack(value)] : []), doubt(looked, type)] };
  }

  #isOutside(looked: ts.ElementAccessExpression | ts.PropertyAccessExpression): boolean {
    const { expression: owner } = looked;
    const type = this.#checker.getNonNullableType(this.#checker.getTypeAtLocation(owner));
    if (!this.#checker.isArrayLikeType(type)) return this.#isNoKey(looked);
    if (!ts.isElementAccessExpression(looked)) return false;
    const { argumentExpression: index } = looked;
    if ([looked, index].some((one) => !ts.isNumericLiteral(one) && isAskedBefore(looked, one.getText())))
      return false;
    if (isBehindWalk(index, owner.getText())) return true;
    // i < 2 ? 0 : xs[i - 2]
    const counting = this.#known.counterOf(index);
    if (namesIn(index).some((name) => isLookedAfter(looked, name, counting))) return false;
    return this.#known.pairsOf(owner, index).some(([{ elements }, at]) => at < 0 || at >= elements.length);
  }

  /** rec["nope"] of `const rec: Record<string, number> = { a: 1 }`, which gets no other entries */
  #isNoKey(looked: ts.ElementAccessExpression | ts.PropertyAccessExpression): boolean {
    if (ts.isElementAccessExpression(looked) && isSurelyThere(looked, this.#checker)) return false;
    const { expression: owner } = looked;
    const name = ts.isPropertyAccessExpression(owner) ? owner.name : owner;
    const declaration = ts.isIdentifier(name) ? declarationOf(name, this.#checker) : undefined;
    if (declaration === undefined || !ts.isIdentifier(name)) return false;
    if (!ts.isVariableDeclaration(declaration) && !ts.isPropertyDeclaration(declaration)) return false;
    const keys = keysOf(declaration.initializer);
    if (keys === undefined || !staysAsItIs(name.text, declaration)) return false;
    const asked = ts.isPropertyAccessExpression(looked)
      ? [looked.name.text]
      : this.#known.valuesOf(looked.argumentExpression).map(({ value }) => String(value));
    return asked.some((key) => !keys.has(key));
  }

  /** `users.find((user) => user.id === id)`, `users.get(id)` of an id that nothing else names */
  #findsNothing(call: ts.CallExpression): boolean {
    if (call.arguments.some((index) => isBehindWalk(index))) return true; // this.at(i + 1)!
    if (!ts.isPropertyAccessExpression(call.expression) || isSurelyThere(call, this.#checker)) return false;
    const { name } = call.expression;
    const [first] = call.arguments;
    if (first === undefined) return false;
    if (name.text === "get") return this.#isNamedNowhere(this.#known.valuesOf(first));
    if (name.text !== "find" && name.text !== "findLast") return false;
    if (!ts.isArrowFunction(first) || !ts.isBinaryExpression(first.body)) return false;
    const { left, right, operatorToken } = first.body;
    if (operatorToken.kind !== ts.SyntaxKind.EqualsEqualsEqualsToken) return false;
    return [left, right].some((side) => this.#isNamedNowhere(this.#known.valuesOf(side)));
  }

  /** Whether one of them is written nowhere but where it is looked for. */
  #isNamedNowhere(values: readonly KnownValue[]): boolean {
    const isComputed = values.some(({ literal }) => literal === undefined);
    if (isComputed) return false;
    this.#words ??= countWords(this.#files);
    const words = this.#words;
    return values.some(({ value }) => {
      const literals = new Set(values.filter((one) => one.value === value).map(({ literal }) => literal));
      return words.get(value) === literals.size;
    });
  }
}

/** `i + 1` of `xs.map((x, i) => xs[i + 1])`, at the end */
function isBehindWalk(index: ts.Expression, list?: string): boolean {
  if (!ts.isBinaryExpression(index) || index.operatorToken.kind !== ts.SyntaxKind.PlusToken) return false;
  const { left, right } = index;
  if (!ts.isIdentifier(left) || !ts.isNumericLiteral(right) || Number(right.text) < 1) return false;
  const by = ts.findAncestor(index, ts.isFunctionLike);
  const walk = by && walkOf(by);
  if (by === undefined || walk === undefined || (list ?? walk.list.getText()) !== walk.list.getText())
    return false;
  const at = by.parameters.findIndex(({ name }) => name.getText() === left.text);
  // Who asks anything there may ask for the end.
  return at === 1 && walk.name === "map" && !asks(by);
}

/** Whether its value goes on to other places. */
function isMoved(place: Place, flow: Flow): boolean {
  return flow.onwards([place]).size > 1;
}

/** flags[at] || flags[other] */
function isDefault(value: ts.Expression): boolean {
  const { parent } = value;
  if (ts.isParenthesizedExpression(parent)) return isDefault(parent);
  return ts.isBinaryExpression(parent) && /^(\|\||\?\?)$/.test(parent.operatorToken.getText());
}

function asks(node: ts.Node): boolean {
  if (ts.isConditionalExpression(node) || ts.isIfStatement(node)) return true;
  if (ts.isBinaryExpression(node) && /^([<>]=?|&&|\|\||[!=]==?)$/.test(node.operatorToken.getText()))
    return true;
  return ts.forEachChild(node, (child) => asks(child) || undefined) ?? false;
}

function namesIn(index: ts.Expression): readonly string[] {
  if (ts.isBinaryExpression(index)) return [index.left, index.right].flatMap(namesIn);
  return ts.isIdentifier(index) ? [index.text] : [];
}

/** The names of `{ a: 1, b: 2 }`; undefined of what has others. */
function keysOf(made: ts.Expression | undefined): ReadonlySet<string> | undefined {
  if (made === undefined || !ts.isObjectLiteralExpression(made)) return undefined;
  const keys = made.properties.map(({ name }) =>
    name !== undefined && "text" in name ? name.text : undefined,
  );
  return keys.every((key) => key !== undefined) ? new Set(keys) : undefined;
}

/** How often each text and number is written, and each name of a property. */
function countWords(files: readonly ts.SourceFile[]): Map<string | number, number> {
  const found = new Map<string | number, number>();
  const add = (word: string | number): void => {
    found.set(word, (found.get(word) ?? 0) + 1);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node)) add(node.text);
    if (ts.isNumericLiteral(node)) add(Number(node.text));
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) add(node.name.text);
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return found;
}
