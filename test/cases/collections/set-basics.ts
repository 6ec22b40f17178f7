// @run
// Add, has, delete, size, order of insertion, texts, numbers, NaN, -0, objects, and iteration.
const set = new Set<number>();
console.log(set.size, set.has(1), set.add(1).add(2).add(1).size, set.has(1));
console.log(set.delete(1), set.delete(1), set.size);
set.add(1).add(0).add(-0).add(NaN).add(NaN).add(0.5);
console.log([...set].join(), set.has(-0), set.has(NaN), set.size);
set.clear();
console.log(set.size, [...set].length);

const words = new Set("the cat the dog a cat".split(" "));
console.log(words.size, [...words].join());
for (const word of words) if (word.length < 3) words.delete(word);
words.forEach((word, same, all) => console.log(word, word === same, all.size));
const letters = new Set("hello");
console.log([...letters].join(""), letters.size, [...letters.keys()].length, [...letters.values()].indexOf("o"));
for (const [a, b] of new Set([7]).entries()) console.log(a, b);

const union = new Set([...words, ...letters]);
const common = [...letters].filter((letter) => new Set("world").has(letter));
console.log(union.size, common.join(""));
const isSubset = (small: Set<string>, large: Set<string>) => [...small].every((item) => large.has(item));
console.log(isSubset(new Set("he"), letters), isSubset(new Set("hx"), letters), isSubset(new Set(), new Set()));

const objects = new Set<{ id: number }>();
const one = { id: 1 };
objects.add(one).add({ id: 1 }).add(one);
one.id = 9;
console.log(objects.size, objects.has(one), [...objects].map((object) => object.id).join());
const rows = new Set<number[]>([[1], [1]]);
console.log(rows.size, rows.has([1]));
