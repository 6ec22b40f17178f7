// @run
// `||` and `&&` of an object, a falsy literal and nothing at all.
interface Options {
  cache?: false | { ttl: number } | number;
  text: string | { v: number } | null;
  get?: (() => string) | 0;
  list?: string[] | "" | null;
}
const all: Options[] = [
  { text: "" },
  { cache: false, text: "x" },
  { cache: 0, text: { v: 1 }, get: 0 },
  { cache: 5, text: null, get: () => "own", list: "" },
  { cache: { ttl: 2 }, text: "", list: ["q"] },
  { text: "", list: null },
];
for (const o of all) {
  console.log(o.cache || "d", o.text || { v: 9 }, o.text && 1, (o.get || (() => "none"))());
  console.log((o.list || []).length, o.list && o.list.length, o.cache && 3, o.get && o.get());
  console.log(o.text || null, o.cache || o.text || "none", (o.text || "t") && (o.cache || 2));
}

const ttlOf = (o: { cache?: false | { ttl: number } }): number => (o.cache || { ttl: 1 }).ttl;
function ttlIn(o: { cache?: false | { ttl: number } }): number {
  const { ttl = 60 } = o.cache || {};
  return ttl;
}
console.log(ttlOf({}), ttlOf({ cache: false }), ttlOf({ cache: { ttl: 9 } }));
console.log(ttlIn({}), ttlIn({ cache: false }), ttlIn({ cache: { ttl: 9 } }));

let calls = 0;
function find(n: number): false | { v: number } | undefined {
  calls++;
  return n > 0 ? { v: n } : calls % 2 ? false : undefined;
}
console.log((find(0) || find(2) || { v: 7 }).v, (find(0) || find(0) || { v: 7 }).v, calls);
console.log(find(0) && 1, find(3) && 2);
const textOr = (n: number): "" | { v: number } => (n > 0 ? { v: n } : "");
console.log(textOr(1) && "y", textOr(0) && "y", textOr(0) && 3, (textOr(0) || { v: 0 }).v);
const zeroOr = (x: 0 | { v: number } | null) => (x || { v: -1 }).v;
console.log(zeroOr(0), zeroOr(null), zeroOr({ v: 4 }));
