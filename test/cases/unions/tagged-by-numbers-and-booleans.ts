// @run
// Tags that are numbers, enums and booleans; results with ok: true and ok: false.
enum Op {
  Push,
  Add,
  Jump,
}
type Instruction = { op: Op.Push; value: number } | { op: Op.Add } | { op: Op.Jump; to: number; ifZero: boolean };
function run(program: Instruction[], limit: number): string {
  const stack: number[] = [];
  let at = 0;
  let steps = 0;
  while (at < program.length && steps++ < limit) {
    const instruction = program[at++]!;
    switch (instruction.op) {
      case Op.Push:
        stack.push(instruction.value);
        break;
      case Op.Add:
        stack.push(stack.pop()! + stack.pop()!);
        break;
      case Op.Jump:
        if (!instruction.ifZero || stack[stack.length - 1] === 0) at = instruction.to;
    }
  }
  return `${stack.join()} after ${steps}`;
}
console.log(run([{ op: Op.Push, value: 2 }, { op: Op.Push, value: -2.5 }, { op: Op.Add }], 10));
console.log(run([{ op: Op.Push, value: 1 }, { op: Op.Jump, to: 0, ifZero: false }], 5));

type Parsed = { ok: true; value: number; rest: string } | { ok: false; error: string; at: number };
function digits(text: string): Parsed {
  let end = 0;
  while (end < text.length && text[end]! >= "0" && text[end]! <= "9") end++;
  return end === 0 ? { ok: false, error: "digit expected", at: 0 } : { ok: true, value: Number(text.slice(0, end)), rest: text.slice(end) };
}
for (const text of ["12+3", "+", "7"]) {
  const result = digits(text);
  if (result.ok) console.log(result.value, `"${result.rest}"`);
  else console.log(result.error, result.at);
}
const results = ["1", "x", "3"].map(digits);
const values = results.flatMap((result) => (result.ok ? [result.value] : []));
const errors = results.filter((result): result is Extract<Parsed, { ok: false }> => !result.ok);
console.log(values.join(), errors.length, errors[0]!.error);

type Reply = { status: 200; body: string } | { status: 404 } | { status: 500; reason?: string };
const text = (reply: Reply) => (reply.status === 200 ? reply.body : reply.status === 500 ? reply.reason ?? "unknown" : "missing");
console.log(text({ status: 200, body: "hi" }), text({ status: 404 }), text({ status: 500 }), text({ status: 500, reason: "heat" }));
