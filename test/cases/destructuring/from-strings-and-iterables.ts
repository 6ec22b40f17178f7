// @run
// Array patterns take what iterates: texts by code point, sets, maps, entries; holes skip.
const [h, e, , l2, ...rest] = "hello";
console.log(h, e, l2, rest.join("-"));
const [smile, plain] = "😀a";
console.log(smile === "😀", plain, smile!.length);
const [none = "empty"] = "";
console.log(none);
const [firstOfSet, , third = 33] = new Set([5, 6]);
console.log(firstOfSet, third);
const [[key, value], second] = new Map([["k", 1], ["l", 2]]);
console.log(key, value, second!.join("="));
const [year, month, day = "01"] = "2024-05".split("-");
console.log(day, month, year);
const [, , c] = "abc";
console.log(c);
const { length } = "four";
console.log(length);
const [[i0, v0], ...others] = ["x", "y", "z"].entries();
console.log(i0, v0, others.map(([i, v]) => i + v).join());

function parseColor(hex: string): { r: number; g: number; b: number } {
  const [r, g, b] = [hex.slice(1, 3), hex.slice(3, 5), hex.slice(5)].map((part) => parseInt(part, 16)) as [number, number, number];
  return { r, g, b };
}
const { r, g, b } = parseColor("#ff8001");
console.log(r, g, b);
const [min, max] = [3, 1, 2].sort((a, b) => a - b).filter((_, i, all) => i === 0 || i === all.length - 1) as [number, number];
console.log(min, max);
