// @run
// Objects that live in two arrays, in an array and a field, and are removed from one of them.
class Task {
  done = false;
  constructor(readonly name: string, public priority: number) {}
}
const all: Task[] = [];
const urgent: Task[] = [];
let current: Task | undefined;
for (const [name, priority] of [["write", 1], ["test", 5], ["ship", 9]] as [string, number][]) {
  const task = new Task(name, priority);
  all.push(task);
  if (priority > 3) urgent.push(task);
}
const show = () => `${all.map((task) => task.name + (task.done ? "!" : "")).join()} / ${urgent.map((task) => task.name).join()} / ${current?.name ?? "-"}`;
console.log(show());
current = urgent.pop();
current!.done = true;
console.log(show());
all.splice(all.indexOf(current!), 1);
console.log(show(), current!.priority, all.includes(current!));
urgent.unshift(current!);
current = undefined;
console.log(show());
urgent[0] = urgent[1]!;
console.log(urgent.length, urgent[0] === urgent[1], urgent[0]!.name);
all.push(...urgent, all[0]!);
all[0]!.done = true;
console.log(show(), new Set(all).size);
const byName = new Map(all.map((task) => [task.name, task]));
all.length = 0;
console.log(byName.size, byName.get("test")!.done, byName.get("write")!.done);
byName.get("test")!.priority *= 2;
console.log(urgent[0]!.priority, urgent.every((task) => task === byName.get("test")));
