// @run
// keys(), values(), entries() handed to Array.from, spread, new Map, new Set and Object.fromEntries.
const scores = new Map([["ann", 3], ["bob", 5], ["cyd", 3]]);
console.log(Array.from(scores.keys()).join(), Array.from(scores.values(), (n) => n * 2).join());
console.log(Array.from(scores).length, Array.from(scores, ([name, score]) => name + score).join());
const distinct = new Set(scores.values());
console.log(distinct.size, [...distinct].join());
const swapped = new Map([...scores].map(([name, score]) => [score, name]));
console.log(swapped.size, swapped.get(3), swapped.get(5));
const sorted = new Map([...scores.entries()].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
console.log([...sorted.keys()].join());
const copy = new Map(scores);
copy.set("dan", 1).delete("ann");
console.log(scores.size, copy.size, [...copy.keys()].join());
const record = Object.fromEntries(scores);
console.log(record["bob"], Object.keys(record).length, new Map(Object.entries(record)).get("cyd"));
const indexed = new Map(["x", "y"].entries());
console.log(indexed.get(1), indexed.size);
const merged = new Map([...scores, ...copy]);
console.log(merged.size, [...merged.keys()].join());
const both = new Set([...scores.keys()].filter((name) => copy.has(name)));
console.log([...both].join(), Math.max(...scores.values()));
const [first] = scores;
const [, second] = scores.values();
console.log(first![0], second);
let total = 0;
for (const score of scores.values()) total += score;
console.log(total, [...scores.values()].reduce((a, b) => a + b, 0.5));
