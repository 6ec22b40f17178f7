// @run
// `{ length }` and `[first]` as the parameter that is the list itself.
console.log([5, 6].map((v, i, { length }) => v * length + i));
const letters = ["a", "b", "c"];
letters.forEach((x, i, { length }) => console.log(x, i + 1 === length ? "last" : "more"));
console.log(letters.filter((_, i, { length }) => i < length - 1));
console.log(letters.reduce((text, x, i, { length }) => text + x + (i < length - 1 ? "," : "."), ""));
console.log(letters.every((x, _, [first]) => x >= first), letters.map((x, _, [first, ...rest]) => x + first + rest.length));
console.log(letters.find((_, i, { length }) => i === length - 1), letters.some((_x, _i, { length }) => length > 3));
console.log(letters.flatMap((x, i, { length: n }) => [x, n - i]));

const grown = [1, 2, 3];
grown.forEach((x, i, { length }) => {
  if (i === 0) grown.push(9);
  console.log(x, length);
});
function mean<T extends { v: number }>(list: T[]): number {
  return list.reduce((sum, { v }, _, { length }) => sum + v / length, 0);
}
console.log(mean([{ v: 2 }, { v: 4 }]), [1, 2, 3].reduce((sum, x, _, { length }) => sum + x / length, 0).toFixed(2));
console.log(new Uint8Array([1, 2]).map((x, _, { length }) => x + length).join());
new Map([["k", 1]]).forEach((value, key, { size }) => console.log(value, key, size));
