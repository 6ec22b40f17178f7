// What lists, Sets, Maps, tables and tuples hold, as places. All names of one list share a cell: TypeScript would let a list of
// users pass for one of users that may be missing, C++ can't, so where the one gets a wider type all of them do.
import { ts } from "../../typescript.ts";

/** The elements of all lists that one name may stand for; a hole in a list is the only node that stands for none. */
export interface Slot extends ts.OmittedExpression {
  readonly type?: undefined;
  readonly holds: Elements;
}

/** A name whose type TypeScript finds. */
export type Untyped =
  | ts.VariableDeclaration
  | ts.PropertyDeclaration
  | ts.FunctionDeclaration
  | ts.MethodDeclaration;

/** What a value may be, as far as it holds others. */
export class Cell {
  #above: Cell | undefined;
  readonly #slots = new Map<string, Elements>();
  readonly #untyped = new Set<Untyped>();

  get root(): Cell {
    let root: Cell = this;
    while (root.#above !== undefined) root = root.#above;
    if (this !== root) this.#above = root;
    return root;
  }

  get slots(): ReadonlyMap<string, Elements> {
    return this.root.#slots;
  }

  get untyped(): ReadonlySet<Untyped> {
    return this.root.#untyped;
  }

  /** @param key of a tuple the index; of everything else what it holds is one and the same */
  slot(key = elements): Elements {
    const { root } = this;
    const known = root.#slots.get(key);
    if (known !== undefined) return known.root;
    const made = new Elements(key, this);
    root.#slots.set(key, made);
    return made;
  }

  addUntyped(name: Untyped): void {
    this.root.#untyped.add(name);
  }

  join(other: Cell): void {
    const [one, root] = [this.root, other.root];
    if (one === root) return;
    one.#above = root;
    for (const name of one.#untyped) root.#untyped.add(name);
    for (const [key, slot] of one.#slots) root.slot(key).join(slot);
  }
}

export const elements = "*";

export class Elements {
  readonly key: string;
  #above: Elements | undefined;
  #slot: Slot | undefined;
  readonly #value = new Cell();
  readonly #types = new Set<ts.TypeNode>();
  readonly #sieves = new Set<ts.CallExpression>();
  readonly #holders: Cell[];
  #isShut = false;

  constructor(key: string, holder: Cell) {
    this.key = key;
    this.#holders = [holder];
  }

  get root(): Elements {
    let root: Elements = this;
    while (root.#above !== undefined) root = root.#above;
    return root;
  }

  /** What each of them may be. */
  get value(): Cell {
    return this.root.#value.root;
  }

  /** Where the program says of what type they are. */
  get types(): ReadonlySet<ts.TypeNode> {
    return this.root.#types;
  }

  /** `found.filter(Boolean)`, whose result has none that is missing. */
  get sieves(): ReadonlySet<ts.CallExpression> {
    return this.root.#sieves;
  }

  /** The lists without a written type that hold them. */
  get untyped(): ReadonlySet<Untyped> {
    return new Set(this.root.#holders.flatMap(({ untyped }) => [...untyped]));
  }

  /** Undefined where a type parameter says of what type they are. */
  get place(): Slot | undefined {
    const { root } = this;
    if (root.#isShut) return undefined;
    root.#slot ??= Object.assign(ts.factory.createOmittedExpression(), { holds: root });
    return root.#slot;
  }

  addType(type: ts.TypeNode): void {
    this.root.#types.add(type);
  }

  addSieve(call: ts.CallExpression): void {
    this.root.#sieves.add(call);
  }

  shut(): void {
    this.root.#isShut = true;
  }

  join(other: Elements): void {
    const [one, root] = [this.root, other.root];
    if (one === root) return;
    one.#above = root;
    if (one.#isShut) root.#isShut = true;
    for (const type of one.#types) root.#types.add(type);
    for (const sieve of one.#sieves) root.#sieves.add(sieve);
    root.#holders.push(...one.#holders);
    one.#value.join(root.#value);
  }
}
