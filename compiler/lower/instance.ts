// One use of the source: the program as it stands, or a generic function or class with the types that it is used with.
// Every instance has slots and functions of its own, so that no later stage sees a type parameter.
import type { ObjectId, SlotId, Type } from "../hir/index.ts";
import type { ts } from "../typescript.ts";
import type { FunctionEntry } from "./functions/function-entry.ts";

/** One of the arguments that `...args` takes, or all that follow. */
export interface ListedSlot {
  readonly slot: SlotId;
  /** Whether a call may leave it out. */
  readonly optional: boolean;
  /** An array of all further ones. */
  readonly rest: boolean;
}

export class Instance {
  readonly outer: Instance | undefined;
  /** What the type parameters stand for. */
  readonly types: ReadonlyMap<ts.Symbol, Type>;
  /** The same as TypeScript sees it, free of type parameters; those that it does not say are missing. */
  readonly given: ReadonlyMap<ts.Symbol, ts.Type>;
  /** The class inside of which `this` is an object. */
  readonly self: ObjectId | undefined;
  readonly slots = new Map<ts.Symbol, SlotId>();
  /** The objects that hold variables which change and which classes use. */
  readonly keepers = new Map<ts.Symbol, SlotId>();
  readonly functions = new Map<ts.Node, FunctionEntry>();
  /** Classes whose static members are known. */
  readonly statics = new Set<ts.Node>();
  readonly shapes = new Map<ts.Type, ObjectId>();
  /** Generic functions of a block, by the function that they stand in. */
  readonly homes = new Map<ts.Node, { readonly owner: FunctionEntry | undefined }>();

  /** `...args` of which the single ones are parameters of their own. */
  readonly lists = new Map<ts.Symbol, readonly ListedSlot[]>();

  /** What parameters take that are open to several kinds of lists. */
  readonly opened = new Map<ts.Symbol, Type>();

  /** How many instances stand in each other in its types: that of `Box<Box<number>>` is 2. */
  depth: number;

  /** Says which instance this is; those of a program and its plain functions are alike. */
  readonly key: string;

  constructor(
    outer: Instance | undefined,
    types: ReadonlyMap<ts.Symbol, Type>,
    self: ObjectId | undefined,
    key?: string,
    given: ReadonlyMap<ts.Symbol, ts.Type> = new Map(),
  ) {
    this.outer = outer;
    this.depth = outer?.depth ?? 0;
    this.types = types;
    this.given = given;
    this.self = self ?? outer?.self;
    this.key = key ?? outer?.key ?? "";
  }

  typeOf(parameter: ts.Symbol): Type | undefined {
    return this.types.get(parameter) ?? this.outer?.typeOf(parameter);
  }

  /** All that TypeScript says of the parameters, here and around. */
  givenTypes(): ReadonlyMap<ts.Symbol, ts.Type> {
    if (this.outer === undefined) return this.given;
    const outer = this.outer.givenTypes();
    return this.given.size === 0 ? outer : new Map([...outer, ...this.given]);
  }

  listOf(symbol: ts.Symbol): readonly ListedSlot[] | undefined {
    return this.lists.get(symbol) ?? this.outer?.listOf(symbol);
  }

  openedType(symbol: ts.Symbol): Type | undefined {
    return this.opened.get(symbol) ?? this.outer?.openedType(symbol);
  }

  slotOf(symbol: ts.Symbol): SlotId | undefined {
    return this.slots.get(symbol) ?? this.outer?.slotOf(symbol);
  }

  keeperOf(symbol: ts.Symbol): SlotId | undefined {
    return this.keepers.get(symbol) ?? this.outer?.keeperOf(symbol);
  }

  functionAt(node: ts.Node): FunctionEntry | undefined {
    return this.functions.get(node) ?? this.outer?.functionAt(node);
  }

  /** Where a generic function inside of another function stands; undefined for those of a top level. */
  homeOf(node: ts.Node): Instance | undefined {
    return this.homes.has(node) ? this : this.outer?.homeOf(node);
  }

  /** Whether any type parameter is bound, here or around. */
  get isGeneric(): boolean {
    return this.types.size > 0 || this.given.size > 0 || (this.outer?.isGeneric ?? false);
  }
}
