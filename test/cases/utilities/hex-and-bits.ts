// @run
// Hex dumps, bit fields, reversals, popcount, Gray code, Hamming distance, parity, rotations.
const hex = (n: number, width: number) => (n >>> 0).toString(16).padStart(width, "0");
function dump(bytes: Uint8Array, columns = 8): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += columns) {
    const part = [...bytes.subarray(at, at + columns)];
    lines.push(`${hex(at, 4)}  ${part.map((b) => hex(b, 2)).join(" ").padEnd(columns * 3 - 1)}  ${part.map((b) => (b >= 32 && b < 127 ? String.fromCharCode(b) : ".")).join("")}`);
  }
  return lines.join("\n");
}
console.log(dump(Uint8Array.from([..."Hello, hex dump!\n"].map((c) => c.charCodeAt(0)))));
const popcount = (n: number) => {
  n -= (n >>> 1) & 0x55555555;
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};
const reverse = (n: number, bits: number) => {
  let out = 0;
  for (let i = 0; i < bits; i++) if (n & (1 << i)) out |= 1 << (bits - 1 - i);
  return out >>> 0;
};
console.log([0, 1, 255, -1, 0x80000001].map(popcount).join(), reverse(1, 8), reverse(0b1101, 4), reverse(1, 32), hex(reverse(0x12345678, 32), 8));
const rotl = (n: number, by: number) => ((n << by) | (n >>> (32 - by))) >>> 0;
console.log(hex(rotl(0x80000001, 4), 8), rotl(1, 31), hex(rotl(-2, 1), 8), (0xdeadbeef >> 16) & 0xffff, (0xdeadbeef >>> 16).toString(16), ~0xff, ~~-3.7);
const gray = (n: number) => n ^ (n >> 1);
const ungray = (g: number) => {
  for (let shift = 16; shift > 0; shift >>= 1) g ^= g >> shift;
  return g;
};
console.log([0, 1, 2, 3, 4, 5].map(gray).join(), [0, 7, 100, 12345].every((n) => ungray(gray(n)) === n));
interface Field {
  name: string;
  shift: number;
  width: number;
}
const layout: readonly Field[] = [{ name: "mode", shift: 0, width: 3 }, { name: "level", shift: 3, width: 12 }, { name: "flag", shift: 31, width: 1 }];
const packFields = (values: Record<string, number>) => layout.reduce((word, { name, shift, width }) => word | (((values[name] ?? 0) & ((1 << width) - 1)) << shift), 0) >>> 0;
const unpackFields = (word: number) => layout.map(({ name, shift, width }) => `${name}=${(word >>> shift) & ((1 << width) - 1)}`).join(" ");
const word = packFields({ mode: 5, level: 4095, flag: 1 });
console.log(word, hex(word, 8), unpackFields(word), unpackFields(packFields({ mode: 9 })));
const parity = (n: number) => popcount(n) & 1;
console.log([0, 1, 3, 7, -1].map(parity).join(), popcount(0b1010 ^ 0b0101), 1 << 31, 1 << 32, 5 >> 33, -1 >>> 31);
