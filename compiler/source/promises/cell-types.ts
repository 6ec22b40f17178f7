// What a written type says of the lists in it: `Map<string, User[]>` is a Map that holds lists that hold users.
import { ts } from "../../typescript.ts";
import { Cell } from "./cells.ts";

const K = ts.SyntaxKind;

/** Which argument says what such a thing holds. */
const arguments_: ReadonlyMap<string, number> = new Map([
  ["Array", 0],
  ["ReadonlyArray", 0],
  ["Set", 0],
  ["ReadonlySet", 0],
  ["Iterable", 0],
  ["Map", 1],
  ["ReadonlyMap", 1],
  ["Record", 1],
]);

export class CellTypes {
  readonly #checker: ts.TypeChecker;
  readonly #named = new Map<ts.Node, Cell>();

  /** Whether a list of T is one like others: it gets a wider type for all that T may be. */
  readonly takesParameters: boolean;

  constructor(checker: ts.TypeChecker, takesParameters: boolean) {
    this.#checker = checker;
    this.takesParameters = takesParameters;
  }

  bind(cell: Cell, type: ts.TypeNode): void {
    if (ts.isParenthesizedTypeNode(type)) return this.bind(cell, type.type);
    if (ts.isTypeOperatorNode(type))
      return type.operator === K.ReadonlyKeyword ? this.bind(cell, type.type) : undefined;
    if (ts.isUnionTypeNode(type)) {
      for (const member of type.types) this.bind(cell, member);
      return;
    }
    if (ts.isArrayTypeNode(type)) return this.#hold(cell, undefined, type.elementType);
    if (ts.isTupleTypeNode(type)) return this.#bindTuple(cell, type);
    // A function is what it gives.
    if (ts.isFunctionTypeNode(type)) return this.bind(cell, type.type);
    if (ts.isTypeLiteralNode(type)) return this.#bindMembers(cell, type.members);
    if (ts.isTypeReferenceNode(type)) this.#bindName(cell, type);
  }

  /** new Map<string, User>() */
  bindArguments(cell: Cell, name: string, args: readonly ts.TypeNode[]): void {
    const at = arguments_.get(name);
    const held = at === undefined ? undefined : args[at];
    if (held !== undefined) this.#hold(cell, undefined, held);
  }

  #hold(cell: Cell, key: string | undefined, type: ts.TypeNode): void {
    const slot = cell.slot(key);
    if (!this.takesParameters && this.parameterOf(type) !== undefined) return slot.shut();
    slot.addType(type);
    this.bind(slot.value, type);
  }

  #bindTuple(cell: Cell, { elements }: ts.TupleTypeNode): void {
    for (const [at, element] of elements.entries()) {
      const type = ts.isNamedTupleMember(element) ? element : undefined;
      if (type?.dotDotDotToken !== undefined || ts.isRestTypeNode(element)) return;
      if (type?.questionToken === undefined && !ts.isOptionalTypeNode(element))
        this.#hold(cell, String(at), type?.type ?? element);
    }
  }

  #bindMembers(cell: Cell, members: readonly ts.TypeElement[]): void {
    for (const member of members)
      if (ts.isIndexSignatureDeclaration(member)) this.#hold(cell, undefined, member.type);
  }

  #bindName(cell: Cell, type: ts.TypeReferenceNode): void {
    const symbol = this.#symbolOf(type.typeName);
    const [declaration] = symbol?.declarations ?? [];
    if (symbol === undefined || declaration === undefined) return;
    if (declaration.getSourceFile().isDeclarationFile)
      return this.bindArguments(cell, symbol.name, type.typeArguments ?? []);
    const isAlias = ts.isTypeAliasDeclaration(declaration);
    if ((!isAlias && !ts.isInterfaceDeclaration(declaration)) || declaration.typeParameters) return;
    const known = this.#named.get(declaration);
    if (known !== undefined) return cell.join(known);
    const named = new Cell();
    this.#named.set(declaration, named);
    if (isAlias) this.bind(named, declaration.type);
    else this.#bindMembers(named, declaration.members);
    cell.join(named);
  }

  #symbolOf(name: ts.EntityName): ts.Symbol | undefined {
    const symbol = this.#checker.getSymbolAtLocation(name);
    const isAlias = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    return isAlias ? this.#checker.getAliasedSymbol(symbol) : symbol;
  }

  /** T */
  parameterOf(type: ts.Node | undefined): ts.Symbol | undefined {
    if (type === undefined || !ts.isTypeReferenceNode(type)) return undefined;
    const found = this.#checker.getTypeFromTypeNode(type);
    return found.flags & ts.TypeFlags.TypeParameter ? found.symbol : undefined;
  }

  /** `T` of T[], readonly T[], Set<T> */
  heldParameter(type: ts.Node | undefined): ts.Symbol | undefined {
    if (type === undefined) return undefined;
    if (ts.isTypeOperatorNode(type)) return this.heldParameter(type.type);
    if (ts.isArrayTypeNode(type)) return this.parameterOf(type.elementType);
    if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return undefined;
    return this.parameterOf(type.typeArguments?.[arguments_.get(type.typeName.text) ?? -1]);
  }
}
