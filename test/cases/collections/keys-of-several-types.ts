// @run
// Keys and values that may be of several types, or missing.
const m = new Map<string | number, string>([["1", "text"], [1, "number"], [NaN, "nan"], [-0, "zero"]]);
console.log(m.size, m.get("1") ?? "", m.get(1) ?? "", m.get(NaN) ?? "", m.get(0) ?? "", m.has("x"), m.delete(1), m.size);
for (const [k, v] of m) console.log(typeof k, k, v);
const s = new Set<string | boolean | undefined>(["a", true, undefined, "a", true]);
console.log(s.size, s.has(undefined), s.has(false));
const n = new Set<number | null>([1, null, null]);
console.log(n.size, n.has(null), n.has(2));
for (const x of n) console.log(x === null ? "null" : x + 1);
for (const x of s) console.log(typeof x);
