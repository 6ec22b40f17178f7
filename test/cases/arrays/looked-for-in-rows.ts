// @run
// An array that is looked for in an array of arrays is itself, and no copy: locals, parameters, rows, tuples.
const rows: number[][] = [[1], [2, 3]];
const find = (): boolean => { const one = [5, 6]; return rows.includes(one); };
console.log(find());
const own: number[] = [7];
console.log(rows.indexOf(own));
rows.push(own);
const nested = (list: number[][], row: number[]): number => list.lastIndexOf(row);
console.log(rows.indexOf(own), rows.includes(rows[1]), nested(rows, own), nested(rows, [7]), nested(rows, rows[0]));
const pairs: [number, number][] = [[1, 2], [3, 4]];
const pair: [number, number] = [1, 2];
console.log(pairs.includes(pair), pairs.indexOf(pairs[1] ?? pair), [own, rows[0]].includes(own), rows.filter((row) => [own].includes(row)).length);
