// @run
// const enums leave no trace at run time: their members are inlined as numbers and strings everywhere.
const enum Op {
  Push = 1,
  Add,
  Multiply,
  Negate,
  Print,
  Halt = 0xff,
}

const enum Text {
  Ok = "ok",
  Underflow = "stack underflow",
}

const program = [
  Op.Push, 6, Op.Push, 7, Op.Multiply, Op.Print,
  Op.Push, 2, Op.Add, Op.Negate, Op.Print, Op.Halt, Op.Print,
];
const broken = [Op.Push, 1, Op.Add, Op.Print];

function execute(code: number[]): string {
  const stack: number[] = [];
  let pc = 0;
  while (pc < code.length) {
    const op = code[pc++];
    switch (op) {
      case Op.Push:
        stack.push(code[pc++]);
        break;
      case Op.Add:
      case Op.Multiply: {
        if (stack.length < 2) return Text.Underflow;
        const right = stack.pop() ?? 0;
        const left = stack.pop() ?? 0;
        stack.push(op === Op.Add ? left + right : left * right);
        break;
      }
      case Op.Negate:
        stack[stack.length - 1] = -stack[stack.length - 1];
        break;
      case Op.Print:
        console.log("top", stack[stack.length - 1]);
        break;
      case Op.Halt:
        return Text.Ok;
      default:
        return `bad op ${op}`;
    }
  }
  return Text.Ok + " (end)";
}

console.log(execute(program));
console.log(execute(broken), execute([]), execute([99]), Op.Halt, Text.Ok.length);
