// Programs made up from a seed: integers, uint32 and doubles in variables, arrays, parameters and results, changed by
// calls and increments inside operands. They never overflow, divide by zero or leave an array, so nothing may stop them.

type Kind = "int" | "small" | "u32" | "dbl";

interface Names {
  readonly kind: Kind;
  readonly name: string;
}

interface Callable extends Names {
  readonly params: readonly Kind[];
}

/** Source text of one program; all its names start with `prefix`, so that several fit into one file. */
export function writeRandomProgram(seed: number, prefix: string): string {
  return new Writer(seed, prefix).program();
}

const kinds: readonly Kind[] = ["int", "int", "small", "small", "u32", "dbl"];

const literals: Readonly<Record<Kind, readonly string[]>> = {
  int: ["0", "1", "-1", "7", "255", "65535", "-1000", "2147483647", "-2147483648", "0x55aa"],
  small: ["0", "1", "2", "3", "-4", "10"],
  u32: ["4294967295", "3000000000", "7", "2147483648"],
  dbl: ["0.5", "-2.25", "0.1", "1e10", "3.75"],
};

/** A name alone stays bare: `? (a) : (b)` could begin an arrow function. */
function enclose(value: string): string {
  return /^\w+$/.test(value) ? value : `(${value})`;
}

class Writer {
  #state: number;
  readonly #prefix: string;
  #count = 0;
  #calls = 0;
  #variables: readonly Names[] = [];
  readonly #arrays: Names[] = [];
  readonly #functions: Callable[] = [];

  constructor(seed: number, prefix: string) {
    this.#state = seed;
    this.#prefix = prefix;
  }

  program(): string {
    const lines: string[] = [];
    const globals = kinds.map((kind) => ({ kind, name: this.#fresh("g") }));
    for (const { kind, name } of globals) lines.push(`let ${name} = ${this.#literal(kind)};`);
    for (const kind of ["small", "int", "dbl"] as const) {
      const name = this.#fresh("xs");
      const items = Array.from({ length: 4 }, () => this.#literal(kind));
      lines.push(`const ${name} = [${items.join(", ")}];`);
      this.#arrays.push({ kind, name });
    }
    for (let made = 0; made < 4; made += 1) lines.push("", ...this.#function(globals));
    this.#variables = globals;
    this.#calls = 6;
    lines.push("", ...this.#statements(8, 2));
    const shown = [...globals.map(({ name }) => name), ...this.#arrays.map(({ name }) => `${name}.join()`)];
    return `${[...lines, `console.log(${shown.join(", ")});`].join("\n")}\n`;
  }

  #function(globals: readonly Names[]): readonly string[] {
    const kind = this.#pick(kinds);
    const name = this.#fresh("f");
    const params = Array.from({ length: this.#below(3) }, () => ({
      kind: this.#pick(kinds),
      name: this.#fresh("p"),
    }));
    this.#variables = [...globals, ...params];
    this.#calls = 2;
    const body = this.#statements(2, 1).map((line) => `  ${line}`);
    const head = params.map((param) => `${param.name}: number`).join(", ");
    const lines = [`function ${name}(${head}): number {`, ...body, `  return ${this.#value(kind, 2)};`, "}"];
    this.#functions.push({ kind, name, params: params.map((param) => param.kind) });
    return lines;
  }

  #statements(count: number, depth: number): readonly string[] {
    return Array.from({ length: count }, () => this.#statement(depth)).flat();
  }

  #statement(depth: number): readonly string[] {
    const kind = this.#pick(kinds);
    const inner = () => this.#statements(1 + this.#below(2), depth - 1).map((line) => `  ${line}`);
    switch (this.#below(depth > 0 ? 8 : 4)) {
      case 0:
        return [`${this.#place(kind)} = ${this.#value(kind, 3)};`];
      case 1:
        return [`${this.#compound()};`];
      case 2:
      case 3:
        return [
          `console.log(${this.#value(kind, 3)}, ${this.#value(this.#pick(kinds), 2)}, ${this.#test(1)});`,
        ];
      case 4:
        return [`if (${this.#test(2)}) {`, ...inner(), "} else {", ...inner(), "}"];
      case 5: {
        const name = this.#fresh("i");
        return [`for (let ${name} = 0; ${name} < 3; ${name}++) {`, ...inner(), "}"];
      }
      case 6: {
        const name = this.#fresh("w");
        return [`let ${name} = 0;`, `while (${name}++ < 3 && ${this.#test(1)}) {`, ...inner(), "}"];
      }
      default:
        return [
          `switch (${this.#value("small", 1)} + 0) {`,
          "  case 1:",
          ...inner(),
          "  case 3:",
          ...inner(),
        ].concat(["    break;", "  default:", ...inner(), "}"]);
    }
  }

  /** Of every kind, in a form whose result has that kind again. */
  #value(kind: Kind, depth: number): string {
    if (depth <= 0) return this.#leaf(kind);
    const of = (wanted: Kind) => enclose(this.#value(wanted, depth - 1 - this.#below(2)));
    const any = () => of(this.#pick(kinds));
    const forms: Readonly<Record<Kind, readonly (() => string)[]>> = {
      int: [
        () => `(${any()} ${this.#pick(["+", "-", "*"])} ${any()}) | 0`,
        () => `${any()} ${this.#pick(["&", "|", "^", ">>"])} ${any()}`,
        () => `~${any()}`,
        () => `Math.imul(${any()}, ${any()})`,
        () => `(${of("int")} / ((${of("small")} & 7) | 1)) | 0`,
        () => `${this.#test(depth - 1)} ? ${of("int")} : ${of("small")}`,
        () => `Math.${this.#pick(["min", "max"])}(${of("int")}, ${of("small")})`,
      ],
      small: [
        () => `${of("int")} % ${this.#pick(["7", "10", "-3", "100"])}`,
        () => `${any()} & ${this.#pick(["1", "7", "255"])}`,
        () =>
          `Math.${this.#pick(["floor", "ceil", "trunc", "round"])}(${of("small")} / ${this.#pick(["2", "3", "-4"])})`,
        () => `(${of("small")} + ${of("small")}) % 50`,
        () => `Math.${this.#pick(["abs", "sign", "clz32"])}(${of("small")})`,
        () => `${any()} >>> ${this.#pick(["24", "28"])}`,
        () => this.#change(),
      ],
      u32: [
        () => `${any()} >>> ${this.#pick(["0", "1", "4"])}`,
        () => `(${of("u32")} + ${any()}) >>> 0`,
        () => `${of("u32")} % 1000`,
        () =>
          `Math.${this.#pick(["floor", "ceil", "trunc", "round"])}(${of("u32")} / ${this.#pick(["2", "3", "10"])})`,
      ],
      dbl: [
        () => `(${any()} * 0.5) ${this.#pick(["+", "-", "*"])} ${of("dbl")}`,
        () => `${any()} / (Math.abs(${of("dbl")}) + 0.5)`,
        () => `${of("dbl")} % (${of("u32")} + 1)`,
        () => `${this.#test(depth - 1)} ? ${any()} : ${of("dbl")}`,
        () => `Math.${this.#pick(["min", "max"])}(${any()}, ${of("dbl")})`,
        () => `Math.${this.#pick(["floor", "ceil", "trunc", "round"])}(${of("dbl")})`,
      ],
    };
    const chance = this.#below(10);
    if (chance < 2) return this.#call(kind, depth) ?? this.#leaf(kind);
    return chance < 8 ? this.#pick(forms[kind])() : this.#leaf(kind);
  }

  #test(depth: number): string {
    const side = () => `(${this.#value(this.#pick(kinds), depth)})`;
    // No `<` and no `<<`, which TypeScript's parser takes for type arguments when a `>` follows.
    const compared = `${side()} ${this.#pick(["<=", ">", ">="])} ${side()}`;
    if (depth <= 0 || this.#below(3) > 0) return `(${compared})`;
    return `(${compared} ${this.#pick(["&&", "||"])} ${this.#test(depth - 1)})`;
  }

  /** A value with a side effect; `x % 90` keeps what is counted up small. */
  #change(): string {
    const place = this.#place("small");
    return this.#pick([
      `${place}++`,
      `--${place}`,
      `(${place} = ${this.#value("small", 1)})`,
      `(${place} %= 90)`,
    ]);
  }

  #compound(): string {
    const operator = this.#pick(["&=", "|=", "^=", ">>=", "<<=", "%="]);
    if (this.#below(2) === 0)
      return `${this.#place("dbl")} ${this.#pick(["+=", "-=", "*="])} ${this.#value("dbl", 1)}`;
    return `${this.#place("int")} ${operator} ${operator === "%=" ? "77" : this.#value("small", 2)}`;
  }

  #place(kind: Kind): string {
    const arrays = this.#arrays.filter((array) => array.kind === kind);
    if (arrays.length > 0 && this.#below(3) === 0)
      return `${this.#pick(arrays).name}[(${this.#value("int", 1)}) & 3]`;
    return this.#pick(this.#variables.filter((variable) => variable.kind === kind)).name;
  }

  #leaf(kind: Kind): string {
    return this.#below(4) === 0 ? this.#literal(kind) : this.#place(kind);
  }

  #call(kind: Kind, depth: number): string | undefined {
    const fitting = this.#functions.filter((callable) => callable.kind === kind);
    if (fitting.length === 0 || this.#calls === 0) return undefined;
    this.#calls -= 1;
    const { name, params } = this.#pick(fitting);
    return `${name}(${params.map((param) => this.#value(param, depth - 1)).join(", ")})`;
  }

  #literal(kind: Kind): string {
    return this.#pick(literals[kind]);
  }

  #fresh(kind: string): string {
    this.#count += 1;
    return `${this.#prefix}${kind}${this.#count}`;
  }

  #pick<Item>(items: readonly Item[]): Item {
    const item = items[this.#below(items.length)];
    if (item === undefined) throw new RangeError("nothing to choose from");
    return item;
  }

  /** Mulberry32. */
  #below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }
}
