// The tree between TypeScript and C++: structured, readonly, sugar-free. One definition for two stages: what a later
// stage knows is added by the parameter S, so `emit` of a program that was not elaborated is a type error.
import type { ExternConstant, ExternFunction } from "../extern/extern.ts";
import type { Span } from "../span.ts";
import type { Builtin } from "./builtins.ts";
import type {
  BytesKind,
  EnumId,
  FunctionId,
  LabelId,
  ObjectId,
  Repr,
  SignatureId,
  SlotId,
  Type,
} from "./type.ts";

export interface Lowered {
  readonly type: Type;
  readonly span: Span;
}
export interface Explicit extends Lowered {
  readonly repr: Repr;
}

export type ArithmeticOp = "+" | "-" | "*" | "/" | "%" | "**";
export type BitwiseOp = "&" | "|" | "^" | "<<" | ">>" | ">>>";
export type CompareOp = "<" | "<=" | ">" | ">=";

export type Expr<S extends Lowered> = S & (ExprNode<S> | ElaboratedNode<S>);
export type ExprKind = ExprNode<Lowered>["kind"];

export type ExprNode<S extends Lowered> =
  | { readonly kind: "number"; readonly value: number; readonly written: string | undefined }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "undefined" }
  | { readonly kind: "read"; readonly slot: SlotId }
  | { readonly kind: "enum-member"; readonly enum: EnumId; readonly index: number }
  | { readonly kind: "extern-constant"; readonly constant: ExternConstant }
  | { readonly kind: "secret"; readonly name: string }
  | { readonly kind: "negate"; readonly operand: Expr<S> }
  | { readonly kind: "not"; readonly operand: Expr<S> }
  | { readonly kind: "bit-not"; readonly operand: Expr<S> }
  | {
      readonly kind: "arithmetic";
      readonly op: ArithmeticOp;
      readonly left: Expr<S>;
      readonly right: Expr<S>;
    }
  | { readonly kind: "bitwise"; readonly op: BitwiseOp; readonly left: Expr<S>; readonly right: Expr<S> }
  | { readonly kind: "compare"; readonly op: CompareOp; readonly left: Expr<S>; readonly right: Expr<S> }
  | { readonly kind: "equal"; readonly negated: boolean; readonly left: Expr<S>; readonly right: Expr<S> }
  | { readonly kind: "logical"; readonly op: "&&" | "||"; readonly left: Expr<S>; readonly right: Expr<S> }
  | { readonly kind: "conditional"; readonly test: Expr<S>; readonly yes: Expr<S>; readonly no: Expr<S> }
  /** JavaScript's truth of a number, text or optional. */
  | { readonly kind: "truthy"; readonly operand: Expr<S> }
  | { readonly kind: "concat"; readonly parts: readonly Expr<S>[] }
  /** String(x) of anything that is not text. */
  | { readonly kind: "to-text"; readonly operand: Expr<S> }
  /** The number of an enum member. */
  | { readonly kind: "enum-value"; readonly operand: Expr<S> }
  | { readonly kind: "number-to-enum"; readonly operand: Expr<S> }
  /** let slot = value in body */
  | { readonly kind: "bind"; readonly slot: SlotId; readonly value: Expr<S>; readonly body: Expr<S> }
  /** first, second: both in order, the value of the second. */
  | { readonly kind: "comma"; readonly first: Expr<S>; readonly second: Expr<S> }
  /** `deletes`: afterwards the object lacks the field. */
  | {
      readonly kind: "assign";
      readonly target: Place<S>;
      readonly value: Expr<S>;
      readonly deletes?: boolean;
    }
  /** target op= value, the place evaluated once. */
  | {
      readonly kind: "compound";
      readonly target: Place<S>;
      readonly op: ArithmeticOp | BitwiseOp;
      readonly value: Expr<S>;
    }
  /** text += parts */
  | { readonly kind: "append"; readonly target: Place<S>; readonly value: Expr<S> }
  | {
      readonly kind: "increment";
      readonly target: Place<S>;
      readonly delta: 1 | -1;
      readonly prefix: boolean;
    }
  | { readonly kind: "element"; readonly array: Expr<S>; readonly index: Expr<S> }
  | { readonly kind: "array"; readonly elements: readonly Expr<S>[] }
  /** ...list, only among the elements of a new array: the elements that the list has at that moment. */
  | { readonly kind: "spread"; readonly operand: Expr<S> }
  /** `list`, an array literal of the properties that `operand` may have: elaborate chooses and sorts its elements. */
  | {
      readonly kind: "own-properties";
      readonly operand: Expr<S>;
      readonly list: Expr<S>;
      readonly part: "names" | "values";
      /** One for each element. */
      readonly names: readonly string[];
      /** `for … in`: what the loop takes away does not come. */
      readonly isWalk: boolean;
    }
  /** name in object */
  | { readonly kind: "has-property"; readonly operand: Expr<S>; readonly name: string }
  /** new Map(from), then each key with its value; a Set has no values apart. */
  | {
      readonly kind: "collection";
      readonly from: Expr<S> | undefined;
      readonly keys: readonly Expr<S>[];
      readonly values: readonly Expr<S>[];
    }
  /** A missing argument is `undefined` in `args`; its parameter has a default or is optional. */
  | { readonly kind: "call"; readonly function: FunctionId; readonly args: readonly (Expr<S> | undefined)[] }
  | {
      readonly kind: "extern-call";
      readonly callee: ExternFunction;
      readonly receiver: Expr<S> | undefined;
      readonly args: readonly Expr<S>[];
    }
  /** `slot`: in a function of an object literal, which knows the object by the name that the slot has. */
  | { readonly kind: "this"; readonly slot?: SlotId }
  /** object.name; `field` is the slot that the object's type has for it. */
  | { readonly kind: "field"; readonly object: Expr<S>; readonly field: SlotId }
  /** `{ x: 1, y: 2 }`, fields in the order in which they are written. */
  | {
      readonly kind: "object";
      readonly fields: readonly {
        readonly field: SlotId;
        readonly value: Expr<S>;
        /** It is copied from where it may be missing. */
        readonly mayLack?: boolean;
        /** Without a value only where one of these fields of other objects is; undefined: see the value. */
        readonly from?: readonly SlotId[] | undefined;
      }[];
      /** Each `...source`. */
      readonly copies?: readonly {
        readonly source: Expr<S>;
        /** How many fields are given before it. */
        readonly at: number;
        /** The fields that the type of the source has. */
        readonly slots: readonly SlotId[];
        /** Only where a condition holds. */
        readonly guarded: boolean;
      }[];
      /** Fields that may be missing: only one that is there replaces the value that was given before. */
      readonly overrides?: readonly SlotId[];
      /** What remains of another object: it decides which of them there are, and in which order. */
      readonly isRest?: boolean;
    }
  /** new C(args); without a constructor of its own C has that of its base. */
  | {
      readonly kind: "new";
      readonly construct: FunctionId | undefined;
      readonly args: readonly (Expr<S> | undefined)[];
    }
  /** receiver.method(args). `direct`: this very method (`super.f()`), else the one of the object's own class. */
  | {
      readonly kind: "method-call";
      readonly receiver: Expr<S>;
      readonly function: FunctionId;
      readonly args: readonly (Expr<S> | undefined)[];
      readonly direct: boolean;
    }
  /** A function expression with what it captures; one that does not escape runs only while this expression does. */
  | { readonly kind: "closure"; readonly function: FunctionId; readonly escapes: boolean }
  /** The name of a function as a value; of one inside of another function, with what it captures. */
  | { readonly kind: "function-value"; readonly function: FunctionId }
  /** callee(args), where callee is a value of a function type. */
  | { readonly kind: "call-value"; readonly callee: Expr<S>; readonly args: readonly Expr<S>[] }
  | { readonly kind: "instance-of"; readonly operand: Expr<S>; readonly class: ObjectId }
  /** The same object under another type, to which TypeScript proves it to belong; `checked`: the author says so. */
  | { readonly kind: "as-object"; readonly operand: Expr<S>; readonly checked?: boolean }
  | { readonly kind: "builtin"; readonly builtin: Builtin; readonly args: readonly Expr<S>[] }
  /** A part of console.log that is an array or object: the text that Node's inspector makes of it. */
  | { readonly kind: "inspect"; readonly operand: Expr<S> }
  /** JSON.stringify(operand, null, indent) */
  | { readonly kind: "to-json"; readonly operand: Expr<S>; readonly indent: Expr<S> | undefined }
  /** JSON.parse(operand) as the type; may throw. Samples show what it makes, and are never evaluated. */
  | { readonly kind: "from-json"; readonly operand: Expr<S>; readonly samples: readonly Expr<S>[] }
  /** In a sample: any value of the type. */
  | { readonly kind: "parsed" }
  /** console.log and friends: parts are joined by single spaces, JavaScript's format. */
  | { readonly kind: "console"; readonly parts: readonly Expr<S>[] }
  /** left ?? right */
  | { readonly kind: "coalesce"; readonly left: Expr<S>; readonly right: Expr<S> }
  | { readonly kind: "is-undefined"; readonly operand: Expr<S> }
  /** T | undefined where the source proves that it is T. */
  | { readonly kind: "unwrap"; readonly operand: Expr<S> }
  | { readonly kind: "wrap"; readonly operand: Expr<S> }
  /** A value as one of several types. */
  | { readonly kind: "as-union"; readonly operand: Expr<S> }
  /** The member of a union, or the smaller union, that TypeScript proves it to be. */
  | { readonly kind: "from-union"; readonly operand: Expr<S> }
  /** Whether a union holds the member `test`. */
  | { readonly kind: "type-test"; readonly operand: Expr<S>; readonly test: Type }
  /** Of any type: what a place holds until something is assigned, or what a function that throws gives back. */
  | { readonly kind: "default" }
  /** The one error that may be on its way to a handler. */
  | { readonly kind: "pending"; readonly op: PendingOp; readonly operand: Expr<S> | undefined };

/**
 * `raise`: the operand is on its way from now on. `thrown`: whether one is. `caught`: takes it, it is no longer on its way.
 * `hold`: takes it or nothing; `resume`: what was held is on its way again. `uncaught`: ends the program with it.
 */
export type PendingOp = "raise" | "thrown" | "caught" | "hold" | "resume" | "uncaught";

/** Exist only once everything is explicit. */
export type ElaboratedNode<S extends Lowered> = S extends Explicit
  ?
      | {
          readonly kind: "convert";
          readonly operand: Expr<S>;
          readonly mode: ConvertMode;
          /** Whether C++ must be told; an initialiser or argument converts by itself. */
          readonly written: boolean;
        }
      /** A new cell with the same value for the next turn of a loop: closures keep the one of their own turn. */
      | { readonly kind: "fresh-cell"; readonly slot: SlotId }
      /** A value of its own, where a borrow could change under the borrower. */
      | { readonly kind: "copy"; readonly operand: Expr<S> }
      /** A new array under a count. */
      | { readonly kind: "share"; readonly operand: Expr<S> }
      /** The array behind a counted reference. */
      | { readonly kind: "deref"; readonly operand: Expr<S> }
      /** Statements that must run before a value, where no statement can stand. */
      | { readonly kind: "sequence"; readonly body: readonly Stmt<S>[]; readonly value: Expr<S> }
      /** A function of runtime-headers or of the core that JavaScript writes as an operator. */
      | {
          readonly kind: "runtime";
          readonly cpp: string;
          readonly headers: readonly string[];
          readonly args: readonly Expr<S>[];
        }
      /** Whether a union holds a member of the form of `test`, which is not evaluated. */
      | { readonly kind: "member-test"; readonly operand: Expr<S>; readonly test: Expr<S> }
      /** A part of `print` that JavaScript formats, not the core: a double, an object. */
      | {
          readonly kind: "formatted";
          readonly cpp: string;
          readonly headers: readonly string[];
          readonly operand: Expr<S>;
        }
      /** Printed through `Print`: several calls in order, the last one with a line's end. */
      | {
          readonly kind: "print";
          readonly receiver: string | Expr<S>;
          readonly parts: readonly Expr<S>[];
          readonly newline: boolean;
        }
  : never;

/** `exact` never changes the value, `wrap` takes the low bits, `checked` stops a checked build when it would change. */
export type ConvertMode = "exact" | "wrap" | "checked";

export type Place<S extends Lowered> =
  | { readonly kind: "slot"; readonly slot: SlotId; readonly span: Span }
  | { readonly kind: "element"; readonly array: Expr<S>; readonly index: Expr<S>; readonly span: Span }
  | { readonly kind: "field"; readonly object: Expr<S>; readonly field: SlotId; readonly span: Span };

/** Comments as written, with their marks. */
export interface Trivia {
  readonly leading: readonly string[];
  readonly trailing: string | undefined;
  readonly blankBefore: boolean;
}

export type Stmt<S extends Lowered> = StmtNode<S> & { readonly span: Span; readonly trivia: Trivia };
export type StmtKind = StmtNode<Lowered>["kind"];

export type StmtNode<S extends Lowered> =
  | { readonly kind: "expression"; readonly value: Expr<S> }
  | { readonly kind: "let"; readonly slot: SlotId; readonly value: Expr<S> | undefined }
  | { readonly kind: "block"; readonly body: readonly Stmt<S>[] }
  /** Statements that belong together without a scope of their own: `let a = 1, b = 2;` */
  | { readonly kind: "group"; readonly body: readonly Stmt<S>[] }
  | {
      readonly kind: "if";
      readonly test: Expr<S>;
      readonly then: Stmt<S>;
      readonly else: Stmt<S> | undefined;
    }
  | {
      readonly kind: "while";
      readonly test: Expr<S>;
      readonly body: Stmt<S>;
      readonly label: LabelId | undefined;
    }
  | {
      readonly kind: "do-while";
      readonly test: Expr<S>;
      readonly body: Stmt<S>;
      readonly label: LabelId | undefined;
    }
  | {
      readonly kind: "for";
      readonly init: readonly Stmt<S>[];
      readonly test: Expr<S> | undefined;
      readonly update: Expr<S> | undefined;
      readonly body: Stmt<S>;
      readonly label: LabelId | undefined;
    }
  | {
      readonly kind: "for-of";
      readonly slot: SlotId;
      readonly iterable: Expr<S>;
      readonly body: Stmt<S>;
      readonly label: LabelId | undefined;
    }
  /** for (const [key, value] of map); `entry` is what C++ walks with, lent where nothing changes the collection. */
  | {
      readonly kind: "for-entries";
      readonly entry: SlotId;
      readonly key: SlotId | undefined;
      readonly value: SlotId | undefined;
      readonly iterable: Expr<S>;
      readonly body: Stmt<S>;
      readonly label: LabelId | undefined;
    }
  | {
      readonly kind: "switch";
      readonly subject: Expr<S>;
      readonly cases: readonly Case<S>[];
      readonly label: LabelId | undefined;
    }
  /** Without a label: the nearest loop (or switch, for break). */
  | { readonly kind: "break"; readonly label: LabelId | undefined }
  | { readonly kind: "continue"; readonly label: LabelId | undefined }
  | { readonly kind: "return"; readonly value: Expr<S> | undefined }
  /** `throw` and `try` are gone after the pass unwind, which makes checks and jumps of them. */
  | { readonly kind: "throw"; readonly value: Expr<S> }
  | {
      readonly kind: "try";
      readonly body: readonly Stmt<S>[];
      readonly handler: Handler<S> | undefined;
      readonly finalizer: readonly Stmt<S>[] | undefined;
    }
  /** Out of the blocks around it, to a label that stands behind one of them in this function. */
  | { readonly kind: "goto"; readonly label: LabelId; readonly way: Way }
  | { readonly kind: "label"; readonly label: LabelId; readonly way: Way }
  /** The end that TypeScript proves can't be reached. */
  | { readonly kind: "unreachable" };

/** What a label of unwind stands before. */
export type Way = "caught" | "finally";

/** catch (error) { body }, or catch { body } */
export interface Handler<S extends Lowered> {
  readonly slot: SlotId | undefined;
  readonly body: readonly Stmt<S>[];
}

/** `case a: case b: body`; `tests` is empty for a lone default. */
export interface Case<S extends Lowered> {
  readonly tests: readonly Expr<S>[];
  readonly isDefault: boolean;
  readonly body: readonly Stmt<S>[];
  readonly span: Span;
  readonly trivia: Trivia;
}

export interface Slot {
  readonly id: SlotId;
  /** The author's name, empty for temporaries and elements. */
  readonly name: string;
  readonly type: Type;
  readonly span: Span;
  readonly role: "global" | "local" | "parameter" | "result" | "element" | "field" | "temporary" | "self";
  /** Assigned after its initialisation. */
  readonly mutable: boolean;
  readonly owner: FunctionId | undefined;
  /** The object of a function that lies in it: it does not keep the object, which would never end. */
  readonly weak?: boolean;
  /** Of the elements of typed arrays: of which kind. */
  readonly bytes?: BytesKind | undefined;
}

export interface Parameter<S extends Lowered> {
  readonly slot: SlotId;
  /** A constant that C++ can state as a default argument. */
  readonly default: Expr<S> | undefined;
  /** Only there because other functions that may stand in this one's place have it. */
  readonly unused?: boolean;
}

export interface FunctionDecl<S extends Lowered> {
  readonly kind: "function";
  readonly id: FunctionId;
  readonly name: string;
  readonly params: readonly Parameter<S>[];
  /** Undefined for void. */
  readonly result: SlotId | undefined;
  readonly body: readonly Stmt<S>[];
  readonly span: Span;
  readonly trivia: Trivia;
  /** Of a method or constructor: the class that it belongs to. */
  readonly method: MethodFacts | undefined;
  /** What all functions have in common that may be one value with this one. */
  readonly signature: SignatureId;
  /**
   * Inside of another function or block: a `closure` is an expression of its own, a `lifted` function is called by its
   * name and gets what it captures as arguments.
   */
  readonly nested: "closure" | "lifted" | undefined;
  /** The name of the function that it stands in. */
  readonly around: string | undefined;
  /** What it uses of the functions around it, and what the closures that it makes and the lifted ones it calls use. */
  readonly captures: readonly SlotId[];
  /** The runtime has it: it has no body here and is not emitted. */
  readonly native: boolean;
  /** Of an object literal: the object, which is `this` however it is called. */
  readonly weakThis?: SlotId | undefined;
  /** Stands for another function value whose parameters or result have other types. */
  readonly adapts?: boolean;
}

export interface MethodFacts {
  readonly class: ObjectId;
  readonly kind: "method" | "constructor" | "getter" | "setter";
  /** Has no body: a subclass has one. */
  readonly abstract: boolean;
  /** The method of the nearest base class that this one replaces. */
  readonly overrides: FunctionId | undefined;
}

/** A class, or the shape of an interface or object literal. */
export interface ObjectDecl {
  readonly id: ObjectId;
  /** The author's name, or one made of the variable that holds the first such object. */
  readonly name: string;
  readonly kind: "class" | "shape";
  /** The name that JavaScript knows; a shape has none. */
  readonly className: string | undefined;
  /** A tuple: the fields are its elements, `0` and on. */
  readonly isTuple: boolean;
  readonly base: ObjectId | undefined;
  readonly fields: readonly Field[];
  /** Instance methods, accessors and the constructor, own ones only. */
  readonly methods: readonly FunctionId[];
  /** The struct of the runtime that it is, where it is one. */
  readonly native: string | undefined;
  readonly span: Span;
  readonly trivia: Trivia;
}

type ObjectNode = Extract<ExprNode<Lowered>, { kind: "object" }>;
/** What a literal gives a field. */
export type GivenField = ObjectNode["fields"][number];
/** `...source` of a literal. */
export type Copy = NonNullable<ObjectNode["copies"]>[number];

export interface Field {
  readonly name: string;
  readonly slot: SlotId;
  /** `name?: T`: an object may lack it. */
  readonly optional: boolean;
}

/** The place of a class among the items of its module; its struct stands in front of all. */
export interface ClassItem {
  readonly kind: "class";
  readonly id: ObjectId;
  readonly trivia: Trivia;
}

export interface EnumDecl {
  readonly kind: "enum";
  readonly id: EnumId;
  readonly name: string;
  readonly members: readonly { readonly name: string; readonly value: number; readonly trivia: Trivia }[];
  /** Whether it may hold numbers beyond its members, as TypeScript allows. */
  readonly isOpen?: boolean;
  readonly span: Span;
  readonly trivia: Trivia;
}

/** A `let` or `const` of a module's top level, or a statement that runs when the module is loaded. */
export interface TopLevelStmt<S extends Lowered> {
  readonly kind: "statement";
  readonly statement: Stmt<S>;
}

export type Item<S extends Lowered> = FunctionDecl<S> | EnumDecl | ClassItem | TopLevelStmt<S>;

export interface Module<S extends Lowered> {
  /** File name without folder and ending. */
  readonly name: string;
  /** Comments at the top of the file. */
  readonly leading: readonly string[];
  readonly items: readonly Item<S>[];
  /** Comments behind the last item. */
  readonly ending: readonly string[];
}

/** How a parameter or loop variable holds its value. */
export type Passing = "value" | "const-reference" | "reference";

/** What elaborate adds: the form of every slot, and what runs before the sketch's own setup. */
export interface ExplicitProgram extends Program<Explicit> {
  readonly reprs: ReadonlyMap<SlotId, Repr>;
  readonly passing: ReadonlyMap<SlotId, Passing>;
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
  /** Variables that closures share, in a cell of their own. */
  readonly cells: ReadonlySet<SlotId>;
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
  /** Its number among the classes that `instanceof` asks for. */
  readonly tested: number | undefined;
  /** Undefined where the program never prints such an object as a whole. */
  readonly shown: Shown | undefined;
  /** What JSON.stringify writes of it; undefined where the program never does. */
  readonly written: Shown | undefined;
  /** What JSON.parse reads into it; undefined where the program never does. */
  readonly read: Read | undefined;
  /** The runtime has it under this name. */
  readonly native: string | undefined;
  readonly trivia: Trivia;
}

/** What console.log or JSON.stringify shows of an object. */
export interface Shown {
  readonly className: string;
  readonly isTuple: boolean;
  /** In the order of JavaScript. */
  readonly properties: readonly ShownProperty[];
}

/** What JSON.parse reads into an object. */
export interface Read {
  readonly isTuple: boolean;
  /** The program looks at the order of the properties, so the text must have the declared one, and no other property. */
  readonly inOrder: boolean;
  readonly fields: readonly { readonly name: string; readonly slot: SlotId; readonly optional: boolean }[];
}

export interface ShownProperty {
  readonly name: string;
  readonly slot: SlotId;
  /** Without a value it is not there at all. */
  readonly mayLack: boolean;
  /** What has no value, in it or as a whole, is null. */
  readonly orNull: boolean;
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

export interface Program<S extends Lowered> {
  readonly kind: "sketch" | "script";
  /** In the order in which JavaScript runs them; the entry is last. */
  readonly modules: readonly Module<S>[];
  readonly slots: ReadonlyMap<SlotId, Slot>;
  readonly functions: ReadonlyMap<FunctionId, FunctionDecl<S>>;
  readonly enums: ReadonlyMap<EnumId, EnumDecl>;
  readonly objects: ReadonlyMap<ObjectId, ObjectDecl>;
  /** Types that are one by their declaration: the members of a union of object types, and the union. */
  readonly sameObjects: readonly (readonly [ObjectId, ObjectId])[];
  /** The class Error, where the program knows it. */
  readonly errorClass: ObjectId | undefined;
  readonly setup: FunctionId | undefined;
  readonly loop: FunctionId | undefined;
  readonly secrets: readonly string[];
  readonly headers: readonly string[];
}
