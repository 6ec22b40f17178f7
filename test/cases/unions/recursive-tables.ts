// @run
// JSON-like values: tables and lists of themselves, shared, changed, walked through, compared.
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const config: Json = { name: "lamp", on: true, levels: [1, 2.5, null], more: { deep: { x: "y" } } };
console.log(config);
console.log(JSON.stringify(config), JSON.stringify(config, null, 2));
config["levels"] = 5;
config["new"] = [];
console.log(config);
function walk(json: Json, path: string): void {
  if (Array.isArray(json)) json.forEach((part, i) => walk(part, `${path}[${i}]`));
  else if (json !== null && typeof json === "object") for (const key of Object.keys(json)) walk(json[key]!, path + "." + key);
  else console.log(path, "=", json, typeof json);
}
walk({ a: [1, { b: null }, [true, "s"]], c: "x" }, "$");
const a: Json = [1, 2];
const b: Json = a;
b.push(3);
console.log(a.length, a === b, a);
let x: Json = a;
x = { self: a };
a.push("end");
console.log(x, JSON.stringify(x));
function last(list: Json[]): Json { return list[list.length - 1] ?? null; }
console.log(last(a), last([]), last([[]]));
const m = new Map<string, Json>();
m.set("k", [1]);
m.set("n", null);
console.log(m.get("k"), m.get("n"), m.get("zz"), m);
const q = m.get("k");
if (Array.isArray(q)) { q.push(2); console.log(m.get("k"), q); }
console.log([1, "a", null].map((v: Json) => typeof v).join());
const nums: number[] = [1, 2];
const made: Json = nums.map((x) => x * 2);
console.log(made, [...nums] as Json, Object.keys({ a: 1, b: 2 }) as Json);
function show(j: Json): void {
  console.log(j, typeof j);
  if (j) console.log("truthy");
  console.log(j ? "yes" : "no", !j, j || "or", j ?? "nn", j && "and");
  console.log(j ?? "was null", j === null, j == undefined);
}
show("a,b".split(","));
show({ list: nums.filter((n) => n > 1), t: "x".length });
show("");
show(0);
show(NaN);
show(-0);
show(null);
show("text");
const xs: Json[] = ["b", 1, null, true, [2], { z: 1 }];
console.log(xs.length, xs.indexOf("b"), xs.includes(null), xs.slice(1, 3), xs.map(String).join("|"), xs.join());
for (const x of xs) { const k = x === null ? "null" : typeof x; console.log(k); }
xs.sort((a, b) => String(a) < String(b) ? -1 : 1);
console.log(xs);
const [first, ...rest] = xs;
console.log(first, rest.length, xs.pop(), xs.shift(), xs.at(-1), xs[99]);
console.log(xs.filter((x) => typeof x === "number"), xs.find((x) => typeof x === "string"), xs.findIndex((x) => x === true));
const copy = [...xs, 5, "e"];
console.log(copy, xs.concat([1]), xs.length);
