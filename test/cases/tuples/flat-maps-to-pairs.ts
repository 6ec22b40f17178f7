// @run
// flatMap to pairs or nothing: as const, with a written type, of several types, beside objects.
const rows = ["#.#", ".#."];
console.log(rows.flatMap((row, y) => (row[0] === "#" ? [[0, y] as const] : [])));
const cells = rows.flatMap((row, y) => [...row].flatMap((cell, x) => (cell === "#" ? [[x, y] as const] : [])));
console.log(cells.length, cells.map(([x, y]) => x + 10 * y).join(" "));
const numbers = [1, 2, 3];
console.log(numbers.flatMap((n): [number, number][] => (n % 2 ? [[n, n * n]] : [])));
console.log(numbers.flatMap((n) => (n % 2 ? [[n, `n${n}`] as [number, string]] : [])));
const named = numbers.flatMap((n) => (n > 1 ? [[`n${n}`, n] as const, [`m${n}`, -n] as const] : []));
for (const [name, value] of named) console.log(name, value);
console.log(new Map(named).get("m3"));
console.log(numbers.flatMap((n) => (n > 1 ? [{ n, square: n * n }] : [])));
console.log(numbers.flatMap((n) => [[n, n + 1] as const, [n, n - 1] as const]));
