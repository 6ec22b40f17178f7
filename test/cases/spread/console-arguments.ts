// @run
// `console.log(...list)`: alone, before and behind others, empty, of all kinds of elements, and changed by what follows.
const xs = [1, 2.5, -0];
console.log(...xs);
console.log("a", ...xs);
console.log(...xs, "b");
console.log("a", ...xs, "b", ...["q", "r"], ...xs);
const none: string[] = [];
console.log(...none);
console.log("x", ...none, "y");
console.log(...none, "y");
console.log("x", ...none);
const words = ["it's", "two"];
console.log(...words, ...[1, 2]);
console.log("%", ...words);
const mixed: (string | number | undefined)[] = ["s", 1, undefined];
console.log(...mixed);
const os = [{ a: 1, b: ["x"] }, { a: 2, b: [] }];
console.log("objs", ...os);
function log(level: string, ...args: unknown[]): void { console.log(`[${level}]`, ...args); }
log("info", 1, "two", [3, "x"], { k: true }, null, undefined, 0.5);
log("none");
class Logger { constructor(private readonly name: string) {} info(...args: (string | number)[]): void { console.log(this.name, ...args); } }
new Logger("net").info("up", 1, "s");
const opt: (string | undefined)[] = ["a", undefined];
console.log(1, ...opt);
const flags = [true, false];
console.log(...flags);
console.log(...[[1, 2], [3]]);
console.log(...new Set(["p", "q"]));
function more(): void {
  const xs = [1, 2];
  console.log(...xs, xs.push(3));
  const pair: [string, number] = ["p", 1];
  console.log(...pair, pair[0]);
  const take = (): string[] => { xs.push(9); return ["t"]; };
  console.log("n", ...xs, ...take(), xs.length);
  console.log(..."añ");
  const m = new Map([["a", 1]]);
  console.log(...m.keys());
}
more();
enum E { A, B }
console.log(...[E.A, E.B]);
