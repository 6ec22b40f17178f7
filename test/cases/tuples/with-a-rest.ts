// @run
// Tuples with a rest element of another type: taken apart, changed, passed on, as parameters, in lists and Maps.
type Line = [string, ...number[]];
const line: Line = ["sum", 1, 2, 3.5];
const [label, ...numbers] = line;
console.log(label, numbers.reduce((a, b) => a + b, 0), line.length, line, JSON.stringify(line), line.join());
const f = ([name, ...values]: Line): string => name.toUpperCase() + values.map((v) => v * 2).join("/");
console.log(f(line), f(["x"]), f(["y", -1]));
line.push(7);
line[0] = "changed";
line[1] = 10;
console.log(line, line[0].length, line[1] + 1, numbers, line.at(-1));
const alias = line;
alias[2] = -5;
console.log(line === alias, line[2]);
for (const part of line) console.log(typeof part, part);
const rows: Line[] = [["a", 1], ["b"], ["c", 2, 3]];
for (const [name, first = 0, ...rest] of rows) console.log(name, first, rest, rest.length);
console.log(rows.map(([name, ...list]) => name + list.length).join(), rows);
const m = new Map<string, Line>(rows.map((r) => [r[0], r]));
console.log(m.get("c")?.slice(1), m.get("c")!.length, m.get("zz")?.[0]);
type Tail = [...string[], number];
const t: Tail = ["a", "b", 3];
console.log(t, t.length, t.at(-1), t[t.length - 1]);
type Words = [string, ...number[]];
function sum(name: string, ...values: number[]): string { return name + values.reduce((a, b) => a + b, 0); }
const words: Words = ["n", 1, 2];
console.log(sum(...words));
function call(...args: Words): string { return sum(...args) + args.length; }
console.log(call("x", 1, 2.5), call("y"));
const spread = ["z", ...words.slice(1)];
console.log(spread, [...words], [0, ...words]);
function log(level: "info" | "warn", ...parts: [string, ...(string | number)[]]): string { const [first, ...more] = parts; return level + first + more.join(); }
console.log(log("info", "a"), log("warn", "b", 1, "c"));
const entries: [string, ...(number | boolean)[]][] = [["p", 1, true], ["q"]];
console.log(entries, entries.map(([k, ...v]) => k + v.map(String).join("|")));
