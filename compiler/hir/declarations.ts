// What a program declares: slots, functions, object types with their fields, enums, and the items of its modules.
import type { Span } from "../span.ts";
import type { Expr, ExprNode, Lowered } from "./expr.ts";
import type { Stmt, Trivia } from "./stmt.ts";
import type { BytesKind, EnumId, FunctionId, ObjectId, SignatureId, SlotId, Type } from "./type.ts";

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
  /** Of a static member: how the source names it. */
  readonly written?: string;
  /** Of a temporary: it is called so, whatever it keeps. */
  readonly isNamed?: boolean;
  /** Of the elements of typed arrays: of which kind. */
  readonly bytes?: BytesKind | undefined;
  /** Elements of which TypeScript knows nothing, as those of `[]`: what the array flows to says what they are. */
  readonly open?: boolean;
  /** A field that no object ever has, as those of `never`: its form says nothing. */
  readonly impossible?: boolean;
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
  /** What console.log shows of it as a value; undefined where only the running program knows. */
  readonly shown?: string | undefined;
  /** What JavaScript says is its `length`; undefined where it stands for another function. */
  readonly length?: number | undefined;
  /** Stands for another function value whose parameters or result have other types; `once`: for one of the library. */
  readonly adapts?: boolean | "once";
  /** Stands for a function that would look at further arguments than its own parameters. */
  readonly takesMore?: boolean;
  readonly drops?: DroppedResult | undefined;
}

/** What JavaScript gives where the type says `void`: a value, or what a call of such a function gives. */
export type DroppedResult = "value" | "call";

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
  /** Of a union of shapes: those. */
  readonly members?: readonly ObjectId[];
  /** What the literals of an interface make that classes are passed for, too: a class without a name. */
  readonly isPlain?: boolean;
  /** Of such a class: one of those that are passed beside it, whose name the author knows. */
  readonly beside?: string;
  readonly base: ObjectId | undefined;
  /** Of a generic class: what all that are made of it have in common, where `instanceof` asks for any of them. */
  readonly family?: ObjectId | undefined;
  readonly fields: readonly Field[];
  /** Of a class: in which order its objects get their properties, if not base first, each in the order of its declarations. */
  readonly turns?: PropertyTurns | undefined;
  /** Instance methods, accessors and the constructor, own ones only. */
  readonly methods: readonly FunctionId[];
  /** Of a class: names of methods that are made for each set of types. */
  readonly generics?: readonly string[];
  /** The struct of the runtime that it is, where it is one. */
  readonly native: string | undefined;
  readonly span: Span;
  readonly trivia: Trivia;
}

export interface PropertyTurns {
  readonly names: readonly string[];
  /** One that may come in another place, as only running tells. */
  readonly doubt: string | undefined;
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
  /** A memory of its own, though an interface of the class has a member of this name: that is a method. */
  readonly isApart?: boolean;
  /** It says whether an object has that field, which may be there without a value: a boolean, or its place, from 1. */
  readonly presenceOf?: SlotId;
  /** The last place that a property of the object got. */
  readonly isLastPlace?: boolean;
  /** It holds the function of an accessor that an object literal has for a property. */
  readonly accessor?: { readonly of: string; readonly kind: "get" | "set" };
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
