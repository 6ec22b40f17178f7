// @run
// flatMap whose function gives an array from outside of it: of a local, a parameter, a field, within a function that is called at once.
const a = [1, 2];
console.log(a.flatMap(() => a));
const f = (b: number[], n: number): number[] => b.flatMap((x) => (x > n ? b : [x]));
console.log(f([1, 5], 2));
const o = { xs: [3, 4] };
console.log(a.flatMap((x) => (x === 1 ? o.xs : [])), a.flatMap(() => o.xs));
function g(): number[] {
  const inner = [7, 8];
  const out = inner.flatMap(() => inner).slice(1);
  inner.push(9);
  return out.concat(inner.flatMap((_, i) => (i > 1 ? inner : a)));
}
console.log(g());
const rows = [[1], [2, 3]];
console.log(a.flatMap((x) => rows[x - 1]), rows.flatMap((r) => r), rows.flatMap((r) => rows));
const kept = new Map<string, number[]>();
kept.set("a", ((): number[] => {
  const inner: number[] = [1, 2];
  return inner.flatMap((x) => inner).slice(0, 12);
})());
console.log(kept);
const m: number[] = ((): number[] => {
  const inner: number[] = [1, 2];
  return inner.flatMap(() => inner);
})();
console.log(m);
