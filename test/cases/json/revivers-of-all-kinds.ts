// @run
// Revivers: inside first, properties that go, values that are unwrapped, into declared types and into none.
const r1 = JSON.parse('{"a":[1,2,{"b":3}],"c":"4"}', (k, v) => { console.log(k, typeof v); return typeof v === "number" ? v * 2 : v; });
console.log(r1, JSON.stringify(r1));
const r2 = JSON.parse('{"a":1,"b":2,"z":{"a":3}}', (k, v) => k === "a" ? undefined : v) as Record<string, unknown>;
console.log(r2, Object.keys(r2).join());
interface Cfg { name: string; level: number; }
const cfg: Cfg = JSON.parse('{"name":"x","level":"5"}', (k, v) => k === "level" ? Number(v) : v);
console.log(cfg.name, cfg.level + 1);
try { JSON.parse("{", (k, v) => v); } catch (e) { console.log((e as Error).name); }
try { JSON.parse("[1]", (k, v) => { if (k === "0") throw new Error("at " + k); return v; }); } catch (e) { console.log((e as Error).message); }
console.log(JSON.parse("5", (k, v) => v as number + 1) as number);
const list = JSON.parse('["1","2"]', (k, v) => typeof v === "string" ? parseInt(v) : v) as number[];
console.log(list.map((x) => x + 1));
const nested = JSON.parse('{"x":{"y":[{"z":null}]}}', (k, v) => v === null ? "null!" : v) as unknown;
console.log(nested);
let order = "";
JSON.parse('{"2":0,"b":{"1":1},"1":[true]}', (k, v) => { order += k + ";"; return v; });
console.log(order);
interface Point { x: number; y: number; tag?: string; }
const load = (text: string): Point[] => JSON.parse(text, (k, v) => typeof v === "string" && k !== "tag" ? Number(v) : v);
for (const p of load('[{"x":"1","y":2},{"x":3,"y":"4.5","tag":"5"}]')) console.log(p.x + p.y, p.tag ?? "-");
const keys: string[] = [];
const parsed: Record<string, number> = JSON.parse('{"b":1,"a":2}', function (key, value) { keys.push(key); return value; });
console.log(keys.join("|"), Object.keys(parsed).join());
const negative: number = JSON.parse("-0", (k, v) => v);
console.log(Object.is(negative, -0), 1 / negative);
const big: number[] = JSON.parse("[1e300, 5e-324, 0.1]", (k, v) => typeof v === "number" ? v * 10 : v);
console.log(big);
console.log(JSON.parse("[1e308]", (k, v) => typeof v === "number" ? v * 10 : v) as number[]);
const text: string = JSON.parse('"a\\u0000\\n\\"ü"', (k, v) => v + "!");
console.log(text.length, JSON.stringify(text));
const n = JSON.parse('{"list":[{"v":1},{"v":2}]}', (k, v) => k === "v" ? Number(v) + 1 : v) as { list: { v: number }[] };
console.log(n.list.map(({ v }) => v));
const wrap = JSON.parse('{"list":[{"v":1},{"v":2}]}', (k, v) => typeof v === "object" && v !== null && "v" in v ? v.v : v) as { list: number[] };
console.log(wrap.list.join());
