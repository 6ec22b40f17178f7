// @run
// Keys in JavaScript's order, records that change while they are walked, writes of all kinds.
const r: Record<string, number> = { b: 1, "10": 2, a: 3, "9": 4, "01": 5, "-1": 6, "4294967295": 7, "4294967294": 8 };
console.log(Object.keys(r).join());
console.log(r);
for (const k in r) console.log(k, r[k]);
console.log(r["zz"] ?? -1, r["zz"] === undefined, r["b"] !== undefined, "zz" in r, "a" in r, 10 in r);
r[5] = 50; r[10] = 100; r[1.5] = 15; r[-0] = 0;
console.log(r);
for (const k in r) { if (k === "5") { delete r["9"]; r["new"] = 1; r["7"] = 7; } console.log(k); }
console.log(Object.keys(r).join());
let turns = 0;
for (const [k, v] of Object.entries(r)) { turns++; if (turns < 4) { delete r["b"]; r["x" + turns] = v; } console.log(k, v); }
for (const v of Object.values(r)) { r["b"] = 99; console.log(v); }
for (const k of Object.keys(r)) { delete r[k]; }
console.log(Object.keys(r).length, r);
r["b"] = 1; r["a"] = 2; delete r["b"]; r["b"] = 3;
console.log(r);
r["n"] = r["m"] ?? 7;
r["n"] += 1; r["n"]++; ++r["n"]; r["q"] ??= 3; r["q"] ??= 4; r["q"] ||= 5; r["z"] ||= 6;
console.log(r["n"]--, r);
const k2 = "a";
console.log(r.a, r["a"], r[k2], r?.a);
let hit = 0;
function key(): string { hit++; return "k" + hit; }
r[key()] = 1; r[key()] ??= 2; r[key()] = (r[key()] ?? 0) + 1;
console.log(r, hit);
