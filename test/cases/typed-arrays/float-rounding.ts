// @run
// Float32Array rounds what it stores; sums over float and double arrays differ; NaN and infinities pass.
const floats = new Float32Array(3);
floats[0] = 0.1;
floats[1] = 16777217;
floats[2] = 1 / 3;
console.log(floats.join(), floats[0] === 0.1, floats[0] === Math.fround(0.1), floats[1]! + 1);
const doubles = Float64Array.from(floats);
console.log(doubles.join(), doubles[0]! + doubles[2]!);
let sum = 0;
const steps = new Float32Array(10).fill(0.1);
for (const step of steps) sum += step;
console.log(sum, steps.reduce((a, b) => a + b, 0) === sum, Math.fround(sum));
const special = new Float32Array([NaN, Infinity, -Infinity, 3.4e38, 3.5e38, 1e-46, -1.5]);
console.log(special.join(" "), special.includes(NaN), special.indexOf(NaN), special.filter((v) => v > 0).length);
const accumulate = new Float32Array(1);
for (let i = 0; i < 100; i++) accumulate[0]! += 0.01;
console.log(accumulate[0], accumulate[0]!.toFixed(4));
console.log(new Float32Array([3, 1, 2]).sort().join(), new Float64Array([0.5, -0.5, 10, 9]).sort().join(), new Float32Array([1.5, 2.5]).map((v) => v / 3).join());
console.log(new Uint8Array(new Float32Array([1.9, -1.9, 256.5])).join(), new Int32Array([1e10, -1e10, 0.99]).join());
