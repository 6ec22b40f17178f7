// tsino's standard library: what JavaScript itself brings, without DOM and without Node. Declared here is what tsino
// compiles or will compile; what it refuses is marked `@unsupported`, so that its own message is given
// instead of "cannot find name".

// ---------------------------------------------------------------- values and globals

/** Not a number: the result of arithmetic that has none. Only `Number.isNaN(x)` finds it; it equals nothing. */
declare var NaN: number;
/** Larger than every other number. */
declare var Infinity: number;

/**
 * Reads an integer from the start of a text; what follows the digits is ignored.
 * @param radix 2 to 36; without it 10, or 16 after `0x`.
 * @returns `NaN` where the text does not begin with a digit.
 */
declare function parseInt(text: string, radix?: number): number;
/** Reads a decimal number from the start of a text; `NaN` where there is none. */
declare function parseFloat(text: string): number;
/** Whether a number is `NaN`. */
declare function isNaN(value: number): boolean;
/** Whether a number is neither infinite nor `NaN`. */
declare function isFinite(value: number): boolean;

/** Prints lines, formatted as Node formats them: to the serial port on a board, to the terminal in the simulator. */
interface Console {
  /** Prints the values with blanks between them, and ends the line. */
  log(...values: unknown[]): void;
  /** As `log`; in the simulator it goes to stderr. */
  error(...values: unknown[]): void;
  /** As `error`. */
  warn(...values: unknown[]): void;
  /** As `log`. */
  info(...values: unknown[]): void;
  /** As `log`. */
  debug(...values: unknown[]): void;
}
declare var console: Console;

// ---------------------------------------------------------------- Object, Function

interface Object {
  /** The function that made the object. */
  constructor: Function;
  /** A text for the object. */
  toString(): string;
  /** The primitive value behind the object. */
  valueOf(): Object;
  /** Whether the object itself has the property. */
  hasOwnProperty(key: PropertyKey): boolean;
}

interface ObjectConstructor {
  new (value?: any): Object;
  (value?: any): any;
  readonly prototype: Object;
  /** Names of the object's own properties, in the order in which they were made. */
  keys(object: {}): string[];
  /** Values of the object's own properties. */
  values<T>(object: { [key: string]: T } | ArrayLike<T>): T[];
  values<T extends object>(object: T): (T extends object ? T[keyof T] : never)[];
  /** Pairs of name and value. */
  entries<T>(object: { [key: string]: T } | ArrayLike<T>): [string, T][];
  entries<T extends object>(object: T): [string, T extends object ? T[keyof T] : never][];
  /** An object out of pairs of name and value. */
  fromEntries<T>(entries: Iterable<readonly [PropertyKey, T]>): { [key: string]: T };
  /** Copies own properties into `target` and returns it. */
  assign<T extends {}, U>(target: T, source: U): T & U;
  assign<T extends {}, U, V>(target: T, source1: U, source2: V): T & U & V;
  assign<T extends {}, U, V, W>(target: T, source1: U, source2: V, source3: W): T & U & V & W;
  assign(target: object, ...sources: any[]): any;
  /** Says that nobody writes to the object, and returns it. */
  freeze<T extends Function | ReadonlyMap<any, any> | ReadonlySet<any> | Error>(object: T): T;
  freeze<T extends { [key: string]: U | null | undefined | object }, U extends string | number | boolean>(
    object: T,
  ): Readonly<T>;
  freeze<T>(object: T): Readonly<T>;
  /** Whether the object is frozen. */
  isFrozen(object: unknown): boolean;
  /** Equality that tells `-0` from `0` and finds `NaN`. */
  is(a: unknown, b: unknown): boolean;
  /** Whether the object itself has the property. */
  hasOwn(object: object, key: PropertyKey): boolean;
  /** @unsupported There are no prototypes on a board; declare a class, with `extends` for what it takes over. */
  create(prototype: object | null, properties?: any): any;
  /** @unsupported There are no prototypes on a board; `instanceof` asks for the class. */
  getPrototypeOf(object: any): any;
  /** @unsupported There are no prototypes on a board; declare a class, with `extends` for what it takes over. */
  setPrototypeOf(object: any, prototype: object | null): any;
  /** @unsupported Objects have a fixed layout on a board; declare the property, or a getter: `get name() { … }`. */
  defineProperty<T>(object: T, name: PropertyKey, descriptor: any): T;
  /** @unsupported Objects have a fixed layout on a board; declare the properties, or getters: `get name() { … }`. */
  defineProperties<T>(object: T, descriptors: any): T;
  /** @unsupported Use `Object.keys`: on a board all properties can be listed. */
  getOwnPropertyNames(object: any): string[];
  /** @unsupported Objects have a fixed layout on a board; `Object.hasOwn(object, "name")` asks for a property. */
  getOwnPropertyDescriptor(object: any, name: PropertyKey): any;
  /** @unsupported Use `Object.freeze`, or `readonly` properties. */
  seal<T>(object: T): T;
  /** @unsupported Use `Object.freeze`, or `readonly` properties. */
  preventExtensions<T>(object: T): T;
}
declare var Object: ObjectConstructor;

interface Function {
  /** Calls the function with a given `this` and a list of arguments. */
  apply(this: Function, self: any, args?: any): any;
  /** Calls the function with a given `this`. */
  call(this: Function, self: any, ...args: any[]): any;
  /** A function with `this` and first arguments fixed. */
  bind(this: Function, self: any, ...args: any[]): any;
  readonly name: string;
  /** Number of declared parameters. */
  readonly length: number;
  prototype: any;
}
interface FunctionConstructor {
  /** @unsupported Code made at run time needs a JavaScript engine on the board. */
  new (...code: string[]): Function;
  /** @unsupported Code made at run time needs a JavaScript engine on the board. */
  (...code: string[]): Function;
  readonly prototype: Function;
}
declare var Function: FunctionConstructor;

interface CallableFunction extends Function {
  apply<T, R>(this: (this: T) => R, self: T): R;
  apply<T, A extends any[], R>(this: (this: T, ...args: A) => R, self: T, args: A): R;
  call<T, A extends any[], R>(this: (this: T, ...args: A) => R, self: T, ...args: A): R;
  bind<T>(this: T, self: ThisParameterType<T>): OmitThisParameter<T>;
  bind<T, A extends any[], B extends any[], R>(
    this: (this: T, ...args: [...A, ...B]) => R,
    self: T,
    ...args: A
  ): (...args: B) => R;
}
interface NewableFunction extends Function {
  apply<T>(this: new () => T, self: T): void;
  apply<T, A extends any[]>(this: new (...args: A) => T, self: T, args: A): void;
  call<T, A extends any[]>(this: new (...args: A) => T, self: T, ...args: A): void;
  bind<T>(this: T, self: any): T;
}

interface IArguments {
  readonly length: number;
  [index: number]: any;
  callee: Function;
  [Symbol.iterator](): ArrayIterator<any>;
}

// ---------------------------------------------------------------- Boolean, Number, Math

interface Boolean {
  valueOf(): boolean;
}
interface BooleanConstructor {
  new (value?: any): Boolean;
  /** Whether a value is truthy. */
  <T>(value?: T): boolean;
  readonly prototype: Boolean;
}
declare var Boolean: BooleanConstructor;

interface Number {
  /**
   * Text of the number
   * @param radix base from 2 to 36, 10 without it.
   */
  toString(radix?: number): string;
  /** Text with a fixed number of digits after the point, 0 to 100. */
  toFixed(digits?: number): string;
  /**
   * Text as `1.5e+3`
   * @param digits after the point, 0 to 100.
   */
  toExponential(digits?: number): string;
  /** Text with this many significant digits, 1 to 100. */
  toPrecision(digits?: number): string;
  valueOf(): number;
}
interface NumberConstructor {
  new (value?: any): Number;
  /** Converts a value; a text that is not a number gives `NaN`, an empty one `0`. */
  (value?: any): number;
  readonly prototype: Number;
  /** Distance between 1 and the next number. */
  readonly EPSILON: number;
  /** Largest integer that is exact: 2 ** 53 - 1. */
  readonly MAX_SAFE_INTEGER: number;
  readonly MIN_SAFE_INTEGER: number;
  /** Largest finite number, about 1.8e308. */
  readonly MAX_VALUE: number;
  /** Smallest number above 0, 5e-324. */
  readonly MIN_VALUE: number;
  readonly NaN: number;
  readonly POSITIVE_INFINITY: number;
  readonly NEGATIVE_INFINITY: number;
  isFinite(value: unknown): boolean;
  isInteger(value: unknown): boolean;
  isNaN(value: unknown): boolean;
  isSafeInteger(value: unknown): boolean;
  parseFloat(text: string): number;
  parseInt(text: string, radix?: number): number;
}
declare var Number: NumberConstructor;

interface Math {
  readonly E: number;
  readonly LN10: number;
  readonly LN2: number;
  readonly LOG10E: number;
  readonly LOG2E: number;
  readonly PI: number;
  readonly SQRT1_2: number;
  readonly SQRT2: number;
  abs(x: number): number;
  acos(x: number): number;
  acosh(x: number): number;
  asin(x: number): number;
  asinh(x: number): number;
  atan(x: number): number;
  /** Angle of the point (x, y) in radians, -PI to PI. */
  atan2(y: number, x: number): number;
  atanh(x: number): number;
  cbrt(x: number): number;
  /** Smallest integer not below `x`. */
  ceil(x: number): number;
  /** Leading zero bits of a 32-bit integer, 0 to 32. */
  clz32(x: number): number;
  cos(x: number): number;
  cosh(x: number): number;
  exp(x: number): number;
  /** `exp(x) - 1`, exact near 0. */
  expm1(x: number): number;
  /** Largest integer not above `x`; `Math.floor(a / b)` of integers is an integer division. */
  floor(x: number): number;
  /** Rounds to the nearest 32-bit float. */
  fround(x: number): number;
  /** Root of the sum of squares. */
  hypot(...values: number[]): number;
  /** Product of two 32-bit integers, wrapped to 32 bits. */
  imul(a: number, b: number): number;
  log(x: number): number;
  log10(x: number): number;
  /** `log(1 + x)`, exact near 0. */
  log1p(x: number): number;
  log2(x: number): number;
  /** Largest of the values, `-Infinity` without any. */
  max(...values: number[]): number;
  /** Smallest of the values, `Infinity` without any. */
  min(...values: number[]): number;
  pow(base: number, exponent: number): number;
  /** A random number, at least 0 and below 1. */
  random(): number;
  /** Nearest integer; halves go up: `Math.round(-2.5)` is `-2`. */
  round(x: number): number;
  /** -1, 0 or 1. */
  sign(x: number): number;
  sin(x: number): number;
  sinh(x: number): number;
  sqrt(x: number): number;
  tan(x: number): number;
  tanh(x: number): number;
  /** Cuts off the fraction. */
  trunc(x: number): number;
}
declare var Math: Math;

// ---------------------------------------------------------------- String

interface String {
  /** Number of UTF-16 units. */
  readonly length: number;
  /** One character; `undefined` (typed as text) past the end. */
  readonly [index: number]: string;
  /** Character at an index, counted from the end if negative. */
  at(index: number): string | undefined;
  /** Character at an index, empty past the end. */
  charAt(index: number): string;
  /** UTF-16 unit at an index, 0 to 65535; `NaN` past the end. */
  charCodeAt(index: number): number;
  /** Unicode code point at an index; `undefined` past the end. */
  codePointAt(index: number): number | undefined;
  concat(...texts: string[]): string;
  endsWith(search: string, end?: number): boolean;
  includes(search: string, from?: number): boolean;
  /** Index of the first occurrence, -1 if there is none. */
  indexOf(search: string, from?: number): number;
  /** Index of the last occurrence, -1 if there is none. */
  lastIndexOf(search: string, from?: number): number;
  /** -1, 0 or 1: the order of ASCII text in English; small letters before capitals where nothing else differs. */
  localeCompare(that: string): number;
  /** @unsupported There are no regular expressions on a board. */
  match(pattern: RegExp): RegExpMatchArray | null;
  /** @unsupported There are no regular expressions on a board. */
  matchAll(pattern: RegExp): IterableIterator<RegExpMatchArray>;
  /** @unsupported There are no Unicode tables on a board; compare texts as they are written, or replace the letters that may differ. */
  normalize(form?: string): string;
  /** @unsupported Write the element as text: `"<a>" + text + "</a>"`. */
  anchor(name: string): string;
  /** @unsupported Write the element as text: `"<b>" + text + "</b>"`. */
  bold(): string;
  /** @unsupported Write the element as text: `"<a>" + text + "</a>"`. */
  link(url: string): string;
  /** @unsupported It counts unlike all others; use `slice(start, end)`. */
  substr(start: number, length?: number): string;
  /** @unsupported There are no locales on a board; use `toUpperCase()`. */
  toLocaleUpperCase(locales?: string | string[]): string;
  /** @unsupported There are no locales on a board; use `toLowerCase()`. */
  toLocaleLowerCase(locales?: string | string[]): string;
  /** The old name of `trimStart()`. */
  trimLeft(): string;
  /** The old name of `trimEnd()`. */
  trimRight(): string;
  /** Fills up at the end to a length. */
  padEnd(length: number, fill?: string): string;
  /** Fills up at the start to a length: `String(7).padStart(2, "0")` is `"07"`. */
  padStart(length: number, fill?: string): string;
  repeat(count: number): string;
  /** Replaces the first occurrence. */
  replace(search: string | RegExp, replacement: string | ((found: string, at: number, text: string) => string)): string;
  /** Replaces every occurrence. */
  replaceAll(search: string | RegExp, replacement: string | ((found: string, at: number, text: string) => string)): string;
  /** @unsupported There are no regular expressions on a board. */
  search(pattern: RegExp): number;
  /** Part from `start` to before `end`; negative counts from the end. */
  slice(start?: number, end?: number): string;
  /** Parts between the separators; every character for `""`. */
  split(separator: string | RegExp, limit?: number): string[];
  startsWith(search: string, start?: number): boolean;
  /** Part between two indices, whichever is first. */
  substring(start: number, end?: number): string;
  toLowerCase(): string;
  toString(): string;
  toUpperCase(): string;
  /** Without white space at both ends. */
  trim(): string;
  trimEnd(): string;
  trimStart(): string;
  valueOf(): string;
  /** The characters, by code points. */
  [Symbol.iterator](): StringIterator<string>;
}
interface StringConstructor {
  new (value?: any): String;
  /** Text of a value, as a template literal writes it. */
  (value?: any): string;
  readonly prototype: String;
  /** Text of UTF-16 units. */
  fromCharCode(...codes: number[]): string;
  /** Text of Unicode code points. */
  fromCodePoint(...codes: number[]): string;
  /** Template text with its escapes as they are written. */
  raw(template: { raw: readonly string[] | ArrayLike<string> }, ...values: any[]): string;
}
declare var String: StringConstructor;

interface TemplateStringsArray extends ReadonlyArray<string> {
  readonly raw: readonly string[];
}

// ---------------------------------------------------------------- Array

interface ConcatArray<T> {
  readonly length: number;
  readonly [index: number]: T;
  join(separator?: string): string;
  slice(start?: number, end?: number): T[];
}
interface ArrayLike<T> {
  readonly length: number;
  readonly [index: number]: T;
}

interface ReadonlyArray<T> {
  readonly length: number;
  readonly [index: number]: T;
  /** Element at an index, counted from the end if negative. */
  at(index: number): T | undefined;
  /** A new array of this one's elements and the further ones. */
  concat(...items: (T | ConcatArray<T>)[]): T[];
  entries(): ArrayIterator<[number, T]>;
  /** Whether all elements pass; true for an empty array. */
  every<S extends T>(test: (value: T, index: number, array: readonly T[]) => value is S): this is readonly S[];
  every(test: (value: T, index: number, array: readonly T[]) => unknown): boolean;
  /** A new array of the elements that pass. */
  filter<S extends T>(test: (value: T, index: number, array: readonly T[]) => value is S): S[];
  filter(test: (value: T, index: number, array: readonly T[]) => unknown): T[];
  /** The first element that passes. */
  find<S extends T>(test: (value: T, index: number, array: readonly T[]) => value is S): S | undefined;
  find(test: (value: T, index: number, array: readonly T[]) => unknown): T | undefined;
  /** Index of the first element that passes, or -1. */
  findIndex(test: (value: T, index: number, array: readonly T[]) => unknown): number;
  /** The last element that passes. */
  findLast<S extends T>(test: (value: T, index: number, array: readonly T[]) => value is S): S | undefined;
  findLast(test: (value: T, index: number, array: readonly T[]) => unknown): T | undefined;
  /** Index of the last element that passes, or -1. */
  findLastIndex(test: (value: T, index: number, array: readonly T[]) => unknown): number;
  /** A new array with the inner arrays' elements, `depth` levels deep. */
  flat<A, D extends number = 1>(this: A, depth?: D): FlatArray<A, D>[];
  flatMap<U>(map: (value: T, index: number, array: T[]) => U | readonly U[]): U[];
  forEach(action: (value: T, index: number, array: readonly T[]) => void): void;
  includes(value: T, from?: number): boolean;
  /** Index of the first equal element, or -1. */
  indexOf(value: T, from?: number): number;
  /** Texts of the elements with a separator (`,`) between them. */
  join(separator?: string): string;
  keys(): ArrayIterator<number>;
  lastIndexOf(value: T, from?: number): number;
  map<U>(map: (value: T, index: number, array: readonly T[]) => U): U[];
  /** Folds the elements from the left; without a start the first element is it. */
  reduce(fold: (sum: T, value: T, index: number, array: readonly T[]) => T): T;
  reduce(fold: (sum: T, value: T, index: number, array: readonly T[]) => T, start: T): T;
  reduce<U>(fold: (sum: U, value: T, index: number, array: readonly T[]) => U, start: U): U;
  /** Folds the elements from the right. */
  reduceRight(fold: (sum: T, value: T, index: number, array: readonly T[]) => T): T;
  reduceRight(fold: (sum: T, value: T, index: number, array: readonly T[]) => T, start: T): T;
  reduceRight<U>(fold: (sum: U, value: T, index: number, array: readonly T[]) => U, start: U): U;
  /** A new array of the elements from `start` to before `end`; negative counts from the end. */
  slice(start?: number, end?: number): T[];
  /** Whether any element passes. */
  some(test: (value: T, index: number, array: readonly T[]) => unknown): boolean;
  /** A copy in the other order. */
  toReversed(): T[];
  /** A copy in order. */
  toSorted(compare?: (a: T, b: T) => number): T[];
  /** A copy with other elements at `start`. */
  toSpliced(start: number, count?: number): T[];
  toSpliced(start: number, count: number, ...items: T[]): T[];
  toString(): string;
  values(): ArrayIterator<T>;
  /** A copy with one element replaced. */
  with(index: number, value: T): T[];
  [Symbol.iterator](): ArrayIterator<T>;
}

interface Array<T> {
  /** Number of elements; setting it cuts or lengthens the array. */
  length: number;
  [index: number]: T;
  /** Element at an index, counted from the end if negative. */
  at(index: number): T | undefined;
  /** A new array of this one's elements and the further ones. */
  concat(...items: (T | ConcatArray<T>)[]): T[];
  /** Copies elements within the array. */
  copyWithin(target: number, start: number, end?: number): this;
  entries(): ArrayIterator<[number, T]>;
  /** Whether all elements pass; true for an empty array. */
  every<S extends T>(test: (value: T, index: number, array: T[]) => value is S): this is S[];
  every(test: (value: T, index: number, array: T[]) => unknown): boolean;
  /** `Array(3).fill(0)`, where nothing says what the array holds, is one of what it is filled with. */
  fill<U>(this: 0 extends T & 1 ? any[] : never, value: U): U[];
  /** Sets the elements from `start` to before `end`. */
  fill(value: T, start?: number, end?: number): this;
  /** A new array of the elements that pass. */
  filter<S extends T>(test: (value: T, index: number, array: T[]) => value is S): S[];
  filter(test: (value: T, index: number, array: T[]) => unknown): T[];
  /** The first element that passes. */
  find<S extends T>(test: (value: T, index: number, array: T[]) => value is S): S | undefined;
  find(test: (value: T, index: number, array: T[]) => unknown): T | undefined;
  /** Index of the first element that passes, or -1. */
  findIndex(test: (value: T, index: number, array: T[]) => unknown): number;
  /** The last element that passes. */
  findLast<S extends T>(test: (value: T, index: number, array: T[]) => value is S): S | undefined;
  findLast(test: (value: T, index: number, array: T[]) => unknown): T | undefined;
  /** Index of the last element that passes, or -1. */
  findLastIndex(test: (value: T, index: number, array: T[]) => unknown): number;
  /** A new array with the inner arrays' elements, `depth` levels deep. */
  flat<A, D extends number = 1>(this: A, depth?: D): FlatArray<A, D>[];
  flatMap<U>(map: (value: T, index: number, array: T[]) => U | readonly U[]): U[];
  forEach(action: (value: T, index: number, array: T[]) => void): void;
  includes(value: T, from?: number): boolean;
  /** Index of the first equal element, or -1. */
  indexOf(value: T, from?: number): number;
  /** Texts of the elements with a separator (`,`) between them. */
  join(separator?: string): string;
  keys(): ArrayIterator<number>;
  lastIndexOf(value: T, from?: number): number;
  map<U>(map: (value: T, index: number, array: T[]) => U): U[];
  /** Takes off the last element. */
  pop(): T | undefined;
  /** Adds at the end; returns the new length. */
  push(...items: T[]): number;
  /** Folds the elements from the left; without a start the first element is it. */
  reduce(fold: (sum: T, value: T, index: number, array: T[]) => T): T;
  reduce(fold: (sum: T, value: T, index: number, array: T[]) => T, start: T): T;
  reduce<U>(fold: (sum: U, value: T, index: number, array: T[]) => U, start: U): U;
  /** Folds the elements from the right. */
  reduceRight(fold: (sum: T, value: T, index: number, array: T[]) => T): T;
  reduceRight(fold: (sum: T, value: T, index: number, array: T[]) => T, start: T): T;
  reduceRight<U>(fold: (sum: U, value: T, index: number, array: T[]) => U, start: U): U;
  /** Turns the order round, in place. */
  reverse(): T[];
  /** Takes off the first element. */
  shift(): T | undefined;
  /** A new array of the elements from `start` to before `end`; negative counts from the end. */
  slice(start?: number, end?: number): T[];
  /** Whether any element passes. */
  some(test: (value: T, index: number, array: T[]) => unknown): boolean;
  /** A copy in the other order. */
  toReversed(): T[];
  /** A copy in order. */
  toSorted(compare?: (a: T, b: T) => number): T[];
  /** A copy with other elements at `start`. */
  toSpliced(start: number, count?: number): T[];
  toSpliced(start: number, count: number, ...items: T[]): T[];
  /** Sorts in place, stably; without `compare` by the elements' texts, also numbers. */
  sort(compare?: (a: T, b: T) => number): this;
  /** Takes `count` elements out at `start` and puts others there; returns those taken out. */
  splice(start: number, count?: number): T[];
  splice(start: number, count: number, ...items: T[]): T[];
  toString(): string;
  /** Adds at the start; returns the new length. */
  unshift(...items: T[]): number;
  values(): ArrayIterator<T>;
  /** A copy with one element replaced. */
  with(index: number, value: T): T[];
  [Symbol.iterator](): ArrayIterator<T>;
}
/** Of types among which is an array that may not be changed, `unknown`; else `never`, also of `any`. */
type OnlyRead<T> = 0 extends 1 & T ? never : T extends readonly any[] ? (T extends any[] ? never : unknown) : never;

interface ArrayConstructor {
  new (length?: number): any[];
  new <T>(length: number): T[];
  new <T>(...items: T[]): T[];
  (length?: number): any[];
  <T>(length: number): T[];
  <T>(...items: T[]): T[];
  readonly prototype: any[];
  /** `Array.from({ length: 3 })`, whose elements are undefined until they are assigned. */
  from<S extends { readonly length: number }>(source: S & (keyof S extends "length" ? unknown : never)): any[];
  /** An array of what can be iterated or indexed, each element mapped on the way. */
  from<T>(source: Iterable<T> | ArrayLike<T>): T[];
  from<T, U>(source: Iterable<T> | ArrayLike<T>, map: (value: T, index: number) => U): U[];
  isArray<T>(value: T & OnlyRead<T>): value is Extract<T, readonly any[]> & OnlyRead<T>;
  isArray(value: any): value is any[];
  of<T>(...items: T[]): T[];
}
declare var Array: ArrayConstructor;

/** Element type after flattening `A` by `D` levels, 0 to 3. */
type FlatArray<A, D extends number> = {
  done: A;
  deeper: A extends ReadonlyArray<infer E> ? FlatArray<E, [-1, 0, 1, 2][D]> : A;
}[D extends -1 ? "done" : "deeper"];

// ---------------------------------------------------------------- iteration

interface Symbol {
  readonly description: string | undefined;
  toString(): string;
  valueOf(): symbol;
}
interface SymbolConstructor {
  /** @unsupported Symbols other than `Symbol.iterator` and `Symbol.asyncIterator` do not exist on a board. */
  (description?: string): symbol;
  readonly prototype: Symbol;
  /** The method that `for (const x of …)` calls. */
  readonly iterator: unique symbol;
  /** The method that `for await (const x of …)` calls. */
  readonly asyncIterator: unique symbol;
  /** @unsupported `instanceof` always asks the class. */
  readonly hasInstance: unique symbol;
  /** @unsupported Objects are never converted to primitives by themselves. */
  readonly toPrimitive: unique symbol;
  /** @unsupported There is no run-time text for a class. */
  readonly toStringTag: unique symbol;
}
declare var Symbol: SymbolConstructor;
type PropertyKey = string | number | symbol;

interface IteratorYieldResult<T> {
  done?: false;
  value: T;
}
interface IteratorReturnResult<R> {
  done: true;
  value: R;
}
type IteratorResult<T, R = any> = IteratorYieldResult<T> | IteratorReturnResult<R>;

interface Iterator<T, R = any, N = any> {
  next(...[value]: [] | [N]): IteratorResult<T, R>;
  return?(value?: R): IteratorResult<T, R>;
  throw?(error?: any): IteratorResult<T, R>;
}
interface Iterable<T, R = any, N = any> {
  [Symbol.iterator](): Iterator<T, R, N>;
}
interface IterableIterator<T, R = any, N = any> extends Iterator<T, R, N> {
  [Symbol.iterator](): IterableIterator<T, R, N>;
}
interface IteratorObject<T, R = unknown, N = unknown> extends Iterator<T, R, N> {
  [Symbol.iterator](): IteratorObject<T, R, N>;
}
type BuiltinIteratorReturn = intrinsic;
interface ArrayIterator<T> extends IteratorObject<T, BuiltinIteratorReturn, unknown> {
  [Symbol.iterator](): ArrayIterator<T>;
}
interface StringIterator<T> extends IteratorObject<T, BuiltinIteratorReturn, unknown> {
  [Symbol.iterator](): StringIterator<T>;
}
interface MapIterator<T> extends IteratorObject<T, BuiltinIteratorReturn, unknown> {
  [Symbol.iterator](): MapIterator<T>;
}
interface SetIterator<T> extends IteratorObject<T, BuiltinIteratorReturn, unknown> {
  [Symbol.iterator](): SetIterator<T>;
}
/** What a `function*` returns. */
interface Generator<T = unknown, R = any, N = any> extends IteratorObject<T, R, N> {
  next(...[value]: [] | [N]): IteratorResult<T, R>;
  return(value: R): IteratorResult<T, R>;
  throw(error: any): IteratorResult<T, R>;
  [Symbol.iterator](): Generator<T, R, N>;
}
interface GeneratorFunction {
  new (...args: any[]): Generator;
  (...args: any[]): Generator;
  readonly name: string;
  readonly length: number;
  readonly prototype: Generator;
}

interface AsyncIterator<T, R = any, N = any> {
  next(...[value]: [] | [N]): Promise<IteratorResult<T, R>>;
  return?(value?: R | PromiseLike<R>): Promise<IteratorResult<T, R>>;
  throw?(error?: any): Promise<IteratorResult<T, R>>;
}
interface AsyncIterable<T, R = any, N = any> {
  [Symbol.asyncIterator](): AsyncIterator<T, R, N>;
}
interface AsyncIterableIterator<T, R = any, N = any> extends AsyncIterator<T, R, N> {
  [Symbol.asyncIterator](): AsyncIterableIterator<T, R, N>;
}
interface AsyncIteratorObject<T, R = unknown, N = unknown> extends AsyncIterator<T, R, N> {
  [Symbol.asyncIterator](): AsyncIteratorObject<T, R, N>;
}
/** What an `async function*` returns. */
interface AsyncGenerator<T = unknown, R = any, N = any> extends AsyncIteratorObject<T, R, N> {
  next(...[value]: [] | [N]): Promise<IteratorResult<T, R>>;
  return(value: R | PromiseLike<R>): Promise<IteratorResult<T, R>>;
  throw(error: any): Promise<IteratorResult<T, R>>;
  [Symbol.asyncIterator](): AsyncGenerator<T, R, N>;
}
interface AsyncGeneratorFunction {
  new (...args: any[]): AsyncGenerator;
  (...args: any[]): AsyncGenerator;
  readonly name: string;
  readonly length: number;
  readonly prototype: AsyncGenerator;
}

// ---------------------------------------------------------------- Map, Set

/** Values by key, in the order in which the keys were first set. */
interface Map<K, V> {
  readonly size: number;
  clear(): void;
  /** Takes a key out; says whether it was there. */
  delete(key: K): boolean;
  entries(): MapIterator<[K, V]>;
  forEach(action: (value: V, key: K, map: Map<K, V>) => void): void;
  get(key: K): V | undefined;
  has(key: K): boolean;
  keys(): MapIterator<K>;
  set(key: K, value: V): this;
  values(): MapIterator<V>;
  [Symbol.iterator](): MapIterator<[K, V]>;
}
interface MapConstructor {
  new <K = any, V = any>(entries?: Iterable<readonly [K, V]> | null): Map<K, V>;
  readonly prototype: Map<any, any>;
}
declare var Map: MapConstructor;
interface ReadonlyMap<K, V> {
  readonly size: number;
  entries(): MapIterator<[K, V]>;
  forEach(action: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void;
  get(key: K): V | undefined;
  has(key: K): boolean;
  keys(): MapIterator<K>;
  values(): MapIterator<V>;
  [Symbol.iterator](): MapIterator<[K, V]>;
}

/** Values, each once, in the order in which they were first added. */
interface Set<T> {
  readonly size: number;
  add(value: T): this;
  clear(): void;
  /** Takes a value out; says whether it was there. */
  delete(value: T): boolean;
  entries(): SetIterator<[T, T]>;
  forEach(action: (value: T, same: T, set: Set<T>) => void): void;
  has(value: T): boolean;
  keys(): SetIterator<T>;
  values(): SetIterator<T>;
  [Symbol.iterator](): SetIterator<T>;
}
interface SetConstructor {
  new <T = any>(values?: Iterable<T> | null): Set<T>;
  readonly prototype: Set<any>;
}
declare var Set: SetConstructor;
interface ReadonlySet<T> {
  readonly size: number;
  entries(): SetIterator<[T, T]>;
  forEach(action: (value: T, same: T, set: ReadonlySet<T>) => void): void;
  has(value: T): boolean;
  keys(): SetIterator<T>;
  values(): SetIterator<T>;
  [Symbol.iterator](): SetIterator<T>;
}

// ---------------------------------------------------------------- errors

interface ErrorOptions {
  cause?: unknown;
}
interface Error {
  name: string;
  message: string;
  stack?: string;
  cause?: unknown;
}
interface ErrorConstructor {
  new (message?: string, options?: ErrorOptions): Error;
  (message?: string, options?: ErrorOptions): Error;
  readonly prototype: Error;
}
declare var Error: ErrorConstructor;
interface EvalError extends Error {}
interface EvalErrorConstructor extends ErrorConstructor {
  new (message?: string, options?: ErrorOptions): EvalError;
  (message?: string, options?: ErrorOptions): EvalError;
  readonly prototype: EvalError;
}
declare var EvalError: EvalErrorConstructor;
interface RangeError extends Error {}
interface RangeErrorConstructor extends ErrorConstructor {
  new (message?: string, options?: ErrorOptions): RangeError;
  (message?: string, options?: ErrorOptions): RangeError;
  readonly prototype: RangeError;
}
declare var RangeError: RangeErrorConstructor;
interface ReferenceError extends Error {}
interface ReferenceErrorConstructor extends ErrorConstructor {
  new (message?: string, options?: ErrorOptions): ReferenceError;
  (message?: string, options?: ErrorOptions): ReferenceError;
  readonly prototype: ReferenceError;
}
declare var ReferenceError: ReferenceErrorConstructor;
interface SyntaxError extends Error {}
interface SyntaxErrorConstructor extends ErrorConstructor {
  new (message?: string, options?: ErrorOptions): SyntaxError;
  (message?: string, options?: ErrorOptions): SyntaxError;
  readonly prototype: SyntaxError;
}
declare var SyntaxError: SyntaxErrorConstructor;
interface TypeError extends Error {}
interface TypeErrorConstructor extends ErrorConstructor {
  new (message?: string, options?: ErrorOptions): TypeError;
  (message?: string, options?: ErrorOptions): TypeError;
  readonly prototype: TypeError;
}
declare var TypeError: TypeErrorConstructor;
interface URIError extends Error {}
interface URIErrorConstructor extends ErrorConstructor {
  new (message?: string, options?: ErrorOptions): URIError;
  (message?: string, options?: ErrorOptions): URIError;
  readonly prototype: URIError;
}
declare var URIError: URIErrorConstructor;
interface AggregateError extends Error {
  errors: any[];
}
interface AggregateErrorConstructor {
  new (errors: Iterable<any>, message?: string, options?: ErrorOptions): AggregateError;
  (errors: Iterable<any>, message?: string, options?: ErrorOptions): AggregateError;
  readonly prototype: AggregateError;
}
declare var AggregateError: AggregateErrorConstructor;

// ---------------------------------------------------------------- promises

interface PromiseLike<T> {
  then<A = T, B = never>(
    done?: ((value: T) => A | PromiseLike<A>) | null,
    failed?: ((reason: any) => B | PromiseLike<B>) | null,
  ): PromiseLike<A | B>;
}
/** A value that comes later. */
interface Promise<T> {
  then<A = T, B = never>(
    done?: ((value: T) => A | PromiseLike<A>) | null,
    failed?: ((reason: any) => B | PromiseLike<B>) | null,
  ): Promise<A | B>;
  catch<B = never>(failed?: ((reason: any) => B | PromiseLike<B>) | null): Promise<T | B>;
  finally(action?: (() => void) | null): Promise<T>;
}
interface PromiseFulfilledResult<T> {
  status: "fulfilled";
  value: T;
}
interface PromiseRejectedResult {
  status: "rejected";
  reason: any;
}
type PromiseSettledResult<T> = PromiseFulfilledResult<T> | PromiseRejectedResult;
interface PromiseConstructor {
  readonly prototype: Promise<any>;
  new <T>(
    start: (resolve: (value: T | PromiseLike<T>) => void, reject: (reason?: any) => void) => void,
  ): Promise<T>;
  /** All values, or the first failure. */
  all<T extends readonly unknown[] | []>(values: T): Promise<{ -readonly [P in keyof T]: Awaited<T[P]> }>;
  all<T>(values: Iterable<T | PromiseLike<T>>): Promise<Awaited<T>[]>;
  /** How each one ended. */
  allSettled<T extends readonly unknown[] | []>(
    values: T,
  ): Promise<{ -readonly [P in keyof T]: PromiseSettledResult<Awaited<T[P]>> }>;
  allSettled<T>(values: Iterable<T | PromiseLike<T>>): Promise<PromiseSettledResult<Awaited<T>>[]>;
  /** The first value; fails when all have failed. */
  any<T extends readonly unknown[] | []>(values: T): Promise<Awaited<T[number]>>;
  any<T>(values: Iterable<T | PromiseLike<T>>): Promise<Awaited<T>>;
  /** The first that ends, well or not. */
  race<T extends readonly unknown[] | []>(values: T): Promise<Awaited<T[number]>>;
  race<T>(values: Iterable<T | PromiseLike<T>>): Promise<Awaited<T>>;
  reject<T = never>(reason?: any): Promise<T>;
  resolve(): Promise<void>;
  resolve<T>(value: T): Promise<Awaited<T>>;
  resolve<T>(value: T | PromiseLike<T>): Promise<Awaited<T>>;
}
declare var Promise: PromiseConstructor;

/** What `await` makes of a type. */
type Awaited<T> = T extends null | undefined
  ? T
  : T extends object & { then(done: infer F, ...rest: infer _): any }
    ? F extends (value: infer V, ...rest: infer _) => any
      ? Awaited<V>
      : never
    : T;

/** Calls a function once after at least `ms` milliseconds, between two turns of `loop`. */
declare function setTimeout<A extends any[]>(action: (...args: A) => void, ms?: number, ...args: A): number;
/** Calls a function every `ms` milliseconds, between two turns of `loop`. */
declare function setInterval<A extends any[]>(action: (...args: A) => void, ms?: number, ...args: A): number;
declare function clearTimeout(id: number | undefined): void;
declare function clearInterval(id: number | undefined): void;
/** Calls a function as soon as the running code has ended. */
declare function queueMicrotask(action: () => void): void;

// ---------------------------------------------------------------- bytes

/** Raw memory; look at it through a typed array or a `DataView`. */
interface ArrayBuffer {
  readonly byteLength: number;
  slice(start?: number, end?: number): ArrayBuffer;
}
interface ArrayBufferConstructor {
  new (bytes: number): ArrayBuffer;
  readonly prototype: ArrayBuffer;
  isView(value: any): value is ArrayBufferView;
}
declare var ArrayBuffer: ArrayBufferConstructor;
type ArrayBufferLike = ArrayBuffer;
interface ArrayBufferView {
  readonly buffer: ArrayBuffer;
  readonly byteLength: number;
  readonly byteOffset: number;
}

/** What all typed arrays have: numbers of one width, their count fixed. */
interface TypedArray<Self> extends ArrayBufferView {
  readonly BYTES_PER_ELEMENT: number;
  readonly length: number;
  [index: number]: number;
  at(index: number): number | undefined;
  copyWithin(target: number, start: number, end?: number): this;
  entries(): ArrayIterator<[number, number]>;
  every(test: (value: number, index: number, array: Self) => unknown): boolean;
  fill(value: number, start?: number, end?: number): this;
  filter(test: (value: number, index: number, array: Self) => unknown): Self;
  find(test: (value: number, index: number, array: Self) => unknown): number | undefined;
  findIndex(test: (value: number, index: number, array: Self) => unknown): number;
  findLast(test: (value: number, index: number, array: Self) => unknown): number | undefined;
  findLastIndex(test: (value: number, index: number, array: Self) => unknown): number;
  forEach(action: (value: number, index: number, array: Self) => void): void;
  includes(value: number, from?: number): boolean;
  indexOf(value: number, from?: number): number;
  join(separator?: string): string;
  keys(): ArrayIterator<number>;
  lastIndexOf(value: number, from?: number): number;
  map(map: (value: number, index: number, array: Self) => number): Self;
  reduce(fold: (sum: number, value: number, index: number, array: Self) => number): number;
  reduce<U>(fold: (sum: U, value: number, index: number, array: Self) => U, start: U): U;
  reduceRight(fold: (sum: number, value: number, index: number, array: Self) => number): number;
  reduceRight<U>(fold: (sum: U, value: number, index: number, array: Self) => U, start: U): U;
  reverse(): this;
  /** Copies numbers into the array from `offset` on. */
  set(source: ArrayLike<number>, offset?: number): void;
  /** A copy of a part. */
  slice(start?: number, end?: number): Self;
  some(test: (value: number, index: number, array: Self) => unknown): boolean;
  /** Sorts by value, in place. */
  sort(compare?: (a: number, b: number) => number): this;
  /** A part that shares this array's memory. */
  subarray(start?: number, end?: number): Self;
  toString(): string;
  values(): ArrayIterator<number>;
  [Symbol.iterator](): ArrayIterator<number>;
}
interface TypedArrayConstructor<Self> {
  new (length?: number): Self;
  new (values: ArrayLike<number> | Iterable<number>): Self;
  new (buffer: ArrayBuffer, byteOffset?: number, length?: number): Self;
  readonly prototype: Self;
  readonly BYTES_PER_ELEMENT: number;
  from(values: ArrayLike<number> | Iterable<number>): Self;
  from<T>(values: ArrayLike<T> | Iterable<T>, map: (value: T, index: number) => number): Self;
  of(...values: number[]): Self;
}
/** Bytes from -128 to 127. */
interface Int8Array extends TypedArray<Int8Array> {}
declare var Int8Array: TypedArrayConstructor<Int8Array>;
/** Bytes from 0 to 255. */
interface Uint8Array extends TypedArray<Uint8Array> {}
declare var Uint8Array: TypedArrayConstructor<Uint8Array>;
/** Bytes from 0 to 255; values outside become the nearest of these. */
interface Uint8ClampedArray extends TypedArray<Uint8ClampedArray> {}
declare var Uint8ClampedArray: TypedArrayConstructor<Uint8ClampedArray>;
/** Integers from -32768 to 32767. */
interface Int16Array extends TypedArray<Int16Array> {}
declare var Int16Array: TypedArrayConstructor<Int16Array>;
/** Integers from 0 to 65535. */
interface Uint16Array extends TypedArray<Uint16Array> {}
declare var Uint16Array: TypedArrayConstructor<Uint16Array>;
/** Integers from -2147483648 to 2147483647. */
interface Int32Array extends TypedArray<Int32Array> {}
declare var Int32Array: TypedArrayConstructor<Int32Array>;
/** Integers from 0 to 4294967295. */
interface Uint32Array extends TypedArray<Uint32Array> {}
declare var Uint32Array: TypedArrayConstructor<Uint32Array>;
/** 32-bit floats. */
interface Float32Array extends TypedArray<Float32Array> {}
declare var Float32Array: TypedArrayConstructor<Float32Array>;
/** 64-bit floats. */
interface Float64Array extends TypedArray<Float64Array> {}
declare var Float64Array: TypedArrayConstructor<Float64Array>;

/** Numbers of any width at any byte of a buffer; the order of bytes is big endian unless `little` is true. */
interface DataView extends ArrayBufferView {
  getFloat32(offset: number, little?: boolean): number;
  getFloat64(offset: number, little?: boolean): number;
  getInt8(offset: number): number;
  getInt16(offset: number, little?: boolean): number;
  getInt32(offset: number, little?: boolean): number;
  getUint8(offset: number): number;
  getUint16(offset: number, little?: boolean): number;
  getUint32(offset: number, little?: boolean): number;
  setFloat32(offset: number, value: number, little?: boolean): void;
  setFloat64(offset: number, value: number, little?: boolean): void;
  setInt8(offset: number, value: number): void;
  setInt16(offset: number, value: number, little?: boolean): void;
  setInt32(offset: number, value: number, little?: boolean): void;
  setUint8(offset: number, value: number): void;
  setUint16(offset: number, value: number, little?: boolean): void;
  setUint32(offset: number, value: number, little?: boolean): void;
}
interface DataViewConstructor {
  new (buffer: ArrayBuffer, byteOffset?: number, byteLength?: number): DataView;
  readonly prototype: DataView;
}
declare var DataView: DataViewConstructor;

// ---------------------------------------------------------------- JSON

interface JSON {
  /** Reads a value from its JSON text; throws a `SyntaxError` where the text is not JSON. */
  parse(text: string, revive?: (this: any, key: string, value: any) => any): any;
  /**
   * JSON text of a value
   * @param names the properties that are written, in this order
   * @param space blanks per level, or the text to indent with.
   */
  stringify(value: any, names?: string[] | null, space?: string | number): string;
  stringify(
    value: any,
    replace: ((this: any, key: string, value: any) => any) | (number | string)[] | null,
    space?: string | number,
  ): string;
}
declare var JSON: JSON;

// ---------------------------------------------------------------- types about types

/** `T` with every property optional. */
type Partial<T> = { [P in keyof T]?: T[P] };
/** `T` with every property required. */
type Required<T> = { [P in keyof T]-?: T[P] };
/** `T` with every property readonly. */
type Readonly<T> = { readonly [P in keyof T]: T[P] };
/** `T` with the properties `K` only. */
type Pick<T, K extends keyof T> = { [P in K]: T[P] };
/** `T` without the properties `K`. */
type Omit<T, K extends keyof any> = Pick<T, Exclude<keyof T, K>>;
/** An object with the keys `K` and values `T`. */
type Record<K extends keyof any, T> = { [P in K]: T };
/** The members of the union `T` that are not in `U`. */
type Exclude<T, U> = T extends U ? never : T;
/** The members of the union `T` that are in `U`. */
type Extract<T, U> = T extends U ? T : never;
/** `T` without null and undefined. */
type NonNullable<T> = T & {};
/** Types of a function's parameters, as a tuple. */
type Parameters<T extends (...args: any) => any> = T extends (...args: infer P) => any ? P : never;
/** Types of a constructor's parameters, as a tuple. */
type ConstructorParameters<T extends abstract new (...args: any) => any> = T extends abstract new (
  ...args: infer P
) => any
  ? P
  : never;
/** Type of a function's result. */
type ReturnType<T extends (...args: any) => any> = T extends (...args: any) => infer R ? R : any;
/** Type of what a constructor makes. */
type InstanceType<T extends abstract new (...args: any) => any> = T extends abstract new (...args: any) => infer R
  ? R
  : any;
/** Type of a function's `this` parameter. */
type ThisParameterType<T> = T extends (this: infer U, ...args: never) => any ? U : unknown;
/** A function type without its `this` parameter. */
type OmitThisParameter<T> =
  unknown extends ThisParameterType<T> ? T : T extends (...args: infer A) => infer R ? (...args: A) => R : T;
/** Says what `this` is inside an object literal. */
interface ThisType<T> {}
type Uppercase<S extends string> = intrinsic;
type Lowercase<S extends string> = intrinsic;
type Capitalize<S extends string> = intrinsic;
type Uncapitalize<S extends string> = intrinsic;
/** Keeps a position out of type inference. */
type NoInfer<T> = intrinsic;

// ---------------------------------------------------------------- refused, with a message of our own

interface RegExpMatchArray extends Array<string> {
  index?: number;
  input?: string;
}
interface RegExpExecArray extends Array<string> {
  index: number;
  input: string;
}
/** @unsupported There are no regular expressions on a board; use `indexOf`, `split`, `startsWith`, `charCodeAt`. */
interface RegExp {
  readonly source: string;
  readonly flags: string;
  readonly global: boolean;
  lastIndex: number;
  exec(text: string): RegExpExecArray | null;
  test(text: string): boolean;
}
interface RegExpConstructor {
  new (pattern: RegExp | string, flags?: string): RegExp;
  (pattern: RegExp | string, flags?: string): RegExp;
  readonly prototype: RegExp;
}
/** @unsupported There are no regular expressions on a board; use `indexOf`, `split`, `startsWith`, `charCodeAt`. */
declare var RegExp: RegExpConstructor;

interface Date {
  getTime(): number;
  getFullYear(): number;
  getMonth(): number;
  getDate(): number;
  getDay(): number;
  getHours(): number;
  getMinutes(): number;
  getSeconds(): number;
  getMilliseconds(): number;
  toISOString(): string;
  toString(): string;
  valueOf(): number;
}
interface DateConstructor {
  new (value?: number | string | Date): Date;
  new (
    year: number,
    month: number,
    day?: number,
    hours?: number,
    minutes?: number,
    seconds?: number,
    ms?: number,
  ): Date;
  (): string;
  readonly prototype: Date;
  now(): number;
  parse(text: string): number;
}
/** @unsupported A board has no calendar of its own; `millis()` from "Arduino" counts milliseconds since the start. */
declare var Date: DateConstructor;

interface BigInt {
  toString(radix?: number): string;
  valueOf(): bigint;
}
interface BigIntConstructor {
  (value: bigint | boolean | number | string): bigint;
  readonly prototype: BigInt;
}
/** @unsupported Use `i64` or `u64` from "tsino". */
declare var BigInt: BigIntConstructor;

interface WeakMap<K extends object, V> {
  delete(key: K): boolean;
  get(key: K): V | undefined;
  has(key: K): boolean;
  set(key: K, value: V): this;
}
interface WeakMapConstructor {
  new <K extends object = object, V = any>(entries?: readonly (readonly [K, V])[] | null): WeakMap<K, V>;
  readonly prototype: WeakMap<object, any>;
}
/** @unsupported There is no garbage collector on a board; use `Map`. */
declare var WeakMap: WeakMapConstructor;
interface WeakSet<T extends object> {
  add(value: T): this;
  delete(value: T): boolean;
  has(value: T): boolean;
}
interface WeakSetConstructor {
  new <T extends object = object>(values?: readonly T[] | null): WeakSet<T>;
  readonly prototype: WeakSet<object>;
}
/** @unsupported There is no garbage collector on a board; use `Set`. */
declare var WeakSet: WeakSetConstructor;
interface WeakRef<T extends object> {
  deref(): T | undefined;
}
interface WeakRefConstructor {
  new <T extends object>(target: T): WeakRef<T>;
  readonly prototype: WeakRef<any>;
}
/** @unsupported There is no garbage collector on a board. */
declare var WeakRef: WeakRefConstructor;

interface ProxyHandler<T extends object> {
  get?(target: T, key: string | symbol, receiver: any): any;
  set?(target: T, key: string | symbol, value: any, receiver: any): boolean;
  has?(target: T, key: string | symbol): boolean;
  apply?(target: T, self: any, args: any[]): any;
}
interface ProxyConstructor {
  new <T extends object>(target: T, handler: ProxyHandler<T>): T;
}
/** @unsupported Objects have a fixed layout on a board. */
declare var Proxy: ProxyConstructor;
/** @unsupported Objects have a fixed layout on a board. */
declare var Reflect: { get(target: object, key: PropertyKey): any; ownKeys(target: object): (string | symbol)[] };

/** @unsupported It needs a JavaScript engine on the board; write the commands as a table of functions. */
declare function eval(code: string): any;
/** @unsupported Modules are joined when the program is compiled; write `import { name } from "module"`. */
declare function require(module: string): any;
/** @unsupported A board has no process; `ESP.restart()` from "Arduino" starts it anew. */
declare var process: any;
/** @unsupported There is no HTTP client here; connect with `WiFiClient` from "ESP8266WiFi". */
declare function fetch(address: string, options?: {}): Promise<any>;

interface ImportMeta {}
interface ImportCallOptions {}
interface PropertyDescriptor {
  configurable?: boolean;
  enumerable?: boolean;
  value?: any;
  writable?: boolean;
  get?(): any;
  set?(value: any): void;
}
interface TypedPropertyDescriptor<T> {
  configurable?: boolean;
  enumerable?: boolean;
  value?: T;
  writable?: boolean;
  get?: () => T;
  set?: (value: T) => void;
}
