// @run
// Object.entries of records as values, Object.fromEntries of arrays, literals and Maps.
const r: Record<string, number> = { b: 2, "10": 1, a: 3 };
const e = Object.entries(r); e[0][1] = 77; console.log(r, e, e.length);
console.log(Object.entries(r).map(([k, v]) => `${k}=${v}`).join("&"), Object.entries(r).sort((x, y) => y[1] - x[1])[0][0]);
const f = Object.fromEntries(Object.entries(r).filter(([, v]) => v > 1)); console.log(f); f["z"] = 9; console.log(f, r);
const inv = Object.fromEntries(Object.entries(r).map(([k, v]) => [String(v), k])); console.log(inv);
console.log(Object.fromEntries(new Map([["x", 1], ["y", 2]])), Object.fromEntries([["q", true], ["w", false]]));
const t: Record<string, string> = { one: "1" }; console.log(Object.entries(t), Object.fromEntries(Object.entries(t).map(([k, v]) => [v, k])));
const os: Record<string, { n: number }> = { p: { n: 1 } }; for (const [, o] of Object.entries(os)) o.n++; Object.entries(os)[0][1].n += 10; console.log(os);
const dup = Object.fromEntries([["k", 1], ["k", 2], ["1", 3]]); console.log(dup, Object.keys(dup));
const total = Object.entries(r).reduce((s, [k, v]) => s + k.length * v, 0); console.log(total);
const m = new Map(Object.entries(r)); console.log(m); const opt: Record<string, number | undefined> = { u: undefined }; console.log(Object.entries(opt));
