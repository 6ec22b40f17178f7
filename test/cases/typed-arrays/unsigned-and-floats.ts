// @run
// Unsigned and float elements in arithmetic: beyond int32, rounded to float, swapped; a DataView both ways.
const a = new Uint32Array(2); a[0] = 0xdeadbeef;
let s = 1; s += a[0]; console.log(s);
function rot(x: number, n: number): number { return (x << n) | (x >>> (32 - n)); }
console.log(rot(a[0], 7), (rot(a[0], 7) >>> 0).toString(16));
a[1] = rot(a[0], 7) + 0x7fffffff; console.log(a[1]);
a[1] += a[0]; console.log(a[1]); a[1] *= 3; console.log(a[1]); a[1] /= 2; console.log(a[1]); a[1] %= 1000; console.log(a[1]); a[1] **= 3; console.log(a[1]); a[1] -= 1e12; console.log(a[1]);
a[1] <<= 3; a[1] |= 0x80000000; console.log(a[1]);
const p = a[0];
for (const [i, x] of [a[0], a[1]].entries()) console.log(i, x);
[a[0], a[1]] = [a[1], a[0]]; console.log(a);
const o = { n: a[0] }; o.n = o.n + a[1]; console.log(o);
const m = Math.max(a[0], a[1]); console.log(m);
const f = new Float32Array(1); f[0] = 0.1; console.log(Math.fround(0.1) === f[0], f[0] + 0.2, f[0]); f[0] += 0.1; console.log(f[0]); const y = (f[0] = 0.7); console.log(y, f[0]); console.log(f[0]++, f[0], ++f[0]);
const view = new DataView(new ArrayBuffer(8));
view.setUint8(0, 300); view.setInt8(1, 200); view.setUint32(4, -1); view.setUint16(2, 65537.9);
console.log(view.getUint8(0), view.getInt8(1), view.getUint32(4), view.getInt32(4), view.getUint16(2), view.getFloat64(0));
view.setFloat64(0, Math.PI, true); console.log(view.getFloat64(0, true), view.getFloat64(0), view.getUint32(0) , view.getFloat32(4));
view.setFloat32(0, 1e40); console.log(view.getFloat32(0)); view.setFloat32(0, NaN); console.log(view.getFloat32(0), view.getUint32(0));
const le = view.getUint8(0) > 0; view.setInt16(2, -2, le); console.log(view.getInt16(2, le), view.getInt16(2, !le));

