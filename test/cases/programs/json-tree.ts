// @run
// A JSON reader by hand: tokens, a recursive parser to a tree of tagged unions, a printer, paths and a comparison.
type Token =
  | { type: "punctuation"; char: string; at: number }
  | { type: "text"; value: string; at: number }
  | { type: "number"; value: number; at: number }
  | { type: "word"; value: "true" | "false" | "null"; at: number }
  | { type: "end"; at: number };

type Tree =
  | { kind: "null" }
  | { kind: "boolean"; value: boolean }
  | { kind: "number"; value: number }
  | { kind: "text"; value: string }
  | { kind: "list"; items: Tree[] }
  | { kind: "object"; entries: [string, Tree][] };

class ParseError extends Error {
  constructor(
    readonly at: number,
    reason: string,
  ) {
    super(`${reason} at ${at}`);
    this.name = "ParseError";
  }
}

const escapes: Record<string, string> = { n: "\n", t: "\t", r: "\r", '"': '"', "\\": "\\", "/": "/" };

class Tokenizer {
  private at = 0;
  constructor(private readonly source: string) {}

  next(): Token {
    while (this.at < this.source.length && " \t\r\n".includes(this.source[this.at])) this.at++;
    const at = this.at;
    if (at >= this.source.length) return { type: "end", at };
    const char = this.source[at];
    if ("{}[],:".includes(char)) {
      this.at++;
      return { type: "punctuation", char, at };
    }
    if (char === '"') return { type: "text", value: this.text(), at };
    if (char === "-" || isDigit(char)) return { type: "number", value: this.number(), at };
    for (const value of ["true", "false", "null"] as const) {
      if (this.source.startsWith(value, at)) {
        this.at += value.length;
        return { type: "word", value, at };
      }
    }
    throw new ParseError(at, `unexpected ${char}`);
  }

  private text(): string {
    let value = "";
    const start = this.at++;
    while (this.at < this.source.length) {
      const char = this.source[this.at++];
      if (char === '"') return value;
      if (char !== "\\") {
        value += char;
        continue;
      }
      const code = this.source.charAt(this.at++);
      if (code === "u") {
        value += String.fromCharCode(parseInt(this.source.slice(this.at, this.at + 4), 16));
        this.at += 4;
      } else {
        const plain = escapes[code];
        if (plain === undefined) throw new ParseError(this.at - 1, `bad escape \\${code}`);
        value += plain;
      }
    }
    throw new ParseError(start, "text without end");
  }

  private number(): number {
    const start = this.at;
    while (this.at < this.source.length && "+-.eE0123456789".includes(this.source[this.at])) this.at++;
    const value = Number(this.source.slice(start, this.at));
    if (Number.isNaN(value)) throw new ParseError(start, "bad number");
    return value;
  }
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

function parse(source: string): Tree {
  const tokens = new Tokenizer(source);
  let token = tokens.next();

  const advance = () => {
    token = tokens.next();
  };
  const isPunctuation = (char: string) => token.type === "punctuation" && token.char === char;
  const expect = (char: string) => {
    if (!isPunctuation(char)) throw new ParseError(token.at, `expected ${char}`);
    advance();
  };

  function value(depth: number): Tree {
    if (depth > 5) throw new ParseError(token.at, "too deep");
    const current = token;
    switch (current.type) {
      case "text":
      case "number":
        advance();
        return current.type === "text"
          ? { kind: "text", value: current.value }
          : { kind: "number", value: current.value };
      case "word":
        advance();
        return current.value === "null" ? { kind: "null" } : { kind: "boolean", value: current.value === "true" };
      case "punctuation":
        if (current.char === "[") return list(depth);
        if (current.char === "{") return object(depth);
        throw new ParseError(current.at, `unexpected ${current.char}`);
      case "end":
        throw new ParseError(current.at, "unexpected end");
    }
  }

  function list(depth: number): Tree {
    const items: Tree[] = [];
    expect("[");
    while (!isPunctuation("]")) {
      if (items.length > 0) expect(",");
      items.push(value(depth + 1));
    }
    advance();
    return { kind: "list", items };
  }

  function object(depth: number): Tree {
    const entries: [string, Tree][] = [];
    expect("{");
    while (!isPunctuation("}")) {
      if (entries.length > 0) expect(",");
      const key = token;
      if (key.type !== "text") throw new ParseError(key.at, "expected a key");
      advance();
      expect(":");
      entries.push([key.value, value(depth + 1)]);
    }
    advance();
    return { kind: "object", entries };
  }

  const tree = value(0);
  if (token.type !== "end") throw new ParseError(token.at, "text after the end");
  return tree;
}

function print(tree: Tree, indent = ""): string {
  switch (tree.kind) {
    case "null":
      return "null";
    case "boolean":
    case "number":
      return String(tree.value);
    case "text":
      return JSON.stringify(tree.value);
    case "list":
      return `[${tree.items.map((item) => print(item, indent)).join(", ")}]`;
    case "object": {
      const deeper = `${indent}  `;
      const lines = tree.entries.map(([key, value]) => `${deeper}${JSON.stringify(key)}: ${print(value, deeper)}`);
      return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n${indent}}`;
    }
    default: {
      const impossible: never = tree;
      throw new Error(`no such kind: ${impossible}`);
    }
  }
}

function find(tree: Tree, path: string): Tree | undefined {
  let current: Tree | undefined = tree;
  for (const step of path.split(".")) {
    if (current?.kind === "object") current = current.entries.find(([key]) => key === step)?.[1];
    else if (current?.kind === "list") current = current.items.at(Number(step));
    else return undefined;
  }
  return current;
}

function equal(a: Tree, b: Tree): boolean {
  if (a.kind === "list" && b.kind === "list") {
    return a.items.length === b.items.length && a.items.every((item, i) => equal(item, b.items[i]));
  }
  if (a.kind === "object" && b.kind === "object") {
    const others = new Map(b.entries);
    return (
      a.entries.length === others.size &&
      a.entries.every(([key, value]) => {
        const other = others.get(key);
        return other !== undefined && equal(value, other);
      })
    );
  }
  return a.kind === b.kind && print(a) === print(b);
}

function count(tree: Tree): { nodes: number; depth: number } {
  const children = tree.kind === "list" ? tree.items : tree.kind === "object" ? tree.entries.map(([, v]) => v) : [];
  const counts = children.map(count);
  return {
    nodes: counts.reduce((sum, { nodes }) => sum + nodes, 1),
    depth: 1 + Math.max(0, ...counts.map(({ depth }) => depth)),
  };
}

const config = parse(`
  { "name": "lamp \\"7\\"", "on": true, "level": -12.5e1,
    "rgb": [255, 128, 0, [null, false]],
    "wifi": { "ssid": "caf\\u00e9\\tnet", "retry": { "max": 3 } }, "empty": {}, "none": [] }`);
console.log(print(config));
for (const path of ["name", "rgb.1", "rgb.-1.0", "wifi.retry.max", "wifi.nothing", "level.deep", "rgb.9"]) {
  const found = find(config, path);
  console.log(`${path}: ${found === undefined ? "missing" : `${found.kind} ${print(found)}`}`);
}
console.log(count(config), count(parse("1")));
console.log(equal(parse('{"a":1,"b":[2]}'), parse('{"b":[2.0],"a":1e0}')), equal(parse("[1,2]"), parse("[2,1]")));
console.log(equal(config, parse(print(config))));

const broken = ["", "[1,", "[1 2]", '{"a" 1}', "{a:1}", '"abc', '"\\q"', "-", "1 1", "[[[[[[[1]]]]]]]", "@", "}"];
for (const source of broken) {
  try {
    console.log(source, print(parse(source)));
  } catch (error) {
    if (error instanceof ParseError) console.log(`${source.padEnd(16)} ${error.at} ${error.message}`);
    else throw error;
  }
}
