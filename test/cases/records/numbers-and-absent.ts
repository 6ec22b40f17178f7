// @run
// Records under numbers, of unions, of what may be absent; what is asked of keys that are not there.
const n: Record<number, string> = { 3: "c", 1: "a" };
n[2] = "b"; n[-5] = "neg"; n[0.5] = "half"; n[1e21] = "big";
console.log(n, n[1], n[7] ?? "none");
for (const k in n) console.log(k, n[Number(k)]);
const idx: { [id: number]: number } = {};
for (let i = 5; i > 0; i--) idx[i] = i * i;
console.log(idx, Object.keys(idx), Object.values(idx));
delete idx[3];
console.log(3 in idx, idx[3]);
interface Dict { [k: string]: number | string }
const d: Dict = { a: 1, b: "two" };
for (const [k, v] of Object.entries(d)) console.log(k, typeof v === "number" ? v + 1 : v.toUpperCase());
console.log(d["zz"] === undefined, d);
const opt: Record<string, number | undefined> = { a: undefined, b: 1 };
console.log(opt, "a" in opt, opt["a"] === undefined, opt["q"] === undefined, "q" in opt, Object.keys(opt).length);
opt["b"] = undefined; console.log(opt);
const nul: Record<string, string | null> = { a: null };
console.log(nul["a"], nul["b"], nul["a"] === null, nul["b"] === null, nul["b"] === undefined, nul["b"] ?? "dflt", nul);
const bool: Record<string, boolean> = {};
if (!bool["seen"]) { bool["seen"] = true; }
if (bool["seen"]) console.log("seen"); else console.log("no");
console.log(bool["other"] ? 1 : 2, bool["other"] || bool["seen"], !bool["x"]);
const seen: Record<string, true> = { a: true };
console.log(seen["a"] ?? false, seen["b"] ?? false);
const str: Record<string, string> = {};
console.log(`${str["a"]}`, str["a"] + "x");
const found: Record<string, number> = { a: 1 };
const { a, b = 5 } = found; console.log(a, b);
let sum = 0; sum += found["a"]; console.log(sum);
const w: number | undefined = found["nope"]; console.log(w === undefined, w ?? 3);
console.log(found["nope"] == null, found["nope"] == undefined, typeof found["a"]);
function take(x: number | undefined): string { return x === undefined ? "U" : `${x}`; }
console.log(take(found["nope"]), take(found["a"]));
const arr = [found["a"], found["a"]]; console.log(arr);
if (found["nope"]) console.log("yes"); else console.log("no");
switch (found["a"]) { case 1: console.log("one"); break; default: console.log("d"); }
console.log(found["a"] > 0 ? "pos" : "neg", (found["b"] || 9));
