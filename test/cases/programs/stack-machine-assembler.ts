// @run
// a tiny virtual machine with an assembler, labels, and a call stack
const enum Op { Push, Add, Sub, Mul, Dup, Swap, Drop, Jmp, Jz, Call, Ret, Print, Load, Store, Halt }
const NAMES = ["push", "add", "sub", "mul", "dup", "swap", "drop", "jmp", "jz", "call", "ret", "print", "load", "store", "halt"] as const;
type Name = (typeof NAMES)[number];
const OPCODES = Object.fromEntries(NAMES.map((n, i) => [n, i])) as Record<Name, Op>;
const hasArgument = (op: Op): boolean => { switch (op) { case Op.Push: case Op.Jmp: case Op.Jz: case Op.Call: case Op.Load: case Op.Store: return true; default: return false; } };
class AsmError extends Error { constructor(public line: number, message: string) { super(`line ${line}: ${message}`); } }
function assemble(source: string): Int16Array {
  const labels = new Map<string, number>();
  const fixups: { at: number; label: string; line: number }[] = [];
  const code: number[] = [];
  source.split("\n").forEach((raw, index) => {
    const line = index + 1;
    const text = raw.split(";")[0]!.trim();
    if (!text) return;
    if (text.endsWith(":")) {
      const label = text.slice(0, -1);
      if (labels.has(label)) throw new AsmError(line, `label ${label} twice`);
      labels.set(label, code.length);
      return;
    }
    const [name = "", argument, ...more] = text.split(" ").filter(Boolean);
    if (!(name in OPCODES)) throw new AsmError(line, `no such instruction: ${name}`);
    if (more.length) throw new AsmError(line, "too much");
    const op = OPCODES[name as Name];
    code.push(op);
    if (hasArgument(op) !== (argument !== undefined)) throw new AsmError(line, argument === undefined ? "argument missing" : "no argument wanted");
    if (argument === undefined) return;
    const value = Number(argument);
    if (Number.isNaN(value)) { fixups.push({ at: code.length, label: argument, line }); code.push(-1); }
    else code.push(value);
  });
  for (const { at, label, line } of fixups) code[at] = labels.get(label) ?? fail(line, `no label ${label}`);
  return Int16Array.from(code);
}
function fail(line: number, why: string): never { throw new AsmError(line, why); }
function run(code: Int16Array, memory = new Int32Array(8), limit = 10_000): string {
  const stack: number[] = [], calls: number[] = [];
  let pc = 0, out = "", steps = 0;
  const pop = (): number => { const v = stack.pop(); if (v === undefined) throw new Error(`stack is empty at ${pc}`); return v; };
  while (steps++ < limit) {
    const op: Op = code[pc++]!;
    switch (op) {
      case Op.Push: stack.push(code[pc++]!); break;
      case Op.Add: stack.push(pop() + pop()); break;
      case Op.Sub: { const b = pop(); stack.push(pop() - b); break; }
      case Op.Mul: stack.push((pop() * pop()) | 0); break;
      case Op.Dup: stack.push(stack.at(-1) ?? fail(0, "dup")); break;
      case Op.Swap: { const [a, b] = [pop(), pop()]; stack.push(a, b); break; }
      case Op.Drop: pop(); break;
      case Op.Jmp: pc = code[pc]!; break;
      case Op.Jz: { const to = code[pc++]!; if (!pop()) pc = to; break; }
      case Op.Call: calls.push(pc + 1); pc = code[pc]!; break;
      case Op.Ret: { const back = calls.pop(); if (back === undefined) return `${out}(returned)`; pc = back; break; }
      case Op.Print: out += `${pop()} `; break;
      case Op.Load: stack.push(memory[code[pc++]!]!); break;
      case Op.Store: memory[code[pc++]!] = pop(); break;
      case Op.Halt: return out.trimEnd();
    }
  }
  return `${out}(gave up)`;
}
const factorial = `
  push 10 ; n
  store 0
  push 1
loop:
  load 0
  jz done
  load 0
  mul
  load 0
  push 1
  sub
  store 0
  jmp loop
done:
  print
  call twice
  halt
twice:
  push 21
  dup
  add
  print
  ret`;
const programs: [string, string][] = [["factorial", factorial], ["empty", "add"], ["forever", "x:\n jmp x"], ["bad", "push 1\npsh 2"], ["label", "jmp nowhere"], ["double", "a:\na:"], ["arg", "push"], ["arg2", "add 1"], ["more", "push 1 2"], ["ret", "push 7\nprint\nret"]];
for (const [title, source] of programs) {
  try { const code = assemble(source); console.log(title, code.length, run(code)); }
  catch (e) { console.log(title, e instanceof AsmError ? `assembler, ${e.message}` : e instanceof Error ? `machine, ${e.message}` : "?"); }
}
console.log(assemble("push 300\nprint\nhalt"), OPCODES.halt, Object.keys(OPCODES).length);
