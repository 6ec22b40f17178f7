// @run
// Expression parser with discriminated unions, variables, functions
type Token =
  | { kind: "num"; value: number }
  | { kind: "id"; name: string }
  | { kind: "op"; op: string }
  | { kind: "end" };
type Expr =
  | { type: "num"; value: number }
  | { type: "var"; name: string }
  | { type: "neg"; arg: Expr }
  | { type: "bin"; op: "+" | "-" | "*" | "/" | "^" | "%"; l: Expr; r: Expr }
  | { type: "call"; name: string; args: Expr[] };
class ParseError extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(`${message} at ${at}`);
    this.name = "ParseError";
  }
}
class Lexer {
  private pos = 0;
  constructor(private readonly src: string) {}
  next(): Token {
    while (this.pos < this.src.length && this.src[this.pos] === " ") this.pos++;
    const c = this.src[this.pos];
    if (c === undefined) return { kind: "end" };
    if ((c >= "0" && c <= "9") || c === ".") {
      const start = this.pos;
      while (/* digits */ isDigit(this.src.charAt(this.pos)) || this.src.charAt(this.pos) === ".") this.pos++;
      return { kind: "num", value: Number(this.src.substring(start, this.pos)) };
    }
    if (c.toLowerCase() !== c.toUpperCase()) {
      let name = "";
      while (
        this.pos < this.src.length &&
        this.src[this.pos]!.toLowerCase() !== this.src[this.pos]!.toUpperCase()
      )
        name += this.src[this.pos++];
      return { kind: "id", name };
    }
    if ("+-*/^%(),=".includes(c)) {
      this.pos++;
      return { kind: "op", op: c };
    }
    throw new ParseError(`unexpected '${c}'`, this.pos);
  }
  get at() {
    return this.pos;
  }
}
const isDigit = (c: string) => c >= "0" && c <= "9";
const prec: Readonly<Record<string, number>> = { "+": 1, "-": 1, "*": 2, "/": 2, "%": 2, "^": 4 };
class Parser {
  private tok: Token;
  private readonly lex: Lexer;
  constructor(src: string) {
    this.lex = new Lexer(src);
    this.tok = this.lex.next();
  }
  parse(): Expr {
    const e = this.expr(0);
    if (this.tok.kind !== "end") throw new ParseError("trailing input", this.lex.at);
    return e;
  }
  private isOp(op: string): boolean {
    return this.tok.kind === "op" && this.tok.op === op;
  }
  private eat(op: string): void {
    if (!this.isOp(op)) throw new ParseError(`expected ${op}`, this.lex.at);
    this.advance();
  }
  private advance(): Token {
    const t = this.tok;
    this.tok = this.lex.next();
    return t;
  }
  private expr(min: number): Expr {
    let l = this.unary();
    while (this.tok.kind === "op") {
      const op = this.tok.op;
      const p = prec[op];
      if (p === undefined || p < min) break;
      this.advance();
      const r = this.expr(op === "^" ? p : p + 1);
      l = { type: "bin", op: op as "+", l, r };
    }
    return l;
  }
  private unary(): Expr {
    if (this.isOp("-")) {
      this.advance();
      return { type: "neg", arg: this.expr(3) };
    }
    const t = this.advance();
    switch (t.kind) {
      case "num":
        return { type: "num", value: t.value };
      case "id": {
        if (!this.isOp("(")) return { type: "var", name: t.name };
        this.advance();
        const args: Expr[] = [];
        if (!this.isOp(")"))
          do {
            args.push(this.expr(0));
          } while (this.isOp(",") && this.advance());
        this.eat(")");
        return { type: "call", name: t.name, args };
      }
      case "op":
        if (t.op === "(") {
          const e = this.expr(0);
          this.eat(")");
          return e;
        }
        throw new ParseError(`unexpected ${t.op}`, this.lex.at);
      case "end":
        throw new ParseError("unexpected end", this.lex.at);
    }
  }
}
const env = new Map<string, number>([
  ["pi", Math.PI],
  ["x", 3],
]);
const fns: Record<string, (...a: number[]) => number> = {
  max: Math.max,
  min: (...a) => Math.min(...a),
  sqrt: (x) => Math.sqrt(x!),
  sum: (...a) => a.reduce((p, c) => p + c, 0),
};
function evaluate(e: Expr): number {
  switch (e.type) {
    case "num":
      return e.value;
    case "var": {
      const v = env.get(e.name);
      if (v === undefined) throw new ReferenceError(`${e.name} is not defined`);
      return v;
    }
    case "neg":
      return -evaluate(e.arg);
    case "call": {
      const f = fns[e.name];
      if (!f) throw new TypeError(`${e.name} is not a function`);
      return f(...e.args.map(evaluate));
    }
    case "bin": {
      const [l, r] = [evaluate(e.l), evaluate(e.r)];
      switch (e.op) {
        case "+":
          return l + r;
        case "-":
          return l - r;
        case "*":
          return l * r;
        case "/":
          return l / r;
        case "%":
          return l % r;
        case "^":
          return l ** r;
      }
    }
  }
}
function show(e: Expr): string {
  if (e.type === "num") return String(e.value);
  if (e.type === "var") return e.name;
  if (e.type === "neg") return `-${show(e.arg)}`;
  if (e.type === "call") return `${e.name}(${e.args.map(show).join(", ")})`;
  return `(${show(e.l)} ${e.op} ${show(e.r)})`;
}
for (const src of [
  "1 + 2 * 3",
  "-(2 ^ 3 ^ 2) / 4",
  "max(1, x, 2) - sum(1,2,3.5)",
  "sqrt(16) % 3",
  "y + 1",
  "foo(1)",
  "2 $ 3",
  "(1 + 2",
  "1 2",
  "sum()",
  "pi * x ^ 2",
]) {
  try {
    const tree = new Parser(src).parse();
    console.log(show(tree), "=", evaluate(tree));
  } catch (e) {
    if (e instanceof ParseError) console.log(`${src}: ${e.message} [${e.at}]`);
    else if (e instanceof Error) console.log(`${src}: ${e.name}: ${e.message}`);
    else throw e;
  }
}
