// @run
// Numbers that an element has no room for: wrapped, clamped, rounded; what an assignment gives; the ends of the widths.
const u8 = new Uint8Array(4), i8 = new Int8Array(4), u16 = new Uint16Array(2), i16 = new Int16Array(3), u32 = new Uint32Array(2), i32 = new Int32Array(2), c = new Uint8ClampedArray(6), f = new Float32Array(3), d = new Float64Array(2);
u8[0] = 300; u8[1] = -1; u8[2] = 3.99; u8[3] = -3.99;
i8[0] = 200; i8[1] = -129; i8[2] = NaN; i8[3] = Infinity;
u16[0] = 70000; u16[1] = -1; i16[0] = 40000; i16[1] = 2 ** 31; i16[2] = 1e10;
u32[0] = -1; u32[1] = 2 ** 32 + 5; i32[0] = 2 ** 31; i32[1] = -(2 ** 31) - 1;
c[0] = 300; c[1] = -5; c[2] = 1.5; c[3] = 2.5; c[4] = NaN; c[5] = 254.5;
f[0] = 0.1; f[1] = 1e40; f[2] = -0; d[0] = 0.1; d[1] = -0;
console.log(u8, i8, u16, i16, u32, i32, c, f, d);
u8[0]++; u8[1]++; u8[2]--; u8[3] -= 300; console.log(u8, u8[1]--, --u8[1], u8[1]++);
console.log(u8.at(-1), u8.at(9));
u8[4] = 5; u8[-1] = 6; console.log(u8, u8.length);
let x = (u8[0] = 513); console.log(x, u8[0]);
x = u8[0] += 255; console.log(x, u8[0]);
u32[0] = 4000000000; console.log(u32[0] + 1000000000, u32[0] | 0, u32[0] >>> 1, u32[0] * 2, ~u32[0]);
u32[0] >>>= 4; u32[0] ^= 0xffffffff; console.log(u32[0]);
i32[0] = -2147483647; i32[0]--; 
u8[0] ||= 7; u8[2] &&= 9; console.log(u8);
const k = u32[0] + u32[1]; console.log(k);
let s = 0; for (let i = 0; i < u32.length; i++) s += u32[i]; console.log(s);
let h = 0; for (const v of u8) h = (h * 31 + v) >>> 0; console.log(h);
