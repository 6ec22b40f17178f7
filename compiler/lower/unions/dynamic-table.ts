// What becomes `unknown` in a program, collected while it is lowered. Programs whose `unknown` is an error or nothing, as
// that of a catch clause is, keep the cheap form of a reference: only where that is refused the program is lowered again,
// with values that may be anything.
import type { FunctionType, Lowered, ObjectId, Program, Type } from "../../hir/index.ts";
import type { ts } from "../../typescript.ts";
import type { ClassNode, ObjectEntry } from "../objects/object-entry.ts";
import { OpenFields, type Openings } from "../objects/open-fields.ts";

/** Finds objects that are taken for those of a class which they don't belong to, by both. */
export type FindStandIns = (program: Program<Lowered>) => readonly StandIn[];

interface StandIn {
  readonly wanted: ObjectId;
  readonly given: ObjectId;
}

export interface Modes {
  /** `unknown` may be anything. */
  readonly unknown: boolean;
  /** What is thrown may be anything. */
  readonly thrown: boolean;
  /** JSON becomes `unknown`: what is taken for an interface may be a table. */
  readonly parsed: boolean;
  /** The texts of tagged templates have `raw`. */
  readonly raw: boolean;
  /** Literals, and types that are written out, whose objects are records: with what those hold. */
  readonly tables: ReadonlyMap<ts.Node, ts.Type>;
  /** Tuples that are structs though their elements are all of one type: they meet others, as `["add"] | ["push", number]`. */
  readonly tuples: ReadonlySet<ts.Type>;
  /** Properties that a literal in something generic lacks, of the types that its instances say. */
  readonly incomplete: ReadonlySet<ts.Symbol>;
  /** Generic classes that are one for all types that look alike: `Stack<{ x: number }>` in two places. */
  readonly alike: ReadonlySet<ts.Node>;
  /** Classes that have a property for which a value that may be anything is asked: `"code" in error`. */
  readonly owners: ReadonlyMap<string, ReadonlySet<ClassNode>>;
  /** Classes for whose objects others are taken, which look alike: an interface to whoever has them. */
  readonly likened: ReadonlySet<ClassNode>;
  /** Interfaces for which errors are passed. */
  readonly errors: ReadonlySet<ts.Type>;
  /** Properties that may be empty against their types. */
  readonly open: Openings;
}

export class DynamicTable {
  readonly modes: Modes;
  /** What the program needs; looked at where it was refused without. */
  wanted: Modes;
  /** By their keys. */
  readonly members = new Map<string, Type>();
  /** Object types that a value of such a type is taken for. */
  readonly shapes = new Set<ObjectId>();
  /** The same where it is what JSON gave, if it is not one of the program's objects. */
  readonly retyped = new Set<ObjectId>();
  /** Names of the unions that hold lists of themselves. */
  readonly names = new Set<string>();
  /** What object literals among them have in common: the names that the program asks for, and where. */
  object: ObjectEntry | undefined;
  readonly asked = new Map<string, ts.Node>();
  /** Where JSON.stringify hands them to a function: the types of lists and tables in them. */
  readonly replaced: { readonly parts: Type[]; readonly node: ts.Node }[] = [];
  /** Object literals that become such values, and what tables hold for which such values are taken. */
  readonly literals = new Set<ts.Node>();
  held: ts.Type | undefined;
  /** Where the program takes such a value for a table, to do more with it than to read names that stand there. */
  tabled: ts.Node | undefined;
  /** What is called as a function of some type; functions that go to a place whose type nobody knew. */
  readonly called: FunctionType[] = [];
  readonly unplaced: { readonly type: FunctionType; readonly node: ts.Node }[] = [];
  /** What classes of the program were made of. */
  readonly classes = new Map<ObjectId, ClassNode>();
  readonly interfaces = new Map<ObjectId, ts.Type>();
  readonly recursive = new Map<ts.Type, boolean>();
  readonly open: OpenFields;

  constructor(modes: Modes) {
    this.modes = modes;
    this.wanted = modes;
    this.open = new OpenFields(modes.open);
  }

  want(mode: "unknown" | "thrown" | "parsed" | "raw"): void {
    const unknown = mode !== "raw" || this.wanted.unknown;
    this.wanted = { ...this.wanted, unknown, [mode]: true };
  }

  wantTable(literal: ts.Node, value: ts.Type): void {
    if (this.wanted.tables.has(literal)) return;
    this.wanted = { ...this.wanted, tables: new Map([...this.wanted.tables, [literal, value]]) };
  }

  wantTuples(tuples: readonly ts.Type[]): void {
    if (tuples.every((tuple) => this.wanted.tuples.has(tuple))) return;
    this.wanted = { ...this.wanted, tuples: new Set([...this.wanted.tuples, ...tuples]) };
  }

  wantIncomplete(properties: readonly ts.Symbol[]): void {
    if (properties.every((property) => this.wanted.incomplete.has(property))) return;
    this.wanted = { ...this.wanted, incomplete: new Set([...this.wanted.incomplete, ...properties]) };
  }

  wantAlike(node: ts.Node): void {
    if (!this.wanted.alike.has(node))
      this.wanted = { ...this.wanted, alike: new Set([...this.wanted.alike, node]) };
  }

  wantErrors(type: ts.Type): void {
    if (!this.wanted.errors.has(type))
      this.wanted = { ...this.wanted, errors: new Set([...this.wanted.errors, type]) };
  }

  wantOwner(name: string, node: ClassNode): void {
    const known = this.wanted.owners.get(name) ?? new Set();
    if (known.has(node)) return;
    const owners = new Map([...this.wanted.owners, [name, new Set([...known, node])]]);
    this.wanted = { ...this.wanted, owners };
  }

  /** With tables for the literals that may be taken for one; undefined where there are none. */
  tabulate(): Modes | undefined {
    const { held } = this;
    // value as Point: it must be an object then.
    if ([...this.shapes].some((id) => id !== this.object?.id)) return undefined;
    const literals = [...this.literals].filter((literal) => !this.modes.tables.has(literal));
    if (held === undefined || literals.length === 0) return undefined;
    const added = literals.map((literal) => [literal, held] as const);
    return { ...this.modes, tables: new Map([...this.modes.tables, ...added]) };
  }

  /** With more classes likened; undefined where all of these are already, or can't be. */
  liken(found: readonly StandIn[]): Modes | undefined {
    const likened = new Set(this.modes.likened);
    const errors = new Set(this.modes.errors);
    for (const { wanted, given } of found) {
      const node = this.classes.get(wanted);
      const type = this.interfaces.get(wanted);
      if (type !== undefined) errors.add(type);
      // Of a generic class each set of types makes one of its own.
      if (node !== undefined && node !== this.classes.get(given)) likened.add(node);
    }
    const isMore = likened.size > this.modes.likened.size || errors.size > this.modes.errors.size;
    return isMore ? { ...this.modes, likened, errors } : undefined;
  }

  /** With what to lower again. Where an interface was taken for one of errors since `unknown` was an error, it need not be one. */
  get next(): Modes {
    const isFirst = this.wanted.unknown && !this.modes.unknown;
    return isFirst ? { ...this.wanted, errors: new Set() } : this.wanted;
  }

  /** Whether lowering again may give more. */
  get isMissing(): boolean {
    const { unknown, thrown, parsed, raw, tables, tuples, incomplete, alike } = this.modes;
    const { wanted } = this;
    if (wanted.unknown !== unknown || wanted.thrown !== thrown || wanted.raw !== raw) return true;
    if (wanted.parsed !== parsed) return true;
    if (wanted.errors.size !== this.modes.errors.size) return true;
    if (wanted.incomplete.size !== incomplete.size) return true;
    if (wanted.alike.size !== alike.size || wanted.owners !== this.modes.owners) return true;
    return wanted.tables.size !== tables.size || wanted.tuples.size !== tuples.size;
  }
}
