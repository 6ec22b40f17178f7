// @run
type Token =
  | { kind: "num"; value: number }
  | { kind: "op"; op: "+" | "-" | "*" | "/" | "^" }
  | { kind: "paren"; open: boolean }
  | { kind: "ident"; name: string };

class LexError extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(`${message} at ${at}`);
    this.name = "LexError";
  }
}

const isDigit = (c: string): boolean => c >= "0" && c <= "9";
const isAlpha = (c: string): boolean => /* latin only */ (c >= "a" && c <= "z") || c === "_";

function lex(text: string): Token[] {
  const out: Token[] = [];
  let at = 0;
  const peek = (n = 0): string => text.charAt(at + n);
  const takeWhile = (test: (c: string) => boolean): string => {
    const from = at;
    while (at < text.length && test(peek())) at++;
    return text.slice(from, at);
  };
  while (at < text.length) {
    const c = peek();
    if (c === " ") {
      at++;
      continue;
    }
    if (isDigit(c)) {
      let digits = takeWhile(isDigit);
      if (peek() === ".") {
        at++;
        digits += "." + takeWhile(isDigit);
      }
      out.push({ kind: "num", value: Number(digits) });
    } else if (isAlpha(c)) {
      out.push({ kind: "ident", name: takeWhile((d) => isAlpha(d) || isDigit(d)) });
    } else if (c === "(" || c === ")") {
      out.push({ kind: "paren", open: c === "(" });
      at++;
    } else if ("+-*/^".includes(c)) {
      out.push({ kind: "op", op: c as "+" });
      at++;
    } else {
      throw new LexError(`unexpected ${JSON.stringify(c)}`, at);
    }
  }
  return out;
}

type Expr =
  | number
  | string
  | { op: string; left: Expr; right: Expr }
  | { call: string; args: Expr[] };

const PRECEDENCE: Record<string, [number, "left" | "right"]> = {
  "+": [1, "left"],
  "-": [1, "left"],
  "*": [2, "left"],
  "/": [2, "left"],
  "^": [3, "right"],
};

class Parser {
  #at = 0;
  constructor(private readonly tokens: readonly Token[]) {}
  parse(): Expr {
    const e = this.#binary(0);
    if (this.#at !== this.tokens.length) throw new SyntaxError("trailing input");
    return e;
  }
  #next(): Token | undefined {
    return this.tokens[this.#at++];
  }
  #peek(): Token | undefined {
    return this.tokens[this.#at];
  }
  #binary(min: number): Expr {
    let left = this.#primary();
    for (;;) {
      const t = this.#peek();
      if (t?.kind !== "op") return left;
      const entry = PRECEDENCE[t.op];
      if (entry === undefined) throw new Error("unknown operator");
      const [precedence, side] = entry;
      if (precedence < min) return left;
      this.#at++;
      const right = this.#binary(side === "left" ? precedence + 1 : precedence);
      left = { op: t.op, left, right };
    }
  }
  #primary(): Expr {
    const t = this.#next();
    switch (t?.kind) {
      case "num":
        return t.value;
      case "ident": {
        const after = this.#peek();
        if (after?.kind === "paren" && after.open) {
          this.#at++;
          const args: Expr[] = [];
          const close = this.#peek();
          while (!(close?.kind === "paren" && !close.open)) {
            args.push(this.#binary(0));
            const t2 = this.#peek();
            if (t2?.kind === "paren" && !t2.open) break;
            throw new SyntaxError("expected )");
          }
          this.#at++;
          return { call: t.name, args };
        }
        return t.name;
      }
      case "paren":
        if (t.open) {
          const e = this.#binary(0);
          const close = this.#next();
          if (close?.kind !== "paren" || close.open) throw new SyntaxError("expected )");
          return e;
        }
        throw new SyntaxError("unexpected )");
      case "op":
        if (t.op === "-") return { op: "neg", left: 0, right: this.#binary(3) };
        throw new SyntaxError(`unexpected ${t.op}`);
      case undefined:
        throw new SyntaxError("unexpected end");
    }
  }
}

const FUNCTIONS: { [name: string]: (...xs: number[]) => number } = {
  sqrt: (x) => Math.sqrt(x ?? 0),
  zero: () => 0,
  abs: (x) => Math.abs(x ?? 0),
};

function evaluate(e: Expr, env: Map<string, number>): number {
  if (typeof e === "number") return e;
  if (typeof e === "string") {
    const v = env.get(e);
    if (v === undefined) throw new ReferenceError(`${e} is not defined`);
    return v;
  }
  if ("call" in e) {
    const f = FUNCTIONS[e.call];
    if (!f) throw new TypeError(`${e.call} is not a function`);
    return f(...e.args.map((a) => evaluate(a, env)));
  }
  const a = evaluate(e.left, env);
  const b = evaluate(e.right, env);
  switch (e.op) {
    case "+":
      return a + b;
    case "-":
    case "neg":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    case "^":
      return a ** b;
    default:
      throw new Error(`bad operator ${e.op}`);
  }
}

const show = (e: Expr): string =>
  typeof e === "object" ? ("op" in e ? `(${show(e.left)} ${e.op} ${show(e.right)})` : `${e.call}(${e.args.map(show).join(", ")})`) : String(e);

const env = new Map([["x", 3], ["pi", Math.PI]]);
for (const text of ["1 + 2 * 3", "2 ^ 3 ^ 2", "-(x + 1) * 2", "sqrt(x * x + 16)", "zero()", "1 +", "a + 1", "2 $ 3", "(1", "foo(1)", "abs(-2.5) / 2", "8/0", "1-2-3"]) {
  try {
    const e = new Parser(lex(text)).parse();
    console.log(`${text.padEnd(18)} ${show(e)} = ${evaluate(e, env)}`);
  } catch (error) {
    if (error instanceof LexError) console.log(`${text.padEnd(18)} lex: ${error.message} (${error.at})`);
    else if (error instanceof Error) console.log(`${text.padEnd(18)} ${error.name}: ${error.message}`);
  }
}
console.log(lex("1+x"), new Parser(lex("f(1+2)*3")).parse());
