const five: () => void = () => 5;
console.log(five()); //~ unsupported-void-value
const lines: string[] = [];
const log: (text: string) => void = (text) => lines.push(text);
const forward: (text: string) => void = (text) => log(text);
console.log(`${forward("a")}`); //~ unsupported-void-value
const nothing: () => void = () => {};
console.log(nothing(), lines.map(() => nothing()));
class Task {
  run(): void {}
}
class Sum extends Task {
  override run(): number {
    return 1;
  }
}
const tasks: Task[] = [new Task(), new Sum()];
for (const task of tasks) console.log(task.run()); //~ unsupported-void-value
const named = (): number => 7;
const runs: (() => void)[] = [named];
console.log(runs.map((run) => run())); //~ unsupported-void-value
for (const run of runs) run();

// A method that gives what another one gives, of which its type says nothing; where it may throw it is taken apart later.
interface Handler {
  handle(amount: number): void;
}
abstract class Link implements Handler {
  constructor(private readonly next: Handler | null = null) {}
  handle(amount: number) {
    if (this.next) return this.next.handle(amount);
    throw new Error("nobody takes it");
  }
}
class Bills extends Link {
  override handle(amount: number) {
    if (amount > 20) return super.handle(amount - 20); //~ unsupported-void-value
    return [`${amount} paid`];
  }
}
console.log({ result: new Bills(new Bills()).handle(30) });

// One of several functions, of which one is of the type `void` and gives something all the same.
const table = { size: (): number => lines.length, five };
for (const key of ["size", "five"] as const) console.log(table[key]()); //~ unsupported-void-value
for (const key of ["size", "five"] as const) table[key]();
const maybe: () => number | void = five;
console.log(maybe()); //~ unsupported-void-value
