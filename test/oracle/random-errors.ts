// Programs made up from a seed that throw in every place: functions, methods and closures that run out of fuel inside of
// operands, conditions, loop heads and cases, between try blocks whose finalizers jump. Each prints what had happened.

/** Source text of one program; all its names start with `prefix`, so that several fit into one file. */
export function writeRandomErrors(seed: number, prefix: string): string {
  return new Writer(seed, prefix).program();
}

/** What a jump may name. */
interface Target {
  readonly label: string | undefined;
  readonly isLoop: boolean;
}

class Writer {
  #state: number;
  readonly #prefix: string;
  /** Every eighth program is five times as long as the others: several hundred lines, thousands in C++. */
  readonly #isLong: boolean;
  #count = 0;
  #variables: readonly string[] = [];
  #targets: readonly Target[] = [];
  #inFunction = true;

  constructor(seed: number, prefix: string) {
    this.#state = seed;
    this.#prefix = prefix;
    this.#isLong = seed % 8 === 0;
  }

  program(): string {
    const p = this.#prefix;
    const head = `let ${p}log = "";
let ${p}fuel = 0;
let ${p}g = 1;
const ${p}xs = [1, 2, 3, 4];
const ${p}o = { a: 1, t: "t" };
class ${p}Low extends Error {
  constructor(readonly n: number) {
    super("low " + n);
  }
}
class ${p}High extends ${p}Low {
  override name = "High";
}
function ${p}use(n: number): number {
  ${p}log += n & 7;
  if (--${p}fuel < 0) throw new RangeError("fuel");
  if (${p}fuel % 19 === 3) throw new ${p}Low(n & 63);
  return n & 15;
}
function ${p}may(n: number): number | undefined {
  if (${p}use(n) > 12) throw new ${p}High(n & 15);
  return (n & 1) === 0 ? undefined : n & 31;
}
function ${p}fail(n: number): never {
  throw (n & 1) === 0 ? new ${p}Low(n & 7) : new ${p}High(n & 7);
}
function ${p}sum(a: number, b: number, c: number): number {
  return (a * 9 + b * 3 + c) & 255;
}
class ${p}Thing {
  n = ${p}use(1);
  constructor(readonly m: number) {
    this.n += ${p}use(m);
  }
  get half(): number {
    return ${p}use(this.n) >> 1;
  }
  set level(n: number) {
    this.n = ${p}use(n);
  }
  add(n: number): number {
    this.n = (this.n + ${p}use(n)) & 63;
    return this.n;
  }
}`;
    const functions = this.#numbers().map((number) => this.#function(number));
    const main = `for (let i = 0; i < 8; i++) {
  ${p}fuel = 3 + i * 23;
  ${p}log = "";
  try {
    console.log(i, ${p}f1(i), ${p}log);
  } catch (error) {
    console.log(i, String(error), error instanceof ${p}High, ${p}log);
  }
  console.log(${p}g, ${p}xs.join(), ${p}o.a, ${p}o.t);
  ${p}g &= 255;
  ${p}o.a &= 255;
  ${p}o.t = ${p}o.t.slice(0, 9);
}`;
    return [head, ...functions, main, ""].join("\n");
  }

  #numbers(): readonly number[] {
    return this.#isLong ? [1, 2, 3] : [1, 2];
  }

  #function(number: number): string {
    const p = this.#prefix;
    const local = this.#fresh("v");
    const thing = this.#fresh("thing");
    this.#variables = ["n", local, `${p}g`, `${p}o.a`, `${thing}.n`];
    this.#targets = [];
    const body = this.#isLong ? this.#statements(5, 3) : this.#statements(3, 2);
    return `function ${p}f${number}(n: number): number {
  let ${local} = ${p}use(n);
  const ${thing} = new ${p}Thing(${local} & 3);
${body.map((line) => `  ${line}`).join("\n")}
  return (${local} + ${thing}.n) & 255;
}`;
  }

  #statements(count: number, depth: number): readonly string[] {
    return Array.from({ length: count }, () => this.#statement(depth)).flat();
  }

  #block(depth: number, count = 1 + this.#below(3)): readonly string[] {
    return this.#statements(count, depth - 1).map((line) => `  ${line}`);
  }

  #statement(depth: number): readonly string[] {
    const p = this.#prefix;
    switch (this.#below(depth > 0 ? 15 : 5)) {
      case 0:
        return [`${this.#place()} ${this.#pick(["=", "=", "+="])} ${this.#value(3)};`];
      case 1:
        return [`${p}o.t += \`\${${this.#value(2)}}\${${this.#value(1)}}\`;`];
      case 2:
        return [`${p}use(${this.#value(2)});`];
      case 3:
        return [`if (${this.#test(2)}) ${this.#jump()}`];
      case 4:
        return [`${this.#test(1)} && ${p}use(${this.#value(1)}) > 1;`].map(
          (line) => `${p}g = ${line.slice(0, -1)} ? 1 : 2;`,
        );
      case 5:
        return [`if (${this.#test(2)}) {`, ...this.#block(depth), "} else {", ...this.#block(depth), "}"];
      case 6:
      case 7:
        return this.#loop(depth);
      case 8:
        return this.#switch(depth);
      case 9: {
        const name = this.#fresh("c");
        const outer = this.#variables;
        const lines = [`let ${name} = ${this.#value(2)};`];
        this.#variables = [...outer, name];
        const body = this.#block(depth);
        this.#variables = outer;
        return ["{", ...[...lines, ...body.map((line) => line.slice(2))].map((line) => `  ${line}`), "}"];
      }
      case 10: {
        const held = this.#fresh("act");
        const inFunction = this.#inFunction;
        const value = this.#value(2);
        this.#inFunction = inFunction;
        return [
          `const ${held} = (k: number): number => (k + (${value})) & 127;`,
          `${this.#place()} = ${held}(${this.#value(1)});`,
        ];
      }
      default:
        return this.#try(depth);
    }
  }

  #try(depth: number): readonly string[] {
    const p = this.#prefix;
    const lines = ["try {", ...this.#block(depth, 2 + this.#below(2))];
    const form = this.#below(5);
    if (form < 4) {
      const error = this.#fresh("error");
      lines.push(form === 0 ? "} catch {" : `} catch (${error}) {`);
      if (form > 0)
        lines.push(
          `  ${p}log += ${error} instanceof ${p}High ? "h" : ${error} instanceof ${p}Low ? "l" : "r";`,
        );
      if (form === 2) lines.push(`  if (${this.#test(1)}) throw ${error};`);
      if (form === 3) lines.push(`  if (${p}fuel < 0) throw new ${p}Low(${p}g & 7, );`.replace(", )", ")"));
      lines.push(...this.#block(depth));
    }
    if (form > 1) {
      lines.push("} finally {", `  ${p}log += "f";`);
      lines.push(...this.#block(depth));
    }
    return [...lines, "}"];
  }

  #loop(depth: number): readonly string[] {
    const label = this.#below(3) === 0 ? this.#fresh("outer") : undefined;
    const head = label === undefined ? "" : `${label}: `;
    const name = this.#fresh("i");
    const outer = this.#targets;
    this.#targets = [...outer, { label, isLoop: true }];
    const body = this.#block(depth);
    this.#targets = outer;
    switch (this.#below(5)) {
      case 0:
        return [`let ${name} = 0;`, `${head}while (${name}++ < 3 && ${this.#test(1)}) {`, ...body, "}"];
      case 1:
        return [`let ${name} = 0;`, `${head}do {`, ...body, `} while (++${name} < 3 && ${this.#test(1)});`];
      case 2:
        return [
          `${head}for (const ${name} of [${this.#value(1)}, ${this.#value(2)}]) {`,
          `  ${this.#place()} = ${name};`,
          ...body,
          "}",
        ];
      case 3:
        return [
          `${head}for (let ${name} = (${this.#value(1)}) & 1; ${name} < (${this.#value(1)}); ${name} += 1 + ((${this.#value(1)}) & 1)) {`,
          ...body,
          "}",
        ];
      default:
        return [`${head}for (let ${name} = 0; ${name} < 3; ${name}++) {`, ...body, "}"];
    }
  }

  #switch(depth: number): readonly string[] {
    const subject = this.#value(2);
    const outer = this.#targets;
    this.#targets = [...outer, { label: undefined, isLoop: false }];
    const lines = [
      `switch ((${subject}) & 3) {`,
      "  case 0:",
      ...this.#block(depth).map((line) => `  ${line}`),
      this.#below(2) === 0 ? "    break;" : "",
      this.#below(2) === 0 ? "  case 1:" : `  case ${this.#value(1)}:`,
      ...this.#block(depth).map((line) => `  ${line}`),
      "    break;",
      "  default:",
      ...this.#block(depth).map((line) => `  ${line}`),
      "}",
    ];
    this.#targets = outer;
    return lines.filter((line) => line !== "");
  }

  #jump(): string {
    const p = this.#prefix;
    const loops = this.#targets.filter(({ isLoop }) => isLoop);
    const labelled = loops.filter(({ label }) => label !== undefined);
    const forms = [
      () => `return ${this.#value(2)};`,
      () => `throw new ${p}${this.#pick(["Low", "High"])}(${this.#value(2)});`,
      () => `${p}fail(${this.#value(1)});`,
    ];
    if (this.#targets.length > 0) forms.push(() => "break;");
    if (loops.length > 0) forms.push(() => "continue;");
    if (labelled.length > 0)
      forms.push(() => `${this.#pick(["break", "continue"])} ${this.#pick(labelled).label ?? ""};`);
    return this.#pick(forms)();
  }

  #place(): string {
    const p = this.#prefix;
    return this.#below(4) === 0 ? `${p}xs[(${this.#value(1)}) & 3]` : this.#pick(this.#variables);
  }

  #value(depth: number): string {
    const p = this.#prefix;
    if (depth <= 0) return this.#below(3) === 0 ? `${this.#below(9)}` : this.#pick(this.#variables);
    const of = () => `(${this.#value(depth - 1)})`;
    const thing = this.#variables.find((name) => name.endsWith(".n"))?.slice(0, -2);
    const forms = [
      () => `(${of()} + ${of()}) & 255`,
      () => `${p}use(${of()})`,
      () => `${p}use(${of()})`,
      () => `${p}f${1 + this.#below(this.#numbers().length)}(${of()})`,
      () => `${p}sum(${of()}, ${of()}, ${of()})`,
      () => `${this.#test(depth - 1)} ? ${of()} : ${of()}`,
      () => `${p}may(${of()}) ?? ${of()}`,
      () => `${p}may(${of()}) ?? ${p}fail(${of()})`,
      () => `${p}xs[${of()} & 3] + ${of()}`,
      () => `(${this.#pick(this.#variables)} += ${of()}) & 255`,
      () => `(${this.#pick(this.#variables)} = ${of()}) & 127`,
      () => `\`\${${of()}}-\${${of()}}\`.length`,
      () => `[${of()}, ${of()}].length + ${of()}`,
      () => `(() => ${of()})()`,
      () => `${of()} > 3 ? ${of()} : ${p}fail(${of()})`,
      ...(thing === undefined
        ? []
        : [() => `${thing}.add(${of()})`, () => `${thing}.half`, () => `(${thing}.level = ${of()}) & 63`]),
    ];
    return this.#pick(forms)();
  }

  #test(depth: number): string {
    const of = () => `(${this.#value(depth)})`;
    if (depth <= 0) return `${of()} > ${this.#below(6)}`;
    const inner = () => `(${this.#test(depth - 1)})`;
    return this.#pick([
      () => `${of()} < ${of()}`,
      () => `${of()} > ${this.#below(6)}`,
      () => `${inner()} && ${inner()}`,
      () => `${inner()} || ${inner()}`,
      () => `!${inner()}`,
    ])();
  }

  #fresh(name: string): string {
    this.#count += 1;
    return `${this.#prefix}${name}${this.#count}`;
  }

  #pick<T>(items: readonly T[]): T {
    const found = items[this.#below(items.length)];
    if (found === undefined) throw new RangeError("nothing to pick from");
    return found;
  }

  #below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }
}
