// @run
// Constants that a function keeps which outlives its place: numbers, booleans, text, and through a function with a name.

function outer(): number {
  const local = 5;
  function inner(x: number): number {
    return x + local;
  }
  const more = true;
  const word = "w";
  const half = 0.5;
  const times = (y: number) => (more ? inner(y) + word.length * half : 0);
  const list = [times];
  return list[0]!(4);
}
console.log(outer());
function make(): (() => number)[] {
  const base = 40;
  const step = -2;
  return [() => base + step, () => base, () => Math.max(base, step, 41)];
}
console.log(make().map((one) => one()).join());
