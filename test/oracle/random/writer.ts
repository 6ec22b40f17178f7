// What is known while a random program is printed: the variables in scope, what may be called, how much has been spent.
import { type Choice, simplest } from "./choice.ts";
import { findForm } from "./forms.ts";
import { type Field, holds, int, keyOf, listOf, plainTypes, type Shape, type Type } from "./types.ts";

/** An expression. `bound`: most that the absolute value, the length or the size can be. */
export interface Printed {
  readonly text: string;
  readonly bound: number;
}

export interface Variable {
  /** A name, or a path such as `this.n`. */
  readonly name: string;
  readonly type: Type;
  readonly isConstant: boolean;
}

export interface Callable {
  readonly name: string;
  readonly params: readonly Type[];
  /** So many of the last may be left out. */
  readonly optional: number;
  readonly rest: Type | undefined;
  readonly result: Type;
  readonly cost: number;
  readonly shrinks: boolean;
  readonly throws: boolean;
}

/** What a variable, an element, a field, an argument or a result of that kind may be. */
const limits: Readonly<Partial<Record<Type["kind"], number>>> = { int: 1000, text: 24, wide: 24, list: 12 };

export class Writer {
  readonly prefix: string;
  variables: readonly Variable[] = [];
  functions: readonly Callable[] = [];
  types: readonly Type[] = plainTypes;
  /** Declared at the top of the program when something uses them. */
  readonly helpers = new Map<string, string>();
  /** How often what is printed now may run. */
  times = 1;
  spent = 0;
  budget = 400;
  /** A function that an array's method calls must not take elements away: docs/language.md. */
  mayShrink = true;
  shrinks = false;
  /** An error that nothing catches would end the program. */
  mayThrow = false;
  throws = false;
  /** Type of the result inside of a function. */
  result: Type | undefined;
  /** Loops and switches around, the innermost last. */
  targets: readonly { readonly label: string | undefined; readonly isLoop: boolean }[] = [];
  #count = 0;

  constructor(prefix: string) {
    this.prefix = prefix;
  }

  fresh(kind: string): string {
    this.#count += 1;
    return `${this.prefix}${kind}${this.#count}`;
  }

  /** Any value of the type. */
  value(type: Type, choice: Choice, depth: number): Printed {
    return findForm(this, type, choice, depth);
  }

  /** A value that may be kept in a variable, field or element: not too large. */
  kept(type: Type, choice: Choice, depth: number): string {
    return this.cut(type, this.value(type, choice, depth));
  }

  cut(type: Type, { text, bound }: Printed): string {
    const limit = limits[type.kind];
    if (limit === undefined || bound <= limit) return text;
    if (type.kind === "int") return `${enclose(text)} % 1000`;
    if (type.kind === "wide") return `[...${enclose(text)}].slice(0, 12).join("")`;
    return `${enclose(text)}.slice(0, ${limit})`;
  }

  /** What a variable of the type may hold. */
  boundOf(type: Type): number {
    return limits[type.kind] ?? 12;
  }

  /** Variables and fields of objects that can be read. */
  readable(type: Type): readonly Variable[] {
    const key = keyOf(type);
    return this.places().filter((place) => keyOf(place.type) === key);
  }

  readableWhere(test: (type: Type) => boolean): readonly Variable[] {
    return this.places().filter((place) => test(place.type));
  }

  places(): readonly Variable[] {
    return this.variables.flatMap((variable) =>
      variable.type.kind === "shape" ? [variable, ...fieldsOf(variable, variable.type.shape)] : [variable],
    );
  }

  /** Prints with other variables; a name that is hidden could be narrowed by TypeScript to nothing. */
  scoped<Result>(variables: readonly Variable[], print: () => Result, hidden?: string): Result {
    const outer = this.variables;
    const root = hidden?.split(/[.?]/)[0];
    this.variables = [
      ...outer.filter(({ name }) => name.split(".")[0] !== root || root === "this"),
      ...variables,
    ];
    const result = print();
    this.variables = outer;
    return result;
  }

  repeated<Result>(times: number, print: () => Result): Result {
    const outer = this.times;
    this.times *= times;
    const result = print();
    this.times = outer;
    return result;
  }

  /** Whether so much may still be done. */
  spend(cost: number): boolean {
    if (this.spent + cost * this.times > this.budget) return false;
    this.spent += cost * this.times;
    return true;
  }

  /** A function of an array's method: it runs often, and takes nothing away. */
  callback<Result>(variables: readonly Variable[], print: () => Result): Result {
    const outer = this.mayShrink;
    this.mayShrink = false;
    const result = this.inner(() => this.repeated(8, () => this.scoped(variables, print)));
    this.mayShrink = outer;
    return result;
  }

  /** Inside of an arrow function. */
  inner<Result>(print: () => Result): Result {
    const { result, targets } = this;
    [this.result, this.targets] = [undefined, []];
    const printed = print();
    [this.result, this.targets] = [result, targets];
    return printed;
  }

  /** A function that may be called later, from anywhere: it sees no functions that may call it. */
  closure<Result>(variables: readonly Variable[], print: () => Result): Result {
    const { variables: outer, times, spent, budget, mayShrink, mayThrow } = this;
    this.variables = [
      ...outer.filter(
        ({ type, isConstant }) => !holds(type, "function") || (isConstant && type.kind === "function"),
      ),
      ...variables,
    ];
    [this.times, this.spent, this.budget, this.mayShrink, this.mayThrow] = [1, 0, 20, false, false];
    const result = this.inner(print);
    this.variables = outer;
    [this.times, this.spent, this.budget, this.mayShrink, this.mayThrow] = [
      times,
      spent,
      budget,
      mayShrink,
      mayThrow,
    ];
    return result;
  }

  help(name: string, declaration: string): string {
    this.helpers.set(name, declaration.replaceAll("$", this.prefix));
    return `${this.prefix}${name}`;
  }
}

function fieldsOf(object: Variable, shape: Shape): readonly Variable[] {
  return shape.fields.map(({ name, type }: Field) => ({
    name: `${object.name}.${name}`,
    type,
    isConstant: false,
  }));
}

/** The choices inside of one node, taken one after the other. */
export class Parts {
  readonly writer: Writer;
  readonly depth: number;
  #state: number;
  #next = 0;
  readonly #choice: Choice;

  constructor(writer: Writer, choice: Choice, depth: number) {
    this.writer = writer;
    this.depth = depth;
    this.#state = choice.pick;
    this.#choice = choice;
  }

  next(): Choice {
    const { parts, pick } = this.#choice;
    const part = parts[this.#next];
    this.#next += 1;
    if (part !== undefined || pick === 0) return part ?? simplest;
    // What is missing is a leaf, of any form: only where the choice is simplest it is so, too.
    const mixed = Math.imul(pick + this.#next * 0x9e3779b1, 0x85ebca6b);
    return { form: (mixed >>> 3) & 0xffff, pick: (mixed >>> 7) & 0xffff, parts: [] };
  }

  /** The parts that are not taken yet. */
  others(): readonly Choice[] {
    const others = this.#choice.parts.slice(this.#next);
    this.#next = this.#choice.parts.length;
    return others;
  }

  /** A number below the limit. */
  below(limit: number): number {
    const number = this.#state % limit;
    this.#state = Math.floor(this.#state / limit);
    return number;
  }

  pick<Item>(items: readonly Item[]): Item | undefined {
    return items.length === 0 ? undefined : items[this.below(items.length)];
  }

  oneOf<Item>(first: Item, ...items: readonly Item[]): Item {
    return this.pick([first, ...items]) ?? first;
  }

  /** Any value of the type, that may be larger than what is kept. */
  value(type: Type): Printed {
    return this.writer.value(type, this.next(), this.depth - 1);
  }

  /** As an operand. */
  operand(type: Type): string {
    return enclose(this.value(type).text);
  }

  kept(type: Type): string {
    return this.writer.kept(type, this.next(), this.depth - 1);
  }

  keptOperand(type: Type): string {
    return enclose(this.kept(type));
  }

  type(): Type {
    return this.pick(this.writer.types) ?? int;
  }

  variable(type: Type): string | undefined {
    return this.pick(this.writer.readable(type))?.name;
  }

  /** A value that TypeScript takes for what its type says, and never for one of its members: for `??`, `?.` and `===`. */
  subject(type: Type): { readonly text: string; readonly hidden: string | undefined } | undefined {
    const { writer } = this;
    const forms: (() => string | undefined)[] = [() => this.call(type)];
    const variable = this.variable(type);
    if (variable !== undefined && this.below(4) > 0) return { text: variable, hidden: variable };
    if (type.kind === "opt") {
      const list = this.pick(writer.readable(listOf(type.of)))?.name;
      if (list !== undefined && !isNested(type)) forms.unshift(() => `${list}.at(${this.operand(int)})`);
      const map = this.pick(
        writer.readableWhere((other) => other.kind === "map" && keyOf(other.of) === keyOf(type.of)),
      );
      if (map?.type.kind === "map") {
        const { key } = map.type;
        forms.unshift(() => `${map.name}.get(${this.kept(key)})`);
      }
    }
    const start = this.below(forms.length);
    for (let tried = 0; tried < forms.length; tried += 1) {
      const found = forms[(start + tried) % forms.length]?.();
      if (found !== undefined) return { text: found, hidden: undefined };
    }
    return variable === undefined ? undefined : { text: variable, hidden: variable };
  }

  /** A call of a function that was declared before. */
  call(result: Type): string | undefined {
    const { writer } = this;
    const key = keyOf(result);
    const callable = this.pick(
      writer.functions.filter(
        (one) =>
          keyOf(one.result) === key && (writer.mayShrink || !one.shrinks) && (writer.mayThrow || !one.throws),
      ),
    );
    if (callable === undefined || this.depth <= 0 || !writer.spend(callable.cost)) return undefined;
    if (callable.shrinks) writer.shrinks = true;
    if (callable.throws) writer.throws = true;
    const given = callable.params.slice(0, callable.params.length - this.below(callable.optional + 1));
    const args = given.map((param) => this.kept(param));
    if (callable.rest !== undefined && given.length === callable.params.length) {
      const list = this.variable(listOf(callable.rest));
      if (list !== undefined && this.below(2) === 0) args.push(`...${list}`);
      else for (let count = this.below(3); count > 0; count -= 1) args.push(this.kept(callable.rest));
    }
    return `${callable.name}(${args.join(", ")})`;
  }
}

function isNested(type: Type): boolean {
  return "of" in type && (type.of.kind === "opt" || type.of.kind === "nul");
}

/** A name, a path, a literal or a call stays bare. */
export function enclose(value: string): string {
  return /^(?:[A-Za-z_][\w.]*|"[^"\\]*"|`[^`$]*`|[\w.]+\([^()]*\))$/.test(value) ? value : `(${value})`;
}

export function indent(lines: string): string {
  return lines.replaceAll(/^(?=.)/gm, "  ");
}
