// @run
// `||=`, `&&=` and `??=` of an element of a typed array as a value: the number before it was fitted into the element.
const u = new Uint8Array(3);
const f = (i: number) => (u[i] ||= 9);
console.log(f(0), (u[1] ??= 7));
const w = new Float32Array([0, 1.5, 2]);
const g = (i: number) => (w[i] &&= 0.1);
console.log(g(0), g(1), w, (w[2] ||= 4), (u[0] &&= 300), u);
let n = 0;
const at = () => n++;
for (let i = 0; i < 3; i++) { u[i] ||= 70 * i; u[0] &&= 5; }
console.log(u, (u[at()] ||= 258), (u[at()] &&= -1), (u[at()] ??= 3), n, u);
let t: number;
console.log((t = u[1] ||= 4), t, [u[0] &&= 1000, u[0]]);
const big = new Float64Array(1); const pick = (k: number) => big[0] ||= k / 2;
console.log(pick(3), pick(5), big);
// Past the end there is nothing, and nothing is written; a list gets the element.
const past = (i: number): number => (u[i] ||= 4);
let far = 9;
u[far] ||= 4;
u[far] &&= 5;
u[far] ??= 6;
console.log(past(1), past(9), u, (w[far] ||= 0.5), w);
const counts = [3, 0];
for (const digit of [1, 2, 2, 0]) counts[digit] ||= digit + 10;
far = counts.length;
counts[far] ||= 1;
counts[far + 1] &&= 2;
console.log(counts);
