// @run
// A stack machine: an assembler with labels, byte code, an interpreter with frames, host functions, traps with their
// place, a disassembler, and a step limit.
const enum Op {
  Halt,
  Push,
  Pop,
  Dup,
  Swap,
  Add,
  Sub,
  Mul,
  Div,
  Mod,
  Less,
  Jump,
  JumpIfZero,
  Call,
  Return,
  Load,
  Store,
  Host,
}

type Operand = "none" | "number" | "label" | "slot" | "host";

/** In the order of `Op`. */
const operations: readonly (readonly [name: string, operand: Operand])[] = [
  ["halt", "none"], ["push", "number"], ["pop", "none"], ["dup", "none"], ["swap", "none"],
  ["add", "none"], ["sub", "none"], ["mul", "none"], ["div", "none"], ["mod", "none"],
  ["less", "none"], ["jump", "label"], ["jz", "label"], ["call", "label"],
  ["ret", "none"], ["load", "slot"], ["store", "slot"], ["host", "host"],
];
const operationsByName = new Map(operations.map(([name, operand], code) => [name, { code, operand }]));

class AssemblyError extends Error {
  constructor(line: number, message: string) {
    super(`line ${line}: ${message}`);
    this.name = "AssemblyError";
  }
}

class Trap extends Error {
  constructor(
    message: string,
    readonly pc: number,
    readonly depth: number,
  ) {
    super(message);
    this.name = "Trap";
  }
}

interface HostFunction {
  readonly name: string;
  readonly takes: number;
  call(...values: number[]): number | void;
}

interface Program {
  readonly code: readonly number[];
  readonly labels: ReadonlyMap<string, number>;
}

function assemble(source: string, hosts: readonly HostFunction[]): Program {
  const code: number[] = [];
  const labels = new Map<string, number>();
  const patches: { at: number; label: string; line: number }[] = [];
  for (const [index, raw] of source.split("\n").entries()) {
    const line = index + 1;
    const [text] = raw.split(";");
    for (const part of text.trim().split(",")) {
      const words = part.trim().split(" ");
      while (words.length > 0 && words[0].endsWith(":")) {
        labels.set(words[0].slice(0, -1), code.length);
        words.shift();
      }
      if (words.length === 0 || words[0] === "") continue;
      if (words.length > 2) throw new AssemblyError(line, "too many operands");
      const [word, operand = ""] = words;
      const info = operationsByName.get(word);
      if (!info) throw new AssemblyError(line, `unknown operation ${word}`);
      if ((info.operand !== "none") !== (operand !== "")) throw new AssemblyError(line, `operand of ${word}`);
      code.push(info.code);
      switch (info.operand) {
        case "none":
          break;
        case "label":
          patches.push({ at: code.length, label: operand, line });
          code.push(-1);
          break;
        case "host": {
          const host = hosts.findIndex(({ name }) => name === operand);
          if (host === -1) throw new AssemblyError(line, `unknown host function ${operand}`);
          code.push(host);
          break;
        }
        case "number":
        case "slot":
          code.push(Number(operand));
      }
    }
  }
  for (const { at, label, line } of patches) {
    const target = labels.get(label);
    if (target === undefined) throw new AssemblyError(line, `unknown label ${label}`);
    code[at] = target;
  }
  return { code, labels };
}

function disassemble({ code, labels }: Program): string[] {
  const targets = new Map<number, string>();
  labels.forEach((at, name) => targets.set(at, name));
  const lines: string[] = [];
  for (let at = 0; at < code.length; at++) {
    const [name, operand] = operations[code[at]];
    const label = targets.get(at);
    const place = `${String(at).padStart(3)} ${(label ? `${label}:` : "").padEnd(6)}`;
    lines.push(`${place}${name}${operand === "none" ? "" : ` ${code[++at]}`}`);
  }
  return lines;
}

interface Frame {
  readonly returnTo: number;
  readonly slots: number[];
}

class Machine {
  private readonly stack: number[] = [];
  private readonly frames: Frame[] = [{ returnTo: -1, slots: [] }];
  private pc = 0;
  steps = 0;
  deepest = 1;

  constructor(
    private readonly program: Program,
    private readonly hosts: readonly HostFunction[],
    private readonly limit = 20000,
  ) {}

  private trap(message: string): never {
    throw new Trap(message, this.pc, this.frames.length);
  }

  private pop(): number {
    return this.stack.pop() ?? this.trap("stack is empty");
  }

  private binary(apply: (a: number, b: number) => number): void {
    const b = this.pop();
    const a = this.pop();
    this.stack.push(apply(a, b));
  }

  private get frame(): Frame {
    return this.frames[this.frames.length - 1];
  }

  run(): number | undefined {
    const { code } = this.program;
    while (this.pc < code.length) {
      if (++this.steps > this.limit) this.trap("too many steps");
      const at = this.pc;
      const operand = () => code[this.pc++];
      switch (code[this.pc++] as Op) {
        case Op.Halt:
          return this.stack.at(-1);
        case Op.Push:
          this.stack.push(operand());
          break;
        case Op.Pop:
          this.pop();
          break;
        case Op.Dup: {
          const top = this.pop();
          this.stack.push(top, top);
          break;
        }
        case Op.Swap: {
          const [b, a] = [this.pop(), this.pop()];
          this.stack.push(b, a);
          break;
        }
        case Op.Add:
          this.binary((a, b) => (a + b) | 0);
          break;
        case Op.Sub:
          this.binary((a, b) => (a - b) | 0);
          break;
        case Op.Mul:
          this.binary(Math.imul);
          break;
        case Op.Div:
        case Op.Mod:
          if (this.stack.at(-1) === 0) {
            this.pc = at;
            this.trap("division by zero");
          }
          this.binary(code[at] === Op.Div ? (a, b) => Math.trunc(a / b) : (a, b) => a % b);
          break;
        case Op.Less:
          this.binary((a, b) => (a < b ? 1 : 0));
          break;
        case Op.Jump:
          this.pc = operand();
          break;
        case Op.JumpIfZero: {
          const target = operand();
          if (this.pop() === 0) this.pc = target;
          break;
        }
        case Op.Call: {
          const target = operand();
          if (this.frames.length >= 100) this.trap("too deep");
          this.frames.push({ returnTo: this.pc, slots: [] });
          this.deepest = Math.max(this.deepest, this.frames.length);
          this.pc = target;
          break;
        }
        case Op.Return:
          if (this.frames.length === 1) this.trap("nowhere to return to");
          this.pc = this.frames.pop()?.returnTo ?? 0;
          break;
        case Op.Load:
          this.stack.push(this.frame.slots.at(operand()) ?? 0);
          break;
        case Op.Store: {
          const slot = operand();
          const { slots } = this.frame;
          while (slots.length <= slot) slots.push(0);
          slots[slot] = this.pop();
          break;
        }
        case Op.Host: {
          const { takes, call } = this.hosts[operand()];
          const values: number[] = [];
          for (let i = 0; i < takes; i++) values.unshift(this.pop());
          const result = call(...values);
          if (typeof result === "number") this.stack.push(result);
          break;
        }
        default:
          this.trap(`no such operation ${code[at]}`);
      }
    }
    return this.stack.at(-1);
  }
}

const printed: string[] = [];
const hosts: HostFunction[] = [
  { name: "print", takes: 1, call: (value) => void printed.push(String(value)) },
  { name: "max", takes: 2, call: (a, b) => Math.max(a, b) },
  { name: "answer", takes: 0, call: () => 42 },
];

const sources: Record<string, string> = {
  sum: "push 2, push 3, push 4, mul, add, halt",
  loop: `push 5
store 0 ; counter
again: load 0, host print, load 0, push 1, sub, dup, store 0
jz done, jump again
done: push 99, halt`,
  factorial: `push 10, call fact, halt
fact: store 0
load 0, push 2, less, jz more, push 1, ret
more: load 0, dup, push 1, sub, call fact, mul, ret`,
  fibonacci: `push 15, call fib, halt
fib: dup, push 2, less, jz more, ret
more: dup, push 1, sub, call fib, swap, push 2, sub, call fib, add, ret`,
  host: "push 3, host answer, host max, push 17, swap, mod",
  wrap: "push 2147483647, push 1, add, push -7, push 2, div, host print, host print",
  zero: "push 1, push 0, div",
  empty: "push 1, add",
  forever: "again:, jump again",
  deep: "again: call again",
  lost: "ret",
  label: "jump nowhere",
  word: "push 1\nfrob 2",
  operand: "push",
  many: "push 1 2",
};

for (const [name, source] of Object.entries(sources)) {
  try {
    const program = assemble(source, hosts);
    const machine = new Machine(program, hosts);
    const result = machine.run();
    console.log(`${name}: ${result} after ${machine.steps} steps, depth ${machine.deepest}, ${program.code.length} words`);
  } catch (error) {
    if (error instanceof Trap) console.log(`${name}: ${error.name} at ${error.pc}, depth ${error.depth}: ${error.message}`);
    else if (error instanceof AssemblyError) console.log(`${name}: ${error.message}`);
    else throw error;
  }
}
console.log(printed.join(" "));
console.log(disassemble(assemble(sources.factorial, hosts)).join("\n"));
