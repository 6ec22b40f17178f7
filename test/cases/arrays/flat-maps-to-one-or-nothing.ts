// @run
// flatMap with a function that gives one value or []: such a list holds what the values beside are.
const z: (string | undefined)[] = ["b", undefined, "x"];
console.log(z.flatMap(x => x === "x" ? [] : x));
const q: (number | null)[] = [1, null, 2.5];
console.log(q.flatMap((x) => (x === 1 ? [] : x)));
console.log(q.flatMap((x) => (x === 1 ? [x, x, null] : x)));
console.log(z.flatMap((x) => { if (x === "b") return []; if (x === undefined) return [undefined]; return x; }));
console.log(z.flatMap((x) => { if (x === "b") return []; return x === undefined ? "none" : [x, x]; }));
const all: (number | undefined)[] = [1, undefined];
console.log(all.flatMap((x) => x || []), all.flatMap((x) => x && []));
function rows(s: string | undefined): string[] { return z.flatMap((x) => (x === s ? [] : x ?? [])); }
console.log(rows("x"));
console.log(z.flatMap((x) => z.flatMap((y) => (x === y ? [] : `${x}${y}`))));
console.log([true, false].flatMap((b) => (b ? [] : b)));
console.log(z.flatMap(() => []), z.flatMap((x) => (x ? [] : [])));
console.log(z.flatMap(x => x ?? []));
const letters = ["b", "c", "x"];
const r = letters.flatMap(x => (x === "c" ? [] : x));
console.log(r);
const n = [1, 2, 3, 4];
console.log(n.flatMap(x => (x % 2 ? [] : x * 1.5)));
console.log(n.flatMap(x => { if (x === 2) return []; return x; }));
console.log(n.flatMap(x => (x % 2 ? [] : [x, x])));
console.log(n.flatMap(x => (x % 2 ? [] : { x })));
const m = new Map([["b", 1]]);
console.log(letters.flatMap(k => m.get(k) ?? []));
const mixed: (number | number[] | undefined)[] = [1, [2, 3], undefined];
console.log(mixed.flat());
console.log([1, 2].flatMap((n): number | number[] | undefined => (n > 1 ? [n, n] : undefined)));
