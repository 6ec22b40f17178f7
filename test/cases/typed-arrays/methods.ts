// @run
// The methods of arrays on typed arrays: map, filter, fill, set, subarray, slice, sort, reverse, reduce, find.
const values = Int16Array.from([5, -3, 12, 0, 7]);
console.log(values.map((v) => v * 10000).join(), values.filter((v) => v > 0).join(), values.reduce((a, b) => a + b), values.reduce((t, v) => t + v + ";", ""));
console.log([...values].sort().join(), Int16Array.from(values).sort().join(), Int16Array.from(values).sort((a, b) => b - a).join(), Int16Array.from(values).reverse().join());
console.log(values.slice(1, -1).join(), values.subarray(1, -1).join(), values.indexOf(12), values.lastIndexOf(99), values.find((v) => v < 0), values.findIndex((v) => v === 0));
console.log(values.every((v) => v < 100), values.some((v) => v === 7), values.includes(-3), values.join("|"), values.toString());
const target = new Uint8Array(6);
target.set([1, 2, 3], 2);
target.set(values.subarray(0, 2));
console.log(target.join(), target.fill(9, 4).join(), target.copyWithin(0, 2, 4).join(), target.fill(-1, -1).join());
const view = target.subarray(2, 5);
view[0] = 77;
target[3] = 88;
console.log(view.join(), target.join(), view.length, view.byteOffset);
const part = target.slice(2, 5);
part[0] = 0;
console.log(target[2], part.join(), view.subarray(1).join());
target.set(target.subarray(0, 3), 1);
console.log(target.join());
for (const [i, value] of view.entries()) console.log(i, value);
view.forEach((value, i, all) => (all[i] = value + i));
console.log(view.join(), [...view.keys()].join(), [...view.values()].length, target.reduceRight((text, v) => text + v, ""));
