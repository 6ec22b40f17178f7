// @run
// reverse and fill work in place and return the same array; join formats every kind of element.
const numbers = [1, 2.5, -3, 1e21, NaN];
const returned = numbers.reverse();
console.log(numbers.join(" "), returned.length);
returned[0] = 0;
console.log(numbers[0], numbers.join(), numbers.join(""), numbers.slice(0, 0).join("-") + "|", [7].join("-"));
console.log([true, false].join(" "), ["a", "", "c"].join("-"), ["x"].join(), [0, 0].join(" 0 "));

const cells = [0, 0, 0, 0, 0, 0];
cells.fill(7);
console.log(cells.join(""));
cells.fill(1, 2);
console.log(cells.join(""));
cells.fill(2, 3, 5);
console.log(cells.join(""));
cells.fill(9, -1).fill(8, 0, -5);
console.log(cells.join(""), cells.length);

function reversed(list: string[]): string[] {
  return list.slice().reverse();
}

function repeat(value: string, times: number): string[] {
  const list: string[] = [];
  for (let i = 0; i < times; i++) list.push("");
  return list.fill(value);
}

const letters = ["n", "o", "i", "r"];
console.log(reversed(letters).join(""), letters.join(""), letters.reverse().join(""), letters[0]);
console.log(repeat("ab", 3).join("+"), repeat("x", 0).join("+") + "|", [1].reverse().length);
const even = [1, 2, 3, 4];
even.reverse().push(0);
console.log(even.join(" "));
