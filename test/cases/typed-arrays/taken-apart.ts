// @run
// Patterns over typed arrays: declarations, swaps, defaults past the end, parameters, loops over rows; copies, not views.
const bytes = new Uint8Array([1, 200, 3]);
const [first, , third] = bytes;
let [low, high] = bytes;
bytes[0] = 9;
console.log(first, third, low, high);
[low, high] = [high!, low!];
console.log(low, high);
[bytes[0], bytes[2]] = bytes.slice(1);
console.log(bytes);
const [a = 7, , , d = 8, e = d + 1] = bytes;
console.log(a, d, e);
const scale = ([x, y]: Float64Array, factor: number): number => (x! + y!) * factor;
console.log(scale(new Float64Array([0.5, 1.25]), 2));
const rows = [new Int16Array([-1, 2]), new Int16Array([30000, -30000])];
for (const [x, y] of rows) console.log(x! + y!, x! * y!);
const words = new Uint32Array([4294967295, 1]);
let [big, small] = words;
big! += small!;
console.log(big, words[0]);
let calls = 0;
const make = (): Int8Array => {
  calls++;
  return new Int8Array([-128, 127]);
};
const [min, max] = make();
console.log(min, max, calls);
for (const row of rows) row[0]! += 1;
console.log(rows, rows.map(([x]) => x).join());
