// @run
// @leaks
// A small Lisp: a reader, values as a tagged union, environments chained by closures, special forms and primitives in
// maps, tail calls in a loop, and errors that say where they come from.
type Value =
  | { readonly tag: "number"; readonly value: number }
  | { readonly tag: "text"; readonly value: string }
  | { readonly tag: "symbol"; readonly name: string }
  | { readonly tag: "list"; readonly items: readonly Value[] }
  | { readonly tag: "bool"; readonly value: boolean }
  | { readonly tag: "primitive"; readonly name: string; readonly apply: (...values: Value[]) => Value }
  | { readonly tag: "lambda"; readonly parameters: readonly string[]; readonly body: Value; readonly scope: Scope };

class LispError extends Error {
  override readonly name = "LispError";
}

class Scope {
  private readonly names = new Map<string, Value>();

  constructor(private readonly parent: Scope | null = null) {}

  find(name: string): Value {
    for (let scope: Scope | null = this; scope; scope = scope.parent) {
      const value = scope.names.get(name);
      if (value) return value;
    }
    throw new LispError(`unbound ${name}`);
  }

  define(name: string, value: Value): Value {
    this.names.set(name, value);
    return value;
  }

  assign(name: string, value: Value): Value {
    if (this.names.has(name)) return this.define(name, value);
    if (this.parent === null) throw new LispError(`can't set ${name}`);
    return this.parent.assign(name, value);
  }

  get depth(): number {
    return 1 + (this.parent?.depth ?? 0);
  }
}

const number = (value: number): Value => ({ tag: "number", value });
const bool = (value: boolean): Value => ({ tag: "bool", value });
const list = (items: readonly Value[]): Value => ({ tag: "list", items });
const nil = list([]);

function tokenize(source: string): string[] {
  const tokens: string[] = [];
  let at = 0;
  while (at < source.length) {
    const char = source[at];
    if (char === ";") {
      while (at < source.length && source[at] !== "\n") at++;
    } else if (char === '"') {
      const end = source.indexOf('"', at + 1);
      if (end < 0) throw new LispError("text without end");
      tokens.push(source.slice(at, end));
      at = end + 1;
    } else if ("()'".includes(char)) {
      tokens.push(char);
      at++;
    } else if (char <= " ") {
      at++;
    } else {
      const start = at;
      while (at < source.length && source[at] > " " && !"()';".includes(source[at])) at++;
      tokens.push(source.slice(start, at));
    }
  }
  return tokens;
}

function read(tokens: string[]): Value {
  const token = tokens.shift();
  if (token === undefined) throw new LispError("unexpected end");
  if (token === "'") return list([{ tag: "symbol", name: "quote" }, read(tokens)]);
  if (token === ")") throw new LispError("unexpected )");
  if (token === "(") {
    const items: Value[] = [];
    while (tokens.length > 0 && tokens[0] !== ")") items.push(read(tokens));
    if (tokens.shift() === undefined) throw new LispError("missing )");
    return list(items);
  }
  if (token.startsWith('"')) return { tag: "text", value: token.slice(1) };
  const value = Number(token);
  if (!Number.isNaN(value)) return number(value);
  return token === "#t" || token === "#f" ? bool(token === "#t") : { tag: "symbol", name: token };
}

function show(value: Value): string {
  switch (value.tag) {
    case "number":
      return String(value.value);
    case "text":
      return JSON.stringify(value.value);
    case "symbol":
      return value.name;
    case "bool":
      return value.value ? "#t" : "#f";
    case "list":
      return `(${value.items.map(show).join(" ")})`;
    case "primitive":
      return `<${value.name}>`;
    case "lambda":
      return `<lambda ${value.parameters.join(" ")}>`;
  }
}

function toNumber(value: Value): number {
  if (value.tag !== "number") throw new LispError(`${show(value)} is no number`);
  return value.value;
}

function toItems(value: Value): readonly Value[] {
  if (value.tag !== "list") throw new LispError(`${show(value)} is no list`);
  return value.items;
}

const isTrue = (value: Value) => !(value.tag === "bool" && !value.value);

let evaluations = 0;

function evaluate(start: Value, startScope: Scope): Value {
  let expression = start;
  let scope = startScope;
  for (;;) {
    evaluations++;
    if (expression.tag === "symbol") return scope.find(expression.name);
    if (expression.tag !== "list" || expression.items.length === 0) return expression;
    const [head, ...rest] = expression.items;
    const form: string = head.tag === "symbol" ? head.name : "";
    switch (form) {
      case "quote":
        return rest[0];
      case "if": {
        const [condition, yes, no = nil] = rest;
        expression = isTrue(evaluate(condition, scope)) ? yes : no;
        continue;
      }
      case "define": {
        const [target, body] = rest;
        if (target.tag === "symbol") return scope.define(target.name, evaluate(body, scope));
        const [name, ...parameters] = toItems(target).map(show);
        return scope.define(name, { tag: "lambda", parameters, body, scope });
      }
      case "set!":
        return scope.assign(show(rest[0]), evaluate(rest[1], scope));
      case "lambda":
        return { tag: "lambda", parameters: toItems(rest[0]).map(show), body: rest[1], scope };
      case "begin":
        for (const each of rest.slice(0, -1)) evaluate(each, scope);
        expression = rest[rest.length - 1];
        continue;
      case "let": {
        const inner = new Scope(scope);
        for (const pair of toItems(rest[0])) {
          const [name, value] = toItems(pair);
          inner.define(show(name), evaluate(value, scope));
        }
        [expression, scope] = [rest[1], inner];
        continue;
      }
    }
    const target = evaluate(head, scope);
    const values: Value[] = [];
    for (const each of rest) values.push(evaluate(each, scope));
    if (target.tag === "primitive") return target.apply(...values);
    if (target.tag !== "lambda") throw new LispError(`${show(target)} is no function`);
    const { parameters, body } = target;
    if (parameters.length !== values.length) throw new LispError(`${show(target)} called with ${values.length}`);
    scope = new Scope(target.scope);
    for (const [i, name] of parameters.entries()) scope.define(name, values[i]);
    expression = body;
  }
}

const arithmetic: Record<string, (a: number, b: number) => number> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  mod: (a, b) => ((a % b) + b) % b,
};
const comparisons: [string, (a: number, b: number) => boolean][] = [
  ["<", (a, b) => a < b],
  ["=", (a, b) => a === b],
];

function createGlobal(print: (text: string) => void): Scope {
  const scope = new Scope();
  const primitive = (name: string, apply: (...values: Value[]) => Value) =>
    scope.define(name, { tag: "primitive", name, apply });
  for (const [name, fold] of Object.entries(arithmetic)) {
    primitive(name, (...values) => number(values.map(toNumber).reduce(fold)));
  }
  for (const [name, test] of comparisons) {
    primitive(name, (...values) => {
      const numbers = values.map(toNumber);
      return bool(numbers.every((value, i) => i === 0 || test(numbers[i - 1], value)));
    });
  }
  primitive("list", (...values) => list(values));
  primitive("first", (value) => toItems(value).at(0) ?? nil);
  primitive("rest", (value) => list(toItems(value).slice(1)));
  primitive("cons", (value, rest) => list([value, ...toItems(rest)]));
  primitive("empty?", (value) => bool(toItems(value).length === 0));
  primitive("not", (value) => bool(!isTrue(value)));
  primitive("print", (...values) => {
    print(values.map((value) => (value.tag === "text" ? value.value : show(value))).join(" "));
    return values.at(-1) ?? nil;
  });
  return scope;
}

const printed: string[] = [];
const globals = createGlobal((text) => printed.push(text));

const program = `
(+ 1 2 (* 3 4.5)) (- 10 1 2) (mod -7 3)
'(a (b "c") 1.50 #f) '() (quote x)
(define (square x) (* x x)) (square 12)
(define (fact n) (if (< n 2) 1 (* n (fact (- n 1))))) (fact 20)
(define (fib n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))) (fib 15)
(define (map f xs) (if (empty? xs) '() (cons (f (first xs)) (map f (rest xs)))))
(define (range a b) (if (< a b) (cons a (range (+ a 1) b)) '()))
(map square (range 1 6)) (map (lambda (x) (list x (not #f))) '(1 2))
(define (fold f start xs) (if (empty? xs) start (fold f (f start (first xs)) (rest xs))))
(fold + 0 (range 0 40)) (fold (lambda (a b) (cons b a)) '() '(1 2 3))
(define (counter) (let ((n 0)) (lambda () (begin (set! n (+ n 1)) n))))
(define one (counter)) (define two (counter))
(begin (one) (one) (print "one:" (one) "two:" (two)))
(define (loop n) (if (= n 0) 'done (loop (- n 1)))) (loop 3000)
(let ((x 2) (y 3)) (let ((x 7) (z (+ x y))) (* z x)))
((lambda (a b) (list b a)) 1 2) square + (if '() "yes" "no") (< 1 2 3) (< 1 3 2)`;

const tokens = tokenize(program);
const results: string[] = [];
while (tokens.length > 0) results.push(show(evaluate(read(tokens), globals)));
results.forEach((result, i) => console.log(`${String(i + 1).padStart(2)} ${result}`));
console.log(printed, evaluations > 20000);

const mistakes = [
  "(",
  ")",
  "(foo 1)",
  "(square 1 2)",
  "(1 2)",
  "(+ 1 'a)",
  '"open',
  "(set! nope 1)",
  "(first 5)",
  "; nothing",
];
for (const source of mistakes) {
  try {
    console.log(source, show(evaluate(read(tokenize(source)), new Scope(globals))));
  } catch (error) {
    if (error instanceof LispError) console.log(`${source.padEnd(14)} ${error.message}`);
    else throw error;
  }
}
