// @run
// Tuples with a rest element as commands with arguments, in classes, closures, generics, with objects and functions in them.
type Cmd = readonly [name: string, ...args: (number | boolean)[]];
class Shell {
  private readonly history: Cmd[] = [];
  run(...cmd: Cmd): string { this.history.push(cmd); const [name, ...args] = cmd; return `${name}(${args.join(", ")})`; }
  all(): string { return this.history.map((c) => c.join(" ")).join("; "); }
  last(): Cmd | undefined { return this.history.at(-1); }
}
const shell = new Shell();
console.log(shell.run("go", 1, true), shell.run("stop"), shell.all(), shell.last(), shell.last()?.length);
const args: Cmd = ["x", 1.5];
console.log(shell.run(...args), shell.last() === args, shell.all());
const [a, b = 7, ...c] = args;
console.log(a, b, c);
let name: string; let rest: (number | boolean)[];
[name, ...rest] = ["y", false, 2] as Cmd;
console.log(name, rest);
const count = <T extends readonly unknown[]>(list: T): number => list.length;
console.log(count(args), count(["q"] as Cmd));
const sorted = ([["b", 2], ["a"], ["c", 1, 1]] as [string, ...number[]][]).sort((x, y) => x[0].localeCompare(y[0]));
console.log(sorted, JSON.stringify(sorted));
const make = (n: number): [string, ...number[]] => ["n" + n, ...Array.from({ length: n }, (_, i) => i * i)];
console.log(make(0), make(3), make(2).slice(1), [...make(2)], make(4).length);
const m: [string, ...number[]] = make(2);
m[0] += "!"; m[1]!++; m[2]! *= 5;
console.log(m, m.indexOf(5), m.includes("n2!"), m.filter((p) => typeof p === "number"));
const opt: [string, number, ...boolean[]] = ["o", 1, true, false];
const [o1, o2, o3, ...o4] = opt;
console.log(o1, o2, o3, o4, opt.length);
opt[1] += 0.5;
console.log(opt);
if (opt[0] === "o" && opt.length > 3) console.log("long", opt[3]);
const objs: [string, ...{ id: number }[]] = ["objs", { id: 1 }, { id: 2 }];
const [, ...ids] = objs;
ids[0]!.id = 9;
console.log(objs, ids.map((x) => x.id));
const fs: [string, ...(() => number)[]] = ["fs", () => 1, () => 2];
const [fn, ...calls] = fs;
console.log(fn, calls.map((f) => f()));
