// @run
// Rows are looked for by identity, also new ones, which are never there.
const rows: number[][] = [[1], [2]];
const [, second] = rows;
console.log(rows.includes([1]), rows.includes([]), rows.includes(second), rows.indexOf(rows[0]), rows.indexOf([]));
console.log(rows.lastIndexOf([70000, -1]), rows.lastIndexOf(second));
const halves: number[][] = [[0.5]];
console.log(halves.includes([]), halves.includes([1]), halves.includes(halves[0]), rows.includes(halves[0]));
const nested: string[][][] = [[["a"]]];
console.log(nested.includes([]), nested.includes([[]]), nested.includes(nested[0]), nested[0].indexOf([]));
rows.fill([], 1);
console.log(rows, rows.includes(rows[1]), rows.includes(second));
