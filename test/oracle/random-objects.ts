// Programs made up from a seed about who holds what: objects under several names, in arrays, in fields of each other, in
// Maps and in closures, changed through any of them while loops, sorts and callbacks run. Each prints what it sees.

/** Source text of one program; all its names start with `prefix`, so that several fit into one file. */
export function writeRandomObjects(seed: number, prefix: string): string {
  return new Writer(seed, prefix).program();
}

class Writer {
  #state: number;
  readonly #p: string;
  #count = 0;
  #objects: readonly string[] = [];
  #numbers: readonly string[] = [];
  /** Loops inside of loops would take long. */
  #depth = 0;

  constructor(seed: number, prefix: string) {
    this.#state = seed;
    this.#p = prefix;
  }

  program(): string {
    const p = this.#p;
    this.#objects = [`${p}a`, `${p}b`];
    this.#numbers = [`${p}n`, `${p}m`];
    const head = `interface ${p}Node {
  n: number;
  s: string;
  next: ${p}Node | null;
  xs: number[];
}
class ${p}Box {
  private readonly items: ${p}Node[] = [];
  constructor(public top: ${p}Node, readonly name = "box") {}
  add(node: ${p}Node): this {
    if (this.items.length < 6) this.items.push(node);
    this.top = node;
    return this;
  }
  get sum(): number {
    return this.items.reduce((total, { n }) => total + n, this.top.n) & 1023;
  }
  each(visit: (node: ${p}Node, index: number) => void): void {
    this.items.forEach(visit);
  }
  toString(): string {
    return this.name + this.items.map((node) => node.s).join("");
  }
}
let ${p}n = 3;
let ${p}m = 250;
let ${p}t = "t";
let ${p}a = ${p}make(1, "a");
let ${p}b: ${p}Node = { n: 2, s: "b", next: ${p}a, xs: [2] };
let ${p}list: ${p}Node[] = [${p}a, ${p}b];
const ${p}fs: (() => number)[] = [() => ${p}n];
const ${p}map = new Map<string, ${p}Node>([["a", ${p}a]]);
const ${p}box = new ${p}Box(${p}b);
function ${p}make(n: number, s: string): ${p}Node {
  return { n: n & 255, s: s.slice(0, 4), next: null, xs: [n & 7, 1] };
}
function ${p}show(): void {
  const parts = ${p}list.map((node) => \`\${node.n}\${node.s}\${node.xs.join("")}\${node.next === null ? "" : node.next.n}\`);
  console.log(parts.join(), ${p}n, ${p}m, ${p}t, ${p}box.sum, String(${p}box), ${p}map.size, ${p}fs.length, ${p}a === ${p}b);
}`;
    const functions = [1, 2].map((number) => this.#function(number));
    const body = this.#statements(14);
    // What refers to each other in a circle is not freed: the circle is opened.
    const end = `${p}show();\nfor (const node of [...${p}list, ...${p}map.values(), ${p}a, ${p}b, ${p}box.top]) node.next = null;\n${p}box.each((node) => {\n  node.next = null;\n});\n${p}fs.length = 0;`;
    return `${[head, ...functions, ...body, end].join("\n")}\n`;
  }

  #function(number: number): string {
    const [objects, numbers] = [this.#objects, this.#numbers];
    this.#objects = [...objects, "node"];
    this.#numbers = [...numbers, "k"];
    const body = this.#statements(3).map((line) => `  ${line.replaceAll("\n", "\n  ")}`);
    const result = this.#object();
    [this.#objects, this.#numbers] = [objects, numbers];
    return `function ${this.#p}f${number}(node: ${this.#p}Node, k: number): ${this.#p}Node {\n${body.join("\n")}\n  return ${result};\n}`;
  }

  #statements(count: number): readonly string[] {
    return Array.from({ length: count }, () => this.#statement());
  }

  #statement(): string {
    const p = this.#p;
    const o = this.#object();
    const v = this.#value();
    const deep = this.#depth < 2;
    switch (this.#below(deep ? 24 : 15)) {
      case 0:
        return `${o}.n = ${v};`;
      case 1:
        return `${o}.n = (${o}.n + ${v}) & 1023;`;
      case 2:
        return `${o}.s = (${this.#text()}).slice(0, 5);`;
      case 3:
        return `if (${o}.xs.length < 8) ${o}.xs.push(${v});`;
      case 4:
        return `${o}.next = ${this.#below(3) === 0 ? "null" : this.#object()};`;
      case 5:
        return `if (${p}list.length < 8) ${p}list.push(${o});`;
      case 6:
        return `${this.#pick(this.#objects)} = ${o};`;
      case 7:
        return `${p}map.set(${this.#text()}, ${o});`;
      case 8:
        return `${p}t = (${this.#text()}).slice(-6);`;
      case 9:
        return `${this.#pick([`${p}n`, `${p}m`])} = ${v};`;
      case 10:
        return `${p}box.add(${o}).add(${this.#object()});`;
      case 11:
        return `if (${p}fs.length < 6) ${p}fs.push(() => (${v}) & 511);`;
      case 12:
        return `if (${p}list.length > 2) ${this.#pick([`${p}list.pop()`, `${p}list.shift()`, `${p}list.splice(1, 1)`])};`;
      case 13:
        return `console.log(${this.#question()});`;
      case 14:
        return `${o}.xs = ${this.#object()}.xs${this.#pick(["", ".slice()", ".map((x) => x + 1)", ".filter((x) => x % 2 === 0)"])};`;
      case 15:
        return this.#block(`if (${this.#test()}) {`);
      case 16:
        return `${this.#block(`if (${this.#test()}) {`)} else ${this.#block("{")}`;
      case 17:
        return this.#loop(`for (let i = 0; i < ${2 + this.#below(3)}; i++) {`, undefined, "i");
      case 18: {
        const name = this.#fresh("each");
        return this.#loop(`for (const ${name} of ${p}list.slice(0, 5)) {`, name);
      }
      case 19: {
        const name = this.#fresh("item");
        return `${this.#loop(`${p}list.slice(0, 4).forEach((${name}) => {`, name)});`;
      }
      case 20:
        return `${p}list.sort((x, y) => ${this.#pick(["x.n - y.n", "y.xs.length - x.xs.length", "x.s.length - y.s.length || x.n - y.n"])});`;
      case 21:
        return `${p}list = ${p}list.${this.#pick(["filter((x) => x.n % 3 !== 1)", "map((x) => (x.next === null ? x : x.next))", "slice().reverse()", `concat(${o}).slice(0, 8)`])};`;
      case 22: {
        const name = this.#fresh("local");
        const made = this.#pick([
          `${p}make(${v}, ${this.#text()})`,
          `{ n: ${v}, s: ${o}.s, next: ${o}.next, xs: ${o}.xs }`,
          `${p}map.get(${this.#text()}) ?? ${o}`,
          `${o}.next ?? ${this.#object()}`,
        ]);
        return `{\n  let ${name} = ${made};\n  ${this.#inside(name, 3)}\n}`;
      }
      default: {
        const name = this.#fresh("count");
        return `{\n  let ${name} = ${v};\n  const step = (by: number): number => (${name} = (${name} + by + ${o}.n) & 255);\n  if (${p}fs.length < 6) ${p}fs.push(() => step(1));\n  console.log(step(2), step(${this.#value()}), ${name});\n}`;
      }
    }
  }

  #block(head: string): string {
    this.#depth += 1;
    const body = this.#statements(1 + this.#below(2)).map((line) => `  ${line.replaceAll("\n", "\n  ")}`);
    this.#depth -= 1;
    return `${head}\n${body.join("\n")}\n}`;
  }

  #loop(head: string, object: string | undefined, number?: string): string {
    const [objects, numbers] = [this.#objects, this.#numbers];
    if (number !== undefined) this.#numbers = [...numbers, number];
    const text = object === undefined ? this.#block(head) : `${head}\n  ${this.#inside(object, 2)}\n}`;
    [this.#objects, this.#numbers] = [objects, numbers];
    return text;
  }

  /** Statements that may read the object of that name, but not give it another value. */
  #inside(name: string, count: number): string {
    this.#depth += 1;
    const lines: string[] = [];
    for (let made = 0; made < count; made += 1) {
      const other = this.#object();
      const p = this.#p;
      lines.push(
        this.#pick([
          `${name}.n = (${name}.n * 2 + ${this.#value()}) & 511;`,
          `${other}.next = ${name};`,
          `if (${name}.xs.length < 6) ${name}.xs.push(${other}.n);`,
          `${p}map.set("k" + (${name}.n & 3), ${name});`,
          `if (${p}fs.length < 6) ${p}fs.push(() => ${name}.n + ${other}.n);`,
          `if (${p}list.length < 8) ${p}list.push(${name});`,
          `console.log(${name}.n, ${name}.s, ${name} === ${other});`,
          this.#statement(),
        ]).replaceAll("\n", "\n  "),
      );
    }
    this.#depth -= 1;
    return lines.join("\n  ");
  }

  #object(): string {
    const p = this.#p;
    const name = this.#pick(this.#objects);
    switch (this.#below(9)) {
      case 0:
        return `(${name}.next ?? ${this.#pick(this.#objects)})`;
      case 1:
        return `(${p}list[${this.#below(3)}] ?? ${name})`;
      case 2:
        return `(${p}map.get("a") ?? ${name})`;
      case 3:
        return `${p}box.top`;
      default:
        return name;
    }
  }

  #value(): string {
    const p = this.#p;
    const o = this.#object();
    switch (this.#below(10)) {
      case 0:
        return String(this.#below(300));
      case 1:
        return `${o}.n`;
      case 2:
        return `(${o}.xs[0] ?? ${this.#below(9)})`;
      case 3:
        return `${o}.xs.length`;
      case 4:
        return `(${this.#pick(this.#numbers)} + ${o}.n) & 255`;
      case 5:
        return `${p}list.length`;
      case 6:
        return `${p}list.reduce((sum, { n }) => sum + n, 0) & 127`;
      case 7:
        return `${o}.s.length`;
      default:
        return this.#pick(this.#numbers);
    }
  }

  #text(): string {
    const o = this.#object();
    return this.#pick([
      `"k" + (${this.#value()})`,
      `${o}.s`,
      `${this.#p}t`,
      `\`\${${o}.n}x\``,
      `"a"`,
      `${o}.s + ${this.#object()}.s`,
    ]);
  }

  #test(): string {
    const p = this.#p;
    return this.#pick([
      `${this.#object()} === ${this.#object()}`,
      `${this.#object()}.n > ${this.#below(100)}`,
      `${this.#object()}.next !== null`,
      `${p}map.has(${this.#text()})`,
      `${p}list.includes(${this.#object()})`,
      `${p}list.some((x) => x.n === ${this.#pick(this.#numbers)})`,
    ]);
  }

  #question(): string {
    const p = this.#p;
    return this.#pick([
      `${p}list.indexOf(${this.#object()}), ${this.#object()}.n`,
      `${p}fs.map((f) => f()).join()`,
      `[...${p}map.keys()].join(), ${p}map.size`,
      `${p}list.find((x) => x.n > 20)?.s, ${p}t`,
      `${p}list.findIndex((x) => x === ${this.#object()}), ${p}box.sum`,
      `\`\${${p}box}\`, ${this.#text()}`,
      `${this.#object()}.xs.join("-"), ${this.#test()}`,
    ]);
  }

  #fresh(stem: string): string {
    this.#count += 1;
    return `${this.#p}${stem}${this.#count}`;
  }

  #pick<T>(from: readonly T[]): T {
    const found = from[this.#below(from.length)];
    if (found === undefined) throw new Error("nothing to pick from");
    return found;
  }

  /** 0 <= result < limit */
  #below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }
}
