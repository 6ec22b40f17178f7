// Follows the containers without a type through a program: which names they have, what is put into them, where they go.
import { ts } from "../../typescript.ts";
import {
  type Contents,
  innerOf,
  joinContents,
  makeContents,
  type Part,
  resolveSame,
  widen,
} from "./contents.ts";
import { isAssignment, isFromLength, makerKind } from "./makers.ts";
import { isTested } from "./tested.ts";

const K = ts.SyntaxKind;

export interface Site {
  readonly node: ts.NewExpression | ts.CallExpression;
  readonly contents: Contents;
}

/** All places where such a container is made and has a name, or lies in one that has. */
export function followContainers(files: readonly ts.SourceFile[], checker: ts.TypeChecker): readonly Site[] {
  const makers: Site["node"][] = [];
  const find = (node: ts.Node): void => {
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && makerKind(node, checker))
      makers.push(node);
    ts.forEachChild(node, find);
  };
  files.forEach(find);
  if (makers.length === 0) return [];
  const flow = new Flow(checker);
  // What lies in another one may stand before it.
  for (let round = 0; round < 2; round += 1) for (const maker of makers) flow.addMaker(maker);
  const visit = (node: ts.Node): void => {
    flow.visit(node);
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return flow.sites;
}

class Flow {
  readonly #checker: ts.TypeChecker;
  /** By what declares the name: of a property TypeScript makes several symbols. */
  readonly #names = new Map<ts.Declaration, Contents>();
  readonly #made = new Map<ts.Node, Contents>();
  readonly #asked = new Set<ts.Node>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  get sites(): readonly Site[] {
    return [...this.#made].map(([node, contents]) => ({ node: node as Site["node"], contents })); // only those are added
  }

  addMaker(node: Site["node"]): void {
    if (this.#made.has(node)) return;
    const isUndefined = ts.isCallExpression(node) && isFromLength(node, this.#checker);
    const contents =
      this.#placeOf(node) ?? (isUndefined && !this.#hasPlace(node) ? makeContents() : undefined);
    if (contents === undefined) return;
    contents.kind ??= makerKind(node, this.#checker);
    if (isUndefined && !isFilled(node)) contents.value.types.push(this.#checker.getUndefinedType());
    if (contents.kind === "Array" && !isUndefined && node.arguments?.length === 1 && !isFilled(node))
      contents.isUnfilled = true;
    this.#made.set(node, contents);
  }

  /** Whether a type is wanted there, or another call makes something else of it. */
  #hasPlace(node: ts.Expression): boolean {
    if (isFilled(node)) return true;
    const wanted = this.#checker.getContextualType(node);
    return wanted !== undefined && (wanted.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) === 0;
  }

  visit(node: ts.Node): void {
    if (ts.isCallExpression(node)) this.#visitCall(node);
    else if (ts.isBinaryExpression(node)) this.#visitAssignment(node);
    if (ts.isIdentifier(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node)) {
      const whole = ts.isIdentifier(node) && isNameOf(node.parent, node) ? node.parent : node;
      if (ts.isExpression(whole)) this.#visitUse(whole);
      if (ts.isExpression(whole) && isTested(whole)) this.#visitTest(whole);
    }
  }

  /** Where it goes says what it holds. */
  #visitUse(node: ts.Expression): void {
    if (ts.isSpreadElement(node.parent)) return;
    const contents = this.#contentsOf(node);
    const wanted = contents && this.#checker.getContextualType(node);
    if (wanted) contents.wanted.push(wanted);
  }

  /** if (!memo[n]), row === undefined of `const row = rows[y]` */
  #visitTest(node: ts.Expression): void {
    const declaration = ts.isIdentifier(node)
      ? this.#checker.getSymbolAtLocation(node)?.valueDeclaration
      : undefined;
    const value = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : node;
    if (value === undefined || !ts.isElementAccessExpression(value)) return;
    const contents = this.#contentsOf(value.expression);
    if (contents !== undefined) contents.isAsked = true;
  }

  /** seen.add(x), counts.set(key, x), rows.push(x), … */
  #visitCall(node: ts.CallExpression): void {
    const { expression: callee, arguments: args } = node;
    if (!ts.isPropertyAccessExpression(callee)) return;
    const contents = this.#contentsOf(callee.expression);
    if (contents === undefined) return;
    const [first, second] = args;
    switch (callee.name.text) {
      case "set":
        if (first !== undefined) this.#put(contents.key, first);
        if (second !== undefined) this.#put(contents.value, second);
        break;
      case "add":
      case "fill":
        if (first !== undefined) this.#put(contents.value, first);
        break;
      case "has":
      case "get":
      case "delete":
        if (first !== undefined)
          (contents.kind === "Map" ? contents.key : contents.value).asked.push(widen(first, this.#checker));
        break;
      case "push":
      case "unshift":
        for (const arg of args) this.#put(contents.value, arg);
        break;
      case "splice":
        for (const arg of args.slice(2)) this.#put(contents.value, arg);
    }
  }

  /** xs[i] = x, xs = ys */
  #visitAssignment({ left, operatorToken, right }: ts.BinaryExpression): void {
    if (!isAssignment(operatorToken.kind)) return;
    if (ts.isElementAccessExpression(left)) {
      const list = this.#contentsOf(left.expression);
      if (list !== undefined) this.#put(list.value, right);
      return;
    }
    const contents = operatorToken.kind === K.EqualsToken ? this.#contentsOf(left) : undefined;
    if (contents !== undefined && this.#contentsOf(right) !== contents)
      contents.wanted.push(this.#checker.getTypeAtLocation(right));
  }

  #put(part: Part, node: ts.Expression): void {
    for (const choice of choicesOf(node)) this.#putOne(part, choice);
  }

  #putOne(part: Part, node: ts.Expression): void {
    const own = this.#contentsOf(node);
    if (own !== undefined) return joinContents(innerOf(part), own);
    if (this.#takenFrom(node)?.value === part) return; // It tells nothing of itself.
    if (ts.isSpreadElement(node)) return this.#putElements(part, node.expression);
    const kind = makerKind(node, this.#checker);
    if (kind !== undefined) return void innerOf(part, kind);
    if (isEmptyList(node)) return void innerOf(part, "Array");
    if (ts.isArrayLiteralExpression(node)) {
      if (!node.elements.some((element) => ts.isSpreadElement(element) || ts.isOmittedExpression(element)))
        return void part.literals.push(node);
    }
    const types = this.#typesOf(node);
    part.types.push(...types);
    if (types.length === 0) part.isOpen = true;
  }

  #putElements(part: Part, list: ts.Expression): void {
    const type = this.#checker.getTypeAtLocation(list);
    const element = this.#checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    if (element === undefined || element.flags & ts.TypeFlags.Any) part.isOpen = true;
    else part.types.push(element);
  }

  /** The types that a value may have; none where that is not known. */
  #typesOf(node: ts.Expression): readonly ts.Type[] {
    const type = widen(node, this.#checker);
    if ((type.flags & ts.TypeFlags.Any) === 0) return [type];
    const [first, more] = choicesOf(node);
    if (more !== undefined || first !== node) return choicesOf(node).flatMap((one) => this.#typesOf(one));
    if (ts.isBinaryExpression(node)) return this.#typesOfBinary(node);
    if (!ts.isIdentifier(node)) return [];
    const declaration = this.#checker.getSymbolAtLocation(node)?.valueDeclaration;
    if (declaration === undefined || !ts.isVariableDeclaration(declaration) || this.#asked.has(declaration))
      return [];
    if (declaration.type !== undefined || declaration.initializer === undefined) return [];
    this.#asked.add(declaration);
    const types = this.#typesOf(declaration.initializer);
    this.#asked.delete(declaration);
    return types;
  }

  #typesOfBinary({ left, operatorToken: { kind }, right }: ts.BinaryExpression): readonly ts.Type[] {
    if (kind !== K.PlusToken) return [];
    // (count.get(word) || 0) + 1: the count is a number because 1 is one.
    const types = [...this.#typesOf(left), ...this.#typesOf(right)];
    const texts = types.filter(({ flags }) => flags & ts.TypeFlags.StringLike);
    if (texts.length > 0) return texts;
    return types.every(({ flags }) => flags & ts.TypeFlags.NumberLike) ? types : [];
  }

  /** The container that `rows[i]`, `groups.get(key)`, `stack.pop()` take something from. */
  #takenFrom(node: ts.Expression): Contents | undefined {
    if (ts.isElementAccessExpression(node)) return this.#contentsOf(node.expression);
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
    const { expression: owner, name } = node.expression;
    return ["get", "at", "pop", "shift"].includes(name.text) ? this.#contentsOf(owner) : undefined;
  }

  /** What is known of the container that an expression gives; undefined where it is none of those that are looked for. */
  #contentsOf(node: ts.Expression): Contents | undefined {
    const made = this.#made.get(node);
    if (made !== undefined) return resolveSame(made);
    if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node))
      return this.#contentsOf(node.expression);
    if (ts.isBinaryExpression(node) && (isChoice(node) || isAssignment(node.operatorToken.kind)))
      return this.#contentsOfOperands(node);
    if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) return this.#contentsOfName(node);
    const owner = this.#takenFrom(node);
    if (owner !== undefined) return this.#isUnsaid(node) ? innerOf(owner.value) : undefined;
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
    const { expression, name } = node.expression;
    return ["set", "add", "fill"].includes(name.text) ? this.#contentsOf(expression) : undefined;
  }

  /** groups.get(key) ?? [] */
  #contentsOfOperands({ left, right }: ts.BinaryExpression): Contents | undefined {
    const contents = this.#contentsOf(left);
    if (contents === undefined) return this.#contentsOf(right);
    contents.kind ??= isEmptyList(right) ? "Array" : makerKind(right, this.#checker);
    return contents;
  }

  #contentsOfName(node: ts.Identifier | ts.PropertyAccessExpression): Contents | undefined {
    const declaration = this.#symbolOf(node)?.valueDeclaration;
    const known = declaration && this.#names.get(declaration);
    if (known !== undefined) return resolveSame(known);
    if (
      declaration !== undefined &&
      ts.isShorthandPropertyAssignment(declaration) &&
      declaration !== node.parent
    )
      return this.#contentsOfName(declaration.name);
    if (declaration === undefined || !ts.isVariableDeclaration(declaration) || declaration.type !== undefined)
      return undefined;
    if (this.#asked.has(declaration)) return undefined;
    this.#asked.add(declaration);
    const contents = this.#contentsOfVariable(declaration);
    this.#asked.delete(declaration);
    return contents;
  }

  /** const row = rows[i], for (const row of rows) */
  #contentsOfVariable({ initializer, parent }: ts.VariableDeclaration): Contents | undefined {
    if (initializer !== undefined) return this.#contentsOf(initializer);
    if (!ts.isForOfStatement(parent.parent)) return undefined;
    const list = this.#contentsOf(parent.parent.expression);
    return list === undefined || list.kind === "Map" ? undefined : innerOf(list.value);
  }

  /** The container that is known by the place where this one is made. */
  #placeOf(node: ts.Expression): Contents | undefined {
    const { parent } = node;
    if (ts.isParenthesizedExpression(parent) || ts.isNonNullExpression(parent)) return this.#placeOf(parent);
    if (ts.isConditionalExpression(parent) && parent.condition !== node) return this.#placeOf(parent);
    if (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isPropertyDeclaration(parent))
      return parent.type === undefined ? this.#nameContents(parent.name) : undefined;
    if (ts.isPropertyAssignment(parent)) return this.#nameContents(parent.name);
    if (ts.isBinaryExpression(parent)) return this.#placeOfOperand(node, parent);
    if (ts.isArrowFunction(parent) && parent.body === node) return this.#placeOfResult(parent);
    if (ts.isReturnStatement(parent)) {
      const giver = ts.findAncestor(parent, ts.isFunctionLike);
      return giver && ts.isArrowFunction(giver) ? this.#placeOfResult(giver) : undefined;
    }
    if (ts.isPropertyAccessExpression(parent) && ts.isCallExpression(parent.parent))
      return ["fill", "set", "add"].includes(parent.name.text) ? this.#placeOf(parent.parent) : undefined;
    return ts.isCallExpression(parent) ? this.#placeOfArgument(node, parent) : undefined;
  }

  #placeOfOperand(node: ts.Expression, whole: ts.BinaryExpression): Contents | undefined {
    const { left, operatorToken, right } = whole;
    if (right !== node) return undefined;
    if (isChoice(whole)) return this.#placeOf(whole);
    if (!isAssignment(operatorToken.kind)) return undefined;
    if (!ts.isIdentifier(left) && !ts.isPropertyAccessExpression(left)) return this.#contentsOf(left);
    const declaration = this.#symbolOf(left)?.valueDeclaration;
    const isOpen =
      declaration && (ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration));
    return isOpen && declaration.type === undefined ? this.#nameContents(left) : undefined;
  }

  /** groups.set(key, new Set()) */
  #placeOfArgument(node: ts.Expression, call: ts.CallExpression): Contents | undefined {
    const { expression: callee, arguments: args } = call;
    const owner = ts.isPropertyAccessExpression(callee) ? this.#contentsOf(callee.expression) : undefined;
    if (owner === undefined || !ts.isPropertyAccessExpression(callee)) return undefined;
    if (callee.name.text === "set") return args[1] === node ? innerOf(owner.value) : undefined;
    return ["add", "push", "unshift", "fill"].includes(callee.name.text) ? innerOf(owner.value) : undefined;
  }

  /** rows.map(() => Array(n)), Array.from({ length: n }, () => Array(n)) */
  #placeOfResult(giver: ts.ArrowFunction): Contents | undefined {
    const call = giver.parent;
    if (giver.type !== undefined || !ts.isCallExpression(call) || !call.arguments.includes(giver))
      return undefined;
    const { expression: callee } = call;
    if (!ts.isPropertyAccessExpression(callee) || !["map", "from"].includes(callee.name.text))
      return undefined;
    const list = this.#placeOf(call);
    if (list === undefined) return undefined;
    list.kind ??= "Array";
    return innerOf(list.value);
  }

  #nameContents(name: ts.Node): Contents | undefined {
    const declaration = this.#symbolOf(name)?.valueDeclaration;
    if (declaration === undefined) return undefined;
    const contents = resolveSame(this.#names.get(declaration) ?? makeContents());
    this.#names.set(declaration, contents);
    return contents;
  }

  #symbolOf(node: ts.Node): ts.Symbol | undefined {
    const { parent } = node;
    const name = ts.isPropertyAccessExpression(node) ? node.name : node;
    const symbol = ts.isShorthandPropertyAssignment(parent)
      ? this.#checker.getShorthandAssignmentValueSymbol(parent)
      : this.#checker.getSymbolAtLocation(name);
    return symbol && symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
  }

  #isUnsaid(node: ts.Expression): boolean {
    const type = this.#checker.getNonNullableType(this.#checker.getTypeAtLocation(node));
    if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return true;
    const elements = this.#checker.isArrayType(type)
      ? this.#checker.getTypeArguments(type as ts.TypeReference)
      : []; // as just asked
    return elements.some(
      ({ flags }) => (flags & (ts.TypeFlags.Any | ts.TypeFlags.Null | ts.TypeFlags.Undefined)) !== 0,
    );
  }
}

function isEmptyList(node: ts.Expression): boolean {
  return ts.isArrayLiteralExpression(node) && node.elements.length === 0;
}

/** Array(n).fill(0) */
function isFilled({ parent }: ts.Node): boolean {
  return ts.isPropertyAccessExpression(parent) && parent.name.text === "fill";
}

/** a ?? b, a || b */
function isChoice({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind === K.QuestionQuestionToken || kind === K.BarBarToken;
}

/** What the expression may give of what is written in it. */
function choicesOf(node: ts.Expression): readonly ts.Expression[] {
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return choicesOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...choicesOf(node.whenTrue), ...choicesOf(node.whenFalse)];
  if (!ts.isBinaryExpression(node) || !isChoice(node)) return [node];
  return [...choicesOf(node.left), ...choicesOf(node.right)];
}

/** The name behind the dot: the whole is what it means. */
function isNameOf(parent: ts.Node, node: ts.Node): parent is ts.PropertyAccessExpression {
  return ts.isPropertyAccessExpression(parent) && parent.name === node;
}
