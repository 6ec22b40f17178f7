// @run
// Arrays made by Array.from and fill, functions that look at the array they walk, rows kept by a function, owners that are replaced.
const xs = [1, 2, 3];
console.log(xs.map((x, i, all) => x + all.length + i).join());
console.log([4, 5].map((x, i, all) => x + all[all.length - 1 - i]).join());
console.log(xs.reduce((s, x, i, all) => s + x * all[i], 0));
type V = (value: number, index: number, all: number[]) => void;
function each(list: number[], v: V): void { list.forEach(v); }
each(xs, (x, i, all) => console.log(x, i, all.length));
const rows = [[1, 2], [3, 4]];
const kept: number[][] = [];
rows.forEach((r) => kept.push(r));
kept[0].push(9);
console.log(rows.map((r) => r.join("")).join(), rows.filter((r) => r.length > 2).length);
const rowOf = rows.find((r) => r[0] === 3);
rowOf?.push(7);
console.log(rows[1].join());
const fns = [(n: number) => n + 1, (n: number) => n * 2];
const f0 = fns[0];
console.log(fns.indexOf(f0), fns.includes((n) => n), fns.map((f) => f(10)).join());
console.log(Array.from({ length: 4 }, (_, i) => i * i).join(), Array.from([1, 2], (x, i) => x * 10 + i).join(), Array.of(7, 8).length, Array.isArray(xs));
console.log(new Array<number>(3).fill(7).join(), Array(2).fill("x").join(""), new Array(1, 2, 3).length, [[1, [2]], [3, [4]]].length);
const grid = Array.from({ length: 2 }, () => new Array<number>(3).fill(0));
grid[0][1] = 5;
console.log(grid.map((r) => r.join("")).join("/"), [[[1], [2]], [[3]]].flat(2).join(), [[1], [2, 3]].flat().length, [3, 4].flat().join());
let g = [1, 2, 3];
console.log(g.map((value) => { g = [100]; return value + g.length; }).join(), g.join());
class Owner {
  parts: string[] = ["a", "b"];
  next: Owner | undefined;
  walk(): void {
    this.parts.forEach((p) => {
      current = new Owner();
      console.log(p, this.parts.length);
    });
  }
}
let current = new Owner();
current.walk();
current.parts.forEach((p) => { current = new Owner(); console.log(p); });
const sorted = [5, 1, 4].sort((a, b) => b - a);
console.log(sorted.join(), xs.includes(3, 1), xs.includes(1, 1));
const memo = new Map<string, (n: number) => number>();
memo.set("inc", (n) => n + 1);
const inc = memo.get("inc");
console.log(inc !== undefined ? inc(4) : 0, memo.get("inc")?.(6));
const words = ["x", "yy", "zzz"];
const total = words.map((w) => w.length).reduce((a, b) => a + b, 0);
console.log(total, words.reduce<string[]>((acc, w) => { acc.push(w + w); return acc; }, []).join());
function count(pred: (s: string) => boolean): number { return words.filter(pred).length; }
console.log(count((s) => s.length > 1));
