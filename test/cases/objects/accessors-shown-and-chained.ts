// @run
// Accessors of object literals: printed, listed, chained, throwing, in classes and maps.
const a = { x: 1, get y() { return 2; }, set z(v: number) { this.x = v; }, get w() { return this.x; }, set w(v) { this.x = v; }, q: "s" };
console.log(a);
a.z = 9; a.w++;
console.log(a, Object.keys(a).join(), Object.values({ get k() { return 4; }, l: 5 }).join(), "y" in a);
for (const k in a) console.log(k);
console.log(Object.entries({ get k() { return 4; }, l: 5 }));
console.log([{ get x() { return 1; } }], { set y(value: number) {} }, { deep: { get z() { return 3; } } });
interface Link { readonly next: Link | undefined; readonly depth: number }
const chain = (n: number): Link => ({ get next() { return n > 0 ? chain(n - 1) : undefined; }, get depth(): number { return 1 + (this.next?.depth ?? 0); } });
console.log(chain(4).depth, chain(2).next!.next!.next?.depth);
let current: Link | undefined = chain(3);
while (current) { console.log(current.depth); current = current.next; }
const holder = { items: [3, 1, 2], get sorted() { return [...this.items].sort((p, q) => p - q); }, get first() { return this.sorted[0] ?? -1; }, get pick() { return (i: number) => this.items[i]!; } };
holder.items.push(0); console.log(holder.sorted.join(), holder.first, holder.pick(3));
const thrower = { get bad(): number { throw new Error("no"); }, set worse(v: number) { throw new RangeError("v" + v); } };
try { console.log(thrower.bad); } catch (e) { console.log((e as Error).message); }
try { thrower.worse = 3; } catch (e) { console.log((e as Error).name, (e as Error).message); }
class Config { options = { speed: 1, get double() { return this.speed * 2; } }; get total() { return this.options.double + 1; } }
const c = new Config(); c.options.speed = 21; console.log(c.total);
const cache = new Map([["a", { n: 1, get twice() { return this.n * 2; } }]]);
cache.get("a")!.n = 8; console.log(cache.get("a")?.twice, [...cache.values()].map((e) => e.twice).join());
