// @run
// Generic functions of tuples where a function of a known type is wanted.
const swap = <A, B>(pair: readonly [A, B]): [B, A] => [pair[1], pair[0]];
function firstOf<A>([a]: [A, unknown?]): A {
  return a;
}
function key<K, V>([k]: readonly [K, V]): K {
  return k;
}
function deep<T>(pair: [T[], T]): T[] {
  return [...pair[0], pair[1]];
}
const points: [number, number][] = [[1, 2], [3, 4]];
const named: [string, number][] = [["a", 1], ["b", 0.5]];
console.log(points.map(swap), named.map(swap), named.map(swap).map(swap));
console.log(named.map(key), [...new Map([["x", 1]])].map(key), Object.entries({ p: true }).map(key));
const lists: [number[], number][] = [[[1], 2], [[], 3]];
console.log(lists.map(deep));
const f: (pair: [boolean, string]) => [string, boolean] = swap;
console.log(f([true, "t"]));
