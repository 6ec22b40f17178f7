// @run
// Expressions with precedence, right-associative powers, variables, functions and an assignment; parsed to classes that
// evaluate, print with as few brackets as possible, and simplify themselves.
type Scope = Map<string, number>;

abstract class Expression {
  abstract evaluate(scope: Scope): number;
  abstract toString(): string;
  get strength(): number {
    return 10;
  }
  simplify(): Expression {
    return this;
  }
  protected bracket(inner: Expression, min: number): string {
    return inner.strength < min ? `(${inner})` : inner.toString();
  }
}

class Literal extends Expression {
  constructor(readonly value: number) {
    super();
  }
  evaluate(): number {
    return this.value;
  }
  toString(): string {
    return `${this.value}`;
  }
  static is(expression: Expression, value: number): boolean {
    return expression instanceof Literal && expression.value === value;
  }
}

class Variable extends Expression {
  constructor(readonly name: string) {
    super();
  }
  evaluate(scope: Scope): number {
    const value = scope.get(this.name);
    if (value === undefined) throw new CalcError(`unknown name ${this.name}`);
    return value;
  }
  toString(): string {
    return this.name;
  }
}

class Negate extends Expression {
  constructor(private readonly inner: Expression) {
    super();
  }
  override get strength(): number {
    return 3;
  }
  evaluate(scope: Scope): number {
    return -this.inner.evaluate(scope);
  }
  override simplify(): Expression {
    const inner = this.inner.simplify();
    if (inner instanceof Negate) return inner.inner;
    return inner instanceof Literal ? new Literal(-inner.value) : new Negate(inner);
  }
  toString(): string {
    return `-${this.bracket(this.inner, 4)}`;
  }
}

interface Operator {
  readonly strength: number;
  readonly rightFirst?: boolean;
  apply(a: number, b: number): number;
}

const operators: Record<string, Operator> = {
  "+": { strength: 1, apply: (a, b) => a + b },
  "-": { strength: 1, apply: (a, b) => a - b },
  "*": { strength: 2, apply: (a, b) => a * b },
  "/": {
    strength: 2,
    apply(a, b) {
      if (b === 0) throw new CalcError("division by zero");
      return a / b;
    },
  },
  "%": { strength: 2, apply: (a, b) => a % b },
  "^": { strength: 4, rightFirst: true, apply: (a, b) => a ** b },
};

class Binary extends Expression {
  constructor(
    readonly sign: string,
    readonly left: Expression,
    readonly right: Expression,
  ) {
    super();
  }
  override get strength(): number {
    return operators[this.sign].strength;
  }
  evaluate(scope: Scope): number {
    return operators[this.sign].apply(this.left.evaluate(scope), this.right.evaluate(scope));
  }
  override simplify(): Expression {
    const [left, right] = [this.left.simplify(), this.right.simplify()];
    if (left instanceof Literal && right instanceof Literal && this.sign !== "/") {
      return new Literal(operators[this.sign].apply(left.value, right.value));
    }
    if (this.sign === "*" && (Literal.is(left, 0) || Literal.is(right, 0))) return new Literal(0);
    if (this.sign === "*" && Literal.is(left, 1)) return right;
    if ((this.sign === "*" || this.sign === "^" || this.sign === "/") && Literal.is(right, 1)) return left;
    if (this.sign === "+" && Literal.is(left, 0)) return right;
    if ((this.sign === "+" || this.sign === "-") && Literal.is(right, 0)) return left;
    return new Binary(this.sign, left, right);
  }
  toString(): string {
    const { strength, rightFirst = false } = operators[this.sign];
    const left = this.bracket(this.left, rightFirst ? strength + 1 : strength);
    return `${left} ${this.sign} ${this.bracket(this.right, rightFirst ? strength : strength + 1)}`;
  }
}

const functions = new Map<string, (...values: number[]) => number>([
  ["sqrt", (x) => Math.sqrt(x)],
  ["abs", (x) => Math.abs(x)],
  ["max", (...values) => Math.max(...values)],
  ["min", (...values) => values.reduce((a, b) => (b < a ? b : a))],
  ["mean", (...values) => values.reduce((a, b) => a + b, 0) / values.length],
]);

class Call extends Expression {
  constructor(
    private readonly name: string,
    private readonly values: Expression[],
  ) {
    super();
  }
  evaluate(scope: Scope): number {
    const target = functions.get(this.name);
    if (!target) throw new CalcError(`unknown function ${this.name}`);
    return target(...this.values.map((value) => value.evaluate(scope)));
  }
  override simplify(): Expression {
    return new Call(
      this.name,
      this.values.map((value) => value.simplify()),
    );
  }
  toString(): string {
    return `${this.name}(${this.values.join(", ")})`;
  }
}

class CalcError extends Error {
  override name = "CalcError";
}

class Parser {
  private at = 0;
  private readonly tokens: string[];

  constructor(source: string) {
    this.tokens = Parser.tokenize(source);
  }

  static tokenize(source: string): string[] {
    const tokens: string[] = [];
    const inWord = (char: string) => (char >= "a" && char <= "z") || (char >= "0" && char <= "9") || char === ".";
    for (let i = 0; i < source.length; ) {
      const start = i;
      while (i < source.length && inWord(source[i])) i++;
      if (i > start) tokens.push(source.slice(start, i));
      else if (source[i] === " ") i++;
      else tokens.push(source[i++]);
    }
    return tokens;
  }

  parseAll(): Expression {
    const expression = this.binary(1);
    if (this.at < this.tokens.length) throw new CalcError(`unexpected ${this.tokens[this.at]}`);
    return expression;
  }

  private accept(token: string): boolean {
    const found = this.at < this.tokens.length && this.tokens[this.at] === token;
    if (found) this.at++;
    return found;
  }

  private binary(min: number): Expression {
    let left = this.unary();
    while (this.at < this.tokens.length) {
      const sign = this.tokens[this.at];
      const operator = sign in operators ? operators[sign] : undefined;
      if (!operator || operator.strength < min) break;
      this.at++;
      left = new Binary(sign, left, this.binary(operator.rightFirst ? operator.strength : operator.strength + 1));
    }
    return left;
  }

  private unary(): Expression {
    if (this.accept("-")) return new Negate(this.binary(3));
    if (this.accept("(")) {
      const inner = this.binary(1);
      if (!this.accept(")")) throw new CalcError("expected )");
      return inner;
    }
    if (this.at >= this.tokens.length) throw new CalcError("unexpected end");
    const token = this.tokens[this.at++];
    const value = Number(token);
    if (!Number.isNaN(value)) return new Literal(value);
    if (token < "a" || token > "{") throw new CalcError(`unexpected ${token}`);
    if (!this.accept("(")) return new Variable(token);
    const values: Expression[] = [];
    while (!this.accept(")")) {
      if (values.length > 0 && !this.accept(",")) throw new CalcError("expected ,");
      values.push(this.binary(1));
    }
    return new Call(token, values);
  }
}

const scope: Scope = new Map([["pi", Math.PI]]);

function calculate(line: string): string {
  const equals = line.indexOf("=");
  try {
    const expression = new Parser(line.slice(equals + 1)).parseAll();
    const value = expression.evaluate(scope);
    if (equals > 0) scope.set(line.slice(0, equals).trim(), value);
    return `${expression} => ${value} [${expression.simplify()}]`;
  } catch (error) {
    if (error instanceof CalcError) return `${error.name}: ${error.message}`;
    throw error;
  }
}

const lines = `1 + 2 * 3
(1 + 2) * 3
10 - 4 - 3
10 - (4 - 3)
2 ^ 3 ^ 2
(2 ^ 3) ^ 2
-2 ^ 2
(-2) ^ 2
7 / 2 * 2
7 % 4 - -1
x = 3.5 * 2
y = x + 0 * pi
1 * x + y ^ 1 - 0
max(x, 2 ^ 4, min(1, 2)) + abs(-y)
mean(1, 2, 4 + 1 * 0)
sqrt(x * x)
--x
2 * (3 + 4) * (5 - 1)
1 / 3
x / (y - 7)
z + 1
foo(1)
(1 + 2
1 2
3 +
)`;
for (const line of lines.split("\n")) console.log(`${line.padEnd(36)}${calculate(line)}`);
console.log([...scope].map(([name, value]) => `${name}=${value.toFixed(2)}`).join(", "));
