// Follows the lists, Sets, Maps, tables and tuples of a program: which names they have, what is put into them, and who looks
// at what they hold.
import { ts } from "../../typescript.ts";
import { saidMissing } from "./absences.ts";
import type { Elements, Slot } from "./cells.ts";
import { ContainerCells, type Walker } from "./container-cells.ts";
import { containerOf } from "./containers.ts";
import { assigns, endsIn, fieldOf, isResult, type Result } from "./places.ts";
import { tiePlacesOf } from "./ties.ts";
import { isGeneric } from "./written-doubts.ts";

export class ElementFlow {
  readonly #checker: ts.TypeChecker;
  readonly #cells: ContainerCells;

  constructor(files: readonly ts.SourceFile[], checker: ts.TypeChecker, takesParameters = false) {
    this.#checker = checker;
    this.#cells = new ContainerCells(checker, takesParameters);
    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node)) return;
      this.#visit(node);
      ts.forEachChild(node, visit);
    };
    files.forEach(visit);
  }

  /** Where the value goes that ends there, as part of a list or the like. */
  goalOf(value: ts.Expression): Slot | undefined {
    const own = this.#cells.arrivals.get(value);
    if (own !== undefined) return own.place;
    const { parent } = value;
    const isAround =
      ts.isParenthesizedExpression(parent) || ts.isNonNullExpression(parent) || ts.isAsExpression(parent);
    const isChoice = ts.isConditionalExpression(parent) && parent.condition !== value;
    const isEnd =
      ts.isBinaryExpression(parent) && parent.right === value && endsIn.has(parent.operatorToken.kind);
    return isAround || isChoice || isEnd ? this.goalOf(parent) : undefined;
  }

  /** rows[i], users.get(id), and a name that stands for such: `const [first] = rows` */
  readOf(node: ts.Expression | ts.BindingName): Slot | undefined {
    const declaration = ts.isIdentifier(node) ? this.#cells.declarationOf(node) : undefined;
    return this.#cells.reads.get(declaration ?? node)?.place;
  }

  /** What walks over a list, and gets each of its elements. */
  get walkers(): readonly (readonly [slot: Slot, walker: Walker])[] {
    return this.#cells.walkers.flatMap(([{ place }, walker]) => (place ? [[place, walker] as const] : []));
  }

  get copies(): readonly (readonly [from: Slot, to: Slot])[] {
    return this.#cells.copies.flatMap(([{ place: from }, { place: to }]) =>
      from && to ? [[from, to] as const] : [],
    );
  }

  /** The functions whose results a list holds. */
  get made(): readonly (readonly [by: Result, slot: Slot])[] {
    return this.#cells.made.flatMap(([by, { place }]) => (place ? [[by, place] as const] : []));
  }

  /** users.filter(Boolean) */
  get sifted(): readonly Slot[] {
    return this.#cells.sifted.flatMap(({ place }) => place ?? []);
  }

  #visit(node: ts.Node): void {
    if (
      ts.isVariableDeclaration(node) ||
      ts.isPropertyDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node)
    )
      this.#cells.of(node);
    if (ts.isElementAccessExpression(node) || ts.isCallExpression(node) || ts.isNewExpression(node))
      this.#cells.of(node);
    if (ts.isPropertyAccessExpression(node) || ts.isArrayLiteralExpression(node)) this.#cells.of(node);
    if (ts.isForOfStatement(node)) this.#visitForOf(node);
    if (ts.isBinaryExpression(node)) this.#visitAssignment(node);
    if (ts.isReturnStatement(node) && node.expression !== undefined)
      this.#visitResult(ts.findAncestor(node, ts.isFunctionLike), node.expression);
    if (ts.isArrowFunction(node) && ts.isExpression(node.body)) this.#visitResult(node, node.body);
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) this.#visitArguments(node);
    if (ts.isObjectLiteralExpression(node)) this.#visitObject(node);
    tiePlacesOf(node, this.#checker, (from, to) => this.#cells.of(from).join(this.#cells.of(to)));
  }

  #visitForOf({ initializer, expression }: ts.ForOfStatement): void {
    const declaration = ts.isVariableDeclarationList(initializer) ? initializer.declarations[0] : undefined;
    const slot = declaration && this.#cells.walkOf(expression);
    if (slot !== undefined) this.#cells.addWalker(slot, declaration as ts.VariableDeclaration); // just asked
  }

  #visitAssignment({ left, operatorToken, right }: ts.BinaryExpression): void {
    if (!assigns.has(operatorToken.kind)) return;
    if (ts.isArrayLiteralExpression(left) || ts.isObjectLiteralExpression(left)) return;
    this.#cells.of(left).join(this.#cells.of(right));
    const slot = this.#cells.reads.get(left);
    if (slot !== undefined) this.#cells.arrivals.set(right, slot);
  }

  #visitResult(by: ts.Node | undefined, value: ts.Expression): void {
    if (by !== undefined && isResult(by)) this.#cells.of(by).join(this.#cells.of(value));
  }

  /** show(users) */
  #visitArguments(call: ts.CallExpression | ts.NewExpression): void {
    const declaration = this.#checker.getResolvedSignature(call)?.declaration;
    if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return;
    if (!ts.isJSDocSignature(declaration)) this.#visitGeneric(call, declaration);
    for (const [at, value] of (call.arguments ?? []).entries()) {
      const last = declaration.parameters.at(-1);
      const parameter = declaration.parameters[at] ?? last;
      if (parameter === undefined || !ts.isParameter(parameter) || ts.isSpreadElement(value)) return;
      if (parameter.type !== undefined && isGeneric(parameter.type, this.#checker)) continue;
      // What is said to be missing at the end is left out there.
      if (parameter.dotDotDotToken === undefined) {
        if (declaration.parameters[at] !== undefined) this.#cells.of(parameter).join(this.#cells.of(value));
      } else if (saidMissing(value) === undefined) this.#cells.put(value, this.#cells.of(parameter).slot());
    }
  }

  /** each(users, (user) => …) of `<T>(xs: T[], f: (x: T) => void)`, first(users) of `<T>(xs: T[]): T[]` */
  #visitGeneric(
    call: ts.CallExpression | ts.NewExpression,
    { parameters, type }: Pick<ts.FunctionLikeDeclaration, "parameters" | "type">,
  ): void {
    const given = new Map<ts.Symbol, Elements>();
    const values = call.arguments ?? [];
    for (const [at, value] of values.entries()) {
      const name = this.#cells.types.heldParameter(parameters[at]?.type);
      if (name !== undefined && !ts.isSpreadElement(value)) given.set(name, this.#cells.of(value).slot());
    }
    const result = this.#cells.types.heldParameter(type);
    const from = result && given.get(result);
    if (from !== undefined) this.#cells.copy(from, this.#cells.of(call).slot());
    for (const [at, value] of values.entries()) {
      const wanted = parameters[at]?.type;
      if (!ts.isArrowFunction(value) || wanted === undefined || !ts.isFunctionTypeNode(wanted)) continue;
      for (const [index, own] of value.parameters.entries()) {
        const name = this.#cells.types.parameterOf(wanted.parameters[index]?.type);
        const slot = name && given.get(name);
        if (slot !== undefined) this.#cells.addWalker(slot, own);
      }
    }
  }

  #visitObject(node: ts.ObjectLiteralExpression): void {
    const kind = this.#cells.kindOf(node);
    const wanted = this.#checker.getContextualType(node);
    const isTable = kind === "table" || (wanted && containerOf(wanted, this.#checker) === "table");
    for (const property of node.properties) {
      if (!ts.isPropertyAssignment(property) && !ts.isShorthandPropertyAssignment(property)) continue;
      const value = ts.isPropertyAssignment(property) ? property.initializer : property.name;
      if (isTable) {
        this.#cells.put(value, this.#cells.of(node).slot());
        continue;
      }
      const field = fieldOf(property, this.#checker);
      if (field !== undefined)
        this.#cells.of(field).join(this.#cells.of(ts.isPropertyAssignment(property) ? value : property));
    }
  }
}
