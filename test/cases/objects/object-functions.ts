// @run
// Object.keys, values, entries, assign, fromEntries, freeze over plain objects, in the order of the fields.
const stock = { nuts: 12, bolts: 7, washers: 0 };
console.log(Object.keys(stock).join(), Object.values(stock).join());
for (const [name, count] of Object.entries(stock)) console.log(name, count * 2);

stock.bolts = 99;
console.log(Object.values(stock).reduce((sum, n) => sum + n, 0));

const defaults = { speed: 1, name: "default", loud: false };
const target = { speed: 5, name: "mine", loud: true };
const result = Object.assign(target, defaults, { name: "last" });
console.log(result === target, target.speed, target.name, target.loud, defaults.name);
const fresh = Object.assign({}, defaults, { speed: 9 });
console.log(fresh.speed, defaults.speed, fresh.name);

const lengths = Object.fromEntries(["one", "three", "five"].map((word) => [word, word.length] as const));
console.log(lengths["three"], lengths["five"], lengths["none"] ?? "missing", Object.keys(lengths).length);
const doubled = Object.fromEntries(Object.entries(stock).map(([name, count]) => [name + "2", count * 2]));
console.log(Object.keys(doubled).join(), doubled["nuts2"]);

const frozen = Object.freeze({ a: 1, inner: { b: 2 } });
frozen.inner.b = 3;
console.log(frozen.a, frozen.inner.b, Object.isFrozen(frozen), Object.isFrozen(stock));
console.log(Object.hasOwn(stock, "nuts"), Object.hasOwn(stock, "nut"), "bolts" in stock);
console.log(Object.is(NaN, NaN), Object.is(stock, stock), Object.is({}, {}));
