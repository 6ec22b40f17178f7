// What a value may hold, found from where it comes from: written types, literals, and what JavaScript's library makes of others.
import { ts } from "../../typescript.ts";
import { CellTypes } from "./cell-types.ts";
import { Cell, type Elements } from "./cells.ts";
import {
  containerOf,
  copies,
  isSieve,
  isTruth,
  listPut,
  looks,
  sames,
  takes,
  walkersOf,
} from "./containers.ts";
import { assigns, declarationOf, endsIn, functionOf, isResult, type Result } from "./places.ts";

export type Walker = ts.VariableDeclaration | ts.ParameterDeclaration;

export class ContainerCells {
  readonly types: CellTypes;
  /** What is put somewhere. */
  readonly arrivals = new Map<ts.Expression, Elements>();
  /** Who looks at one. */
  readonly reads = new Map<ts.Node, Elements>();
  readonly walkers: (readonly [slot: Elements, walker: Walker])[] = [];
  readonly copies: (readonly [from: Elements, to: Elements])[] = [];
  readonly sifted: Elements[] = [];
  readonly made: (readonly [by: Result, slot: Elements])[] = [];
  readonly #checker: ts.TypeChecker;
  readonly #known = new Map<ts.Node, Cell>();

  constructor(checker: ts.TypeChecker, takesParameters: boolean) {
    this.#checker = checker;
    this.types = new CellTypes(checker, takesParameters);
  }

  declarationOf(name: ts.Node): ts.Declaration | undefined {
    return declarationOf(name, this.#checker);
  }

  kindOf(node: ts.Node): ReturnType<typeof containerOf> {
    return containerOf(this.#checker.getTypeAtLocation(node), this.#checker);
  }

  of(node: ts.Node): Cell {
    const known = this.#known.get(node);
    if (known !== undefined) return known.root;
    const cell = new Cell();
    this.#known.set(node, cell);
    if (ts.isExpression(node)) this.#fill(cell, node);
    else this.#fillNamed(cell, node);
    return cell.root;
  }

  #fillNamed(cell: Cell, node: ts.Node): void {
    if (ts.isBindingElement(node)) return this.#fillBound(cell, node);
    if (ts.isShorthandPropertyAssignment(node)) {
      const from = this.#checker.getShorthandAssignmentValueSymbol(node)?.valueDeclaration;
      if (from !== undefined) cell.join(this.of(from));
      return;
    }
    if (ts.isPropertyAssignment(node)) return cell.join(this.of(node.initializer));
    const isVariable = ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node);
    const isMade = ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node);
    const isSaid = ts.isParameter(node) || ts.isPropertySignature(node) || isResult(node);
    if (!isVariable && !isMade && !isSaid) return;
    if (node.type !== undefined) this.types.bind(cell, node.type);
    else if ((isVariable && node.initializer !== undefined) || isMade) cell.addUntyped(node);
    if ((isVariable || ts.isParameter(node)) && node.initializer !== undefined)
      cell.join(this.of(node.initializer));
  }

  /** const { users } = room, const [first, ...others] = rows */
  #fillBound(cell: Cell, node: ts.BindingElement): void {
    const { parent, name, propertyName, dotDotDotToken } = node;
    const isPlain = dotDotDotToken === undefined;
    if (ts.isObjectBindingPattern(parent)) {
      const key = propertyName ?? name;
      if (!isPlain || !ts.isIdentifier(key)) return;
      const whole = this.#checker.getNonNullableType(this.#checker.getTypeAtLocation(parent));
      const field = this.#checker.getPropertyOfType(whole, key.text)?.valueDeclaration;
      if (field !== undefined) cell.join(this.of(field));
      return;
    }
    const slot = this.#elementsOf(this.of(parent.parent), parent, String(parent.elements.indexOf(node)));
    if (slot === undefined) return;
    if (!isPlain) {
      if (this.kindOf(parent) === "list") this.copies.push([slot, cell.slot()]);
      return;
    }
    this.reads.set(node, slot);
    cell.join(slot.value);
  }

  /** @param at the index, where it is known */
  #elementsOf(cell: Cell, list: ts.Node, at?: string): Elements | undefined {
    const kind = this.kindOf(list);
    if (kind === undefined) return undefined;
    if (kind !== "tuple") return cell.slot();
    return at === undefined ? undefined : cell.slot(at);
  }

  #fill(cell: Cell, node: ts.Expression): void {
    if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isSatisfiesExpression(node))
      return cell.join(this.of(node.expression));
    if (ts.isAsExpression(node)) {
      cell.join(this.of(node.expression));
      return ts.isConstTypeReference(node.type) ? undefined : this.types.bind(cell, node.type);
    }
    if (ts.isConditionalExpression(node))
      for (const part of [node.whenTrue, node.whenFalse]) cell.join(this.of(part));
    if (ts.isBinaryExpression(node)) {
      if (joins.has(node.operatorToken.kind))
        for (const part of [node.left, node.right]) cell.join(this.of(part));
      return;
    }
    if (ts.isIdentifier(node)) return this.#fillFrom(cell, this.declarationOf(node));
    if (ts.isPropertyAccessExpression(node)) {
      const declaration = this.declarationOf(node.name);
      if (declaration !== undefined) return this.#fillFrom(cell, declaration);
      return this.kindOf(node.expression) === "table" ? this.#read(cell, node, "") : undefined;
    }
    if (ts.isElementAccessExpression(node)) {
      const key = node.argumentExpression;
      return this.#read(cell, node, ts.isNumericLiteral(key) ? key.text : undefined);
    }
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) {
      if (node.type !== undefined) this.types.bind(cell, node.type);
      return;
    }
    if (ts.isArrayLiteralExpression(node)) return this.#fillLiteral(cell, node);
    if (ts.isNewExpression(node)) return this.#fillNew(cell, node);
    if (ts.isCallExpression(node)) this.#fillCall(cell, node);
  }

  #fillFrom(cell: Cell, declaration: ts.Node | undefined): void {
    if (declaration !== undefined && !declaration.getSourceFile().isDeclarationFile)
      cell.join(this.of(declaration));
  }

  #read(
    cell: Cell,
    node: ts.ElementAccessExpression | ts.PropertyAccessExpression,
    at: string | undefined,
  ): void {
    const slot = this.#elementsOf(this.of(node.expression), node.expression, at);
    if (slot === undefined) return;
    this.reads.set(node, slot);
    cell.join(slot.value);
  }

  #fillLiteral(cell: Cell, node: ts.ArrayLiteralExpression): void {
    const wanted = this.#checker.getContextualType(node);
    const isTuple =
      this.kindOf(node) === "tuple" || (wanted && containerOf(wanted, this.#checker) === "tuple");
    for (const [at, element] of node.elements.entries()) {
      if (ts.isSpreadElement(element)) {
        if (isTuple) return;
        const from = this.walkOf(element.expression);
        if (from !== undefined) this.copy(from, cell.slot());
      } else this.put(element, cell.slot(isTuple ? String(at) : undefined));
    }
  }

  put(value: ts.Expression, slot: Elements): void {
    this.arrivals.set(value, slot);
    slot.value.join(this.of(value));
  }

  copy(from: Elements, to: Elements): void {
    this.copies.push([from, to]);
    to.value.join(from.value);
  }

  /** What `for (const x of list)` gets; of a Map that is an entry. */
  walkOf(list: ts.Expression): Elements | undefined {
    const kind = this.kindOf(list);
    const cell = this.of(list);
    if (kind === "tuple") return undefined;
    if (kind !== "Map") return cell.slot();
    const entry = cell.slot("entry");
    entry.value.slot("1").join(cell.slot());
    return entry;
  }

  #fillNew(cell: Cell, node: ts.NewExpression): void {
    if (!ts.isIdentifier(node.expression)) return;
    if (this.declarationOf(node.expression)?.getSourceFile().isDeclarationFile !== true) return;
    const name = node.expression.text;
    this.types.bindArguments(cell, name, node.typeArguments ?? []);
    const [first] = node.arguments ?? [];
    if (first === undefined || (name !== "Set" && name !== "Map")) return;
    const from = this.walkOf(first);
    if (from !== undefined) this.copy(name === "Map" ? from.value.slot("1") : from, cell.slot());
  }

  #fillCall(cell: Cell, node: ts.CallExpression): void {
    const declaration = this.#checker.getResolvedSignature(node)?.declaration;
    if (declaration !== undefined && !declaration.getSourceFile().isDeclarationFile) {
      if (!isOfParameters(declaration)) cell.join(this.of(declaration));
      else if (this.types.takesParameters && this.types.heldParameter(declaration.type) !== undefined)
        this.copy(this.of(declaration).slot(), cell.slot());
      return;
    }
    const { expression: callee, arguments: args } = node;
    if (!ts.isPropertyAccessExpression(callee)) return;
    const { expression: owner, name } = callee;
    const [first, second] = args;
    if (ts.isIdentifier(owner) && (owner.text === "Object" || owner.text === "Array"))
      return this.#fillStatic(cell, name.text, first, second);
    const kind = this.kindOf(owner);
    if (kind === undefined || kind === "table" || kind === "tuple") return;
    const own = this.of(owner);
    for (const value of listPut(kind, name.text, args)) {
      if (!ts.isSpreadElement(value)) this.put(value, own.slot());
      else {
        const from = this.walkOf(value.expression);
        if (from !== undefined) this.copy(from, own.slot());
      }
    }
    if (first !== undefined) this.#walk(name.text, own, first);
    if (looks.has(name.text)) this.reads.set(node, own.slot());
    if (looks.has(name.text) || takes.has(name.text)) cell.join(own.slot().value);
    else if (sames.has(name.text)) cell.join(own);
    else if (name.text === "filter" && isSieve(first)) {
      if (first !== undefined && isTruth(first)) {
        own.slot().addSieve(node);
        this.sifted.push(own.slot());
      }
      cell.slot().value.join(own.slot().value);
    } else if (copies.has(name.text)) {
      this.copy(own.slot(), cell.slot());
      if (name.text === "concat")
        for (const arg of args) if (this.kindOf(arg) === "list") own.slot().join(this.of(arg).slot());
    } else if (name.text === "map" && kind === "list" && first !== undefined) this.#make(first, cell.slot());
    else if (name.text === "flatMap" && first !== undefined) this.copy(this.of(first).slot(), cell.slot());
    else if (name.text === "flat") this.copy(own.slot().value.slot(), cell.slot());
    else if (name.text === "entries" && kind === "Map") this.copy(own.slot(), cell.slot().value.slot("1"));
  }

  #make(by: ts.Expression, slot: Elements): void {
    const known = functionOf(by, this.#checker);
    if (known !== undefined) this.made.push([known, slot]);
    slot.value.join(this.of(by));
  }

  /** users.forEach((user) => …), users.map(nameOf) */
  #walk(name: string, own: Cell, by: ts.Expression): void {
    const known = functionOf(by, this.#checker);
    for (const at of known === undefined ? [] : walkersOf(name)) {
      const parameter = known?.parameters[at];
      if (parameter !== undefined && parameter.dotDotDotToken === undefined)
        this.addWalker(own.slot(), parameter);
    }
  }

  addWalker(slot: Elements, walker: Walker): void {
    this.of(walker).join(slot.value);
    if (ts.isIdentifier(walker.name)) this.walkers.push([slot, walker]);
  }

  #fillStatic(cell: Cell, name: string, first?: ts.Expression, second?: ts.Expression): void {
    if (first === undefined) return;
    if (name === "values" && this.kindOf(first) === "table") this.copy(this.of(first).slot(), cell.slot());
    else if (name === "entries" && this.kindOf(first) === "table")
      this.copy(this.of(first).slot(), cell.slot().value.slot("1"));
    else if (name === "from") {
      const from = this.walkOf(first);
      if (second !== undefined) {
        if (from !== undefined) this.#walk("map", this.of(first), second);
        this.#make(second, cell.slot());
      } else if (from !== undefined) this.copy(from, cell.slot());
    } else if (name === "fromEntries") {
      const from = this.walkOf(first);
      if (from !== undefined) this.copy(from.value.slot("1"), cell.slot());
    }
  }
}

/** Whether it has type parameters, or stands in what has. */
function isOfParameters(node: ts.Node): boolean {
  for (let at = node; !ts.isSourceFile(at); at = at.parent)
    if ("typeParameters" in at && at.typeParameters !== undefined) return true;
  return false;
}

const joins: ReadonlySet<ts.SyntaxKind> = new Set([...endsIn, ...assigns]);
