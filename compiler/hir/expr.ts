// Expressions of the tree, and the places that one can assign to. What exists only once everything is explicit is in
// ElaboratedNode.
import type { ExternConstant, ExternFunction } from "../extern/extern.ts";
import type { Span } from "../span.ts";
import type { Builtin } from "./builtins.ts";
import type { Stmt } from "./stmt.ts";
import type { EnumId, FunctionId, ObjectId, Repr, SlotId, Type } from "./type.ts";

export interface Lowered {
  readonly type: Type;
  readonly span: Span;
  /** It is given to Object.freeze: whoever writes to it gets an error in JavaScript. */
  readonly isFrozen?: boolean;
}
export interface Explicit extends Lowered {
  readonly repr: Repr;
}

export type ArithmeticOp = "+" | "-" | "*" | "/" | "%" | "**";
export type BitwiseOp = "&" | "|" | "^" | "<<" | ">>" | ">>>";
export type CompareOp = "<" | "<=" | ">" | ">=";

export type Expr<S extends Lowered> = S & (ExprNode<S> | ElaboratedNode<S>);
export type ExprKind = ExprNode<Lowered>["kind"];

/** Where a name was looked up: in an object of this type, which may have more than it says; not by one of these names. */
export interface LookedUp {
  readonly type: Type;
  readonly names: readonly string[];
}

/** kind: "circle" */
export interface KnownTag {
  readonly name: string;
  readonly value: Expr<Lowered>;
}

export type ExprNode<S extends Lowered> =
  | { readonly kind: "number"; readonly value: number; readonly written: string | undefined }
  | { readonly kind: "string"; readonly value: string }
  /** `isKnown`: the answer of a test that asks nothing; what it rules out is left out. */
  | { readonly kind: "boolean"; readonly value: boolean; readonly isKnown?: true }
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
  | {
      readonly kind: "comma";
      readonly first: Expr<S>;
      readonly second: Expr<S>;
      /** It is all that `Object.assign` copies from one object to another one; what it adds is in the order of the source. */
      readonly assigns?: { readonly source: Expr<Lowered>; readonly target: Expr<Lowered> };
    }
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
  | {
      readonly kind: "has-property";
      readonly operand: Expr<S>;
      readonly name: string;
      /** Object.hasOwn: what it has from its class does not count. */
      readonly isOwn?: boolean;
    }
  /** new Map(from), then each key with its value; a Set has no values apart. */
  | {
      readonly kind: "collection";
      readonly from: Expr<S> | undefined;
      readonly keys: readonly Expr<S>[];
      readonly values: readonly Expr<S>[];
      /** The enum that this record stands for as a whole, where it is kept. */
      readonly enum?: string | undefined;
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
        /** Where a literal with `...` gives it, in the order of the source; of the others it does once, for sure. */
        readonly occasions?: readonly Occasion<S>[];
        /** Of one whose occasions were looked at already: `isLate` of them. */
        readonly isLate?: boolean;
        /** As well: it is as it is in the one object that is copied, or is at least there where that has it. */
        readonly inherits?: "value" | "presence" | undefined;
      }[];
      /** Each `...source`. */
      readonly copies?: readonly {
        readonly source: Expr<S>;
        /** How many fields are given before it. */
        readonly at: number;
        /** The fields that the type of the source has. */
        readonly slots: readonly SlotId[];
        /** Of one of several types: the constants by which TypeScript knows which. */
        readonly tags?: readonly KnownTag[];
        /** Only where a condition holds. */
        readonly when: Expr<S> | undefined;
        /** Its place among all that the literal gives. */
        readonly turn: number;
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
  /**
   * callee(args), where callee is a value of a function type; `likely`: a named function, if it can't be another one;
   * `never`: its type says that it does not come back.
   */
  | {
      readonly kind: "call-value";
      readonly callee: Expr<S>;
      readonly args: readonly Expr<S>[];
      readonly likely?: FunctionId | undefined;
      readonly never?: boolean;
    }
  | { readonly kind: "instance-of"; readonly operand: Expr<S>; readonly class: ObjectId }
  /** object.constructor.name, which is that of the class that made it. */
  | { readonly kind: "class-name"; readonly operand: Expr<S>; readonly class: ObjectId }
  /** f.length of a function that is a value. */
  | { readonly kind: "function-length"; readonly operand: Expr<S> }
  /** The same object under another type, to which TypeScript proves it to belong; `checked`: the author says so. */
  | { readonly kind: "as-object"; readonly operand: Expr<S>; readonly checked?: boolean }
  | {
      readonly kind: "builtin";
      readonly builtin: Builtin;
      readonly args: readonly Expr<S>[];
      /** Of a name that was looked up, and is none of those that its type says. */
      readonly within?: LookedUp | undefined;
    }
  /** A part of console.log that is an array or object: the text that Node's inspector makes of it. */
  | {
      readonly kind: "inspect";
      readonly operand: Expr<S>;
      /** `...list`: each element is an argument, alone or with others before or after them. */
      readonly each?: "alone" | "before" | "after" | undefined;
    }
  /** JSON.stringify(operand, keys, indent): `keys` are the names of the properties that are written, in this order. */
  | {
      readonly kind: "to-json";
      readonly operand: Expr<S>;
      readonly keys?: Expr<S> | undefined;
      /** The function that gets every value before it is written; the operand may be anything then. */
      readonly replacer?: Expr<S> | undefined;
      /** The types of lists and tables that it may get. */
      readonly parts?: readonly Type[] | undefined;
      readonly indent: Expr<S> | undefined;
    }
  /**
   * JSON.parse(operand, reviver) as the type; may throw. Of an operand that may be anything: what JSON.parse made of a text, as the type; throws nothing. Samples show what it makes, and are never evaluated.
   * `reviver` gets every value that was read, innermost first, and gives what stands in its place.
   */
  | {
      readonly kind: "from-json";
      readonly operand: Expr<S>;
      readonly reviver?: Expr<S> | undefined;
      readonly samples: readonly Expr<S>[];
    }
  /** In a sample: any value of the type. */
  | { readonly kind: "parsed" }
  /** console.log and friends: parts are joined by single spaces, JavaScript's format. */
  | { readonly kind: "console"; readonly parts: readonly Expr<S>[] }
  /** left ?? right */
  | { readonly kind: "coalesce"; readonly left: Expr<S>; readonly right: Expr<S> }
  | { readonly kind: "is-undefined"; readonly operand: Expr<S> }
  /** Whether `...` copies the property that the operand reads: it is there, with a value or without. */
  | { readonly kind: "is-there"; readonly operand: Expr<S> }
  /** T | undefined where the source proves that it is T. `inDoubt`: a call may have changed it since, so release builds look, too. */
  | { readonly kind: "unwrap"; readonly operand: Expr<S>; readonly inDoubt?: true | undefined }
  | { readonly kind: "wrap"; readonly operand: Expr<S> }
  /** A value as one of several types. */
  | { readonly kind: "as-union"; readonly operand: Expr<S> }
  /**
   * The member of a union, or the smaller union, that TypeScript proves it to be. `isSaid`: of a value that may be anything,
   * where nothing but the program itself tells tables from objects with fields.
   */
  | {
      readonly kind: "from-union";
      readonly operand: Expr<S>;
      readonly inDoubt?: true | undefined;
      readonly isSaid?: true | undefined;
      /** It is none of the lists and tables that JSON.parse makes. */
      readonly isOther?: true | undefined;
    }
  /** Whether a union holds the member `test`. */
  | { readonly kind: "type-test"; readonly operand: Expr<S>; readonly test: Type }
  /** Whether a value that may be anything is of a kind; C++ asks for each form of that kind, so it is a name. */
  | { readonly kind: "kind-test"; readonly operand: Expr<S>; readonly test: KindTest }
  /** Of any type: what a place holds until something is assigned, or what a function that throws gives back. */
  | { readonly kind: "default"; readonly isLater?: boolean }
  /** The one error that may be on its way to a handler. */
  | { readonly kind: "pending"; readonly op: PendingOp; readonly operand: Expr<S> | undefined };

/** A literal with `...` gives a property: itself, or by copying it. */
export interface Occasion<S extends Lowered> {
  /** Its place among all that the literal gives; a copy has one for all its properties. */
  readonly turn: number;
  /** Undefined: always. */
  readonly when: Expr<S> | undefined;
  /** The field of the object that it is copied from. */
  readonly copied: SlotId | undefined;
}

/** What `typeof` says, or a closer look: at nothing, an array, an object of a class. */
export type KindTest =
  | { readonly kind: "typeof"; readonly name: string }
  | { readonly kind: "absent"; readonly written: "undefined" | "null" }
  | { readonly kind: "array" }
  /** What JSON.parse makes of a list where anything may come. */
  | { readonly kind: "list-of-anything" }
  /** An object that is a table by name, where there are others. */
  | { readonly kind: "table"; readonly mayBeList: boolean }
  | { readonly kind: "object"; readonly id: ObjectId };

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
      /** The name of a function, as C++ gives it to what interrupts call. */
      | { readonly kind: "interrupt-handler"; readonly function: FunctionId }
      /** No interrupt comes in between while it is evaluated: it uses a variable that interrupts use, too. */
      | { readonly kind: "uninterrupted"; readonly operand: Expr<S> }
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
