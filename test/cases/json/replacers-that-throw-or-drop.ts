// @run
// Replacers that throw, give nothing, are called by replacers, are made by functions.
const data = { a: 1, b: [1, 2, 3], c: { d: "x" } };
try {
  JSON.stringify(data, (k, v) => { if (k === "d") throw new RangeError("no " + k); return v; });
} catch (e) { console.log((e as Error).message, e instanceof RangeError); }
console.log(JSON.stringify(data, (k) => k === "zz" ? 1 : undefined) ?? "nothing");
JSON.stringify(data, (k) => k === "zz" ? 1 : undefined);
console.log(JSON.stringify(data, (k, v) => k === "b" ? undefined : v));
console.log(JSON.stringify(data, (k, v) => k === "1" ? undefined : v));
console.log(JSON.stringify(data, (k, v) => typeof v === "number" ? NaN : v));
console.log(JSON.stringify(data, (k, v) => typeof v === "number" ? v > 2 ? "big" : null : v));
console.log(JSON.stringify(data, (k, v) => k === "c" ? JSON.stringify(v, (k2, v2) => k2 === "d" ? 9 : v2) : v));
function redact(key: string, value: unknown): unknown { return key.startsWith("_") ? undefined : value; }
console.log(JSON.stringify({ _a: 1, b: { _c: 2, d: 3 } }, redact, 1));
const round = (digits: number) => (key: string, value: unknown) => typeof value === "number" ? Number(value.toFixed(digits)) : value;
console.log(JSON.stringify({ t: 21.456, h: [0.12345, 7] }, round(1)), JSON.stringify({ t: 21.456 }, round(2)));
let calls = 0;
const replacer = (k: string, v: unknown) => { calls++; return v; };
for (let i = 0; i < 2; i++) JSON.stringify({ i, l: [i] }, replacer);
console.log(calls);
const x = { v: -0, w: 1e21, q: "\"\n", "odd key": 1, 3: 4 };
console.log(JSON.stringify(x, (k, v) => v));
