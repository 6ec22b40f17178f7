// @run
// A tiny virtual machine whose program is a list of tuples: labels are resolved first, then it runs.
type Op =
  | readonly ["push", number]
  | readonly ["add"]
  | readonly ["mul"]
  | readonly ["dup"]
  | readonly ["label", string]
  | readonly ["jump", string]
  | readonly ["jumpIf", string, "zero" | "positive"]
  | readonly ["load", string]
  | readonly ["store", string]
  | readonly ["print", string, number?]
  | readonly ["halt"];

const factorial: readonly Op[] = [
  ["push", 5],
  ["store", "n"],
  ["push", 1],
  ["store", "product"],
  ["label", "again"],
  ["load", "n"],
  ["jumpIf", "done", "zero"],
  ["load", "product"],
  ["load", "n"],
  ["mul"],
  ["store", "product"],
  ["load", "n"],
  ["push", -1],
  ["add"],
  ["store", "n"],
  ["jump", "again"],
  ["label", "done"],
  ["load", "product"],
  ["dup"],
  ["print", "product"],
  ["print", "in hex", 16],
  ["halt"],
];

class Machine {
  private readonly stack: number[] = [];
  private readonly names = new Map<string, number>();
  private readonly labels = new Map<string, number>();
  steps = 0;

  constructor(private readonly code: readonly Op[]) {
    code.forEach((op, at) => {
      if (op[0] === "label") this.labels.set(op[1], at);
    });
  }

  private pop(): number {
    const value = this.stack.pop();
    if (value === undefined) throw new Error("the stack is empty");
    return value;
  }

  private target(label: string): number {
    const at = this.labels.get(label);
    if (at === undefined) throw new Error(`no label ${label}`);
    return at;
  }

  run(most = 200): void {
    for (let at = 0; at < this.code.length; at++) {
      if (++this.steps > most) throw new Error("too many steps");
      const op = this.code[at]!;
      switch (op[0]) {
        case "push":
          this.stack.push(op[1]);
          break;
        case "add":
          this.stack.push(this.pop() + this.pop());
          break;
        case "mul":
          this.stack.push(this.pop() * this.pop());
          break;
        case "dup": {
          const top = this.pop();
          this.stack.push(top, top);
          break;
        }
        case "label":
          break;
        case "jump":
          at = this.target(op[1]);
          break;
        case "jumpIf": {
          const [, label, when] = op;
          const value = this.pop();
          if (when === "zero" ? value === 0 : value > 0) at = this.target(label);
          break;
        }
        case "load":
          this.stack.push(this.names.get(op[1]) ?? 0);
          break;
        case "store":
          this.names.set(op[1], this.pop());
          break;
        case "print":
          console.log(`${op[1]}: ${this.pop().toString(op[2] ?? 10)}`);
          break;
        case "halt":
          return;
      }
    }
  }
}

const machine = new Machine(factorial);
machine.run();
console.log("steps", machine.steps);
const programs: [name: string, code: Op[]][] = [
  ["endless", [["label", "here"], ["jump", "here"]]],
  ["lost", [["jump", "nowhere"]]],
  ["empty", [["push", 2], ["add"]]],
  ["countdown", [["push", 3], ["label", "a"], ["push", -1], ["add"], ["dup"], ["dup"], ["print", "n"], ["jumpIf", "a", "positive"]]],
];
for (const [name, code] of programs) {
  const one = new Machine(code);
  try {
    one.run(50);
    console.log(name, "ended after", one.steps);
  } catch (error) {
    console.log(name, "failed:", (error as Error).message, "after", one.steps);
  }
}
const uses = new Map<Op[0], number>();
for (const [name] of factorial) uses.set(name, (uses.get(name) ?? 0) + 1);
console.log(uses);
console.log(factorial.filter((op) => op.length > 2));
console.log(JSON.stringify(factorial.slice(-3)), JSON.stringify(factorial.find(([name]) => name === "jumpIf")));
