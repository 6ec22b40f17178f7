// @run
// Hundreds of pushes move the array in memory: aliases, nested rows and strings must survive the moves.
const numbers: number[] = [];
const alias = numbers;
for (let i = 0; i < 500; i++) numbers.push(i * i - 1000);
console.log(alias.length, alias[0], alias[499], alias[250]);

const words: string[] = [];
for (let i = 0; i < 200; i++) words.push("word number " + i);
console.log(words.length, words[0], words[199], words[100].length);

const rows: number[][] = [];
const first = [0];
rows.push(first);
for (let i = 1; i < 100; i++) rows.push([i]);
first.push(42);
console.log(rows[0].join(), rows[99].join(), first.length);

while (numbers.length > 10) numbers.shift();
console.log(alias.join(" "));
numbers.splice(0, 9);
for (let i = 0; i < 20; i++) numbers.unshift(i);
console.log(alias.length, alias[0], alias[19], alias[20]);

let longest = "";
for (const word of words) if (word.length > longest.length) longest = word;
console.log(longest, words.slice(-2).join("; "));
let sum = 0;
for (const row of rows) for (const value of row) sum += value;
console.log(sum, rows.concat(rows).length, numbers.concat(numbers).concat(numbers).length);
