// @run
// Records: names counted, changed while walked, spread, of lists and functions; what may be missing is asked for.
const counts: Record<string, number> = {};
for (const w of "to be or not to be".split(" ")) counts[w] = (counts[w] ?? 0) + 1;
for (const w in counts) console.log(w, counts[w]);
console.log(Object.keys(counts).join(), Object.keys(counts).length, "to" in counts, "x" in counts, counts["zz"] === undefined);
counts["to"]++;
counts["to"] += 5;
++counts.be;
console.log(counts["to"], counts.be--, counts.be, delete counts["or"], "or" in counts);
const config: { [key: string]: string | undefined } = { host: "a", port: "80", empty: undefined };
console.log("host" in config, "nope" in config, "empty" in config, config["empty"], config["nope"]);
config["host"] += "b";
console.log(config.host);
const order: Record<string, string> = { b: "1", 10: "2", a: "3", "2": "4", "-1": "5" };
let text = "";
for (const [k, v] of Object.entries(order)) text += k + v + " ";
console.log(text, Object.values(order).join("/"));
for (const k in order) { delete order["2"]; delete order["a"]; order["new" + k] = "x"; text = k; console.log(k); if (Object.keys(order).length > 8) break; }
for (const [k, v] of Object.entries(order)) { order[k + "!"] = v + v; delete order.b; console.log(k, v); }
const lists: Record<string, number[]> = {};
function add(key: string, n: number): void { (lists[key] ??= []).push(n); }
add("a", 1); add("a", 2); add("b", 3);
for (const [k, list] of Object.entries(lists)) console.log(k, list.join("+"));
const copy = { ...counts, extra: 9, ["dyn" + 1]: 8 };
copy["to"] = 0;
console.log(copy["to"], counts["to"], copy["extra"], copy["dyn1"], Object.keys(copy).join());
const both: Record<string, number> = { first: 1, ...counts, last: 2, ...copy };
console.log(Object.keys(both).join(), both["to"]);
const numbered: Record<number, string> = { 3: "c", 1: "a" };
numbered[2] = "b";
for (const k in numbered) console.log(k, numbered[k]);
for (let i = 0; i < 5; i++) console.log(numbered[i] ?? "none");
const fns: Record<string, (a: number, b: number) => number> = { add: (a, b) => a + b, mul: (a, b) => a * b };
for (const op of ["add", "mul", "no"]) { const f = fns[op]; console.log(f ? f(3, 4) : "no " + op); }
console.log(fns["add"]!(1, 2), fns.mul!(3, 5));
const nested: Record<string, Record<string, number>> = {};
const row = (nested["x"] ??= {});
row["y"] = 4;
nested["x"]!["z"] = 5;
console.log(nested["x"]!["y"], Object.keys(nested["x"]!).length, nested["q"] === undefined);
const flags: Record<string, boolean> = {};
flags["on"] = true;
if (flags["on"]) console.log("on");
if (!flags["off"]) console.log("not off");
console.log(flags["off"] || "default");
const alias = counts;
alias["new"] = 1;
console.log(counts["new"], alias === counts, Object.hasOwn(counts, "new"), Object.hasOwn(counts, "toString"));
Object.assign(counts, { to: 100, z: 1 });
console.log(counts["to"], counts["z"]);
const byKey = new Map<string, Record<string, number>>();
byKey.set("r", { one: 1 });
byKey.get("r")!["two"] = 2;
for (const [k, r] of byKey) for (const n in r) console.log(k, n, r[n]);
let log = "";
function f(s: string): string { log += s; return s; }
const r2: Record<string, string> = { [f("a")]: f("b"), c: f("d"), [f("e")]: f("g") };
r2[f("h")] = f("i");
r2[f("a")] += f("j");
console.log(log, r2["a"], r2["h"]);
interface Scores { [player: string]: number }
const scores: Scores = {};
scores.ann = 3;
scores["bob"] = 4.5;
let best = "";
for (const p in scores) if (best === "" || scores[p]! > scores[best]!) best = p;
console.log(best, scores[best]);
const nothing: Record<string, number | null> = { a: null, b: 1 };
console.log(nothing["a"] === null, nothing["x"] === undefined, nothing["b"]);

const xs = [3, 0, 5];
for (let i = 0; i < 5; i++) { const x = xs[i]; if (x === undefined) console.log("end", i); else console.log(x || "zero"); }
const word = "ab";
for (let i = 0; i < 3; i++) { const c = word[i]; if (!c) break; console.log(c); }
const found: number | undefined = counts["nope"];
console.log(found === undefined, counts["gone"], `${counts["gone"]}`);
let cur = scores["ann"];
while (cur) { console.log(cur); cur = cur === 3 ? scores["bob"] : scores["zed"]; }
