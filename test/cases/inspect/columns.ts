// @run
// Long lists come in columns, numbers aligned to the right, and end at a hundred.
function numbers(count: number, factor: number): number[] {
  const list: number[] = [];
  for (let i = 0; i < count; i++) list.push((i * factor) % 1000);
  return list;
}
for (const count of [5, 6, 7, 8, 12, 13, 26, 27]) console.log(numbers(count, 1));
console.log(numbers(40, 37));
console.log(numbers(100, 7));
console.log(numbers(101, 7));
console.log(numbers(250, 991));

function words(count: number): string[] {
  const list: string[] = [];
  for (let i = 0; i < count; i++) list.push("w".repeat((i * 5) % 9) + i);
  return list;
}
console.log(words(6));
console.log(words(7));
console.log(words(31));
console.log(words(103));
console.log({ name: "nested", list: numbers(30, 77), words: words(9) });
console.log([numbers(8, 3), numbers(9, 300)]);

const halves: number[] = [];
for (let i = 0; i < 20; i++) halves.push(i / 2 - 3);
console.log(halves);
const flags: boolean[] = [];
for (let i = 0; i < 16; i++) flags.push(i % 3 === 0);
console.log(flags);
const gaps: (number | undefined)[] = [];
for (let i = 0; i < 14; i++) gaps.push(i % 5 === 0 ? undefined : i * 11);
console.log(gaps);
const rows: number[][] = [];
for (let i = 0; i < 9; i++) rows.push([i, i * i]);
console.log(rows);
console.log(["äöü", "日本", "😀", "→", "é", "✓", "ok", "한국"]);
