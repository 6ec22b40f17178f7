// @run
// A callback that drops the last reference to the object (or to itself) while its code still runs.
class Job {
  done = 0;
  onDone: (() => void) | undefined;
  constructor(readonly name: string) {}
  run(): string {
    this.done++;
    this.onDone?.();
    return `${this.name} ran ${this.done}`;
  }
}

let current: Job | undefined = new Job("first");
current.onDone = () => {
  current = undefined;
};
console.log(current.run(), current === undefined);

current = new Job("second");
current.onDone = () => {
  const old = current;
  current = new Job("third");
  if (old) old.onDone = undefined;
};
const text = current.run();
console.log(text, current.name, current.run());

let action: () => string = () => {
  const mine = "I was one";
  action = () => "I am two";
  return mine + " and " + action();
};
console.log(action(), "|", action());

const table: { [name: string]: () => string } = {};
table["a"] = () => {
  const label = "removed ".concat("itself");
  delete table["a"];
  return label + ("a" in table);
};
console.log(table["a"]!());

const queue: (() => void)[] = [];
let steps = "";
queue.push(() => {
  queue.length = 0;
  steps += "cleared ";
  queue.push(() => {
    steps += "after";
  });
});
while (queue.length > 0) queue.shift()!();
console.log(steps);
