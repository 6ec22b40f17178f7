// @run
// Elements as operands and targets: swaps, running sums, histograms, elements as indices of other arrays.
const values = [3, 1, 2, 0];
const links = [2, 0, 3, 1];

let at = 0;
let path = "";
for (let i = 0; i < 6; i++) {
  path += at;
  at = links[at];
}
console.log(path, values[links[values[0]]], values[values.length - 1 - links[0]]);

values[0] = values[1] = values[2];
console.log(values.join());
values[values[3]] = 9;
console.log(values.join());
const kept = values[0];
values[0] = values[3];
values[3] = kept;
console.log(values.join());

const running = [1.5, 2, 3, 4];
for (let i = 1; i < running.length; i++) running[i] += running[i - 1];
console.log(running.join());

const histogram = [0, 0, 0, 0, 0];
for (const mark of [1, 4, 4, 2, 1, 4, 0]) histogram[mark]++;
for (let i = 0; i < histogram.length; i++) console.log(i, "#".repeat(histogram[i]) || "-");

let largest = histogram[0];
let where = 0;
histogram[2] = -histogram[2];
for (let i = 1; i < histogram.length; i++) {
  if (histogram[i] > largest) largest = histogram[(where = i)];
}
console.log(largest, where, histogram[where] === largest, -histogram[2], ~histogram[1], !histogram[3]);
const flags = [true, false, true];
flags[1] = !flags[1];
flags[0] = flags[0] && flags[2] && !flags[1];
console.log(flags[0], flags[1], flags[2], flags.length);
