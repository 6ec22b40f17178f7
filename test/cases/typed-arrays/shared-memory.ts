// @run
// Views of one buffer: they share its bytes; overlapping copies; arrays in fields, maps, closures and other arrays.
const buf = new ArrayBuffer(16);
const a = new Uint8Array(buf), b = new Uint32Array(buf, 4, 2), v = new DataView(buf, 2), w = new Int16Array(buf);
b[0] = 0x01020304; v.setUint16(0, 0xabcd); v.setInt32(6, -2, true); v.setFloat32(10, 1.5);
console.log(a, b, w, v.getUint16(0, true), v.getUint16(0), v.getInt8(0), v.byteOffset, v.byteLength, b.byteOffset, b.length);
const sub = a.subarray(2, 6), sub2 = sub.subarray(-2), sl = a.slice(2, 6);
sub[0] = 99; sub2[1] = 77; sl[0] = 1; console.log(a, sub, sub2, sl, sub.byteOffset, sub2.byteOffset, sl.byteOffset, sub.buffer === a.buffer);
a.set(a.subarray(0, 4), 1); console.log(a.join()); a.set(a.subarray(1, 5), 0); console.log(a.join());
a.set([1, 2, 300], 13); console.log(a.join());
a.copyWithin(1, 0, 5); console.log(a.join()); a.copyWithin(-3, 2); console.log(a.join());
w.set(a.subarray(0, 8)); console.log(a.join(), w.join());
a.fill(7, 2, -2); a.reverse(); console.log(a.join());
const so = Float64Array.from([3, -1, NaN, 0, -0, 2]); so.sort(); console.log(so);
const s8 = Int8Array.from([3, -1, 100, -100]); s8.sort(); console.log(s8, s8.indexOf(-1), s8.includes(5), s8.lastIndexOf(3));
console.log(so.includes(NaN), so.indexOf(NaN));
function fill(x: Uint8Array, n: number): Uint8Array { for (let i = 0; i < x.length; i++) x[i] = n + i; return x; }
const q = fill(new Uint8Array(3), 254); console.log(q); fill(a.subarray(4, 6), 50); console.log(a.join());
class Ring { readonly data: Uint8Array; head = 0; constructor(n: number) { this.data = new Uint8Array(n); } push(v: number): void { this.data[this.head++ % this.data.length] = v; } }
const r = new Ring(3); for (let i = 250; i < 260; i++) r.push(i); console.log(r.data, r.head);
const get = (i: number): number => a[i]; console.log(get(0), get(5)); a[0] = 42; console.log(get(0));
let cur = a; const old = cur; cur = new Uint8Array(2); cur[0] = 1; console.log(old.length, cur.length, old[0]);
const rows: Uint8Array[] = []; for (let i = 0; i < 3; i++) rows.push(new Uint8Array(2).fill(i)); rows[1][0] = 9; rows.push(rows[1]); rows[3][1] = 8; console.log(rows);
const e = new Uint8Array(0); console.log(e, e.length, e.join(), e.at(0), e.subarray(0).length);
console.log(new Uint8Array([1, 2, 3]), new Uint16Array(new Uint8Array([1, 255])), new Uint8Array(new Uint16Array([256, 257])), Uint8Array.of(1, -1));
const m = new Map<string, Uint8Array>(); m.set("a", sub); m.get("a")![0] = 5; console.log(a[2], m);
const shared = { x: sub, y: a }; shared.y[2] = 11; console.log(shared.x[0]);
const opt: Uint8Array | undefined = a.length > 3 ? a : undefined; console.log(opt?.length, opt?.[0]);
