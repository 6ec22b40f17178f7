// @run
// New arrays share nothing but their elements' objects; what throws in the middle leaves nothing half done.
let xs = [1, 2, 3];
const ys = xs;
xs = [...xs, 4];
xs.push(5);
console.log(xs.join(), ys.join(), ys.length);
let calls = "";
function grow(list: number[], name: string): number {
  calls += name;
  list.push(list.length * 10);
  return list.length;
}
const g = [1];
console.log([...g, grow(g, "a"), ...g, grow(g, "b"), ...g].join(), calls);
console.log([grow(g, "c"), ...g].join(), Math.max(...g, grow(g, "d"), ...g));
function risky(list: number[]): number {
  list.push(7);
  if (list.length > 4) throw new Error("long");
  return list.length;
}
const r = [1, 2];
for (let i = 0; i < 4; i++) {
  try {
    const made = [...r, risky(r), ...r];
    console.log(made.join());
  } catch (e) {
    console.log((e as Error).message, r.length);
  }
}
function sum(...ns: number[]): number {
  let s = 0;
  for (const n of ns) s += n;
  ns.length = 0;
  ns.push(99);
  return s;
}
const keep = [1, 2, 3];
console.log(sum(...keep), keep.join(), sum(...keep, ...keep), sum(...keep.map((k) => k * 0.5)));
try {
  console.log(sum(...r, risky(r)), r.length);
} catch (e) {
  console.log("caught", (e as Error).message);
}
class Bag {
  items: string[] = [];
  add(...more: string[]): this {
    this.items = [...this.items, ...more];
    return this;
  }
  addAll(other: Bag): this {
    this.items.push(...other.items);
    return this;
  }
  get all(): readonly string[] {
    return [...this.items];
  }
}
const bag = new Bag().add("a", ..."bc").add(...[]);
bag.addAll(bag).addAll(new Bag());
const before = bag.all;
bag.items[0] = "changed";
console.log(before.join(), bag.items.join(), bag.all.length);
const nested = [[1, 2], [3]];
const deep = nested.map((row) => [...row]);
nested[0]!.push(100);
console.log(deep.map((row) => row.join("+")).join(" "), nested.map((row) => row.join("+")).join(" "));
const stack: number[][] = [];
let row: number[] = [];
for (let i = 0; i < 3; i++) {
  row = [...row, i];
  stack.push([...row]);
  row[0] = -i;
}
console.log(stack.map((one) => one.join("")).join("/"), row.join());
const fns = [1, 2, 3].map((n) => (...more: number[]) => [n, ...more].join(""));
console.log(fns.map((f, i) => f(...Array.from({ length: i }, (_, k) => k))).join(" "));
const perms = (list: readonly number[]): number[][] =>
  list.length === 0 ? [[]] : list.flatMap((x, i) => perms([...list.slice(0, i), ...list.slice(i + 1)]).map((p) => [x, ...p]));
console.log(perms([1, 2, 3]).map((p) => p.join("")).join());
const quick = (list: number[]): number[] => {
  if (list.length === 0) return [];
  const [p = 0, ...rest] = list;
  return [...quick(rest.filter((x) => x < p)), p, ...quick(rest.filter((x) => x >= p))];
};
console.log(quick([3, 1, 2.5, 9, 1]).join());
const opt: number[] | undefined = keep.length > 2 ? keep : undefined;
console.log([...(opt ?? []), 1].join(), [0, ...(keep.length > 5 ? keep : [])].join(), [...(keep.length > 1 ? "ab" : "")].join());
const big = [2147483647];
const more = [...big, 2147483648];
console.log(more.join(), Math.max(...more), big[0]);
const half = [...keep, 0.5];
console.log(half.join(), keep.join(), half.length);
