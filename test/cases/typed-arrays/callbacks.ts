// @run
// Functions called for each number of a typed array; the list changes or goes away meanwhile.
const a = Uint8Array.of(1, 200, 3, 250);
a.forEach((v, i, all) => { if (i === 0) all[1] = 7; console.log(i, v); });
console.log(a.map((v) => v * 2), a.map((v, i) => v - i * 100), a.filter((v) => v > 2), a.filter(() => true), a.filter(() => false).length);
console.log(a.reduce((s, v) => s + v, 0), a.reduce((s, v) => s * 10 + v), a.reduce((t, v) => t + v.toString(16), ""), a.reduce((m, v, i) => Math.max(m, v * i), -1));
console.log(a.find((v) => v > 5), a.find((v) => v > 255), a.findIndex((v) => v === 3), a.some((v) => v === 250), a.every((v) => v < 250), new Uint8Array(0).every(() => false));
const f = new Float32Array([0.1, 1.5]); console.log(f.map((x) => x / 3), f.reduce((s, x) => s + x, 0), f.find((x) => x > 1));
const u = Uint32Array.of(4000000000, 5); console.log(u.reduce((s, v) => s + v, 0), u.map((v) => v * 2), u.find((v) => v > 10));
console.log(Array.from(a, (v) => v.toString(16).padStart(2, "0")).join(" "), Array.from(a, (v, i) => v + i), Array.from(a));
let b = new Uint8Array(3); b.forEach((_, i) => { b = new Uint8Array(9); console.log(i, b.length); }); console.log(b.length);
class Frame { data = new Uint8Array([1, 2, 3]); sum(): number { return this.data.reduce((s, v) => (s + v) & 0xff, 0) ^ 0xff; } shout(): void { this.data.forEach((v) => { this.data = new Uint8Array(0); console.log(v, this.data.length); }); } }
const fr = new Frame(); console.log(fr.sum()); fr.shout();
const c8 = Uint8ClampedArray.of(250); console.log(c8.map((v) => v + 10), Int8Array.of(-1, 5).map((v) => v * 100));
function twice(v: number): number { return v * 2; } console.log(a.map(twice), a.some(isNaN));
