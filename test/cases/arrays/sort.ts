// @run
// Sorting: by texts without a comparator, by comparators, stably, in place, with equal keys and NaN-free fractions.
const numbers = [10, 9, 1, 100, -2, 25, 1];
console.log([...numbers].sort().join(), [...numbers].sort((a, b) => a - b).join(), [...numbers].sort((a, b) => b - a).join());
const same = numbers.sort((a, b) => a - b);
console.log(same === numbers, numbers.join());
console.log([0.5, 0.25, -0.75].sort((a, b) => a - b).join(), [true, false, true].sort().join(), ["b", "a", "C", "", "10", "9"].sort().join("|"));
console.log([].sort().length, [1].sort((a, b) => a - b).join(), ["é", "z", "e", "😀", "\uffee"].sort().join(""));

interface Person {
  name: string;
  age: number;
}
const people: Person[] = [
  { name: "Dan", age: 30 },
  { name: "Ann", age: 25 },
  { name: "Cyd", age: 30 },
  { name: "Bob", age: 25 },
];
const names = (list: Person[]) => list.map(({ name }) => name).join();
console.log(names([...people].sort((a, b) => a.age - b.age)));
console.log(names([...people].sort((a, b) => b.age - a.age || (a.name < b.name ? -1 : 1))));
console.log(names(people.slice().sort(() => 0)), names(people));
people.sort((a, b) => a.name.localeCompare(b.name)).reverse();
console.log(names(people));
people[0]!.age = 1;
console.log([...people].sort((a, b) => a.age - b.age)[0] === people[0]);

const rows = Array.from({ length: 40 }, (_, i) => ({ key: (i * 7) % 4, id: i }));
rows.sort((a, b) => a.key - b.key);
console.log(rows.map(({ id }) => id).join(" "));
let compares = 0;
[1, 2, 3, 4].sort((a, b) => {
  compares++;
  return a - b;
});
console.log(compares > 0, [[2, 1], [1, 9], [1, 3]].sort((a, b) => a[0]! - b[0]!).map((row) => row.join("")).join());
console.log([3, undefined, 1].sort().map((n) => n ?? "u").join());
