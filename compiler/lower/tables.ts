// What the lowering has made so far, by number or by node: slots, enums, object types, functions.
import { bug } from "../bug.ts";
import type { Report } from "../diagnostics/reporter.ts";
import type { EnumDecl, Frozen, FunctionDecl, Item, Lowered, Shortened, Slot } from "../hir/index.ts";
import type { EnumId, FunctionType, ObjectId, SignatureId, SlotId, Type } from "../hir/type.ts";
import type { Span } from "../span.ts";
import type { ts } from "../typescript.ts";
import { BytesTable } from "./arrays/bytes-table.ts";
import type { Maker } from "./classes/class-values.ts";
import { CountedTable } from "./functions/counted-arguments.ts";
import type { FunctionEntry, NativeMethod } from "./functions/function-entry.ts";
import type { ObjectEntry } from "./objects/object-entry.ts";
import { Refusal, Refusals } from "./refusals.ts";
import type { DynamicTable } from "./unions/dynamic-table.ts";

export class Tables extends Refusals {
  /** What becomes `unknown`. */
  readonly dynamic: DynamicTable;
  readonly slots = new Map<SlotId, Slot>();
  readonly enums = new Map<EnumId, EnumDecl>();
  readonly objects = new Map<ObjectId, ObjectEntry>();
  readonly #forgotten = new Set<ObjectId>();
  readonly sameObjects: (readonly [ObjectId, ObjectId])[] = [];
  /** Objects that go where others are wanted, by both. */
  readonly viewed = new Map<
    string,
    { readonly given: ObjectId; readonly wanted: ObjectId; readonly node: ts.Node }
  >();
  readonly counted = new CountedTable();
  readonly shortened: Shortened[] = [];
  readonly frozen: Frozen[] = [];
  readonly unfrozen: { readonly type: Type; readonly span: Span }[] = [];
  /** Classes and generic functions by node and types. */
  readonly classes = new Map<string, ObjectEntry>();
  readonly generics = new Map<string, FunctionEntry>();
  /** Functions that make objects, of classes that are values. */
  readonly makers = new Map<ObjectId, Maker>();
  /** As what functions are taken that have fewer parameters, by their signature. */
  readonly takenAs = new Map<SignatureId, readonly FunctionType[]>();
  /** Declarations in which types are worked out of others. */
  readonly computing = new Map<ts.Node, boolean>();
  /** Unions of object types by their members. */
  readonly unions = new Map<string, ObjectEntry>();
  /** Bodies that are lowered when the modules are done: those of generic functions and classes. */
  readonly waiting: FunctionEntry[] = [];
  /** What those become, by the statement of the top level where they stand. */
  readonly #late = new Map<ts.Node, Item<Lowered>[]>();
  readonly entries: FunctionEntry[] = [];
  /** Functions that the source does not write. */
  readonly made: FunctionDecl<Lowered>[] = [];
  /** Methods of the runtime's classes. */
  readonly natives: NativeMethod[] = [];
  readonly secrets = new Set<string>();
  readonly headers = new Set<string>();
  /** Types that are being lowered: one that contains itself has no end. */
  readonly open = new Set<ts.Type>();
  readonly bytes = new BytesTable();
  /** Templates behind functions of the program. */
  readonly templates = new Set<ts.Node>();
  /** The objects that hold variables which change and which classes use. */
  readonly kept = new Map<ts.Symbol, ObjectEntry>();
  /** What tagged templates give, where it has `raw`. */
  templateTexts: ObjectEntry | undefined;

  readonly errorInterfaces = new Map<ts.Type, ObjectEntry>();
  /** What the classes that are made of a generic one have in common, where something asks for any of them. */
  readonly #families = new Map<ts.Node, ObjectId>();

  constructor(report: Report, dynamic: DynamicTable) {
    super(report);
    this.dynamic = dynamic;
  }

  lateItems(statement: ts.Node): Item<Lowered>[] {
    const items = this.#late.get(statement) ?? [];
    this.#late.set(statement, items);
    return items;
  }

  familyOf(node: ts.Node): ObjectId {
    const family = this.#families.get(node) ?? this.nextObjectId();
    this.#families.set(node, family);
    return family;
  }

  /** Undefined where nothing asks for the class. */
  knownFamily(node: ts.Node | undefined): ObjectId | undefined {
    return node && this.#families.get(node);
  }

  object(id: ObjectId): ObjectEntry {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    // A method of a class that is refused may give such an object: everything about that has been said.
    if (this.#forgotten.has(id)) throw new Refusal("an object of a refused type");
    return bug(undefined, `no object type ${id}`);
  }

  /** A class or shape that was refused while its members were found. */
  forgetObject(id: ObjectId): void {
    this.objects.delete(id);
    this.#forgotten.add(id);
  }

  slot(id: SlotId): Slot {
    return this.slots.get(id) ?? bug(undefined, `no slot ${id}`);
  }

  typeOfSlot(id: SlotId): Type {
    return this.slot(id).type;
  }

  need(headers: readonly string[]): void {
    for (const header of headers) this.headers.add(header);
  }
}
