// @run
// Set, get, has, delete, clear, size; setting again keeps the place; chained; missing keys.
const stock = new Map<string, number>();
console.log(stock.size, stock.get("nut"), stock.has("nut"), stock.delete("nut"));
stock.set("nut", 5).set("bolt", 7).set("nut", 6);
console.log(stock.size, stock.get("nut"), [...stock.keys()].join());
console.log(stock.delete("nut"), stock.delete("nut"), stock.has("nut"), stock.size);
stock.set("nut", 1);
console.log([...stock.keys()].join(), [...stock.values()].join());
for (const key of ["bolt", "gear", "nut"]) stock.set(key, (stock.get(key) ?? 0) + 1);
console.log([...stock].map(([key, n]) => key + n).join());
stock.forEach((value, key, map) => console.log(key, value, map === stock));
stock.clear();
console.log(stock.size, [...stock.keys()].length);

const zero = new Map([[0, "zero"], [1, "one"], [-1, "minus"], [0.5, "half"]]);
console.log(zero.get(-0), zero.get(1.0), zero.get(0.5), zero.get(0.25), zero.size);
zero.set(NaN, "nan").set(NaN, "nan again");
console.log(zero.size, zero.get(NaN), zero.has(0 / 0));
const flags = new Map<boolean, number>();
for (const n of [1, 2, 3, 4, 5]) flags.set(n % 2 === 0, (flags.get(n % 2 === 0) ?? 0) + n);
console.log(flags.get(true), flags.get(false));
const alias = zero;
alias.delete(0);
console.log(zero.has(0), alias === zero, new Map(zero) === zero, new Map(zero).size);
