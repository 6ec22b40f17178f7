// @run
// Exceptions that cross generics, methods, overridden methods, static calls, sort, map keys and recursion.
abstract class Task {
  abstract run(): number;
  attempt(): string {
    try {
      return "ok " + this.run();
    } catch (error) {
      return `${this.onError(error as Error)}!`;
    } finally {
      Task.finished++;
    }
  }
  protected onError(error: Error): string {
    return error.message;
  }
  static finished = 0;
}
class Divide extends Task {
  constructor(private readonly a: number, private readonly b: number) {
    super();
  }
  run(): number {
    if (this.b === 0) throw new RangeError("zero");
    return this.a / this.b;
  }
}
class Loud extends Divide {
  protected override onError(error: Error): string {
    if (error.message === "zero" && Task.finished > 2) throw new Error("given up after " + Task.finished);
    return super.onError(error).toUpperCase();
  }
}
const tasks: Task[] = [new Divide(1, 2), new Divide(1, 0), new Loud(1, 0)];
console.log(tasks.map((task) => task.attempt()).join(), Task.finished);
try {
  console.log(new Loud(1, 0).attempt());
} catch (error) {
  console.log((error as Error).message, Task.finished);
}
function walk(path: string[], depth = 0): number {
  if (depth > 5) throw new Error("too deep: " + path.join("/"));
  const [head = "", ...rest] = path;
  if (head === "loop") return walk([...path, head], depth + 1);
  return rest.length === 0 ? depth : walk(rest, depth + 1);
}
for (const path of [["a"], ["a", "b", "c"], ["x", "loop"]]) {
  try {
    console.log(walk(path));
  } catch (error) {
    console.log((error as Error).message.length, (error as Error).message.slice(0, 15));
  }
}
function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error("no " + what);
  return value;
}
const prices = new Map([["tea", 2.5]]);
const order = (names: string[]) => names.map((name) => must(prices.get(name), name)).reduce((a, b) => a + b, 0);
for (const names of [["tea", "tea"], ["tea", "milk"], []]) {
  let result = "";
  try {
    result = String(order(names));
  } catch {
    result = "failed";
  }
  console.log(result);
}
