// @run
// `ArrayLike<T>` and `Iterable<T>` as parameters: arrays, text, typed arrays, Sets and Maps, handed on and changed meanwhile.
function sum(xs: ArrayLike<number>): number { let s = 0; for (let i = 0; i < xs.length; i++) s += xs[i]!; return s; }
console.log(sum([1, 2]), sum(new Uint8Array([3, 4])));
function total(xs: Iterable<number>): number { let s = 0; for (const x of xs) s += x; return s; }
console.log(total([1, 2]), total(new Set([5, 6])));
function hash(bytes: ArrayLike<number>, seed = 1): number {
  let h = seed;
  for (let i = 0; i < bytes.length; i++) h = (h * 31 + bytes[i]!) % 65521;
  return h;
}
const data = new Uint8Array([1, 2, 3]);
console.log(hash(data), hash([1, 2, 3]), hash(data.subarray(1), 7), hash([]), hash([1, 2, 3] as const));
function first<T>(xs: Iterable<T>, otherwise: T): T { for (const x of xs) return x; return otherwise; }
console.log(first("xyz", "-"), first([], "none"), first(new Set<number>(), 5), first([2.5], 1));
function collect<T>(xs: Iterable<T>): T[] { return [...xs]; }
console.log(collect("aé😀").length, collect(new Set([1, 1, 2])).join(), collect(new Map([["k", 1]])).map(([k, v]) => k + v).join());
function both<T>(a: Iterable<T>, b: Iterable<T>): T[] { return [...a, ...b]; }
console.log(both([1], new Set([2])).join(), both("ab", ["c"]).join(""));
const size = (xs: Iterable<unknown>): number => { let n = 0; for (const _ of xs) n++; return n; };
console.log(size([1, 2]), size("abc"));
function outer(xs: Iterable<number>): number { return total(xs) + Array.from(xs, (x) => x * 2).length + new Set(xs).size; }
console.log(outer([1, 1, 2]), outer(new Set([4])));
function change(xs: Iterable<number>, into: Set<number>): number { into.clear(); let n = 0; for (const x of xs) n += x; return n; }
const live = new Set([1, 2]);
console.log(change(live, live), change([7], live));
function pairs(entries: Iterable<readonly [string, number]>): string { let s = ""; for (const [k, v] of entries) s += k + v; return s; }
console.log(pairs([["a", 1]]), pairs(new Map([["b", 2]])));
function words(text: ArrayLike<string>): string { return text.length + text[0]!; }
console.log(words("abc"), words(["q", "r"]));
