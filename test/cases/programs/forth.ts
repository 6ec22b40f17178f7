// @run
// @leaks
// A Forth with words in a Map, errors with causes, nested conditions.
class ForthError extends Error {
  constructor(
    message: string,
    public readonly word: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = "ForthError";
  }
}
type Word = { kind: "native"; run: (vm: Forth) => void } | { kind: "compiled"; body: string[] };
class Forth {
  readonly stack: number[] = [];
  private dict: Map<string, Word> = new Map();
  private out = "";
  private depth = 0;
  constructor() {
    const bin = (name: string, f: (a: number, b: number) => number) =>
      this.dict.set(name, {
        kind: "native",
        run: (vm) => {
          const b = vm.pop(),
            a = vm.pop();
          vm.push(f(a, b));
        },
      });
    bin("+", (a, b) => a + b);
    bin("-", (a, b) => a - b);
    bin("*", (a, b) => a * b);
    bin("/", (a, b) => {
      if (b === 0) throw new RangeError("division by zero");
      return Math.trunc(a / b);
    });
    bin("mod", (a, b) => ((a % b) + b) % b);
    bin("<", (a, b) => (a < b ? -1 : 0));
    bin("=", (a, b) => (a === b ? -1 : 0));
    const natives: Record<string, (vm: Forth) => void> = {
      dup: (vm) => {
        const a = vm.pop();
        vm.push(a, a);
      },
      drop: (vm) => {
        vm.pop();
      },
      swap: (vm) => {
        const [b, a] = [vm.pop(), vm.pop()];
        vm.push(b, a);
      },
      over: (vm) => {
        const b = vm.pop(),
          a = vm.pop();
        vm.push(a, b, a);
      },
      ".": (vm) => {
        this.out += `${vm.pop()} `;
      },
      cr: () => {
        this.out += "\n";
      },
      ".s": (vm) => {
        this.out += `<${vm.stack.length}> ${vm.stack.join(" ")} `;
      },
    };
    for (const [name, run] of Object.entries(natives)) this.dict.set(name, { kind: "native", run });
  }
  push(...ns: number[]) {
    this.stack.push(...ns);
  }
  pop(): number {
    const v = this.stack.pop();
    if (v === undefined) throw new ForthError("stack underflow", "pop");
    return v;
  }
  private exec(tokens: readonly string[]): void {
    if (++this.depth > 30) {
      this.depth = 0;
      throw new ForthError("too deep", tokens[0] ?? "?");
    }
    for (let i = 0; i < tokens.length; i++) {
      const t = tokens[i].toLowerCase();
      if (t === "if") {
        let level = 1,
          elseAt = -1,
          j = i + 1;
        for (; level > 0; j++) {
          if (tokens[j] === undefined) throw new ForthError("if without then", t);
          if (tokens[j] === "if") level++;
          else if (tokens[j] === "then") level--;
          else if (tokens[j] === "else" && level === 1) elseAt = j;
        }
        const end = j - 1;
        const cond = this.pop() !== 0;
        if (cond) this.exec(tokens.slice(i + 1, elseAt < 0 ? end : elseAt));
        else if (elseAt >= 0) this.exec(tokens.slice(elseAt + 1, end));
        i = end;
        continue;
      }
      const word = this.dict.get(t);
      if (word) {
        if (word.kind === "native") {
          try {
            word.run(this);
          } catch (e) {
            if (e instanceof RangeError) throw new ForthError("math", t, { cause: e });
            throw e;
          }
        } else this.exec(word.body);
      } else {
        const n = Number(t);
        if (Number.isNaN(n)) throw new ForthError(`unknown word: ${t}`, t);
        this.push(n);
      }
    }
    this.depth--;
  }
  eval(line: string): string {
    this.out = "";
    const tokens = line.split(" ").filter((s) => s.length > 0);
    try {
      if (line.startsWith(":")) {
        const [, name, ...body] = tokens;
        if (body.at(-1) !== ";") throw new ForthError("missing ;", name);
        this.dict.set(name, { kind: "compiled", body: body.slice(0, -1) });
      } else {
        this.depth = 0;
        this.exec(tokens);
      }
      return `${this.out}ok`;
    } catch (e) {
      this.stack.length = 0;
      if (e instanceof ForthError) {
        const cause = e.cause instanceof Error ? ` (${e.cause.message})` : "";
        return `${this.out}${e.name} in ${e.word}: ${e.message}${cause}`;
      }
      throw e;
    } finally {
      this.out = "";
    }
  }
}
const vm = new Forth();
for (const line of [
  "1 2 + .",
  "1 2 3 .s",
  "+ + .",
  ": sq dup * ;",
  "7 sq .",
  ": fact dup 2 < if drop 1 else dup 1 - fact * then ;",
  "10 fact .",
  "5 0 /",
  "drop",
  "foo",
  ": bad 1",
  "-7 3 mod .",
  "1 if 2 . else 3 . then 4 .",
  "0 if 2 . else 0 if 5 . else 6 . then then",
  ": loop loop ;",
  "loop",
  "1 if 2",
  "3.5 2 * .",
  "",
  "1e3 .",
])
  console.log(`${line} => ${vm.eval(line)}`);
