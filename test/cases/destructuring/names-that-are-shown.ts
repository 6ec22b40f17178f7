// @run
// Names of patterns that nothing is there for, asked for and then shown: they are `undefined`, as `record[key]` is.
interface Stat {
  n: number;
}

const counts: Record<string, number> = { a: 1 };
const stats: Record<string, Stat> = { a: { n: 1 } };

const { a, q } = counts;
console.log(q === undefined, q, a);

const { late } = stats;
console.log(late);
if (late) console.log("there", late.n);
else console.log(`gone: ${late}`);

function show({ q, a }: Record<string, number>): void {
  console.log(q === undefined, q, a);
}
show(counts);
show({ q: 3, a: 0 });

const named = ({ unit }: Record<string, string>): string => `${unit}${unit === undefined}`;
console.log(named({}), named({ unit: "V" }));

for (const { a, b } of [stats, { b: { n: 7 } }] as Record<string, Stat>[]) console.log(a, b, a === undefined, b === undefined);

const { outer: { inner, a: own } } = { outer: counts };
console.log(typeof inner, inner, own, inner === undefined);

const single = [1];
const [x, y] = single;
const [first, second] = [10, 20].filter((n) => n > 15);
console.log(x, y, y === undefined, first, second, second === undefined);

for (const line of ["a=b", "only"]) {
  const [key, value] = line.split("=");
  if (value !== undefined) console.log(key + value, value.length);
  console.log(key, value);
}

function last([p, q]: number[]): void {
  if (q === undefined) return console.log("one", p, q);
  console.log("two", p + q);
}
last([1]);
last([1, 2]);
