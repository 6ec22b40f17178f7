// @run
// Array.from with lengths, texts, sets, maps, arrays and mapping functions; Array.of, fill, isArray.
console.log(Array.from({ length: 5 }, (_, i) => i * i).join(), Array.from({ length: 0 }, () => 1).length);
console.log(Array.from("añ😀z").length, Array.from("abc", (c) => c.toUpperCase()).join(""));
console.log(Array.from(new Set([1, 2, 1])).join(), Array.from(new Map([["a", 1]]), ([k, v]) => k + v).join());
const source = [1, 2, 3];
const copy = Array.from(source);
copy[0] = 9;
console.log(source.join(), copy.join(), Array.from(source, (n, i) => n * 10 + i).join(), copy === source);
console.log(Array.of(7, 8).join(), Array.of(3).length, Array.of<string>().length);
const grid = Array.from({ length: 2 }, () => Array.from({ length: 3 }, () => 0));
grid[0]![1] = 5;
console.log(grid.map((row) => row.join("")).join("/"));
const shared = new Array<number[]>(2).fill([0]);
shared[0]!.push(1);
console.log(shared[1]!.length, shared[0] === shared[1]);
console.log(new Array(3).fill("x").join(""), new Array<number>(4).fill(0).map((_, i) => i).join(), new Array(1, 2, 3).length);
const filled = [1, 2, 3, 4, 5];
console.log(filled.fill(0, 1, 3).join(), filled.fill(9, -1).join(), filled.fill(7, 2, 1).join(), filled.fill(8) === filled);
const maybe: number[] | string = source.length > 2 ? source : "text";
console.log(Array.isArray(maybe), Array.isArray("a" as unknown), Array.isArray([]));
const range = (from: number, to: number, step = 1) => Array.from({ length: Math.max(0, Math.ceil((to - from) / step)) }, (_, i) => from + i * step);
console.log(range(0, 5).join(), range(1, 2, 0.25).join(), range(5, 0, -2).join(), range(3, 3).length);
console.log([...Array(3).keys()].join(), Array.from([4, 5].entries(), ([i, v]) => i + v).join());
