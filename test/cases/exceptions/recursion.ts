// @run
// Throws out of deep recursion: a small parser of sums, a search that stops with an error, depth restored by finally.
class SyntaxProblem extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(`${message} at ${at}`);
    this.name = "SyntaxProblem";
  }
}
class Parser {
  private at = 0;
  depth = 0;
  deepest = 0;
  constructor(private readonly text: string) {}

  parse(): number {
    const value = this.sum();
    if (this.at < this.text.length) throw new SyntaxProblem(`unexpected ${this.text.charAt(this.at)}`, this.at);
    return value;
  }
  private sum(): number {
    let value = this.product();
    while (this.peek() === "+" || this.peek() === "-") {
      const op = this.next();
      value = op === "+" ? value + this.product() : value - this.product();
    }
    return value;
  }
  private product(): number {
    let value = this.atom();
    while (this.peek() === "*" || this.peek() === "/") {
      if (this.next() === "*") value *= this.atom();
      else {
        const by = this.atom();
        if (by === 0) throw new RangeError("division by zero");
        value = Math.trunc(value / by);
      }
    }
    return value;
  }
  private atom(): number {
    this.depth++;
    this.deepest = Math.max(this.deepest, this.depth);
    try {
      const c = this.next();
      if (c === "(") {
        const value = this.sum();
        if (this.next() !== ")") throw new SyntaxProblem("expected )", this.at - 1);
        return value;
      }
      if (c < "0" || c > "9") throw new SyntaxProblem(c === "" ? "unexpected end" : `unexpected ${c}`, this.at - 1);
      return c.charCodeAt(0) - 48;
    } finally {
      this.depth--;
    }
  }
  private peek(): string {
    return this.text.charAt(this.at);
  }
  private next(): string {
    return this.text.charAt(this.at++);
  }
}
for (const text of ["1+2*3", "(1+2)*3", "8/(4-4)", "((((7))))", "1+", "2*(3", "4)", "((1+x))", "9/2-1"]) {
  const parser = new Parser(text);
  try {
    console.log(text, "=", parser.parse(), parser.depth, parser.deepest);
  } catch (error) {
    if (error instanceof SyntaxProblem) console.log(error.message, error.at, parser.depth, parser.deepest);
    else console.log(String(error), parser.depth);
  }
}
function descend(n: number): number {
  if (n === 0) throw new Error("bottom");
  return descend(n - 1) + 1;
}
try {
  descend(200);
} catch (error) {
  console.log((error as Error).message);
}
function even(n: number): boolean {
  if (n < 0) throw new RangeError("negative");
  return n === 0 ? true : odd(n - 1);
}
function odd(n: number): boolean {
  return n === 0 ? false : even(n - 1);
}
function isEven(n: number): string {
  try {
    return String(even(n));
  } catch {
    return "neither";
  }
}
console.log(isEven(10), isEven(7), isEven(-1));
