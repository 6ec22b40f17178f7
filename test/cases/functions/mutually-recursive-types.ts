// @run
// A type of functions whose parameter has methods that take such functions.
type TaskFn = (ctx: TaskContext) => number;
interface TaskContext {
  readonly now: number;
  spawn(name: string, fn: TaskFn): number;
}
interface Task {
  id: number;
  fn: TaskFn;
}
const tasks: Task[] = [];
const ctx: TaskContext = {
  now: 1,
  spawn(name, fn) {
    tasks.push({ id: tasks.length, fn });
    console.log(name);
    return 1;
  },
};
const f: TaskFn = (c) => c.spawn("a", (d) => d.now);
console.log(f(ctx), tasks.length, tasks[0].fn(ctx));
