// A program in which everything is explicit: how each slot holds its value, the structs of C++, and what runs first.
import type { Explicit, Expr } from "./expr.ts";
import type { Program } from "./program.ts";
import type { Stmt, Trivia } from "./stmt.ts";
import type { FunctionId, ObjectId, Repr, SlotId } from "./type.ts";

/** How a parameter or a local variable holds its value; `lent`: a pointer without a count, to what others hold. */
export type Passing = "value" | "const-reference" | "reference" | "lent";

/** What elaborate adds: the form of every slot, and what runs before the sketch's own setup. */
export interface ExplicitProgram extends Program<Explicit> {
  readonly reprs: ReadonlyMap<SlotId, Repr>;
  readonly passing: ReadonlyMap<SlotId, Passing>;
  /** Functions whose result is a reference to a place that somebody else keeps. */
  readonly lentResults: ReadonlySet<FunctionId>;
  /** Statements of the top level that can't be initialisers, in JavaScript's order. */
  readonly startup: readonly Stmt<Explicit>[];
  /** Serial must be begun before the first console.log. */
  readonly beginsSerial: boolean;
  /** Loops that must let the system run. */
  readonly longLoops: ReadonlySet<Stmt<Explicit>>;
  /** Width of the board's `int`. */
  readonly intBits: 16 | 32;
  /** Operands that must be brought to 32 bits first: only on boards whose `int` has fewer. */
  readonly shortOperands: ReadonlySet<Expr<Explicit>>;
  /** The structs of all objects, bases first. */
  readonly structs: readonly Struct[];
  /** The struct of every object type. */
  readonly structIds: ReadonlyMap<ObjectId, ObjectId>;
  /** The form in which objects keep their fields, which may be narrower than that of a variable. */
  readonly fieldReprs: ReadonlyMap<SlotId, Repr>;
  /** What an `unknown` value may be, one form each; empty where the program has none. */
  readonly members: readonly Repr[];
  /** Variables that closures share, in a cell of their own. */
  readonly cells: ReadonlySet<SlotId>;
  /** Functions that interrupts run, and the variables that these share with the rest. */
  readonly interrupts: { readonly code: ReadonlySet<FunctionId>; readonly shared: ReadonlySet<SlotId> };
}

/** One struct of C++, for all object types that are the same. */
export interface Struct {
  readonly id: ObjectId;
  readonly name: string;
  readonly base: ObjectId | undefined;
  /** Own fields, without those of the base. */
  readonly fields: readonly StructField[];
  /** Fields of a function type that classes which are passed for this shape have as methods. */
  readonly virtuals: readonly VirtualField[];
  readonly methods: readonly FunctionId[];
  /** Others derive from it. */
  readonly isBase: boolean;
  /** Methods that stand for a virtual field of the base. */
  readonly implementing: readonly FunctionId[];
  /** It can lead to others of its own kind, so it must not end inside of another one's end. */
  readonly isChained: boolean;
  /** How many fields each of the literals gives that it is made from; the rest have defaults. */
  readonly literals: readonly number[];
  /** Its objects say where their properties stand, and those that are copied may leave gaps. */
  readonly places: Places | undefined;
  /** Its number among the classes that `instanceof` asks for. */
  readonly tested: number | undefined;
  /** Undefined where the program never prints such an object as a whole. */
  readonly shown: Shown | undefined;
  /** What JSON.stringify writes of it; undefined where the program never does. */
  readonly written: Shown | undefined;
  /** What it hands to the function of JSON.stringify; undefined where there is none. */
  readonly replaced: Replaced | undefined;
  /** What JSON.parse reads into it; undefined where the program never does. */
  readonly read: Read | undefined;
  /** The runtime has it under this name. */
  readonly native: string | undefined;
  readonly trivia: Trivia;
}

export interface Places {
  /** The field with the last one. */
  readonly last: SlotId;
  readonly all: readonly SlotId[];
}

/** What console.log or JSON.stringify shows of an object. */
export interface Shown {
  readonly className: string;
  readonly isTuple: boolean;
  /** In the order of JavaScript. */
  readonly properties: readonly ShownProperty[];
  /** The object says where its properties stand, and here up to where. */
  readonly lastPlace?: SlotId | undefined;
  /** Of JSON: the method `toJSON`, whose result is written instead. */
  readonly instead?: FunctionId | undefined;
  /** It may end with an error on its way: then no other one is called. */
  readonly insteadThrows?: boolean;
  /** What it is itself without a value, where that is not what its parts are. */
  readonly absentApart?: "undefined" | "null" | undefined;
  /** Of JSON: there are tables by name in what it gives, whose entries are null where they have no value. */
  readonly insteadWithNulls?: boolean;
  /** The program says somewhere which properties it wants, in its own order. */
  readonly isPicked?: boolean;
}

/** What an object hands to a function that JSON.stringify is given, before that says what is written. */
export interface Replaced {
  readonly shown: Shown;
  /** Each property as a value that may be anything. */
  readonly values: ReadonlyMap<SlotId, Expr<Explicit>>;
  /** Whether it is there, where only its value says so. */
  readonly tests: ReadonlyMap<SlotId, Expr<Explicit>>;
}

/** What JSON.parse reads into an object. */
export interface Read {
  readonly isTuple: boolean;
  /** The program looks at the order of the properties, so the text must have the declared one, and no other property. */
  readonly inOrder: boolean;
  /** The field with the last place that a property got. */
  readonly lastPlace: SlotId | undefined;
  readonly fields: readonly {
    readonly name: string;
    readonly slot: SlotId;
    readonly optional: boolean;
    /** The field that says whether it is there. */
    readonly presence: SlotId | undefined;
  }[];
}

export interface ShownProperty {
  readonly name: string;
  readonly slot: SlotId;
  /** Without a value it is not there at all. */
  readonly mayLack: boolean;
  /** What has no value, in it or as a whole, is null. */
  readonly orNull: boolean;
  /** Of an element of a tuple: it is undefined, whatever the place is where the tuple lies. */
  readonly orUndefined?: boolean;
  /** What it is itself without a value, where that is not what its parts are. */
  readonly absentApart?: "undefined" | "null" | undefined;
  /** Of JSON: there are tables by name in it, whose entries are null where they have no value. */
  readonly withNulls?: boolean;
  /** The field that holds the function of a getter. */
  readonly getter?: SlotId | undefined;
  /** What is shown instead of a value: `[Getter]`. */
  readonly text?: string | undefined;
  /** Of such a text: there may be no value, which is shown then. */
  readonly mayBeAbsent?: boolean;
  /** The field that says where it stands. */
  readonly place?: SlotId | undefined;
  /** Holds for the objects that have it; undefined: for all. */
  readonly test: Expr<Explicit> | undefined;
}

export interface VirtualField extends StructField {
  /** Every class that is passed for the shape has it; else nobody calls it on those without. */
  readonly everywhere: boolean;
}

export interface StructField {
  readonly name: string;
  readonly slot: SlotId;
}
