// @run
// `...` of what may be null, undefined or false; what is written behind it may be of another type than what is copied.
interface Options {
  size?: number | null;
  label?: string;
}
interface Item {
  a: number | null;
  b?: string;
}
const saved = new Map<string, Item | null>([
  ["x", { a: 1, b: "x" }],
  ["n", null],
]);
let log: string[] = [];
let made = 0;
const next = (): number => ++made;

function read(n: number): Options | null | undefined {
  log.push(`read ${n}`);
  return n === 0 ? null : n === 1 ? undefined : n === 2 ? {} : { label: "l", size: n === 3 ? null : n };
}
function say(text: string): string {
  log.push(text);
  return text;
}
for (let n = 0; n < 5; n++) {
  const first: Options = { ...read(n), label: say("w") };
  const second: Options = { label: say("x"), ...(read(n) ?? {}), size: 4 };
  const third: Options = { size: 1, ...(n > 1 ? read(n) : null), ...(read(n) || { label: say("e") }) };
  console.log(first, second, JSON.stringify(third), Object.keys(second), log.join());
  log = [];
}
for (const key of ["x", "n", "z"]) {
  const item = { ...saved.get(key), a: 3 };
  console.log({ b: "d", ...(saved.get(key) ?? {}) }, item, item.a + 1);
}

function wider(o?: Item | null) {
  return { z: 0, ...o, a: 7 };
}
console.log(wider(), wider(null), wider({ b: "x", a: 1 }), wider({ a: null }));
function either(o: Item | undefined, p: { b: string; a: string } | null) {
  return { ...o, ...p, b: 1, a: true };
}
console.log(either(undefined, null), either({ a: 1 }, null), either({ a: 1 }, { b: "z", a: "y" }));
function counted(o?: { a?: number; b: number }) {
  return { a: next(), ...o, b: next() };
}
console.log(counted(), counted({ b: 9 }), counted({ a: 5, b: 1 }), counted({ b: 2, a: undefined }));
function assigned(base: Options) {
  return Object.assign({}, base, { size: 3 });
}
console.log(assigned({ label: "k" }), assigned({ size: null }).size + 1);

function cached(o: { c?: false | { ttl: number; n?: string } }) {
  return { k: 1, ...(o.c || {}), ...(o.c && { z: o.c.ttl }), ...o.c };
}
console.log(cached({}), cached({ c: false }), cached({ c: { ttl: 3 } }), cached({ c: { n: "n", ttl: 3 } }));
