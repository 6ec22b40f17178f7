// @run
// @board uno
// Where `int` has 16 bits, literals and small elements are still computed in 32: products, sums, shifts, comparisons.
function show(name: string, value: number): void { console.log(name, value); }
const bytes = [200, 100, 255];
const words = [30000, -30000, 32767];
const uwords = [60000, 65535, 40000];
show("a", bytes[0] * bytes[2]);
show("b", bytes[0] * bytes[1] * bytes[2]);
show("c", words[0] + words[2]);
show("d", words[0] * words[2]);
show("e", words[1] - words[2]);
show("f", uwords[0] + uwords[1]);
show("g", uwords[0] * 3);
show("h", bytes[0] << 8);
show("i", bytes[0] << 16);
show("j", words[0] << 2);
show("k", -words[1]);
show("l", 20000 + 20000);
show("m", 300 * 300);
show("n", 1 << 20);
show("o", 1 << 15);
show("p", 0x7fff + 1);
show("q", ~bytes[0]);
show("r", ~uwords[0]);
show("s", bytes[0] | (bytes[1] << 8) | (bytes[2] << 16));
show("t", (words[0] + words[2]) % 1000);
let total = 0;
for (const b of bytes) total += b * 255;
show("v", total);
for (let i = 0; i < 3; i++) total += i * 30000;
show("w", total);
const text = "abc";
show("y", text.charCodeAt(0) * 1000);
function squared(x: number): number { return x * x; }
show("B", squared(250) + squared(3));
const flags = [true, false];
show("C", (flags[0] ? 20000 : 0) + (flags[1] ? 0 : 20000));
show("D", uwords[1] + 1);
show("E", bytes[2] + bytes[2] * 256);
show("F", -32768 - 1);
show("G", 32767 * 2 + 1);
show("H", words[0] / 1 | 0);
show("I", uwords[0] >> 1);
show("J", uwords[0] >>> 1);
show("L", words[1] >>> 16);
show("M", words[1] >> 3);
show("N", (words[0] & 0xff) * 1000);
show("O", Math.max(words[0], uwords[0]) * 2);
show("P", Math.abs(words[1]) * 2);
show("Q", Math.min(words[0], 5) * 10000);
console.log(uwords[0] > words[1], uwords[0] > -1, bytes[0] > -1, uwords[1] === 65535, words[1] < uwords[0]);
console.log(uwords[0] - uwords[1], bytes[1] - bytes[0], uwords[0] === 60000);
console.log(20000 * 2, 1 << 16, 256 * 256, bytes[0] * 1000, words[0] + 10000);
console.log(`${20000 * 2} ${bytes[0] * 1000} ${words[2] + 1}`);
const where = [1000, 2000];
show("R", where[0] * where[1] - where[1] * where[1]);
const t = bytes.map((b) => b * 300);
console.log(t.join(" "));
console.log(bytes.reduce((a, b) => a + b, 0));
console.log(words.reduce((a, b) => a + b, 0), words.filter((w) => w + 10000 > 32767).length);
let hash = 7;
const greeting = "hello world";
for (let i = 0; i < greeting.length; i++) hash = (hash * 31 + greeting.charCodeAt(i)) | 0;
console.log(hash);
let x = 1;
for (let i = 0; i < 10; i++) x = (x << 3) ^ i;
console.log(x);
const big = new Map<number, number>([[40000, 1], [70000, 2]]);
console.log(big.get(40000), big.get(70000), big.has(4464));
console.log([100000, 5, 70000].sort((a, b) => a - b).join());
console.log([30000, -30000, 5].sort((a, b) => a - b).join());
console.log("x".repeat(3).padStart(5, "-"), "abc".slice(1, 40000), "abc".charAt(65536) === "", "abc".substring(0, 65537));
console.log([1, 2, 3].slice(0, 65537).length, [1, 2, 3].indexOf(3, -65537), [1,2,3].at(-3), "abc".at(-65533));
enum Big { A = 30000, B = 40000, C = 70000 }
const e: Big[] = [Big.A, Big.B, Big.C];
console.log(e[0] + e[1], e[2], Big.B, e[0] * 2);
switch (e[2]) { case Big.C: console.log("C"); break; default: console.log("other"); }
function sw(n: number): string { switch (n) { case 70000: return "seventy"; case 4464: return "wrong"; case 40000: return "forty"; default: return "none"; } }
console.log(sw(70000), sw(40000), sw(4464), sw(-25536));
console.log(70000 > 4464 ? 1 : 0, 70000 % 65536, 100000 / 10 | 0);
const pair: [number, number] = [200, 300];
console.log(pair[0] * pair[1]);
const o = { a: 30000, b: 30000 };
console.log(o.a + o.b, o.a * o.b);
console.log((1 << 14) << 1, (1 << 15) - 1, (100 << 8) << 2, ((1 << 12) >> 2) << 10);
const parts = [0x12, 0x34, 0x56, 0x78];
let register = 0;
for (let i = 0; i < 4; i++) register = (register << 8) | parts[i];
console.log(register, (parts[0] << 24) | (parts[1] << 16) | (parts[2] << 8) | parts[3]);
let crc = 0xffff;
for (const part of parts) {
  crc ^= part << 8;
  for (let i = 0; i < 8; i++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
}
console.log(crc, Math.abs(-128 * parts[3]), -parts[0] * 3000);
