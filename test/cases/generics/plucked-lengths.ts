// @run
// object[key] of lists and text, where the key is "length".

function pluck<T, K extends keyof T>(xs: T[], key: K): T[K][] {
  return xs.map((x) => x[key]);
}
console.log(pluck([[1, 2], [3]], "length"));
console.log(pluck(["ab", "c"], "length"));
console.log(pluck([{ a: 1, b: "x" }], "b"));
function sortBy<T, K extends keyof T>(xs: readonly T[], key: K): T[] {
  return [...xs].sort((a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0));
}
console.log(
  sortBy(["ccc", "a", "bb"], "length"),
  sortBy([[1, 2, 3], [], [4]], "length"),
  sortBy([{ n: 2 }, { n: 1 }], "n"),
);
const by = "length" as const;
console.log("text"[by], [1, 2, 3][by]);
