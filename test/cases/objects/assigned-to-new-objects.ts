// @run
// Object.assign to a new object, whose result has the properties of all; functions that know how they are called.
interface Config { speed: number; name?: string; nested: { x: number } }
const base: Config = { speed: 1, nested: { x: 1 } };
const copy = Object.assign({}, base);
copy.nested.x = 5;
copy.speed = 2.5;
console.log(base, copy, copy.nested === base.nested);
const more = Object.assign({ id: 1 }, base, { tag: "t" });
console.log(more);
const over = Object.assign({ speed: 9, z: 1 }, base);
console.log(over, JSON.stringify(over));
function merge(options: Partial<Config>): Config {
  return Object.assign({}, base, options);
}
console.log(merge({ speed: 4 }), merge({ name: "n" }), merge({}));
const c: Config = Object.assign({}, base, { speed: 3 });
console.log(c);
let n = 0;
function next() { n++; return { v: n }; }
console.log(Object.assign({ a: n }, next()), n);
const opt: Config | undefined = n > 0 ? base : undefined;
console.log(Object.assign({ k: 1 }, opt));
for (let i = 0; i < 3; i++) { const o = Object.assign({}, { i }, { sq: i * i }); console.log(o.i, o.sq); }
function withDefaults<T extends { speed: number }>(o: T) { return Object.assign({ speed: 0, extra: true }, o); }
console.log(withDefaults({ speed: 5, foo: "f" }));
const frozen = Object.freeze({ a: 1 });
const other = { a: 1 };
const list = [1];
console.log(Object.isFrozen(frozen), Object.isFrozen(other), Object.isFrozen(list));
const alias = frozen;
console.log(Object.isFrozen(alias));
