// @run
// Patterns, chains of `=` and heads of loops in a constructor that give fields their first value: nothing is read there.
function reduced(n: number, d: number): [number, number] {
  const g = common(n, d);
  return [n / g, d / g];
}
function common(a: number, b: number): number {
  return b === 0 ? a : common(b, a % b);
}

class Fraction {
  readonly num: number;
  readonly #den: number;
  constructor(n: number, d: number) {
    [this.num, this.#den] = reduced(n, d);
  }
  toString(): string {
    return `${this.num}/${this.#den}`;
  }
}

class Config {
  port: number;
  host: string;
  tags: string[];
  constructor(given: { port: number; host?: string; more: [string, ...string[]] }) {
    ({
      port: this.port,
      host: this["host"] = "localhost",
      more: [, ...this.tags],
    } = given);
    this.show();
  }
  show(): void {
    console.log(this.port, this.host, this.tags);
  }
}

class Box {
  left: number;
  right: number;
  last = "";
  size!: number;
  constructor(words: string[], pairs: [number, number][]) {
    this.left = this.right = words.length;
    for (this.last of words) if (this.last === "b") break;
    for ([this.size, this.right] of pairs) this.grow();
    (this.left) = this.size + 1;
  }
  grow(): void {
    this.size += this.right;
  }
}

console.log(`${new Fraction(6, 8)}`);
new Config({ port: 80, more: ["a", "b", "c"] });
new Config({ port: 81, host: "board", more: ["z"] });
console.log(new Box(["a", "b", "c"], [[1, 2], [3, 4]]));
