// @run
// Arrays as the argument of methods that take an element: the element is the array itself, not a copy of it.
const shared = new Array<number[]>(2).fill([0]);
shared[0]?.push(1);
console.log(shared[1]?.length, shared);

const rows = [[1], [2], [3]];
const extra = [9];
const changed = rows.with(1, extra);
extra.push(10);
console.log(changed, rows);

const spliced = rows.toSpliced(0, 1, extra, [7]);
extra.push(11);
console.log(spliced, rows.length);

rows.fill(extra, 1);
extra.push(12);
console.log(rows);

rows.push(extra);
console.log(rows.indexOf(extra), rows.lastIndexOf(extra), rows.includes(extra));
console.log(rows.concat([[5]]), rows.length);
