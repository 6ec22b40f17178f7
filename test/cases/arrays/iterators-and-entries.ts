// @run
// entries(), keys(), values() in loops and spreads; loops that see elements added meanwhile.
const letters = ["a", "b", "c"];
for (const [i, letter] of letters.entries()) console.log(i, letter);
for (const i of letters.keys()) letters[i] += i;
console.log(letters.join(), [...letters.values()].length);
let count = 0;
for (const [i, letter] of letters.entries()) {
  if (letters.length < 6) letters.push(letter.toUpperCase());
  count += i;
}
console.log(letters.join(), count);
const numbers = [1, 2, 3];
for (const n of numbers.values()) if (n < 4) numbers.push(n + 3);
console.log(numbers.join());
for (const n of numbers) {
  if (n === 2) numbers.shift();
  if (n > 4) break;
  console.log(n);
}
const nested = [["x", "y"], ["z"]];
for (const [r, row] of nested.entries()) for (const [c, cell] of row.entries()) row[c] = `${cell}${r}${c}`;
console.log(nested.flat().join());
const reversed = [...letters.entries()].reverse().map(([i, letter]) => i + letter);
console.log(reversed.join(""));
console.log(Array.from(letters.keys(), (i) => i * i).join(), Math.max(...letters.keys()), new Map(letters.entries()).get(2));
const found = [...letters.entries()].find(([, letter]) => letter === "C2");
console.log(found?.[0] ?? -1, [...[].entries()].length);
