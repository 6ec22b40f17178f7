// @run
// Arrays of everything, nested, empty, changed, from calls, as constants.
const ints = [3, -1, 2];
console.log(ints);
ints.push(1000000);
console.log(ints, ints.length);
console.log([1.5, -2, 0.1 + 0.2, 1e21, 1 / 3, Number.NaN, -Infinity]);
console.log([true, false], ["a", "", "it's", 'say "hi"']);
const grid: number[][] = [[1, 2, 3], [4, 5, 6], []];
console.log(grid);
console.log(grid[1], grid[2]);
grid[1].push(7);
console.log(grid.slice(1));
const empty: string[] = [];
console.log(empty, [empty], [[]]);
const deep = [[[[1]]], [[[]]]];
console.log(deep);

const primes = [2, 3, 5, 7];
for (const prime of primes) console.log(prime);
console.log(primes);
const words = ["zero", "one", "two"];
console.log(words[1], words);

function squares(count: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < count; i++) found.push(i * i);
  return found;
}
console.log(squares(0), squares(1), squares(6));
console.log(squares(7));

enum Color {
  Red,
  Green = 5,
}
const colors: Color[] = [Color.Green, Color.Red];
console.log(colors, Color.Green);
enum Word {
  Yes = "yes",
}
const answers: Word[] = [Word.Yes];
console.log(answers);
let later: number[] | undefined;
console.log(later);
later = [1];
console.log(later, "text".split(""));
