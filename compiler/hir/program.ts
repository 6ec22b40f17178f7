// A whole program: its modules, and the tables of everything that they declare.

import type { Span } from "../span.ts";
import type { EnumDecl, FunctionDecl, Item, ObjectDecl, Slot } from "./declarations.ts";
import type { Lowered } from "./expr.ts";
import type { EnumId, FunctionId, FunctionType, ObjectId, SlotId, Type } from "./type.ts";

export interface Module<S extends Lowered> {
  /** File name without folder and ending. */
  readonly name: string;
  /** Comments at the top of the file. */
  readonly leading: readonly string[];
  readonly items: readonly Item<S>[];
  /** Comments behind the last item. */
  readonly ending: readonly string[];
}

/** A class or enum of the top level, and where its declaration ends. */
export interface NamedDeclaration {
  readonly name: string;
  /** The place of its module among those of the program. */
  readonly module: number;
  readonly end: number;
}

/** Of functions that count arguments which a call may leave out: nothing else may arrive as nothing. */
export interface CountedArguments {
  /** Their parameters, and the name of what counts them. */
  readonly slots: readonly { readonly slot: SlotId; readonly name: string }[];
  /** Parameters that are given what may be `undefined`. */
  readonly given: readonly { readonly slot: SlotId; readonly span: Span }[];
  /** Parameters and elements of tuples that are given on as they are, left out where they were. */
  readonly passed: readonly { readonly from: SlotId; readonly into: SlotId }[];
}

export interface Frozen {
  readonly type: Type;
  readonly span: Span;
  readonly isNew: boolean;
  readonly isThis: boolean;
}

/** A function value that is called with fewer arguments than JavaScript would give, as its type names them. */
export interface Shortened {
  readonly type: FunctionType;
  readonly span: Span;
  /** The call itself gives more, since TypeScript knows of another function that may be meant. */
  readonly isCall?: boolean;
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
  readonly shortened: readonly Shortened[];
  readonly counted: CountedArguments;
  /** What Object.freeze gets: where it is made, `this` of a constructor, or something that others know, too. */
  readonly frozen: readonly Frozen[];
  /** Of which Object.isFrozen says that nothing has frozen it where it is made. */
  readonly unfrozen: readonly { readonly type: Type; readonly span: Span }[];
  /** What becomes `unknown` somewhere: one type for each form. */
  readonly dynamic: readonly Type[];
  /** The name of the one type that such values have in the source. */
  readonly dynamicName: string;
  /** The class Error, where the program knows it. */
  readonly errorClass: ObjectId | undefined;
  /** Which classes and enums functions name that something may run before. */
  readonly named: ReadonlyMap<FunctionId, readonly NamedDeclaration[]>;
  readonly setup: FunctionId | undefined;
  readonly loop: FunctionId | undefined;
  readonly secrets: readonly string[];
  readonly headers: readonly string[];
}
