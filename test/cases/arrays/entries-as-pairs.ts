// @run
// Each index with its element as one value, kept and changed.
const a = ["x", "y", "z"];
const all: [number, string][] = [];
for (const pair of a.entries()) all.push(pair);
console.log(all);
for (const pair of a.entries()) { pair[0] += 10; pair[1] += "!"; console.log(pair, pair.length); }
console.log(a);
const nested: [string, number][] = [["p", 1], ["q", 2]];
for (const e of nested.entries()) { const [i, [k, v]] = e; console.log(i, k, v, e); e[1][1] = 9; }
console.log(nested);
for (const e of [1.5, 2].entries()) console.log(e[0] + e[1], JSON.stringify(e));
const fs: (() => string)[] = [];
for (const e of a.entries()) { if (e[0] === 1) continue; fs.push(() => `${e[0]}${e[1]}`); }
for (const f of fs) console.log(f());
const bytes = new Uint8Array([3, 200]);
for (const e of bytes.entries()) console.log(e);
const os = [{ n: 1 }];
for (const e of os.entries()) { e[1].n = 5; }
console.log(os);
let i = 0;
for (const e of a.entries()) { if (i++ < 2) a.push("more" + e[0]); if (e[0] > 10) break; }
console.log(a);
