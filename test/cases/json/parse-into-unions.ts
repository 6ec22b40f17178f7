// @run
// JSON.parse into unions: what a value begins with says which member it is; null alone; what is no member throws.
console.log(JSON.parse(" null ") as null);
type Setting = number | string | boolean | null;
const a: Setting = JSON.parse("3.5");
const b: Setting = JSON.parse('"x"');
console.log(a, b, JSON.parse("true") as Setting, JSON.parse("null") as Setting);
const rec: Record<string, Setting> = JSON.parse('{"a":1,"b":"two","c":null,"d":false}');
for (const k of Object.keys(rec)) console.log(k, rec[k], typeof rec[k]);
const list: (number | string)[] = JSON.parse('[1,"a",2.5]');
console.log(list, list.map((v) => typeof v === "number" ? v * 2 : v + "!"));
const n: { v: number | string; kids: (number | string[])[]; opt?: number | string } = JSON.parse('{"v":"q","kids":[1,["a","b"],[]]}');
console.log(n.v, n.kids.length, n.kids[1], n.opt);
n.kids.push(7);
console.log(JSON.stringify(n));
interface T { id: number; next: T | null; val: number | { x: number } }
const t: T = JSON.parse('{"id":1,"val":{"x":2},"next":{"id":2,"next":null,"val":5}}');
console.log(t.next?.id, typeof t.val === "number" ? t.val : t.val.x, t.next?.val);
try { const z: (number | string)[] = JSON.parse("[1,nul]"); console.log(z); } catch (e) { console.log((e as Error).message); }
try {
  const flag: number | boolean = JSON.parse("nope");
  console.log(flag);
} catch (error) {
  console.log(error instanceof SyntaxError);
}
